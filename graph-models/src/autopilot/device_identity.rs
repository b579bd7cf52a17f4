use crate::{GraphEntity, GraphEnum, Secret, edm::DateTimeOffset, odata::AdditionalProperties};

/// A device that is registered with Windows Autopilot.
///
/// Devices come in by import, see [`ImportedWindowsAutopilotDeviceIdentity`](super::ImportedWindowsAutopilotDeviceIdentity).
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeviceidentity?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.windowsAutopilotDeviceIdentity",
    routes(
        /// Lists the devices.
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
        /// Gets one device. Its `deploymentProfileAssignmentStatus` is reported to be right only in the list:
        /// [microsoft-graph-docs#6877](https://github.com/microsoftgraph/microsoft-graph-docs/issues/6877).
        GET = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}",
        /// Takes a device out of Windows Autopilot.
        DELETE = "DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}",
        /// Lists the devices that have the same deployment profile as a device.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is the
        /// path below the profile, [`LIST_OF_PROFILE`](Self::LIST_OF_PROFILE).
        LIST_ASSIGNED_DEVICES = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices",
        /// Creates a device among those that have the same deployment profile as a device.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is to
        /// import the device, with
        /// [`ImportedWindowsAutopilotDeviceIdentity::IMPORT`](super::ImportedWindowsAutopilotDeviceIdentity::IMPORT),
        /// and to assign the profile to its group, with
        /// [`WindowsAutopilotDeploymentProfileAssignment::CREATE_OF_PROFILE`](super::WindowsAutopilotDeploymentProfileAssignment::CREATE_OF_PROFILE).
        CREATE_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices",
        /// Gets a device among those that have the same deployment profile as a device.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is
        /// [`GET`](Self::GET).
        GET_ASSIGNED_DEVICE = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}",
        /// Takes a device out, from among those that have the same deployment profile as a device.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is
        /// [`DELETE`](Self::DELETE).
        DELETE_ASSIGNED_DEVICE = "DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}",
        /// Lists the devices that have a deployment profile.
        LIST_OF_PROFILE = "GET /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignedDevices",
        /// Gets a device that has a deployment profile.
        GET_OF_PROFILE = "GET /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignedDevices/{windowsAutopilotDeviceIdentityId}",
        /// Takes a device that has a deployment profile out of Windows Autopilot.
        DELETE_OF_PROFILE = "DELETE /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignedDevices/{windowsAutopilotDeviceIdentityId}",
    )
)]
pub struct WindowsAutopilotDeviceIdentity {
    /// The GUID of the device in Windows Autopilot.
    pub id: String,

    /// Whether the device has the profile that it should have.
    pub deployment_profile_assignment_status: Option<WindowsAutopilotProfileAssignmentStatus>,

    /// Why the device cannot take its profile.
    pub deployment_profile_assignment_detailed_status: Option<WindowsAutopilotProfileAssignmentDetailedStatus>,

    /// When the device was given its profile; the year 0001 if it never was.
    pub deployment_profile_assigned_date_time: Option<DateTimeOffset>,

    /// The order in which the device was bought.
    ///
    /// Graph had it until 2020, and its metadata of 2026-07 no longer has it; the group tag took its place.
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

    /// The id of the device in Microsoft Entra, under the name that
    /// [`azure_ad_device_id`](Self::azure_ad_device_id) is to replace.
    pub azure_active_directory_device_id: Option<String>,

    /// The id of the device in Microsoft Entra.
    pub azure_ad_device_id: Option<String>,

    /// The id of the device in Intune.
    pub managed_device_id: Option<String>,

    /// The name that the device will have.
    pub display_name: Option<String>,

    /// The user principal name of the device account of a Surface Hub.
    pub device_account_upn: Option<String>,

    /// The password of the device account of a Surface Hub.
    pub device_account_password: Option<Secret<String>>,

    /// The friendly name of a Surface Hub.
    pub device_friendly_name: Option<String>,

    /// Whether a change of the device's hardware needs something done.
    pub remediation_state: Option<WindowsAutopilotDeviceRemediationState>,

    /// When the remediation state last changed; the year 0001 if it never did.
    pub remediation_state_last_modified_date_time: Option<DateTimeOffset>,

    /// Whether the device may enroll again without a user.
    pub userless_enrollment_status: Option<WindowsAutopilotUserlessEnrollmentStatus>,

    /// Properties that the service has and this model does not.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

/// Whether a device has the deployment profile that it should have.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotprofileassignmentstatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotProfileAssignmentStatus")]
#[non_exhaustive]
pub enum WindowsAutopilotProfileAssignmentStatus {
    /// Not known.
    Unknown,
    /// Assigned, and the device has the current profile.
    AssignedInSync,
    /// Assigned, and the device has yet to get the current profile.
    AssignedOutOfSync,
    /// Assigned, and whether the device has the current profile is not known. The name is misspelt in Graph.
    AssignedUnkownSyncState,
    /// No profile is assigned.
    NotAssigned,
    /// The assignment is under way.
    Pending,
    /// The assignment failed.
    Failed,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// Why a device cannot take its deployment profile.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotprofileassignmentdetailedstatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotProfileAssignmentDetailedStatus")]
#[non_exhaustive]
pub enum WindowsAutopilotProfileAssignmentDetailedStatus {
    /// There is no reason.
    None,
    /// The hardware does not meet what the profile asks.
    HardwareRequirementsNotMet,
    /// The device is a Surface Hub, which the profile does not serve.
    SurfaceHubProfileNotSupported,
    /// The device is a HoloLens, which the profile does not serve.
    HoloLensProfileNotSupported,
    /// The device is a Windows PC, which the profile does not serve.
    WindowsPcProfileNotSupported,
    /// The device is a Surface Hub 2S, which the profile does not serve.
    SurfaceHub2SProfileNotSupported,
    /// Stands for members that the service sends only when asked.
    UnknownFutureValue,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// How far a device has come with its enrollment in Intune.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-shared-enrollmentstate?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.enrollmentState")]
#[non_exhaustive]
pub enum EnrollmentState {
    /// Not known.
    Unknown,
    /// The device is enrolled.
    Enrolled,
    /// The device is enrolled and will be reset.
    PendingReset,
    /// The enrollment failed.
    Failed,
    /// The device has not yet reached Intune.
    NotContacted,
    /// The device may not enroll.
    Blocked,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// Whether a change of a device's hardware needs something done.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeviceremediationstate?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotDeviceRemediationState")]
#[non_exhaustive]
pub enum WindowsAutopilotDeviceRemediationState {
    /// Not known.
    Unknown,
    /// Nothing is to be done.
    NoRemediationRequired,
    /// The service will do it by itself.
    AutomaticRemediationRequired,
    /// An administrator has to do it.
    ManualRemediationRequired,
    /// Stands for members that the service sends only when asked.
    UnknownFutureValue,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// Whether a device may enroll again without a user.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotuserlessenrollmentstatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotUserlessEnrollmentStatus")]
#[non_exhaustive]
pub enum WindowsAutopilotUserlessEnrollmentStatus {
    /// Not known.
    Unknown,
    /// The device may.
    Allowed,
    /// The device may not until it is allowed to.
    Blocked,
    /// Stands for members that the service sends only when asked.
    UnknownFutureValue,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
