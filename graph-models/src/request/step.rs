use std::{
    fmt::{self, Debug, Formatter},
    marker::PhantomData,
};

use super::operation::Operation;

/// A request in a [`Batch`](super::Batch), with the type of its answer.
pub struct Step<Answer> {
    id: String,
    pub(super) operation: Operation,
    types: PhantomData<fn() -> Answer>,
}

impl<A> Step<A> {
    pub(super) const fn new(id: String, operation: Operation) -> Self {
        Self { id, operation, types: PhantomData }
    }

    /// The id of the step in its batch.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl<A> Clone for Step<A> {
    fn clone(&self) -> Self {
        Self { id: self.id.clone(), operation: self.operation, types: PhantomData }
    }
}

impl<A> Debug for Step<A> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "Step({}: {})", self.id, self.operation)
    }
}
