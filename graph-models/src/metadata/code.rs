//! The Rust code that messages suggest.

use super::{
    names::{field_name, lower_camel, lower_first, namespace, type_ident, upper_first},
    reach::Models,
    service::{CsdlProperty, CsdlType, Service, TypeReference},
};
use crate::schema::{TypeKind, TypeSchema};

/// Returns the helper attribute of the derive on the model.
pub(super) fn helper_attribute(model: &TypeSchema) -> &'static str {
    match model.kind() {
        TypeKind::Entity => "graph_entity",
        _ => "graph_complex",
    }
}

/// Returns the field with this type that a model needs for a property: `pub is_shared: Option<bool>`.
pub(super) fn field(model: &TypeSchema, property: &CsdlProperty, field_type: &str) -> String {
    let key = property.is_navigation.then_some("navigation");
    annotated_field(model, &property.name, key, field_type)
}

/// Returns the field with this type that a model needs for the key: `pub id: String`.
pub(super) fn key_field(model: &TypeSchema, name: &str, field_type: &str) -> String {
    annotated_field(model, name, (name != "id").then_some("key"), field_type)
}

/// Returns a field of this wire name and type, with this key and the keys that the name needs.
fn annotated_field(model: &TypeSchema, name: &str, key: Option<&str>, field_type: &str) -> String {
    let ident = field_name(name);
    let mut keys = Vec::new();
    if lower_camel(&ident) != name {
        keys.push(format!("name = \"{name}\""));
    }
    keys.extend(key.map(str::to_owned));
    let attribute =
        if keys.is_empty() { String::new() } else { format!("#[{}({})] ", helper_attribute(model), keys.join(", ")) };
    format!("{attribute}pub {ident}: {field_type}")
}

/// Returns the variant for a member: `NotContacted`. A variant cannot be called `Self`, and `Other` is the variant that
/// keeps unknown members.
pub(super) fn variant(member: &str) -> String {
    let mut ident = upper_first(member);
    if ["Other", "Self"].contains(&ident.as_str()) {
        ident.push('_');
    }
    if lower_first(&ident) == member { ident } else { format!("#[graph_enum(name = \"{member}\")] {ident}") }
}

/// The types that code refers to.
#[derive(Clone, Copy)]
pub(super) struct Types<'a> {
    pub(super) service: &'a Service,
    pub(super) models: &'a Models,
}

impl Types<'_> {
    /// Returns the type of the field that a model needs for a property. It is an `Option`, because `$select` can leave
    /// out any property but the key.
    pub(super) fn field_type(self, property: &CsdlProperty, is_boxed: bool) -> String {
        let item = self.value_type(&property.ty.name);
        match property.ty {
            TypeReference { is_collection: true, .. } if property.has_nullable_items => {
                format!("Option<Vec<Option<{item}>>>")
            }
            TypeReference { is_collection: true, .. } => format!("Option<Vec<{item}>>"),
            _ if is_boxed => format!("Option<Box<{item}>>"),
            _ => format!("Option<{item}>"),
        }
    }

    /// Returns the Rust type for values of a type.
    pub(super) fn value_type(self, name: &str) -> String {
        let name = self.service.resolve(name);
        if self.service.is_any_json(name) {
            return "serde_json::Value".to_owned();
        }
        let Some(primitive) = name.strip_prefix("Edm.") else {
            let ty = self.path(name);
            return match self.service.types.get(name) {
                Some(CsdlType::Enumeration(enumeration)) if enumeration.is_flags => format!("Vec<{ty}>"),
                _ => ty,
            };
        };
        match primitive {
            "Boolean" => "bool",
            "Byte" => "u8",
            "SByte" => "i8",
            "Int16" => "i16",
            "Int32" => "i32",
            "Int64" => "i64",
            "Single" => "f32",
            "Double" => "f64",
            "Decimal" | "String" | "Date" | "TimeOfDay" | "DateTimeOffset" | "Duration" | "Guid" | "Binary" => {
                primitive
            }
            _ => "serde_json::Value",
        }
        .to_owned()
    }

    /// Returns the Rust name of a type: `Printer` for `microsoft.graph.printer`. If a type of another namespace has the
    /// same Rust name, it is in a module named after the namespace: `term_store::Group`.
    pub(super) fn path(self, name: &str) -> String {
        let ident = type_ident(name);
        match self.module(name) {
            Some(module) => format!("{module}::{ident}"),
            None => ident,
        }
    }

    /// Returns the variant of a union for a type: `Printer(Printer)`.
    pub(super) fn union_variant(self, name: &str) -> String {
        let ident = type_ident(name);
        match namespace(name).filter(|_| self.module(name).is_some()) {
            Some(namespace) => format!("{}{ident}({})", upper_first(namespace), self.path(name)),
            None => format!("{ident}({ident})"),
        }
    }

    /// Returns the name of a module for a type whose Rust name is not unique.
    fn module(self, name: &str) -> Option<String> {
        let ident = type_ident(name);
        let declared = self.service.idents.get(&ident).into_iter().flatten().map(String::as_str);
        let mut others = declared.chain(self.models.with_ident(&ident)).filter(|other| *other != name);
        others.next()?;
        namespace(name).map(field_name)
    }
}
