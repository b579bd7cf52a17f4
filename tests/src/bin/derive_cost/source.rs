//! The Rust source of large types.

/// A type with n parts.
pub(crate) struct LargeType {
    /// The name in the report.
    pub(crate) name: &'static str,
    /// The smallest n.
    pub(crate) n: usize,
    /// Returns the source for this n.
    pub(crate) source: fn(usize) -> String,
}

/// Names have the same length and differ only at their ends, so that they are not cheaper to compare than any others.
pub(crate) const LARGE_TYPES: [LargeType; 4] = [
    LargeType { name: "members of an enumeration", n: 500, source: enumeration },
    LargeType { name: "properties of an entity", n: 250, source: entity },
    LargeType { name: "routes of an entity", n: 250, source: routes },
    LargeType { name: "variants of a union, with their types", n: 250, source: union },
];

fn enumeration(n: usize) -> String {
    let members = lines(n, |number| format!("ServicePlan{number},"));
    format!(
        "use graph_models::GraphEnum;\n\n#[derive(Clone, Debug, PartialEq, GraphEnum)]\n\
         #[graph_enum(odata_type = \"#microsoft.graph.plan\")]\npub enum Plan {{\n{members}\n}}\n"
    )
}

fn entity(n: usize) -> String {
    let properties = lines(n, |number| format!("pub custom_attribute_{number}: Option<String>,"));
    format!("{ENTITY})]\npub struct Thing {{\n    pub id: String,\n{properties}\n}}\n")
}

fn routes(n: usize) -> String {
    let routes =
        lines(n, |number| format!("GET_COLLECTION_{number} = \"GET /things/{{thingId}}/collection{number}\","));
    format!("{ENTITY}, routes(\n{routes}\n))]\npub struct Thing {{\n    pub id: String,\n}}\n")
}

const ENTITY: &str = "use graph_models::GraphEntity;\n\n#[derive(Clone, Debug, PartialEq, GraphEntity)]\n\
                      #[graph_entity(odata_type = \"#microsoft.graph.thing\"";

fn union(n: usize) -> String {
    let derives = "#[derive(Clone, Debug, PartialEq, GraphComplex)]\n#[graph_complex(odata_type = \"#microsoft.graph.";
    let types =
        lines(n, |number| format!("{derives}deviceConfiguration{number}\")]\npub struct Configuration{number} {{}}"));
    let variants = lines(n, |number| format!("Variant{number}(Configuration{number}),"));
    format!(
        "use graph_models::GraphComplex;\n\n{types}\n\n{derives}deviceConfiguration\")]\npub enum Configuration {{\n\
         {variants}\n}}\n"
    )
}

/// Returns the lines for all numbers below n. The numbers have the same length.
fn lines(n: usize, line: impl Fn(String) -> String) -> String {
    (0..n).map(|number| line(format!("{number:04}"))).collect::<Vec<_>>().join("\n")
}
