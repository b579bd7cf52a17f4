use crate::GraphEnum;

/// Whether a device has the deployment profile that it should have. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotprofileassignmentstatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotProfileAssignmentStatus")]
#[non_exhaustive]
pub enum WindowsAutopilotProfileAssignmentStatus {
    /// Not known.
    Unknown,
    /// Assigned in Intune, and Windows Autopilot has the same.
    AssignedInSync,
    /// Assigned in Intune, and Windows Autopilot does not have the same yet.
    AssignedOutOfSync,
    /// Assigned in Intune, and whether Windows Autopilot has the same is not known. The name is misspelt in Graph.
    AssignedUnkownSyncState,
    /// No profile is assigned.
    NotAssigned,
    /// The assignment is under way.
    Pending,
    /// The assignment failed.
    Failed,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// Why a device cannot take its deployment profile. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotprofileassignmentdetailedstatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotProfileAssignmentDetailedStatus")]
#[non_exhaustive]
pub enum WindowsAutopilotProfileAssignmentDetailedStatus {
    /// There is no reason.
    None,
    /// The hardware does not meet what the profile asks.
    HardwareRequirementsNotMet,
    /// The device is a Surface Hub, which the profile does not serve.
    SurfaceHubProfileNotSupported,
    /// The device is a HoloLens, which the profile does not serve.
    HoloLensProfileNotSupported,
    /// The device is a Windows PC, which the profile does not serve.
    WindowsPcProfileNotSupported,
    /// The device is a Surface Hub 2S, which the profile does not serve.
    SurfaceHub2SProfileNotSupported,
    /// Stands for members that the service sends only when asked.
    UnknownFutureValue,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// How far a device has come with its enrollment in Intune. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-shared-enrollmentstate?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.enrollmentState")]
#[non_exhaustive]
pub enum EnrollmentState {
    /// Not known.
    Unknown,
    /// The device is enrolled.
    Enrolled,
    /// The device is enrolled with another enrollment profile than the one assigned to it.
    PendingReset,
    /// The device is not enrolled, and an attempt failed.
    Failed,
    /// The device is imported and not enrolled.
    NotContacted,
    /// The device enrolled without a user, and cannot be given to one because an app could not be installed. Beta only.
    Blocked,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// Whether a change of a device's hardware needs something done. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeviceremediationstate?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotDeviceRemediationState")]
#[non_exhaustive]
pub enum WindowsAutopilotDeviceRemediationState {
    /// Not known.
    Unknown,
    /// The hardware has not changed.
    NoRemediationRequired,
    /// The hardware has changed, and the registration is to follow.
    AutomaticRemediationRequired,
    /// The hardware has changed, and the registration could not follow by itself.
    ManualRemediationRequired,
    /// Stands for members that the service sends only when asked.
    UnknownFutureValue,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// Whether a device may enroll again without a user. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotuserlessenrollmentstatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotUserlessEnrollmentStatus")]
#[non_exhaustive]
pub enum WindowsAutopilotUserlessEnrollmentStatus {
    /// Not known.
    Unknown,
    /// The device may.
    Allowed,
    /// The device may not until it is allowed to.
    Blocked,
    /// Stands for members that the service sends only when asked.
    UnknownFutureValue,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
