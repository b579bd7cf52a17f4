use super::Comparison;
use crate::{
    metadata::{
        DifferenceKind,
        code::{closest, field, field_type, helper},
        message,
        service::{Property, Service, TypeName},
    },
    schema::{EdmType, PropertySchema, TypeSchema},
};

impl Comparison<'_> {
    /// Reports a property that the service alone has. A stream is none: it has a URL of its own and is not in the JSON.
    pub(super) fn missing_property(&mut self, model: &TypeSchema, property: &Property) {
        if property.ty.name != "Edm.Stream" {
            let message = message::missing_property(property, &field(self.service, property, helper(model)));
            self.report(DifferenceKind::MissingProperty, model, Some(&property.name), message);
        }
    }

    /// Reports a property that the model alone has.
    pub(super) fn unknown_property(&mut self, model: &TypeSchema, property: &PropertySchema, declared: &[&Property]) {
        let missing =
            declared.iter().map(|declared| declared.name.as_str()).filter(|name| model.property(name).is_none());
        let message = message::unknown_property(property.name(), closest(property.name(), missing));
        self.report(DifferenceKind::UnknownProperty, model, Some(property.name()), message);
    }

    /// Compares a property that both have.
    pub(super) fn property(&mut self, model: &TypeSchema, property: &PropertySchema, declared: &Property) {
        if property.is_navigation() != declared.navigation {
            let message = if declared.navigation {
                message::navigation(property.name(), helper(model))
            } else {
                message::no_navigation(property.name())
            };
            self.report(DifferenceKind::Navigation, model, Some(property.name()), message);
        }
        if self.property_type(model, property, declared) {
            self.nullability(model, property, declared);
        }
    }

    /// Compares the types of a property, and gives whether they are one.
    pub(super) fn property_type(&mut self, model: &TypeSchema, property: &PropertySchema, declared: &Property) -> bool {
        // The key of a struct is text, as a GUID is in JSON.
        let is_text = property.is_key() && self.service.resolve(&declared.ty.name) == "Edm.Guid";
        let fits = is_text || fits(self.service, property.edm_type(), declared);
        if !fits {
            let right = TypeName { name: self.service.resolve(&declared.ty.name).to_owned(), ..declared.ty };
            let (written, field) = (property.edm_type().to_string(), field_type(self.service, declared));
            let message = message::property_type(property.name(), &written, &right, &field);
            self.report(DifferenceKind::PropertyType, model, Some(property.name()), message);
        }
        fits
    }

    /// Reports `null` that the service can send and the model cannot hold.
    fn nullability(&mut self, model: &TypeSchema, property: &PropertySchema, declared: &Property) {
        let holds_items = match property.edm_type() {
            EdmType::Collection(item) => item.is_nullable() || matches!(item.edm_type(), EdmType::Untyped),
            _ => true,
        };
        let holds = property.is_nullable() || matches!(property.edm_type(), EdmType::Untyped);
        let field_type = field_type(self.service, declared);
        let message = if declared.nullable && !holds {
            message::nullability(property.name(), &field_type)
        } else if declared.nullable_items && !holds_items {
            message::nullable_items(property.name(), &field_type)
        } else {
            return;
        };
        self.report(DifferenceKind::Nullability, model, Some(property.name()), message);
    }
}

/// Whether the type of a field is that of the property. `Edm.Untyped` fits all. Whether a declared type is what the
/// model takes it for is said of the type.
fn fits(service: &Service, model: EdmType, declared: &Property) -> bool {
    let item = match model {
        EdmType::Untyped => return true,
        EdmType::Collection(item) if declared.ty.collection => item.edm_type(),
        EdmType::Collection(_) => return false,
        _ if declared.ty.collection => return false,
        _ => model,
    };
    let (item, declared) = (item.to_string(), declared.ty.name.as_str());
    item == "Edm.Untyped" || item == declared || item == service.resolve(declared)
}
