//! A metadata document of `count` types, each derived from the one before it, and models to compare with it.

use std::fmt::Write;

use graph_models::{GraphComplex, metadata::Metadata, odata::UnknownType, schema::TypeSchema};

/// A type without a model for any of its derived types, and with a property that can contain them.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#s.t0")]
pub(super) struct Root {
    next: Option<Box<Root>>,
}

/// The union of the same types.
#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#s.t1")]
pub(super) enum Any {
    First(First),
    #[graph_complex(other)]
    Other(UnknownType),
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#s.t1")]
pub(super) struct First {
    #[graph_complex(base)]
    root: Root,
}

const MODELS: &[&TypeSchema] = &[Root::SCHEMA, Any::SCHEMA];

/// Returns the document. The first type has `count` properties, which refer to all types.
fn document(count: usize) -> String {
    let mut csdl = r#"<Schema Namespace="s"><ComplexType Name="t0"><Property Name="next" Type="s.t0"/>"#.to_owned();
    for index in 0..count {
        let _ = write!(csdl, r#"<Property Name="p{index}" Type="s.t{index}"/>"#);
    }
    csdl += "</ComplexType>";
    for index in 1..count {
        let base = index - 1;
        let _ = write!(
            csdl,
            r#"<ComplexType Name="t{index}" BaseType="s.t{base}"><Property Name="a" Type="Edm.Int32"/></ComplexType>"#
        );
    }
    csdl + "</Schema>"
}

/// Returns the job of reading the document.
pub(super) fn parse(count: usize) -> super::Work {
    let csdl = document(count);
    Box::new(move || drop(Metadata::parse(std::hint::black_box(&csdl)).expect("the document is valid")))
}

/// Returns the job of comparing the models with the document. Each type and each property is a difference.
pub(super) fn compare(count: usize) -> super::Work {
    let metadata = Metadata::parse(&document(count)).expect("the document is valid");
    Box::new(move || assert!(metadata.differences(std::hint::black_box(MODELS)).len() > count))
}
