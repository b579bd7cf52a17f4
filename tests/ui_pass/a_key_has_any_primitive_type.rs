use graph_models::{GraphEntity, GraphEnum, edm::{DateTimeOffset, Guid}};

#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.color")]
pub enum Color {
    Red,
    Green,
}

macro_rules! entities {
    ($($name:ident: $ty:ty),*) => {$(
        #[derive(Clone, Debug, PartialEq, GraphEntity)]
        #[graph_entity(odata_type = "#microsoft.graph.entity", update)]
        pub struct $name {
            #[graph_entity(key)]
            pub number: $ty,
            pub name: Option<String>,
        }
    )*};
}

entities!(Text: String, MaybeText: Option<String>, Number: i32, MaybeNumber: Option<i64>, Id: Guid, MaybeId: Option<Guid>);
entities!(Time: DateTimeOffset, Colored: Color, MaybeColored: Option<Color>);

fn main() {
    let guid = r#"{"number":"7c0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c11"}"#;
    let id: Id = serde_json::from_str(guid).unwrap();
    assert_eq!(id.id(), Some("7c0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c11"));
    let number: MaybeNumber = serde_json::from_str(r#"{"number":7}"#).unwrap();
    assert_eq!((number.id(), number.number), (None, Some(7)));
    let colored: Colored = serde_json::from_str(r#"{"number":"green"}"#).unwrap();
    assert_eq!(colored.id(), Some("green"));
    assert_eq!(serde_json::to_string(&MaybeColoredCreate::new().name("n")).unwrap(), r##"{"@odata.type":"#microsoft.graph.entity","name":"n"}"##);
}
