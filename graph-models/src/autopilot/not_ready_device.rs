use crate::{GraphComplex, GraphEntity, odata::AdditionalProperties};

/// A device that endpoint analytics reports as not ready for Windows Autopilot, and the requirements that it does not
/// meet.
///
/// The service writes these records. Its documentation describes how to create and change them, so no property is
/// read-only here. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsnotautopilotreadydevice?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.userExperienceAnalyticsNotAutopilotReadyDevice",
    update,
    routes(
        /// Lists the devices.
        #[permissions(
            "DeviceManagementConfiguration.Read.All",
            "DeviceManagementConfiguration.ReadWrite.All",
            "DeviceManagementManagedDevices.Read.All",
            "DeviceManagementManagedDevices.ReadWrite.All",
        )]
        LIST = "GET /deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice",
        /// Creates the record of a device.
        #[permissions("DeviceManagementConfiguration.ReadWrite.All", "DeviceManagementManagedDevices.ReadWrite.All")]
        CREATE = "POST /deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice",
        /// Counts the devices.
        COUNT = "GET /deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice/$count" -> i64,
        /// Gets one device.
        #[permissions(
            "DeviceManagementConfiguration.Read.All",
            "DeviceManagementConfiguration.ReadWrite.All",
            "DeviceManagementManagedDevices.Read.All",
            "DeviceManagementManagedDevices.ReadWrite.All",
        )]
        GET = "GET /deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice/{userExperienceAnalyticsNotAutopilotReadyDeviceId}",
        /// Updates the record of a device.
        #[permissions(
            "DeviceManagementServiceConfig.ReadWrite.All",
            "DeviceManagementConfiguration.ReadWrite.All",
            "DeviceManagementManagedDevices.ReadWrite.All",
        )]
        UPDATE = "PATCH /deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice/{userExperienceAnalyticsNotAutopilotReadyDeviceId}",
        /// Deletes the record of a device.
        #[permissions("DeviceManagementManagedDevices.ReadWrite.All")]
        DELETE = "DELETE /deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice/{userExperienceAnalyticsNotAutopilotReadyDeviceId}",
    )
)]
pub struct UserExperienceAnalyticsNotAutopilotReadyDevice {
    /// The id of the device in endpoint analytics.
    pub id: String,

    /// The name of the device in Intune.
    pub device_name: Option<String>,
    /// The serial number of the device.
    pub serial_number: Option<String>,
    /// The manufacturer of the device.
    pub manufacturer: Option<String>,
    /// The model of the device.
    pub model: Option<String>,
    /// The service that manages the device, such as Intune.
    pub managed_by: Option<String>,
    /// Whether the device is registered with Windows Autopilot.
    pub auto_pilot_registered: Option<bool>,
    /// Whether the device has a deployment profile.
    pub auto_pilot_profile_assigned: Option<bool>,
    /// Whether the device is registered with Microsoft Entra.
    pub azure_ad_registered: Option<bool>,
    /// The Microsoft Entra join type of the device.
    pub azure_ad_join_type: Option<String>,

    /// The properties that this model does not know.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

/// The numbers of devices that are not ready for Windows Autopilot, as endpoint analytics counts them. All properties
/// are read-only.
///
/// v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsautopilotdevicessummary?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.userExperienceAnalyticsAutopilotDevicesSummary")]
pub struct UserExperienceAnalyticsAutopilotDevicesSummary {
    /// The number of devices that are not registered with Windows Autopilot.
    #[graph_complex(read_only)]
    pub devices_not_autopilot_registered: Option<i32>,
    /// The number of devices without a deployment profile.
    #[graph_complex(read_only)]
    pub devices_without_autopilot_profile_assigned: Option<i32>,
    /// The number of Windows 10 devices that Intune manages, alone or together with Configuration Manager.
    #[graph_complex(read_only)]
    pub total_windows10_devices_without_tenant_attached: Option<i32>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}
