use crate::{GraphComplex, GraphEnum, Secret};

/// The body of
/// [`WindowsAutopilotDeviceIdentity::ASSIGN_USER_TO_DEVICE`](super::WindowsAutopilotDeviceIdentity::ASSIGN_USER_TO_DEVICE):
/// the user that a device is for. The service answers 204, with no body. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
pub struct AssignUserToDevice {
    /// The user principal name of the user.
    pub user_principal_name: Option<String>,

    /// The name by which the device greets the user.
    pub addressable_user_name: Option<String>,
}

/// The body of
/// [`WindowsAutopilotDeviceIdentity::ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE`](super::WindowsAutopilotDeviceIdentity::ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE):
/// the resource account that a device signs in with. The service answers 204, with no body. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
pub struct AssignResourceAccountToDevice {
    /// The user principal name of the account.
    pub user_principal_name: Option<String>,

    /// The name by which the device greets its user.
    pub addressable_user_name: Option<String>,

    /// The name of the account.
    pub resource_account_name: Option<String>,
}

/// The body of
/// [`WindowsAutopilotDeviceIdentity::UPDATE_DEVICE_PROPERTIES`](super::WindowsAutopilotDeviceIdentity::UPDATE_DEVICE_PROPERTIES):
/// the properties to set. What is `None` stays as it is; an empty text clears. The service answers 204, with no body.
/// v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
pub struct UpdateDeviceProperties {
    /// The user principal name of the user that the device is for.
    pub user_principal_name: Option<String>,

    /// The name by which the device greets its user.
    pub addressable_user_name: Option<String>,

    /// The tag that dynamic groups select the device by.
    pub group_tag: Option<String>,

    /// The name that the device will have.
    pub display_name: Option<String>,

    /// The user principal name of the device account of a Surface Hub. Beta only.
    pub device_account_upn: Option<String>,

    /// The password of the device account of a Surface Hub. Beta only.
    pub device_account_password: Option<Secret<String>>,

    /// The friendly name of a Surface Hub. Beta only.
    pub device_friendly_name: Option<String>,
}

/// The body of
/// [`WindowsAutopilotDeviceIdentity::DELETE_DEVICES`](super::WindowsAutopilotDeviceIdentity::DELETE_DEVICES): the
/// devices to take out. The service answers with a [`Page`](crate::odata::Page) of
/// [`DeletedWindowsAutopilotDeviceState`].
///
/// [Graph reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-deletedevices?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
pub struct DeleteDevices {
    /// The serial numbers of the devices.
    pub serial_numbers: Option<Vec<String>>,
}

/// What became of one of the devices of [`DeleteDevices`].
///
/// Documented only: Graph's metadata of 2026-07 does not have it.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-deletedwindowsautopilotdevicestate?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.deletedWindowsAutopilotDeviceState")]
pub struct DeletedWindowsAutopilotDeviceState {
    /// The serial number of the device.
    pub serial_number: Option<String>,

    /// The id of the device in Windows Autopilot.
    pub device_registration_id: Option<String>,

    /// Whether the service takes the device out.
    pub deletion_state: Option<WindowsAutopilotDeviceDeletionState>,

    /// What went wrong.
    pub error_message: Option<String>,
}

/// Whether the service takes a device out of Windows Autopilot.
///
/// Documented only: Graph's metadata of 2026-07 does not have it.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdevicedeletionstate?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotDeviceDeletionState")]
#[non_exhaustive]
pub enum WindowsAutopilotDeviceDeletionState {
    /// Not known.
    Unknown,
    /// The service could not take the device out.
    Failed,
    /// The service will take the device out.
    Accepted,
    /// Something went wrong.
    Error,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
