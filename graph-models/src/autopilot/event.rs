use super::{
    device_status::EnrollmentState,
    policy_status_detail::{
        DeviceManagementAutopilotPolicyStatusDetail, DeviceManagementAutopilotPolicyStatusDetailCreate,
        DeviceManagementAutopilotPolicyStatusDetailUpdate,
    },
};
use crate::{
    GraphEntity, GraphEnum,
    edm::{DateTimeOffset, Duration},
    odata::{AdditionalProperties, Page},
};

/// The record of a deployment with Windows Autopilot: the duration and the result of each phase.
///
/// The service writes these records. Its documentation describes how to create and change them, so no property is
/// read-only here. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotevent?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.deviceManagementAutopilotEvent",
    update,
    routes(
        /// Lists the deployments. The service is reported to refuse a `$filter` by their times
        /// ([graph2otel](https://github.com/rknightion/graph2otel/blob/main/docs/graph-api-gotchas.md)).
        #[permissions("DeviceManagementManagedDevices.Read.All", "DeviceManagementManagedDevices.ReadWrite.All")]
        LIST = "GET /deviceManagement/autopilotEvents",
        /// Creates the record of a deployment.
        #[permissions("DeviceManagementConfiguration.ReadWrite.All", "DeviceManagementManagedDevices.ReadWrite.All")]
        CREATE = "POST /deviceManagement/autopilotEvents",
        /// Counts the deployments.
        COUNT = "GET /deviceManagement/autopilotEvents/$count" -> i64,
        /// Gets one deployment.
        #[permissions(
            "DeviceManagementConfiguration.Read.All",
            "DeviceManagementConfiguration.ReadWrite.All",
            "DeviceManagementManagedDevices.Read.All",
            "DeviceManagementManagedDevices.ReadWrite.All",
        )]
        GET = "GET /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}",
        /// Updates the record of a deployment.
        #[permissions("DeviceManagementManagedDevices.ReadWrite.All")]
        UPDATE = "PATCH /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}",
        /// Deletes the record of a deployment.
        #[permissions("DeviceManagementConfiguration.ReadWrite.All", "DeviceManagementManagedDevices.ReadWrite.All")]
        DELETE = "DELETE /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}",
        /// Lists the status of each policy and app of a deployment.
        #[permissions("DeviceManagementManagedDevices.Read.All", "DeviceManagementManagedDevices.ReadWrite.All")]
        LIST_POLICY_STATUS_DETAILS = "GET /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails"
            -> Page<DeviceManagementAutopilotPolicyStatusDetail>,
        /// Adds the status of a policy or an app to a deployment.
        #[permissions("DeviceManagementManagedDevices.ReadWrite.All")]
        CREATE_POLICY_STATUS_DETAIL = "POST /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails"
            (DeviceManagementAutopilotPolicyStatusDetailCreate) -> DeviceManagementAutopilotPolicyStatusDetail,
        /// Gets the status of one policy or app of a deployment.
        #[permissions("DeviceManagementManagedDevices.Read.All", "DeviceManagementManagedDevices.ReadWrite.All")]
        GET_POLICY_STATUS_DETAIL = "GET /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails/{deviceManagementAutopilotPolicyStatusDetailId}"
            -> DeviceManagementAutopilotPolicyStatusDetail,
        /// Updates the status of a policy or an app of a deployment.
        #[permissions("DeviceManagementManagedDevices.ReadWrite.All")]
        UPDATE_POLICY_STATUS_DETAIL = "PATCH /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails/{deviceManagementAutopilotPolicyStatusDetailId}"
            (DeviceManagementAutopilotPolicyStatusDetailUpdate) -> Option<DeviceManagementAutopilotPolicyStatusDetail>,
        /// Deletes the status of a policy or an app of a deployment.
        #[permissions("DeviceManagementManagedDevices.ReadWrite.All")]
        DELETE_POLICY_STATUS_DETAIL = "DELETE /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails/{deviceManagementAutopilotPolicyStatusDetailId}",
    )
)]
pub struct DeviceManagementAutopilotEvent {
    /// The GUID of the event.
    pub id: String,

    /// The id of the device.
    pub device_id: Option<String>,
    /// The serial number of the device.
    pub device_serial_number: Option<String>,
    /// The name of the device in Intune.
    pub managed_device_name: Option<String>,
    /// The operating system version of the device.
    pub os_version: Option<String>,
    /// The id of the user who enrolled the device.
    pub user_id: Option<String>,
    /// The user principal name of the user who enrolled the device.
    pub user_principal_name: Option<String>,
    /// The name of the deployment profile.
    pub windows_autopilot_deployment_profile_display_name: Option<String>,
    /// The id of the configuration of the enrollment status page.
    pub windows10_enrollment_completion_page_configuration_id: Option<String>,
    /// The name of the configuration of the enrollment status page.
    pub windows10_enrollment_completion_page_configuration_display_name: Option<String>,

    /// When the event occurred.
    pub event_date_time: Option<DateTimeOffset>,
    /// When the device was registered.
    pub device_registered_date_time: Option<DateTimeOffset>,
    /// When the enrollment of the device started.
    pub enrollment_start_date_time: Option<DateTimeOffset>,

    /// The type of the enrollment.
    pub enrollment_type: Option<WindowsAutopilotEnrollmentType>,
    /// The state of the enrollment.
    pub enrollment_state: Option<EnrollmentState>,
    /// The details of a failure of the enrollment.
    pub enrollment_failure_details: Option<String>,

    /// The state of the deployment.
    pub deployment_state: Option<WindowsAutopilotDeploymentState>,
    /// When the deployment started.
    pub deployment_start_date_time: Option<DateTimeOffset>,
    /// When the deployment ended.
    pub deployment_end_date_time: Option<DateTimeOffset>,
    /// The duration of the deployment, including the enrollment.
    pub deployment_duration: Option<Duration>,
    /// The total duration from the enrollment to the desktop.
    pub deployment_total_duration: Option<Duration>,

    /// The state of the device setup phase of the enrollment status page.
    pub device_setup_status: Option<WindowsAutopilotDeploymentState>,
    /// The duration of the device setup phase of the enrollment status page.
    pub device_setup_duration: Option<Duration>,
    /// The state of the account setup phase of the enrollment status page.
    pub account_setup_status: Option<WindowsAutopilotDeploymentState>,
    /// The duration of the account setup phase of the enrollment status page.
    pub account_setup_duration: Option<Duration>,

    /// The properties that this model does not know.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

/// The state of a deployment, or of a phase of a deployment. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-windowsautopilotdeploymentstate?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotDeploymentState")]
#[non_exhaustive]
pub enum WindowsAutopilotDeploymentState {
    /// The state is not known.
    Unknown,
    /// The deployment or phase succeeded.
    Success,
    /// The deployment or phase is in progress.
    InProgress,
    /// The deployment or phase failed.
    Failure,
    /// The deployment or phase timed out, and the user continued.
    SuccessWithTimeout,
    /// The deployment or phase was not attempted.
    NotAttempted,
    /// The deployment or phase is disabled.
    Disabled,
    /// The deployment or phase timed out at first, and succeeded on a retry.
    SuccessOnRetry,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// The way in which a device was enrolled. "White glove" is the former name of pre-provisioning. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-windowsautopilotenrollmenttype?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotEnrollmentType")]
#[non_exhaustive]
pub enum WindowsAutopilotEnrollmentType {
    /// The type is not known.
    Unknown,
    /// The device joined Microsoft Entra with a profile.
    AzureADJoinedWithAutopilotProfile,
    /// The device joined a domain offline.
    OfflineDomainJoined,
    /// The device joined Microsoft Entra with device authentication (without a user) and with a profile.
    AzureADJoinedUsingDeviceAuthWithAutopilotProfile,
    /// The device joined Microsoft Entra with device authentication (without a user) and without a profile.
    AzureADJoinedUsingDeviceAuthWithoutAutopilotProfile,
    /// The device joined Microsoft Entra with a profile from a file on the device.
    AzureADJoinedWithOfflineAutopilotProfile,
    /// The device joined Microsoft Entra and was pre-provisioned.
    AzureADJoinedWithWhiteGlove,
    /// The device joined a domain offline and was pre-provisioned.
    OfflineDomainJoinedWithWhiteGlove,
    /// The device joined a domain offline with a profile from a file on the device.
    OfflineDomainJoinedWithOfflineAutopilotProfile,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
