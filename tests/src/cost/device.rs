//! A device, as the Graph reference shows it: 26 properties, including four enumerations and three dates.
//!
//! The dates of all contenders have the same type, so that only the derives are compared. The enumerations of
//! `serde_derive` are plain and fail on unknown members.

/// Declares a device with the given attributes on the type and on each optional field, and with further fields.
macro_rules! device {
    ($(#[$on_type:meta])* each($(#[$on_field:meta])*) $($further:tt)*) => {
        $(#[$on_type])*
        pub(crate) struct Device {
            pub(crate) id: String,
            $(#[$on_field])* pub(crate) deployment_profile_assignment_status: Option<AssignmentStatus>,
            $(#[$on_field])* pub(crate) deployment_profile_assignment_detailed_status: Option<DetailedStatus>,
            $(#[$on_field])* pub(crate) deployment_profile_assigned_date_time: Option<DateTimeOffset>,
            $(#[$on_field])* pub(crate) group_tag: Option<String>,
            $(#[$on_field])* pub(crate) purchase_order_identifier: Option<String>,
            $(#[$on_field])* pub(crate) serial_number: Option<String>,
            $(#[$on_field])* pub(crate) product_key: Option<String>,
            $(#[$on_field])* pub(crate) manufacturer: Option<String>,
            $(#[$on_field])* pub(crate) model: Option<String>,
            $(#[$on_field])* pub(crate) enrollment_state: Option<EnrollmentState>,
            $(#[$on_field])* pub(crate) last_contacted_date_time: Option<DateTimeOffset>,
            $(#[$on_field])* pub(crate) addressable_user_name: Option<String>,
            $(#[$on_field])* pub(crate) user_principal_name: Option<String>,
            $(#[$on_field])* pub(crate) resource_name: Option<String>,
            $(#[$on_field])* pub(crate) sku_number: Option<String>,
            $(#[$on_field])* pub(crate) system_family: Option<String>,
            $(#[$on_field])* pub(crate) azure_active_directory_device_id: Option<String>,
            $(#[$on_field])* pub(crate) azure_ad_device_id: Option<String>,
            $(#[$on_field])* pub(crate) managed_device_id: Option<String>,
            $(#[$on_field])* pub(crate) display_name: Option<String>,
            $(#[$on_field])* pub(crate) device_account_upn: Option<String>,
            $(#[$on_field])* pub(crate) device_account_password: Option<String>,
            $(#[$on_field])* pub(crate) device_friendly_name: Option<String>,
            $(#[$on_field])* pub(crate) remediation_state: Option<RemediationState>,
            $(#[$on_field])* pub(crate) remediation_state_last_modified_date_time: Option<DateTimeOffset>,
            $($further)*
        }
    };
}

/// With `GraphEntity`, which ignores unknown properties.
pub(crate) mod graph {
    pub(crate) use graph_models::{
        GraphEntity,
        autopilot::{
            EnrollmentState, WindowsAutopilotDeviceRemediationState as RemediationState,
            WindowsAutopilotProfileAssignmentDetailedStatus as DetailedStatus,
            WindowsAutopilotProfileAssignmentStatus as AssignmentStatus,
        },
        edm::DateTimeOffset,
    };

    device! {
        #[derive(Clone, Debug, PartialEq, GraphEntity)]
        #[graph_entity(odata_type = "#microsoft.graph.windowsAutopilotDeviceIdentity")]
        each()
    }
}

/// With `GraphEntity` and a field that keeps unknown properties.
pub(crate) mod kept {
    use graph_models::odata::AdditionalProperties;

    use super::graph::{
        AssignmentStatus, DateTimeOffset, DetailedStatus, EnrollmentState, GraphEntity, RemediationState,
    };

    device! {
        #[derive(Clone, Debug, PartialEq, GraphEntity)]
        #[graph_entity(odata_type = "#microsoft.graph.windowsAutopilotDeviceIdentity")]
        each()
        #[graph_entity(additional)]
        pub(crate) additional: AdditionalProperties,
    }
}

/// With `serde_derive`. It also writes the type; it ignores the type and unknown properties when it reads.
pub(crate) mod plain {
    pub(crate) use graph_models::edm::DateTimeOffset;
    pub(crate) use serde::{Deserialize, Serialize};

    device! {
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(
            tag = "@odata.type",
            rename = "#microsoft.graph.windowsAutopilotDeviceIdentity",
            rename_all = "camelCase"
        )]
        each(#[serde(skip_serializing_if = "Option::is_none")])
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) enum AssignmentStatus {
        Unknown,
        AssignedInSync,
        AssignedOutOfSync,
        AssignedUnkownSyncState,
        NotAssigned,
        Pending,
        Failed,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) enum DetailedStatus {
        None,
        HardwareRequirementsNotMet,
        SurfaceHubProfileNotSupported,
        HoloLensProfileNotSupported,
        WindowsPcProfileNotSupported,
        SurfaceHub2SProfileNotSupported,
        UnknownFutureValue,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) enum EnrollmentState {
        Unknown,
        Enrolled,
        PendingReset,
        Failed,
        NotContacted,
        Blocked,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) enum RemediationState {
        Unknown,
        NoRemediationRequired,
        AutomaticRemediationRequired,
        ManualRemediationRequired,
        UnknownFutureValue,
    }
}

/// With `serde_derive`, where `flatten` keeps unknown properties.
pub(crate) mod flatten {
    use serde_json::{Map, Value};

    use super::plain::{
        AssignmentStatus, DateTimeOffset, Deserialize, DetailedStatus, EnrollmentState, RemediationState, Serialize,
    };

    device! {
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(
            tag = "@odata.type",
            rename = "#microsoft.graph.windowsAutopilotDeviceIdentity",
            rename_all = "camelCase"
        )]
        each(#[serde(skip_serializing_if = "Option::is_none")])
        #[serde(flatten)]
        pub(crate) additional: Map<String, Value>,
    }
}
