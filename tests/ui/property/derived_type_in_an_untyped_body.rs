use graph_models::{GraphComplex, odata::AdditionalProperties};

#[derive(GraphComplex)]
#[graph_complex(untyped)]
pub struct AssignLicense {
    pub sku_id: Option<String>,
    #[graph_complex(derived_type)]
    pub derived_type: Option<String>,
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

fn main() {}
