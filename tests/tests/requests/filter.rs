use graph_models::request::Filter;
use proptest::prelude::{Just, Strategy, prop_assert_eq, prop_oneof, proptest};

use crate::{cases, string_literal};

#[test]
fn each_operator_has_odatas_syntax() {
    for (filter, text) in [
        (Filter::eq("a", 1), "a eq 1"),
        (Filter::ne("a", 1), "a ne 1"),
        (Filter::gt("a", 1), "a gt 1"),
        (Filter::ge("a", 1), "a ge 1"),
        (Filter::lt("a", 1), "a lt 1"),
        (Filter::le("a", 1), "a le 1"),
        (Filter::has("a", "x,y"), "a has 'x,y'"),
        (Filter::is_in("a", [1, 2, 3]), "a in (1,2,3)"),
        (Filter::is_in("a", ["x"]), "a in ('x')"),
        (Filter::is_in("a", &["x".to_owned(), "y'".to_owned()]), "a in ('x','y''')"),
        (Filter::starts_with("a", "x"), "startswith(a,'x')"),
        (Filter::ends_with("a", "x"), "endswith(a,'x')"),
        (Filter::contains("a", String::from("x")), "contains(a,'x')"),
        (Filter::any("a", "x", Filter::eq("x", 1)), "a/any(x:x eq 1)"),
        (Filter::all("a", "x", Filter::eq("x", 1)), "a/all(x:x eq 1)"),
        (Filter::any_item("a"), "a/any()"),
        (Filter::eq("a", 1).and(Filter::eq("b", 2)), "a eq 1 and b eq 2"),
        (Filter::eq("a", 1).or(Filter::eq("b", 2)), "a eq 1 or b eq 2"),
        (Filter::eq("a", 1).not(), "not (a eq 1)"),
        (!Filter::eq("a", 1), "not (a eq 1)"),
        (Filter::raw("a add 1 eq 2"), "a add 1 eq 2"),
    ] {
        assert_eq!(filter.to_string(), text);
    }
}

#[test]
fn the_left_operand_is_a_name_a_path_or_a_function_call() {
    for left in ["from/emailAddress/address", "ownedObjects/$count", "tolower(displayName)", "length(model)"] {
        assert_eq!(Filter::eq(left, 1).to_string(), format!("{left} eq 1"));
    }
}

#[test]
fn no_value_is_in_an_empty_list() {
    let nothing = Filter::is_in("a", Vec::<String>::new());
    assert_eq!(nothing.to_string(), "false");
    assert_eq!(nothing.clone().or(Filter::eq("b", 1)).to_string(), "false or b eq 1");
    assert_eq!(nothing.not().to_string(), "not (false)");
}

#[test]
fn parentheses_are_written_only_where_precedence_requires_them() {
    let [a, b, c, d] = ["a", "b", "c", "d"].map(|name| Filter::eq(name, 1));
    let or = a.clone().or(b.clone());
    let and = c.clone().and(d.clone());
    for (filter, text) in [
        (a.clone().and(b.clone()).and(c.clone()), "a eq 1 and b eq 1 and c eq 1"),
        (a.clone().and(b.clone().and(c.clone())), "a eq 1 and b eq 1 and c eq 1"),
        (a.clone().or(b.clone()).or(c.clone()), "a eq 1 or b eq 1 or c eq 1"),
        (or.clone().and(c.clone()), "(a eq 1 or b eq 1) and c eq 1"),
        (c.clone().and(or.clone()), "c eq 1 and (a eq 1 or b eq 1)"),
        (or.clone().and(or.clone()), "(a eq 1 or b eq 1) and (a eq 1 or b eq 1)"),
        (or.clone().or(and.clone()), "a eq 1 or b eq 1 or c eq 1 and d eq 1"),
        (or.clone().not(), "not (a eq 1 or b eq 1)"),
        (a.clone().not().and(b.clone()), "not (a eq 1) and b eq 1"),
        (a.clone().not().not(), "not (not (a eq 1))"),
        (Filter::any("x", "y", or).and(a), "x/any(y:a eq 1 or b eq 1) and a eq 1"),
    ] {
        assert_eq!(filter.to_string(), text);
    }
}

#[test]
fn raw_text_is_in_parentheses_as_an_operand() {
    let raw = || Filter::raw("a eq 1 or b eq 2");
    assert_eq!(raw().and(Filter::eq("c", 3)).to_string(), "(a eq 1 or b eq 2) and c eq 3");
    assert_eq!(Filter::eq("c", 3).or(raw()).to_string(), "c eq 3 or (a eq 1 or b eq 2)");
    assert_eq!(raw().not().to_string(), "not (a eq 1 or b eq 2)");
    assert_eq!(Filter::any("x", "y", raw()).to_string(), "x/any(y:a eq 1 or b eq 2)");
}

#[test]
fn a_value_that_looks_like_filter_syntax_stays_a_value() {
    for value in ["' or 1 eq 1 or '", "x') or (id ne '", "'", "''", "\\' or true", "%27 or true", "&$top=1", "x:y)"] {
        for (filter, start, end) in [
            (Filter::eq("a", value), "a eq ", ""),
            (Filter::is_in("a", [value]), "a in (", ")"),
            (Filter::contains("a", value), "contains(a,", ")"),
            (Filter::any("a", "x", Filter::ne("x", value)), "a/any(x:x ne ", ")"),
        ] {
            let text = filter.to_string();
            let literal = text.strip_prefix(start).unwrap();
            assert_eq!(string_literal(literal), (value.to_owned(), end), "{text}");
        }
    }
}

#[test]
fn many_conditions_are_joined_without_recursion() {
    let conditions = || (0..10_000).map(|index| Filter::eq("a", index));
    let left = conditions().reduce(Filter::and).unwrap().to_string();
    assert!(left.starts_with("a eq 0 and a eq 1 and ") && left.ends_with(" and a eq 9999") && !left.contains('('));
    let right = conditions().rev().reduce(|all, one| one.and(all)).unwrap().to_string();
    assert_eq!(left, right);
    let alternating = conditions().enumerate().map(|(index, filter)| (index % 2 == 0, filter));
    let mixed = alternating.reduce(|(_, all), (is_and, one)| (is_and, if is_and { all.and(one) } else { all.or(one) }));
    assert_eq!(mixed.unwrap().1.to_string().matches('(').count(), 4_999);
}

/// A condition about the variables 0 to 3.
#[derive(Clone, Debug)]
enum Condition {
    Variable(usize),
    And(Box<Condition>, Box<Condition>),
    Or(Box<Condition>, Box<Condition>),
    Not(Box<Condition>),
    Raw(Box<Condition>),
}

const VARIABLES: [&str; 4] = ["v0", "v1", "v2", "v3"];

impl Condition {
    fn filter(&self) -> Filter {
        match self {
            Self::Variable(index) => Filter::eq(VARIABLES[*index], true),
            Self::And(one, two) => one.filter().and(two.filter()),
            Self::Or(one, two) => one.filter().or(two.filter()),
            Self::Not(condition) => condition.filter().not(),
            Self::Raw(condition) => Filter::raw(condition.filter().to_string()),
        }
    }

    fn is_true(&self, values: u8) -> bool {
        match self {
            Self::Variable(index) => values & (1 << index) != 0,
            Self::And(one, two) => one.is_true(values) && two.is_true(values),
            Self::Or(one, two) => one.is_true(values) || two.is_true(values),
            Self::Not(condition) => !condition.is_true(values),
            Self::Raw(condition) => condition.is_true(values),
        }
    }
}

fn condition() -> impl Strategy<Value = Condition> {
    let leaf = prop_oneof![Just(0), Just(1), Just(2), Just(3)].prop_map(Condition::Variable);
    leaf.prop_recursive(6, 40, 2, |inner| {
        let pair = (inner.clone().prop_map(Box::new), inner.clone().prop_map(Box::new));
        prop_oneof![
            pair.clone().prop_map(|(one, two)| Condition::And(one, two)),
            pair.prop_map(|(one, two)| Condition::Or(one, two)),
            inner.clone().prop_map(|condition| Condition::Not(Box::new(condition))),
            inner.prop_map(|condition| Condition::Raw(Box::new(condition))),
        ]
    })
}

/// Evaluates the text of a filter by OData's precedence: comparisons in parentheses, then `and`, then `or`.
struct Evaluation<'a> {
    rest: &'a str,
    values: u8,
}

impl Evaluation<'_> {
    fn accept(&mut self, token: &str) -> bool {
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn or(&mut self) -> bool {
        let mut value = self.and();
        while self.accept(" or ") {
            value |= self.and();
        }
        value
    }

    fn and(&mut self) -> bool {
        let mut value = self.term();
        while self.accept(" and ") {
            value &= self.term();
        }
        value
    }

    fn term(&mut self) -> bool {
        if self.accept("not ") {
            return !self.term();
        }
        if self.accept("(") {
            let value = self.or();
            assert!(self.accept(")"), "{}", self.rest);
            return value;
        }
        let index = VARIABLES.iter().position(|name| self.accept(name)).unwrap_or_else(|| panic!("{}", self.rest));
        assert!(self.accept(" eq true"), "{}", self.rest);
        self.values & (1 << index) != 0
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn the_text_means_what_was_combined(condition in condition()) {
        let text = condition.filter().to_string();
        for values in 0..16 {
            let mut evaluation = Evaluation { rest: &text, values };
            prop_assert_eq!(evaluation.or(), condition.is_true(values), "{} for {:04b}", text, values);
            prop_assert_eq!(evaluation.rest, "");
        }
    }
}
