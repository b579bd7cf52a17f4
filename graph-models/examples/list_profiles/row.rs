//! The table row of a profile.

use graph_models::{
    GraphEntity,
    autopilot::{
        DeviceAndAppManagementAssignmentFilterType as FilterType, DeviceAndAppManagementAssignmentTarget as Target,
        WindowsAutopilotDeploymentProfile as Profile, WindowsAutopilotDeploymentProfileAssignment as Assignment,
        WindowsAutopilotDeploymentProfileBase as Base, WindowsAutopilotDeviceType as DeviceType,
        WindowsDeviceUsageType as UsageType,
    },
    odata::UnknownType,
};

pub(crate) const HEADER: [&str; 4] = ["PROFILE", "KIND", "MODE", "ASSIGNMENTS"];

/// The content of a cell without a value.
const NOTHING: &str = "-";

/// Returns the cells of a profile.
pub(crate) fn of(profile: &Profile) -> [String; 4] {
    let (base, join) = match profile {
        Profile::AzureADWindowsAutopilotDeploymentProfile(profile) => (&profile.base, "Entra join"),
        Profile::ActiveDirectoryWindowsAutopilotDeploymentProfile(profile) => (&profile.base, "Entra hybrid join"),
        Profile::Other(unknown) => return of_unknown(unknown),
        // A later version of the model can have types that this program does not know.
        _ => return [profile.id().unwrap_or(NOTHING), NOTHING, NOTHING, NOTHING].map(str::to_owned),
    };
    let name = base.display_name.as_deref().filter(|name| !name.is_empty()).unwrap_or(&base.id);
    [name.to_owned(), kind(join, base.device_type.as_ref()), mode(base), assignments(base.assignments.as_deref())]
}

/// Returns the cells of a profile whose type the model does not know: the name or the id, and the type.
fn of_unknown(profile: &UnknownType) -> [String; 4] {
    let text = |name| profile.properties().get(name).and_then(|value| value.as_str()).filter(|text| !text.is_empty());
    let name = text("displayName").or_else(|| text("id")).unwrap_or(NOTHING);
    [name, type_name(profile), NOTHING, NOTHING].map(str::to_owned)
}

/// Returns how devices join, and the kind of devices unless they are PCs.
fn kind(join: &str, device_type: Option<&DeviceType>) -> String {
    match device_type {
        None | Some(DeviceType::WindowsPc) => join.to_owned(),
        Some(device_type) => format!("{join}, {}", device_type.as_str()),
    }
}

/// Returns who sets up a device: its user or the device itself, and whether a technician can set it up first.
fn mode(base: &Base) -> String {
    let usage = base.out_of_box_experience_setting.as_ref().and_then(|setting| setting.device_usage_type.as_ref());
    let mode = match usage {
        Some(UsageType::SingleUser) => "user-driven",
        Some(UsageType::Shared) => "self-deploying",
        Some(other) => other.as_str(),
        None => NOTHING,
    };
    match base.preprovisioning_allowed {
        Some(true) => format!("{mode}, pre-provisioning"),
        _ => mode.to_owned(),
    }
}

/// Returns the targets of the assignments, if the request expanded these.
fn assignments(assignments: Option<&[Assignment]>) -> String {
    match assignments {
        None => "not expanded".to_owned(),
        Some([]) => "none".to_owned(),
        Some(assignments) => assignments.iter().map(assignment).collect::<Vec<_>>().join(", "),
    }
}

fn assignment(assignment: &Assignment) -> String {
    let Some(target) = &assignment.target else { return NOTHING.to_owned() };
    let (text, filter) = match target {
        Target::AllDevicesAssignmentTarget(target) => {
            ("all devices".to_owned(), &target.device_and_app_management_assignment_filter_type)
        }
        Target::AllLicensedUsersAssignmentTarget(target) => {
            ("all users".to_owned(), &target.device_and_app_management_assignment_filter_type)
        }
        Target::ConfigurationManagerCollectionAssignmentTarget(target) => (
            with_id("collection", target.collection_id.as_deref()),
            &target.device_and_app_management_assignment_filter_type,
        ),
        Target::GroupAssignmentTarget(target) => {
            (with_id("group", target.group_id.as_deref()), &target.device_and_app_management_assignment_filter_type)
        }
        Target::ExclusionGroupAssignmentTarget(target) => {
            (with_id("not group", target.group_id.as_deref()), &target.device_and_app_management_assignment_filter_type)
        }
        Target::Other(unknown) => return type_name(unknown).to_owned(),
        _ => return NOTHING.to_owned(),
    };
    match filter {
        None | Some(FilterType::None) => text,
        Some(filter) => format!("{text} ({} filter)", filter.as_str()),
    }
}

fn with_id(what: &str, id: Option<&str>) -> String {
    format!("{what} {}", id.unwrap_or(NOTHING))
}

fn type_name(unknown: &UnknownType) -> &str {
    unknown.odata_type().map_or(NOTHING, |name| name.trim_start_matches('#'))
}
