//! The fields in which an object keeps what its type has no property for.

use crate::{
    schema::TypeSchema,
    value::{AdditionalProperties, Object, ObjectMut, Output, ReadAction, Token},
};

/// A field that a type may have for the names that are not its properties.
#[derive(Clone, Copy)]
pub(crate) enum CatchAll {
    /// The field marked `additional`: properties that the model does not know.
    Additional,
    /// The field marked `annotations`: control information.
    Annotations,
}

impl CatchAll {
    /// The index of the field, if the type has it.
    pub(super) fn index(self, schema: &TypeSchema) -> Option<usize> {
        match self {
            Self::Additional => schema.additional_index(),
            Self::Annotations => schema.annotations_index(),
        }
    }

    /// What the object has in this field.
    pub(crate) fn of<'a>(self, object: &'a dyn Object, schema: &TypeSchema) -> Option<&'a AdditionalProperties> {
        match object.property(self.index(schema)?).write() {
            Output::Entries(entries) => Some(entries),
            _ => None,
        }
    }

    /// What the object has in this field, to be changed.
    pub(super) fn of_mut<'a>(
        self,
        object: &'a mut dyn ObjectMut,
        schema: &TypeSchema,
    ) -> Option<&'a mut AdditionalProperties> {
        match object.property_mut(self.index(schema)?).read(Token::Object) {
            ReadAction::Entries(entries) => Some(entries),
            _ => None,
        }
    }
}
