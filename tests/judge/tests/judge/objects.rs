//! Objects of a type, written by its schema: no property is forgotten, and the values are not chosen to suit a model.

use std::collections::BTreeSet;

use graph_models::schema::{EdmType, PropertySchema, TypeKind, TypeSchema};
use serde_json::{Map, Value, json};

/// The property that Graph's documentation has and its metadata does not, so that the judge refuses it.
pub(crate) const DOCUMENTED_ONLY: &str = "orderIdentifier";

/// Returns objects of the type that have all its properties, except for navigation properties. There are so many of
/// them that each derived type and each member of an enumeration is in one of them.
pub(crate) fn whole_objects(schema: &TypeSchema) -> Vec<Value> {
    objects(schema, |property| !property.is_navigation())
}

/// Returns such objects with the properties that a client sets.
pub(crate) fn settable_objects(schema: &TypeSchema) -> Vec<Value> {
    objects(schema, is_settable)
}

fn is_settable(property: &PropertySchema) -> bool {
    !property.is_navigation() && !property.is_read_only()
}

fn objects(schema: &TypeSchema, has: fn(&PropertySchema) -> bool) -> Vec<Value> {
    (0..choices(schema)).map(|turn| object(schema, turn, has)).collect()
}

/// Returns how many objects of the type there must be. A property has as many alternatives as its enumeration has
/// members, or as [`value`] has values. A union has those of each derived type.
fn choices(schema: &TypeSchema) -> usize {
    let of_property = |property: &PropertySchema| match item(property.edm_type()) {
        EdmType::Declared(schema) if !property.is_navigation() => choices(&schema),
        _ => TEXTS.len(),
    };
    match schema.kind() {
        TypeKind::Enumeration { members, .. } => members.len(),
        TypeKind::Union { known, .. } => known.len() * known.iter().map(|schema| choices(schema)).max().unwrap_or(1),
        _ => schema.properties().map(of_property).max().unwrap_or(1),
    }
}

/// Adds the name of a type and of all types that its objects contain.
pub(crate) fn add_types(schema: &TypeSchema, names: &mut BTreeSet<&'static str>) {
    names.insert(schema.name());
    if let TypeKind::Union { known, .. } = schema.kind() {
        for schema in known {
            add_types(schema, names);
        }
    }
    for property in schema.properties().filter(|property| !property.is_navigation()) {
        if let EdmType::Declared(schema) = item(property.edm_type()) {
            add_types(&schema, names);
        }
    }
}

fn item(edm_type: EdmType) -> EdmType {
    match edm_type {
        EdmType::Collection(item) => item.edm_type(),
        other => other,
    }
}

fn object(schema: &TypeSchema, turn: usize, has: fn(&PropertySchema) -> bool) -> Value {
    let (schema, turn) = match schema.kind() {
        TypeKind::Union { known, .. } => (pick(known, turn), turn / known.len()),
        _ => (schema, turn),
    };
    let mut object = Map::new();
    if !matches!(schema.kind(), TypeKind::Untyped) {
        object.insert("@odata.type".to_owned(), schema.odata_type().into());
    }
    for property in schema.properties().filter(|property| has(property) && property.name() != DOCUMENTED_ONLY) {
        object.insert(property.name().to_owned(), value(property.edm_type(), turn));
    }
    object.into()
}

fn value(edm_type: EdmType, turn: usize) -> Value {
    match edm_type {
        EdmType::Boolean => turn.is_multiple_of(2).into(),
        EdmType::Byte => pick(&[0, u8::MAX, 7], turn).into(),
        EdmType::SByte => pick(&[0, i8::MAX, i8::MIN], turn).into(),
        EdmType::Int16 => pick(&[0, i16::MAX, i16::MIN], turn).into(),
        EdmType::Int32 => pick(&[0, i32::MAX, i32::MIN], turn).into(),
        EdmType::Int64 => pick(&[0, i64::MAX, i64::MIN], turn).into(),
        EdmType::Single => pick(&[json!(0.0), json!(-1.5), json!("INF")], turn),
        EdmType::Double => pick(&[json!(0.1), json!(-1e300), json!("-INF")], turn),
        EdmType::Decimal => pick(&[json!(0), json!(-12.75), json!(1_000_000)], turn),
        EdmType::String => pick(TEXTS, turn).into(),
        EdmType::Date => pick(&["2026-07-16", "0001-01-01", "9999-12-31"], turn).into(),
        EdmType::TimeOfDay => pick(&["15:13:29", "00:00:00.000001", "23:59:59.999999"], turn).into(),
        EdmType::DateTimeOffset => {
            pick(&["2026-07-16T15:13:29.123456Z", "0001-01-01T00:00:00Z", "2026-02-28T23:59:59+02:00"], turn).into()
        }
        EdmType::Duration => pick(&["PT1H30M", "-P1DT0.000001S", "PT0S"], turn).into(),
        EdmType::Guid => format!("00000000-0000-4000-8000-{turn:012x}").into(),
        // `+/+/`: the letters in which the two alphabets differ.
        EdmType::Binary => pick(&["+/+/", "aGk=", ""], turn).into(),
        EdmType::Declared(schema) => match schema.kind() {
            TypeKind::Enumeration { members, .. } => pick(members, turn).into(),
            // A complex value is sent as it is, and an entity with what a client sets.
            TypeKind::Entity => object(&schema, turn, is_settable),
            _ => object(&schema, turn, |property| !property.is_navigation()),
        },
        EdmType::Collection(item) => json!([value(item.edm_type(), turn), value(item.edm_type(), turn + 1)]),
        other => unreachable!("no model has a property of type {other}"),
    }
}

const TEXTS: &[&str] = &["Lobby", "", "O'Neil & \"Zo\u{eb}\"\\\n\u{1f600} 100%"];

fn pick<T: Clone>(choices: &[T], turn: usize) -> T {
    choices[turn % choices.len()].clone()
}
