use crate::{GraphComplex, GraphEnum, odata::AdditionalProperties};

/// A rule that selects the devices of a configuration by the mode of their Windows. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementapplicabilityruledevicemode?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.deviceManagementApplicabilityRuleDeviceMode")]
pub struct DeviceManagementApplicabilityRuleDeviceMode {
    /// The name of the rule.
    pub name: Option<String>,
    /// Whether the configuration applies to the devices that match the rule, or to the other devices.
    pub rule_type: Option<DeviceManagementApplicabilityRuleType>,
    /// The mode that matches.
    pub device_mode: Option<Windows10DeviceModeType>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// A rule that selects the devices of a configuration by the edition of their Windows. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementapplicabilityruleosedition?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.deviceManagementApplicabilityRuleOsEdition")]
pub struct DeviceManagementApplicabilityRuleOsEdition {
    /// The name of the rule.
    pub name: Option<String>,
    /// Whether the configuration applies to the devices that match the rule, or to the other devices.
    pub rule_type: Option<DeviceManagementApplicabilityRuleType>,
    /// The editions that match.
    pub os_edition_types: Option<Vec<Windows10EditionType>>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// A rule that selects the devices of a configuration by the version of their Windows. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementapplicabilityruleosversion?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.deviceManagementApplicabilityRuleOsVersion")]
pub struct DeviceManagementApplicabilityRuleOsVersion {
    /// The name of the rule.
    pub name: Option<String>,
    /// Whether the configuration applies to the devices that match the rule, or to the other devices.
    pub rule_type: Option<DeviceManagementApplicabilityRuleType>,
    /// The oldest version that matches.
    #[graph_complex(name = "minOSVersion")]
    pub min_os_version: Option<String>,
    /// The newest version that matches.
    #[graph_complex(name = "maxOSVersion")]
    pub max_os_version: Option<String>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// Whether a configuration applies to the devices that match a rule. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementapplicabilityruletype?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.deviceManagementApplicabilityRuleType")]
#[non_exhaustive]
pub enum DeviceManagementApplicabilityRuleType {
    /// The configuration applies to the devices that match the rule.
    Include,
    /// The configuration applies to the devices that do not match the rule.
    Exclude,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// A mode of Windows. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10devicemodetype?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windows10DeviceModeType")]
#[non_exhaustive]
pub enum Windows10DeviceModeType {
    /// The standard mode.
    StandardConfiguration,
    /// S mode, which runs only apps from the Microsoft Store.
    SModeConfiguration,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// An edition of Windows 10. v1.0 has it too, with fewer members.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10editiontype?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windows10EditionType")]
#[non_exhaustive]
pub enum Windows10EditionType {
    /// Windows 10 Enterprise.
    Windows10Enterprise,
    /// Windows 10 Enterprise N, which comes without media features.
    Windows10EnterpriseN,
    /// Windows 10 Education.
    Windows10Education,
    /// Windows 10 Education N, which comes without media features.
    Windows10EducationN,
    /// Windows 10 Mobile Enterprise.
    Windows10MobileEnterprise,
    /// Windows 10 Holographic Enterprise, for HoloLens.
    Windows10HolographicEnterprise,
    /// Windows 10 Professional.
    Windows10Professional,
    /// Windows 10 Professional N, which comes without media features.
    Windows10ProfessionalN,
    /// Windows 10 Professional Education.
    Windows10ProfessionalEducation,
    /// Windows 10 Professional Education N, which comes without media features.
    Windows10ProfessionalEducationN,
    /// Windows 10 Professional for Workstations.
    Windows10ProfessionalWorkstation,
    /// Windows 10 Professional for Workstations N, which comes without media features.
    Windows10ProfessionalWorkstationN,
    /// The edition is not configured. Beta only.
    NotConfigured,
    /// Windows 10 Home. Beta only.
    Windows10Home,
    /// Windows 10 Home China. Beta only.
    Windows10HomeChina,
    /// Windows 10 Home N, which comes without media features. Beta only.
    Windows10HomeN,
    /// Windows 10 Home Single Language. Beta only.
    Windows10HomeSingleLanguage,
    /// Windows 10 Mobile. Beta only.
    Windows10Mobile,
    /// Windows 10 Internet of Things Core. Beta only.
    Windows10IoTCore,
    /// Windows 10 Internet of Things Core Commercial. Beta only.
    Windows10IoTCoreCommercial,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
