//! Enumerations of flags, whose values have several members in one text.

use graph_models::{GraphComplex, GraphEntity, GraphEnum};

/// Days of the week.
#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.dayOfWeek", flags)]
pub(crate) enum Day {
    /// The first day.
    Monday,
    /// The second day.
    Tuesday,
    /// A day that the model does not know.
    #[graph_enum(other)]
    Other(String),
}

/// A plan.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.plan")]
pub(crate) struct Plan {
    /// The key.
    pub(crate) id: String,
    /// The days of the plan.
    pub(crate) days: Option<Vec<Day>>,
    /// The day on which it starts.
    pub(crate) start: Option<Day>,
}

#[test]
fn members_are_read_and_written_in_their_order() {
    for (text, days) in [
        ("monday", vec![Day::Monday]),
        ("tuesday,monday", vec![Day::Tuesday, Day::Monday]),
        ("monday,holiday,tuesday", vec![Day::Monday, Day::Other("holiday".into()), Day::Tuesday]),
        ("0", vec![]),
    ] {
        let json = format!(r##"{{"@odata.type":"#microsoft.graph.plan","id":"1","days":"{text}"}}"##);
        let plan: Plan = serde_json::from_str(&json).unwrap();
        assert_eq!(plan.days, Some(days));
        assert_eq!(serde_json::to_string(&plan).unwrap(), json);
    }
}

#[test]
fn spaces_between_members_are_skipped() {
    let plan: Plan = serde_json::from_str(r#"{"id":"1","days":"monday, tuesday","start":"monday"}"#).unwrap();
    assert_eq!(plan.days, Some(vec![Day::Monday, Day::Tuesday]));
    assert_eq!(plan.start, Some(Day::Monday));
}

#[test]
fn empty_members_and_zeros_are_no_members() {
    for text in ["0", "0 ", ",0", "", " , ", "0,0"] {
        let plan: Plan = serde_json::from_str(&format!(r#"{{"id":"1","days":"{text}"}}"#)).unwrap();
        assert_eq!(plan.days, Some(vec![]), "{text:?}");
        let again: Plan = serde_json::from_str(&serde_json::to_string(&plan).unwrap()).unwrap();
        assert_eq!(again, plan);
    }
}

#[test]
fn an_array_is_not_a_value_of_flags() {
    let error = serde_json::from_str::<Plan>(r#"{"id":"1","days":["monday"]}"#).unwrap_err().to_string();
    assert!(error.contains("`days`") && error.contains("microsoft.graph.dayOfWeek"), "{error}");
    assert_eq!(Plan::SCHEMA.property("days").unwrap().edm_type().to_string(), "microsoft.graph.dayOfWeek");
}

/// A type with collections of days.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.schedule")]
pub(crate) struct Schedule {
    /// The days of each week.
    pub(crate) weeks: Option<Vec<Vec<Day>>>,
    /// The first day of each week, if it has one.
    pub(crate) starts: Option<Vec<Option<Day>>>,
}

#[test]
fn a_collection_of_flags_is_an_array_of_texts() {
    let json = r##"{"@odata.type":"#microsoft.graph.schedule","weeks":["monday,tuesday","tuesday"],"starts":["monday",null,"tuesday"]}"##;
    let schedule: Schedule = serde_json::from_str(json).unwrap();
    assert_eq!(schedule.weeks, Some(vec![vec![Day::Monday, Day::Tuesday], vec![Day::Tuesday]]));
    assert_eq!(schedule.starts, Some(vec![Some(Day::Monday), None, Some(Day::Tuesday)]));
    assert_eq!(serde_json::to_string(&schedule).unwrap(), json);
}

/// The same days, without a place for others.
#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.dayOfWeek", flags)]
pub(crate) enum KnownDay {
    /// The first day.
    Monday,
    /// The second day.
    Tuesday,
}

/// A shift with one day, and with several.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.shift")]
pub(crate) struct Shift {
    /// One day.
    pub(crate) day: Option<KnownDay>,
    /// Several days.
    pub(crate) days: Option<Vec<KnownDay>>,
}

#[test]
fn a_field_for_one_member_says_that_several_need_a_vec() {
    let shift: Shift = serde_json::from_str(r#"{"day":"monday"}"#).unwrap();
    assert_eq!(shift.day, Some(KnownDay::Monday));
    let error = |json| serde_json::from_str::<Shift>(json).unwrap_err().to_string();
    let several = error(r#"{"day":"monday, tuesday"}"#);
    assert!(several.contains("`day` of `microsoft.graph.shift`"), "{several}");
    assert!(several.contains("got \"monday, tuesday\", which only a `Vec` can hold"), "{several}");
    // A `Vec` cannot hold a member that is not known either.
    for unknown in [error(r#"{"day":"monday,sunday"}"#), error(r#"{"days":"monday,sunday"}"#)] {
        assert!(unknown.contains("monday,sunday") && !unknown.contains("Vec"), "{unknown}");
    }
}
