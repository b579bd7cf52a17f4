//! Pages and answers that are not objects.

use graph_models::{
    autopilot::ImportedWindowsAutopilotDeviceIdentity,
    odata::{Next, Page},
    request::{Filter, Query},
};

use crate::{
    client::accepted,
    sample::{Circle, Color, Sample, SampleCreate, SampleNames},
};

const NAMES: SampleNames = Sample::NAMES;

fn create(body: &SampleCreate) -> Sample {
    accepted(&Sample::CREATE.request([]).unwrap().body(body).unwrap())
}

#[test]
fn a_collection_is_followed_to_its_last_page() {
    for number in 0..5 {
        create(&SampleCreate::new("pages").int32(number).string("O'Neil & 100%"));
    }
    let query = Query::new()
        .filter(Filter::eq(NAMES.required, "pages"))
        .filter(Filter::eq(NAMES.string, "O'Neil & 100%"))
        .order_by(NAMES.int32)
        .count();
    let mut pages: Vec<Page<Sample>> = Vec::new();
    let mut next = Some(Sample::LIST.request([]).unwrap().query(query).header("Prefer", "odata.maxpagesize=2"));
    while let Some(request) = next {
        let page = accepted(&request);
        next = request.follow(&page);
        pages.push(page);
    }
    let numbers: Vec<Vec<_>> =
        pages.iter().map(|page| page.value.iter().filter_map(|sample| sample.int32).collect()).collect();
    assert_eq!(numbers, [vec![0, 1], vec![2, 3], vec![4]]);
    assert_eq!(pages[0].count, Some(5));
    assert!(matches!(pages[0].next(), Next::Page(_)) && pages[2].next() == Next::Done);
}

#[test]
fn a_collection_has_a_count() {
    let before = accepted(&Sample::COUNT.request([]).unwrap());
    create(&SampleCreate::new("count"));
    assert!(accepted(&Sample::COUNT.request([]).unwrap()) > before);

    let query = || Query::new().filter(Filter::eq(NAMES.required, "counted"));
    assert_eq!(accepted(&Sample::COUNT.request([]).unwrap().query(query())), 0);
    create(&SampleCreate::new("counted"));
    assert_eq!(accepted(&Sample::COUNT.request([]).unwrap().query(query())), 1);
}

#[test]
fn a_page_without_items_is_read() {
    let query = Query::new().filter(Filter::eq("serialNumber", "unheard of"));
    let page = accepted(&ImportedWindowsAutopilotDeviceIdentity::LIST.request([]).unwrap().query(query));
    assert_eq!((page.value, page.next_link), (vec![], None));
}

#[test]
fn a_property_is_read_alone() {
    let body = SampleCreate::new("alone").color(Color::Green).strings(["a", "b"]);
    let id = create(&body).id;
    assert_eq!(accepted(&Sample::GET_COLOR.request([&id]).unwrap()), Some(Color::Green));
    assert_eq!(accepted(&Sample::GET_STRINGS.request([&id]).unwrap()), ["a", "b"]);
    // The answer to a property that is null has no content.
    let id = create(&SampleCreate::new("alone")).id;
    assert_eq!(accepted(&Sample::GET_COLOR.request([&id]).unwrap()), None);
}

#[test]
fn a_placeholder_in_quotes_takes_any_text() {
    for text in ["", "O'Neil", "a/b", "100% + 1 = ?", "\u{1f600}", "."] {
        assert_eq!(accepted(&Sample::ECHO.request([text]).unwrap()), text);
    }
}

#[test]
fn a_function_answers_a_page() {
    let circle = Circle { label: Some("O'Neil".to_owned()), radius: 1.0 };
    let sample = create(&SampleCreate::new("labelled").shape(circle));
    assert_eq!(accepted(&Sample::LIST_LABELLED.request(["O'Neil"]).unwrap()).value, [sample]);
}
