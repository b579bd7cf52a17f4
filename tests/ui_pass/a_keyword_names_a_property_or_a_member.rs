use graph_models::{Change, GraphEntity, GraphEnum};

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer", update)]
pub struct Printer {
    pub id: String,
    pub r#type: Option<String>,
    pub r#match: Option<Match>,
    pub r#for: Option<Vec<String>>,
    #[graph_entity(read_only)]
    pub r#async: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.match")]
#[expect(non_camel_case_types, reason = "a keyword is in lower case")]
pub enum Match {
    r#static,
    #[graph_enum(name = "Self")]
    Own,
    #[graph_enum(other)]
    Other(String),
}

fn main() {
    assert_eq!(Printer::NAMES.r#type, "type");
    assert_eq!(Printer::SCHEMA.select(), "id,type,match,for,async");
    let create = PrinterCreate::new().r#type("laser").r#match(Match::Own).r#for(["a".to_owned()]);
    let json = r##"{"@odata.type":"#microsoft.graph.printer","type":"laser","match":"Self","for":["a"]}"##;
    assert_eq!(serde_json::to_string(&create).unwrap(), json);
    let update = PrinterUpdate::new().r#type(Change::Clear).r#match(Match::r#static);
    let json = r##"{"@odata.type":"#microsoft.graph.printer","type":null,"match":"static"}"##;
    assert_eq!(serde_json::to_string(&update).unwrap(), json);
}
