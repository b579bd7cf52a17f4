//! The entities of Windows Autopilot, and that of the service `judge`, with every property.

use std::{collections::BTreeSet, fmt::Debug};

use graph_models::{
    GraphEntity, Route,
    autopilot::*,
    request::{NoBody, NoContent, Request},
    schema::TypeSchema,
};
use serde_json::Value;

use crate::{
    client::accepted,
    objects::{add_types, settable_objects, whole_objects},
    sample::{Sample, SampleUpdate},
};

const METADATA: &str = include_str!("../../../fixtures/metadata/autopilot.beta.xml");

/// Returns the request that updates the entity with this id by an object.
type Update = fn(id: &str, object: &Value) -> Request<NoContent>;

/// Calls a function for each entity type, with the entity set of the judge that has its entities and with an [`Update`].
/// Returns the results.
macro_rules! for_each_entity {
    ($function:ident) => {
        for_each_entity!(
            $function:
            DeviceConfiguration DeviceConfigurationUpdate "deviceConfigurations",
            DeviceManagementAutopilotEvent DeviceManagementAutopilotEventUpdate "autopilotEvents",
            DeviceManagementAutopilotPolicyStatusDetail DeviceManagementAutopilotPolicyStatusDetailUpdate
                "policyStatusDetails",
            ImportedWindowsAutopilotDeviceIdentity ImportedWindowsAutopilotDeviceIdentityUpdate
                "importedWindowsAutopilotDeviceIdentities",
            ImportedWindowsAutopilotDeviceIdentityUpload ImportedWindowsAutopilotDeviceIdentityUploadUpdate
                "importedWindowsAutopilotDeviceIdentityUploads",
            PolicySetItem PolicySetItemUpdate "policySetItems",
            UserExperienceAnalyticsNotAutopilotReadyDevice UserExperienceAnalyticsNotAutopilotReadyDeviceUpdate
                "userExperienceAnalyticsNotAutopilotReadyDevice",
            WindowsAutopilotDeploymentProfile WindowsAutopilotDeploymentProfileUpdate
                "windowsAutopilotDeploymentProfiles",
            WindowsAutopilotDeploymentProfileAssignment WindowsAutopilotDeploymentProfileAssignmentUpdate
                "profileAssignments",
            WindowsAutopilotDeviceIdentity WindowsAutopilotDeviceIdentityUpdate "windowsAutopilotDeviceIdentities",
            WindowsAutopilotSettings WindowsAutopilotSettingsUpdate "windowsAutopilotSettings",
            Sample SampleUpdate "samples",
        )
    };
    ($function:ident: $($entity:ident $update:ident $set:literal,)*) => {
        [$($function::<$entity>($set, |id, object| {
            let route: Route<1, $update> = Route::new("PATCH", concat!("/", $set, "/{id}"));
            let body: $update = serde_json::from_value(object.clone()).unwrap();
            assert_eq!(serde_json::to_value(&body).unwrap(), *object, "the body has each property of the object");
            route.request([id]).unwrap().body(&body).unwrap()
        })),*]
    };
}

/// Creates an entity by an object.
fn create<T: GraphEntity>(set: &str, object: &Value) -> T {
    let route: Route<1, T::Create, T> = Route::new("POST", "/{set}");
    let body: T::Create = serde_json::from_value(object.clone()).unwrap();
    assert_eq!(serde_json::to_value(&body).unwrap(), *object, "the body has each property of the object");
    accepted(&route.request([set]).unwrap().body(&body).unwrap())
}

fn get<T: GraphEntity>(set: &str, id: &str) -> T {
    let route: Route<2, NoBody, T> = Route::new("GET", "/{set}/{id}");
    accepted(&route.request([set, id]).unwrap())
}

/// Returns an object of the same type that has nothing but the property that is required.
fn of_same_type(object: &Value) -> Value {
    let properties =
        object.as_object().unwrap().iter().filter(|(name, _)| ["@odata.type", "required"].contains(&&***name));
    Value::Object(properties.map(|(name, value)| (name.clone(), value.clone())).collect())
}

/// Returns the entity of an object without a key.
fn with_key<T: GraphEntity>(object: &Value, id: &str) -> T {
    let mut object = object.clone();
    object["id"] = id.into();
    serde_json::from_value(object).unwrap()
}

#[test]
fn an_entity_is_created_and_read_and_created_again() {
    fn check<T: GraphEntity + Debug + PartialEq>(set: &str, _: Update) {
        for object in settable_objects(T::SCHEMA) {
            let created: T = create(set, &object);
            let id = created.id().expect("the judge should choose a key");
            assert_eq!(created, with_key(&object, id));
            let read: T = get(set, id);
            assert_eq!(read, created);

            let body = serde_json::to_value(T::Create::from(read)).unwrap();
            let again: T = create(set, &body);
            assert_eq!(again, with_key(&object, again.id().unwrap()));
        }
    }
    for_each_entity!(check);
}

#[test]
fn an_entity_is_updated_and_read_and_updated_again() {
    fn check<T: GraphEntity + Debug + PartialEq>(set: &str, update: Update) {
        for object in settable_objects(T::SCHEMA) {
            let created: T = create(set, &of_same_type(&object));
            let id = created.id().unwrap();
            for _ in 0..2 {
                accepted(&update(id, &object));
                assert_eq!(get::<T>(set, id), with_key(&object, id));
            }
        }
    }
    for_each_entity!(check);
}

/// The judge does not know which properties are read-only, so it accepts and returns an entity as a whole.
#[test]
fn an_entity_with_its_read_only_properties_is_read_as_it_was_written() {
    fn check<T: GraphEntity + Debug + PartialEq>(set: &str, _: Update) {
        let route: Route<1, T, T> = Route::new("POST", "/{set}");
        for (number, mut object) in whole_objects(T::SCHEMA).into_iter().enumerate() {
            object["id"] = format!("whole {number}").into();
            let entity: T = serde_json::from_value(object.clone()).unwrap();
            assert_eq!(serde_json::to_value(&entity).unwrap(), object, "the entity has each property of the object");
            let answer = accepted(&route.request([set]).unwrap().body(&entity).unwrap());
            assert_eq!(answer, entity);
        }
    }
    for_each_entity!(check);
}

/// The types of the metadata that are not in an entity.
const NOT_SENT: &[&str] = &[
    // The base of all entities.
    "entity",
    // It has no properties of its own. `routes` sends it.
    "deviceManagement",
    // The answer to an action.
    "hasPayloadLinkResultItem",
    // The answer to a function that is not a part of Windows Autopilot.
    "userExperienceAnalyticsAutopilotDevicesSummary",
];

#[test]
fn every_type_of_the_metadata_is_sent() {
    fn schema<T: GraphEntity>(_: &str, _: Update) -> &'static TypeSchema {
        T::SCHEMA
    }
    let mut sent = BTreeSet::new();
    for schema in for_each_entity!(schema) {
        add_types(schema, &mut sent);
    }
    let declared = METADATA.lines().filter_map(|line| {
        let declaration = line.trim().strip_prefix('<')?;
        let kind = ["EntityType", "ComplexType", "EnumType"].into_iter().find(|kind| declaration.starts_with(kind))?;
        declaration[kind.len()..].strip_prefix(" Name=\"")?.split('"').next()
    });
    let not_sent: BTreeSet<_> = declared.filter(|name| !sent.contains(&*format!("microsoft.graph.{name}"))).collect();
    assert_eq!(not_sent, NOT_SENT.iter().copied().collect());
}
