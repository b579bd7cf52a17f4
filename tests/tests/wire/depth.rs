//! Values are read up to the depth that `serde_json` allows. Deeper values are an error, and never a panic or a stack
//! overflow.
//!
//! `recursion` tests the same limit for types that hold themselves.

use graph_models::odata::UnknownType;
use serde_json::Value;

use super::types::{Audience, Device, Printer, Scanner};

/// The depth of objects and arrays up to which `serde_json` reads.
const LIMIT: usize = 127;

/// Returns nested arrays of this depth.
fn arrays(levels: usize) -> String {
    "[".repeat(levels) + &"]".repeat(levels)
}

/// Returns nested objects of this depth.
fn objects(levels: usize) -> String {
    r#"{"a":"#.repeat(levels - 1) + "{}" + &"}".repeat(levels - 1)
}

/// Tells whether a body is read. The only error that it may give is that of the limit.
fn is_read<T: graph_models::GraphEntity>(body: &str) -> bool {
    match serde_json::from_str::<T>(body) {
        Ok(_) => true,
        Err(error) => {
            assert!(error.to_string().contains("recursion limit exceeded"), "{error}");
            false
        }
    }
}

#[test]
fn an_unknown_property_that_is_kept_is_read_up_to_the_limit() {
    for deep in [arrays, objects] {
        for levels in [1, 100, LIMIT - 1] {
            let body = format!(r##"{{"@odata.type":"#microsoft.graph.printer","id":"1","deep":{}}}"##, deep(levels));
            let printer: Printer = serde_json::from_str(&body).unwrap();
            assert_eq!(serde_json::to_string(&printer).unwrap(), body);
        }
        for levels in [LIMIT, LIMIT + 1, 10_000, 200_000] {
            assert!(!is_read::<Printer>(&format!(r#"{{"id":"1","deep":{}}}"#, deep(levels))), "{levels}");
        }
    }
}

#[test]
fn an_unknown_property_that_is_skipped_may_have_any_depth() {
    for deep in [arrays, objects] {
        for levels in [1, LIMIT - 1, LIMIT, 10_000, 200_000] {
            assert!(is_read::<Scanner>(&format!(r#"{{"deep":{},"id":"1"}}"#, deep(levels))), "{levels}");
        }
    }
}

#[test]
fn control_information_may_have_any_depth() {
    for levels in [LIMIT, 200_000] {
        assert!(is_read::<Printer>(&format!(r#"{{"@odata.x":{},"id":"1"}}"#, objects(levels))), "{levels}");
    }
}

#[test]
fn a_value_before_the_type_of_a_union_is_read_up_to_the_limit() {
    for levels in [1, 100, LIMIT - 1] {
        let body = format!(r##"{{"deep":{},"@odata.type":"#microsoft.graph.room","id":"1"}}"##, objects(levels));
        let Device::Other(room) = serde_json::from_str(&body).unwrap() else { panic!("{levels}") };
        assert_eq!(room.properties()["deep"].to_string(), objects(levels));
        let body = format!(r##"{{"deep":{},"@odata.type":"#microsoft.graph.scanner","id":"1"}}"##, objects(levels));
        assert!(is_read::<Device>(&body), "{levels}");
    }
    for name in ["room", "scanner"] {
        for levels in [LIMIT, 200_000] {
            let deep = arrays(levels);
            let body = format!(r##"{{"deep":{deep},"@odata.type":"#microsoft.graph.{name}","id":"1"}}"##);
            assert!(!is_read::<Device>(&body), "{levels}");
        }
    }
}

#[test]
fn an_unknown_type_is_read_up_to_the_limit() {
    let body = format!(r##"{{"@odata.type":"#microsoft.graph.room","deep":{}}}"##, objects(LIMIT - 1));
    let room: UnknownType = serde_json::from_str(&body).unwrap();
    assert_eq!(serde_json::to_string(&room).unwrap(), body);
    let value: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(serde_json::from_value::<UnknownType>(value.clone()).unwrap(), room);
    assert_eq!(serde_json::from_value::<Audience>(value).unwrap(), Audience::Other(room));
}

#[test]
fn a_deep_value_of_the_wrong_type_is_an_error_that_names_the_property() {
    for levels in [1, LIMIT - 1, 200_000] {
        for (property, deep) in [("trays", arrays(levels)), ("displayName", objects(levels)), ("pin", objects(levels))]
        {
            let body = format!(r#"{{"id":"1","{property}":{deep}}}"#);
            let error = serde_json::from_str::<Printer>(&body).unwrap_err().to_string();
            assert!(error.contains(&format!("`{property}` of `microsoft.graph.printer`")), "{error}");
        }
    }
}
