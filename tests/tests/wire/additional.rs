//! `AdditionalProperties` as a list that callers change. Each test has many properties and few.

use graph_models::odata::AdditionalProperties;
use serde_json::{Value, json};

/// Numbers of properties, from none to so many that a search of all names would take long.
const COUNTS: [usize; 5] = [0, 1, 63, 65, 1000];

fn name(number: usize) -> String {
    format!("property{number}")
}

/// Properties whose values are their numbers, as they are read.
fn read(count: usize) -> AdditionalProperties {
    let entries: Vec<_> = (0..count).map(|number| format!("\"{}\":{number}", name(number))).collect();
    serde_json::from_str(&format!("{{{}}}", entries.join(","))).unwrap()
}

/// Asserts that the properties are these, in this order, and that each is found by its name.
fn assert_are(properties: &AdditionalProperties, expected: &[(String, Value)]) {
    let all: Vec<_> = properties.iter().map(|(name, value)| (name.to_owned(), value.clone())).collect();
    assert_eq!(all, expected);
    for (name, value) in expected {
        assert_eq!(properties.get(name), Some(value), "{name}");
    }
    assert_eq!(properties.get("missing"), None);
}

#[test]
fn inserted_properties_come_after_those_that_were_read() {
    for count in COUNTS {
        let mut properties = read(count);
        for number in count..count + 100 {
            assert_eq!(properties.insert(name(number), number), None);
        }
        let expected: Vec<_> = (0..count + 100).map(|number| (name(number), json!(number))).collect();
        assert_are(&properties, &expected);
        let written = serde_json::to_string(&properties).unwrap();
        assert_eq!(written, serde_json::to_string(&read(count + 100)).unwrap());
    }
}

#[test]
fn a_property_that_is_inserted_again_is_replaced_in_its_place() {
    for count in COUNTS {
        let mut properties = read(count);
        for number in (0..count).rev() {
            assert_eq!(properties.insert(name(number), number + 1), Some(json!(number)));
        }
        assert_are(&properties, &(0..count).map(|number| (name(number), json!(number + 1))).collect::<Vec<_>>());
    }
}

#[test]
fn properties_are_found_after_every_kind_of_change() {
    // A list of pairs does the same in the simplest way.
    let mut properties = read(70);
    let mut expected: Vec<(String, Value)> = (0..70).map(|number| (name(number), json!(number))).collect();
    let mut random = 1_usize;
    for step in 0..2000 {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (number, operation) = ((random >> 33) % 150, (random >> 45) % 16);
        let known = expected.iter().position(|(known, _)| *known == name(number));
        match operation {
            0..9 => {
                let old = properties.insert(name(number), step);
                assert_eq!(old, known.map(|known| expected[known].1.clone()));
                match known {
                    Some(known) => expected[known].1 = json!(step),
                    None => expected.push((name(number), json!(step))),
                }
            }
            9..14 => {
                let removed = properties.remove(&name(number));
                assert_eq!(removed, known.map(|known| expected.remove(known).1));
            }
            14 => {
                properties.retain(|kept| kept != name(number));
                expected.retain(|(kept, _)| *kept != name(number));
            }
            _ => {
                properties.extend([(name(number), step), (name(number + 1), step)]);
                for number in [number, number + 1] {
                    match expected.iter_mut().find(|(known, _)| *known == name(number)) {
                        Some((_, value)) => *value = json!(step),
                        None => expected.push((name(number), json!(step))),
                    }
                }
            }
        }
        if step % 3 == 0 {
            properties = properties.clone();
        }
        assert_are(&properties, &expected);
    }
    assert!(expected.len() > 64, "the list is long: {}", expected.len());
}

#[test]
fn properties_are_equal_however_they_came_in() {
    for count in COUNTS {
        let mut inserted = AdditionalProperties::new();
        for number in (0..count).rev() {
            inserted.insert(name(number), number);
        }
        assert_eq!(inserted, read(count));
        inserted.insert("property0", "another");
        assert_ne!(inserted, read(count));
    }
}
