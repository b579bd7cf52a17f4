use super::{
    applicability_rule::{
        DeviceManagementApplicabilityRuleDeviceMode, DeviceManagementApplicabilityRuleOsEdition,
        DeviceManagementApplicabilityRuleOsVersion,
    },
    domain_join_configuration::WindowsDomainJoinConfiguration,
};
use crate::{
    GraphEntity,
    edm::DateTimeOffset,
    odata::{AdditionalProperties, Page, UnknownType},
};

/// A device configuration: settings that Intune applies to devices.
///
/// In Graph, the type of this name is abstract. Of the types derived from it, this model knows the one that Windows
/// Autopilot needs; [`Other`](Self::Other) keeps the others. [`DeviceConfigurationBase`] has the properties that they
/// share.
///
/// v1.0 has the abstract type, but neither that derived type nor these routes for it.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfiguration?view=graph-rest-beta)
#[expect(clippy::large_enum_variant, reason = "a union holds its types as they are, without a box")]
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.deviceConfiguration",
    update,
    routes(
        /// Lists the configurations. Beta only.
        #[permissions("DeviceManagementConfiguration.Read.All", "DeviceManagementConfiguration.ReadWrite.All")]
        LIST = "GET /deviceManagement/deviceConfigurations",
        /// Creates a configuration. Beta only.
        #[permissions("DeviceManagementConfiguration.ReadWrite.All")]
        CREATE = "POST /deviceManagement/deviceConfigurations",
        /// Gets one configuration. Beta only.
        #[permissions("DeviceManagementConfiguration.Read.All", "DeviceManagementConfiguration.ReadWrite.All")]
        GET = "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}",
        /// Updates a configuration. Beta only.
        #[permissions("DeviceManagementConfiguration.ReadWrite.All")]
        UPDATE = "PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}",
        /// Deletes a configuration. Beta only.
        #[permissions("DeviceManagementConfiguration.ReadWrite.All")]
        DELETE = "DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}",
        /// Gets the configuration that a group assignment belongs to. Beta only.
        #[permissions("DeviceManagementConfiguration.Read.All", "DeviceManagementConfiguration.ReadWrite.All")]
        GET_DEVICE_CONFIGURATION = "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration"
            -> Self,
        /// Updates the configuration that a group assignment belongs to. Beta only.
        #[permissions("DeviceManagementConfiguration.ReadWrite.All")]
        UPDATE_DEVICE_CONFIGURATION = "PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration"
            (DeviceConfigurationUpdate) -> Option<Self>,
        /// Deletes the configuration that a group assignment belongs to. Beta only.
        #[permissions("DeviceManagementConfiguration.ReadWrite.All")]
        DELETE_DEVICE_CONFIGURATION = "DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration",
        /// Lists the configurations that connect a device to the network before it joins its domain. Beta only.
        #[permissions("DeviceManagementConfiguration.Read.All", "DeviceManagementConfiguration.ReadWrite.All")]
        LIST_NETWORK_ACCESS_CONFIGURATIONS = "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations"
            -> Page<Self>,
        /// Adds a configuration that connects a device to the network before it joins its domain. Beta only.
        #[permissions("DeviceManagementConfiguration.ReadWrite.All")]
        CREATE_NETWORK_ACCESS_CONFIGURATION = "POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations"
            (DeviceConfigurationCreate) -> Self,
        /// Gets a configuration that connects a device to the network before it joins its domain. Beta only.
        #[permissions("DeviceManagementConfiguration.Read.All", "DeviceManagementConfiguration.ReadWrite.All")]
        GET_NETWORK_ACCESS_CONFIGURATION = "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{networkAccessConfigurationId}"
            -> Self,
        /// Updates a configuration that connects a device to the network before it joins its domain. Beta only.
        #[permissions("DeviceManagementConfiguration.ReadWrite.All")]
        UPDATE_NETWORK_ACCESS_CONFIGURATION = "PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{networkAccessConfigurationId}"
            (DeviceConfigurationUpdate) -> Option<Self>,
        /// Deletes a configuration that connects a device to the network before it joins its domain. Beta only.
        #[permissions("DeviceManagementConfiguration.ReadWrite.All")]
        DELETE_NETWORK_ACCESS_CONFIGURATION = "DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{networkAccessConfigurationId}",
    )
)]
#[non_exhaustive]
pub enum DeviceConfiguration {
    /// The configuration with which devices join a domain. Beta only.
    WindowsDomainJoinConfiguration(WindowsDomainJoinConfiguration),
    /// A type that this model does not know.
    #[graph_entity(other)]
    Other(UnknownType),
}

impl DeviceConfiguration {
    /// Returns the properties that all device configurations share, or `None` for a type that this model does not know.
    #[must_use]
    pub fn base(&self) -> Option<&DeviceConfigurationBase> {
        match self {
            Self::WindowsDomainJoinConfiguration(configuration) => Some(&configuration.base),
            Self::Other(_) => None,
        }
    }
}

/// The properties that all device configurations share: the base of the variants of [`DeviceConfiguration`]. v1.0 has
/// it too, with fewer properties.
///
/// The type has no field for the navigation properties of Graph's type, which lead to types that are not part of
/// Windows Autopilot: `assignments`, `deviceSettingStateSummaries`, `deviceStatuses`, `deviceStatusOverview`,
/// `groupAssignments`, `userStatuses` and `userStatusOverview`. If a request expands them, `additional` keeps them.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfiguration?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.deviceConfiguration", update)]
pub struct DeviceConfigurationBase {
    /// The id of the configuration.
    pub id: String,

    /// The name of the configuration.
    pub display_name: Option<String>,
    /// The administrator's description of the configuration.
    pub description: Option<String>,
    /// The ids of the scope tags, which determine which administrators see the configuration. Beta only.
    #[graph_entity(beta)]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// The rule that selects devices by the mode of their Windows. Beta only.
    #[graph_entity(beta)]
    pub device_management_applicability_rule_device_mode: Option<DeviceManagementApplicabilityRuleDeviceMode>,
    /// The rule that selects devices by the edition of their Windows. Beta only.
    #[graph_entity(beta)]
    pub device_management_applicability_rule_os_edition: Option<DeviceManagementApplicabilityRuleOsEdition>,
    /// The rule that selects devices by the version of their Windows. Beta only.
    #[graph_entity(beta)]
    pub device_management_applicability_rule_os_version: Option<DeviceManagementApplicabilityRuleOsVersion>,

    /// Whether the configuration can have scope tags. An old configuration cannot, until it is created again. Beta
    /// only.
    #[graph_entity(read_only, beta)]
    pub supports_scope_tags: Option<bool>,
    /// The version of the configuration.
    #[graph_entity(read_only)]
    pub version: Option<i32>,
    /// When the configuration was created.
    #[graph_entity(read_only)]
    pub created_date_time: Option<DateTimeOffset>,
    /// When the configuration was last modified.
    #[graph_entity(read_only)]
    pub last_modified_date_time: Option<DateTimeOffset>,

    /// The properties that this model does not know.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}
