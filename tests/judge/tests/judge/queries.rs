//! Query options: the judge understands what `Query` and `Filter` write.

use graph_models::{
    GraphEntity,
    edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay},
    request::{Filter, Query},
};

use crate::{
    client::{accepted, refused},
    sample::{Circle, Color, Permission, Sample, SampleCreate, SampleNames},
};

const NAMES: SampleNames = Sample::NAMES;

/// Creates samples that no other test finds: `required` is the name of the test.
fn create<const N: usize>(bodies: [SampleCreate; N]) -> [Sample; N] {
    bodies.map(|body| accepted(&Sample::CREATE.request([]).unwrap().body(&body).unwrap()))
}

fn list(query: Query) -> Vec<Sample> {
    accepted(&Sample::LIST.request([]).unwrap().query(query)).value
}

/// Checks that a filter selects the first sample, and that its negation selects the other ones.
fn assert_selects(test: &str, filters: impl IntoIterator<Item = Filter>) {
    let all = list(Query::new().filter(Filter::eq(NAMES.required, test)));
    for filter in filters {
        let condition = filter.to_string();
        let query = Query::new().filter(Filter::eq(NAMES.required, test));
        assert_eq!(list(query.clone().filter(filter.clone())), all[..1], "{condition}");
        assert_eq!(list(query.filter(!filter)), all[1..], "{condition}");
    }
}

#[test]
fn a_filter_compares_with_a_value_of_each_type() {
    let sample = || SampleCreate::new("values");
    let binary = Binary::from_bytes(vec![0xfb, 0xff]);
    let date: Date = "2026-07-16".parse().unwrap();
    let date_time: DateTimeOffset = "2026-07-16T15:13:29.5+02:00".parse().unwrap();
    let decimal: Decimal = "-12.75".parse().unwrap();
    let duration: Duration = "PT1H30M".parse().unwrap();
    let guid: Guid = "01234567-89ab-cdef-0123-456789abcdef".parse().unwrap();
    let time: TimeOfDay = "15:13:29.5".parse().unwrap();
    let full = sample()
        .binary(binary.clone())
        .boolean(true)
        .byte(7)
        .date(date.clone())
        .date_time_offset(date_time.clone())
        .decimal(decimal.clone())
        .double(1.5e-7)
        .duration(duration.clone())
        .guid(guid.clone())
        .int16(-7_i16)
        .int64(i64::MIN)
        .sbyte(-1)
        .single(-0.5)
        .time_of_day(time.clone());
    create([full, sample().boolean(false)]);
    assert_selects(
        "values",
        [
            Filter::eq(NAMES.binary, binary),
            Filter::eq(NAMES.boolean, true),
            Filter::eq(NAMES.byte, 7),
            Filter::eq(NAMES.date, date),
            Filter::eq(NAMES.date_time_offset, date_time),
            Filter::eq(NAMES.decimal, decimal),
            Filter::eq(NAMES.double, 1.5e-7),
            Filter::eq(NAMES.duration, duration),
            Filter::eq(NAMES.guid, guid),
            Filter::eq(NAMES.int16, -7),
            Filter::eq(NAMES.int64, i64::MIN),
            Filter::eq(NAMES.sbyte, -1),
            Filter::eq(NAMES.single, -0.5_f32),
            Filter::eq(NAMES.time_of_day, time),
            Filter::ne(NAMES.guid, None::<Guid>),
        ],
    );
}

#[test]
fn a_filter_compares_with_any_text() {
    let texts = ["O'Neil & Co", "100% + 1", "#a?b=c", "\u{e9}\u{1f600}", "\\\"", "' or true or '", "a/b;c,d"];
    for text in texts {
        create([SampleCreate::new("texts").string(text)]);
    }
    for text in texts {
        let query = Query::new().filter(Filter::eq(NAMES.required, "texts")).filter(Filter::eq(NAMES.string, text));
        let found: Vec<_> = list(query).into_iter().map(|sample| sample.string.unwrap()).collect();
        assert_eq!(found, [text]);
    }
}

#[test]
fn a_filter_has_operators_and_functions() {
    let first = SampleCreate::new("operators").string("Lobby").int32(5).strings(["a", "b"]);
    let second = SampleCreate::new("operators").string("Kitchen").int32(9).strings(["c"]);
    create([first, second]);
    assert_selects(
        "operators",
        [
            Filter::ne(NAMES.int32, 9),
            Filter::lt(NAMES.int32, 6),
            Filter::le(NAMES.int32, 5),
            !Filter::gt(NAMES.int32, 5),
            !Filter::ge(NAMES.int32, 9),
            Filter::is_in(NAMES.int32, [4, 5]),
            Filter::is_in(NAMES.string, ["Lobby", "O'Neil"]),
            Filter::starts_with(NAMES.string, "Lob"),
            Filter::ends_with(NAMES.string, "by"),
            Filter::contains(NAMES.string, "obb"),
            Filter::any(NAMES.strings, "x", Filter::eq("x", "a")),
            !Filter::all(NAMES.strings, "x", Filter::eq("x", "c")),
            Filter::raw("int32 add 1 eq 6"),
            Filter::eq("tolower(string)", "lobby"),
            Filter::eq(NAMES.int32, 5).and(Filter::eq(NAMES.string, "Lobby").or(Filter::eq(NAMES.string, "x"))),
            Filter::eq(NAMES.int32, 9).or(Filter::eq(NAMES.int32, 5)).and(Filter::ne(NAMES.string, "Kitchen")),
        ],
    );
}

/// Graph compares enumerations with text, and the judge does not; see `README.md`.
#[test]
fn a_filter_compares_with_a_member() {
    let first = SampleCreate::new("members").color(Color::Green).permissions([Permission::Read, Permission::Write]);
    create([first, SampleCreate::new("members").color(Color::Red).permissions([Permission::Write])]);
    let filters = ["color eq judge.color'green'", "permissions has judge.permissions'read'"];
    assert_selects("members", filters.map(Filter::raw));
    refused(&Sample::LIST.request([]).unwrap().query(Query::new().filter(Filter::eq(NAMES.color, Color::Green))));
}

#[test]
fn a_filter_follows_a_path() {
    let [parent] = create([SampleCreate::new("a parent").int32(3)]);
    let url = format!("samples/{}", parent.id);
    let shape = Circle { label: Some("wheel".to_owned()), radius: 1.0 };
    create([SampleCreate::new("paths").parent(url.clone()).shape(shape).children([url]), SampleCreate::new("paths")]);
    assert_selects(
        "paths",
        [
            Filter::eq("shape/label", "wheel"),
            Filter::eq("parent/int32", 3),
            Filter::eq("children/$count", 1),
            Filter::any_item(NAMES.children),
            Filter::any(NAMES.children, "c", Filter::eq("c/int32", 3)),
        ],
    );
}

#[test]
fn select_names_the_properties_of_the_answer() {
    let body = SampleCreate::new("select").int32(1).string("a").color(Color::Red);
    let [sample] = create([body]);
    let query = Query::new().select([NAMES.id, NAMES.required, NAMES.int32]);
    let read = accepted(&Sample::GET.request([&sample.id]).unwrap().query(query));
    let expected = Sample { id: sample.id.clone(), required: "select".to_owned(), int32: Some(1), ..Sample::default() };
    assert_eq!(read, expected);

    let query = Query::new().select(Sample::SCHEMA.select().split(','));
    assert_eq!(accepted(&Sample::GET.request([&sample.id]).unwrap().query(query)), sample);
}

#[test]
fn expanded_entities_have_options_of_their_own() {
    let parts = create([3, 1, 2].map(|number| SampleCreate::new("part").int32(number).string("a")));
    let urls: Vec<_> = parts.iter().map(|part| format!("samples/{}", part.id)).collect();
    let [whole] = create([SampleCreate::new("whole").children(urls)]);
    let options = Query::new()
        .select([NAMES.id, NAMES.required, NAMES.int32])
        .filter(Filter::lt(NAMES.int32, 3))
        .order_by_desc(NAMES.int32)
        .top(1);
    let query = Query::new().expand_with(NAMES.children, options);
    let read = accepted(&Sample::GET.request([&whole.id]).unwrap().query(query));
    let children = read.children.unwrap();
    assert_eq!(children.iter().map(|part| (part.int32, part.string.as_deref())).collect::<Vec<_>>(), [(Some(2), None)]);
}

#[test]
fn items_are_sorted_and_counted() {
    create([(1, "b"), (2, "a"), (1, "a")].map(|(number, text)| SampleCreate::new("sorted").int32(number).string(text)));
    let query = Query::new()
        .filter(Filter::eq(NAMES.required, "sorted"))
        .order_by_desc(NAMES.int32)
        .order_by(NAMES.string)
        .skip(1)
        .top(1)
        .count();
    let page = accepted(&Sample::LIST.request([]).unwrap().query(query));
    let found: Vec<_> = page.value.iter().map(|sample| (sample.int32, sample.string.as_deref())).collect();
    assert_eq!((page.count, found), (Some(3), vec![(Some(1), Some("a"))]));
}

#[test]
fn a_search_finds_text() {
    create(["red lamp", "blue lamp"].map(|text| SampleCreate::new("search").string(text)));
    let query = Query::new().filter(Filter::eq(NAMES.required, "search")).search("red");
    let found: Vec<_> = list(query).into_iter().map(|sample| sample.string.unwrap()).collect();
    assert_eq!(found, ["red lamp"]);
}

#[test]
fn names_that_do_not_exist_are_refused() {
    let unheard_of = "unheardOf";
    for query in [
        Query::new().select([unheard_of]),
        Query::new().filter(Filter::eq(unheard_of, 1)),
        Query::new().filter(Filter::eq(NAMES.int32, "text")),
        Query::new().expand(unheard_of),
        Query::new().order_by(unheard_of),
        Query::new().option("$unheardOf", "1"),
        Query::new().option("$top", "many"),
    ] {
        refused(&Sample::LIST.request([]).unwrap().query(query));
    }
}
