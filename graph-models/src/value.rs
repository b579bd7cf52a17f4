//! The types that a field can have, and the protocol by which the drivers read and write them.
//!
//! The drivers in `wire` know nothing of a type. They hold a `dyn` value, and ask it what to do: a value that reads gets
//! a [`Token`] and answers with a [`ReadAction`]; a value that writes gives an [`Output`]. A structured value gives the
//! drivers its schema and, by index, its properties, which are values again.
//!
//! # One type by hand
//!
//! This is what the derive writes to make `PrinterLocation` a value, without bodies, names and serde's traits:
//!
//! ```
//! use graph_models::__private::{
//!     EdmValue, HasSchema, NoProperty, Object, ObjectMut, Output, PropertySchema, ReadAction, ReadValue, Role,
//!     SCHEMA_INIT, Token, TypeKind, TypeSchema, WriteValue, read, write,
//! };
//!
//! #[derive(Debug, PartialEq)]
//! struct PrinterLocation {
//!     building: String,
//!     floor: Option<i32>,
//! }
//!
//! // The table: the name of the type, and a row per property. Its index in the table identifies a property from here on.
//! static SCHEMA: TypeSchema = TypeSchema {
//!     odata_type: "#microsoft.graph.printerLocation",
//!     kind: TypeKind::Complex,
//!     properties: &[
//!         PropertySchema { name: "building", ty: <String as EdmValue>::TYPE, role: Role::Data },
//!         PropertySchema { name: "floor", ty: <i32 as EdmValue>::OPTIONAL, role: Role::Data },
//!     ],
//!     // Neither a field for additional properties, nor one for annotations, nor a base.
//!     ..SCHEMA_INIT
//! };
//!
//! // Two accessors by index, one to write and one to read into.
//! impl Object for PrinterLocation {
//!     fn property(&self, index: usize) -> &dyn WriteValue {
//!         match index {
//!             0 => &self.building,
//!             1 => &self.floor,
//!             _ => &NoProperty,
//!         }
//!     }
//! }
//!
//! impl ObjectMut for PrinterLocation {
//!     fn property_mut(&mut self, index: usize) -> &mut dyn ReadValue {
//!         match index {
//!             0 => &mut self.building,
//!             1 => &mut self.floor,
//!             _ => NoProperty::leak(),
//!         }
//!     }
//! }
//!
//! // The table and the initial value make the type an `EdmValue`.
//! impl HasSchema for PrinterLocation {
//!     const TYPE_SCHEMA: &'static TypeSchema = &SCHEMA;
//!     const INIT: Self = Self { building: String::new(), floor: None };
//! }
//!
//! // The read driver reads it ..
//! let parse = |json| read::<PrinterLocation, _>(&mut serde_json::Deserializer::from_str(json));
//! let location = parse(r#"{"floor": 2, "building": "B"}"#)?;
//! assert_eq!(location, PrinterLocation { building: "B".to_owned(), floor: Some(2) });
//!
//! // .. in these steps:
//! let mut value = <PrinterLocation as EdmValue>::INIT;
//! let ReadAction::Object(object, schema) = ReadValue::read(&mut value, Token::Object) else { panic!() };
//! assert_eq!((schema.properties[0].name, schema.properties[1].name), ("building", "floor"));
//! assert!(matches!(object.property_mut(1).read(Token::Int(2)), ReadAction::Done));
//! assert!(matches!(object.property_mut(0).read(Token::Text("B")), ReadAction::Done));
//! assert_eq!(value, location);
//!
//! // A token of another type does not match, nor does the absence of a required property.
//! assert!(matches!(value.property_mut(1).read(Token::Text("two")), ReadAction::Mismatch));
//! assert_eq!(
//!     parse(r#"{"building": "B", "floor": "two"}"#).unwrap_err().to_string(),
//!     "property `floor` of `microsoft.graph.printerLocation`: expected a whole number from -2147483648 to 2147483647 \
//!      (Edm.Int32), got \"two\" at line 1 column 32",
//! );
//! assert!(matches!(value.property_mut(0).read(Token::Absent), ReadAction::Mismatch));
//! assert_eq!(
//!     parse("{}").unwrap_err().to_string(),
//!     "property `building` of `microsoft.graph.printerLocation` is missing: expected text (Edm.String) \
//!      at line 1 column 2",
//! );
//!
//! // The write driver writes it ..
//! let mut bytes = Vec::new();
//! write(EdmValue::write(&location), &mut serde_json::Serializer::new(&mut bytes))?;
//! assert_eq!(bytes, br##"{"@odata.type":"#microsoft.graph.printerLocation","building":"B","floor":2}"##);
//!
//! // .. in these steps:
//! let Output::Object(object, schema) = WriteValue::write(&location) else { panic!() };
//! assert_eq!(schema.odata_type, "#microsoft.graph.printerLocation");
//! assert!(matches!(object.property(0).write(), Output::Text("B")));
//! assert!(matches!(object.property(1).write(), Output::Int(2)));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # How it is read
//!
//! `{"floor": 2, "building": "B"}` is read like this:
//!
//! 1. `wire::read` starts with `INIT` and meets `{`. It gives the value [`Token::Object`], and the value answers
//!    [`ReadAction::Object`] with itself and its schema.
//! 2. The key `floor` is searched in the schema, which gives the index 1. The bit of index 1 is set in the set of seen
//!    properties; a bit that is set already is the error that a property was given twice.
//! 3. `property_mut(1)` returns the field, and `2` is given to it as [`Token::Int`]. `Option<i32>` takes it and answers
//!    [`ReadAction::Done`]. To text it would answer [`ReadAction::Mismatch`], which the driver turns into an error that
//!    names the property and its type.
//! 4. `building` is read in the same way.
//! 5. At `}`, the driver looks for required properties whose bits are not set. It gives each of them [`Token::Absent`];
//!    the answer [`ReadAction::Mismatch`] is the error that the property is missing. In a body, the property may be a
//!    `Change` or [`NoProperty`], which answer otherwise. Optional properties are not asked and stay `None`.
//!
//! # How it is written
//!
//! 1. `wire::write` gets [`Output::Object`] with the value and its schema, and writes `@odata.type` from the schema.
//! 2. For each row in the schema, it asks `property(index)` for its output: `"B"` is [`Output::Text`], `Some(2)` is
//!    [`Output::Int`], and `None` would be [`Output::Absent`], which is left out.
//!
//! # Kinds of values
//!
//! | value | reads | writes | where |
//! |---|---|---|---|
//! | a primitive type, an enumeration | one token | one token | `edm`, derived code |
//! | a struct | [`ReadAction::Object`] | [`Output::Object`] | `value/structured`, derived code |
//! | a union | [`ReadAction::Union`] | [`Output::Union`] | `value/structured`, derived code |
//! | `Option`, `Change` | as its content, or `null` or absence | as its content, or `null` or nothing | `value/containers` |
//! | `Vec` | [`ReadAction::Collection`] | [`Output::Collection`] | `value/containers` |
//! | `Vec` of the members of a flags enumeration | one token | [`Output::Flags`] | `value/containers` |
//! | any JSON | [`ReadAction::Json`] | [`Output::Json`] | `value/untyped` |
//! | additional properties | [`ReadAction::Entries`] | [`Output::Entries`] | `value/untyped` |
//! | an object of an unknown type | [`ReadAction::Unknown`] | [`Output::Unknown`] | `value/untyped` |
//! | an item of a delta response | [`ReadAction::ByKey`] | as its content | `odata/delta` |

mod additional;
mod containers;
mod edm_value;
mod protocol;
mod structured;
mod token;
mod unknown;
mod untyped;

pub use additional::AdditionalProperties;
pub(crate) use additional::JsonKind;
pub use edm_value::{EdmValue, Place};
pub(crate) use protocol::{ByKey, Collection, CollectionMut, Lenience};
pub use protocol::{NoProperty, Object, ObjectMut, Output, ReadAction, ReadValue, WriteValue};
pub use structured::{Borrowed, HasSchema, no_init};
pub use token::Token;
pub(crate) use token::Truncated;
pub use unknown::UnknownType;
