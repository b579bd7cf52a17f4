//! Values of derived types, and properties that the metadata does not have.

use graph_models::odata::UnknownType;
use serde_json::json;

use crate::{
    client::accepted,
    sample::{Circle, OpenShape, Outline, Sample, SampleCreate, SampleUpdate, Shape},
};

fn create(body: &SampleCreate) -> Sample {
    accepted(&Sample::CREATE.request([]).unwrap().body(body).unwrap())
}

#[test]
fn a_complex_value_keeps_its_derived_type() {
    let circle = Circle { label: Some("wheel".to_owned()), radius: 1.5 };
    let outline = Outline { label: Some("line".to_owned()), ..Outline::default() };
    for shape in [Shape::from(circle), Shape::from(outline)] {
        assert_eq!(create(&SampleCreate::new("shape").shape(shape.clone())).shape, Some(shape));
    }
}

#[test]
fn a_struct_keeps_the_type_and_the_properties_of_a_derived_type() {
    let mut circle = Outline { derived_type: Some("#judge.circle".to_owned()), ..Outline::default() };
    circle.label = Some("wheel".to_owned());
    circle.additional.insert("radius", 2.5);
    let body = SampleCreate::new("shapes").shapes([Outline::default(), circle]);
    assert_eq!(create(&body).shapes, body.shapes);
}

#[test]
fn an_object_of_a_type_that_the_model_does_not_know_is_accepted_by_a_service_that_knows_it() {
    let properties = [("label".to_owned(), json!("wheel")), ("radius".to_owned(), json!(0.5))];
    let unknown = UnknownType::new("judge.circle", properties.into_iter().collect());
    let shape = create(&SampleCreate::new("shape").shape(Shape::Other(unknown))).shape;
    let circle = Circle { label: Some("wheel".to_owned()), radius: 0.5 };
    assert_eq!(shape, Some(Shape::Circle(circle)));
}

#[test]
fn an_open_complex_type_has_additional_properties() {
    let mut shape = OpenShape { label: Some("any".to_owned()), ..OpenShape::default() };
    shape.additional.insert("corners", 3);
    shape.additional.insert("name", "triangle");
    let body = SampleCreate::new("open").open_shape(shape);
    assert_eq!(create(&body).open_shape, body.open_shape);
}

#[test]
fn an_entity_of_a_derived_type_is_created_read_and_updated() {
    let mut body = SampleCreate::new("derived").derived_type("#judge.openSample").string("a");
    body.additional.insert("weight", 7);
    let created = create(&body);
    assert_eq!(created.derived_type.as_deref(), Some("#judge.openSample"));
    assert_eq!(created.additional["weight"], 7);
    assert_eq!(accepted(&Sample::GET.request([&created.id]).unwrap()), created);

    let mut update = SampleUpdate::new().derived_type("#judge.openSample").string("b");
    update.additional.insert("weight", 8);
    accepted(&Sample::UPDATE.request([&created.id]).unwrap().body(&update).unwrap());
    let updated = accepted(&Sample::GET.request([&created.id]).unwrap());
    assert_eq!((updated.string.as_deref(), &updated.additional["weight"]), (Some("b"), &json!(8)));
}
