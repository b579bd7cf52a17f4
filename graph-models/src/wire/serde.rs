//! Serde's traits for values, which the derived code implements for its types in the same way.

use crate::value::{AdditionalProperties, UnknownType};

/// Implements `Serialize` and `Deserialize` for an [`EdmValue`](crate::value::EdmValue) by the drivers.
macro_rules! serde_by_drivers {
    ($ty:ty $(where $param:ident: $bound:path)?) => {
        impl $(<$param: $bound>)? serde_core::Serialize for $ty {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::wire::write(crate::value::EdmValue::write(self), serializer)
            }
        }

        impl<'de $(, $param: $bound)?> serde_core::Deserialize<'de> for $ty {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::read(deserializer)
            }
        }
    };
}

pub(crate) use serde_by_drivers;

serde_by_drivers!(AdditionalProperties);
serde_by_drivers!(UnknownType);
