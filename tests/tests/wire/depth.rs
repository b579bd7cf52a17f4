//! Deep nesting is read up to the limit that `serde_json` sets, or is an error: never a panic, never an overflow.
//!
//! Types that hold themselves have the same limit, in `recursion`.

use graph_models::odata::UnknownType;
use serde_json::Value;

use super::types::{Audience, Device, Printer, Scanner};

/// How many objects and arrays deep `serde_json` reads.
const LIMIT: usize = 127;

/// Arrays in arrays, `levels` of them.
fn arrays(levels: usize) -> String {
    "[".repeat(levels) + &"]".repeat(levels)
}

/// Objects in objects, `levels` of them.
fn objects(levels: usize) -> String {
    r#"{"a":"#.repeat(levels - 1) + "{}" + &"}".repeat(levels - 1)
}

/// Reads a body, and says whether it was read. What is not must have come to the limit.
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
fn a_property_that_is_kept_may_be_as_deep_as_the_limit() {
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
fn a_property_that_is_passed_over_may_be_as_deep_as_any() {
    for deep in [arrays, objects] {
        for levels in [1, LIMIT - 1, LIMIT, 10_000, 200_000] {
            assert!(is_read::<Scanner>(&format!(r#"{{"deep":{},"id":"1"}}"#, deep(levels))), "{levels}");
        }
    }
}

#[test]
fn control_information_may_be_as_deep_as_any() {
    for levels in [LIMIT, 200_000] {
        assert!(is_read::<Printer>(&format!(r#"{{"@odata.x":{},"id":"1"}}"#, objects(levels))), "{levels}");
    }
}

#[test]
fn what_stands_before_the_type_of_a_union_is_read_to_the_limit_or_is_an_error() {
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
fn an_object_without_a_model_is_read_to_the_limit_and_from_a_value() {
    let body = format!(r##"{{"@odata.type":"#microsoft.graph.room","deep":{}}}"##, objects(LIMIT - 1));
    let room: UnknownType = serde_json::from_str(&body).unwrap();
    assert_eq!(serde_json::to_string(&room).unwrap(), body);
    let value: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(serde_json::from_value::<UnknownType>(value.clone()).unwrap(), room);
    assert_eq!(serde_json::from_value::<Audience>(value).unwrap(), Audience::Other(room));
}

#[test]
fn deep_nesting_where_no_nesting_belongs_is_an_error_about_the_property() {
    for levels in [1, LIMIT - 1, 200_000] {
        for (property, deep) in [("trays", arrays(levels)), ("displayName", objects(levels)), ("pin", objects(levels))]
        {
            let body = format!(r#"{{"id":"1","{property}":{deep}}}"#);
            let error = serde_json::from_str::<Printer>(&body).unwrap_err().to_string();
            assert!(error.contains(&format!("`{property}` of `microsoft.graph.printer`")), "{error}");
        }
    }
}
