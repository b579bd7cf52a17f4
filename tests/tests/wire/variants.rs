//! The variants that a union can have: a type in a `Box`, an entity next to a complex type, and unknown types alone.

use graph_models::{
    GraphComplex, GraphEntity,
    odata::{Page, UnknownType, WithoutType},
};
use serde_json::{Value, json};

/// A union of entities, one of them in a box.
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.baseItem", update, routes(LIST = "GET /items"))]
enum Item {
    Drive(Box<DriveItem>),
    List(ListItem),
    #[graph_entity(other)]
    Other(UnknownType),
}

/// A large entity.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.driveItem", update)]
struct DriveItem {
    id: String,
    name: Option<String>,
    #[graph_entity(read_only)]
    size: Option<i64>,
    content: Option<Box<UnknownType>>,
    audio: Option<Box<Value>>,
}

/// A small entity.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.listItem", update)]
struct ListItem {
    id: String,
    row: Option<i32>,
}

const DRIVE: &str = r##"{"@odata.type":"#microsoft.graph.driveItem","id":"1","name":"n","size":2}"##;

fn drive() -> DriveItem {
    DriveItem { id: "1".to_owned(), name: Some("n".to_owned()), size: Some(2), ..DriveItem::default() }
}

#[test]
fn a_variant_can_hold_its_type_in_a_box() {
    let item: Item = serde_json::from_str(DRIVE).unwrap();
    assert_eq!(item, Item::Drive(Box::new(drive())));
    assert_eq!(item, Item::from(drive()));
    assert_eq!(item.id(), Some("1"));
    assert_eq!(serde_json::to_string(&item).unwrap(), DRIVE);
    let last = r##"{"id":"1","name":"n","size":2,"@odata.type":"#microsoft.graph.driveItem"}"##;
    assert_eq!(serde_json::from_str::<Item>(last).unwrap(), item);
    let page: Page<Item> = serde_json::from_value(json!({"value": [
        {"@odata.type": "#microsoft.graph.listItem", "id": "2"}, {"@odata.type": "#microsoft.graph.driveItem", "id": "3"}
    ]}))
    .unwrap();
    assert_eq!(page.value.iter().filter_map(GraphEntity::id).collect::<Vec<_>>(), ["2", "3"]);
}

#[test]
fn the_bodies_of_a_type_in_a_box_are_in_a_box() {
    let item = Item::from(drive());
    let json = r##"{"@odata.type":"#microsoft.graph.driveItem","name":"n"}"##;
    let create = ItemCreate::from(&item);
    assert_eq!(create, ItemCreate::Drive(Box::new(DriveItemCreate::new().name("n"))));
    assert_eq!(create, ItemCreate::from(DriveItemCreate::new().name("n")));
    assert_eq!(ItemCreate::from(item), create);
    assert_eq!(serde_json::to_string(&create).unwrap(), json);
    assert_eq!(serde_json::from_str::<ItemCreate>(json).unwrap(), create);
    assert_eq!(serde_json::to_string(&WithoutType(&create)).unwrap(), r#"{"name":"n"}"#);
    let update = ItemUpdate::from(DriveItemUpdate::new().name("n"));
    assert_eq!(serde_json::to_string(&update).unwrap(), json);
    assert_eq!(serde_json::from_str::<ItemUpdate>(json).unwrap(), update);
    assert_eq!(format!("{create:?}"), r#"ItemCreate(microsoft.graph.driveItem { name: "n" })"#);
}

/// A union whose variants are all in boxes, since each contains the union.
#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.rule")]
enum Rule {
    Not(Box<Not>),
    Both(Box<Both>),
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.notRule")]
struct Not {
    rule: Option<Rule>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.bothRule")]
struct Both {
    rules: Vec<Rule>,
    either: Option<Vec<Rule>>,
}

#[test]
fn all_variants_can_be_in_boxes() {
    let json = r##"{"@odata.type":"#microsoft.graph.notRule","rule":{"@odata.type":"#microsoft.graph.bothRule","rules":[{"@odata.type":"#microsoft.graph.notRule"}]}}"##;
    let both = Both { rules: vec![Rule::from(Not::default())], either: None };
    let rule = Rule::from(Not { rule: Some(Rule::from(both)) });
    assert_eq!(serde_json::from_str::<Rule>(json).unwrap(), rule);
    assert_eq!(serde_json::to_string(&rule).unwrap(), json);
    let error = serde_json::from_str::<Rule>(r##"{"@odata.type":"#microsoft.graph.orRule"}"##).unwrap_err();
    assert!(error.to_string().contains("`#microsoft.graph.orRule`"), "{error}");
}

/// The types that Graph derives from `workflowBase`, of which the author reads one as a complex type.
#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.identityGovernance.workflowBase", update)]
enum WorkflowBase {
    Workflow(Workflow),
    Version(WorkflowVersion),
    #[graph_complex(other)]
    Other(UnknownType),
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.identityGovernance.workflow", update)]
struct Workflow {
    id: String,
    category: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.identityGovernance.workflowVersion", update)]
struct WorkflowVersion {
    version_number: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.identityGovernance.holder")]
struct Holder {
    workflows: Option<Vec<WorkflowBase>>,
}

#[test]
fn a_union_of_complex_types_can_contain_entities() {
    let json = r##"{"@odata.type":"#microsoft.graph.identityGovernance.holder","workflows":[{"@odata.type":"#microsoft.graph.identityGovernance.workflow","id":"1","category":"leaver"},{"@odata.type":"#microsoft.graph.identityGovernance.workflowVersion","versionNumber":3}]}"##;
    let holder: Holder = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&holder).unwrap(), json);
    let workflow = Workflow { id: "1".to_owned(), category: Some("leaver".to_owned()) };
    assert_eq!(
        holder.workflows.unwrap(),
        [WorkflowBase::from(workflow), WorkflowBase::Version(WorkflowVersion { version_number: Some(3) })]
    );
    let update = WorkflowBaseUpdate::from(WorkflowUpdate::new().category("leaver"));
    assert_eq!(
        serde_json::to_string(&update).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.identityGovernance.workflow","category":"leaver"}"##
    );
}

/// An abstract type of which no derived type is modelled.
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.directoryObject", update, routes(LIST = "GET /directoryObjects"))]
enum DirectoryObject {
    #[graph_entity(other)]
    Other(UnknownType),
}

/// A complex type of the same kind.
#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.identity")]
enum Identity {
    #[graph_complex(other)]
    Any(UnknownType),
}

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.identitySet")]
struct IdentitySet {
    user: Identity,
    device: Option<Box<Identity>>,
}

#[test]
fn a_union_can_have_only_a_variant_for_unknown_types() {
    let json = r##"{"@odata.type":"#microsoft.graph.user","id":"1","name":"n"}"##;
    let object: DirectoryObject = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&object).unwrap(), json);
    let DirectoryObject::Other(unknown) = &object;
    assert_eq!((object.id(), unknown.odata_type()), (Some("1"), Some("#microsoft.graph.user")));
    let body = r##"{"@odata.type":"#microsoft.graph.user","name":"n"}"##;
    assert_eq!(serde_json::to_string(&DirectoryObjectCreate::from(&object)).unwrap(), body);
    assert_eq!(serde_json::to_string(&serde_json::from_str::<DirectoryObjectUpdate>(body).unwrap()).unwrap(), body);
    assert_eq!(DirectoryObject::LIST.method(), "GET");
    let json = r##"{"@odata.type":"#microsoft.graph.identitySet","user":{"@odata.type":"#microsoft.graph.a"},"device":{"@odata.type":"#microsoft.graph.b","id":"2"}}"##;
    let identities: IdentitySet = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&identities).unwrap(), json);
}

#[test]
fn a_value_without_a_schema_can_be_in_a_box() {
    let json = r##"{"@odata.type":"#microsoft.graph.driveItem","id":"1","content":{"@odata.type":"#microsoft.graph.x","a":[1]},"audio":{"b":[{"c":null}]}}"##;
    let item: DriveItem = serde_json::from_str(json).unwrap();
    assert_eq!(item.content.as_ref().unwrap().properties()["a"], json!([1]));
    assert_eq!(item.audio.as_deref(), Some(&json!({"b": [{"c": null}]})));
    assert_eq!(serde_json::to_string(&item).unwrap(), json);
    for audio in [json!(1), json!("text"), json!([1, {"a": 2}]), json!(true)] {
        let item: DriveItem = serde_json::from_value(json!({"id": "1", "audio": audio})).unwrap();
        assert_eq!(item.audio.as_deref(), Some(&audio));
    }
    let item: DriveItem = serde_json::from_value(json!({"id": "1", "audio": null, "content": null})).unwrap();
    assert_eq!((item.audio, item.content), (None, None));
    let error = serde_json::from_value::<DriveItem>(json!({"id": "1", "content": 5})).unwrap_err().to_string();
    assert!(error.contains("`content` of `microsoft.graph.driveItem`"), "{error}");
    let update = DriveItemUpdate::new().audio(Box::new(json!({"a": 1})));
    let json = r##"{"@odata.type":"#microsoft.graph.driveItem","audio":{"a":1}}"##;
    assert_eq!(serde_json::to_string(&update).unwrap(), json);
    assert_eq!(serde_json::from_str::<DriveItemUpdate>(json).unwrap(), update);
    assert_eq!(DriveItem::SCHEMA.property("audio").unwrap().edm_type().to_string(), "Edm.Untyped");
}
