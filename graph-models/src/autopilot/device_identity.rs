use super::{
    deployment_profile::{WindowsAutopilotDeploymentProfile, WindowsAutopilotDeploymentProfileUpdate},
    device_actions::{
        AssignResourceAccountToDevice, AssignUserToDevice, DeleteDevices, DeletedWindowsAutopilotDeviceState,
        UpdateDeviceProperties,
    },
    device_status::{
        EnrollmentState, WindowsAutopilotDeviceRemediationState, WindowsAutopilotProfileAssignmentDetailedStatus,
        WindowsAutopilotProfileAssignmentStatus, WindowsAutopilotUserlessEnrollmentStatus,
    },
    domain_join_configuration::{WindowsDomainJoinConfiguration, WindowsDomainJoinConfigurationUpdate},
    profile_actions::Assign,
};
use crate::{
    GraphEntity, Secret,
    edm::DateTimeOffset,
    odata::{AdditionalProperties, Page},
};

/// A device that is registered with Windows Autopilot. v1.0 has it too, with fewer properties.
///
/// To register devices, import them: see
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
        /// A `$filter` can use functions, such as `contains(serialNumber,'SN-1')`. The service is reported to answer
        /// 400 to a `$filter` with `eq`
        /// ([microsoft-graph-docs#12174](https://github.com/microsoftgraph/microsoft-graph-docs/issues/12174)), and 500
        /// to a `$select`
        /// ([microsoft-graph-docs#14937](https://github.com/microsoftgraph/microsoft-graph-docs/issues/14937),
        /// [DeviceOffboardingManager#65](https://github.com/ugurkocde/DeviceOffboardingManager/issues/65)).
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        LIST = "GET /deviceManagement/windowsAutopilotDeviceIdentities",
        /// Creates a device.
        ///
        /// The documentation has this route, but the service is reported to answer 400 "No OData route exists":
        /// [microsoft-graph-docs-contrib#98](https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/98),
        /// [microsoft-graph-docs-contrib#1368](https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/1368),
        /// [microsoft-graph-docs#21543](https://github.com/microsoftgraph/microsoft-graph-docs/issues/21543). Use
        /// [`ImportedWindowsAutopilotDeviceIdentity::IMPORT`](super::ImportedWindowsAutopilotDeviceIdentity::IMPORT)
        /// instead.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.ReadWrite.All")]
        CREATE = "POST /deviceManagement/windowsAutopilotDeviceIdentities",
        /// Counts the devices. Beta only.
        COUNT = "GET /deviceManagement/windowsAutopilotDeviceIdentities/$count" -> i64,
        /// Gets one device. Its `deploymentProfileAssignmentStatus` is reported to be correct only in the list:
        /// [microsoft-graph-docs#6877](https://github.com/microsoftgraph/microsoft-graph-docs/issues/6877).
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        GET = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}",
        /// Updates a device. Beta only.
        ///
        /// The documentation has this route, but the service is reported to answer 400 "No method match route
        /// template":
        /// [microsoft-graph-docs-contrib#4235](https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/4235).
        /// Use [`UPDATE_DEVICE_PROPERTIES`](Self::UPDATE_DEVICE_PROPERTIES) instead.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        UPDATE = "PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}",
        /// Removes a device from Windows Autopilot.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.ReadWrite.All")]
        DELETE = "DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}",
        /// Removes several devices from Windows Autopilot.
        ///
        /// Documented only: Graph's metadata of 2026-07 does not have this route. [`DELETE`](Self::DELETE) removes one
        /// device.
        DELETE_DEVICES = "POST /deviceManagement/windowsAutopilotDeviceIdentities/deleteDevices"
            (DeleteDevices) -> Page<DeletedWindowsAutopilotDeviceState>,
        /// Allows a blocked device to enroll once more. Beta only.
        ALLOW_NEXT_ENROLLMENT = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/allowNextEnrollment",
        /// Assigns a user to a device.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        ASSIGN_USER_TO_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignUserToDevice"
            (AssignUserToDevice),
        /// Unassigns the user of a device.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        UNASSIGN_USER_FROM_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignUserFromDevice",
        /// Assigns a resource account to a device. Beta only.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.ReadWrite.All")]
        ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice"
            (AssignResourceAccountToDevice),
        /// Unassigns the resource account of a device. Beta only.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice",
        /// Sets properties of a device.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        UPDATE_DEVICE_PROPERTIES = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/updateDeviceProperties"
            (UpdateDeviceProperties),
        /// Gets the profile that is assigned to a device. Beta only.
        ///
        /// The service is reported to answer 400:
        /// [microsoft-graph-docs#15546](https://github.com/microsoftgraph/microsoft-graph-docs/issues/15546). Use
        /// [`GET`](Self::GET) with `$expand=deploymentProfile` instead.
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        GET_DEPLOYMENT_PROFILE = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile"
            -> Option<WindowsAutopilotDeploymentProfile>,
        /// Updates the profile that is assigned to a device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 does not have this route. Use
        /// [`WindowsAutopilotDeploymentProfile::UPDATE`] instead.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        UPDATE_DEPLOYMENT_PROFILE = "PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile"
            (WindowsAutopilotDeploymentProfileUpdate) -> Option<WindowsAutopilotDeploymentProfile>,
        /// Deletes the profile that is assigned to a device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 does not have this route. Use
        /// [`WindowsAutopilotDeploymentProfile::DELETE`] instead.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        DELETE_DEPLOYMENT_PROFILE = "DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile",
        /// Assigns the profile of a device to more devices. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device. Use
        /// [`WindowsAutopilotDeploymentProfile::ASSIGN`] instead.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.ReadWrite.All")]
        ASSIGN_OF_DEPLOYMENT_PROFILE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assign"
            (Assign),
        /// Gets the profile that is intended for a device. Beta only.
        ///
        /// The service is reported to answer 400:
        /// [microsoft-graph-docs#15546](https://github.com/microsoftgraph/microsoft-graph-docs/issues/15546). Use
        /// [`GET`](Self::GET) with `$expand=intendedDeploymentProfile` instead.
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        GET_INTENDED_DEPLOYMENT_PROFILE = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile"
            -> Option<WindowsAutopilotDeploymentProfile>,
        /// Updates the profile that is intended for a device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 does not have this route. Use
        /// [`WindowsAutopilotDeploymentProfile::UPDATE`] instead.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        UPDATE_INTENDED_DEPLOYMENT_PROFILE = "PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile"
            (WindowsAutopilotDeploymentProfileUpdate) -> Option<WindowsAutopilotDeploymentProfile>,
        /// Deletes the profile that is intended for a device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 does not have this route. Use
        /// [`WindowsAutopilotDeploymentProfile::DELETE`] instead.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        DELETE_INTENDED_DEPLOYMENT_PROFILE = "DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile",
        /// Assigns the profile that is intended for a device to more devices. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 does not have this route. Use
        /// [`WindowsAutopilotDeploymentProfile::ASSIGN`] instead.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.ReadWrite.All")]
        ASSIGN_OF_INTENDED_DEPLOYMENT_PROFILE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile/assign"
            (Assign),
        /// Gets the domain join configuration of the profile that is assigned to a device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device. Use
        /// [`DeviceConfiguration::GET`](super::DeviceConfiguration::GET) instead.
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        GET_DOMAIN_JOIN_CONFIGURATION = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile/domainJoinConfiguration"
            -> WindowsDomainJoinConfiguration,
        /// Updates the domain join configuration of the profile that is assigned to a device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device. Use
        /// [`DeviceConfiguration::UPDATE`](super::DeviceConfiguration::UPDATE) instead.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        UPDATE_DOMAIN_JOIN_CONFIGURATION = "PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile/domainJoinConfiguration"
            (WindowsDomainJoinConfigurationUpdate) -> Option<WindowsDomainJoinConfiguration>,
        /// Lists the devices that have the same profile as a given device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device. Use
        /// [`WindowsAutopilotDeploymentProfile::LIST_ASSIGNED_DEVICES`] instead.
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        LIST_ASSIGNED_DEVICES = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices"
            -> Page<Self>,
        /// Creates a device that has the same profile as another device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device. Instead, import the
        /// device with
        /// [`ImportedWindowsAutopilotDeviceIdentity::IMPORT`](super::ImportedWindowsAutopilotDeviceIdentity::IMPORT),
        /// and assign the profile to its group with [`WindowsAutopilotDeploymentProfile::CREATE_ASSIGNMENT`].
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        CREATE_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices"
            (WindowsAutopilotDeviceIdentityCreate) -> Self,
        /// Gets a device that has the same profile as another device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device. Use [`GET`](Self::GET)
        /// instead.
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        GET_ASSIGNED_DEVICE = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}"
            -> Self,
        /// Updates a device that has the same profile as another device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device. Use
        /// [`UPDATE_DEVICE_PROPERTIES`](Self::UPDATE_DEVICE_PROPERTIES) instead.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        UPDATE_ASSIGNED_DEVICE = "PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}"
            (WindowsAutopilotDeviceIdentityUpdate) -> Option<Self>,
        /// Deletes a device that has the same profile as another device, which removes it from Windows Autopilot. Beta
        /// only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device. Use
        /// [`DELETE`](Self::DELETE) instead.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.ReadWrite.All")]
        DELETE_ASSIGNED_DEVICE = "DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}",
        /// Runs [`DELETE_DEVICES`](Self::DELETE_DEVICES) on the devices that have the same profile as a given device.
        /// Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device. Use
        /// [`DELETE`](Self::DELETE) instead.
        DELETE_DEVICES_OF_ASSIGNED_DEVICES = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/deleteDevices"
            (DeleteDevices) -> Page<DeletedWindowsAutopilotDeviceState>,
        /// Runs [`ALLOW_NEXT_ENROLLMENT`](Self::ALLOW_NEXT_ENROLLMENT) on a device that has the same profile as another
        /// device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device.
        ALLOW_NEXT_ENROLLMENT_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}/allowNextEnrollment",
        /// Runs [`ASSIGN_USER_TO_DEVICE`](Self::ASSIGN_USER_TO_DEVICE) on a device that has the same profile as another
        /// device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        ASSIGN_USER_TO_DEVICE_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}/assignUserToDevice"
            (AssignUserToDevice),
        /// Runs [`UNASSIGN_USER_FROM_DEVICE`](Self::UNASSIGN_USER_FROM_DEVICE) on a device that has the same profile as
        /// another device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device.
        UNASSIGN_USER_FROM_DEVICE_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}/unassignUserFromDevice",
        /// Runs [`ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE`](Self::ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE) on a device that has the
        /// same profile as another device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.ReadWrite.All")]
        ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}/assignResourceAccountToDevice"
            (AssignResourceAccountToDevice),
        /// Runs [`UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE`](Self::UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE) on a device that
        /// has the same profile as another device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}/unassignResourceAccountFromDevice",
        /// Runs [`UPDATE_DEVICE_PROPERTIES`](Self::UPDATE_DEVICE_PROPERTIES) on a device that has the same profile as
        /// another device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        UPDATE_DEVICE_PROPERTIES_OF_ASSIGNED_DEVICE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{assignedDeviceId}/updateDeviceProperties"
            (UpdateDeviceProperties),
    )
)]
pub struct WindowsAutopilotDeviceIdentity {
    /// The GUID of the device in Windows Autopilot.
    pub id: String,

    /// Whether the intended profile is assigned to the device. Beta only.
    #[graph_entity(beta)]
    pub deployment_profile_assignment_status: Option<WindowsAutopilotProfileAssignmentStatus>,
    /// Why the device cannot use its profile. Beta only.
    #[graph_entity(beta)]
    pub deployment_profile_assignment_detailed_status: Option<WindowsAutopilotProfileAssignmentDetailedStatus>,
    /// When the profile was assigned to the device; in the year 0001 if it never was. Beta only.
    #[graph_entity(beta)]
    pub deployment_profile_assigned_date_time: Option<DateTimeOffset>,

    /// The identifier of the order of the device.
    ///
    /// Graph had this property until 2020, and the group tag replaced it; the metadata of 2026-07 does not have it.
    /// A `$select` cannot name it, because the service refuses a name that is not in its metadata
    /// ([microsoft-graph-docs#9988](https://github.com/microsoftgraph/microsoft-graph-docs/issues/9988)).
    #[graph_entity(not_selectable)]
    pub order_identifier: Option<String>,
    /// The group tag, by which dynamic groups can select the device.
    pub group_tag: Option<String>,
    /// The identifier of the purchase order of the device.
    pub purchase_order_identifier: Option<String>,
    /// The serial number of the device.
    pub serial_number: Option<String>,
    /// The Windows product key of the device.
    pub product_key: Option<String>,
    /// The manufacturer of the device.
    pub manufacturer: Option<String>,
    /// The model of the device.
    pub model: Option<String>,

    /// The state of the enrollment of the device in Intune.
    pub enrollment_state: Option<EnrollmentState>,
    /// When the device last contacted Intune; in the year 0001 if it never did.
    pub last_contacted_date_time: Option<DateTimeOffset>,

    /// The name with which the device greets its user.
    pub addressable_user_name: Option<String>,
    /// The user principal name of the user that the device is assigned to.
    pub user_principal_name: Option<String>,
    /// The name of the resource account of the device.
    pub resource_name: Option<String>,

    /// The SKU (stock keeping unit) number of the device.
    pub sku_number: Option<String>,
    /// The system family of the device.
    pub system_family: Option<String>,
    /// The id of the device in Microsoft Entra. Graph plans to deprecate this property;
    /// [`azure_ad_device_id`](Self::azure_ad_device_id) replaces it.
    pub azure_active_directory_device_id: Option<String>,
    /// The id of the device in Microsoft Entra. Beta only.
    #[graph_entity(beta)]
    pub azure_ad_device_id: Option<String>,
    /// The id of the device in Intune.
    pub managed_device_id: Option<String>,

    /// The name that the device will have.
    pub display_name: Option<String>,
    /// The user principal name of the device account of a Surface Hub. Beta only.
    #[graph_entity(beta)]
    pub device_account_upn: Option<String>,
    /// The password of the device account of a Surface Hub. Beta only.
    #[graph_entity(beta)]
    pub device_account_password: Option<Secret<String>>,
    /// The friendly name of a Surface Hub. Beta only.
    #[graph_entity(beta)]
    pub device_friendly_name: Option<String>,

    /// Whether a change of the device's hardware requires remediation. Beta only.
    #[graph_entity(beta)]
    pub remediation_state: Option<WindowsAutopilotDeviceRemediationState>,
    /// When the remediation state last changed; in the year 0001 if it never did. Beta only.
    #[graph_entity(beta)]
    pub remediation_state_last_modified_date_time: Option<DateTimeOffset>,
    /// Whether the device may enroll again without a user. Beta only.
    #[graph_entity(beta)]
    pub userless_enrollment_status: Option<WindowsAutopilotUserlessEnrollmentStatus>,

    /// The profile that is assigned to the device. Beta only.
    #[graph_entity(navigation, beta)]
    pub deployment_profile: Option<Box<WindowsAutopilotDeploymentProfile>>,
    /// The profile that is intended for the device. Beta only.
    #[graph_entity(navigation, beta)]
    pub intended_deployment_profile: Option<Box<WindowsAutopilotDeploymentProfile>>,

    /// The properties that this model does not know.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}
