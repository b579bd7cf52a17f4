//! A type that a macro writes, with more properties than two words have bits. Each property is tested.

use graph_models::GraphEntity;
use serde_json::{Map, Value, json};

macro_rules! entity {
    ($vis:vis $name:ident, $odata_type:literal: $($field:ident)+; $last:ident: $last_type:ty) => {
        #[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
        #[graph_entity(odata_type = $odata_type, update)]
        $vis struct $name {
            $vis id: String,
            $($vis $field: Option<i32>,)+
            $vis $last: $last_type,
        }

        /// The wire names of the properties between the first and the last.
        const FIELDS: &[&str] = &[$(stringify!($field)),+];
    };
}

entity! {
    pub(crate) Wide, "#microsoft.graph.wide":
    aa ab ac ad ae af ag ah ai aj ak al am an ao ap aq ar at au av aw ax ay az
    ba bb bc bd be bf bg bh bi bj bk bl bm bn bo bp bq br bs bt bu bv bw bx by bz
    ca cb cc cd ce cf cg ch ci cj ck cl cm cn co cp cq cr cs ct cu cv cw cx cy cz
    da db dc dd de df dg dh di dj dk dl dm dn dp dq dr ds dt du dv dw dx dy dz
    ea eb ec ed ee ef eg eh ei ej ek el em en eo ep eq er es et eu ev ew ex ey ez;
    required: bool
}

/// Returns the wire names of all properties.
fn names() -> Vec<&'static str> {
    [&["id"], FIELDS, &["required"]].concat()
}

/// Returns the properties in declaration order, as the parts of an object.
fn parts() -> Vec<String> {
    let numbers = FIELDS.iter().enumerate().map(|(index, name)| format!(r#""{name}":{index}"#));
    [r#""id":"1""#.to_owned()].into_iter().chain(numbers).chain([r#""required":true"#.to_owned()]).collect()
}

#[test]
fn the_type_has_more_properties_than_two_words_have_bits() {
    assert_eq!(FIELDS.len(), 128);
    assert_eq!(Wide::SCHEMA.select(), names().join(","));
}

#[test]
fn a_wide_type_is_read_in_any_order_and_written_in_declaration_order() {
    let parts = parts();
    let in_order = format!(r##"{{"@odata.type":"#microsoft.graph.wide",{}}}"##, parts.join(","));
    let backwards: Vec<_> = parts.iter().rev().cloned().collect();
    let shuffled: Vec<_> = (0..parts.len()).map(|index| parts[index * 37 % parts.len()].clone()).collect();
    for order in [parts, backwards, shuffled] {
        let wide: Wide = serde_json::from_str(&format!("{{{}}}", order.join(","))).unwrap();
        assert_eq!((wide.id(), wide.aa, wide.ez, wide.required), (Some("1"), Some(0), Some(127), true));
        assert_eq!(serde_json::to_string(&wide).unwrap(), in_order);
    }
}

#[test]
fn any_property_of_a_wide_type_given_twice_is_an_error() {
    let parts = parts();
    for (index, part) in parts.iter().enumerate() {
        let body = format!("{{{},{part}}}", parts.join(","));
        let error = serde_json::from_str::<Wide>(&body).unwrap_err().to_string();
        let name = names()[index];
        assert!(error.contains(&format!("`{name}` of `microsoft.graph.wide` is given twice")), "{error}");
    }
}

#[test]
fn only_the_required_properties_of_a_wide_type_must_be_present() {
    let parts = parts();
    for (index, name) in names().into_iter().enumerate() {
        let mut without = parts.clone();
        without.remove(index);
        let read = serde_json::from_str::<Wide>(&format!("{{{}}}", without.join(",")));
        match name {
            "id" | "required" => {
                let error = read.unwrap_err().to_string();
                assert!(error.contains(&format!("`{name}` of `microsoft.graph.wide` is missing")), "{error}");
            }
            _ => assert!(read.is_ok(), "{name}"),
        }
    }
}

#[test]
fn the_bodies_of_a_wide_type_have_all_properties_except_the_key() {
    let parts = parts();
    let body = format!("{{{}}}", parts.join(","));
    let without_id = format!(r##"{{"@odata.type":"#microsoft.graph.wide",{}}}"##, parts[1..].join(","));
    let create: WideCreate = serde_json::from_str(&body).unwrap();
    assert_eq!(serde_json::to_string(&create).unwrap(), without_id);
    let update: WideUpdate = serde_json::from_str(&body).unwrap();
    assert_eq!(serde_json::to_string(&update).unwrap(), without_id);
}

/// `serde_json::from_value` passes keys in alphabetical order, which is not the declaration order.
#[test]
fn a_wide_type_is_read_from_a_value() {
    let mut object: Map<String, Value> = FIELDS.iter().map(|name| ((*name).to_owned(), json!(1))).collect();
    object.insert("id".to_owned(), json!("1"));
    object.insert("required".to_owned(), json!(false));
    let wide: Wide = serde_json::from_value(object.into()).unwrap();
    assert_eq!((wide.id(), wide.az, wide.required), (Some("1"), Some(1), false));
}
