use super::profile_assignment::DeviceAndAppManagementAssignmentSource;
use crate::{GraphComplex, odata::AdditionalProperties};

/// The body of [`WindowsAutopilotDeploymentProfile::ASSIGN`](super::WindowsAutopilotDeploymentProfile::ASSIGN): the
/// devices to assign a profile to. The service answers 204 without a body. Beta only.
///
/// To assign a profile to a group, use
/// [`CREATE_ASSIGNMENT`](super::WindowsAutopilotDeploymentProfile::CREATE_ASSIGNMENT).
///
/// [Graph reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeploymentprofile-assign?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
pub struct Assign {
    /// The ids of the devices in Windows Autopilot.
    pub device_ids: Option<Vec<String>>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// The body of
/// [`WindowsAutopilotDeploymentProfile::HAS_PAYLOAD_LINKS`](super::WindowsAutopilotDeploymentProfile::HAS_PAYLOAD_LINKS):
/// the profiles to check. The service answers with a [`Page`](crate::odata::Page) of [`HasPayloadLinkResultItem`]. Beta
/// only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeploymentprofile-haspayloadlinks?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
pub struct HasPayloadLinks {
    /// The ids of the profiles.
    pub payload_ids: Option<Vec<String>>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// Whether one of the profiles of [`HasPayloadLinks`] is linked to a target. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-policyset-haspayloadlinkresultitem?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.hasPayloadLinkResultItem")]
pub struct HasPayloadLinkResultItem {
    /// The id of the profile.
    pub payload_id: Option<String>,
    /// Whether the profile is linked to a target.
    pub has_link: Option<bool>,
    /// The sources of the links.
    pub sources: Option<Vec<DeviceAndAppManagementAssignmentSource>>,
    /// The error of the check, or an empty string if there is none.
    pub error: Option<String>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}
