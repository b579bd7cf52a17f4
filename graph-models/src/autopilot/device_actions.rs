use crate::{GraphComplex, GraphEnum, Secret, odata::AdditionalProperties};

/// The body of
/// [`WindowsAutopilotDeviceIdentity::ASSIGN_USER_TO_DEVICE`](super::WindowsAutopilotDeviceIdentity::ASSIGN_USER_TO_DEVICE):
/// the user to assign to a device. The service answers 204 without a body. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
pub struct AssignUserToDevice {
    /// The user principal name of the user.
    pub user_principal_name: Option<String>,
    /// The name with which the device greets the user.
    pub addressable_user_name: Option<String>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// The body of
/// [`WindowsAutopilotDeviceIdentity::ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE`](super::WindowsAutopilotDeviceIdentity::ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE):
/// the resource account to assign to a device, which signs in with it. The service answers 204 without a body. Beta
/// only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
pub struct AssignResourceAccountToDevice {
    /// The user principal name of the account.
    pub user_principal_name: Option<String>,
    /// The name with which the device greets its user.
    pub addressable_user_name: Option<String>,
    /// The name of the account.
    pub resource_account_name: Option<String>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// The body of
/// [`WindowsAutopilotDeviceIdentity::UPDATE_DEVICE_PROPERTIES`](super::WindowsAutopilotDeviceIdentity::UPDATE_DEVICE_PROPERTIES):
/// the properties to set. A property that is `None` keeps its value; an empty string clears it. The service answers 204
/// without a body. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
pub struct UpdateDeviceProperties {
    /// The user principal name of the user that the device is assigned to.
    pub user_principal_name: Option<String>,
    /// The name with which the device greets its user.
    pub addressable_user_name: Option<String>,
    /// The group tag, by which dynamic groups can select the device.
    pub group_tag: Option<String>,
    /// The name that the device will have.
    pub display_name: Option<String>,
    /// The user principal name of the device account of a Surface Hub. Beta only.
    #[graph_complex(beta)]
    pub device_account_upn: Option<String>,
    /// The password of the device account of a Surface Hub. Beta only.
    #[graph_complex(beta)]
    pub device_account_password: Option<Secret<String>>,
    /// The friendly name of a Surface Hub. Beta only.
    #[graph_complex(beta)]
    pub device_friendly_name: Option<String>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// The body of
/// [`WindowsAutopilotDeviceIdentity::DELETE_DEVICES`](super::WindowsAutopilotDeviceIdentity::DELETE_DEVICES): the
/// devices to remove from Windows Autopilot. The service answers with a [`Page`](crate::odata::Page) of
/// [`DeletedWindowsAutopilotDeviceState`].
///
/// [Graph reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-deletedevices?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
pub struct DeleteDevices {
    /// The serial numbers of the devices.
    pub serial_numbers: Option<Vec<String>>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// The result of [`DeleteDevices`] for one device.
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
    /// Whether the service removes the device.
    pub deletion_state: Option<WindowsAutopilotDeviceDeletionState>,
    /// The error message, if the service does not remove the device.
    pub error_message: Option<String>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// Whether the service removes a device from Windows Autopilot.
///
/// Documented only: Graph's metadata of 2026-07 does not have it.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdevicedeletionstate?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotDeviceDeletionState")]
#[non_exhaustive]
pub enum WindowsAutopilotDeviceDeletionState {
    /// The state is not known.
    Unknown,
    /// The service failed to remove the device.
    Failed,
    /// The service accepted the request and will remove the device.
    Accepted,
    /// An error occurred.
    Error,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
