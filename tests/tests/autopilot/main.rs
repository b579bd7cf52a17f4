//! The models of Windows Autopilot: their routes, and their bodies in the shape of the documentation and in that of the
//! live service.

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
mod routes;
