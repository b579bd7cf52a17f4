use super::EnrollmentState;
use crate::{
    GraphEntity, GraphEnum,
    edm::{DateTimeOffset, Duration},
    odata::AdditionalProperties,
};

/// What happened when a device was deployed with Windows Autopilot: how long each phase took, and how it ended.
///
/// The service writes these. Its documentation tells how to create and change them, so no property is read-only here.
/// Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotevent?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.deviceManagementAutopilotEvent",
    update,
    routes(
        /// Lists the deployments. A `$filter` by their times is reported to be refused:
        /// [graph2otel](https://github.com/rknightion/graph2otel/blob/main/docs/graph-api-gotchas.md).
        LIST = "GET /deviceManagement/autopilotEvents",
        /// Creates the record of a deployment.
        CREATE = "POST /deviceManagement/autopilotEvents",
        /// Counts the deployments; the response is a number as text.
        COUNT = "GET /deviceManagement/autopilotEvents/$count",
        /// Gets one deployment.
        GET = "GET /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}",
        /// Updates the record of a deployment.
        UPDATE = "PATCH /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}",
        /// Deletes the record of a deployment.
        DELETE = "DELETE /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}",
        /// Lists what became of each policy and app of a deployment.
        LIST_POLICY_STATUS_DETAILS = "GET /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails",
        /// Adds what became of a policy or app to a deployment.
        CREATE_POLICY_STATUS_DETAIL = "POST /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails",
        /// Gets what became of one policy or app of a deployment.
        GET_POLICY_STATUS_DETAIL = "GET /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails/{deviceManagementAutopilotPolicyStatusDetailId}",
        /// Updates what is recorded of a policy or app of a deployment.
        UPDATE_POLICY_STATUS_DETAIL = "PATCH /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails/{deviceManagementAutopilotPolicyStatusDetailId}",
        /// Deletes what is recorded of a policy or app of a deployment.
        DELETE_POLICY_STATUS_DETAIL = "DELETE /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails/{deviceManagementAutopilotPolicyStatusDetailId}",
    )
)]
pub struct DeviceManagementAutopilotEvent {
    /// The GUID of the event.
    pub id: String,

    /// The id of the device.
    pub device_id: Option<String>,

    /// The serial number that the maker gave the device.
    pub device_serial_number: Option<String>,

    /// The name of the device in Intune.
    pub managed_device_name: Option<String>,

    /// The version of the device's Windows.
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

    /// When the event took place.
    pub event_date_time: Option<DateTimeOffset>,

    /// When the device was registered.
    pub device_registered_date_time: Option<DateTimeOffset>,

    /// When the device began to enroll.
    pub enrollment_start_date_time: Option<DateTimeOffset>,

    /// How the device was enrolled.
    pub enrollment_type: Option<WindowsAutopilotEnrollmentType>,

    /// How far the device has come with its enrollment.
    pub enrollment_state: Option<EnrollmentState>,

    /// Why the enrollment failed.
    pub enrollment_failure_details: Option<String>,

    /// How the whole deployment went.
    pub deployment_state: Option<WindowsAutopilotDeploymentState>,

    /// When the deployment began.
    pub deployment_start_date_time: Option<DateTimeOffset>,

    /// When the deployment ended.
    pub deployment_end_date_time: Option<DateTimeOffset>,

    /// How long the deployment took, with the enrollment.
    pub deployment_duration: Option<Duration>,

    /// How long it took from the enrollment to the desktop.
    pub deployment_total_duration: Option<Duration>,

    /// How the device's phase of the enrollment status page went.
    pub device_setup_status: Option<WindowsAutopilotDeploymentState>,

    /// How long the device's phase of the enrollment status page took.
    pub device_setup_duration: Option<Duration>,

    /// How the user's phase of the enrollment status page went.
    pub account_setup_status: Option<WindowsAutopilotDeploymentState>,

    /// How long the user's phase of the enrollment status page took.
    pub account_setup_duration: Option<Duration>,

    /// Properties that the service has and this model does not.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

/// How a deployment, or a phase of one, went. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-windowsautopilotdeploymentstate?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotDeploymentState")]
#[non_exhaustive]
pub enum WindowsAutopilotDeploymentState {
    /// Not known.
    Unknown,
    /// It went well.
    Success,
    /// It is under way.
    InProgress,
    /// It failed.
    Failure,
    /// It took too long, and the user went on all the same.
    SuccessWithTimeout,
    /// It did not take place.
    NotAttempted,
    /// It is turned off.
    Disabled,
    /// It took too long at first, and went well when tried again.
    SuccessOnRetry,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// How a device was enrolled. "White glove" is what Microsoft called pre-provisioning. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-windowsautopilotenrollmenttype?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotEnrollmentType")]
#[non_exhaustive]
pub enum WindowsAutopilotEnrollmentType {
    /// Not known.
    Unknown,
    /// The device joined Microsoft Entra, with a profile.
    AzureADJoinedWithAutopilotProfile,
    /// The device joined a domain offline.
    OfflineDomainJoined,
    /// The device joined Microsoft Entra as itself, without a user, with a profile.
    AzureADJoinedUsingDeviceAuthWithAutopilotProfile,
    /// The device joined Microsoft Entra as itself, without a user, without a profile.
    AzureADJoinedUsingDeviceAuthWithoutAutopilotProfile,
    /// The device joined Microsoft Entra, with a profile from a file on the device.
    AzureADJoinedWithOfflineAutopilotProfile,
    /// The device joined Microsoft Entra, pre-provisioned.
    AzureADJoinedWithWhiteGlove,
    /// The device joined a domain offline, pre-provisioned.
    OfflineDomainJoinedWithWhiteGlove,
    /// The device joined a domain offline, with a profile from a file on the device.
    OfflineDomainJoinedWithOfflineAutopilotProfile,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
