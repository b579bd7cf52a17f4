//! Types whose fields, variants or types of fields come from a macro are derived as those that are written out.

use graph_models::{
    GraphComplex, GraphEntity, GraphEnum, Secret,
    odata::{AdditionalProperties, UnknownType},
};
use serde_json::json;

macro_rules! entity {
    ($name:ident, $odata_type:literal { $($(#[$attribute:meta])* $field:ident: $ty:ty,)+ }) => {
        #[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
        #[graph_entity(odata_type = $odata_type, update, routes(GET = "GET /things/{id}"))]
        struct $name { $($(#[$attribute])* $field: $ty,)+ }
    };
}

entity! {
    Thing, "#microsoft.graph.thing" {
        id: String,
        display_name: Option<String>,
        pin: Option<Secret<String>>,
        /// A property with two attributes.
        #[graph_entity(read_only)]
        made_by: Option<String>,
        #[graph_entity(additional)]
        rest: AdditionalProperties,
    }
}

#[test]
fn the_types_of_fields_may_come_from_a_macro() {
    let body = ThingCreate::new().display_name("a").pin("1234");
    assert_eq!(
        serde_json::to_string(&body).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.thing","displayName":"a","pin":"1234"}"##
    );
    let thing: Thing = serde_json::from_str(r#"{"id":"1","madeBy":"b","more":2}"#).unwrap();
    assert_eq!((thing.id(), thing.made_by.as_deref(), thing.rest.len()), (Some("1"), Some("b"), 1));
    assert_eq!(ThingUpdate::new(), ThingUpdate::default());
    assert_eq!(Thing::GET.path([&thing.id]).unwrap(), "/things/1");
}

macro_rules! union_and_enumeration {
    ($union:ident, $union_type:literal { $($member:ident($payload:ty): $member_type:literal)+; other $other:ty }
     $enumeration:ident, $enumeration_type:literal { $($variant:ident)+; other $text:ty }) => {
        #[derive(Clone, Debug, PartialEq, GraphComplex)]
        #[graph_complex(odata_type = $union_type)]
        enum $union {
            $($member($payload),)+
            #[graph_complex(other)]
            Other($other),
        }

        $(
            #[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
            #[graph_complex(odata_type = $member_type)]
            struct $member { size: Option<i32> }
        )+

        #[derive(Clone, Debug, PartialEq, GraphEnum)]
        #[graph_enum(odata_type = $enumeration_type)]
        enum $enumeration {
            $($variant,)+
            #[graph_enum(other)]
            Other($text),
        }
    };
}

union_and_enumeration! {
    Shape, "#microsoft.graph.shape" {
        Circle(Circle): "#microsoft.graph.circle"
        Square(Square): "#microsoft.graph.square"
        ; other UnknownType
    }
    Color, "#microsoft.graph.color" { Red DarkBlue; other String }
}

#[test]
fn unions_and_enumerations_may_come_from_a_macro() {
    let square: Shape = serde_json::from_value(json!({"size": 2, "@odata.type": "microsoft.graph.square"})).unwrap();
    assert_eq!(square, Shape::from(Square { size: Some(2) }));
    assert_eq!(
        serde_json::to_value(Shape::from(Circle { size: None })).unwrap(),
        json!({"@odata.type": "#microsoft.graph.circle"})
    );
    let triangle: Shape = serde_json::from_value(json!({"@odata.type": "microsoft.graph.triangle"})).unwrap();
    assert!(matches!(triangle, Shape::Other(_)), "{triangle:?}");
    let colors = [Color::Red, Color::DarkBlue, Color::Other("green".to_owned())];
    assert_eq!(serde_json::to_value(&colors).unwrap(), json!(["red", "darkBlue", "green"]));
}
