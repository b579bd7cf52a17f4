//! The rule that gives the type and the name of the constant of a route.

/// The paths that routes begin with, and the type that has the constants. The first matching entry applies.
const SETS: [(&str, &str); 11] = [
    // The exception for the documentation's paths to assignments, which are not routes of a device.
    (
        "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments",
        "WindowsAutopilotDeploymentProfileAssignment",
    ),
    ("/deviceAppManagement/policySets/{policySetId}/items", "PolicySetItem"),
    ("/deviceManagement/autopilotEvents", "DeviceManagementAutopilotEvent"),
    ("/deviceManagement/deviceConfigurations", "DeviceConfiguration"),
    ("/deviceManagement/importedWindowsAutopilotDeviceIdentities", "ImportedWindowsAutopilotDeviceIdentity"),
    ("/deviceManagement/importedWindowsAutopilotDeviceIdentityUploads", "ImportedWindowsAutopilotDeviceIdentityUpload"),
    (
        "/deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice",
        "UserExperienceAnalyticsNotAutopilotReadyDevice",
    ),
    ("/deviceManagement/windowsAutopilotDeploymentProfiles", "WindowsAutopilotDeploymentProfile"),
    ("/deviceManagement/windowsAutopilotDeviceIdentities", "WindowsAutopilotDeviceIdentity"),
    ("/deviceManagement/windowsAutopilotSettings", "WindowsAutopilotSettings"),
    ("/deviceManagement", "DeviceManagement"),
];

/// The types of singletons, whose path is the path of a single entity.
const SINGLETONS: [&str; 2] = ["DeviceManagement", "WindowsAutopilotSettings"];

pub(crate) const ACTIONS: [&str; 11] = [
    "allowNextEnrollment",
    "assign",
    "assignResourceAccountToDevice",
    "assignUserToDevice",
    "deleteDevices",
    "hasPayloadLinks",
    "import",
    "sync",
    "unassignResourceAccountFromDevice",
    "unassignUserFromDevice",
    "updateDeviceProperties",
];

/// Returns the type that has the constant of a route, and the name of the constant.
pub(crate) fn place_and_name(method: &str, path: &str) -> (&'static str, String) {
    let (set, ty) = SETS.into_iter().find(|(set, _)| below(set, path).is_some()).unwrap();
    let (mut action, mut navigation, mut single) = (None, None, SINGLETONS.contains(&ty));
    for segment in below(set, path).unwrap().split('/').skip(1) {
        match segment {
            key if key.starts_with('{') => single = true,
            "$count" => action = Some("count"),
            "$ref" => action = Some("addRef"),
            cast if cast.starts_with("microsoft.graph.") => {}
            known if ACTIONS.contains(&known) => action = Some(known),
            property => (navigation, single) = (Some(property), !property.ends_with('s')),
        }
    }
    let verb = match (action, method, single) {
        (Some(action), ..) => action,
        (None, "GET", true) => "get",
        (None, "GET", false) => "list",
        (None, "POST", _) => "create",
        (None, "PATCH", _) => "update",
        (None, "DELETE", _) => "delete",
        _ => panic!("{method} {path}"),
    };
    let mut name = in_capitals(verb);
    if let Some(property) = navigation {
        name += if ACTIONS.contains(&verb) { "_OF_" } else { "_" };
        name += &in_capitals(&if single || verb == "create" { singular(property) } else { property.to_owned() });
    }
    (ty, name)
}

/// Returns the rest of the path after the set, if the path begins with the set.
fn below<'path>(set: &str, path: &'path str) -> Option<&'path str> {
    path.strip_prefix(set).filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Returns `deviceIdentity` for `deviceIdentities`.
fn singular(plural: &str) -> String {
    match plural.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => plural.strip_suffix('s').unwrap_or(plural).to_owned(),
    }
}

/// Returns `DEVICE_IDENTITY` for `deviceIdentity`.
fn in_capitals(name: &str) -> String {
    let mut result = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() {
            result.push('_');
        }
        result.push(letter.to_ascii_uppercase());
    }
    result
}

#[test]
fn the_rule_gives_the_type_and_the_name() {
    let device = "/deviceManagement/windowsAutopilotDeviceIdentities";
    let profile = "/deviceManagement/windowsAutopilotDeploymentProfiles";
    for (method, path, ty, name) in [
        ("GET", device.to_owned(), "WindowsAutopilotDeviceIdentity", "LIST"),
        ("GET", format!("{device}/$count"), "WindowsAutopilotDeviceIdentity", "COUNT"),
        ("PATCH", format!("{device}/{{id}}"), "WindowsAutopilotDeviceIdentity", "UPDATE"),
        (
            "GET",
            format!("{device}/{{id}}/deploymentProfile"),
            "WindowsAutopilotDeviceIdentity",
            "GET_DEPLOYMENT_PROFILE",
        ),
        ("POST", format!("{profile}/{{id}}/assignments"), "WindowsAutopilotDeploymentProfile", "CREATE_ASSIGNMENT"),
        (
            "GET",
            format!("{profile}/{{id}}/assignedDevices"),
            "WindowsAutopilotDeploymentProfile",
            "LIST_ASSIGNED_DEVICES",
        ),
        (
            "POST",
            format!("{profile}/{{id}}/assignedDevices/{{id}}/assignUserToDevice"),
            "WindowsAutopilotDeploymentProfile",
            "ASSIGN_USER_TO_DEVICE_OF_ASSIGNED_DEVICE",
        ),
        ("GET", "/deviceManagement/windowsAutopilotSettings".to_owned(), "WindowsAutopilotSettings", "GET"),
    ] {
        assert_eq!(place_and_name(method, &path), (ty, name.to_owned()));
    }
}
