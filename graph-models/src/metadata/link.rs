//! Adds to the declared types what other types say about them.

use super::{
    names::type_ident,
    service::{CsdlType, Service, StructuredType},
};

/// Fills the tables of a service that follow from its types, so that a comparison does not search all types.
pub(super) fn link(service: &mut Service) {
    let (mut derived, mut containers) = (Vec::new(), Vec::new());
    for (name, ty) in &service.types {
        service.idents.entry(type_ident(name)).or_default().push(name.clone());
        let CsdlType::StructuredType(structured) = ty else { continue };
        derived.extend(structured.base.clone().map(|base| (base, name.clone())));
        let properties = structured.properties.iter();
        let inline = properties.filter(|property| !property.is_navigation && !property.ty.is_collection);
        containers.extend(inline.map(|property| (service.resolve(&property.ty.name).to_owned(), name.clone())));
    }
    for (base, name) in derived {
        add(service, &base, name, |structured| &mut structured.derived);
    }
    for (contained, name) in containers {
        add(service, &contained, name, |structured| &mut structured.containers);
    }
}

/// Adds a name to a list of a type, if it is an entity type or complex type.
fn add(service: &mut Service, ty: &str, name: String, list: fn(&mut StructuredType) -> &mut Vec<String>) {
    if let Some(CsdlType::StructuredType(structured)) = service.types.get_mut(ty) {
        list(structured).push(name);
    }
}
