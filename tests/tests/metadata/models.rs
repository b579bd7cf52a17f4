//! The Windows Autopilot models match the service.
//!
//! The documents are excerpts of Graph's metadata of 2026-07: all types of Windows Autopilot, and no other types.

use std::collections::BTreeSet;

use graph_models::{
    GraphComplex, GraphEntity, GraphEnum, autopilot,
    metadata::{
        Difference,
        DifferenceKind::{
            self, Abstract, Key, MissingMember, MissingProperty, UnknownAction, UnknownMember, UnknownProperty,
            UnknownType,
        },
        Metadata,
    },
    schema::TypeSchema,
};

pub(super) const BETA: &str = include_str!("../../fixtures/metadata/autopilot.beta.xml");
pub(super) const V1: &str = include_str!("../../fixtures/metadata/autopilot.v1.0.xml");

macro_rules! models {
    ($($model:ident,)*) => {
        /// The schemas of the models. The file `listed` checks that none is missing.
        pub(super) const MODELS: &[&TypeSchema] = &[$(autopilot::$model::SCHEMA),*];
        /// Their Rust names.
        pub(super) const NAMES: &[&str] = &[$(stringify!($model)),*];
    };
}

models![
    ActiveDirectoryWindowsAutopilotDeploymentProfile,
    AllDevicesAssignmentTarget,
    AllLicensedUsersAssignmentTarget,
    Assign,
    AssignResourceAccountToDevice,
    AssignUserToDevice,
    AzureADWindowsAutopilotDeploymentProfile,
    ConfigurationManagerCollectionAssignmentTarget,
    DeleteDevices,
    DeletedWindowsAutopilotDeviceState,
    DeviceAndAppManagementAssignmentFilterType,
    DeviceAndAppManagementAssignmentSource,
    DeviceAndAppManagementAssignmentTarget,
    DeviceConfiguration,
    DeviceConfigurationBase,
    DeviceManagement,
    DeviceManagementApplicabilityRuleDeviceMode,
    DeviceManagementApplicabilityRuleOsEdition,
    DeviceManagementApplicabilityRuleOsVersion,
    DeviceManagementApplicabilityRuleType,
    DeviceManagementAutopilotEvent,
    DeviceManagementAutopilotPolicyComplianceStatus,
    DeviceManagementAutopilotPolicyStatusDetail,
    DeviceManagementAutopilotPolicyType,
    EnrollmentState,
    Entity,
    ErrorCode,
    ExclusionGroupAssignmentTarget,
    GroupAssignmentTarget,
    HasPayloadLinkResultItem,
    HasPayloadLinks,
    Import,
    ImportedWindowsAutopilotDeviceIdentity,
    ImportedWindowsAutopilotDeviceIdentityImportStatus,
    ImportedWindowsAutopilotDeviceIdentityState,
    ImportedWindowsAutopilotDeviceIdentityUpload,
    ImportedWindowsAutopilotDeviceIdentityUploadStatus,
    OutOfBoxExperienceSetting,
    OutOfBoxExperienceSettings,
    PolicySetItem,
    PolicySetItemBase,
    PolicySetStatus,
    UpdateDeviceProperties,
    UserExperienceAnalyticsAutopilotDevicesSummary,
    UserExperienceAnalyticsNotAutopilotReadyDevice,
    Windows10DeviceModeType,
    Windows10EditionType,
    WindowsAutopilotDeploymentProfile,
    WindowsAutopilotDeploymentProfileAssignment,
    WindowsAutopilotDeploymentProfileBase,
    WindowsAutopilotDeploymentProfilePolicySetItem,
    WindowsAutopilotDeploymentState,
    WindowsAutopilotDeviceDeletionState,
    WindowsAutopilotDeviceIdentity,
    WindowsAutopilotDeviceRemediationState,
    WindowsAutopilotDeviceType,
    WindowsAutopilotEnrollmentType,
    WindowsAutopilotProfileAssignmentDetailedStatus,
    WindowsAutopilotProfileAssignmentStatus,
    WindowsAutopilotSettings,
    WindowsAutopilotSyncStatus,
    WindowsAutopilotUserlessEnrollmentStatus,
    WindowsDeviceUsageType,
    WindowsDomainJoinConfiguration,
    WindowsEnrollmentStatusScreenSettings,
    WindowsUserType,
];

/// A difference: its kind, its type, and the part of the type.
type Found<'a> = (DifferenceKind, &'a str, Option<&'a str>);

/// The allowed differences from beta, each with its reason.
const ALLOWED: &[(&str, &[Found<'_>])] = &[
    (
        "the documentation has the part, but the metadata no longer has it",
        &[
            (UnknownProperty, "microsoft.graph.importedWindowsAutopilotDeviceIdentity", Some("orderIdentifier")),
            (UnknownProperty, "microsoft.graph.windowsAutopilotDeviceIdentity", Some("orderIdentifier")),
            (UnknownAction, "deleteDevices", None),
            (UnknownType, "microsoft.graph.deletedWindowsAutopilotDeviceState", None),
            (UnknownType, "microsoft.graph.windowsAutopilotDeviceDeletionState", None),
        ],
    ),
    (
        "the property leads to types of device configuration that are not types of Windows Autopilot",
        &[
            (MissingProperty, "microsoft.graph.deviceConfiguration", Some("assignments")),
            (MissingProperty, "microsoft.graph.deviceConfiguration", Some("deviceSettingStateSummaries")),
            (MissingProperty, "microsoft.graph.deviceConfiguration", Some("deviceStatuses")),
            (MissingProperty, "microsoft.graph.deviceConfiguration", Some("deviceStatusOverview")),
            (MissingProperty, "microsoft.graph.deviceConfiguration", Some("groupAssignments")),
            (MissingProperty, "microsoft.graph.deviceConfiguration", Some("userStatuses")),
            (MissingProperty, "microsoft.graph.deviceConfiguration", Some("userStatusOverview")),
        ],
    ),
    (
        "the type has a key in v1.0, and an entity must have a key",
        &[(Key, "microsoft.graph.deviceManagement", Some("id"))],
    ),
    (
        "the struct reads the properties that all entities have, whatever their type",
        &[(Abstract, "microsoft.graph.entity", None)],
    ),
];

#[test]
fn the_models_match_beta_except_for_the_allowed_differences() {
    let differences = Metadata::parse(BETA).unwrap().differences(MODELS);
    let allowed: Vec<&Found<'_>> = ALLOWED.iter().flat_map(|(_, allowed)| *allowed).collect();
    let unwanted = differences.iter().filter(|difference| !allowed.contains(&&found(difference)));
    let unwanted: Vec<_> = unwanted.map(ToString::to_string).collect();
    assert!(unwanted.is_empty(), "{unwanted:#?}");
    let gone = allowed.into_iter().filter(|allowed| !differences.iter().any(|other| found(other) == **allowed));
    let gone: Vec<_> = gone.collect();
    assert!(gone.is_empty(), "allowed, but not different: {gone:#?}");
}

/// v1.0 has the types and properties of beta, or a part of them.
#[test]
fn the_models_have_every_property_of_v1_except_for_the_allowed_ones() {
    let differences = Metadata::parse(V1).unwrap().differences(MODELS);
    let more = |kind| matches!(kind, UnknownType | UnknownAction | UnknownProperty | UnknownMember);
    let found: Vec<_> = differences.iter().map(found).filter(|(kind, ..)| !more(*kind)).collect();
    let configuration = "microsoft.graph.deviceConfiguration";
    assert_eq!(
        found,
        [
            (MissingProperty, configuration, Some("assignments")),
            (MissingProperty, configuration, Some("deviceSettingStateSummaries")),
            (MissingProperty, configuration, Some("deviceStatuses")),
            (MissingProperty, configuration, Some("deviceStatusOverview")),
            (MissingProperty, configuration, Some("userStatuses")),
            (MissingProperty, configuration, Some("userStatusOverview")),
            (Abstract, "microsoft.graph.entity", None),
        ]
    );
}

#[test]
fn every_type_and_action_of_beta_has_a_model() {
    let models: BTreeSet<_> = MODELS.iter().map(|model| model.name()).collect();
    let types = ["EnumType", "ComplexType", "EntityType"].map(|element| names(BETA, element)).concat();
    let modelled = types.iter().filter(|name| models.contains(format!("microsoft.graph.{name}").as_str())).count();
    let actions = names(BETA, "Action");
    let acted = actions.iter().filter(|action| models.contains(*action) || is_called_without_body(action)).count();
    // If all types have a model, a missing property or member is a difference.
    let differences = Metadata::parse(BETA).unwrap().differences(MODELS);
    let of_kind = |kind| differences.iter().filter(move |difference| difference.kind() == kind);
    let navigation = names(BETA, "NavigationProperty");
    let is_navigation = |difference: &&Difference| navigation.contains(&difference.part().unwrap());
    let (elsewhere, missing) = of_kind(MissingProperty).partition::<Vec<_>, _>(is_navigation);
    let counts = [
        ("types", modelled, types.len()),
        ("properties", count(BETA, "Property") - missing.len(), count(BETA, "Property")),
        ("members of enumerations", count(BETA, "Member") - of_kind(MissingMember).count(), count(BETA, "Member")),
        ("actions", acted, actions.len()),
    ];
    for (what, modelled, all) in counts {
        println!("{what}: {modelled} of {all}");
    }
    println!("navigation properties: {} of {}", navigation.len() - elsewhere.len(), navigation.len());
    for (reason, allowed) in ALLOWED {
        println!("allowed: {}, because {reason}", allowed.len());
    }
    for (what, modelled, all) in counts {
        assert_eq!(modelled, all, "{what}");
    }
}

/// Removing a line of the document, or changing its type, always changes the differences.
#[test]
fn every_line_of_beta_is_compared() {
    let found = |csdl: &str| Metadata::parse(csdl).unwrap().differences(MODELS);
    let unchanged = found(BETA);
    // The binding parameter of an action is in its URL, and the return type is not part of its body.
    let is_ignored = |line: &str| line.contains("\"bindingParameter\"") || line.contains("<ReturnType");
    let lines: Vec<_> = BETA.lines().collect();
    let parts = lines.iter().enumerate().filter(|(_, line)| line.ends_with("/>") && !is_ignored(line));
    for (index, part) in parts {
        let with = |line: &str| [&lines[..index], &[line], &lines[index + 1..]].concat().join("\n");
        assert_ne!(found(&with("")), unchanged, "{part}");
        if part.contains(" Type=") {
            let other = part.replace(" Type=\"", " Type=\"other.").replace("other.Collection(", "Collection(other.");
            assert_ne!(found(&with(&other)), unchanged, "{part}");
        }
    }
}

/// Whether an action has a route, and no parameter except for its binding parameter.
fn is_called_without_body(action: &str) -> bool {
    use autopilot::{WindowsAutopilotDeviceIdentity as Device, WindowsAutopilotSettings as Settings};
    let routes = [
        Device::ALLOW_NEXT_ENROLLMENT.template(),
        Device::UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE.template(),
        Device::UNASSIGN_USER_FROM_DEVICE.template(),
        Settings::SYNC.template(),
    ];
    let declaration = BETA.split_once(&format!("<Action Name=\"{action}\"")).unwrap().1.split("</Action>").next();
    let is_bound_alone = declaration.is_some_and(|declaration| count(declaration, "Parameter") == 1);
    is_bound_alone && routes.iter().any(|route| route.ends_with(&format!("/{action}")))
}

fn found(difference: &Difference) -> Found<'_> {
    (difference.kind(), difference.type_name(), difference.part())
}

/// Returns the names of all elements of one kind.
fn names<'a>(csdl: &'a str, element: &str) -> Vec<&'a str> {
    let start = format!("<{element} Name=\"");
    csdl.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn count(csdl: &str, element: &str) -> usize {
    names(csdl, element).len()
}
