use serde_core::{Serialize, Serializer};

use crate::{value::EdmValue, wire::WithoutRootType};

/// Writes a body without `@odata.type` at its root. Values inside the body keep their `@odata.type`.
///
/// Some services refuse a body that names its type, with the message "could not be resolved by the model".
///
/// ```
/// # #[cfg(feature = "autopilot")] {
/// use graph_models::{autopilot::ImportedWindowsAutopilotDeviceIdentityCreate, odata::WithoutType};
///
/// let body = ImportedWindowsAutopilotDeviceIdentityCreate::new().serial_number("SN-1");
/// assert_eq!(serde_json::to_string(&WithoutType(&body)).unwrap(), r#"{"serialNumber":"SN-1"}"#);
/// # }
/// ```
#[derive(Debug)]
pub struct WithoutType<'a, T>(pub &'a T);

impl<T: EdmValue> Serialize for WithoutType<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        WithoutRootType(self.0).serialize(serializer)
    }
}
