//! Runs the examples of `graph-models` as a user does.

mod import_devices;
mod list_profiles;
mod run;
mod update_device;
