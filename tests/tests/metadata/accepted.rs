//! CSDL in its different forms, and models that match it.

use graph_models::{
    GraphComplex, GraphEntity, GraphEnum, Secret,
    edm::{DateTimeOffset, Guid},
    metadata::{DifferenceKind, Metadata},
    schema::TypeSchema,
};

use super::{differences, lines};

/// Checks that models match a service with these declarations.
#[track_caller]
fn assert_match(declarations: &str, models: &[&'static TypeSchema]) {
    let differences = differences(declarations, models);
    assert!(differences.is_empty(), "{:#?}", lines(&differences));
}

const ENTITY: &str = r#"<EntityType Name="entity" Abstract="true">
    <Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>
</EntityType>"#;

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.termStore.group")]
struct Group {
    id: String,
    display_name: Option<String>,
    parent: Option<Parent>,
    parents: Option<Vec<Parent>>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.parent")]
struct Parent {
    name: Option<String>,
}

#[test]
fn a_type_can_be_named_by_alias_or_by_namespace() {
    let csdl = format!(
        r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
        <Schema Namespace="microsoft.graph.termStore" xmlns="http://docs.oasis-open.org/odata/ns/edm">
            <EntityType Name="group" BaseType="graph.entity">
                <Property Name="displayName" Type="Edm.String"/>
                <Property Name="parent" Type="microsoft.graph.parent"/>
                <Property Name="parents" Type="Collection(graph.parent)"/>
            </EntityType>
        </Schema>
        <Schema Namespace="microsoft.graph" Alias="graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
            {ENTITY}
            <ComplexType Name="parent"><Property Name="name" Type="Edm.String"/></ComplexType>
            <EntityType Name="group"/>
        </Schema>
        </edmx:DataServices></edmx:Edmx>"#
    );
    assert!(Metadata::parse(&csdl).unwrap().differences(&[Group::SCHEMA]).is_empty());
    // A type of the same name in another namespace is another type.
    let elsewhere = csdl.replace(r#"Type="microsoft.graph.parent""#, r#"Type="microsoft.graph.termStore.parent""#);
    let differences = Metadata::parse(&elsewhere).unwrap().differences(&[Group::SCHEMA]);
    assert_eq!(differences.iter().map(|difference| difference.part()).collect::<Vec<_>>(), [Some("parent")]);
}

#[test]
fn a_reference_can_declare_an_alias() {
    let csdl = r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
        <edmx:Reference Uri="x"><edmx:Include Namespace="microsoft.graph" Alias="g"/></edmx:Reference>
        <Schema Namespace="microsoft.graph">
            <ComplexType Name="named"><Property Name="name" Type="Edm.String"/></ComplexType>
            <ComplexType Name="parent" BaseType="g.named"/>
        </Schema></edmx:Edmx>"#;
    assert!(Metadata::parse(csdl).unwrap().differences(&[Parent::SCHEMA]).is_empty());
}

#[test]
fn attributes_of_other_vocabularies_and_a_byte_order_mark_are_ignored() {
    let csdl = "\u{feff}<?xml version=\"1.0\"?>
        <Schema Namespace='microsoft.graph' xmlns:ags='http://aggregator.microsoft.com/internal'>
            <ComplexType ags:Name='other' Name='parent'><Annotation Term='x'/><!-- nothing -->
                <Property ags:Type='y' Name='name' Type='Edm.String' Unicode='false'><Annotation Term='x'/></Property>
            </ComplexType>
            <EntityContainer Name='GraphService'><EntitySet Name='x' EntityType='y'/></EntityContainer>
            <Function Name='f' IsBound='true'/>
        </Schema>";
    assert!(Metadata::parse(csdl).unwrap().differences(&[Parent::SCHEMA]).is_empty());
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.d")]
struct Deep {
    #[graph_entity(base)]
    base: Middle,
    in_d: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.b")]
struct Middle {
    id: String,
    in_a: Option<i32>,
    in_b: Option<i32>,
}

/// The types from `entity` down to `d`, each with its base.
const BASES: [(&str, &str); 4] = [("a", "entity"), ("b", "a"), ("c", "b"), ("d", "c")];

/// Declares these types. Each has a property, except for `c`.
fn chain_of_bases() -> String {
    let types = BASES.map(|(name, base)| {
        let property =
            if name == "c" { "" } else { &format!(r#"<Property Name="in{}" Type="Edm.Int32"/>"#, name.to_uppercase()) };
        format!(r#"<EntityType Name="{name}" BaseType="graph.{base}">{property}</EntityType>"#)
    });
    types.concat() + ENTITY
}

#[test]
fn a_model_can_leave_out_bases() {
    assert_match(&chain_of_bases(), &[Deep::SCHEMA]);
}

#[test]
fn a_difference_in_a_base_is_reported_for_the_base_alone() {
    let declarations = chain_of_bases().replace(r#"Name="inA""#, r#"Name="inAa""#);
    let differences = differences(&declarations, &[Deep::SCHEMA]);
    let found: Vec<_> = differences.iter().map(|found| (found.kind(), found.type_name(), found.part())).collect();
    assert_eq!(
        found,
        [
            (DifferenceKind::MissingProperty, "microsoft.graph.b", Some("inAa")),
            (DifferenceKind::UnknownProperty, "microsoft.graph.b", Some("inA")),
        ]
    );
}

#[test]
fn a_property_of_a_base_without_a_model_is_reported_for_the_derived_type() {
    let c = r#"<EntityType Name="c" BaseType="graph.b">"#;
    let declarations = chain_of_bases().replace(c, &format!(r#"{c}<Property Name="inC" Type="Edm.Int32"/>"#));
    let differences = differences(&declarations, &[Deep::SCHEMA]);
    assert_eq!(
        lines(&differences),
        ["microsoft.graph.d: the service has `inC` (`Edm.Int32`, nullable) and the model does not: add \
          `pub in_c: Option<i32>`"]
    );
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.values")]
struct Values {
    secret: Option<Secret<String>>,
    boxed: Option<Box<Values>>,
    anything: Option<serde_json::Value>,
    things: Option<serde_json::Value>,
    any_items: Option<Vec<serde_json::Value>>,
    always: serde_json::Value,
    required: Vec<Guid>,
    items: Option<Vec<Option<DateTimeOffset>>>,
    days: Option<Vec<Day>>,
    plans: Option<Vec<Vec<Day>>>,
    count: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.day", flags)]
enum Day {
    Monday,
}

#[test]
fn a_property_can_be_modelled_in_many_ways() {
    let declarations = r#"<EnumType Name="day" IsFlags="true"><Member Name="monday" Value="1"/></EnumType>
        <TypeDefinition Name="pages" UnderlyingType="Edm.Int32"/>
        <ComplexType Name="values">
            <Property Name="secret" Type="Edm.String" Nullable="false"/>
            <Property Name="boxed" Type="graph.values"/>
            <Property Name="anything" Type="graph.unheardOf"/>
            <Property Name="things" Type="Collection(Edm.GeographyPoint)"/>
            <Property Name="anyItems" Type="Collection(Edm.Int16)" Nullable="true"/>
            <Property Name="always" Type="Edm.String"/>
            <Property Name="required" Type="Collection(Edm.Guid)" Nullable="false"/>
            <Property Name="items" Type="Collection(Edm.DateTimeOffset)" Nullable="true"/>
            <Property Name="days" Type="graph.day"/>
            <Property Name="plans" Type="Collection(graph.day)"/>
            <Property Name="count" Type="graph.pages"/>
            <Property Name="content" Type="Edm.Stream"/>
        </ComplexType>"#;
    assert_match(declarations, &[Values::SCHEMA]);
}

#[test]
fn a_type_definition_is_compared_as_its_underlying_type() {
    let declarations = r#"<TypeDefinition Name="named" UnderlyingType="Edm.Int32"/>
        <ComplexType Name="parent"><Property Name="name" Type="graph.named"/></ComplexType>"#;
    assert_eq!(
        lines(&differences(declarations, &[Parent::SCHEMA])),
        ["microsoft.graph.parent: `name` is `Edm.Int32` in the service and `Edm.String` in the model: change the \
          field to `Option<i32>`"]
    );
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.workbookRange")]
struct WorkbookRange {
    formulas: Option<serde_json::Value>,
    text: serde_json::Value,
    values: Option<Vec<serde_json::Value>>,
}

/// The properties of `workbookRange` have the type `graph.Json`.
#[test]
fn a_value_matches_the_json_type_of_graph() {
    let declarations = r#"<ComplexType Name="Json"/>
        <ComplexType Name="workbookRange">
            <Property Name="formulas" Type="graph.Json"/>
            <Property Name="text" Type="graph.Json"/>
            <Property Name="values" Type="Collection(graph.Json)"/>
        </ComplexType>"#;
    assert_match(declarations, &[WorkbookRange::SCHEMA]);
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.parent")]
struct Singleton {
    name: Option<String>,
}

#[test]
fn an_entity_type_without_a_key_can_be_a_complex_type() {
    let keyless = r#"<EntityType Name="parent"><Property Name="name" Type="Edm.String"/></EntityType>"#;
    assert_match(keyless, &[Singleton::SCHEMA]);
    let keyed = keyless.replace(r#"Name="parent""#, r#"Name="parent" BaseType="graph.entity""#);
    assert_eq!(differences(&[ENTITY, &keyed].concat(), &[Singleton::SCHEMA])[0].kind(), DifferenceKind::TypeKind);
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
struct Assign {
    device_ids: Vec<String>,
    parents: Option<Vec<Parent>>,
}

#[test]
fn each_type_that_the_models_refer_to_is_compared_once_in_a_stable_order() {
    let group = r#"<EntityType Name="other"/>"#;
    let models = [Group::SCHEMA, Group::SCHEMA, Parent::SCHEMA, Assign::SCHEMA];
    let found = differences(group, &models);
    let names: Vec<_> = found.iter().map(|difference| difference.type_name().to_owned()).collect();
    assert_eq!(names, ["microsoft.graph.termStore.group", "microsoft.graph.parent", "assign"]);
    assert_eq!(found, differences(group, &models));
    // Without `Parent` in the list, the comparison reaches it through the other models.
    assert_eq!(differences(group, &[Group::SCHEMA]).len(), 2);
    assert_eq!(differences(group, &[Assign::SCHEMA]).len(), 2);
}

#[test]
fn an_empty_list_of_models_has_no_differences() {
    assert_match(ENTITY, &[]);
}
