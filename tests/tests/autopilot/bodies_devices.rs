//! Devices, imports and uploads: the bodies of the documentation and of the live service.

use std::collections::BTreeSet;

use graph_models::{
    GraphEntity,
    autopilot::{
        EnrollmentState, ImportedWindowsAutopilotDeviceIdentity as Import,
        ImportedWindowsAutopilotDeviceIdentityImportStatus as ImportStatus,
        ImportedWindowsAutopilotDeviceIdentityUpload as Upload,
        ImportedWindowsAutopilotDeviceIdentityUploadStatus as UploadStatus,
        WindowsAutopilotDeploymentProfile as Profile, WindowsAutopilotDeviceIdentity as Device,
        WindowsAutopilotDeviceIdentityCreate as DeviceCreate, WindowsAutopilotUserlessEnrollmentStatus,
    },
    odata::Page,
};
use serde_json::{Value, json};

use crate::documented::assert_documented;

/// The documentation's example of an import.
fn documented_import() -> Value {
    json!({
        "@odata.type": "#microsoft.graph.importedWindowsAutopilotDeviceIdentity",
        "id": "12c4eb3b-eb3b-12c4-3beb-c4123bebc412",
        "groupTag": "Group Tag value",
        "serialNumber": "Serial Number value",
        "productKey": "Product Key value",
        "importId": "Import Id value",
        "hardwareIdentifier": "aGFyZHdhcmVJZGVudGlmaWVy",
        "state": {
            "@odata.type": "microsoft.graph.importedWindowsAutopilotDeviceIdentityState",
            "deviceImportStatus": "pending",
            "deviceRegistrationId": "Device Registration Id value",
            "deviceErrorCode": 15,
            "deviceErrorName": "Device Error Name value"
        },
        "assignedUserPrincipalName": "Assigned User Principal Name value"
    })
}

#[test]
fn devices_imports_and_uploads_are_read_as_documented() {
    let device = json!({
        "@odata.type": "#microsoft.graph.windowsAutopilotDeviceIdentity",
        "id": "fac6f0b1-f0b1-fac6-b1f0-c6fab1f0c6fa",
        "deploymentProfileAssignmentStatus": "assignedInSync",
        "deploymentProfileAssignedDateTime": "2016-12-31T23:58:26.2447023-08:00",
        "serialNumber": "Serial Number value",
        "enrollmentState": "enrolled",
        "deviceAccountPassword": "Device Account Password value",
        "remediationState": "noRemediationRequired",
        "remediationStateLastModifiedDateTime": "2017-01-01T00:00:10.730021-08:00",
        "userlessEnrollmentStatus": "allowed"
    });
    assert_documented::<Device>(&device, &["id"]);
    let device: Device = serde_json::from_value(device).unwrap();
    assert_eq!(device.userless_enrollment_status, Some(WindowsAutopilotUserlessEnrollmentStatus::Allowed));
    assert!(device.additional.is_empty());

    assert_documented::<Import>(&documented_import(), &["id"]);
    let upload = json!({
        "@odata.type": "#microsoft.graph.importedWindowsAutopilotDeviceIdentityUpload",
        "id": "c3a73a5d-3a5d-c3a7-5d3a-a7c35d3aa7c3",
        "createdDateTimeUtc": "2016-12-31T23:58:46.5747426-08:00",
        "status": "pending"
    });
    assert_documented::<Upload>(&upload, &["id", "createdDateTimeUtc", "status"]);
}

/// A device of v1.0 has only the properties of v1.0, empty strings for properties that are not set, and no type.
#[test]
fn devices_are_read_as_the_service_sends_them() {
    let mut live = json!({
        "addressableUserName": "", "azureActiveDirectoryDeviceId": "azure-1", "displayName": "",
        "enrollmentState": "notContacted", "groupTag": "", "id": "device-1",
        "lastContactedDateTime": "0001-01-01T00:00:00Z", "managedDeviceId": "managed-1", "manufacturer": "Contoso",
        "model": "Kiosk 3", "productKey": "", "purchaseOrderIdentifier": "", "resourceName": "",
        "serialNumber": "SN-1", "skuNumber": "", "systemFamily": "Kiosk", "userPrincipalName": ""
    });
    let page: Page<Device> = serde_json::from_value(json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#deviceManagement/windowsAutopilotDeviceIdentities",
        "@odata.count": 2,
        "value": [live, {"id": "device-2", "enrollmentState": "asleep", "color": "blue", "remediationState": "unknown"}]
    }))
    .unwrap();
    let [device, other] = &page.value[..] else { panic!("{page:?}") };
    assert_eq!(
        (device.product_key.as_deref(), device.enrollment_state.as_ref()),
        (Some(""), Some(&EnrollmentState::NotContacted))
    );
    assert!(device.last_contacted_date_time.as_ref().unwrap().is_never());
    // The list for v1.0 names exactly what v1.0 sends.
    let select = Device::SCHEMA.select_v1();
    let sent = live.as_object().unwrap().keys().map(String::as_str);
    assert_eq!(select.split(',').collect::<BTreeSet<_>>(), sent.collect());
    assert!(device.additional.is_empty() && device.deployment_profile.is_none());
    live["@odata.type"] = Device::ODATA_TYPE.into();
    assert_eq!(serde_json::to_value(device).unwrap(), live);
    assert_eq!(other.enrollment_state, Some(EnrollmentState::Other("asleep".to_owned())));
    assert_eq!(other.additional["color"], "blue");
}

#[test]
fn a_device_is_read_with_its_profiles_and_full_metadata() {
    let device: Device = serde_json::from_value(json!({
        "@odata.context": "https://graph.microsoft.com/beta/$metadata#deviceManagement/windowsAutopilotDeviceIdentities(deploymentProfile(),intendedDeploymentProfile())/$entity",
        "@odata.type": "#microsoft.graph.windowsAutopilotDeviceIdentity",
        "@odata.id": "deviceManagement/windowsAutopilotDeviceIdentities('device-1')",
        "@odata.editLink": "deviceManagement/windowsAutopilotDeviceIdentities('device-1')",
        "id": "device-1",
        "deploymentProfileAssignedDateTime@odata.type": "#DateTimeOffset",
        "deploymentProfileAssignedDateTime": "2026-07-16T15:13:29.0768271Z",
        "deploymentProfileAssignmentStatus@odata.type": "#microsoft.graph.windowsAutopilotProfileAssignmentStatus",
        "deploymentProfileAssignmentStatus": "assignedUnkownSyncState",
        "deploymentProfile@odata.context": "https://graph.microsoft.com/beta/$metadata#p",
        "deploymentProfile@odata.navigationLink": "https://graph.microsoft.com/beta/d/deploymentProfile",
        "deploymentProfile": {
            "@odata.type": "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile",
            "@odata.id": "deviceManagement/windowsAutopilotDeploymentProfiles('profile-1')",
            "id": "profile-1",
            "displayName": "Kiosk"
        },
        "intendedDeploymentProfile": null,
        "#microsoft.graph.updateDeviceProperties": {"title": "t", "target": "https://graph.microsoft.com/beta/u"}
    }))
    .unwrap();
    let Some(Profile::AzureADWindowsAutopilotDeploymentProfile(profile)) = device.deployment_profile.as_deref() else {
        panic!("{device:?}")
    };
    assert_eq!(profile.base.display_name.as_deref(), Some("Kiosk"));
    assert!(device.intended_deployment_profile.is_none());
    assert!(device.additional.is_empty() && profile.base.additional.is_empty());
    let body = serde_json::to_value(DeviceCreate::from(device)).unwrap();
    assert_eq!(body.as_object().unwrap().len(), 3, "{body}");
}

#[test]
fn imports_are_read_as_the_service_sends_them() {
    let page: Page<Import> = serde_json::from_value(json!({
        "@odata.context": "https://graph.microsoft.com/beta/$metadata#deviceManagement/importedWindowsAutopilotDeviceIdentities",
        "value": [
            {
                "assignedUserPrincipalName": "", "groupTag": "", "hardwareIdentifier": null, "id": "import-1",
                "importId": "import-1", "productKey": "import-1", "serialNumber": "SN-1",
                "state": {
                    "deviceErrorCode": 806, "deviceErrorName": "ZtdDeviceAlreadyAssigned",
                    "deviceImportStatus": "error", "deviceRegistrationId": ""
                }
            },
            {"id": "import-2", "state": {"deviceImportStatus": "success", "retries": 2}, "batch": null}
        ]
    }))
    .unwrap();
    let [failed, other] = &page.value[..] else { panic!("{page:?}") };
    let state = failed.state.as_ref().unwrap();
    assert_eq!((&state.device_import_status, state.device_error_code), (&Some(ImportStatus::Error), Some(806)));
    assert_eq!((failed.group_tag.as_deref(), &failed.hardware_identifier), (Some(""), &None));
    let status = other.state.as_ref().unwrap().device_import_status.clone();
    assert_eq!(status, Some(ImportStatus::Other("success".to_owned())));
    assert_eq!(other.additional["batch"], Value::Null);
}

#[test]
fn uploads_are_read_as_the_service_sends_them() {
    let page: Page<Upload> = serde_json::from_value(json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#deviceManagement/importedWindowsAutopilotDeviceIdentityUploads(deviceIdentities())",
        "value": [
            {
                "createdDateTimeUtc": "2026-07-16T15:13:29Z", "id": "upload-1", "status": "noUpload",
                "deviceIdentities@odata.context": "https://graph.microsoft.com/v1.0/$metadata#d",
                "deviceIdentities": [{"id": "import-1", "serialNumber": "SN-1"}, {"id": "import-2"}]
            },
            {"createdDateTimeUtc": "0001-01-01T00:00:00Z", "id": "upload-2", "status": "paused", "deviceIdentities": []}
        ]
    }))
    .unwrap();
    let [full, empty] = &page.value[..] else { panic!("{page:?}") };
    assert_eq!(full.status, Some(UploadStatus::NoUpload));
    let serial_numbers = full.device_identities.iter().flatten().map(|import| import.serial_number.as_deref());
    assert_eq!(serial_numbers.collect::<Vec<_>>(), [Some("SN-1"), None]);
    assert!(full.additional.is_empty());
    assert_eq!(empty.status, Some(UploadStatus::Other("paused".to_owned())));
    assert!(empty.created_date_time_utc.as_ref().unwrap().is_never());
    assert_eq!(empty.device_identities.as_deref(), Some(&[][..]));
}
