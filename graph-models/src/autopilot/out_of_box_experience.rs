use crate::{GraphComplex, GraphEnum};

/// What a user sees when a device starts for the first time. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-outofboxexperiencesetting?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.outOfBoxExperienceSetting")]
pub struct OutOfBoxExperienceSetting {
    /// Whether the device is for one user or for several.
    pub device_usage_type: Option<WindowsDeviceUsageType>,

    /// What the user may do on the device. Leave it out where the device is [`Shared`](WindowsDeviceUsageType::Shared):
    /// the service is reported to refuse it there.
    pub user_type: Option<WindowsUserType>,

    /// Whether the page with the privacy settings is left out.
    pub privacy_settings_hidden: Option<bool>,

    /// Whether the page with the license terms is left out.
    pub eula_hidden: Option<bool>,

    /// Whether the page that selects the keyboard is left out, where language and region are set.
    pub keyboard_selection_page_skipped: Option<bool>,

    /// Whether the link is hidden by which the user starts again with another account.
    pub escape_link_hidden: Option<bool>,
}

/// What a user sees when a device starts for the first time, under the old names. Beta only.
///
/// [`OutOfBoxExperienceSetting`] took its place in May 2024, and the service only reads out this one.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-outofboxexperiencesettings?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.outOfBoxExperienceSettings")]
pub struct OutOfBoxExperienceSettings {
    /// Whether the device is for one user or for several.
    pub device_usage_type: Option<WindowsDeviceUsageType>,

    /// What the user may do on the device.
    pub user_type: Option<WindowsUserType>,

    /// Whether the page with the privacy settings is left out.
    pub hide_privacy_settings: Option<bool>,

    /// Whether the page with the license terms is left out.
    #[graph_complex(name = "hideEULA")]
    pub hide_eula: Option<bool>,

    /// Whether the page that selects the keyboard is left out, where language and region are set.
    pub skip_keyboard_selection_page: Option<bool>,

    /// Whether the link is hidden by which the user starts again with another account.
    pub hide_escape_link: Option<bool>,
}

/// What a user sees while a device enrolls and its apps are installed. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsenrollmentstatusscreensettings?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.windowsEnrollmentStatusScreenSettings")]
pub struct WindowsEnrollmentStatusScreenSettings {
    /// Whether the page that shows the progress is left out.
    pub hide_installation_progress: Option<bool>,

    /// Whether the user may use the device before its profiles and apps are installed.
    pub allow_device_use_before_profile_and_app_install_complete: Option<bool>,

    /// Whether the user may not try again after a failure.
    pub block_device_setup_retry_by_user: Option<bool>,

    /// Whether the user may collect logs after a failure.
    pub allow_log_collection_on_install_failure: Option<bool>,

    /// Whether the user may use the device after a failure.
    pub allow_device_use_on_install_failure: Option<bool>,

    /// What the user is told after a failure.
    pub custom_error_message: Option<String>,

    /// After how many minutes the installation counts as failed.
    pub install_progress_timeout_in_minutes: Option<i32>,
}

/// Whether a device is for one user or for several. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsdeviceusagetype?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsDeviceUsageType")]
#[non_exhaustive]
pub enum WindowsDeviceUsageType {
    /// For one user, who signs in when the device enrolls.
    SingleUser,
    /// For several, such as a kiosk; the device enrolls by itself.
    Shared,
    /// Stands for members that the service sends only when asked.
    UnknownFutureValue,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// What a user may do on a device. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsusertype?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsUserType")]
#[non_exhaustive]
pub enum WindowsUserType {
    /// The user is an administrator of the device.
    Administrator,
    /// The user is not.
    Standard,
    /// Stands for members that the service sends only when asked.
    UnknownFutureValue,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
