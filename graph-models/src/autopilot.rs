//! The Windows Autopilot types of Intune.
//!
#![doc = include_str!("autopilot/families.md")]
//!
//! # Routes
//!
//! A route is a constant on the entity whose collection the path begins with, after `/deviceManagement/` or, for
//! [`PolicySetItem`], after `/deviceAppManagement/policySets/{policySetId}/`. The name of the constant is the verb,
//! `LIST`, `CREATE`, `COUNT`, `GET`, `UPDATE` or `DELETE`, or the name of an action, such as `SYNC`. If the path
//! continues to navigation properties, the name of the last one follows: `LIST_ASSIGNED_DEVICES`,
//! `GET_DEPLOYMENT_PROFILE`, `ALLOW_NEXT_ENROLLMENT_OF_ASSIGNED_DEVICE`. There is one exception: the paths to
//! assignments through a device, the only ones that Microsoft documents, are on
//! [`WindowsAutopilotDeploymentProfileAssignment`]. The type of an action's body has the name of the action.
//!
//! # Types and properties
//!
//! An abstract entity type of Graph, other than [`Entity`], is two types here: a union of the types derived from it, to
//! read and write, and a struct whose name ends in `Base`, with the properties that they share. Each derived type has
//! that struct in its field `base`.
//!
//! The properties are those of the beta version of Graph, which has all properties of v1.0. The docs of a type,
//! property, member or route that v1.0 does not have say *Beta only*. A `$select` for v1.0 cannot name such a property:
//! [`select`](crate::schema::TypeSchema::select) is for beta, and [`select_v1`](crate::schema::TypeSchema::select_v1) is
//! for v1.0. [`is_beta_only`](crate::schema::TypeSchema::is_beta_only) is true for such a property, unless its type is
//! beta only as a whole. *Documented only* means that Microsoft's pages describe it, but Graph's metadata no longer has
//! it.
//!
//! A property is an `Option` even where the metadata says that the service always sends it: a `$select` can leave it
//! out, v1.0 may not have it, and a body that creates may not need it. A navigation property is present when the
//! request asks for it with `$expand`.
//!
//! # Unknown properties
//!
//! Every struct here has a field `additional` or a base that has it, such as `profile.base.additional`. It keeps the
//! properties that the model does not know and writes them again, so that no property is lost, at any depth. A union
//! keeps an object of an unknown type as a whole, and an enumeration keeps the name of an unknown member. Two things
//! are not kept: control information other than `@odata.type`, such as `@odata.context`, and the difference between
//! `null` and a missing property, which are both `None`.
//!
//! ```
//! use graph_models::autopilot::{OutOfBoxExperienceSetting, WindowsAutopilotDeploymentProfileBase};
//!
//! let profile: WindowsAutopilotDeploymentProfileBase = serde_json::from_str(
//!     r#"{"id": "1", "isPilot": true, "outOfBoxExperienceSetting": {"eulaHidden": true, "theme": "dark"}}"#,
//! )?;
//! assert_eq!(profile.additional["isPilot"], true);
//! assert_eq!(profile.out_of_box_experience_setting.unwrap().additional["theme"], "dark");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! The bodies that create and update have the field too: it sends properties that these models do not have. The body
//! made from an entity that was read, such as `WindowsAutopilotDeviceIdentityCreate::from(device)`, does not take the
//! unknown properties of the entity, because they can be read-only. It takes complex values as they are.
//!
//! # New properties
//!
//! Microsoft adds properties to these types. A new property is a minor change of this crate, so a literal of a struct
//! must end in `..Default::default()`, and a pattern in `..`. Every struct here implements [`Default`], and so do the
//! structs of the bodies that create and update; these also have `new` and setters, which a new property does not
//! affect. Where a literal already names every field, as one with only a `base` can, Clippy reports `needless_update`;
//! allow it there.
//!
//! ```
//! use graph_models::autopilot::{
//!     OutOfBoxExperienceSetting, WindowsAutopilotDeploymentProfileBaseCreate, WindowsDeviceUsageType,
//! };
//!
//! let setting = OutOfBoxExperienceSetting {
//!     device_usage_type: Some(WindowsDeviceUsageType::SingleUser),
//!     eula_hidden: Some(true),
//!     ..Default::default()
//! };
//! let OutOfBoxExperienceSetting { eula_hidden, .. } = &setting;
//! assert_eq!(*eula_hidden, Some(true));
//!
//! let profile = WindowsAutopilotDeploymentProfileBaseCreate::new().out_of_box_experience_setting(setting);
//! assert_eq!(profile.locale, None);
//! ```
//!
//! Unions and enumerations are `#[non_exhaustive]`, so a new derived type or member is a minor change too.

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
