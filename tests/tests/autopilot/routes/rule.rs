//! The rule: at which type the constant of a route stands, and its name.

/// Where the routes start, and the type that has those below; the first that a path starts with is its own.
const SETS: [(&str, &str); 11] = [
    // The exception, which the documentation's paths to assignments need: they are not routes of a device.
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

/// The types of which there is one, so that a path to it is a path to a single entity.
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

/// The type at which the constant of a route stands, and its name.
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

/// What follows the set in the path, if the path starts with it.
fn below<'path>(set: &str, path: &'path str) -> Option<&'path str> {
    path.strip_prefix(set).filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// `deviceIdentities` as `deviceIdentity`.
fn singular(plural: &str) -> String {
    match plural.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => plural.strip_suffix('s').unwrap_or(plural).to_owned(),
    }
}

/// `deviceIdentity` as `DEVICE_IDENTITY`.
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
fn the_rule_gives_these_names() {
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
