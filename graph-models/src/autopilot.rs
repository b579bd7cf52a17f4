//! The Windows Autopilot types of Intune.
//!
//! | type | what it is |
//! |---|---|
//! | [`WindowsAutopilotDeviceIdentity`] | a device that Autopilot knows |
//! | [`ImportedWindowsAutopilotDeviceIdentity`] | a device on its way in, with its hardware hash |
//! | [`WindowsAutopilotDeploymentProfileAssignment`] | which devices a deployment profile is for |
//! | [`DeviceAndAppManagementAssignmentTarget`] | the group, or all devices or users, that an assignment reaches |
//!
//! The properties are those of the beta version of Graph, which has all that v1.0 has. A property is an `Option` even
//! where metadata says that the service always sends it: a `$select` leaves it out, v1.0 does not have it, and a body
//! that creates may lack it.

mod applicability_rule;
mod assignment_target;
mod device_configuration;
mod device_identity;
mod domain_join_configuration;
mod entity;
mod event;
mod imported_device_identity;
mod not_ready_device;
mod policy_set_item;
mod policy_status_detail;
mod profile_assignment;
mod settings;

pub use applicability_rule::*;
pub use assignment_target::*;
pub use device_configuration::*;
pub use device_identity::*;
pub use domain_join_configuration::*;
pub use entity::*;
pub use event::*;
pub use imported_device_identity::*;
pub use not_ready_device::*;
pub use policy_set_item::*;
pub use policy_status_detail::*;
pub use profile_assignment::*;
pub use settings::*;
