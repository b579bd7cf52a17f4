use crate::{
    GraphComplex, GraphEnum,
    odata::{AdditionalProperties, UnknownType},
};

/// The target of an assignment: the devices or users that it applies to.
///
/// In Graph, the type of this name is abstract; the variants here are the types derived from it. The examples in the
/// documentation name the abstract type itself, which [`Other`](Self::Other) keeps. v1.0 has this type and its derived
/// types too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.deviceAndAppManagementAssignmentTarget")]
#[non_exhaustive]
pub enum DeviceAndAppManagementAssignmentTarget {
    /// All devices of the tenant.
    AllDevicesAssignmentTarget(AllDevicesAssignmentTarget),
    /// All users of the tenant that have a license.
    AllLicensedUsersAssignmentTarget(AllLicensedUsersAssignmentTarget),
    /// The devices of a collection in Configuration Manager.
    ConfigurationManagerCollectionAssignmentTarget(ConfigurationManagerCollectionAssignmentTarget),
    /// The members of a group.
    GroupAssignmentTarget(GroupAssignmentTarget),
    /// Excludes the members of a group.
    ExclusionGroupAssignmentTarget(ExclusionGroupAssignmentTarget),
    /// A type that this model does not know.
    #[graph_complex(other)]
    Other(UnknownType),
}

/// An assignment target: all devices of the tenant. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-shared-alldevicesassignmenttarget?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.allDevicesAssignmentTarget")]
pub struct AllDevicesAssignmentTarget {
    /// The id of the filter that limits the assignment. Beta only.
    #[graph_complex(beta)]
    pub device_and_app_management_assignment_filter_id: Option<String>,
    /// Whether the filter includes or excludes the devices that match it. Beta only.
    #[graph_complex(beta)]
    pub device_and_app_management_assignment_filter_type: Option<DeviceAndAppManagementAssignmentFilterType>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// An assignment target: all users of the tenant that have a license. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-shared-alllicensedusersassignmenttarget?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.allLicensedUsersAssignmentTarget")]
pub struct AllLicensedUsersAssignmentTarget {
    /// The id of the filter that limits the assignment. Beta only.
    #[graph_complex(beta)]
    pub device_and_app_management_assignment_filter_id: Option<String>,
    /// Whether the filter includes or excludes the devices that match it. Beta only.
    #[graph_complex(beta)]
    pub device_and_app_management_assignment_filter_type: Option<DeviceAndAppManagementAssignmentFilterType>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// An assignment target: the devices of a collection in Configuration Manager. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-shared-configurationmanagercollectionassignmenttarget?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.configurationManagerCollectionAssignmentTarget")]
pub struct ConfigurationManagerCollectionAssignmentTarget {
    /// The id of the filter that limits the assignment. Beta only.
    #[graph_complex(beta)]
    pub device_and_app_management_assignment_filter_id: Option<String>,
    /// Whether the filter includes or excludes the devices that match it. Beta only.
    #[graph_complex(beta)]
    pub device_and_app_management_assignment_filter_type: Option<DeviceAndAppManagementAssignmentFilterType>,
    /// The id of the collection.
    pub collection_id: Option<String>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// An assignment target: the members of a group. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-shared-groupassignmenttarget?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.groupAssignmentTarget")]
pub struct GroupAssignmentTarget {
    /// The id of the filter that limits the assignment. Beta only.
    #[graph_complex(beta)]
    pub device_and_app_management_assignment_filter_id: Option<String>,
    /// Whether the filter includes or excludes the devices that match it. Beta only.
    #[graph_complex(beta)]
    pub device_and_app_management_assignment_filter_type: Option<DeviceAndAppManagementAssignmentFilterType>,
    /// The id of the group in Microsoft Entra.
    pub group_id: Option<String>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// An assignment target that excludes the members of a group. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-shared-exclusiongroupassignmenttarget?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.exclusionGroupAssignmentTarget")]
pub struct ExclusionGroupAssignmentTarget {
    /// The id of the filter that limits the assignment. Beta only.
    #[graph_complex(beta)]
    pub device_and_app_management_assignment_filter_id: Option<String>,
    /// Whether the filter includes or excludes the devices that match it. Beta only.
    #[graph_complex(beta)]
    pub device_and_app_management_assignment_filter_type: Option<DeviceAndAppManagementAssignmentFilterType>,
    /// The id of the group in Microsoft Entra.
    pub group_id: Option<String>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// The effect of the filter of an assignment. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmentfiltertype?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.deviceAndAppManagementAssignmentFilterType")]
#[non_exhaustive]
pub enum DeviceAndAppManagementAssignmentFilterType {
    /// The assignment has no filter.
    None,
    /// The assignment applies to the devices that match the filter.
    Include,
    /// The assignment applies to the devices that do not match the filter.
    Exclude,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
