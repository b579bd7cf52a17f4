//! Conversions for the type of the crate `uuid`.

use uuid::Uuid;

use crate::edm::Guid;

impl From<&Guid> for Uuid {
    fn from(value: &Guid) -> Self {
        Self::from_u128(value.as_u128())
    }
}

impl From<Guid> for Uuid {
    fn from(value: Guid) -> Self {
        Self::from(&value)
    }
}

impl From<Uuid> for Guid {
    fn from(value: Uuid) -> Self {
        Self::from_u128(value.as_u128())
    }
}
