use crate::{
    GraphEntity, GraphEnum,
    edm::DateTimeOffset,
    odata::{AdditionalProperties, UnknownType},
};

/// An item of a policy set, which deploys apps, policies and profiles together.
///
/// In Graph, the type of this name is abstract. Of the types derived from it, this model knows the one for a deployment
/// profile of Windows Autopilot; [`Other`](Self::Other) keeps the others. [`PolicySetItemBase`] has the properties that
/// they share. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-policyset-policysetitem?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.policySetItem",
    update,
    routes(
        /// Lists the items of a policy set.
        #[permissions("DeviceManagementConfiguration.Read.All", "DeviceManagementConfiguration.ReadWrite.All")]
        LIST = "GET /deviceAppManagement/policySets/{policySetId}/items",
        /// Adds an item to a policy set.
        #[permissions("DeviceManagementConfiguration.ReadWrite.All")]
        CREATE = "POST /deviceAppManagement/policySets/{policySetId}/items",
        /// Gets an item of a policy set.
        #[permissions("DeviceManagementConfiguration.Read.All", "DeviceManagementConfiguration.ReadWrite.All")]
        GET = "GET /deviceAppManagement/policySets/{policySetId}/items/{policySetItemId}",
        /// Updates an item of a policy set.
        #[permissions("DeviceManagementConfiguration.ReadWrite.All")]
        UPDATE = "PATCH /deviceAppManagement/policySets/{policySetId}/items/{policySetItemId}",
        /// Removes an item from a policy set. The app, policy or profile that the item refers to is not deleted.
        #[permissions("DeviceManagementConfiguration.ReadWrite.All")]
        DELETE = "DELETE /deviceAppManagement/policySets/{policySetId}/items/{policySetItemId}",
    )
)]
#[non_exhaustive]
pub enum PolicySetItem {
    /// A deployment profile of Windows Autopilot.
    WindowsAutopilotDeploymentProfilePolicySetItem(WindowsAutopilotDeploymentProfilePolicySetItem),
    /// A type that this model does not know.
    #[graph_entity(other)]
    Other(UnknownType),
}

impl PolicySetItem {
    /// Returns the properties that all items of policy sets share, or `None` for a type that this model does not know.
    #[must_use]
    pub fn base(&self) -> Option<&PolicySetItemBase> {
        match self {
            Self::WindowsAutopilotDeploymentProfilePolicySetItem(item) => Some(&item.base),
            Self::Other(_) => None,
        }
    }
}

/// The properties that all items of policy sets share: the base of the variants of [`PolicySetItem`]. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-policyset-policysetitem?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.policySetItem", update)]
pub struct PolicySetItemBase {
    /// The id of the item.
    pub id: String,

    /// The id of the payload: the object that the item refers to, such as a deployment profile.
    pub payload_id: Option<String>,
    /// The type of the payload.
    pub item_type: Option<String>,
    /// The name of the payload.
    pub display_name: Option<String>,
    /// The tags of the guided deployment.
    pub guided_deployment_tags: Option<Vec<String>>,

    /// The status of the deployment of the item.
    #[graph_entity(read_only)]
    pub status: Option<PolicySetStatus>,
    /// The error of the item, if any.
    #[graph_entity(read_only)]
    pub error_code: Option<ErrorCode>,
    /// When the item was created.
    #[graph_entity(read_only)]
    pub created_date_time: Option<DateTimeOffset>,
    /// When the item was last modified.
    #[graph_entity(read_only)]
    pub last_modified_date_time: Option<DateTimeOffset>,

    /// The properties that this model does not know.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

/// An item of a policy set that is a deployment profile of Windows Autopilot.
///
/// This type is a variant of [`PolicySetItem`]. It has only the properties of its [base](Self::base). Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-policyset-windowsautopilotdeploymentprofilepolicysetitem?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem", update)]
pub struct WindowsAutopilotDeploymentProfilePolicySetItem {
    /// The properties that all items of policy sets share.
    #[graph_entity(base)]
    pub base: PolicySetItemBase,
}

/// The status of the deployment of a policy set, or of an item of a policy set. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-policyset-policysetstatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.policySetStatus")]
#[non_exhaustive]
pub enum PolicySetStatus {
    /// The status is not known.
    Unknown,
    /// The items are being validated.
    Validating,
    /// All items are processed, and some failed.
    PartialSuccess,
    /// All items are handed over for deployment; this does not mean that all of them are deployed.
    Success,
    /// The whole policy set failed.
    Error,
    /// The policy set is not assigned to a group.
    NotAssigned,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// The error of an item of a policy set. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-policyset-errorcode?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.errorCode")]
#[non_exhaustive]
pub enum ErrorCode {
    /// There is no error.
    NoError,
    /// The caller's roles do not allow access to the payload.
    Unauthorized,
    /// The caller's scope tags do not allow access to the payload.
    NotFound,
    /// The payload has been deleted.
    Deleted,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
