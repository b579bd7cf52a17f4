//! The models of Windows Autopilot: their routes, and their bodies as the documentation shows them and as the live
//! service sends them.

mod bases;
mod bodies_configurations;
mod bodies_device_requests;
mod bodies_devices;
mod bodies_events;
mod bodies_others;
mod bodies_profile_requests;
mod bodies_profiles;
mod documented;
mod families;
mod lossless;
mod routes;
