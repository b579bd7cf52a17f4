//! The declarations of a metadata document as plain structs. Names are qualified by their namespace, not by an alias.

use std::collections::{BTreeMap, BTreeSet};

/// All types and actions that a document declares.
#[derive(Debug, Default)]
pub(super) struct Service {
    /// The types by qualified name. Every base of a type is also in this map, and the bases of a type do not form a
    /// cycle.
    pub(super) types: BTreeMap<String, CsdlType>,
    /// The actions by name without namespace. Several actions can have one name, each bound to another type.
    pub(super) actions: BTreeMap<String, Vec<Action>>,
    /// The qualified names of the types by Rust name. Types in several namespaces can have one Rust name.
    pub(super) idents: BTreeMap<String, Vec<String>>,
}

/// A declared type.
#[derive(Debug)]
pub(super) enum CsdlType {
    StructuredType(StructuredType),
    Enumeration(EnumType),
    /// A type definition, which is another name for its underlying type.
    Definition(TypeReference),
}

/// An entity type or complex type.
#[derive(Debug)]
pub(super) struct StructuredType {
    pub(super) is_entity: bool,
    pub(super) is_abstract: bool,
    pub(super) base: Option<String>,
    /// The key that the type itself declares; a derived type inherits the key of its base.
    pub(super) key: Vec<String>,
    /// The properties that the type itself declares.
    pub(super) properties: Vec<CsdlProperty>,
    /// The types that derive directly from this type.
    pub(super) derived: Vec<String>,
    /// The types with a property that contains a value of this type without a `Vec` or `Box` in between.
    pub(super) containers: Vec<String>,
}

/// An enumeration type.
#[derive(Debug)]
pub(super) struct EnumType {
    pub(super) members: Vec<String>,
    pub(super) is_flags: bool,
}

/// An action, without its binding parameter.
#[derive(Debug)]
pub(super) struct Action {
    /// The type that the action is bound to, directly or as a collection; `None` for an unbound action.
    pub(super) binding: Option<String>,
    pub(super) parameters: Vec<CsdlProperty>,
}

/// A structural property, a navigation property, or a parameter of an action.
#[derive(Debug)]
pub(super) struct CsdlProperty {
    pub(super) name: String,
    pub(super) ty: TypeReference,
    /// Whether the value can be `null` or absent.
    pub(super) is_nullable: bool,
    /// Whether the document declares that items of the collection can be `null`.
    pub(super) has_nullable_items: bool,
    pub(super) is_navigation: bool,
}

/// The type of a property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TypeReference {
    /// The type of the value, or of each item.
    pub(super) name: String,
    pub(super) is_collection: bool,
}

impl Service {
    /// Returns the entity type or complex type of this name.
    pub(super) fn structured_type(&self, name: &str) -> Option<&StructuredType> {
        match self.types.get(name) {
            Some(CsdlType::StructuredType(structured)) => Some(structured),
            _ => None,
        }
    }

    /// Returns a structured type, then its base, then the base of that, and so on.
    pub(super) fn self_and_bases<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (&'a str, &'a StructuredType)> {
        let named = |name: &'a str| self.structured_type(name).map(|structured| (name, structured));
        std::iter::successors(named(name), move |(_, structured)| named(structured.base.as_deref()?))
    }

    /// Whether a type derives from `base`, directly or indirectly. A type does not derive from itself.
    pub(super) fn derives_from(&self, name: &str, base: &str) -> bool {
        self.self_and_bases(name).skip(1).any(|(other, _)| other == base)
    }

    /// Returns the types whose values can contain a value of another type without a `Vec` or `Box` in between. Follows
    /// properties, their types, and types derived from these, because a property can have a value of a derived type.
    pub(super) fn containers_of<'a>(&'a self, contained: &'a str) -> BTreeSet<&'a str> {
        // The fields of a type in `declaring` lead to the contained type, and derived types have the same fields.
        let (mut containers, mut declaring) = (BTreeSet::new(), BTreeSet::new());
        let mut queue = vec![(contained, true)];
        while let Some((name, declares)) = queue.pop() {
            let is_new = containers.insert(name);
            let Some(structured) = self.structured_type(name) else { continue };
            if is_new {
                queue.extend(structured.base.iter().map(|base| (base.as_str(), false)));
                queue.extend(structured.containers.iter().map(|container| (container.as_str(), true)));
            }
            if declares && declaring.insert(name) {
                queue.extend(structured.derived.iter().map(|derived| (derived.as_str(), true)));
            }
        }
        containers
    }

    /// Whether a value of the property is a string that a key of type `String` can read. A GUID is such a string.
    pub(super) fn is_string(&self, property: &CsdlProperty) -> bool {
        !property.ty.is_collection && ["Edm.String", "Edm.Guid"].contains(&self.resolve(&property.ty.name))
    }

    /// Returns the key of an entity type, which it declares or inherits; empty if it does not have a key.
    pub(super) fn key<'a>(&'a self, name: &'a str) -> &'a [String] {
        self.self_and_bases(name).find(|(_, ty)| !ty.key.is_empty()).map_or(&[], |(_, ty)| &ty.key)
    }

    /// Returns the properties of a structured type, those of its bases first. If `below` is one of the bases, its
    /// properties and those of its own bases are left out.
    pub(super) fn properties<'a>(&'a self, name: &'a str, below: Option<&str>) -> Vec<&'a CsdlProperty> {
        let types: Vec<_> = self.self_and_bases(name).take_while(|(base, _)| Some(*base) != below).collect();
        types.into_iter().rev().flat_map(|(_, structured)| &structured.properties).collect()
    }

    /// Returns the types that an object of a type can have, in alphabetical order: the type itself and its derived
    /// types, except abstract types.
    pub(super) fn concrete_types<'a>(&'a self, name: &'a str) -> Vec<&'a str> {
        let (mut concrete, mut queue) = (Vec::new(), vec![name]);
        while let Some(name) = queue.pop() {
            let Some(structured) = self.structured_type(name) else { continue };
            if !structured.is_abstract {
                concrete.push(name);
            }
            queue.extend(structured.derived.iter().map(String::as_str));
        }
        concrete.sort_unstable();
        concrete
    }

    /// Whether values of a type are any JSON. The metadata of Graph declares this as the complex type `graph.Json`,
    /// which does not have properties.
    pub(super) fn is_any_json(&self, name: &str) -> bool {
        let is_empty = |ty: &StructuredType| !ty.is_entity && ty.base.is_none() && ty.properties.is_empty();
        name.ends_with(".Json") && self.structured_type(name).is_some_and(is_empty)
    }

    /// Returns the underlying type if the name is that of a type definition, and the name itself otherwise.
    pub(super) fn resolve<'a>(&'a self, name: &'a str) -> &'a str {
        match self.types.get(name) {
            Some(CsdlType::Definition(underlying)) => &underlying.name,
            _ => name,
        }
    }
}
