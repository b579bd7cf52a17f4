use super::{
    EnrollmentState, WindowsAutopilotDeploymentProfile, WindowsAutopilotDeviceRemediationState,
    WindowsAutopilotProfileAssignmentDetailedStatus, WindowsAutopilotProfileAssignmentStatus,
    WindowsAutopilotUserlessEnrollmentStatus,
};
use crate::{GraphEntity, Secret, edm::DateTimeOffset, odata::AdditionalProperties};

/// A device that is registered with Windows Autopilot. v1.0 has it too, with fewer properties.
///
/// Devices come in by import, see
/// [`ImportedWindowsAutopilotDeviceIdentity`](super::ImportedWindowsAutopilotDeviceIdentity).
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeviceidentity?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.windowsAutopilotDeviceIdentity",
    update,
    routes(
        /// Lists the devices.
        ///
        /// A `$filter` takes functions, such as `contains(serialNumber,'SN-1')`; with `eq` it is reported to answer 400:
        /// [microsoft-graph-docs#12174](https://github.com/microsoftgraph/microsoft-graph-docs/issues/12174). A `$select`
        /// is reported to answer 500:
        /// [microsoft-graph-docs#14937](https://github.com/microsoftgraph/microsoft-graph-docs/issues/14937),
        /// [DeviceOffboardingManager#65](https://github.com/ugurkocde/DeviceOffboardingManager/issues/65).
        LIST = "GET /deviceManagement/windowsAutopilotDeviceIdentities",
        /// Creates a device.
        ///
        /// The documentation has it, but the service is reported to answer 400 "No OData route exists":
        /// [microsoft-graph-docs-contrib#98](https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/98),
        /// [microsoft-graph-docs-contrib#1368](https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/1368),
        /// [microsoft-graph-docs#21543](https://github.com/microsoftgraph/microsoft-graph-docs/issues/21543). What
        /// works instead is
        /// [`ImportedWindowsAutopilotDeviceIdentity::IMPORT`](super::ImportedWindowsAutopilotDeviceIdentity::IMPORT).
        CREATE = "POST /deviceManagement/windowsAutopilotDeviceIdentities",
        /// Counts the devices; the response is a number as text. Beta only.
        COUNT = "GET /deviceManagement/windowsAutopilotDeviceIdentities/$count",
        /// Gets one device. Its `deploymentProfileAssignmentStatus` is reported to be right only in the list:
        /// [microsoft-graph-docs#6877](https://github.com/microsoftgraph/microsoft-graph-docs/issues/6877).
        GET = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}",
        /// Updates a device. Beta only.
        ///
        /// The documentation has it, but the service is reported to answer 400 "No method match route template":
        /// [microsoft-graph-docs-contrib#4235](https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/4235).
        /// What works instead is [`UPDATE_DEVICE_PROPERTIES`](Self::UPDATE_DEVICE_PROPERTIES).
        UPDATE = "PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}",
        /// Takes a device out of Windows Autopilot.
        DELETE = "DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}",
        /// Takes several devices out of Windows Autopilot: the body is [`DeleteDevices`](super::DeleteDevices).
        ///
        /// Documented only: Graph's metadata of 2026-07 does not have it. [`DELETE`](Self::DELETE) takes one device
        /// out.
        DELETE_DEVICES = "POST /deviceManagement/windowsAutopilotDeviceIdentities/deleteDevices",
        /// Lets a blocked device enroll once more. It takes no body, and the service answers 204. Beta only.
        ALLOW_NEXT_ENROLLMENT = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/allowNextEnrollment",
        /// Assigns a device to a user. The body is [`AssignUserToDevice`](super::AssignUserToDevice).
        ASSIGN_USER_TO_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignUserToDevice",
        /// Takes a device from its user. It takes no body, and the service answers 204.
        UNASSIGN_USER_FROM_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignUserFromDevice",
        /// Gives a device its resource account. The body is
        /// [`AssignResourceAccountToDevice`](super::AssignResourceAccountToDevice). Beta only.
        ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice",
        /// Takes its resource account from a device. It takes no body, and the service answers 204. Beta only.
        UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice",
        /// Sets properties of a device. The body is [`UpdateDeviceProperties`](super::UpdateDeviceProperties).
        UPDATE_DEVICE_PROPERTIES = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/updateDeviceProperties",
        /// Gets the profile that a device has. Beta only.
        ///
        /// The service is reported to answer 400:
        /// [microsoft-graph-docs#15546](https://github.com/microsoftgraph/microsoft-graph-docs/issues/15546). What
        /// works instead is [`GET`](Self::GET) with `$expand=deploymentProfile`.
        GET_DEPLOYMENT_PROFILE = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile",
        /// Updates the profile that a device has. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 does not have it. What works instead is
        /// [`WindowsAutopilotDeploymentProfile::UPDATE`].
        UPDATE_DEPLOYMENT_PROFILE = "PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile",
        /// Deletes the profile that a device has. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 does not have it. What works instead is
        /// [`WindowsAutopilotDeploymentProfile::DELETE`].
        DELETE_DEPLOYMENT_PROFILE = "DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile",
        /// Assigns the profile that a device has. The body is [`Assign`](super::Assign). Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is
        /// [`WindowsAutopilotDeploymentProfile::ASSIGN`].
        ASSIGN_OF_DEPLOYMENT_PROFILE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assign",
        /// Gets the profile that a device should have. Beta only.
        ///
        /// The service is reported to answer 400:
        /// [microsoft-graph-docs#15546](https://github.com/microsoftgraph/microsoft-graph-docs/issues/15546). What
        /// works instead is [`GET`](Self::GET) with `$expand=intendedDeploymentProfile`.
        GET_INTENDED_DEPLOYMENT_PROFILE = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile",
        /// Updates the profile that a device should have. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 does not have it. What works instead is
        /// [`WindowsAutopilotDeploymentProfile::UPDATE`].
        UPDATE_INTENDED_DEPLOYMENT_PROFILE = "PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile",
        /// Deletes the profile that a device should have. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 does not have it. What works instead is
        /// [`WindowsAutopilotDeploymentProfile::DELETE`].
        DELETE_INTENDED_DEPLOYMENT_PROFILE = "DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile",
        /// Assigns the profile that a device should have. The body is [`Assign`](super::Assign). Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 does not have it. What works instead is
        /// [`WindowsAutopilotDeploymentProfile::ASSIGN`].
        ASSIGN_OF_INTENDED_DEPLOYMENT_PROFILE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile/assign",
        /// Gets how a device joins its domain, from the profile that it has. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is
        /// [`DeviceConfiguration::GET`](super::DeviceConfiguration::GET).
        GET_DOMAIN_JOIN_CONFIGURATION = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile/domainJoinConfiguration",
        /// Updates how a device joins its domain, in the profile that it has. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is
        /// [`DeviceConfiguration::UPDATE`](super::DeviceConfiguration::UPDATE).
        UPDATE_DOMAIN_JOIN_CONFIGURATION = "PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile/domainJoinConfiguration",
        /// Lists the devices that have the same profile as a device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is
        /// [`WindowsAutopilotDeploymentProfile::LIST_ASSIGNED_DEVICES`].
        LIST_ASSIGNED_DEVICES = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices",
        /// Creates a device among those that have the same profile as a device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is to
        /// import the device, with
        /// [`ImportedWindowsAutopilotDeviceIdentity::IMPORT`](super::ImportedWindowsAutopilotDeviceIdentity::IMPORT),
        /// and to assign the profile to its group, with [`WindowsAutopilotDeploymentProfile::CREATE_ASSIGNMENT`].
        CREATE_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices",
        /// Gets a device among those that have the same profile as a device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is
        /// [`GET`](Self::GET).
        GET_ASSIGNED_DEVICE = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}",
        /// Updates a device among those that have the same profile as a device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is
        /// [`UPDATE_DEVICE_PROPERTIES`](Self::UPDATE_DEVICE_PROPERTIES).
        UPDATE_ASSIGNED_DEVICE = "PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}",
        /// Takes a device out, from among those that have the same profile as a device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is
        /// [`DELETE`](Self::DELETE).
        DELETE_ASSIGNED_DEVICE = "DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}",
        /// Does [`DELETE_DEVICES`](Self::DELETE_DEVICES) among the devices that have the same profile as a device. Beta
        /// only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is
        /// [`DELETE`](Self::DELETE).
        DELETE_DEVICES_OF_ASSIGNED_DEVICES = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/deleteDevices",
        /// Does [`ALLOW_NEXT_ENROLLMENT`](Self::ALLOW_NEXT_ENROLLMENT) to a device that has the same profile as
        /// another. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device.
        ALLOW_NEXT_ENROLLMENT_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}/allowNextEnrollment",
        /// Does [`ASSIGN_USER_TO_DEVICE`](Self::ASSIGN_USER_TO_DEVICE) to a device that has the same profile as
        /// another. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device.
        ASSIGN_USER_TO_DEVICE_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}/assignUserToDevice",
        /// Does [`UNASSIGN_USER_FROM_DEVICE`](Self::UNASSIGN_USER_FROM_DEVICE) to a device that has the same profile as
        /// another. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device.
        UNASSIGN_USER_FROM_DEVICE_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}/unassignUserFromDevice",
        /// Does [`ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE`](Self::ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE) to a device that has the
        /// same profile as another. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device.
        ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}/assignResourceAccountToDevice",
        /// Does [`UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE`](Self::UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE) to a device that
        /// has the same profile as another. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device.
        UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}/unassignResourceAccountFromDevice",
        /// Does [`UPDATE_DEVICE_PROPERTIES`](Self::UPDATE_DEVICE_PROPERTIES) to a device that has the same profile as
        /// another. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device.
        UPDATE_DEVICE_PROPERTIES_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}/updateDeviceProperties",
    )
)]
pub struct WindowsAutopilotDeviceIdentity {
    /// The GUID of the device in Windows Autopilot.
    pub id: String,

    /// Whether the device has the profile that it should have. Beta only.
    pub deployment_profile_assignment_status: Option<WindowsAutopilotProfileAssignmentStatus>,

    /// Why the device cannot take its profile. Beta only.
    pub deployment_profile_assignment_detailed_status: Option<WindowsAutopilotProfileAssignmentDetailedStatus>,

    /// When the device was given its profile; the year 0001 if it never was. Beta only.
    pub deployment_profile_assigned_date_time: Option<DateTimeOffset>,

    /// The order in which the device was bought.
    ///
    /// Graph had it until 2020, and its metadata of 2026-07 no longer has it; the group tag took its place. Take it out
    /// of a `$select`, which is refused where it names what metadata does not have:
    /// [microsoft-graph-docs#9988](https://github.com/microsoftgraph/microsoft-graph-docs/issues/9988).
    pub order_identifier: Option<String>,

    /// The tag that dynamic groups select the device by.
    pub group_tag: Option<String>,

    /// The purchase order in which the device was bought.
    pub purchase_order_identifier: Option<String>,

    /// The serial number that the maker gave the device.
    pub serial_number: Option<String>,

    /// The product key of the device's Windows.
    pub product_key: Option<String>,

    /// The maker of the device.
    pub manufacturer: Option<String>,

    /// The model of the device.
    pub model: Option<String>,

    /// How far the device has come with its enrollment in Intune.
    pub enrollment_state: Option<EnrollmentState>,

    /// When Intune last heard from the device; the year 0001 if it never did.
    pub last_contacted_date_time: Option<DateTimeOffset>,

    /// The name by which the device greets its user.
    pub addressable_user_name: Option<String>,

    /// The user principal name of the user that the device is assigned to.
    pub user_principal_name: Option<String>,

    /// The name of the resource account of the device.
    pub resource_name: Option<String>,

    /// The stock keeping unit of the model.
    pub sku_number: Option<String>,

    /// The family of the model.
    pub system_family: Option<String>,

    /// The id of the device in Microsoft Entra, under the name that [`azure_ad_device_id`](Self::azure_ad_device_id) is
    /// to replace.
    pub azure_active_directory_device_id: Option<String>,

    /// The id of the device in Microsoft Entra. Beta only.
    pub azure_ad_device_id: Option<String>,

    /// The id of the device in Intune.
    pub managed_device_id: Option<String>,

    /// The name that the device will have.
    pub display_name: Option<String>,

    /// The user principal name of the device account of a Surface Hub. Beta only.
    pub device_account_upn: Option<String>,

    /// The password of the device account of a Surface Hub. Beta only.
    pub device_account_password: Option<Secret<String>>,

    /// The friendly name of a Surface Hub. Beta only.
    pub device_friendly_name: Option<String>,

    /// Whether a change of the device's hardware needs something done. Beta only.
    pub remediation_state: Option<WindowsAutopilotDeviceRemediationState>,

    /// When the remediation state last changed; the year 0001 if it never did. Beta only.
    pub remediation_state_last_modified_date_time: Option<DateTimeOffset>,

    /// Whether the device may enroll again without a user. Beta only.
    pub userless_enrollment_status: Option<WindowsAutopilotUserlessEnrollmentStatus>,

    /// The profile that the device has. Beta only.
    #[graph_entity(navigation)]
    pub deployment_profile: Option<Box<WindowsAutopilotDeploymentProfile>>,

    /// The profile that the device should have. Beta only.
    #[graph_entity(navigation)]
    pub intended_deployment_profile: Option<Box<WindowsAutopilotDeploymentProfile>>,

    /// Properties that the service has and this model does not.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}
