use super::{DeviceConfiguration, DeviceConfigurationBase};
use crate::{GraphEntity, odata::AdditionalProperties};

/// The configuration by which a device joins a domain of Active Directory while Windows Autopilot deploys it.
///
/// It is one of the types that a [`DeviceConfiguration`] can be, which has the routes. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdomainjoinconfiguration?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.windowsDomainJoinConfiguration", update)]
pub struct WindowsDomainJoinConfiguration {
    /// What all device configurations share.
    #[graph_entity(base)]
    pub base: DeviceConfigurationBase,

    /// The domain to join.
    pub active_directory_domain_name: Option<String>,

    /// The organizational unit that the computer account is created in; the domain's own container for computers if
    /// there is none.
    pub organizational_unit: Option<String>,

    /// What the names of the computers start with.
    pub computer_name_static_prefix: Option<String>,

    /// How many random characters follow the prefix, 3 to 14.
    pub computer_name_suffix_random_char_count: Option<i32>,

    /// The configurations, two at most, that bring the device onto the network before it joins.
    #[graph_entity(navigation)]
    pub network_access_configurations: Option<Vec<DeviceConfiguration>>,

    /// Properties that the service has and this model does not.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}
