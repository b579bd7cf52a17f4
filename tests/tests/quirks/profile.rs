//! A deployment profile that keeps its annotations, which the profiles of the models ignore.

use graph_models::{GraphEntity, autopilot::WindowsAutopilotDeploymentProfileBase, odata::Annotations};

/// The profile of devices that join Microsoft Entra, with the annotations of its properties.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile")]
pub(crate) struct AnnotatedProfile {
    #[graph_entity(base)]
    pub(crate) base: WindowsAutopilotDeploymentProfileBase,
    #[graph_entity(annotations)]
    pub(crate) annotations: Annotations,
}
