//! Keys: text that a response must have or can leave out, keys of other types, keys of a derived type whose base has none,
//! and entity types without a key.

use graph_models::{
    GraphEntity,
    edm::Guid,
    odata::{Page, UnknownType},
};
use serde_json::json;

const GUID: &str = "7C0F8D4E-0D5B-4C0A-8D0F-2B8F1A4F9C11";

/// A type whose key a `$select` can leave out.
#[derive(Clone, Debug, Default, PartialEq, Eq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.user", update)]
struct User {
    id: Option<String>,
    display_name: Option<String>,
}

/// A type whose key is a number.
#[derive(Clone, Debug, Default, PartialEq, Eq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.workflowVersion", update)]
struct Version {
    #[graph_entity(key)]
    version_number: i32,
    category: Option<String>,
}

/// A type whose key is a GUID.
#[derive(Clone, Debug, PartialEq, Eq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.tenant")]
struct Tenant {
    #[graph_entity(key)]
    tenant_id: Guid,
}

/// A type whose key is a GUID that a `$select` can leave out.
#[derive(Clone, Debug, Default, PartialEq, Eq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.sku")]
struct Sku {
    #[graph_entity(key)]
    sku_id: Option<Guid>,
    number: Option<i64>,
}

/// The type of a singleton, which has routes and no key.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.auditLogRoot",
    keyless,
    update,
    routes(GET = "GET /auditLogs", LIST_SIGN_INS = "GET /auditLogs/signIns")
)]
struct AuditLogRoot {
    retention: Option<i32>,
    #[graph_entity(navigation)]
    sign_ins: Option<Vec<User>>,
}

/// A base without a key.
#[derive(Clone, Debug, Default, PartialEq, Eq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.policyDeletableItem", keyless, update)]
struct PolicyDeletableItem {
    deleted: Option<String>,
}

/// A type that has the key itself, because its base has none.
#[derive(Clone, Debug, Default, PartialEq, Eq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.conditionalAccessPolicy", update)]
struct ConditionalAccessPolicy {
    #[graph_entity(base)]
    base: PolicyDeletableItem,
    id: String,
    state: Option<String>,
}

/// A type whose base has the key.
#[derive(Clone, Debug, Default, PartialEq, Eq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.riskPolicy")]
struct RiskPolicy {
    #[graph_entity(base)]
    base: ConditionalAccessPolicy,
}

/// A type without a key, whose base has none.
#[derive(Clone, Debug, Default, PartialEq, Eq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.policyRoot", keyless)]
struct PolicyRoot {
    #[graph_entity(base)]
    base: PolicyDeletableItem,
}

/// A union of types with different keys.
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.any")]
enum Any {
    Policy(ConditionalAccessPolicy),
    Root(PolicyRoot),
    Version(Version),
    Tenant(Tenant),
    #[graph_entity(other)]
    Other(UnknownType),
}

fn read<T: GraphEntity>(json: serde_json::Value) -> T {
    serde_json::from_value(json).unwrap()
}

#[test]
fn a_response_can_leave_out_a_key_that_is_an_option() {
    let page: Page<User> = serde_json::from_value(json!({"value": [
        {"displayName": "A"}, {"id": null}, {"id": "2", "displayName": "B"}
    ]}))
    .unwrap();
    assert_eq!(page.value.iter().map(GraphEntity::id).collect::<Vec<_>>(), [None, None, Some("2")]);
    assert_eq!(
        serde_json::to_string(&page.value[2]).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.user","id":"2","displayName":"B"}"##
    );
    assert_eq!(
        serde_json::to_string(&page.value[0]).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.user","displayName":"A"}"##
    );
}

#[test]
fn a_key_that_is_not_an_option_is_required_whatever_its_type() {
    for (error, key) in [
        (serde_json::from_str::<Version>(r#"{"category":"x"}"#).unwrap_err(), "`versionNumber` of"),
        (serde_json::from_str::<Version>(r#"{"versionNumber":"1"}"#).unwrap_err(), "Edm.Int32"),
        (serde_json::from_str::<Tenant>("{}").unwrap_err(), "`tenantId` of"),
        (serde_json::from_str::<Tenant>(r#"{"tenantId":"7"}"#).unwrap_err(), "Edm.Guid"),
        (serde_json::from_str::<ConditionalAccessPolicy>("{}").unwrap_err(), "`id` of"),
    ] {
        assert!(error.to_string().contains(key), "{error}");
    }
}

#[test]
fn the_key_of_an_entity_is_its_text_on_the_wire() {
    assert_eq!(read::<Tenant>(json!({"tenantId": GUID})).id(), Some(GUID));
    assert_eq!(read::<Sku>(json!({"skuId": GUID})).id(), Some(GUID));
    assert_eq!(read::<Sku>(json!({"number": 7})).id(), None);
    let version: Version = read(json!({"versionNumber": 3}));
    assert_eq!((version.id(), version.version_number), (None, 3));
}

#[test]
fn bodies_never_have_the_key() {
    let user = User { id: Some("1".to_owned()), display_name: Some("A".to_owned()) };
    let json = r##"{"@odata.type":"#microsoft.graph.user","displayName":"A"}"##;
    assert_eq!(serde_json::to_string(&UserCreate::from(user)).unwrap(), json);
    assert_eq!(serde_json::to_string(&UserUpdate::new().display_name("A")).unwrap(), json);
    let json = r##"{"@odata.type":"#microsoft.graph.workflowVersion","category":"c"}"##;
    let version: Version = read(json!({"versionNumber": 3, "category": "c"}));
    assert_eq!(serde_json::to_string(&VersionCreate::from(&version)).unwrap(), json);
    assert_eq!(serde_json::from_str::<VersionUpdate>(r#"{"versionNumber":3}"#).unwrap(), VersionUpdate::new());
    let json = r##"{"@odata.type":"#microsoft.graph.tenant"}"##;
    assert_eq!(serde_json::to_string(&TenantCreate::from(read::<Tenant>(json!({"tenantId": GUID})))).unwrap(), json);
}

#[test]
fn an_entity_type_can_be_without_a_key() {
    let json = r##"{"@odata.type":"#microsoft.graph.auditLogRoot","retention":30,"signIns":[{"@odata.type":"#microsoft.graph.user","id":"1"}]}"##;
    let root: AuditLogRoot = serde_json::from_str(json).unwrap();
    assert_eq!((root.id(), root.retention), (None, Some(30)));
    assert_eq!(serde_json::to_string(&root).unwrap(), json);
    assert_eq!(AuditLogRoot::GET.path([]).unwrap(), "/auditLogs");
    assert_eq!(AuditLogRoot::LIST_SIGN_INS.method(), "GET");
    let body = r##"{"@odata.type":"#microsoft.graph.auditLogRoot","retention":7}"##;
    assert_eq!(serde_json::to_string(&AuditLogRootCreate::new().retention(7)).unwrap(), body);
    assert_eq!(serde_json::to_string(&AuditLogRootUpdate::new().retention(7)).unwrap(), body);
    assert_eq!(AuditLogRoot::NAMES.sign_ins, "signIns");
}

#[test]
fn a_derived_type_can_have_the_key_that_its_base_does_not_have() {
    let json = r##"{"@odata.type":"#microsoft.graph.conditionalAccessPolicy","deleted":"d","id":"1","state":"on"}"##;
    let policy: ConditionalAccessPolicy = serde_json::from_str(json).unwrap();
    assert_eq!((policy.id(), policy.base.id()), (Some("1"), None));
    assert_eq!(serde_json::to_string(&policy).unwrap(), json);
    assert_eq!(
        serde_json::to_value(ConditionalAccessPolicyCreate::from(policy.clone())).unwrap(),
        json!({"@odata.type": "#microsoft.graph.conditionalAccessPolicy", "deleted": "d", "state": "on"})
    );
    assert_eq!(RiskPolicy { base: policy }.id(), Some("1"));
    assert_eq!(PolicyRoot::default().id(), None);
}

#[test]
fn a_union_has_the_key_of_its_variant() {
    for (id, body) in [
        (Some("1"), json!({"@odata.type": "#microsoft.graph.conditionalAccessPolicy", "id": "1"})),
        (None, json!({"@odata.type": "#microsoft.graph.policyRoot"})),
        (None, json!({"@odata.type": "#microsoft.graph.workflowVersion", "versionNumber": 3})),
        (Some(GUID), json!({"@odata.type": "#microsoft.graph.tenant", "tenantId": GUID})),
        (Some("2"), json!({"@odata.type": "#microsoft.graph.else", "id": "2"})),
        (None, json!({"@odata.type": "#microsoft.graph.else", "id": 2})),
        (None, json!({"@odata.type": "#microsoft.graph.else"})),
    ] {
        assert_eq!(read::<Any>(body).id(), id);
    }
}

#[test]
fn the_schema_has_the_key() {
    let key = |schema: &graph_models::schema::TypeSchema| {
        schema.key().map(|key| (key.name(), key.edm_type().to_string(), key.is_nullable()))
    };
    assert_eq!(key(User::SCHEMA), Some(("id", "Edm.String".to_owned(), true)));
    assert_eq!(key(Version::SCHEMA), Some(("versionNumber", "Edm.Int32".to_owned(), false)));
    assert_eq!(key(RiskPolicy::SCHEMA), Some(("id", "Edm.String".to_owned(), false)));
    assert_eq!((key(AuditLogRoot::SCHEMA), key(PolicyRoot::SCHEMA), key(Any::SCHEMA)), (None, None, None));
    assert_eq!(User::SCHEMA.select(), "id,displayName");
}
