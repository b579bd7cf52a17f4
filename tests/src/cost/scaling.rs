//! Inputs of size n, 2n and 4n, whose costs must be in about the same ratio: reading, inserting and comparing are linear.

use std::hint::black_box;

use graph_models::{GraphComplex, odata::AdditionalProperties};

use super::{Case, Contender, Work, read};

/// A union whose value contains a value of the same union.
#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.tree")]
enum Tree {
    Node(Node),
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.node")]
struct Node {
    name: Option<String>,
    child: Option<Box<Tree>>,
}

/// Reading nested unions of which each names its type last, so that the outermost one buffers all of them.
#[must_use]
pub(super) fn read_nested_unions() -> Case {
    Case {
        name: "read nested unions, type last",
        contenders: vec![
            Contender { name: "10 levels", prepare: || read::<Tree>(nested(10)) },
            Contender { name: "20 levels", prepare: || read::<Tree>(nested(20)) },
            Contender { name: "40 levels", prepare: || read::<Tree>(nested(40)) },
        ],
    }
}

/// Comparing two objects with many unknown properties.
#[must_use]
pub(super) fn compare_unknown_properties() -> Case {
    Case {
        name: "compare unknown properties",
        contenders: vec![
            Contender { name: "1,000 properties", prepare: || compare(1000) },
            Contender { name: "2,000 properties", prepare: || compare(2000) },
            Contender { name: "4,000 properties", prepare: || compare(4000) },
        ],
    }
}

/// Inserting unknown properties one by one.
#[must_use]
pub(super) fn insert_unknown_properties() -> Case {
    Case {
        name: "insert unknown properties one by one",
        contenders: vec![
            Contender { name: "1,000 properties", prepare: || insert(1000) },
            Contender { name: "2,000 properties", prepare: || insert(2000) },
            Contender { name: "4,000 properties", prepare: || insert(4000) },
        ],
    }
}

fn nested(levels: usize) -> Vec<u8> {
    let inner = r##"{"name":"leaf","@odata.type":"#microsoft.graph.node"}"##.to_owned();
    let body = (1..levels).fold(inner, |child, _| {
        format!(r##"{{"name":"node","child":{child},"@odata.type":"#microsoft.graph.node"}}"##)
    });
    body.into_bytes()
}

fn compare(count: usize) -> Work {
    let properties = |order: &mut dyn Iterator<Item = usize>| -> AdditionalProperties {
        order.map(|number| (format!("property{number}"), number)).collect()
    };
    let (one, other) = (properties(&mut (0..count)), properties(&mut (0..count).rev()));
    Box::new(move || assert_eq!(black_box(&one), black_box(&other)))
}

fn insert(count: usize) -> Work {
    Box::new(move || {
        let mut properties = AdditionalProperties::new();
        for number in 0..count {
            properties.insert(format!("property{number}"), black_box(number));
        }
        black_box(properties);
    })
}
