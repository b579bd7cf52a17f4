use crate::{GraphEntity, GraphEnum, edm::DateTimeOffset, odata::AdditionalProperties};

/// The status of a policy or an app in a deployment.
///
/// The routes are on the event that it belongs to,
/// [`DeviceManagementAutopilotEvent`](super::DeviceManagementAutopilotEvent). The service writes these records. Its
/// documentation describes how to create and change them, so no property is read-only here. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotpolicystatusdetail?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.deviceManagementAutopilotPolicyStatusDetail", update)]
pub struct DeviceManagementAutopilotPolicyStatusDetail {
    /// The GUID of the detail.
    pub id: String,

    /// The name of the policy or app.
    pub display_name: Option<String>,
    /// The type of the policy or app.
    pub policy_type: Option<DeviceManagementAutopilotPolicyType>,
    /// Whether the enrollment status page tracked the policy or app.
    pub tracked_on_enrollment_status: Option<bool>,
    /// Whether the device complies with the policy, or has the app installed.
    pub compliance_status: Option<DeviceManagementAutopilotPolicyComplianceStatus>,
    /// The error code of the enforcement of the policy if there is one, otherwise the error code of its compliance.
    pub error_code: Option<i32>,
    /// When the device last reported the status.
    pub last_reported_date_time: Option<DateTimeOffset>,

    /// The properties that this model does not know.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

/// The type of a policy or an app. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotpolicytype?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.deviceManagementAutopilotPolicyType")]
#[non_exhaustive]
pub enum DeviceManagementAutopilotPolicyType {
    /// The type is not known.
    Unknown,
    /// An application.
    Application,
    /// A policy of the app model, which Graph does not explain.
    AppModel,
    /// A configuration policy.
    ConfigurationPolicy,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// Whether a device complies with a policy, or has an app installed. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotpolicycompliancestatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.deviceManagementAutopilotPolicyComplianceStatus")]
#[non_exhaustive]
pub enum DeviceManagementAutopilotPolicyComplianceStatus {
    /// The status is not known.
    Unknown,
    /// The device complies with the policy.
    Compliant,
    /// The app is installed.
    Installed,
    /// The device does not comply with the policy.
    NotCompliant,
    /// The app is not installed.
    NotInstalled,
    /// An error occurred. The error code identifies it.
    Error,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
