//! Reading CSDL, the XML of a metadata document.
//!
//! Elements are known by their local names, so that documents of any version of CSDL are read. What says nothing about
//! JSON (annotations, entity sets, functions, ..) is passed over.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use roxmltree::{Document, Node};

use super::{
    InvalidMetadata,
    service::{Action, Declared, Enumeration, Property, Service, Structured, TypeName},
};

type Result<T> = std::result::Result<T, InvalidMetadata>;

/// Reads a document.
pub(super) fn read(csdl: &str) -> Result<Service> {
    let document = Document::parse(csdl)?;
    let reader = Reader::new(&document)?;
    let mut service = Service::default();
    for schema in elements(&document, "Schema") {
        reader.schema(schema, &mut service)?;
    }
    if service.types.is_empty() {
        return Err(InvalidMetadata::new("the document declares no types".to_owned()));
    }
    check_bases(&service)?;
    Ok(service)
}

/// Checks that all bases are declared, and that following them ends.
fn check_bases(service: &Service) -> Result<()> {
    // The types whose lineages are known to end, so that none is walked twice.
    let mut ending = BTreeSet::new();
    for (name, ty) in &service.types {
        if let Declared::Structured(Structured { base: Some(base), .. }) = ty
            && service.structured(base).is_none()
        {
            let message = format!("`{name}` derives from `{base}`, which the document does not declare");
            return Err(InvalidMetadata::new(message));
        }
        let mut walked = BTreeSet::new();
        for (base, _) in service.lineage(name).take_while(|(base, _)| !ending.contains(base)) {
            if !walked.insert(base) {
                return Err(InvalidMetadata::new(format!("`{name}` derives from itself, or one of its bases does")));
            }
        }
        ending.extend(walked);
    }
    Ok(())
}

struct Reader<'a> {
    /// What the short names of namespaces stand for.
    aliases: BTreeMap<&'a str, &'a str>,
}

impl<'a> Reader<'a> {
    fn new(document: &'a Document<'_>) -> Result<Self> {
        let mut aliases = BTreeMap::new();
        for node in elements(document, "Schema").chain(elements(document, "Include")) {
            if let Some(alias) = attribute(node, "Alias") {
                aliases.insert(alias, required(node, "Namespace")?);
            }
        }
        Ok(Self { aliases })
    }

    fn schema(&self, schema: Node<'_, '_>, service: &mut Service) -> Result<()> {
        let namespace = required(schema, "Namespace")?;
        for node in schema.children() {
            let declared = match node.tag_name().name() {
                "EntityType" => Declared::Structured(self.structured(node, true)?),
                "ComplexType" => Declared::Structured(self.structured(node, false)?),
                "EnumType" => Declared::Enumeration(enumeration(node)?),
                "TypeDefinition" => Declared::Definition(self.type_name(node, "UnderlyingType")?),
                "Action" => {
                    let name = required(node, "Name")?.to_owned();
                    service.actions.entry(name).or_default().push(self.action(node)?);
                    continue;
                }
                _ => continue,
            };
            match service.types.entry(format!("{namespace}.{}", required(node, "Name")?)) {
                Entry::Vacant(place) => place.insert(declared),
                Entry::Occupied(first) => {
                    return Err(InvalidMetadata::at(node, &format!("declares `{}` a second time", first.key())));
                }
            };
        }
        Ok(())
    }

    fn structured(&self, node: Node<'_, '_>, entity: bool) -> Result<Structured> {
        check_names(node, &["Property", "NavigationProperty"])?;
        let mut properties = Vec::new();
        for child in node.children() {
            match child.tag_name().name() {
                "Property" => properties.push(self.property(child)?),
                // The service sends it when a request expands it, and only then.
                "NavigationProperty" => {
                    properties.push(Property { navigation: true, nullable: true, ..self.property(child)? });
                }
                _ => {}
            }
        }
        let references = children(node, "Key").flat_map(|key| children(key, "PropertyRef"));
        Ok(Structured {
            entity,
            is_abstract: boolean(node, "Abstract")?.unwrap_or(false),
            base: attribute(node, "BaseType").map(|base| self.qualified(base)),
            key: references.map(|reference| Ok(required(reference, "Name")?.to_owned())).collect::<Result<_>>()?,
            properties,
        })
    }

    /// A property, or a parameter of an action.
    fn property(&self, node: Node<'_, '_>) -> Result<Property> {
        let ty = self.type_name(node, "Type")?;
        let nullable = boolean(node, "Nullable")?;
        Ok(Property {
            name: required(node, "Name")?.to_owned(),
            nullable: nullable.unwrap_or(true),
            nullable_items: ty.collection && nullable == Some(true),
            navigation: false,
            ty,
        })
    }

    fn action(&self, node: Node<'_, '_>) -> Result<Action> {
        check_names(node, &["Parameter"])?;
        let binding = usize::from(boolean(node, "IsBound")?.unwrap_or(false));
        let parameters = children(node, "Parameter").skip(binding);
        Ok(Action { parameters: parameters.map(|parameter| self.property(parameter)).collect::<Result<_>>()? })
    }

    fn type_name(&self, node: Node<'_, '_>, attribute: &str) -> Result<TypeName> {
        let written = required(node, attribute)?;
        let item = written.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')'));
        let name = item.unwrap_or(written).trim();
        if name.is_empty() || name.contains(['(', ')']) {
            return Err(InvalidMetadata::at(node, &format!("has a `{attribute}` that is no type: {written}")));
        }
        Ok(TypeName { name: self.qualified(name), collection: item.is_some() })
    }

    /// The name of a type with its namespace in place of an alias.
    fn qualified(&self, name: &str) -> String {
        match name.rsplit_once('.') {
            Some((namespace, name)) => {
                format!("{}.{name}", self.aliases.get(namespace).copied().unwrap_or(namespace))
            }
            None => name.to_owned(),
        }
    }
}

fn enumeration(node: Node<'_, '_>) -> Result<Enumeration> {
    check_names(node, &["Member"])?;
    let members = children(node, "Member").map(|member| Ok(required(member, "Name")?.to_owned()));
    Ok(Enumeration { members: members.collect::<Result<_>>()?, flags: boolean(node, "IsFlags")?.unwrap_or(false) })
}

/// Checks that no two of the parts of a declaration, which are elements of these names, have one name.
fn check_names(node: Node<'_, '_>, parts: &[&str]) -> Result<()> {
    let mut names = BTreeSet::new();
    for part in node.children().filter(|child| parts.contains(&child.tag_name().name())) {
        let name = required(part, "Name")?;
        if !names.insert(name) {
            return Err(InvalidMetadata::at(part, &format!("declares `{name}` a second time")));
        }
    }
    Ok(())
}

/// The elements of this name, wherever they stand.
fn elements<'a, 'input>(document: &'a Document<'input>, name: &str) -> impl Iterator<Item = Node<'a, 'input>> {
    document.descendants().filter(move |node| node.has_tag_name(name))
}

/// The elements of this name in another.
fn children<'a, 'input>(node: Node<'a, 'input>, name: &str) -> impl Iterator<Item = Node<'a, 'input>> {
    node.children().filter(move |child| child.has_tag_name(name))
}

/// An attribute of CSDL's own, which has no prefix.
fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    let attribute = node.attributes().find(|attribute| attribute.namespace().is_none() && attribute.name() == name)?;
    Some(attribute.value().trim())
}

/// The value of an attribute that says something.
fn required<'a>(node: Node<'a, '_>, name: &str) -> Result<&'a str> {
    attribute(node, name)
        .filter(|value| !value.is_empty())
        .ok_or_else(|| InvalidMetadata::at(node, &format!("has no `{name}`")))
}

fn boolean(node: Node<'_, '_>, name: &str) -> Result<Option<bool>> {
    match attribute(node, name) {
        None => Ok(None),
        Some("true" | "1") => Ok(Some(true)),
        Some("false" | "0") => Ok(Some(false)),
        Some(other) => {
            Err(InvalidMetadata::at(node, &format!("has a `{name}` that is neither true nor false: {other}")))
        }
    }
}
