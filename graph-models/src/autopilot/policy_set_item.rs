use crate::{
    GraphEntity, GraphEnum,
    edm::DateTimeOffset,
    odata::{AdditionalProperties, UnknownType},
};

/// A part of a policy set, which rolls out apps, policies and profiles together.
///
/// Graph's type of this name is abstract; of the types derived from it, this model knows the one for a deployment
/// profile of Windows Autopilot, and [`Other`](Self::Other) keeps the rest. What they share is [`PolicySetItemBase`].
/// Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-policyset-policysetitem?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.policySetItem",
    update,
    routes(
        /// Lists the items of a policy set.
        LIST = "GET /deviceAppManagement/policySets/{policySetId}/items",
        /// Adds an item to a policy set.
        CREATE = "POST /deviceAppManagement/policySets/{policySetId}/items",
        /// Gets an item of a policy set.
        GET = "GET /deviceAppManagement/policySets/{policySetId}/items/{policySetItemId}",
        /// Updates an item of a policy set.
        UPDATE = "PATCH /deviceAppManagement/policySets/{policySetId}/items/{policySetItemId}",
        /// Takes an item out of a policy set. What the item stands for stays.
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
    /// What all items of policy sets share; `None` of a type that this model does not know.
    #[must_use]
    pub fn base(&self) -> Option<&PolicySetItemBase> {
        match self {
            Self::WindowsAutopilotDeploymentProfilePolicySetItem(item) => Some(&item.base),
            Self::Other(_) => None,
        }
    }
}

/// What all items of policy sets share. One of them is a [`PolicySetItem`]. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-policyset-policysetitem?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.policySetItem", update)]
pub struct PolicySetItemBase {
    /// The key of the item.
    pub id: String,

    /// The id of what the item stands for, such as a deployment profile.
    pub payload_id: Option<String>,

    /// The kind of what the item stands for.
    pub item_type: Option<String>,

    /// The name of what the item stands for.
    pub display_name: Option<String>,

    /// The tags that guided deployments put on the item.
    pub guided_deployment_tags: Option<Vec<String>>,

    /// How far the item has been rolled out.
    #[graph_entity(read_only)]
    pub status: Option<PolicySetStatus>,

    /// What went wrong with the item.
    #[graph_entity(read_only)]
    pub error_code: Option<ErrorCode>,

    /// When the item was created.
    #[graph_entity(read_only)]
    pub created_date_time: Option<DateTimeOffset>,

    /// When the item was last changed.
    #[graph_entity(read_only)]
    pub last_modified_date_time: Option<DateTimeOffset>,
}

/// The part of a policy set that is a deployment profile of Windows Autopilot.
///
/// It is one of the types that a [`PolicySetItem`] can be, and has no properties but those of the base. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-policyset-windowsautopilotdeploymentprofilepolicysetitem?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem", update)]
pub struct WindowsAutopilotDeploymentProfilePolicySetItem {
    /// What all items of policy sets share.
    #[graph_entity(base)]
    pub base: PolicySetItemBase,

    /// Properties that the service has and this model does not.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

/// How far a policy set, or an item of one, has been rolled out. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-policyset-policysetstatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.policySetStatus")]
#[non_exhaustive]
pub enum PolicySetStatus {
    /// Not known.
    Unknown,
    /// The items are being checked.
    Validating,
    /// All items are done, and some failed.
    PartialSuccess,
    /// All items are handed on, which does not say that all arrived.
    Success,
    /// The whole policy set failed.
    Error,
    /// It is for no group.
    NotAssigned,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// What went wrong with an item of a policy set. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-policyset-errorcode?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.errorCode")]
#[non_exhaustive]
pub enum ErrorCode {
    /// Nothing.
    NoError,
    /// The caller's roles do not allow access to what the item stands for.
    Unauthorized,
    /// The caller's scope tags do not allow access to what the item stands for.
    NotFound,
    /// What the item stands for has been deleted.
    Deleted,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
