use graph_models::request::{Filter, Query};
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

use crate::{cases, decoded, string_literal};

/// The options of a query string as a service reads them: split first, then decoded.
fn options(query: &Query) -> Vec<(String, String)> {
    let text = query.to_string();
    let pairs = text.split('&').map(|pair| pair.split_once('=').unwrap_or_else(|| panic!("{text}")));
    pairs.map(|(name, value)| (decoded(name), decoded(value))).collect()
}

/// The value of the only option.
fn only(query: &Query, name: &str) -> String {
    let mut options = options(query);
    assert_eq!(options.len(), 1, "{query}");
    assert_eq!(options[0].0, name);
    options.remove(0).1
}

#[test]
fn each_method_sets_its_option() {
    let query = Query::new()
        .select(["id", "displayName"])
        .filter(Filter::eq("displayName", "O'Neil & co"))
        .expand("manager")
        .order_by("displayName")
        .top(5)
        .skip(10)
        .count()
        .search("displayName:Video")
        .option("$format", "json");
    let expected = [
        ("$select", "id,displayName"),
        ("$filter", "displayName eq 'O''Neil & co'"),
        ("$expand", "manager"),
        ("$orderby", "displayName"),
        ("$top", "5"),
        ("$skip", "10"),
        ("$count", "true"),
        ("$search", "\"displayName:Video\""),
        ("$format", "json"),
    ];
    assert_eq!(options(&query), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert_eq!(
        query.to_string(),
        "$select=id,displayName&$filter=displayName%20eq%20'O''Neil%20%26%20co'&$expand=manager&$orderby=displayName\
         &$top=5&$skip=10&$count=true&$search=%22displayName:Video%22&$format=json",
    );
}

#[test]
fn a_query_without_options_writes_nothing() {
    for query in [
        Query::new(),
        Query::default(),
        Query::new().select([""; 0]).select([""]),
        Query::new().filter(Filter::raw("")),
        Query::new().expand("").expand_with("", Query::new().top(1)),
        Query::new().order_by("").order_by_desc(""),
        Query::new().search(""),
        Query::new().eventual_consistency(),
    ] {
        assert!(query.is_empty(), "{query:?}");
        assert_eq!(query.to_string(), "");
    }
    assert_eq!(only(&Query::new().select(["", "id", "", "mail"]), "$select"), "id,mail");
}

#[test]
fn an_option_that_is_given_again_is_added_or_replaced() {
    let twice = Query::new().select(vec!["id".to_owned()]).select(["mail"].iter());
    assert_eq!(only(&twice, "$select"), "id,mail");
    assert_eq!(only(&Query::new().order_by("a").order_by_desc("b").order_by("c"), "$orderby"), "a,b desc,c");
    assert_eq!(only(&Query::new().expand("a").expand("b"), "$expand"), "a,b");
    assert_eq!(only(&Query::new().top(1).top(2), "$top"), "2");
    assert_eq!(only(&Query::new().skip(1).skip(0), "$skip"), "0");
    assert_eq!(only(&Query::new().count().count(), "$count"), "true");
    assert_eq!(only(&Query::new().option("a", "1").option("a", "2"), "a"), "2");
    assert_eq!(only(&Query::new().search("a:x").search("b:y"), "$search"), r#""a:x" AND "b:y""#);
}

#[test]
fn filters_are_joined_with_and() {
    let [a, b, c] = ["a", "b", "c"].map(|name| Filter::eq(name, 1));
    let query = Query::new().filter(a.clone().or(b)).filter(Filter::raw("x")).filter(c);
    assert_eq!(only(&query, "$filter"), "(a eq 1 or b eq 1) and (x) and c eq 1");
}

#[test]
fn the_order_of_calls_does_not_matter_for_different_options() {
    let (one, two) = (Query::new().top(5).select(["id"]).count(), Query::new().count().select(["id"]).top(5));
    assert_eq!(one, two);
    assert_eq!(one.to_string(), two.to_string());
}

#[test]
fn the_options_of_an_expanded_property_are_in_parentheses() {
    let owners = Query::new().select(["id", "mail"]).filter(Filter::eq("mail", "a;b)&c")).top(5);
    let query = Query::new().expand("manager").expand_with("owners", owners).expand_with("members", Query::new());
    assert_eq!(only(&query, "$expand"), "manager,owners($select=id,mail;$filter=mail eq 'a;b)&c';$top=5),members",);
    let deep = Query::new().expand_with("a", Query::new().expand_with("b", Query::new().expand("c").count()));
    assert_eq!(deep.to_string(), "$expand=a($expand=b($expand=c;$count=true))");
    let levels = Query::new().expand_with("children", Query::new().option("$levels", "max"));
    assert_eq!(levels.to_string(), "$expand=children($levels=max)");
}

#[test]
fn an_option_replaces_what_a_method_has_set() {
    let query = Query::new().option("$top", "10").top(5).select(["id"]).option("$select", "*");
    assert_eq!(query.to_string(), "$top=10&$select=*");
    let query = Query::new().search("a").option("$search", r#""a:x" OR "b:y""#);
    assert_eq!(only(&query, "$search"), r#""a:x" OR "b:y""#);
    assert_eq!(Query::new().option("flag", "").to_string(), "flag=");
}

#[test]
fn a_search_is_quoted_and_escaped() {
    for (clause, value) in [
        ("pizza", r#""pizza""#),
        ("displayName:One Video", r#""displayName:One Video""#),
        (r#"subject:"a b""#, r#""subject:\"a b\"""#),
        (r"description:a\b", r#""description:a\\b""#),
        (r#"x\" OR "id:1"#, r#""x\\\" OR \"id:1""#),
    ] {
        assert_eq!(only(&Query::new().search(clause), "$search"), value);
    }
}

#[test]
fn the_consistency_header_is_asked_for_only_where_the_caller_says_so() {
    assert_eq!(Query::new().count().search("a").consistency_level(), None);
    let nested = Query::new().count().eventual_consistency();
    assert_eq!(nested.consistency_level(), Some("eventual"));
    assert_eq!(Query::new().expand_with("members", nested).top(1).consistency_level(), Some("eventual"));
    let outer = Query::new().eventual_consistency().expand_with("members", Query::new().top(1));
    assert_eq!(outer.consistency_level(), Some("eventual"));
}

#[test]
fn what_is_not_safe_in_a_query_is_encoded_and_a_space_is_no_plus() {
    let query = Query::new().option("a&b=c d", "e&f=g h+i#j%k?l\u{e9}\u{674e}\n\"<>[]{}|\\^`");
    assert_eq!(
        query.to_string(),
        "a%26b%3Dc%20d=e%26f=g%20h%2Bi%23j%25k%3Fl%C3%A9%E6%9D%8E%0A%22%3C%3E%5B%5D%7B%7D%7C%5C%5E%60",
    );
    let readable = "AZaz09-._~!$'()*,/:;=@";
    assert_eq!(Query::new().option("x", readable).to_string(), format!("x={readable}"));
    assert_eq!(only(&Query::new().select(["a&$top=1", "b c"]), "$select"), "a&$top=1,b c");
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn any_text_is_decoded_as_it_was_given(name in any::<String>(), value in any::<String>(), other in any::<String>()) {
        let query = Query::new().option(&*name, &*value).option("$x", &*other).select([&*other]).search(&*value);
        let text = query.to_string();
        prop_assert!(text.bytes().all(|byte| byte.is_ascii_graphic() && !b"+#?\"<>\\^`{|}[]".contains(&byte)), "{}", text);
        let escapes = text.split('%').skip(1);
        prop_assert!(escapes.into_iter().all(|rest| rest.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2));
        let read = options(&query);
        prop_assert!(read.contains(&("$x".to_owned(), other.clone())));
        prop_assert!(name == "$x" || read.contains(&(name, value.clone())));
        let expected = 2 + usize::from(!other.is_empty()) + usize::from(!value.is_empty());
        prop_assert_eq!(read.len(), expected);
    }

    #[test]
    fn any_value_of_a_filter_arrives_as_it_was_given(value in any::<String>()) {
        for (query, start, end) in [
            (Query::new().filter(Filter::eq("a", &value)).top(1), "a eq ", ""),
            (Query::new().filter(Filter::any("a", "x", Filter::contains("x", &value))).top(1), "a/any(x:contains(x,", "))"),
        ] {
            let read = options(&query);
            prop_assert_eq!(read.len(), 2);
            let literal = read[0].1.strip_prefix(start).unwrap();
            prop_assert_eq!(string_literal(literal), (value.clone(), end));
        }
    }
}
