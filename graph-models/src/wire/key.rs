//! The keys of an object: properties, `@odata.type`, control information, and what the model does not know.

use std::fmt::{self, Formatter};

use serde_core::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::{at::At, buffer::Buffer, token::Token};
use crate::schema::{PropertySchema, TypeSchema};

/// What a key is to the type whose object it stands in.
pub(super) enum Key {
    /// A property, and its index.
    Property(usize, &'static PropertySchema),
    /// `@odata.type`
    Type,
    /// What the model does not know: a property, or control information.
    Unknown(Kept),
    /// No key: the object is a number, see [`is_number`].
    Number,
    /// What the model does not know and has no place for.
    Skip,
}

/// What a type can have a place for besides its properties.
#[derive(Clone, Copy)]
pub(super) enum Kept {
    Additional,
    Annotations,
}

impl Kept {
    /// Where the place is, if the author gave it one.
    pub(super) fn index(self, schema: &TypeSchema) -> Option<usize> {
        match self {
            Self::Additional => schema.additional_index(),
            Self::Annotations => schema.annotations_index(),
        }
    }
}

impl Key {
    /// What a name is to a type that has no property of this name.
    #[inline(never)]
    fn of_no_property(schema: &TypeSchema, name: &[u8], unknown: &mut String) -> Option<Self> {
        if is_type(name) {
            return Some(Self::Type);
        }
        if is_number(name) {
            return Some(Self::Number);
        }
        let name = std::str::from_utf8(name).ok()?;
        let kept = if is_control(name) { Kept::Annotations } else { Kept::Additional };
        if kept.index(schema).is_none() {
            return Some(Self::Skip);
        }
        name.clone_into(unknown);
        Some(Self::Unknown(kept))
    }
}

/// What is said of a name that is no text.
pub(super) const NOT_UNICODE: &str = "the name of a property is not valid Unicode";

/// Whether this is the name of the type annotation. OData 4.01 allows the short form.
pub(super) fn is_type(name: &[u8]) -> bool {
    name == b"@odata.type" || name == b"@type"
}

/// Whether this is the only key of the object that `serde_json` shows in place of a number when its feature
/// `arbitrary_precision` is on. The value is the number as text.
pub(super) fn is_number(name: &[u8]) -> bool {
    name == b"$serde_json::private::Number"
}

/// Whether a name is control information or an annotation (`@odata.etag`, `tags@odata.type`, `@ns.term`), or an
/// action or function that the service advertises (`#microsoft.graph.assign`). No property has these characters.
pub(crate) fn is_control(name: &str) -> bool {
    name.is_empty() || name.bytes().any(|byte| byte == b'@' || byte == b'#')
}

/// The qualified name in an `@odata.type`, whichever way it is written: `#ns.X`, `ns.X` or
/// `https://host/$metadata#ns.X`.
pub(crate) fn type_name(odata_type: &str) -> &str {
    odata_type.rsplit_once('#').map_or(odata_type, |(_, name)| name)
}

/// Reads a key of an object of this type. Nothing is allocated for a key the model knows.
pub(super) struct KeySeed<'a> {
    pub(super) schema: &'static TypeSchema,
    /// The index after that of the last property, which is tried first: services send properties in order.
    pub(super) likely: usize,
    /// Where a name goes that the model does not know and has a place for.
    pub(super) unknown: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        // Bytes, for a key that is equal to a name need not be looked at for what text is.
        deserializer.deserialize_bytes(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    #[inline]
    fn visit_bytes<E: de::Error>(self, name: &[u8]) -> Result<Key, E> {
        if let Some(property) = self.schema.at(self.likely)
            && property.name.as_bytes() == name
        {
            return Ok(Key::Property(self.likely, property));
        }
        // The schema goes first: a collection response has `@odata.nextLink` for a property.
        match self.schema.find(name) {
            Some((index, property)) => Ok(Key::Property(index, property)),
            None => Key::of_no_property(self.schema, name, self.unknown).ok_or_else(|| E::custom(NOT_UNICODE)),
        }
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Key, E> {
        self.visit_bytes(name.as_bytes())
    }
}

/// Reads the value of `@odata.type` of the object here, and hands it on without allocating.
pub(super) struct TypeSeed<'a, F>(pub(super) &'a At<'a>, pub(super) F);

impl<F> TypeSeed<'_, F> {
    fn no_name<T, E: de::Error>(&self, got: Token<'_>) -> Result<T, E> {
        Err(E::custom(self.0.no_type_name(got)))
    }
}

impl<'de, T, F: FnOnce(&str) -> T> DeserializeSeed<'de> for TypeSeed<'_, F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T, F: FnOnce(&str) -> T> Visitor<'de> for TypeSeed<'_, F> {
    type Value = T;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a type in `@odata.type`")
    }

    fn visit_str<E: de::Error>(self, odata_type: &str) -> Result<T, E> {
        Ok((self.1)(odata_type))
    }

    fn visit_unit<E: de::Error>(self) -> Result<T, E> {
        self.no_name(Token::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<T, E> {
        self.no_name(Token::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<T, E> {
        self.no_name(Token::Int(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<T, E> {
        self.no_name(Token::UInt(value))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<T, E> {
        self.no_name(Token::Number(&value.to_string()))
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<T, E> {
        self.no_name(Token::Number(&value.to_string()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<T, E> {
        self.no_name(Token::Double(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<T, A::Error> {
        self.no_name(Token::Array)
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<T, A::Error> {
        self.no_name(Token::Object)
    }
}

/// The number in the object of which [`is_number`] is the key; no text at all if it is no such object.
pub(super) fn number_text<'de, A: MapAccess<'de>>(map: &mut A) -> Result<String, A::Error> {
    match map.next_value::<Buffer<'de>>()? {
        Buffer::Text(text) => Ok(text.into_owned()),
        _ => Ok(String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::{is_control, type_name};

    #[test]
    fn every_form_of_a_type_has_one_name() {
        for odata_type in ["#ns.X", "ns.X", "https://graph.microsoft.com/beta/$metadata#ns.X"] {
            assert_eq!(type_name(odata_type), "ns.X");
        }
    }

    #[test]
    fn control_information_is_told_from_properties() {
        for name in ["@odata.etag", "tags@odata.type", "@ns.term", "#microsoft.graph.assign", "target#ns.f", ""] {
            assert!(is_control(name), "{name}");
        }
        assert!(!is_control("displayName"));
    }
}
