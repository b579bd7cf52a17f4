//! The Windows Autopilot types of Intune.
//!
#![doc = include_str!("autopilot/families.md")]
//!
//! # What stands where
//!
//! The constant of a route stands at the type of the set that its path starts from, after `/deviceManagement/` or, for
//! [`PolicySetItem`], after `/deviceAppManagement/policySets/{policySetId}/`. Its name is the verb: `LIST`, `CREATE`,
//! `COUNT`, `GET`, `UPDATE`, `DELETE`, or an action by its name, such as `SYNC`. Where the path goes on to a navigation
//! property, the last of these is added: `LIST_ASSIGNED_DEVICES`, `GET_DEPLOYMENT_PROFILE`,
//! `ALLOW_NEXT_ENROLLMENT_OF_ASSIGNED_DEVICE`. One set is apart: the paths to assignments through a device, which are
//! the only ones that Microsoft documents, stand at [`WindowsAutopilotDeploymentProfileAssignment`]. The body of an
//! action has the name of the action.
//!
//! An abstract type of Graph is two types here: a union of the types derived from it, to read and write, and a struct
//! named `..Base` with the properties that they share, which stands in the field `base` of each.
//!
//! The properties are those of the beta version of Graph, which has all that v1.0 has. What v1.0 lacks says
//! *Beta only*, and a `$select` cannot name it there: [`select`](crate::schema::TypeSchema::select) is for beta. A
//! property is an `Option` even where metadata says that the service always sends it: a `$select` leaves it out, v1.0
//! does not have it, and a body that creates may lack it. A navigation property is there when the request asks for it
//! with `$expand`. What is *documented only* is in Microsoft's pages and no longer in Graph's metadata.

mod applicability_rule;
mod assignment_target;
mod deployment_profile;
mod device_actions;
mod device_configuration;
mod device_identity;
mod device_management;
mod device_status;
mod domain_join_configuration;
mod entity;
mod event;
mod imported_device_identity;
mod imported_device_identity_upload;
mod not_ready_device;
mod out_of_box_experience;
mod policy_set_item;
mod policy_status_detail;
mod profile_actions;
mod profile_assignment;
mod settings;

pub use applicability_rule::*;
pub use assignment_target::*;
pub use deployment_profile::*;
pub use device_actions::*;
pub use device_configuration::*;
pub use device_identity::*;
pub use device_management::*;
pub use device_status::*;
pub use domain_join_configuration::*;
pub use entity::*;
pub use event::*;
pub use imported_device_identity::*;
pub use imported_device_identity_upload::*;
pub use not_ready_device::*;
pub use out_of_box_experience::*;
pub use policy_set_item::*;
pub use policy_status_detail::*;
pub use profile_actions::*;
pub use profile_assignment::*;
pub use settings::*;
