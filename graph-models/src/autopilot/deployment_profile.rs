use super::{
    device_actions::{AssignResourceAccountToDevice, AssignUserToDevice, UpdateDeviceProperties},
    device_identity::{
        WindowsAutopilotDeviceIdentity, WindowsAutopilotDeviceIdentityCreate, WindowsAutopilotDeviceIdentityUpdate,
    },
    domain_join_configuration::WindowsDomainJoinConfiguration,
    out_of_box_experience::{
        OutOfBoxExperienceSetting, OutOfBoxExperienceSettings, WindowsEnrollmentStatusScreenSettings,
    },
    profile_actions::{Assign, HasPayloadLinkResultItem, HasPayloadLinks},
    profile_assignment::{
        WindowsAutopilotDeploymentProfileAssignment, WindowsAutopilotDeploymentProfileAssignmentCreate,
        WindowsAutopilotDeploymentProfileAssignmentUpdate,
    },
};
use crate::{
    GraphEntity, GraphEnum,
    edm::DateTimeOffset,
    odata::{AdditionalProperties, Page, UnknownType},
};

/// A deployment profile: the settings for devices that start for the first time.
///
/// In Graph, the type of this name is abstract; the variants here are the types derived from it, and
/// [`WindowsAutopilotDeploymentProfileBase`] has the properties that they share. v1.0 has the abstract type, but
/// neither the derived types nor a path to them.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeploymentprofile?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.windowsAutopilotDeploymentProfile",
    update,
    routes(
        /// Lists the profiles. Beta only.
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        LIST = "GET /deviceManagement/windowsAutopilotDeploymentProfiles",
        /// Creates a profile. The body names the derived type. Beta only.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.ReadWrite.All")]
        CREATE = "POST /deviceManagement/windowsAutopilotDeploymentProfiles",
        /// Counts the profiles. Beta only.
        COUNT = "GET /deviceManagement/windowsAutopilotDeploymentProfiles/$count" -> i64,
        /// Gets one profile. Beta only.
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        GET = "GET /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}",
        /// Updates a profile. Beta only.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        UPDATE = "PATCH /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}",
        /// Deletes a profile. Beta only.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        DELETE = "DELETE /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}",
        /// Reports which profiles are linked to a target. Beta only.
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        HAS_PAYLOAD_LINKS = "POST /deviceManagement/windowsAutopilotDeploymentProfiles/hasPayloadLinks"
            (HasPayloadLinks) -> Page<HasPayloadLinkResultItem>,
        /// Assigns a profile to devices. Beta only.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.ReadWrite.All")]
        ASSIGN = "POST /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assign"
            (Assign),
        /// Lists the assignments of a profile. Beta only.
        LIST_ASSIGNMENTS = "GET /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignments"
            -> Page<WindowsAutopilotDeploymentProfileAssignment>,
        /// Creates an assignment of a profile. Beta only.
        CREATE_ASSIGNMENT = "POST /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignments"
            (WindowsAutopilotDeploymentProfileAssignmentCreate) -> WindowsAutopilotDeploymentProfileAssignment,
        /// Counts the assignments of a profile. Beta only.
        COUNT_ASSIGNMENTS = "GET /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignments/$count"
            -> i64,
        /// Gets an assignment of a profile. Beta only.
        GET_ASSIGNMENT = "GET /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignments/{windowsAutopilotDeploymentProfileAssignmentId}"
            -> WindowsAutopilotDeploymentProfileAssignment,
        /// Updates an assignment of a profile. Beta only.
        UPDATE_ASSIGNMENT = "PATCH /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignments/{windowsAutopilotDeploymentProfileAssignmentId}"
            (WindowsAutopilotDeploymentProfileAssignmentUpdate) -> Option<WindowsAutopilotDeploymentProfileAssignment>,
        /// Deletes an assignment of a profile. Beta only.
        DELETE_ASSIGNMENT = "DELETE /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignments/{windowsAutopilotDeploymentProfileAssignmentId}",
        /// Lists the devices that a profile is assigned to. Beta only.
        LIST_ASSIGNED_DEVICES = "GET /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignedDevices"
            -> Page<WindowsAutopilotDeviceIdentity>,
        /// Creates a device that a profile is assigned to. Beta only.
        CREATE_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignedDevices"
            (WindowsAutopilotDeviceIdentityCreate) -> WindowsAutopilotDeviceIdentity,
        /// Counts the devices that a profile is assigned to. Beta only.
        COUNT_ASSIGNED_DEVICES = "GET /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignedDevices/$count"
            -> i64,
        /// Gets a device that a profile is assigned to. Beta only.
        GET_ASSIGNED_DEVICE = "GET /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignedDevices/{windowsAutopilotDeviceIdentityId}"
            -> WindowsAutopilotDeviceIdentity,
        /// Updates a device that a profile is assigned to. Beta only.
        UPDATE_ASSIGNED_DEVICE = "PATCH /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignedDevices/{windowsAutopilotDeviceIdentityId}"
            (WindowsAutopilotDeviceIdentityUpdate) -> Option<WindowsAutopilotDeviceIdentity>,
        /// Deletes a device that a profile is assigned to, which removes it from Windows Autopilot. Beta only.
        DELETE_ASSIGNED_DEVICE = "DELETE /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignedDevices/{windowsAutopilotDeviceIdentityId}",
        /// Gets the profile of a device that a profile is assigned to. Beta only.
        GET_DEPLOYMENT_PROFILE = "GET /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignedDevices/{windowsAutopilotDeviceIdentityId}/deploymentProfile"
            -> Option<Self>,
        /// Gets the intended profile of a device that a profile is assigned to. Beta only.
        GET_INTENDED_DEPLOYMENT_PROFILE = "GET /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignedDevices/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile"
            -> Option<Self>,
        /// Runs [`WindowsAutopilotDeviceIdentity::ALLOW_NEXT_ENROLLMENT`] on a device that a profile is assigned to.
        /// Beta only.
        ALLOW_NEXT_ENROLLMENT_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignedDevices/{windowsAutopilotDeviceIdentityId}/allowNextEnrollment",
        /// Runs [`WindowsAutopilotDeviceIdentity::ASSIGN_USER_TO_DEVICE`] on a device that a profile is assigned to.
        /// Beta only.
        ASSIGN_USER_TO_DEVICE_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignedDevices/{windowsAutopilotDeviceIdentityId}/assignUserToDevice"
            (AssignUserToDevice),
        /// Runs [`WindowsAutopilotDeviceIdentity::UNASSIGN_USER_FROM_DEVICE`] on a device that a profile is assigned
        /// to. Beta only.
        UNASSIGN_USER_FROM_DEVICE_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignedDevices/{windowsAutopilotDeviceIdentityId}/unassignUserFromDevice",
        /// Runs [`WindowsAutopilotDeviceIdentity::ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE`] on a device that a profile is
        /// assigned to. Beta only.
        ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignedDevices/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice"
            (AssignResourceAccountToDevice),
        /// Runs [`WindowsAutopilotDeviceIdentity::UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE`] on a device that a profile is
        /// assigned to. Beta only.
        UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignedDevices/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice",
        /// Runs [`WindowsAutopilotDeviceIdentity::UPDATE_DEVICE_PROPERTIES`] on a device that a profile is assigned to.
        /// Beta only.
        UPDATE_DEVICE_PROPERTIES_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignedDevices/{windowsAutopilotDeviceIdentityId}/updateDeviceProperties"
            (UpdateDeviceProperties),
    )
)]
#[non_exhaustive]
pub enum WindowsAutopilotDeploymentProfile {
    /// The devices join Microsoft Entra. Beta only.
    AzureADWindowsAutopilotDeploymentProfile(AzureADWindowsAutopilotDeploymentProfile),
    /// The devices join Microsoft Entra and a domain of Active Directory. Beta only.
    ActiveDirectoryWindowsAutopilotDeploymentProfile(ActiveDirectoryWindowsAutopilotDeploymentProfile),
    /// A type that this model does not know.
    #[graph_entity(other)]
    Other(UnknownType),
}

impl WindowsAutopilotDeploymentProfile {
    /// Returns the properties that all deployment profiles share, or `None` for a type that this model does not know.
    #[must_use]
    pub fn base(&self) -> Option<&WindowsAutopilotDeploymentProfileBase> {
        match self {
            Self::AzureADWindowsAutopilotDeploymentProfile(profile) => Some(&profile.base),
            Self::ActiveDirectoryWindowsAutopilotDeploymentProfile(profile) => Some(&profile.base),
            Self::Other(_) => None,
        }
    }
}

/// A deployment profile whose devices join Microsoft Entra. Beta only.
///
/// This type is a variant of [`WindowsAutopilotDeploymentProfile`]. It has only the properties of its
/// [base](Self::base).
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-azureadwindowsautopilotdeploymentprofile?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile", update)]
pub struct AzureADWindowsAutopilotDeploymentProfile {
    /// The properties that all deployment profiles share.
    #[graph_entity(base)]
    pub base: WindowsAutopilotDeploymentProfileBase,
}

/// A deployment profile whose devices join Microsoft Entra and a domain of Active Directory. Beta only.
///
/// This type is a variant of [`WindowsAutopilotDeploymentProfile`]. It adds properties to those of its
/// [base](Self::base).
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-activedirectorywindowsautopilotdeploymentprofile?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile", update)]
pub struct ActiveDirectoryWindowsAutopilotDeploymentProfile {
    /// The properties that all deployment profiles share.
    #[graph_entity(base)]
    pub base: WindowsAutopilotDeploymentProfileBase,

    /// Whether the setup continues if the device cannot reach a domain controller.
    #[graph_entity(name = "hybridAzureADJoinSkipConnectivityCheck")]
    pub hybrid_azure_ad_join_skip_connectivity_check: Option<bool>,

    /// The configuration with which the devices join the domain.
    #[graph_entity(navigation)]
    pub domain_join_configuration: Option<Box<WindowsDomainJoinConfiguration>>,
}

/// The properties that all deployment profiles share: the base of the variants of
/// [`WindowsAutopilotDeploymentProfile`].
///
/// In Graph, this type is abstract, so every profile in a response has a derived type: read profiles as
/// [`WindowsAutopilotDeploymentProfile`]. v1.0 has it too, with fewer properties.
///
/// Four properties also have an old name: [`language`](Self::language),
/// [`out_of_box_experience_settings`](Self::out_of_box_experience_settings),
/// [`enable_white_glove`](Self::enable_white_glove) and [`extract_hardware_hash`](Self::extract_hardware_hash). The
/// service sends both names. Microsoft's reference calls the old names read-only and unsupported since May 2024, but its
/// request bodies and the templates of older clients set them, so the bodies here can send them. Set the new names in
/// new code. If you change one of them in the body made from a profile that was read, change or remove the old name too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeploymentprofile?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.windowsAutopilotDeploymentProfile", update)]
pub struct WindowsAutopilotDeploymentProfileBase {
    /// The id of the profile.
    pub id: String,

    /// The name of the profile; at most 200 characters.
    pub display_name: Option<String>,
    /// The administrator's description of the profile; at most 1500 characters.
    pub description: Option<String>,
    /// The kind of devices that the profile is for.
    pub device_type: Option<WindowsAutopilotDeviceType>,
    /// The template of the names of devices. `%SERIAL%` is replaced by the serial number, and `%RAND:5%` by five random
    /// digits. A generated name has at most 15 characters.
    pub device_name_template: Option<String>,
    /// The language of devices: a tag such as `en-GB`, `os-default` for the language of the operating system, or empty
    /// if the user chooses.
    pub locale: Option<String>,
    /// The out-of-box experience: what a user sees when a device starts for the first time.
    pub out_of_box_experience_setting: Option<OutOfBoxExperienceSetting>,
    /// What a user sees while a device enrolls. Beta only.
    #[graph_entity(beta)]
    pub enrollment_status_screen_settings: Option<WindowsEnrollmentStatusScreenSettings>,
    /// Whether devices may be pre-provisioned: set up by a technician before the user receives them.
    pub preprovisioning_allowed: Option<bool>,
    /// Whether the service extracts the hardware hash of devices that have the profile, to register those that are not
    /// in Windows Autopilot.
    pub hardware_hash_extraction_enabled: Option<bool>,
    /// The id of the management service's application in Microsoft Entra, which devices use to discover enrollment.
    pub management_service_app_id: Option<String>,
    /// The ids of the scope tags, which determine who can see the profile.
    pub role_scope_tag_ids: Option<Vec<String>>,

    /// When the profile was created.
    #[graph_entity(read_only)]
    pub created_date_time: Option<DateTimeOffset>,
    /// When the profile was last modified.
    #[graph_entity(read_only)]
    pub last_modified_date_time: Option<DateTimeOffset>,

    /// The old name of [`locale`](Self::locale), which replaces it. Beta only.
    #[graph_entity(beta)]
    pub language: Option<String>,
    /// The old form of [`out_of_box_experience_setting`](Self::out_of_box_experience_setting), which replaces it. Beta
    /// only.
    #[graph_entity(beta)]
    pub out_of_box_experience_settings: Option<OutOfBoxExperienceSettings>,
    /// The old name of [`preprovisioning_allowed`](Self::preprovisioning_allowed), which replaces it. Beta only.
    #[graph_entity(beta)]
    pub enable_white_glove: Option<bool>,
    /// The old name of [`hardware_hash_extraction_enabled`](Self::hardware_hash_extraction_enabled), which replaces it.
    /// Beta only.
    #[graph_entity(beta)]
    pub extract_hardware_hash: Option<bool>,

    /// The devices that the profile is assigned to.
    #[graph_entity(navigation)]
    pub assigned_devices: Option<Vec<WindowsAutopilotDeviceIdentity>>,
    /// The assignments of the profile. Beta only.
    #[graph_entity(navigation, beta)]
    pub assignments: Option<Vec<WindowsAutopilotDeploymentProfileAssignment>>,

    /// The properties that this model does not know.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

/// A kind of devices. v1.0 has it too, with fewer members.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdevicetype?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotDeviceType")]
#[non_exhaustive]
pub enum WindowsAutopilotDeviceType {
    /// A Windows PC.
    WindowsPc,
    /// A HoloLens.
    HoloLens,
    /// A Surface Hub 2. Beta only.
    SurfaceHub2,
    /// A Surface Hub 2S. Beta only.
    SurfaceHub2S,
    /// A virtual machine. Beta only.
    VirtualMachine,
    /// Sent in place of newer members, unless the request has the header `Prefer: include-unknown-enum-members`.
    UnknownFutureValue,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
