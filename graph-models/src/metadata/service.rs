//! What a metadata document declares, in plain structs. Names are qualified and free of aliases.

use std::collections::{BTreeMap, BTreeSet};

/// All that a document declares.
#[derive(Debug, Default)]
pub(super) struct Service {
    /// The types by their qualified names. Every base is among them, and none derives from itself.
    pub(super) types: BTreeMap<String, Declared>,
    /// The actions by their names without namespace, under which there can be several, bound to different types.
    pub(super) actions: BTreeMap<String, Vec<Action>>,
}

/// A declared type.
#[derive(Debug)]
pub(super) enum Declared {
    Structured(Structured),
    Enumeration(Enumeration),
    /// Another name for a type.
    Definition(TypeName),
}

/// An entity or complex type.
#[derive(Debug)]
pub(super) struct Structured {
    pub(super) entity: bool,
    pub(super) is_abstract: bool,
    pub(super) base: Option<String>,
    /// The key that the type itself declares; a derived type has that of its base.
    pub(super) key: Vec<String>,
    /// The properties that the type itself declares.
    pub(super) properties: Vec<Property>,
}

/// An enumeration type.
#[derive(Debug)]
pub(super) struct Enumeration {
    pub(super) members: Vec<String>,
    pub(super) flags: bool,
}

/// An action, without the parameter that binds it.
#[derive(Debug)]
pub(super) struct Action {
    pub(super) parameters: Vec<Property>,
}

/// A property, a navigation property, or a parameter of an action.
#[derive(Debug)]
pub(super) struct Property {
    pub(super) name: String,
    pub(super) ty: TypeName,
    /// Whether the value can be `null` or absent.
    pub(super) nullable: bool,
    /// Whether the document says that `null` can stand in the collection.
    pub(super) nullable_items: bool,
    pub(super) navigation: bool,
}

/// The type of a property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TypeName {
    /// The type of the value, or of each item.
    pub(super) name: String,
    pub(super) collection: bool,
}

impl Service {
    /// The entity or complex type of this name.
    pub(super) fn structured(&self, name: &str) -> Option<&Structured> {
        match self.types.get(name) {
            Some(Declared::Structured(structured)) => Some(structured),
            _ => None,
        }
    }

    /// A structured type and those it derives from, itself first.
    pub(super) fn lineage<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (&'a str, &'a Structured)> {
        let named = |name: &'a str| self.structured(name).map(|structured| (name, structured));
        std::iter::successors(named(name), move |(_, structured)| named(structured.base.as_deref()?))
    }

    /// Whether one type derives from another, at any depth. No type derives from itself.
    pub(super) fn derives(&self, name: &str, from: &str) -> bool {
        self.lineage(name).skip(1).any(|(base, _)| base == from)
    }

    /// Whether a value of one type can hold one of another in place, where Rust needs a `Box`: through its properties,
    /// theirs, and those of derived types, which can stand in their place.
    pub(super) fn holds(&self, name: &str, held: &str) -> bool {
        let mut derived: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for ty in self.types.keys() {
            if let Some(base) = self.structured(ty).and_then(|structured| structured.base.as_deref()) {
                derived.entry(base).or_default().push(ty);
            }
        }
        // The types that can stand there, and those whose properties were looked at: these, and their bases.
        let (mut values, mut parts, mut rest) = (BTreeSet::new(), BTreeSet::new(), vec![name]);
        while let Some(value) = rest.pop() {
            if !values.insert(value) {
                continue;
            }
            rest.extend(derived.get(value).into_iter().flatten());
            for (ty, structured) in self.lineage(value).take_while(|(ty, _)| parts.insert(*ty)) {
                if ty == held {
                    return true;
                }
                let in_place = structured.properties.iter().filter(|part| !part.navigation && !part.ty.collection);
                rest.extend(in_place.map(|part| self.resolve(&part.ty.name)));
            }
        }
        false
    }

    /// Whether the key of an entity type can be that of a struct: text, as a GUID is in JSON. Of several properties, one
    /// is enough; what the document leaves out is taken for text.
    pub(super) fn has_text_key(&self, name: &str) -> bool {
        let properties = self.properties(name, None);
        self.key(name).iter().any(|key| {
            let declared = properties.iter().find(|property| property.name == *key);
            declared.is_none_or(|property| self.is_text(property))
        })
    }

    /// Whether the values of a property are what the key of a struct is.
    pub(super) fn is_text(&self, property: &Property) -> bool {
        !property.ty.collection && ["Edm.String", "Edm.Guid"].contains(&self.resolve(&property.ty.name))
    }

    /// The key of an entity type, its own or inherited; empty if it has none.
    pub(super) fn key<'a>(&'a self, name: &'a str) -> &'a [String] {
        self.lineage(name).find(|(_, ty)| !ty.key.is_empty()).map_or(&[], |(_, ty)| &ty.key)
    }

    /// The properties of a structured type, those of its bases first, down from `below` if that is one of them.
    pub(super) fn properties<'a>(&'a self, name: &'a str, below: Option<&str>) -> Vec<&'a Property> {
        let lineage: Vec<_> = self.lineage(name).take_while(|(base, _)| Some(*base) != below).collect();
        lineage.into_iter().rev().flat_map(|(_, structured)| &structured.properties).collect()
    }

    /// The types whose objects are of a type: those derived from it and itself, less the abstract ones.
    pub(super) fn concrete<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let structured = self.types.keys().filter(|ty| self.structured(ty).is_some_and(|ty| !ty.is_abstract));
        structured.map(String::as_str).filter(move |ty| *ty == name || self.derives(ty, name))
    }

    /// The type that a name stands for, which is another only if it is that of a type definition.
    pub(super) fn resolve<'a>(&'a self, name: &'a str) -> &'a str {
        match self.types.get(name) {
            Some(Declared::Definition(under)) => &under.name,
            _ => name,
        }
    }
}
