//! A deployment profile as the rules on profiles need it: an abstract type whose derived types the payload names.

use graph_models::{
    GraphComplex, GraphEntity, GraphEnum,
    autopilot::WindowsAutopilotDeploymentProfileAssignment,
    edm::DateTimeOffset,
    odata::{AdditionalProperties, Annotations, UnknownType},
};

/// The abstract type.
#[expect(clippy::large_enum_variant, reason = "a union takes its types as they are, without a box")]
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.windowsAutopilotDeploymentProfile")]
pub(crate) enum Profile {
    AzureAd(AzureAdProfile),
    ActiveDirectory(ActiveDirectoryProfile),
    #[graph_entity(other)]
    Other(UnknownType),
}

/// The profile of devices that join Microsoft Entra, with the old and new names of what it says twice.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile")]
pub(crate) struct AzureAdProfile {
    pub(crate) id: String,
    pub(crate) display_name: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) locale: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) device_name_template: Option<String>,
    pub(crate) management_service_app_id: Option<String>,
    pub(crate) enable_white_glove: Option<bool>,
    pub(crate) preprovisioning_allowed: Option<bool>,
    pub(crate) role_scope_tag_ids: Option<Vec<String>>,
    #[graph_entity(read_only)]
    pub(crate) created_date_time: Option<DateTimeOffset>,
    pub(crate) out_of_box_experience_setting: Option<OutOfBoxExperienceSetting>,
    pub(crate) enrollment_status_screen_settings: Option<EnrollmentStatusScreenSettings>,
    pub(crate) assignments: Option<Vec<WindowsAutopilotDeploymentProfileAssignment>>,
    #[graph_entity(annotations)]
    pub(crate) annotations: Annotations,
    #[graph_entity(additional)]
    pub(crate) additional: AdditionalProperties,
}

/// The profile of devices that join a domain.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile")]
pub(crate) struct ActiveDirectoryProfile {
    pub(crate) id: String,
    pub(crate) display_name: Option<String>,
    #[graph_entity(name = "hybridAzureADJoinSkipConnectivityCheck")]
    pub(crate) hybrid_azure_ad_join_skip_connectivity_check: Option<bool>,
    pub(crate) out_of_box_experience_setting: Option<OutOfBoxExperienceSetting>,
}

/// What a user sees when a device starts for the first time.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.outOfBoxExperienceSetting")]
pub(crate) struct OutOfBoxExperienceSetting {
    pub(crate) device_usage_type: Option<DeviceUsageType>,
    pub(crate) user_type: Option<UserType>,
    pub(crate) privacy_settings_hidden: Option<bool>,
}

/// What a user sees while a device enrolls.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.windowsEnrollmentStatusScreenSettings")]
pub(crate) struct EnrollmentStatusScreenSettings {
    pub(crate) hide_installation_progress: Option<bool>,
}

/// Whose device it is.
#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsDeviceUsageType")]
pub(crate) enum DeviceUsageType {
    SingleUser,
    Shared,
    #[graph_enum(other)]
    Other(String),
}

/// What the user may do.
#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsUserType")]
pub(crate) enum UserType {
    Administrator,
    Standard,
    #[graph_enum(other)]
    Other(String),
}
