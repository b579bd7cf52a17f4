use super::Comparison;
use crate::{
    metadata::{
        DifferenceKind,
        code::{field, helper_attribute},
        message,
        names::closest,
        reach::declared_type,
        service::{CsdlProperty, Service, TypeReference},
    },
    schema::{EdmType, PropertySchema, TypeSchema},
};

impl Comparison<'_> {
    /// Reports a property that only the service has. Ignores streams, which have their own URLs and are not in the
    /// JSON.
    pub(super) fn missing_property(&mut self, model: &TypeSchema, property: &CsdlProperty) {
        if property.ty.name != "Edm.Stream" {
            let field = field(model, property, &self.field_type(model, property));
            let message = message::missing_property(property, &field);
            self.report(DifferenceKind::MissingProperty, model, Some(&property.name), message);
        }
    }

    /// Reports a property that only the model has.
    pub(super) fn unknown_property(
        &mut self,
        model: &TypeSchema,
        property: &PropertySchema,
        declared: &[&CsdlProperty],
    ) {
        let missing =
            declared.iter().map(|declared| declared.name.as_str()).filter(|name| model.property(name).is_none());
        let message = message::unknown_property(property.name(), closest(property.name(), missing));
        self.report(DifferenceKind::UnknownProperty, model, Some(property.name()), message);
    }

    /// Compares a property that both have.
    pub(super) fn property(&mut self, model: &TypeSchema, property: &PropertySchema, declared: &CsdlProperty) {
        if property.is_navigation() != declared.is_navigation {
            let message = if declared.is_navigation {
                message::navigation(property.name(), helper_attribute(model))
            } else {
                message::not_navigation(property.name())
            };
            self.report(DifferenceKind::Navigation, model, Some(property.name()), message);
        }
        if self.property_type(model, property, declared) {
            self.nullability(model, property, declared);
            self.derived_types(model, property);
        }
    }

    /// Compares the types of a property, and returns whether they match.
    pub(super) fn property_type(
        &mut self,
        model: &TypeSchema,
        property: &PropertySchema,
        declared: &CsdlProperty,
    ) -> bool {
        let is_key = property.is_key();
        let is_text = is_key && matches!(property.edm_type(), EdmType::String) && self.service.is_string(declared);
        let matches = is_text || type_matches(self.service, property.edm_type(), declared);
        if !matches {
            let expected = TypeReference { name: self.service.resolve(&declared.ty.name).to_owned(), ..declared.ty };
            let field_type = if is_key && !property.is_nullable() {
                self.types().value_type(&declared.ty.name)
            } else {
                self.field_type(model, declared)
            };
            let ty = property.edm_type().to_string();
            let message = message::property_type(property.name(), &ty, &expected, &field_type);
            self.report(DifferenceKind::PropertyType, model, Some(property.name()), message);
        }
        matches
    }

    /// Reports that the service can send `null` where the field cannot hold it.
    fn nullability(&mut self, model: &TypeSchema, property: &PropertySchema, declared: &CsdlProperty) {
        let holds_null_items = match property.edm_type() {
            EdmType::Collection(item) => item.is_nullable() || matches!(item.edm_type(), EdmType::Untyped),
            _ => true,
        };
        let holds_null = property.is_nullable() || matches!(property.edm_type(), EdmType::Untyped);
        let message = if declared.is_nullable && !holds_null {
            message::nullability
        } else if declared.has_nullable_items && !holds_null_items {
            message::nullable_items
        } else {
            return;
        };
        let message = message(property.name(), &self.field_type(model, declared));
        self.report(DifferenceKind::Nullability, model, Some(property.name()), message);
    }

    /// Reports a property that is a struct in the model if its type has derived types in the service, because a struct
    /// without a `derived_type` field does not read their objects. Reports nothing if a union of the type is among the
    /// models: the author knows the derived types.
    fn derived_types(&mut self, model: &TypeSchema, property: &PropertySchema) {
        let Some(ty) = declared_type(property.edm_type()) else { return };
        if ty.derived_type_index().is_some() || self.models.has_union(ty.name()) {
            return;
        }
        let mut derived = self.service.concrete_types(ty.name());
        derived.retain(|name| *name != ty.name());
        if !derived.is_empty() {
            let message = message::missing_union(property.name(), ty, &self.types().path(ty.name()), &derived);
            self.report(DifferenceKind::MissingUnion, model, Some(property.name()), message);
        }
    }
}

/// Whether the type of a field is the type of the property. `Edm.Untyped` matches every type. A declared type is
/// compared by name only, because its content is compared as a type of its own.
fn type_matches(service: &Service, model: EdmType, declared: &CsdlProperty) -> bool {
    let item = match model {
        EdmType::Untyped => return true,
        EdmType::Collection(item) if declared.ty.is_collection => item.edm_type(),
        EdmType::Collection(_) => return false,
        _ if declared.ty.is_collection => return false,
        _ => model,
    };
    let (item, declared) = (item.to_string(), declared.ty.name.as_str());
    item == "Edm.Untyped" || item == declared || item == service.resolve(declared)
}
