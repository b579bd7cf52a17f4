//! What the derives emit, one file in `golden/` per kind of type, compared token by token.
//!
//! `BLESS=1 cargo test -p graph-derive golden` writes the files anew. Read the difference: it is what every type of
//! every author pays for. The ceilings say how much that may be.

use std::{env, fs, path::Path, process::Command};

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::derive;
use crate::kind::Kind;

fn check(name: &str, of: Kind, input: TokenStream) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(name);
    let emitted = derive(of, input);
    if env::var_os("BLESS").is_some() {
        fs::write(&path, emitted.to_string()).unwrap();
        assert!(Command::new("rustfmt").arg("--edition=2024").arg(&path).status().unwrap().success());
    }
    let golden: TokenStream = fs::read_to_string(&path).unwrap().parse().unwrap();
    let (golden, emitted) = (flat(golden), flat(emitted));
    if let Some(at) = (0..golden.len().max(emitted.len())).find(|&at| golden.get(at) != emitted.get(at)) {
        let near =
            |tokens: &[String]| tokens[at.saturating_sub(12).min(tokens.len())..(at + 12).min(tokens.len())].join(" ");
        panic!("what is emitted for {name} has changed:\n  was: {}\n  is:  {}", near(&golden), near(&emitted));
    }
}

/// The tokens in a row, without what formatting adds and takes away.
fn flat(tokens: TokenStream) -> Vec<String> {
    let mut all = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let inner = flat(group.stream());
                all.push(format!("{:?}", group.delimiter()));
                all.extend(inner);
                all.push("end".to_owned());
            }
            token => all.push(token.to_string()),
        }
    }
    // rustfmt drops a comma at the end of a list on one line, and adds one to a list on several.
    let is_last = |index: usize| all.get(index + 1).is_some_and(|next| next == "end");
    (0..all.len()).filter(|&index| all[index] != "," || !is_last(index)).map(|index| all[index].clone()).collect()
}

fn entity(properties: &TokenStream) -> TokenStream {
    quote! {
        /// A printer share.
        #[graph_entity(odata_type = "#microsoft.graph.printerShare", routes(
            /// Gets a share.
            GET = "GET /print/shares/{printerShareId}"
        ))]
        pub struct PrinterShare {
            /// The key.
            pub id: String,
            #properties
        }
    }
}

#[test]
fn an_entity() {
    let properties = quote! {
        /// The name.
        pub display_name: Option<String>,
        /// Where it is.
        pub location: Option<PrinterLocation>,
    };
    check("entity.rs", Kind::Entity, entity(&properties));
}

#[test]
fn a_complex_type() {
    let input = quote! {
        #[graph_complex(odata_type = "#microsoft.graph.printerLocation", update)]
        pub struct PrinterLocation {
            #[graph_complex(base)]
            pub base: Location,
            pub floor: Option<i32>,
        }
    };
    check("complex.rs", Kind::Complex, input);
}

#[test]
fn an_enumeration() {
    let input = quote! {
        #[graph_enum(odata_type = "#microsoft.graph.printerState")]
        pub enum PrinterState {
            Ready,
            #[graph_enum(name = "outOfPAPER")]
            OutOfPaper,
            #[graph_enum(other)]
            Other(String),
        }
    };
    check("enumeration.rs", Kind::Enumeration, input);
}

#[test]
fn a_union() {
    let input = quote! {
        #[graph_complex(odata_type = "#microsoft.graph.printAudience")]
        pub enum PrintAudience {
            Everyone(Everyone),
            Group(Group),
            #[graph_complex(other)]
            Other(UnknownType),
        }
    };
    check("union.rs", Kind::Complex, input);
}

/// How many tokens an entity of so many text properties is.
fn cost(properties: usize) -> usize {
    let fields = (0..properties).map(|index| {
        let ident = quote::format_ident!("property_{index}");
        quote!(pub #ident: Option<String>,)
    });
    flat(derive(Kind::Entity, entity(&fields.collect()))).len()
}

#[test]
fn a_property_costs_few_tokens_and_a_type_not_many_more() {
    let (one, ten, nineteen) = (cost(1), cost(10), cost(19));
    assert_eq!(nineteen - ten, ten - one, "a property costs the same whatever stands beside it");
    let property = (ten - one) / 9;
    assert!(property <= 185, "a property is {property} tokens");
    assert!(one - property <= 1500, "a type is {} tokens", one - property);
}
