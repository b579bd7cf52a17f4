use std::{
    borrow::Cow,
    fmt::{self, Formatter},
};

use serde_core::{
    Deserializer as _,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor},
};
use serde_json::Deserializer;

use crate::{schema::PropertyType, value::ReadValue, wire::read_into};

/// Reads a value of this type from a property of a JSON object, and ignores its other properties.
pub(crate) fn read_property(
    value: &mut dyn ReadValue,
    ty: &'static PropertyType,
    name: &str,
    json: &[u8],
) -> serde_json::Result<()> {
    let mut deserializer = Deserializer::from_slice(json);
    deserializer.deserialize_map(PropertyVisitor { value, ty, name })?;
    deserializer.end()
}

struct PropertyVisitor<'a> {
    value: &'a mut dyn ReadValue,
    ty: &'static PropertyType,
    name: &'a str,
}

impl<'de> Visitor<'de> for PropertyVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object with the property `{}`", self.name)
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        let Self { value, ty, name } = self;
        let mut is_found = false;
        while let Some(key) = map.next_key::<Cow<'_, str>>()? {
            if key == name {
                map.next_value_seed(Seed { value: &mut *value, ty })?;
                is_found = true;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        if is_found { Ok(()) } else { Err(Error::custom(format_args!("the property `{name}` is missing"))) }
    }
}

/// Reads into a value.
struct Seed<'a> {
    value: &'a mut dyn ReadValue,
    ty: &'static PropertyType,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = ();

    fn deserialize<D: serde_core::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        read_into(self.value, self.ty, deserializer)
    }
}
