use graph_models::{GraphComplex, odata::AdditionalProperties};

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped, create, update)]
pub struct Member {
    #[graph_complex(name = "@odata.id")]
    pub odata_id: String,
    #[graph_complex(name = "@odata.etag")]
    pub etag: Option<String>,
    #[graph_complex(name = "members@odata.bind")]
    pub members: Option<Vec<String>>,
    #[graph_complex(name = "@microsoft.graph.conflictBehavior")]
    pub conflict_behavior: Option<String>,
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

fn main() {
    let json = r#"{"@odata.id":"users('1')","@odata.etag":"e","members@odata.bind":["users('2')"],"a":1}"#;
    let member: Member = serde_json::from_str(json).unwrap();
    assert_eq!(member.odata_id, "users('1')");
    assert_eq!(serde_json::to_string(&member).unwrap(), json);
    let create = MemberCreate::new("users('1')").conflict_behavior("fail");
    let json = r#"{"@odata.id":"users('1')","@microsoft.graph.conflictBehavior":"fail"}"#;
    assert_eq!(serde_json::to_string(&create).unwrap(), json);
    assert_eq!(serde_json::to_string(&MemberUpdate::new().etag("e")).unwrap(), r#"{"@odata.etag":"e"}"#);
}
