use crate::{GraphEntity, GraphEnum, edm::DateTimeOffset, odata::AdditionalProperties};

/// What became of a policy or an app while a device was deployed.
///
/// Its routes stand at the event that it belongs to,
/// [`DeviceManagementAutopilotEvent`](super::DeviceManagementAutopilotEvent). The service writes these. Its documentation
/// tells how to create and change them, so no property is read-only here. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotpolicystatusdetail?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.deviceManagementAutopilotPolicyStatusDetail", update)]
pub struct DeviceManagementAutopilotPolicyStatusDetail {
    /// The GUID of the detail.
    pub id: String,

    /// The name of the policy or app.
    pub display_name: Option<String>,

    /// Whether it is a policy or an app.
    pub policy_type: Option<DeviceManagementAutopilotPolicyType>,

    /// Whether the enrollment status page waited for it.
    pub tracked_on_enrollment_status: Option<bool>,

    /// Whether the device complies with the policy, or has the app.
    pub compliance_status: Option<DeviceManagementAutopilotPolicyComplianceStatus>,

    /// What went wrong, as a number: that of enforcing the policy if there is one, else that of complying with it.
    pub error_code: Option<i32>,

    /// When the device last reported on it.
    pub last_reported_date_time: Option<DateTimeOffset>,

    /// Properties that the service has and this model does not.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

/// Whether a detail is of a policy or of an app. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotpolicytype?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.deviceManagementAutopilotPolicyType")]
#[non_exhaustive]
pub enum DeviceManagementAutopilotPolicyType {
    /// Not known.
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

/// Whether a device complies with a policy, or has an app. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotpolicycompliancestatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.deviceManagementAutopilotPolicyComplianceStatus")]
#[non_exhaustive]
pub enum DeviceManagementAutopilotPolicyComplianceStatus {
    /// Not known.
    Unknown,
    /// The device complies with the policy.
    Compliant,
    /// The app is installed.
    Installed,
    /// The device does not comply with the policy.
    NotCompliant,
    /// The app is not installed.
    NotInstalled,
    /// Something went wrong; the error code says what.
    Error,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
