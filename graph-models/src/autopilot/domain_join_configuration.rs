use super::device_configuration::{DeviceConfiguration, DeviceConfigurationBase};
use crate::GraphEntity;

/// The configuration with which a device joins a domain of Active Directory while Windows Autopilot deploys it.
///
/// This type is a variant of [`DeviceConfiguration`], which has the routes. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdomainjoinconfiguration?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.windowsDomainJoinConfiguration", update)]
pub struct WindowsDomainJoinConfiguration {
    /// The properties that all device configurations share.
    #[graph_entity(base)]
    pub base: DeviceConfigurationBase,

    /// The domain to join.
    pub active_directory_domain_name: Option<String>,
    /// The organizational unit in which the computer account is created. If it is `None`, the account is created in the
    /// domain's container for computers.
    pub organizational_unit: Option<String>,
    /// The prefix of the computer names.
    pub computer_name_static_prefix: Option<String>,
    /// The number of random characters that follow the prefix: 3 to 14.
    pub computer_name_suffix_random_char_count: Option<i32>,

    /// The configurations, at most two, that connect the device to the network before it joins the domain.
    #[graph_entity(navigation)]
    pub network_access_configurations: Option<Vec<DeviceConfiguration>>,
}
