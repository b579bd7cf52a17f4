//! Runs the examples `list_profiles` and `update_device` as a user does.

mod list_profiles;
mod run;
mod update_device;
