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
    /// Assigned, and the device has the current profile.
    AssignedInSync,
    /// Assigned, and the device has yet to get the current profile.
    AssignedOutOfSync,
    /// Assigned, and whether the device has the current profile is not known. The name is misspelt in Graph.
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
    /// The device is enrolled and will be reset.
    PendingReset,
    /// The enrollment failed.
    Failed,
    /// The device has not yet reached Intune.
    NotContacted,
    /// The device may not enroll. Beta only.
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
    /// Nothing is to be done.
    NoRemediationRequired,
    /// The service will do it by itself.
    AutomaticRemediationRequired,
    /// An administrator has to do it.
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
