use super::AdditionalProperties;
use crate::{
    GraphComplex, GraphEnum,
    object::{PropertyMut, Value, filled_in_place, serde_by_property},
    schema::PropertyType,
    wire::{Either, Read, Token, Write},
};

/// An item of a delta response: an entity that is new or has changed, or what is left of one that is gone.
///
/// ```
/// use graph_models::{GraphEntity, odata::{DeltaItem, Page}};
///
/// #[derive(Clone, Debug, PartialEq, GraphEntity)]
/// #[graph_entity(odata_type = "#microsoft.graph.printer")]
/// pub struct Printer {
///     pub id: String,
///     pub model: Option<String>,
/// }
///
/// let page: Page<DeltaItem<Printer>> = serde_json::from_str(
///     r#"{"value": [{"id": "1", "model": "P2"}, {"id": "2", "@removed": {"reason": "deleted"}}]}"#,
/// )?;
/// assert!(matches!(&page.value[0], DeltaItem::Entity(printer) if printer.id == "1"));
/// assert!(matches!(&page.value[1], DeltaItem::Removed(gone) if gone.id.as_deref() == Some("2")));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Since `@removed` may come last, an item is kept until it is known what it is.
///
/// Source: [Graph's delta queries](https://learn.microsoft.com/graph/delta-query-overview).
#[derive(Clone, Debug, PartialEq)]
pub enum DeltaItem<T> {
    /// An entity that is new, or has changed.
    Entity(T),
    /// What is left of an entity that is gone.
    Removed(Removed),
}

/// What is left of an entity that is gone: its key, and why.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
#[non_exhaustive]
pub struct Removed {
    /// Why the entity is gone.
    #[graph_complex(name = "@removed")]
    pub removed: Removal,

    /// The key of the entity.
    pub id: Option<String>,

    /// What else there is.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// Why an entity is gone, in a [`Removed`].
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
#[non_exhaustive]
pub struct Removal {
    /// Why the entity is gone.
    pub reason: Option<RemovedReason>,

    /// What else there is.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// Why an entity is gone from a delta response.
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.removedReason")]
#[non_exhaustive]
pub enum RemovedReason {
    /// It is deleted, and cannot be had back.
    Deleted,
    /// It can be had back, or no longer matches the query.
    Changed,
    /// A reason that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

impl<T: Value> Either for DeltaItem<T> {
    fn first_if(&self, key: &[u8]) -> bool {
        key == b"@removed"
    }

    fn become_first(&mut self) -> &mut dyn PropertyMut {
        *self = Self::Removed(Removed::EMPTY);
        self.item_mut()
    }

    fn become_second(&mut self) -> &mut dyn PropertyMut {
        *self = Self::Entity(T::empty());
        self.item_mut()
    }
}

impl<T: Value> DeltaItem<T> {
    fn item_mut(&mut self) -> &mut dyn PropertyMut {
        match self {
            Self::Entity(entity) => entity,
            Self::Removed(removed) => removed,
        }
    }
}

impl<T: Value> Value for DeltaItem<T> {
    const TYPE: &'static PropertyType = T::TYPE;

    const EMPTY: Self = Self::Entity(T::EMPTY);

    fn read(&mut self, token: Token<'_>) -> Read<'_> {
        match token {
            Token::Object => Read::Either(self),
            _ => Read::Mismatch,
        }
    }

    filled_in_place!();

    fn write(&self) -> Write<'_> {
        match self {
            Self::Entity(entity) => Value::write(entity),
            Self::Removed(removed) => Value::write(removed),
        }
    }
}

serde_by_property!(DeltaItem<T> where T: Value);
