//! Types that hold themselves in a box, in a collection, or through a union.

use graph_models::{GraphComplex, odata::UnknownType};
use serde_json::{Value, json};

/// A folder that is in another folder and contains folders.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.printFolder", create, update)]
struct Folder {
    name: Option<String>,
    within: Option<Box<Folder>>,
    folders: Option<Vec<Folder>>,
}

/// A rule, which may consist of other rules.
#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.printRule")]
enum Rule {
    Not(Not),
    All(All),
    Color(Color),
    #[graph_complex(other)]
    Other(UnknownType),
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.notRule")]
struct Not {
    rule: Option<Box<Rule>>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.allRule")]
struct All {
    rules: Option<Vec<Rule>>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.colorRule")]
struct Color {
    color: Option<bool>,
}

#[test]
fn a_type_may_hold_itself() {
    let leaf = Folder { name: Some("leaf".to_owned()), ..Folder::default() };
    let folder = Folder {
        name: Some("root".to_owned()),
        within: Some(Box::new(leaf.clone())),
        folders: Some(vec![Folder::default(), leaf]),
    };
    let body = r##"{"@odata.type":"#microsoft.graph.printFolder","name":"root","within":{"@odata.type":"#microsoft.graph.printFolder","name":"leaf"},"folders":[{"@odata.type":"#microsoft.graph.printFolder"},{"@odata.type":"#microsoft.graph.printFolder","name":"leaf"}]}"##;
    assert_eq!(serde_json::to_string(&folder).unwrap(), body);
    assert_eq!(serde_json::from_str::<Folder>(body).unwrap(), folder);
    assert_eq!(serde_json::to_string(&FolderCreate::from(&folder)).unwrap(), body);
    assert_eq!(serde_json::to_string(&serde_json::from_str::<FolderUpdate>(body).unwrap()).unwrap(), body);
    assert_eq!(FolderCreate::new().within(Folder::default()).within, Some(Box::default()));
}

#[test]
fn a_union_may_hold_itself_through_its_members() {
    let color = Rule::Color(Color { color: Some(true) });
    let rule = Rule::All(All { rules: Some(vec![Rule::Not(Not { rule: Some(Box::new(color.clone())) }), color]) });
    for body in [
        json!({"@odata.type": "#microsoft.graph.allRule", "rules": [
            {"@odata.type": "#microsoft.graph.notRule",
             "rule": {"@odata.type": "#microsoft.graph.colorRule", "color": true}},
            {"@odata.type": "#microsoft.graph.colorRule", "color": true},
        ]})
        .to_string(),
        r#"{"rules":[
            {"rule":{"color":true,"@odata.type":"microsoft.graph.colorRule"},"@odata.type":"microsoft.graph.notRule"},
            {"color":true,"@odata.type":"microsoft.graph.colorRule"}],"@odata.type":"microsoft.graph.allRule"}"#
            .to_owned(),
    ] {
        assert_eq!(serde_json::from_str::<Rule>(&body).unwrap(), rule, "{body}");
    }
}

#[test]
fn an_error_shows_the_path_through_a_type_that_holds_itself() {
    let error = serde_json::from_str::<Folder>(r#"{"within":{"folders":[{},{"name":5}]}}"#).unwrap_err().to_string();
    assert!(error.contains("(at printFolder.within.folders[1].name)"), "{error}");
}

#[test]
fn the_schema_of_a_type_that_holds_itself_leads_back_to_it() {
    let within = <Folder as GraphComplex>::SCHEMA.property("within").unwrap();
    assert_eq!(within.edm_type().to_string(), "microsoft.graph.printFolder");
    let folders = <Folder as GraphComplex>::SCHEMA.property("folders").unwrap();
    assert_eq!(folders.edm_type().to_string(), "Collection(microsoft.graph.printFolder)");
}

/// Returns nested values of this depth: each `{}` in `outer` is replaced with the next value.
fn nested(levels: usize, outer: &str, innermost: &str) -> String {
    let (before, after) = outer.split_once("{}").unwrap();
    before.repeat(levels - 1) + innermost + &after.repeat(levels - 1)
}

const FOLDER_IN_A_BOX: &str = r##"{"@odata.type":"#microsoft.graph.printFolder","within":{}}"##;
const FOLDER_IN_A_COLLECTION: &str = r#"{"folders":[{}]}"#;
const RULE_TYPE_FIRST: &str = r##"{"@odata.type":"#microsoft.graph.notRule","rule":{}}"##;
const RULE_TYPE_LAST: &str = r##"{"rule":{},"@odata.type":"#microsoft.graph.notRule"}"##;
const RULE_IN_A_COLLECTION_TYPE_LAST: &str = r##"{"rules":[{}],"@odata.type":"#microsoft.graph.allRule"}"##;
const RULE: &str = r##"{"@odata.type":"#microsoft.graph.colorRule"}"##;

/// The limit of `serde_json` is 127 nested objects and arrays.
#[test]
fn a_type_that_holds_itself_is_read_up_to_the_limit() {
    for (outer, levels) in [(FOLDER_IN_A_BOX, 127), (FOLDER_IN_A_COLLECTION, 64)] {
        let body = nested(levels, outer, "{}");
        let folder: Folder = serde_json::from_str(&body).unwrap();
        let value: Value = serde_json::to_value(&folder).unwrap();
        assert_eq!(serde_json::from_value::<Folder>(value).unwrap(), folder);
        let error = serde_json::from_str::<Folder>(&nested(levels + 1, outer, "{}")).unwrap_err().to_string();
        assert!(error.contains("recursion limit exceeded"), "{error}");
    }
}

#[test]
fn a_union_that_holds_itself_is_read_up_to_the_limit() {
    let innermost = serde_json::from_str::<Rule>(RULE).unwrap();
    for (outer, levels) in [(RULE_TYPE_FIRST, 127), (RULE_TYPE_LAST, 127), (RULE_IN_A_COLLECTION_TYPE_LAST, 64)] {
        let rule: Rule = serde_json::from_str(&nested(levels, outer, RULE)).unwrap();
        let mut depth = 1;
        let mut rest = rule;
        while let Some(next) = match rest.clone() {
            Rule::Not(Not { rule }) => rule.map(|rule| *rule),
            Rule::All(All { rules }) => rules.and_then(|mut rules| rules.pop()),
            Rule::Color(_) | Rule::Other(_) => None,
        } {
            (depth, rest) = (depth + 1, next);
        }
        assert_eq!((depth, &rest), (levels, &innermost), "{outer}");
        let error = serde_json::from_str::<Rule>(&nested(levels + 1, outer, RULE)).unwrap_err().to_string();
        assert!(error.contains("recursion limit exceeded"), "{error}");
    }
}

#[test]
fn a_value_far_beyond_the_limit_is_an_error() {
    for (outer, innermost) in [
        (FOLDER_IN_A_BOX, "{}"),
        (FOLDER_IN_A_COLLECTION, "{}"),
        (RULE_TYPE_FIRST, RULE),
        (RULE_TYPE_LAST, RULE),
        (RULE_IN_A_COLLECTION_TYPE_LAST, RULE),
    ] {
        let body = nested(20_000, outer, innermost);
        assert!(serde_json::from_str::<Folder>(&body).is_err() && serde_json::from_str::<Rule>(&body).is_err());
    }
}
