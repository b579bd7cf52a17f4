//! The target of an assignment: a union of small complex types.

pub(crate) mod graph {
    use graph_models::{GraphComplex, GraphEnum, odata::UnknownType};

    #[derive(Clone, Debug, PartialEq, GraphComplex)]
    #[graph_complex(odata_type = "#microsoft.graph.target")]
    pub(crate) enum Target {
        AllDevices(AllDevicesTarget),
        Group(GroupTarget),
        Exclusion(ExclusionTarget),
        #[graph_complex(other)]
        Other(UnknownType),
    }

    #[derive(Clone, Debug, PartialEq, GraphComplex)]
    #[graph_complex(odata_type = "#microsoft.graph.allDevicesTarget")]
    pub(crate) struct AllDevicesTarget {
        pub(crate) filter_id: Option<String>,
        pub(crate) filter_type: Option<FilterType>,
    }

    #[derive(Clone, Debug, PartialEq, GraphComplex)]
    #[graph_complex(odata_type = "#microsoft.graph.groupTarget")]
    pub(crate) struct GroupTarget {
        pub(crate) filter_id: Option<String>,
        pub(crate) filter_type: Option<FilterType>,
        pub(crate) group_id: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, GraphComplex)]
    #[graph_complex(odata_type = "#microsoft.graph.exclusionTarget")]
    pub(crate) struct ExclusionTarget {
        pub(crate) group_id: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, GraphEnum)]
    #[graph_enum(odata_type = "#microsoft.graph.filterType")]
    pub(crate) enum FilterType {
        None,
        Include,
        Exclude,
        #[graph_enum(other)]
        Other(String),
    }
}

pub(crate) mod plain {
    use serde::{Deserialize, Serialize};

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(tag = "@odata.type")]
    pub(crate) enum Target {
        #[serde(rename = "#microsoft.graph.allDevicesTarget")]
        AllDevices(AllDevicesTarget),
        #[serde(rename = "#microsoft.graph.groupTarget")]
        Group(GroupTarget),
        #[serde(rename = "#microsoft.graph.exclusionTarget")]
        Exclusion(ExclusionTarget),
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) struct AllDevicesTarget {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) filter_id: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) filter_type: Option<FilterType>,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) struct GroupTarget {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) filter_id: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) filter_type: Option<FilterType>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) group_id: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) struct ExclusionTarget {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) group_id: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) enum FilterType {
        None,
        Include,
        Exclude,
    }
}
