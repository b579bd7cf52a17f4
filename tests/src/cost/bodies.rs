//! The JSON bodies that are read: compact, as services send them.

use graph_models::odata::Page;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, from_str, json, to_string, to_vec};

use super::{device, profile, target};

/// A device with its type, and its keys in the order of declaration.
pub(super) fn device() -> Vec<u8> {
    compact::<device::graph::Device>(include_str!("../../fixtures/create_device.response.json")).into_bytes()
}

/// The same device with its keys in an order in which no two keys that are declared next to each other are adjacent.
pub(super) fn device_shuffled() -> Vec<u8> {
    let entries: Vec<_> = entries(&device()).into_iter().collect();
    let count = entries.len();
    // Steps of ten through the 27 names in alphabetical order reach each name once.
    let shuffled = (1..=count).map(|step| &entries[step * 10 % count]);
    let members: Vec<_> = shuffled.map(|(name, value)| format!("{}:{value}", json!(name))).collect();
    format!("{{{}}}", members.join(",")).into_bytes()
}

/// The device without its type.
pub(super) fn device_untyped() -> Vec<u8> {
    let body = text(device());
    let (_, members) = body.split_once(',').expect("the body has more than its type");
    format!("{{{members}").into_bytes()
}

/// A device with four properties that no type declares. It has no `@odata.type`, because `flatten` would keep it too
/// and write it twice.
pub(super) fn device_and_unknown() -> Vec<u8> {
    let body = text(device_untyped());
    let unknown = r#""isShared":true,"firmware":"21.4.0","slots":12,"battery":{"health":"good","cycles":118}"#;
    format!("{},{unknown}}}", body.strip_suffix('}').expect("a body is an object")).into_bytes()
}

/// A page of 1,000 devices, each with its own serial number.
pub(super) fn page() -> Vec<u8> {
    let device: device::graph::Device = serde_json::from_slice(&device()).expect("a device");
    let numbered = |number| device::graph::Device { serial_number: Some(format!("SN-{number:06}")), ..device.clone() };
    let mut page = Page::new((0..1000).map(numbered).collect());
    page.context = Some("https://graph.microsoft.com/beta/$metadata#deviceManagement/devices".to_owned());
    page.count = Some(1000);
    to_vec(&page).expect("a page can be written")
}

/// A profile whose type comes first.
pub(super) fn profile() -> Vec<u8> {
    compact::<profile::graph::CloudProfile>(
        r##"{
            "@odata.type": "#microsoft.graph.cloudProfile",
            "id": "9d9bff24-42b2-4a29-b0ae-0a31ee61fa3c",
            "displayName": "Lobby computers",
            "description": "All computers that stand in a lobby and are used by \"guests\".",
            "locale": "de-DE",
            "createdDateTime": "2026-01-17T10:43:18.4967160Z",
            "lastModifiedDateTime": "2026-03-02T08:00:00Z",
            "outOfBoxExperienceSetting": {
                "@odata.type": "#microsoft.graph.firstRun",
                "privacySettingsHidden": true,
                "eulaHidden": true,
                "userType": "standard",
                "deviceUsageType": "shared",
                "keyboardSelectionPageSkipped": true,
                "escapeLinkHidden": false
            },
            "hardwareHashExtractionEnabled": true,
            "deviceNameTemplate": "LOBBY-%RAND:5%",
            "deviceType": "windowsPc",
            "preprovisioningAllowed": false,
            "roleScopeTagIds": ["0", "14", "15"],
            "managementServiceAppId": "1f7a2d6c-5d51-4b8e-9c10-6a3c1f0e9b55",
            "enrollmentStatusScreenSettings": {
                "@odata.type": "#microsoft.graph.statusScreen",
                "hideInstallationProgress": false,
                "blockDeviceSetupRetryByUser": true,
                "allowLogCollectionOnInstallFailure": true,
                "customErrorMessage": "Please call the service desk.",
                "installProgressTimeoutInMinutes": 60,
                "allowDeviceUseOnInstallFailure": false
            },
            "skipConnectivityCheck": false,
            "isDefault": false,
            "version": 7
        }"##,
    )
    .into_bytes()
}

/// The same profile with its type last.
pub(super) fn profile_type_last() -> Vec<u8> {
    type_last(profile())
}

/// The target of an assignment, whose type comes first.
pub(super) fn target() -> Vec<u8> {
    compact::<target::graph::Target>(
        r##"{
            "@odata.type": "#microsoft.graph.groupTarget",
            "filterId": "6f0b1fac-b1f0-fac6-b1f0-c6fab1f0c6fa",
            "filterType": "include",
            "groupId": "0c4c6bf4-4a6b-4f9e-8a40-54d58e1cbd62"
        }"##,
    )
    .into_bytes()
}

/// The same target with its type last.
pub(super) fn target_type_last() -> Vec<u8> {
    type_last(target())
}

/// Returns the same JSON without white space. The type must keep all properties.
fn compact<T: DeserializeOwned + Serialize>(body: &str) -> String {
    let value: T = from_str(body).expect("the body matches the type");
    to_string(&value).expect("a value can be written")
}

fn type_last(body: Vec<u8>) -> Vec<u8> {
    let body = text(body);
    let (ty, members) = body[1..].split_once(',').expect("the body has more than its type");
    format!("{{{},{ty}}}", members.strip_suffix('}').expect("a body is an object")).into_bytes()
}

fn entries(body: &[u8]) -> Map<String, Value> {
    serde_json::from_slice(body).expect("a body is an object")
}

fn text(body: Vec<u8>) -> String {
    String::from_utf8(body).expect("JSON is UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a body as this type and writes it again.
    fn again<T: DeserializeOwned + Serialize>(body: &[u8]) -> String {
        compact::<T>(std::str::from_utf8(body).unwrap())
    }

    #[test]
    fn all_contenders_write_the_same_json() {
        assert_eq!(again::<device::graph::Device>(&device()), text(device()));
        assert_eq!(again::<device::plain::Device>(&device()), text(device()));
        assert_eq!(again::<device::kept::Device>(&device()), text(device()));
        assert_eq!(again::<device::flatten::Device>(&device_untyped()), text(device()));
        assert_eq!(again::<profile::plain::Profile>(&profile()), text(profile()));
        assert_eq!(again::<profile::plain::AnyProfile>(&profile()), text(profile()));
        assert_eq!(again::<profile::graph::AnyProfile>(&profile()), text(profile()));
        assert_eq!(again::<target::plain::Target>(&target()), text(target()));
    }

    #[test]
    fn the_order_of_keys_does_not_change_the_value() {
        assert_ne!(device_shuffled(), device());
        assert_eq!(again::<device::graph::Device>(&device_shuffled()), text(device()));
        assert_eq!(again::<device::plain::Device>(&device_shuffled()), text(device()));
        assert!(text(profile_type_last()).ends_with(r##","@odata.type":"#microsoft.graph.cloudProfile"}"##));
        assert_eq!(again::<profile::graph::AnyProfile>(&profile_type_last()), text(profile()));
        assert_eq!(again::<profile::plain::AnyProfile>(&profile_type_last()), text(profile()));
        assert_eq!(again::<target::graph::Target>(&target_type_last()), text(target()));
    }

    #[test]
    fn both_contenders_keep_unknown_properties() {
        let read: device::kept::Device = serde_json::from_slice(&device_and_unknown()).unwrap();
        assert_eq!(read.additional.len(), 4);
        let read: device::flatten::Device = serde_json::from_slice(&device_and_unknown()).unwrap();
        assert_eq!(read.additional.len(), 4);
    }
}
