use super::Comparison;
use crate::{
    metadata::{
        DifferenceKind,
        code::{closest, field, field_type, helper, type_ident},
        message,
        reach::declared,
        service::{Property, Service, TypeName},
    },
    schema::{EdmType, PropertySchema, TypeSchema},
};

impl Comparison<'_> {
    /// Reports a property that the service alone has. A stream is none: it has a URL of its own and is not in the JSON.
    pub(super) fn missing_property(&mut self, model: &TypeSchema, property: &Property) {
        if property.ty.name != "Edm.Stream" {
            let message = message::missing_property(property, &field(self.service, model, property));
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
            self.derived(model, property);
        }
    }

    /// Compares the types of a property, and gives whether they are one.
    pub(super) fn property_type(&mut self, model: &TypeSchema, property: &PropertySchema, declared: &Property) -> bool {
        let is_key = property.is_key();
        let fits = is_key && self.service.is_text(declared) || fits(self.service, property.edm_type(), declared);
        if !fits {
            let right = TypeName { name: self.service.resolve(&declared.ty.name).to_owned(), ..declared.ty };
            let field_type = field_type(self.service, model, declared);
            let message = if is_key {
                message::key_type(property.name(), &right, &field_type)
            } else {
                message::property_type(property.name(), &property.edm_type().to_string(), &right, &field_type)
            };
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
        let message = if declared.nullable && !holds {
            message::nullability
        } else if declared.nullable_items && !holds_items {
            message::nullable_items
        } else {
            return;
        };
        let message = message(property.name(), &field_type(self.service, model, declared));
        self.report(DifferenceKind::Nullability, model, Some(property.name()), message);
    }

    /// Reports a struct in a property whose type the service derives others from: their objects would not be read. If
    /// a union of the type is compared, it is known that there are others.
    fn derived(&mut self, model: &TypeSchema, property: &PropertySchema) {
        let Some(held) = declared(property.edm_type()) else { return };
        let is_union = |other: &TypeSchema| other.is_union() && other.name() == held.name();
        if self.models.iter().any(|other| is_union(other)) {
            return;
        }
        let derived: Vec<_> = self.service.concrete(held.name()).filter(|name| *name != held.name()).collect();
        if !derived.is_empty() {
            let message = message::missing_union(property.name(), held.name(), &type_ident(held.name()), &derived);
            self.report(DifferenceKind::MissingUnion, model, Some(property.name()), message);
        }
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
