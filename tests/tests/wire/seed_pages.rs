//! The contents of the five seed pages other than bodies: routes, tables of properties, and members of enumerations.

use std::fmt::Debug;

use graph_models::{
    GraphEntity, GraphEnum,
    autopilot::{
        DeviceAndAppManagementAssignmentSource, EnrollmentState, ImportedWindowsAutopilotDeviceIdentity,
        WindowsAutopilotDeploymentProfileAssignment, WindowsAutopilotDeviceIdentity,
        WindowsAutopilotDeviceRemediationState, WindowsAutopilotProfileAssignmentDetailedStatus,
        WindowsAutopilotProfileAssignmentStatus,
    },
};

#[test]
fn the_route_of_each_page_is_a_constant() {
    type Device = WindowsAutopilotDeviceIdentity;
    type Assignment = WindowsAutopilotDeploymentProfileAssignment;
    type Imported = ImportedWindowsAutopilotDeviceIdentity;

    for (request, method, template) in [
        (
            "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices",
            Device::CREATE_ASSIGNED_DEVICE.method(),
            Device::CREATE_ASSIGNED_DEVICE.template(),
        ),
        ("POST /deviceManagement/windowsAutopilotDeviceIdentities", Device::CREATE.method(), Device::CREATE.template()),
        (
            "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments",
            Assignment::CREATE.method(),
            Assignment::CREATE.template(),
        ),
        (
            "POST /deviceManagement/importedWindowsAutopilotDeviceIdentities",
            Imported::CREATE.method(),
            Imported::CREATE.template(),
        ),
        (
            "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/$ref",
            Assignment::ADD_REF.method(),
            Assignment::ADD_REF.template(),
        ),
    ] {
        assert_eq!(request.split_once(' '), Some((method, template)));
    }
}

/// A property and its type per line, as in the table of the page.
const CREATE_ASSIGNED_DEVICE: &str = "
    id String
    deploymentProfileAssignmentStatus windowsAutopilotProfileAssignmentStatus
    deploymentProfileAssignmentDetailedStatus windowsAutopilotProfileAssignmentDetailedStatus
    deploymentProfileAssignedDateTime DateTimeOffset
    orderIdentifier String
    groupTag String
    purchaseOrderIdentifier String
    serialNumber String
    productKey String
    manufacturer String
    model String
    enrollmentState enrollmentState
    lastContactedDateTime DateTimeOffset
    addressableUserName String
    userPrincipalName String
    resourceName String
    skuNumber String
    systemFamily String
    azureActiveDirectoryDeviceId String
    managedDeviceId String
    displayName String";

const CREATE_DEVICE: &str = "
    id String
    deploymentProfileAssignmentStatus windowsAutopilotProfileAssignmentStatus
    deploymentProfileAssignmentDetailedStatus windowsAutopilotProfileAssignmentDetailedStatus
    deploymentProfileAssignedDateTime DateTimeOffset
    groupTag String
    purchaseOrderIdentifier String
    serialNumber String
    productKey String
    manufacturer String
    model String
    enrollmentState enrollmentState
    lastContactedDateTime DateTimeOffset
    addressableUserName String
    userPrincipalName String
    resourceName String
    skuNumber String
    systemFamily String
    azureActiveDirectoryDeviceId String
    azureAdDeviceId String
    managedDeviceId String
    displayName String
    deviceAccountUpn String
    deviceAccountPassword String
    deviceFriendlyName String
    remediationState windowsAutopilotDeviceRemediationState
    remediationStateLastModifiedDateTime DateTimeOffset";

const CREATE_ASSIGNMENT: &str = "
    id String
    target deviceAndAppManagementAssignmentTarget
    source deviceAndAppManagementAssignmentSource
    sourceId String";

const CREATE_IMPORTED_DEVICE: &str = "
    id String
    orderIdentifier String
    groupTag String
    serialNumber String
    productKey String
    importId String
    hardwareIdentifier Binary
    state importedWindowsAutopilotDeviceIdentityState
    assignedUserPrincipalName String";

/// This page does not name the enumeration of the source.
const ADD_ASSIGNMENT_REF: &str = "
    id String
    target deviceAndAppManagementAssignmentTarget
    source Enumeration
    sourceId String";

/// Asserts that the schema of an entity has the properties in the table of a page.
fn assert_has_properties<T: GraphEntity>(table: &str) {
    for row in table.trim().lines() {
        let (name, page_type) = row.trim().split_once(' ').unwrap();
        let property = T::SCHEMA.property(name).unwrap_or_else(|| panic!("{} has no `{name}`", T::ODATA_TYPE));
        let edm_type = match page_type {
            "String" | "DateTimeOffset" | "Binary" => format!("Edm.{page_type}"),
            "Enumeration" => "microsoft.graph.deviceAndAppManagementAssignmentSource".to_owned(),
            declared => format!("microsoft.graph.{declared}"),
        };
        assert_eq!(property.edm_type().to_string(), edm_type, "{name}");
        assert_eq!(property.is_key(), name == "id", "{name}");
    }
}

#[test]
fn every_property_of_the_pages_is_in_the_schema_with_its_type() {
    assert_has_properties::<WindowsAutopilotDeviceIdentity>(CREATE_ASSIGNED_DEVICE);
    assert_has_properties::<WindowsAutopilotDeviceIdentity>(CREATE_DEVICE);
    assert_has_properties::<WindowsAutopilotDeploymentProfileAssignment>(CREATE_ASSIGNMENT);
    assert_has_properties::<ImportedWindowsAutopilotDeviceIdentity>(CREATE_IMPORTED_DEVICE);
    assert_has_properties::<WindowsAutopilotDeploymentProfileAssignment>(ADD_ASSIGNMENT_REF);
}

/// Asserts that an enumeration has a member of its own for each name on the pages.
fn assert_has_members<T: GraphEnum + Debug + PartialEq>(names: &str, other: fn(String) -> T) {
    for name in names.split_whitespace() {
        let member: T = serde_json::from_value(name.into()).unwrap();
        assert_ne!(member, other(name.to_owned()));
        assert_eq!(serde_json::to_value(&member).unwrap(), name);
        assert_eq!(member.as_str(), name);
    }
}

#[test]
fn every_member_of_the_pages_is_known() {
    assert_has_members(
        "unknown assignedInSync assignedOutOfSync assignedUnkownSyncState notAssigned pending failed",
        WindowsAutopilotProfileAssignmentStatus::Other,
    );
    assert_has_members(
        "none hardwareRequirementsNotMet surfaceHubProfileNotSupported holoLensProfileNotSupported \
         windowsPcProfileNotSupported surfaceHub2SProfileNotSupported unknownFutureValue",
        WindowsAutopilotProfileAssignmentDetailedStatus::Other,
    );
    assert_has_members("unknown enrolled pendingReset failed notContacted blocked", EnrollmentState::Other);
    assert_has_members(
        "unknown noRemediationRequired automaticRemediationRequired manualRemediationRequired unknownFutureValue",
        WindowsAutopilotDeviceRemediationState::Other,
    );
    assert_has_members("direct policySets", DeviceAndAppManagementAssignmentSource::Other);
}
