use crate::GraphEnum;

/// Whether the intended deployment profile is assigned to a device. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotprofileassignmentstatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotProfileAssignmentStatus")]
#[non_exhaustive]
pub enum WindowsAutopilotProfileAssignmentStatus {
    /// The state is not known.
    Unknown,
    /// The profile is assigned in Intune, and in sync with Windows Autopilot.
    AssignedInSync,
    /// The profile is assigned in Intune, and not yet in sync with Windows Autopilot.
    AssignedOutOfSync,
    /// The profile is assigned in Intune; whether it is in sync with Windows Autopilot is not known. The name is
    /// misspelled in Graph.
    AssignedUnkownSyncState,
    /// A profile is not assigned to the device.
    NotAssigned,
    /// The assignment is in progress.
    Pending,
    /// The assignment failed.
    Failed,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// Why a device cannot use its deployment profile. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotprofileassignmentdetailedstatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotProfileAssignmentDetailedStatus")]
#[non_exhaustive]
pub enum WindowsAutopilotProfileAssignmentDetailedStatus {
    /// There are no details.
    None,
    /// The hardware does not meet the requirements of the profile.
    HardwareRequirementsNotMet,
    /// The device is a Surface Hub, which the profile does not support.
    SurfaceHubProfileNotSupported,
    /// The device is a HoloLens, which the profile does not support.
    HoloLensProfileNotSupported,
    /// The device is a Windows PC, which the profile does not support.
    WindowsPcProfileNotSupported,
    /// The device is a Surface Hub 2S, which the profile does not support.
    SurfaceHub2SProfileNotSupported,
    /// Sent in place of newer members, unless the request has the header `Prefer: include-unknown-enum-members`.
    UnknownFutureValue,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// The state of the enrollment of a device in Intune. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-shared-enrollmentstate?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.enrollmentState")]
#[non_exhaustive]
pub enum EnrollmentState {
    /// The state is not known.
    Unknown,
    /// The device is enrolled.
    Enrolled,
    /// The device is enrolled with an enrollment profile that differs from the profile assigned to it.
    PendingReset,
    /// The device is not enrolled, and there is a record of a failed enrollment.
    Failed,
    /// The device is imported, but not enrolled.
    NotContacted,
    /// The device enrolled without a user, and cannot be assigned to a user because an app could not be installed. Beta
    /// only.
    Blocked,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// Whether a change of a device's hardware requires remediation. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeviceremediationstate?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotDeviceRemediationState")]
#[non_exhaustive]
pub enum WindowsAutopilotDeviceRemediationState {
    /// The state is not known.
    Unknown,
    /// The hardware has not changed.
    NoRemediationRequired,
    /// The hardware has changed, and the registration will be updated automatically.
    AutomaticRemediationRequired,
    /// The hardware has changed, and the registration could not be updated automatically.
    ManualRemediationRequired,
    /// Sent in place of newer members, unless the request has the header `Prefer: include-unknown-enum-members`.
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
    /// The state is not known.
    Unknown,
    /// The device may enroll again.
    Allowed,
    /// The device may not enroll again until it is allowed to.
    Blocked,
    /// Sent in place of newer members, unless the request has the header `Prefer: include-unknown-enum-members`.
    UnknownFutureValue,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
