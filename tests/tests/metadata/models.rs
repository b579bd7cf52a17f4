//! The types of Windows Autopilot.
