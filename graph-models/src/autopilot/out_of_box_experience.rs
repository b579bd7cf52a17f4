use crate::{GraphComplex, GraphEnum, odata::AdditionalProperties};

/// The out-of-box experience: what a user sees when a device starts for the first time. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-outofboxexperiencesetting?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.outOfBoxExperienceSetting")]
pub struct OutOfBoxExperienceSetting {
    /// Whether the device is for one user or for several.
    pub device_usage_type: Option<WindowsDeviceUsageType>,
    /// Whether the user is an administrator of the device. Leave it `None` if the device is
    /// [`Shared`](WindowsDeviceUsageType::Shared): the service is reported to refuse a user type there.
    pub user_type: Option<WindowsUserType>,
    /// Whether the page with the privacy settings is hidden.
    pub privacy_settings_hidden: Option<bool>,
    /// Whether the page with the license terms is hidden.
    pub eula_hidden: Option<bool>,
    /// Whether the page that selects the keyboard is skipped, if language and region are set.
    pub keyboard_selection_page_skipped: Option<bool>,
    /// Whether the link with which the user can start over with another account is hidden.
    pub escape_link_hidden: Option<bool>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// The old form of [`OutOfBoxExperienceSetting`], with other names for its properties. Beta only.
///
/// [`OutOfBoxExperienceSetting`] replaces this type, which Microsoft's reference calls unsupported since May 2024. The
/// service still sends it, and documented request bodies have it.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-outofboxexperiencesettings?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.outOfBoxExperienceSettings")]
pub struct OutOfBoxExperienceSettings {
    /// Whether the device is for one user or for several.
    pub device_usage_type: Option<WindowsDeviceUsageType>,
    /// Whether the user is an administrator of the device.
    pub user_type: Option<WindowsUserType>,
    /// Whether the page with the privacy settings is hidden.
    pub hide_privacy_settings: Option<bool>,
    /// Whether the page with the license terms is hidden.
    #[graph_complex(name = "hideEULA")]
    pub hide_eula: Option<bool>,
    /// Whether the page that selects the keyboard is skipped, if language and region are set.
    pub skip_keyboard_selection_page: Option<bool>,
    /// Whether the link with which the user can start over with another account is hidden.
    pub hide_escape_link: Option<bool>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// What a user sees while a device enrolls and its apps are installed. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsenrollmentstatusscreensettings?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.windowsEnrollmentStatusScreenSettings")]
pub struct WindowsEnrollmentStatusScreenSettings {
    /// Whether the progress of the installation is hidden.
    pub hide_installation_progress: Option<bool>,
    /// Whether the user may use the device before its profiles and apps are installed.
    pub allow_device_use_before_profile_and_app_install_complete: Option<bool>,
    /// Whether the user is blocked from retrying the setup after a failure.
    pub block_device_setup_retry_by_user: Option<bool>,
    /// Whether the user may collect logs after a failure.
    pub allow_log_collection_on_install_failure: Option<bool>,
    /// Whether the user may use the device after a failure.
    pub allow_device_use_on_install_failure: Option<bool>,
    /// The message that the user sees after a failure.
    pub custom_error_message: Option<String>,
    /// The number of minutes after which the installation counts as failed.
    pub install_progress_timeout_in_minutes: Option<i32>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// Whether a device is for one user or for several. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsdeviceusagetype?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsDeviceUsageType")]
#[non_exhaustive]
pub enum WindowsDeviceUsageType {
    /// The device is for one user, who signs in when the device enrolls.
    SingleUser,
    /// The device is for several users, such as a kiosk, and enrolls without a user.
    Shared,
    /// Sent in place of newer members, unless the request has the header `Prefer: include-unknown-enum-members`.
    UnknownFutureValue,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// Whether a user is an administrator of a device. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsusertype?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsUserType")]
#[non_exhaustive]
pub enum WindowsUserType {
    /// The user is an administrator of the device.
    Administrator,
    /// The user is not an administrator of the device.
    Standard,
    /// Sent in place of newer members, unless the request has the header `Prefer: include-unknown-enum-members`.
    UnknownFutureValue,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
