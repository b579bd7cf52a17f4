//! The Rust source that an author writes for each contender.
//!
//! All contenders declare the same: entities with these properties, each with its own enumeration, complex type and
//! create body. Only the way to declare them differs.

use crate::{
    contender::Contender,
    options::{Shape, Size},
    property::{Kind, Property, properties},
};

/// The library: the types, and functions that read and write each of them.
pub(crate) fn library(contender: Contender, shape: Shape, size: Size) -> String {
    let author = Author { contender, shape };
    let properties = properties(size.properties);
    let entities = (0..size.types).map(|number| author.entity(number, &properties));
    format!("#![allow(unused)]\n\n{}\n{}", author.imports(), entities.collect::<String>())
}

/// A program that uses all functions of the library.
pub(crate) fn program(contender: Contender, size: Size) -> String {
    let types = if contender.has_json() { size.types } else { 0 };
    let uses = |number| {
        ["read", "write", "create"].map(|name| format!("    black_box(cost::{name}{number} as *const ());\n")).concat()
    };
    let uses: String = (0..types).map(uses).collect();
    format!("#![allow(unused)]\n\nuse std::hint::black_box;\n\nfn main() {{\n{uses}}}\n")
}

struct Author {
    contender: Contender,
    shape: Shape,
}

impl Author {
    fn imports(&self) -> &'static str {
        match self.contender {
            Contender::Graph => "use graph_models::{GraphComplex, GraphEntity, GraphEnum, edm::DateTimeOffset};\n",
            Contender::Flatten => "use serde::{Deserialize, Serialize};\nuse serde_json::{Map, Value};\n",
            Contender::Serde | Contender::Bon => "use serde::{Deserialize, Serialize};\n",
            Contender::Std | Contender::None => "",
        }
    }

    fn entity(&self, number: usize, properties: &[Property]) -> String {
        let fields: String = properties.iter().map(|property| self.field(property, number)).collect();
        let parts = [
            self.enumeration(number),
            self.complex(number),
            self.structs(number, &fields),
            if self.contender.has_json() { functions(number) } else { String::new() },
        ];
        parts.concat()
    }

    /// The entity and, if the author writes it, the create body.
    fn structs(&self, number: usize, fields: &str) -> String {
        if self.contender == Contender::Graph {
            let derives = self.derives("GraphEntity");
            return format!(
                r##"{derives}#[graph_entity(
    odata_type = "#microsoft.graph.thing{number}",
    routes(
        LIST = "GET /things{number}",
        CREATE = "POST /things{number}",
        GET = "GET /things{number}/{{thingId}}",
        DELETE = "DELETE /things{number}/{{thingId}}",
    )
)]
pub struct Thing{number} {{
    pub id: String,
{fields}}}

"##
            );
        }
        let (derives, container, additional) =
            (self.derives("Serialize, Deserialize"), self.container(), self.additional());
        let (create_derives, builder) = match self.contender {
            Contender::Bon => (self.derives("bon::Builder, Serialize"), "#[builder(on(_, into))]\n"),
            _ => (self.derives("Serialize"), ""),
        };
        format!(
            "{derives}{container}pub struct Thing{number} {{
    pub id: String,
{fields}{additional}}}

{create_derives}{container}{builder}pub struct Thing{number}Create {{
{fields}}}

"
        )
    }

    fn enumeration(&self, number: usize) -> String {
        let (derives, container, other) = match self.contender {
            Contender::Graph => (
                self.derives_of_part("GraphEnum"),
                format!("#[graph_enum(odata_type = \"#microsoft.graph.state{number}\")]\n"),
                "    #[graph_enum(other)]\n    Other(String),\n",
            ),
            Contender::Std | Contender::None => (self.derives(""), String::new(), "    Other,\n"),
            _ => (
                self.derives("Serialize, Deserialize"),
                self.container().to_owned(),
                "    #[serde(other)]\n    Other,\n",
            ),
        };
        format!(
            "{derives}{container}pub enum State{number} {{\n    NotStarted,\n    Running,\n    Done,\n{other}}}\n\n"
        )
    }

    fn complex(&self, number: usize) -> String {
        let (derives, container) = match self.contender {
            Contender::Graph => (
                self.derives_of_part("GraphComplex"),
                format!("#[graph_complex(odata_type = \"#microsoft.graph.place{number}\")]\n"),
            ),
            _ => (self.derives("Serialize, Deserialize"), self.container().to_owned()),
        };
        let names = [("building", Kind::Text), ("room_name", Kind::Text), ("floor", Kind::Integer)];
        let fields: String =
            names.map(|(name, kind)| self.field(&Property { name: name.to_owned(), kind }, number)).concat();
        format!("{derives}{container}pub struct Place{number} {{\n{fields}}}\n\n")
    }

    fn field(&self, property: &Property, number: usize) -> String {
        let skip = match self.contender {
            Contender::Graph | Contender::Std | Contender::None => "",
            _ => "    #[serde(skip_serializing_if = \"Option::is_none\")]\n",
        };
        let ty = match property.kind {
            Kind::Enumeration => format!("State{number}"),
            // `String` is the cheapest type for a date, so the other contenders use it.
            Kind::Date if self.contender == Contender::Graph => "DateTimeOffset".to_owned(),
            Kind::Text | Kind::Date => "String".to_owned(),
            Kind::Boolean => "bool".to_owned(),
            Kind::Integer => "i64".to_owned(),
            Kind::Complex => format!("Place{number}"),
            Kind::Collection => "Vec<String>".to_owned(),
        };
        format!("{skip}    pub {}: Option<{ty}>,\n", property.name)
    }

    fn additional(&self) -> &'static str {
        match self.contender {
            Contender::Flatten => "    #[serde(flatten)]\n    pub additional: Map<String, Value>,\n",
            _ => "",
        }
    }

    fn container(&self) -> &'static str {
        match self.contender {
            Contender::Graph | Contender::Std | Contender::None => "",
            _ => "#[serde(rename_all = \"camelCase\")]\n",
        }
    }

    /// The derives of a type: the contender's and, unless the shape is bare, the standard library's.
    fn derives(&self, own: &str) -> String {
        let own = if self.contender.has_json() { own } else { "" };
        let std = match (self.shape, self.contender) {
            (_, Contender::Std)
            | (Shape::Full, Contender::Graph | Contender::Serde | Contender::Flatten | Contender::Bon) => {
                "Clone, Debug, PartialEq"
            }
            _ => "",
        };
        attribute(std, own)
    }

    /// The derives of a type that properties of a `GraphEntity` have. They always include `Clone`, because the bodies
    /// contain such types and implement `Clone` themselves.
    fn derives_of_part(&self, own: &str) -> String {
        match (self.shape, self.contender) {
            (Shape::Bare, Contender::Graph) => attribute("Clone", own),
            _ => self.derives(own),
        }
    }
}

fn attribute(std: &str, own: &str) -> String {
    match (std, own) {
        ("", "") => String::new(),
        (derives, "") | ("", derives) => format!("#[derive({derives})]\n"),
        _ => format!("#[derive({std}, {own})]\n"),
    }
}

/// Functions that read and write the entity, and write its create body.
fn functions(number: usize) -> String {
    format!(
        "pub fn read{number}(json: &[u8]) -> serde_json::Result<Thing{number}> {{
    serde_json::from_slice(json)
}}

pub fn write{number}(thing: &Thing{number}) -> serde_json::Result<Vec<u8>> {{
    serde_json::to_vec(thing)
}}

pub fn create{number}(body: &Thing{number}Create) -> serde_json::Result<Vec<u8>> {{
    serde_json::to_vec(body)
}}

"
    )
}
