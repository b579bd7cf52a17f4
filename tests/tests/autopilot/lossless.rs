//! Every model keeps the properties that it does not know and writes them again, and so do the bodies that create and
//! update.

use std::collections::BTreeSet;

use graph_models::{
    GraphComplex, GraphEntity,
    autopilot::{
        self, AzureADWindowsAutopilotDeploymentProfileUpdate as ProfileUpdate, DeviceAndAppManagementAssignmentTarget,
        DeviceConfiguration, PolicySetItem, WindowsAutopilotDeploymentProfile, WindowsAutopilotDeviceIdentityUpdate,
    },
    odata::ErrorResponse,
    schema::{TypeKind, TypeSchema},
};
use serde_core::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

use crate::routes::sources;

/// A model, with a function that reads an object as this model and writes it again.
type Model = (&'static str, fn(&Value) -> Value);

/// Lists models by name.
macro_rules! models {
    ($($model:ident)*) => {
        &[$((stringify!($model), again::<autopilot::$model>)),*]
    };
}

/// The structs that are not entities.
const COMPLEX_TYPES: &[Model] = models![
    AllDevicesAssignmentTarget AllLicensedUsersAssignmentTarget Assign AssignResourceAccountToDevice AssignUserToDevice
    ConfigurationManagerCollectionAssignmentTarget DeleteDevices DeletedWindowsAutopilotDeviceState
    DeviceManagementApplicabilityRuleDeviceMode DeviceManagementApplicabilityRuleOsEdition
    DeviceManagementApplicabilityRuleOsVersion ExclusionGroupAssignmentTarget GroupAssignmentTarget
    HasPayloadLinkResultItem HasPayloadLinks Import ImportedWindowsAutopilotDeviceIdentityState
    OutOfBoxExperienceSetting OutOfBoxExperienceSettings UpdateDeviceProperties
    UserExperienceAnalyticsAutopilotDevicesSummary WindowsEnrollmentStatusScreenSettings
];

/// Lists entities by name, each with the model and with the body that creates it.
macro_rules! entities {
    ($($model:ident)*) => {
        &[$((
            (stringify!($model), again::<autopilot::$model>),
            (concat!(stringify!($model), "Create"), again::<<autopilot::$model as GraphEntity>::Create>),
        )),*]
    };
}

/// The structs that are entities.
const ENTITIES: &[(Model, Model)] = entities![
    ActiveDirectoryWindowsAutopilotDeploymentProfile AzureADWindowsAutopilotDeploymentProfile DeviceConfigurationBase
    DeviceManagement DeviceManagementAutopilotEvent DeviceManagementAutopilotPolicyStatusDetail Entity
    ImportedWindowsAutopilotDeviceIdentity ImportedWindowsAutopilotDeviceIdentityUpload PolicySetItemBase
    UserExperienceAnalyticsNotAutopilotReadyDevice WindowsAutopilotDeploymentProfileAssignment
    WindowsAutopilotDeploymentProfileBase WindowsAutopilotDeploymentProfilePolicySetItem WindowsAutopilotDeviceIdentity
    WindowsAutopilotSettings WindowsDomainJoinConfiguration
];

/// Reads an object as a model and writes it again, without the type that the model adds.
fn again<T: DeserializeOwned + Serialize>(object: &Value) -> Value {
    let model: T = serde_json::from_value(object.clone()).expect("the model reads the object");
    let mut written = serde_json::to_value(model).expect("the model writes the object");
    written.as_object_mut().expect("an object").remove("@odata.type");
    written
}

/// A property that no model has.
fn unknown() -> Value {
    json!({"deep": [1, null, {"@odata.type": "#microsoft.graph.unheardOf", "ratio": 0.5}]})
}

#[test]
fn every_struct_keeps_unknown_properties() {
    let object = json!({"id": "1", "unheardOf": unknown(), "alsoUnheardOf": null});
    for (name, again) in COMPLEX_TYPES.iter().chain(ENTITIES.iter().map(|(entity, _)| entity)) {
        assert_eq!(again(&object), object, "{name}");
    }
}

#[test]
fn every_struct_is_in_the_lists() {
    let listed = COMPLEX_TYPES.iter().chain(ENTITIES.iter().map(|(entity, _)| entity));
    let listed: BTreeSet<_> = listed.map(|(name, _)| (*name).to_owned()).collect();
    let name = |line: &str| Some(line.strip_prefix("pub struct ")?.split(' ').next()?.to_owned());
    let written: BTreeSet<_> =
        sources().flat_map(|source| source.lines().filter_map(name).collect::<Vec<_>>()).collect();
    assert_eq!(listed, written);
}

#[test]
fn every_type_of_a_union_keeps_unknown_properties() {
    fn check<T: DeserializeOwned + Serialize>(schema: &TypeSchema) {
        let TypeKind::Union { known, .. } = schema.kind() else { panic!("{} is not a union", schema.name()) };
        for ty in known.iter().map(|schema| schema.odata_type()).chain(["#microsoft.graph.unheardOf"]) {
            let object = json!({"@odata.type": ty, "id": "1", "unheardOf": unknown()});
            let model: T = serde_json::from_value(object.clone()).unwrap();
            assert_eq!(serde_json::to_value(model).unwrap(), object);
        }
    }
    check::<DeviceAndAppManagementAssignmentTarget>(DeviceAndAppManagementAssignmentTarget::SCHEMA);
    check::<DeviceConfiguration>(DeviceConfiguration::SCHEMA);
    check::<PolicySetItem>(PolicySetItem::SCHEMA);
    check::<WindowsAutopilotDeploymentProfile>(WindowsAutopilotDeploymentProfile::SCHEMA);
}

#[test]
fn bodies_keep_unknown_properties() {
    let object = json!({"unheardOf": unknown()});
    for (name, again) in ENTITIES.iter().map(|(_, create)| create) {
        assert_eq!(again(&object), object, "{name}");
    }
    assert_eq!(again::<ProfileUpdate>(&object), object);
    assert_eq!(again::<WindowsAutopilotDeviceIdentityUpdate>(&object), object);
}

/// The unknown properties of an entity can be read-only, so its create body does not take them. Those of a complex value
/// are sent with it.
#[test]
fn a_create_body_takes_the_unknown_properties_of_complex_values_but_not_of_the_entity() {
    let profile: autopilot::AzureADWindowsAutopilotDeploymentProfile = serde_json::from_value(json!({
        "id": "1", "unheardOf": 1, "outOfBoxExperienceSetting": {"eulaHidden": true, "unheardOf": 2}
    }))
    .unwrap();
    assert_eq!(profile.base.additional["unheardOf"], 1);
    let setting = json!({
        "@odata.type": "#microsoft.graph.outOfBoxExperienceSetting", "eulaHidden": true, "unheardOf": 2
    });
    assert_eq!(
        serde_json::to_value(autopilot::AzureADWindowsAutopilotDeploymentProfileCreate::from(profile)).unwrap(),
        json!({
            "@odata.type": "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile",
            "outOfBoxExperienceSetting": setting
        })
    );
}

#[test]
fn the_body_of_an_error_keeps_unknown_properties_at_each_level() {
    let body = json!({
        "error": {
            "code": "BadRequest", "message": "m", "unheardOf": 1,
            "details": [{"code": "c", "unheardOf": 2}],
            "innerError": {"request-id": "r", "unheardOf": 3}
        },
        "unheardOf": 4
    });
    let error: ErrorResponse = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(error.additional["unheardOf"], 4);
    assert_eq!(serde_json::to_value(error).unwrap(), body);
}
