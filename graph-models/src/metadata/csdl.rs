//! Reads CSDL in XML, the format of a metadata document.
//!
//! Elements are matched by local name, so that documents of every version of CSDL can be read. Elements that do not
//! describe JSON (annotations, entity sets, functions, ..) are ignored.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use roxmltree::{Document, Node};

use super::{
    InvalidMetadata, limits, link,
    service::{Action, CsdlProperty, CsdlType, EnumType, Service, StructuredType, TypeReference},
};

type Result<T> = std::result::Result<T, InvalidMetadata>;

/// Reads the types and actions of a document.
pub(super) fn read(csdl: &str) -> Result<Service> {
    let document = limits::parse(csdl)?;
    let reader = Reader::new(&document)?;
    let mut service = Service::default();
    for schema in elements(&document, "Schema") {
        reader.schema(schema, &mut service)?;
    }
    if service.types.is_empty() {
        let message =
            "the document does not declare any types: it must be CSDL in XML, like the response to `GET /$metadata`";
        return Err(InvalidMetadata::new(message.to_owned()));
    }
    check_bases(&service)?;
    link::link(&mut service);
    Ok(service)
}

/// Checks that all bases are declared, and that they do not form a cycle.
fn check_bases(service: &Service) -> Result<()> {
    // The types whose bases are already checked. Without them, a long chain of bases takes quadratic time.
    let mut checked = BTreeSet::new();
    for (name, ty) in &service.types {
        if let CsdlType::StructuredType(StructuredType { base: Some(base), .. }) = ty
            && service.structured_type(base).is_none()
        {
            let message = format!(
                "`{name}` derives from `{base}`, which the document does not declare as an entity type or complex \
                 type: add its declaration"
            );
            return Err(InvalidMetadata::new(message));
        }
        let mut chain = BTreeSet::new();
        for (base, _) in service.self_and_bases(name).take_while(|(base, _)| !checked.contains(base)) {
            if !chain.insert(base) {
                let message = format!("the bases of `{name}` contain a cycle: correct a `BaseType`");
                return Err(InvalidMetadata::new(message));
            }
        }
        checked.extend(chain);
    }
    Ok(())
}

struct Reader<'a> {
    /// The namespaces by alias.
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
                "EntityType" => CsdlType::StructuredType(self.structured_type(node, true)?),
                "ComplexType" => CsdlType::StructuredType(self.structured_type(node, false)?),
                "EnumType" => CsdlType::Enumeration(enum_type(node)?),
                "TypeDefinition" => CsdlType::Definition(self.type_reference(node, "UnderlyingType")?),
                "Action" => {
                    let name = required(node, "Name")?.to_owned();
                    service.actions.entry(name).or_default().push(self.action(node)?);
                    continue;
                }
                _ => continue,
            };
            match service.types.entry(format!("{namespace}.{}", required(node, "Name")?)) {
                Entry::Vacant(vacant) => vacant.insert(declared),
                Entry::Occupied(first) => {
                    return Err(declared_twice(node, first.key()));
                }
            };
        }
        Ok(())
    }

    fn structured_type(&self, node: Node<'_, '_>, is_entity: bool) -> Result<StructuredType> {
        check_names(node, &["Property", "NavigationProperty"])?;
        let mut properties = Vec::new();
        for child in node.children() {
            match child.tag_name().name() {
                "Property" => properties.push(self.property(child)?),
                // The service sends a navigation property only if the request expands it.
                "NavigationProperty" => {
                    properties.push(CsdlProperty { is_navigation: true, is_nullable: true, ..self.property(child)? });
                }
                _ => {}
            }
        }
        let references = children(node, "Key").flat_map(|key| children(key, "PropertyRef"));
        Ok(StructuredType {
            is_entity,
            is_abstract: boolean(node, "Abstract")?.unwrap_or(false),
            base: attribute(node, "BaseType").map(|base| self.qualified(base)),
            key: references.map(|reference| Ok(required(reference, "Name")?.to_owned())).collect::<Result<_>>()?,
            properties,
            derived: Vec::new(),
            containers: Vec::new(),
        })
    }

    /// Reads a property, or a parameter of an action.
    fn property(&self, node: Node<'_, '_>) -> Result<CsdlProperty> {
        let ty = self.type_reference(node, "Type")?;
        let nullable = boolean(node, "Nullable")?;
        Ok(CsdlProperty {
            name: required(node, "Name")?.to_owned(),
            is_nullable: nullable.unwrap_or(true),
            has_nullable_items: ty.is_collection && nullable == Some(true),
            is_navigation: false,
            ty,
        })
    }

    fn action(&self, node: Node<'_, '_>) -> Result<Action> {
        check_names(node, &["Parameter"])?;
        let mut parameters = children(node, "Parameter");
        // The first parameter of a bound action is its binding parameter, which is not in the body.
        let binding = if boolean(node, "IsBound")?.unwrap_or(false) { parameters.next() } else { None };
        Ok(Action {
            binding: binding.map(|binding| self.type_reference(binding, "Type")).transpose()?.map(|ty| ty.name),
            parameters: parameters.map(|parameter| self.property(parameter)).collect::<Result<_>>()?,
        })
    }

    fn type_reference(&self, node: Node<'_, '_>, attribute: &str) -> Result<TypeReference> {
        let written = required(node, attribute)?;
        let item = written.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')'));
        let name = item.unwrap_or(written).trim();
        if name.is_empty() || name.contains(['(', ')']) {
            let message = format!("has the `{attribute}` `{written}`, which must be `name` or `Collection(name)`");
            return Err(InvalidMetadata::at(node, &message));
        }
        Ok(TypeReference { name: self.qualified(name), is_collection: item.is_some() })
    }

    /// Returns the name of a type, with the namespace instead of an alias.
    fn qualified(&self, name: &str) -> String {
        match name.rsplit_once('.') {
            Some((namespace, name)) => {
                format!("{}.{name}", self.aliases.get(namespace).copied().unwrap_or(namespace))
            }
            None => name.to_owned(),
        }
    }
}

fn enum_type(node: Node<'_, '_>) -> Result<EnumType> {
    check_names(node, &["Member"])?;
    let members = children(node, "Member").map(|member| Ok(required(member, "Name")?.to_owned()));
    Ok(EnumType { members: members.collect::<Result<_>>()?, is_flags: boolean(node, "IsFlags")?.unwrap_or(false) })
}

/// Checks that the parts of a declaration, which are elements of these kinds, have different names.
fn check_names(node: Node<'_, '_>, parts: &[&str]) -> Result<()> {
    let mut names = BTreeSet::new();
    for part in node.children().filter(|child| parts.contains(&child.tag_name().name())) {
        let name = required(part, "Name")?;
        if !names.insert(name) {
            return Err(declared_twice(part, name));
        }
    }
    Ok(())
}

fn declared_twice(node: Node<'_, '_>, name: &str) -> InvalidMetadata {
    InvalidMetadata::at(node, &format!("declares `{name}` a second time: keep one declaration"))
}

/// Returns all elements of this name in the document.
fn elements<'a, 'input>(document: &'a Document<'input>, name: &str) -> impl Iterator<Item = Node<'a, 'input>> {
    document.descendants().filter(move |node| node.has_tag_name(name))
}

/// Returns the child elements of this name.
fn children<'a, 'input>(node: Node<'a, 'input>, name: &str) -> impl Iterator<Item = Node<'a, 'input>> {
    node.children().filter(move |child| child.has_tag_name(name))
}

/// Returns the value of an attribute of CSDL itself, which does not have a prefix.
fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    let attribute = node.attributes().find(|attribute| attribute.namespace().is_none() && attribute.name() == name)?;
    Some(attribute.value().trim())
}

/// Returns the value of an attribute that must be present and not empty.
fn required<'a>(node: Node<'a, '_>, name: &str) -> Result<&'a str> {
    attribute(node, name)
        .filter(|value| !value.is_empty())
        .ok_or_else(|| InvalidMetadata::at(node, &format!("must have a `{name}`")))
}

fn boolean(node: Node<'_, '_>, name: &str) -> Result<Option<bool>> {
    match attribute(node, name) {
        None => Ok(None),
        Some("true" | "1") => Ok(Some(true)),
        Some("false" | "0") => Ok(Some(false)),
        Some(other) => {
            Err(InvalidMetadata::at(node, &format!("has the `{name}` `{other}`, which must be `true` or `false`")))
        }
    }
}
