use graph_models::GraphComplex;

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.rule")]
pub enum Rule {
    Not(Box<Not>),
}

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.notRule")]
pub struct Not {
    pub name: Option<String>,
}

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.ruleSet")]
pub struct RuleSet {
    pub rule: Rule,
}

pub fn read(json: &str) -> RuleSet {
    serde_json::from_str(json).unwrap()
}

fn main() {}
