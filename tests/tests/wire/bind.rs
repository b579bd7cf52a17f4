//! References: navigation properties that bodies bind, and the bodies of `$ref` routes.

use graph_models::{
    Change, GraphEntity,
    odata::{BindMany, BindOne, Reference},
    schema::PropertySchema,
};

/// The entity that references refer to.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer")]
pub(crate) struct Printer {
    /// The key.
    pub(crate) id: String,
}

/// An entity that refers to printers.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare", update)]
pub(crate) struct Share {
    /// The key.
    pub(crate) id: String,
    /// The printer that is shared.
    #[graph_entity(bind)]
    pub(crate) printer: Option<Printer>,
    /// The printers that replace it.
    #[graph_entity(bind)]
    pub(crate) spares: Option<Vec<Printer>>,
    /// The name.
    pub(crate) name: Option<String>,
}

#[test]
fn a_body_refers_by_url() {
    let body = ShareCreate::new().name("Lobby").printer("printers('7')").spares(vec!["printers('8')".to_owned()]);
    let json = r##"{"@odata.type":"#microsoft.graph.printerShare","name":"Lobby","printer@odata.bind":"printers('7')","spares@odata.bind":["printers('8')"]}"##;
    assert_eq!(serde_json::to_string(&body).unwrap(), json);
    assert_eq!(serde_json::from_str::<ShareCreate>(json).unwrap(), body);
    let update = ShareUpdate::new().printer(Change::Clear).spares(BindMany::default());
    assert_eq!(
        serde_json::to_string(&update).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.printerShare","printer@odata.bind":null,"spares@odata.bind":[]}"##
    );
}

#[test]
fn an_expanded_entity_is_read_and_not_sent() {
    let json = r##"{"@odata.type":"#microsoft.graph.printerShare","id":"1","printer":{"@odata.type":"#microsoft.graph.printer","id":"7"},"spares":[{"@odata.type":"#microsoft.graph.printer","id":"8"}]}"##;
    let share: Share = serde_json::from_str(json).unwrap();
    assert_eq!(share.printer.as_ref().unwrap().id, "7");
    assert_eq!(share.spares.as_ref().unwrap().len(), 1);
    assert_eq!(serde_json::to_string(&share).unwrap(), json);
    assert_eq!(
        serde_json::to_string(&ShareCreate::from(&share)).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.printerShare"}"##
    );
    assert_eq!(serde_json::from_str::<ShareCreate>(json).unwrap(), ShareCreate::new());
    assert_eq!(Share::SCHEMA.select(), "id,name");
}

#[test]
fn both_bodies_bind_by_url_and_by_list() {
    let create = ShareCreate::new().printer("u");
    let update = ShareUpdate::new().printer("u");
    assert_eq!(serde_json::to_value(&create).unwrap(), serde_json::to_value(&update).unwrap());
    let many = BindMany(vec!["a".to_owned(), "b".to_owned()]);
    assert_eq!(ShareUpdate::new().spares(["a", "b"]).spares, Change::Set(many.clone()));
    assert_eq!(ShareUpdate::new().spares(many.clone()).spares, Change::Set(many.clone()));
    assert_eq!(ShareCreate::new().spares(["a", "b"]).spares, Some(many.clone()));
    assert_eq!(ShareCreate::new().spares(["a".to_owned(), "b".to_owned()]).spares, Some(many.clone()));
    assert_eq!(ShareCreate::new().spares(["a", "b"].into_iter().collect::<BindMany>()).spares, Some(many));
    assert_eq!(ShareCreate::new().printer("a".to_owned()).printer, Some(BindOne("a".to_owned())));
}

#[test]
fn a_body_reads_one_url_for_an_entity_and_a_list_for_a_collection() {
    let json =
        r##"{"@odata.type":"#microsoft.graph.printerShare","printer@odata.bind":null,"spares@odata.bind":["a"]}"##;
    let update: ShareUpdate = serde_json::from_str(json).unwrap();
    assert_eq!(update, ShareUpdate::new().printer(Change::Clear).spares(["a"]));
    assert_eq!(serde_json::to_string(&update).unwrap(), json);
    for (json, property) in [
        (r#"{"printer@odata.bind":["a"]}"#, "`printer@odata.bind`"),
        (r#"{"spares@odata.bind":"a"}"#, "`spares@odata.bind`"),
    ] {
        let error = serde_json::from_str::<ShareCreate>(json).unwrap_err().to_string();
        assert!(error.contains(property), "{error}");
    }
}

/// A navigation property to a type that contains itself.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.user", update)]
pub(crate) struct User {
    /// The key.
    pub(crate) id: String,
    /// The manager.
    #[graph_entity(bind)]
    pub(crate) manager: Option<Box<User>>,
    /// The people who report to this one.
    #[graph_entity(bind, name = "directReports")]
    pub(crate) reports: Option<Vec<User>>,
}

#[test]
fn a_type_may_refer_to_itself() {
    assert_eq!(
        serde_json::to_string(&UserCreate::new().manager("users/1").reports(["users/2"])).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.user","manager@odata.bind":"users/1","directReports@odata.bind":["users/2"]}"##
    );
}

#[test]
fn a_reference_in_a_response_is_skipped() {
    let share: Share = serde_json::from_str(r#"{"id":"1","printer@odata.bind":"printers('7')"}"#).unwrap();
    assert_eq!(share.printer, None);
}

#[test]
fn a_reference_is_the_body_of_a_ref_route() {
    let json = serde_json::to_string(&Reference::new("https://graph.microsoft.com/v1.0/printers/7")).unwrap();
    assert_eq!(json, r#"{"@odata.id":"https://graph.microsoft.com/v1.0/printers/7"}"#);
    let reference: Reference = serde_json::from_str(&json).unwrap();
    assert_eq!(reference.odata_id, "https://graph.microsoft.com/v1.0/printers/7");
}

/// An entity with a navigation property that its bodies do not set.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printServer", update)]
pub(crate) struct PrintServer {
    /// The key.
    pub(crate) id: String,
    /// The name.
    pub(crate) name: Option<String>,
    /// The printers that it serves.
    #[graph_entity(navigation)]
    pub(crate) printers: Option<Vec<Printer>>,
}

#[test]
fn a_navigation_property_is_read_and_neither_sent_nor_selected() {
    let json = r##"{"@odata.type":"#microsoft.graph.printServer","id":"1","name":"S","printers":[{"@odata.type":"#microsoft.graph.printer","id":"7"}]}"##;
    let server: PrintServer = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&server).unwrap(), json);
    let body = serde_json::to_string(&PrintServerCreate::from(server)).unwrap();
    assert_eq!(body, r##"{"@odata.type":"#microsoft.graph.printServer","name":"S"}"##);
    let update = PrintServerUpdate { name: Change::Clear };
    assert_eq!(
        serde_json::to_string(&update).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.printServer","name":null}"##
    );
    assert_eq!(PrintServer::SCHEMA.select(), "id,name");
    let navigation = PrintServer::SCHEMA.properties().filter(|property| property.is_navigation());
    assert_eq!(navigation.map(PropertySchema::name).collect::<Vec<_>>(), ["printers"]);
}
