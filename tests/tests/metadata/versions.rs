//! The docs of the Windows Autopilot models tell what v1.0 does not have, and so do the marks of properties: `beta`, and
//! `not_selectable` for what no metadata has.

use std::{collections::BTreeSet, fs, path::Path};

use graph_models::{
    metadata::{DifferenceKind, Metadata},
    schema::{PropertySchema, TypeSchema},
};

use super::models::{BETA, MODELS, V1};

/// A type, or a property or member of a type.
type Part = (String, Option<String>);

/// The parts that Microsoft documents but no metadata has, as their docs tell.
const DOCUMENTED_ONLY: [(&str, Option<&str>); 5] = [
    ("deleteDevices", None),
    ("microsoft.graph.deletedWindowsAutopilotDeviceState", None),
    ("microsoft.graph.importedWindowsAutopilotDeviceIdentity", Some("orderIdentifier")),
    ("microsoft.graph.windowsAutopilotDeviceDeletionState", None),
    ("microsoft.graph.windowsAutopilotDeviceIdentity", Some("orderIdentifier")),
];

#[test]
fn the_docs_say_beta_only_for_exactly_the_parts_that_v1_does_not_have() {
    let kinds = [
        DifferenceKind::UnknownType,
        DifferenceKind::UnknownAction,
        DifferenceKind::UnknownProperty,
        DifferenceKind::UnknownMember,
    ];
    let differences = Metadata::parse(V1).unwrap().differences(MODELS);
    let missing_in_v1 = differences.iter().filter(|difference| kinds.contains(&difference.kind()));
    let missing_in_v1 = missing_in_v1.map(|difference| (difference.type_name(), difference.part()));
    let missing_in_v1: BTreeSet<Part> = missing_in_v1
        .filter(|part| !DOCUMENTED_ONLY.contains(part))
        .map(|(ty, part)| (ty.to_owned(), part.map(str::to_owned)))
        .collect();
    let documented_beta_only: BTreeSet<Part> =
        documented().into_iter().filter(|(_, docs)| docs.contains("Beta only.")).map(|(part, _)| part).collect();
    assert_eq!(documented_beta_only.difference(&missing_in_v1).collect::<Vec<_>>(), Vec::<&Part>::new(), "v1.0 has it");
    assert_eq!(
        missing_in_v1.difference(&documented_beta_only).collect::<Vec<_>>(),
        Vec::<&Part>::new(),
        "v1.0 does not have it"
    );
    println!("{} types, properties and members are in beta only", documented_beta_only.len());
}

#[test]
fn the_docs_of_a_type_say_whether_v1_has_it() {
    for ((ty, part), docs) in documented() {
        let says = ["Beta only.", "v1.0 has", "Documented only:"].iter().any(|words| docs.contains(words));
        // The docs of `deleteDevices` are on its route.
        assert!(says || part.is_some() || ty == "deleteDevices", "{ty}:{docs}");
    }
}

#[test]
fn the_properties_marked_beta_are_exactly_those_that_v1_does_not_have() {
    let not_in_beta = unknown_properties(BETA);
    let only_in_beta = unknown_properties(V1).into_iter().filter(|part| !not_in_beta.contains(part));
    let marked = own_properties(|schema, property| schema.is_beta_only(property.name()));
    assert_eq!(marked, only_in_beta.collect());
    assert!(marked.len() >= 40, "{}", marked.len());
}

#[test]
fn the_properties_marked_not_selectable_are_exactly_those_that_beta_does_not_have() {
    let marked = own_properties(|schema, property| !property.is_navigation() && !schema.is_selectable(property.name()));
    assert_eq!(marked, unknown_properties(BETA));
    let documented_only = DOCUMENTED_ONLY.into_iter().filter_map(|(ty, part)| Some((ty.to_owned(), part?.to_owned())));
    assert_eq!(marked, documented_only.collect());
}

/// A type that v1.0 does not have as a whole needs no marks. If it has a base that v1.0 has, that base has them.
#[test]
fn a_list_for_v1_has_every_property_of_v1_and_no_other() {
    let (beta, v1) = (Metadata::parse(BETA).unwrap(), Metadata::parse(V1).unwrap());
    for (metadata, list) in [(beta, TypeSchema::select as fn(&_) -> _), (v1, TypeSchema::select_v1)] {
        let differences = metadata.differences(MODELS);
        for schema in MODELS {
            let refused: BTreeSet<_> = bases(schema)
                .flat_map(|base| differences.iter().filter(|difference| difference.type_name() == base.name()))
                .filter(|difference| difference.kind() == DifferenceKind::UnknownProperty)
                .filter_map(|difference| difference.part())
                .collect();
            let properties = schema.properties().filter(|property| !property.is_navigation());
            let accepted: Vec<_> =
                properties.map(PropertySchema::name).filter(|name| !refused.contains(name)).collect();
            assert_eq!(list(schema), accepted.join(","), "{}", schema.name());
        }
    }
}

/// Returns the properties of models that a service with this metadata does not have.
fn unknown_properties(csdl: &str) -> BTreeSet<(String, String)> {
    let differences = Metadata::parse(csdl).unwrap().differences(MODELS);
    let unknown = differences.iter().filter(|difference| difference.kind() == DifferenceKind::UnknownProperty);
    unknown.map(|difference| (difference.type_name().to_owned(), difference.part().unwrap().to_owned())).collect()
}

/// Returns the properties for which `is_included` is true, each with the type that declares it.
fn own_properties(is_included: impl Fn(&TypeSchema, &PropertySchema) -> bool) -> BTreeSet<(String, String)> {
    let own = |schema: &TypeSchema, name: &str| schema.base().is_none_or(|base| base.property(name).is_none());
    let of = |schema: &'static TypeSchema| {
        let included = schema.properties().filter(|property| is_included(schema, property));
        included.map(PropertySchema::name).filter(|name| own(schema, name)).map(|name| (schema.name(), name)).collect()
    };
    let all = MODELS.iter().flat_map(|schema| -> Vec<_> { of(schema) });
    all.map(|(ty, name)| (ty.to_owned(), name.to_owned())).collect()
}

/// Returns a type and its bases.
fn bases(schema: &'static TypeSchema) -> impl Iterator<Item = &'static TypeSchema> {
    std::iter::successors(Some(schema), |schema| schema.base())
}

/// Returns the docs of all models, and of their properties and members.
fn documented() -> Vec<(Part, String)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../graph-models/src/autopilot");
    let files = fs::read_dir(directory).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    files.flat_map(|source| documented_in(&source)).collect()
}

/// Returns the docs in one file. The variants of unions are skipped, because their types have docs.
fn documented_in(source: &str) -> Vec<(Part, String)> {
    let mut found = Vec::new();
    let (mut docs, mut type_docs, mut ty) = (String::new(), String::new(), String::new());
    let mut name = None;
    for line in source.lines() {
        let code = line.trim_start();
        if let Some(doc) = code.strip_prefix("///") {
            docs += doc;
        } else if let Some((_, rest)) = code.split_once("odata_type = \"#") {
            ty = before_quote(rest);
        } else if code.starts_with("#[derive") {
            type_docs = std::mem::take(&mut docs);
        } else if let Some(item) = code.strip_prefix("pub struct ").or(code.strip_prefix("pub enum ")) {
            if ty.is_empty() {
                ty = lower_camel(item.split(' ').next().unwrap());
            }
            found.push(((ty.clone(), None), std::mem::take(&mut type_docs)));
            docs.clear();
        } else if line == "}" {
            ty.clear();
        } else if let Some((_, rest)) = code.split_once("(name = \"") {
            name = Some(before_quote(rest));
        } else if let Some(ident) = property_or_member(line) {
            let name = name.take().unwrap_or_else(|| lower_camel(ident));
            found.push(((ty.clone(), Some(name)), std::mem::take(&mut docs)));
        } else if !code.starts_with("#[") {
            docs.clear();
        }
    }
    found
}

/// Returns the name of the property or member that a line declares: `    pub group_tag: Option<String>,` or `
/// WindowsPc,`.
fn property_or_member(line: &str) -> Option<&str> {
    let line = line.strip_prefix("    ").filter(|line| !line.starts_with(' '))?;
    match line.strip_prefix("pub ") {
        Some(property) => property.split(':').next(),
        None => line.strip_suffix(',').filter(|member| member.bytes().all(|byte| byte.is_ascii_alphanumeric())),
    }
}

fn before_quote(rest: &str) -> String {
    rest.split('"').next().unwrap().to_owned()
}

/// Returns the wire name of an identifier: `groupTag` for `group_tag`, `windowsPc` for `WindowsPc`.
fn lower_camel(ident: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    let joined: String = ident.split('_').map(capital).collect();
    joined[..1].to_lowercase() + &joined[1..]
}
