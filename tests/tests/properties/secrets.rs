//! Errors do not show secrets, whatever is wrong with the document, and `Debug` does not show them either.

use graph_models::{Secret, odata::AdditionalProperties};
use proptest::{
    collection::vec,
    prelude::{BoxedStrategy, Just, Strategy, any, prop_assert, prop_assume, prop_oneof, proptest},
    sample::select,
};
use serde_core::de::DeserializeOwned;

use crate::{
    cases,
    documents::{mutations, tree},
    generate::kiosk,
    json::{Random, Tree},
    types::{Kiosk, Place, for_each_type},
};

const SECRET: &str = "hunter2hunter2";
const SECRET_NUMBER: i64 = 8_642_008_642;

/// An entity whose secrets are `SECRET` and `SECRET_NUMBER` only.
fn kiosk_with_secrets() -> impl Strategy<Value = Kiosk> {
    kiosk().prop_map(|kiosk| Kiosk {
        pin: Some(Secret::from(SECRET)),
        codes: Some(Secret::new(vec![SECRET_NUMBER])),
        vault: Some(Secret::new(Place {
            street: Some(SECRET.to_owned()),
            position: None,
            additional: AdditionalProperties::from_iter([("more", SECRET)]),
            derived_type: None,
        })),
        ..kiosk
    })
}

/// Whether a text shows one of the secrets.
fn shows(text: &str) -> bool {
    text.contains(SECRET) || text.contains(&SECRET_NUMBER.to_string())
}

fn read<T: DeserializeOwned>(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for error in [
        serde_json::from_slice::<T>(bytes).err(),
        serde_json::from_reader::<_, T>(bytes).err(),
        serde_json::from_slice(bytes).ok().and_then(|value| serde_json::from_value::<T>(value).err()),
    ]
    .into_iter()
    .flatten()
    {
        assert!(!shows(&format!("{error} {error:?}")), "{error}: {text}");
    }
}

/// JSON whose values are secrets, with names that the type of the secret property declares, and others.
fn secret_json() -> BoxedStrategy<Tree> {
    let leaf = prop_oneof![
        3 => Just(Tree::Leaf(format!("\"{SECRET}\""))),
        2 => Just(Tree::Leaf(SECRET_NUMBER.to_string())),
        1 => Just(Tree::Leaf(format!("{SECRET_NUMBER}.5"))),
    ];
    let name =
        select(&[SECRET, "street", "position", "latitude", "longitude", "@odata.type", "x@odata.x", "other"][..]);
    leaf.prop_recursive(3, 10, 4, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Tree::Array),
            vec((name.clone().prop_map(str::to_owned), inner), 0..4).prop_map(Tree::Object),
        ]
    })
    .boxed()
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn debug_does_not_show_a_secret(kiosk in kiosk_with_secrets()) {
        let shown = format!("{kiosk:?} {kiosk:#?}");
        prop_assert!(!shows(&shown));
    }

    #[test]
    fn the_error_of_a_document_with_changed_bytes_does_not_show_a_secret(
        kiosk in kiosk_with_secrets(),
        seed in any::<u64>(),
        mutations in mutations(),
    ) {
        let mut tree = Tree::of(&kiosk);
        tree.shuffle(&mut Random(seed));
        let mut bytes = tree.to_string().into_bytes();
        for mutation in &mutations {
            mutation.apply(&mut bytes);
        }
        for_each_type!(read(&bytes));
    }

    /// The wrong property can come before or after the secrets.
    #[test]
    fn the_error_of_another_property_does_not_show_a_secret(
        kiosk in kiosk_with_secrets(),
        seed in any::<u64>(),
        wrong in tree(),
        place in any::<proptest::sample::Index>(),
    ) {
        let mut document = Tree::of(&kiosk);
        if let Tree::Object(entries) = &mut document {
            let place = place.index(entries.len());
            prop_assume!(!["pin", "codes", "vault"].contains(&entries[place].0.as_str()));
            entries[place].1 = wrong;
        }
        document.shuffle(&mut Random(seed));
        for_each_type!(read(document.to_string().as_bytes()));
    }

    #[test]
    fn the_error_of_a_wrong_value_of_a_secret_does_not_show_it(
        place in select(&["pin", "codes", "vault"][..]),
        value in secret_json(),
    ) {
        let document = format!(r#"{{"id":"1","number":1,"parts":[],"{place}":{value}}}"#);
        for_each_type!(read(document.as_bytes()));
    }
}
