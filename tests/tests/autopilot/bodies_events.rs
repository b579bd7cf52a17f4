//! Events of Windows Autopilot and their details: the bodies of the documentation and of the live service.

use std::str::FromStr;

use graph_models::{
    Change,
    autopilot::{
        DeviceManagementAutopilotEvent, DeviceManagementAutopilotEventCreate, DeviceManagementAutopilotEventUpdate,
        DeviceManagementAutopilotPolicyComplianceStatus, DeviceManagementAutopilotPolicyStatusDetail,
        DeviceManagementAutopilotPolicyStatusDetailCreate, DeviceManagementAutopilotPolicyStatusDetailUpdate,
        DeviceManagementAutopilotPolicyType, EnrollmentState, WindowsAutopilotDeploymentState,
        WindowsAutopilotEnrollmentType,
    },
    edm::Duration,
    odata::{AdditionalProperties, Page},
};
use serde_json::json;

use crate::documented::assert_documented;

#[test]
fn an_event_is_read_as_documented() {
    let example = json!({
        "@odata.type": "#microsoft.graph.deviceManagementAutopilotEvent",
        "id": "3e455cab-5cab-3e45-ab5c-453eab5c453e",
        "deviceId": "Device Id value",
        "userId": "User Id value",
        "eventDateTime": "2016-12-31T23:59:23.3984029-08:00",
        "deviceRegisteredDateTime": "2017-01-01T00:02:48.7185581-08:00",
        "enrollmentStartDateTime": "2017-01-01T00:00:19.6280481-08:00",
        "enrollmentType": "azureADJoinedWithAutopilotProfile",
        "deviceSerialNumber": "Device Serial Number value",
        "managedDeviceName": "Managed Device Name value",
        "userPrincipalName": "User Principal Name value",
        "windowsAutopilotDeploymentProfileDisplayName": "Windows Autopilot Deployment Profile Display Name value",
        "enrollmentState": "enrolled",
        "windows10EnrollmentCompletionPageConfigurationDisplayName": "Windows10Enrollment Completion Page Configuration Display Name value",
        "windows10EnrollmentCompletionPageConfigurationId": "Windows10Enrollment Completion Page Configuration Id value",
        "deploymentState": "success",
        "deviceSetupStatus": "success",
        "accountSetupStatus": "success",
        "osVersion": "Os Version value",
        "deploymentDuration": "PT3M21.5549443S",
        "deploymentTotalDuration": "PT1M43.5284261S",
        "deviceSetupDuration": "-PT2M57.2190107S",
        "accountSetupDuration": "-PT2M32.0507894S",
        "deploymentStartDateTime": "2016-12-31T23:59:37.257201-08:00",
        "deploymentEndDateTime": "2017-01-01T00:00:46.5128291-08:00",
        "enrollmentFailureDetails": "Enrollment Failure Details value"
    });
    assert_documented::<DeviceManagementAutopilotEvent>(&example, &["id"]);

    let event: DeviceManagementAutopilotEvent = serde_json::from_value(example).unwrap();
    assert_eq!(event.enrollment_type, Some(WindowsAutopilotEnrollmentType::AzureADJoinedWithAutopilotProfile));
    assert_eq!(event.enrollment_state, Some(EnrollmentState::Enrolled));
    assert_eq!(event.account_setup_status, Some(WindowsAutopilotDeploymentState::Success));
    assert_eq!(event.device_setup_duration.unwrap().picoseconds(), -177_219_010_700_000);
    assert_eq!(event.deployment_start_date_time.unwrap().as_str(), "2016-12-31T23:59:37.257201-08:00");
    assert_eq!(event.additional, AdditionalProperties::new());
}

#[test]
fn properties_that_events_no_longer_have_are_kept() {
    let body = json!({
        "@odata.type": "#microsoft.graph.deviceManagementAutopilotEvent",
        "id": "event-1",
        "devicePreparationDuration": "-PT1M32.1347897S",
        "targetedAppCount": 0,
        "targetedPolicyCount": 3
    });
    let event: DeviceManagementAutopilotEvent = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(event.additional["targetedPolicyCount"], 3);
    assert_eq!(serde_json::to_value(&event).unwrap(), body);
}

#[test]
fn events_are_read_as_the_service_sends_them() {
    let page: Page<DeviceManagementAutopilotEvent> = serde_json::from_str(
        r##"{
            "@odata.context": "https://graph.microsoft.com/beta/$metadata#deviceManagement/autopilotEvents",
            "@odata.count": 2,
            "value": [
                {
                    "accountSetupDuration": "PT0S",
                    "accountSetupStatus": "notAttempted",
                    "deploymentDuration": "PT14M3S",
                    "deploymentEndDateTime": "0001-01-01T00:00:00Z",
                    "deploymentStartDateTime": "2026-07-16T15:13:29Z",
                    "deploymentState": "successOnRetry",
                    "deploymentTotalDuration": "P1DT2H",
                    "enrollmentFailureDetails": null,
                    "enrollmentType": "offlineDomainJoinedWithWhiteGlove",
                    "id": "event-1",
                    "managedDeviceName": "",
                    "windows10EnrollmentCompletionPageConfigurationId": "page-1"
                },
                {
                    "@odata.type": "#microsoft.graph.deviceManagementAutopilotEvent",
                    "@odata.id": "deviceManagement/autopilotEvents('event-2')",
                    "@odata.editLink": "deviceManagement/autopilotEvents('event-2')",
                    "id": "event-2",
                    "eventDateTime@odata.type": "#DateTimeOffset",
                    "eventDateTime": "2026-07-16T15:13:29.0768271Z",
                    "deploymentDuration@odata.type": "#Duration",
                    "deploymentDuration": "PT12H",
                    "deploymentState@odata.type": "#microsoft.graph.windowsAutopilotDeploymentState",
                    "deploymentState": "paused",
                    "enrollmentType": "azureADJoinedInOrbit",
                    "policyStatusDetails@odata.navigationLink": "https://graph.microsoft.com/beta/deviceManagement/autopilotEvents('event-2')/policyStatusDetails"
                }
            ]
        }"##,
    )
    .unwrap();
    let [first, second] = &*page.value else { panic!("{page:?}") };
    assert_eq!(first.deployment_state, Some(WindowsAutopilotDeploymentState::SuccessOnRetry));
    assert_eq!(first.enrollment_type, Some(WindowsAutopilotEnrollmentType::OfflineDomainJoinedWithWhiteGlove));
    assert_eq!(first.account_setup_duration.as_ref().unwrap().picoseconds(), 0);
    assert_eq!(first.deployment_total_duration, Duration::from_str("PT26H").ok());
    assert!(first.deployment_end_date_time.as_ref().unwrap().is_never());
    assert_eq!((first.managed_device_name.as_deref(), first.enrollment_failure_details.as_deref()), (Some(""), None));
    assert_eq!(first.windows10_enrollment_completion_page_configuration_id.as_deref(), Some("page-1"));
    assert_eq!(second.deployment_state, Some(WindowsAutopilotDeploymentState::Other("paused".to_owned())));
    assert_eq!(second.enrollment_type, Some(WindowsAutopilotEnrollmentType::Other("azureADJoinedInOrbit".to_owned())));
    assert_eq!(second.event_date_time.as_ref().unwrap().picoseconds(), 76_827_100_000);
    assert!(first.additional.is_empty() && second.additional.is_empty(), "{page:?}");
}

#[test]
fn an_event_is_created_and_updated() {
    let create = DeviceManagementAutopilotEventCreate::new()
        .device_serial_number("SN-1")
        .enrollment_type(WindowsAutopilotEnrollmentType::OfflineDomainJoined)
        .deployment_duration(Duration::from_str("-PT1M32.1347897S").unwrap());
    assert_eq!(
        serde_json::to_string(&create).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.deviceManagementAutopilotEvent","deviceSerialNumber":"SN-1","enrollmentType":"offlineDomainJoined","deploymentDuration":"-PT1M32.1347897S"}"##
    );
    let update = DeviceManagementAutopilotEventUpdate::new()
        .enrollment_failure_details(Change::Clear)
        .deployment_state(WindowsAutopilotDeploymentState::SuccessWithTimeout);
    let json = r##"{"@odata.type":"#microsoft.graph.deviceManagementAutopilotEvent","enrollmentFailureDetails":null,"deploymentState":"successWithTimeout"}"##;
    assert_eq!(serde_json::to_string(&update).unwrap(), json);
    assert_eq!(serde_json::from_str::<DeviceManagementAutopilotEventUpdate>(json).unwrap(), update);
}

#[test]
fn a_detail_is_read_as_documented() {
    let example = json!({
        "@odata.type": "#microsoft.graph.deviceManagementAutopilotPolicyStatusDetail",
        "id": "14e1eeb6-eeb6-14e1-b6ee-e114b6eee114",
        "displayName": "Display Name value",
        "policyType": "application",
        "complianceStatus": "compliant",
        "trackedOnEnrollmentStatus": true,
        "lastReportedDateTime": "2017-01-01T00:00:17.7769392-08:00",
        "errorCode": 9
    });
    assert_documented::<DeviceManagementAutopilotPolicyStatusDetail>(&example, &["id"]);

    let detail: DeviceManagementAutopilotPolicyStatusDetail = serde_json::from_value(example).unwrap();
    assert_eq!(detail.policy_type, Some(DeviceManagementAutopilotPolicyType::Application));
    assert_eq!((detail.tracked_on_enrollment_status, detail.error_code), (Some(true), Some(9)));
    assert_eq!(detail.additional, AdditionalProperties::new());
}

#[test]
fn details_are_read_as_the_service_sends_them() {
    let page: Page<DeviceManagementAutopilotPolicyStatusDetail> = serde_json::from_str(
        r#"{
            "@odata.context": "https://graph.microsoft.com/beta/$metadata#deviceManagement/autopilotEvents('event-1')/policyStatusDetails",
            "value": [{
                "complianceStatus": "notInstalled",
                "displayName": null,
                "errorCode": -2016281112,
                "id": "detail-1",
                "lastReportedDateTime": "2026-07-16T15:13:29.496716Z",
                "policyType": "script",
                "retries": [1, 2]
            }]
        }"#,
    )
    .unwrap();
    let detail = &page.value[0];
    assert_eq!(detail.compliance_status, Some(DeviceManagementAutopilotPolicyComplianceStatus::NotInstalled));
    assert_eq!(detail.policy_type, Some(DeviceManagementAutopilotPolicyType::Other("script".to_owned())));
    assert_eq!((detail.display_name.as_deref(), detail.error_code), (None, Some(-2_016_281_112)));
    assert_eq!(detail.additional, AdditionalProperties::from_iter([("retries", json!([1, 2]))]));
}

#[test]
fn a_detail_is_created_and_updated() {
    let create = DeviceManagementAutopilotPolicyStatusDetailCreate::new()
        .policy_type(DeviceManagementAutopilotPolicyType::ConfigurationPolicy)
        .error_code(0);
    assert_eq!(
        serde_json::to_string(&create).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.deviceManagementAutopilotPolicyStatusDetail","policyType":"configurationPolicy","errorCode":0}"##
    );
    let update = DeviceManagementAutopilotPolicyStatusDetailUpdate::new()
        .display_name(Change::Clear)
        .compliance_status(DeviceManagementAutopilotPolicyComplianceStatus::Error);
    assert_eq!(
        serde_json::to_string(&update).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.deviceManagementAutopilotPolicyStatusDetail","displayName":null,"complianceStatus":"error"}"##
    );
}
