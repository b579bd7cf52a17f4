use crate::{
    schema::PropertyType,
    types::{GraphComplex, GraphEnum},
    value::{AdditionalProperties, ByKey, EdmValue, Output, Place, ReadAction, ReadValue, Token},
    wire::serde_by_drivers,
};

/// An item of a delta response: an entity that was created or changed, or the key of an entity that was removed.
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
/// An item is buffered until it is complete, because `@removed` can be its last key.
///
/// Source: [Graph's delta queries](https://learn.microsoft.com/graph/delta-query-overview).
#[derive(Clone, Debug, PartialEq)]
pub enum DeltaItem<T> {
    /// An entity that was created or changed.
    Entity(T),
    /// An entity that was removed.
    Removed(Removed),
}

/// An entity that was removed: its key, and the reason.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
#[non_exhaustive]
pub struct Removed {
    /// Why the entity was removed.
    #[graph_complex(name = "@removed")]
    pub removed: Removal,

    /// The key of the entity.
    pub id: Option<String>,

    /// Properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// The value of `@removed` in a [`Removed`].
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
#[non_exhaustive]
pub struct Removal {
    /// Why the entity was removed.
    pub reason: Option<RemovedReason>,

    /// Properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// Why a delta response lists an entity as removed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.removedReason")]
#[non_exhaustive]
pub enum RemovedReason {
    /// The entity is deleted and cannot be restored.
    Deleted,
    /// The entity can be restored, or no longer matches the query.
    Changed,
    /// A reason that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

impl<T: EdmValue> ByKey for DeltaItem<T> {
    fn is_first(&self, key: &[u8]) -> bool {
        key == b"@removed"
    }

    fn become_first(&mut self) -> &mut dyn ReadValue {
        *self = Self::Removed(EdmValue::init());
        self.item_mut()
    }

    fn become_second(&mut self) -> &mut dyn ReadValue {
        *self = Self::Entity(T::init());
        self.item_mut()
    }
}

impl<T: EdmValue> DeltaItem<T> {
    fn item_mut(&mut self) -> &mut dyn ReadValue {
        match self {
            Self::Entity(entity) => entity,
            Self::Removed(removed) => removed,
        }
    }
}

impl<T: EdmValue> EdmValue for DeltaItem<T> {
    const TYPE: &'static PropertyType = T::TYPE;

    const INIT: Self = Self::Entity(T::INIT);

    fn init() -> Self {
        Self::Entity(T::init())
    }

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        match token {
            Token::Object => ReadAction::ByKey(place.init()),
            _ => ReadAction::Mismatch,
        }
    }

    fn write(&self) -> Output<'_> {
        match self {
            Self::Entity(entity) => entity.write(),
            Self::Removed(removed) => EdmValue::write(removed),
        }
    }
}

serde_by_drivers!(DeltaItem<T> where T: EdmValue);
