//! A deployment profile with 17 properties, including two complex values and a collection, and a union of two profile
//! types.

/// Declares a profile with the given attributes on the type and on each field except the key.
macro_rules! profile {
    ($(#[$on_type:meta])* each($(#[$on_field:meta])*) $name:ident) => {
        $(#[$on_type])*
        pub(crate) struct $name {
            pub(crate) id: String,
            $(#[$on_field])* pub(crate) display_name: Option<String>,
            $(#[$on_field])* pub(crate) description: Option<String>,
            $(#[$on_field])* pub(crate) locale: Option<String>,
            $(#[$on_field])* pub(crate) created_date_time: Option<DateTimeOffset>,
            $(#[$on_field])* pub(crate) last_modified_date_time: Option<DateTimeOffset>,
            $(#[$on_field])* pub(crate) out_of_box_experience_setting: Option<FirstRun>,
            $(#[$on_field])* pub(crate) hardware_hash_extraction_enabled: Option<bool>,
            $(#[$on_field])* pub(crate) device_name_template: Option<String>,
            $(#[$on_field])* pub(crate) device_type: Option<DeviceType>,
            $(#[$on_field])* pub(crate) preprovisioning_allowed: Option<bool>,
            $(#[$on_field])* pub(crate) role_scope_tag_ids: Option<Vec<String>>,
            $(#[$on_field])* pub(crate) management_service_app_id: Option<String>,
            $(#[$on_field])* pub(crate) enrollment_status_screen_settings: Option<StatusScreen>,
            $(#[$on_field])* pub(crate) skip_connectivity_check: Option<bool>,
            $(#[$on_field])* pub(crate) is_default: Option<bool>,
            $(#[$on_field])* pub(crate) version: Option<i64>,
        }
    };
}

macro_rules! first_run {
    ($(#[$on_type:meta])* each($(#[$on_field:meta])*)) => {
        $(#[$on_type])*
        pub(crate) struct FirstRun {
            $(#[$on_field])* pub(crate) privacy_settings_hidden: Option<bool>,
            $(#[$on_field])* pub(crate) eula_hidden: Option<bool>,
            $(#[$on_field])* pub(crate) user_type: Option<UserType>,
            $(#[$on_field])* pub(crate) device_usage_type: Option<UsageType>,
            $(#[$on_field])* pub(crate) keyboard_selection_page_skipped: Option<bool>,
            $(#[$on_field])* pub(crate) escape_link_hidden: Option<bool>,
        }
    };
}

macro_rules! status_screen {
    ($(#[$on_type:meta])* each($(#[$on_field:meta])*)) => {
        $(#[$on_type])*
        pub(crate) struct StatusScreen {
            $(#[$on_field])* pub(crate) hide_installation_progress: Option<bool>,
            $(#[$on_field])* pub(crate) block_device_setup_retry_by_user: Option<bool>,
            $(#[$on_field])* pub(crate) allow_log_collection_on_install_failure: Option<bool>,
            $(#[$on_field])* pub(crate) custom_error_message: Option<String>,
            $(#[$on_field])* pub(crate) install_progress_timeout_in_minutes: Option<i32>,
            $(#[$on_field])* pub(crate) allow_device_use_on_install_failure: Option<bool>,
        }
    };
}

pub(crate) mod graph {
    use graph_models::{GraphComplex, GraphEntity, GraphEnum, edm::DateTimeOffset, odata::UnknownType};

    #[derive(Clone, Debug, PartialEq, GraphEntity)]
    #[graph_entity(odata_type = "#microsoft.graph.profile")]
    pub(crate) enum AnyProfile {
        Cloud(CloudProfile),
        Hybrid(HybridProfile),
        #[graph_entity(other)]
        Other(UnknownType),
    }

    profile! {
        #[derive(Clone, Debug, PartialEq, GraphEntity)]
        #[graph_entity(odata_type = "#microsoft.graph.cloudProfile")]
        each()
        CloudProfile
    }

    profile! {
        #[derive(Clone, Debug, PartialEq, GraphEntity)]
        #[graph_entity(odata_type = "#microsoft.graph.hybridProfile")]
        each()
        HybridProfile
    }

    first_run! {
        #[derive(Clone, Debug, PartialEq, GraphComplex)]
        #[graph_complex(odata_type = "#microsoft.graph.firstRun")]
        each()
    }

    status_screen! {
        #[derive(Clone, Debug, PartialEq, GraphComplex)]
        #[graph_complex(odata_type = "#microsoft.graph.statusScreen")]
        each()
    }

    #[derive(Clone, Debug, PartialEq, GraphEnum)]
    #[graph_enum(odata_type = "#microsoft.graph.deviceType")]
    pub(crate) enum DeviceType {
        WindowsPc,
        HoloLens,
        #[graph_enum(other)]
        Other(String),
    }

    #[derive(Clone, Debug, PartialEq, GraphEnum)]
    #[graph_enum(odata_type = "#microsoft.graph.userType")]
    pub(crate) enum UserType {
        Administrator,
        Standard,
        #[graph_enum(other)]
        Other(String),
    }

    #[derive(Clone, Debug, PartialEq, GraphEnum)]
    #[graph_enum(odata_type = "#microsoft.graph.usageType")]
    pub(crate) enum UsageType {
        SingleUser,
        Shared,
        #[graph_enum(other)]
        Other(String),
    }
}

pub(crate) mod plain {
    use graph_models::edm::DateTimeOffset;
    use serde::{Deserialize, Serialize};

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(tag = "@odata.type")]
    pub(crate) enum AnyProfile {
        #[serde(rename = "#microsoft.graph.cloudProfile")]
        Cloud(CloudProfile),
        #[serde(rename = "#microsoft.graph.hybridProfile")]
        Hybrid(HybridProfile),
    }

    // The profile outside the union writes its own type; the union writes the types of the profiles in it.
    profile! {
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "@odata.type", rename = "#microsoft.graph.cloudProfile", rename_all = "camelCase")]
        each(#[serde(skip_serializing_if = "Option::is_none")])
        Profile
    }

    profile! {
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        each(#[serde(skip_serializing_if = "Option::is_none")])
        CloudProfile
    }

    profile! {
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        each(#[serde(skip_serializing_if = "Option::is_none")])
        HybridProfile
    }

    first_run! {
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "@odata.type", rename = "#microsoft.graph.firstRun", rename_all = "camelCase")]
        each(#[serde(skip_serializing_if = "Option::is_none")])
    }

    status_screen! {
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "@odata.type", rename = "#microsoft.graph.statusScreen", rename_all = "camelCase")]
        each(#[serde(skip_serializing_if = "Option::is_none")])
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) enum DeviceType {
        WindowsPc,
        HoloLens,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) enum UserType {
        Administrator,
        Standard,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) enum UsageType {
        SingleUser,
        Shared,
    }
}
