//! The code that the derives emit, in one file per kind of output, compared token by token. The files in `golden/` are:
//!
//! | file | shows |
//! |---|---|
//! | `entity.rs` | an entity: the schema, the accessors, serde's traits, `XCreate`, `X::NAMES` and a route |
//! | `entity_fields.rs` | the field keys, except `base`; a collection |
//! | `entity_base.rs` | an entity with a base: the key of the base, and the base in `XCreate` and in `X::NAMES` |
//! | `entity_update.rs` | `XUpdate`, and the arguments of `XCreate::new` for required properties |
//! | `entity_routes.rs` | the routes with default types, with types that are written, and with permissions |
//! | `entity_union.rs` | a union of entities, one of them in a `Box`, with `other`, and its create and update bodies |
//! | `complex.rs` | a complex type with a base and an update body, and without a create body |
//! | `union.rs` | a union of complex types, with `default` and without `other` |
//! | `enumeration.rs` | an enumeration, with `name` and `other` |
//!
//! `BLESS=1 cargo test -p graph-models-derive golden` writes the files again. Read the difference, because every type of
//! every author pays for it. The last test limits the number of tokens.

use std::{env, fs, path::Path, process::Command};

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::derive;
use crate::kind::Kind;

#[test]
fn an_entity_has_a_create_body_names_and_routes() {
    let properties = quote! {
        /// The name.
        pub display_name: Option<String>,
        /// Where it is.
        pub location: Option<PrinterLocation>,
    };
    check("entity.rs", Kind::Entity, entity(&properties));
}

#[test]
fn a_field_key_decides_where_a_field_is_and_how_it_is_written() {
    let input = quote! {
        #[graph_entity(odata_type = "#microsoft.graph.printJob")]
        pub struct PrintJob {
            #[graph_entity(key)]
            pub number: String,
            #[graph_entity(name = "displayNAME")]
            pub display_name: Option<String>,
            pub tags: Option<Vec<String>>,
            #[graph_entity(read_only)]
            pub created_by: Option<UserIdentity>,
            #[graph_entity(navigation)]
            pub tasks: Option<Vec<PrintTask>>,
            #[graph_entity(not_selectable)]
            pub order_identifier: Option<String>,
            #[graph_entity(beta, read_only)]
            pub completed_pages: Option<i32>,
            #[graph_entity(bind)]
            pub printer: Option<Printer>,
            #[graph_entity(bind)]
            pub spares: Option<Vec<Printer>>,
            #[graph_entity(additional)]
            pub additional: AdditionalProperties,
            #[graph_entity(annotations)]
            pub annotations: Annotations,
            #[graph_entity(derived_type)]
            pub derived_type: Option<String>,
        }
    };
    check("entity_fields.rs", Kind::Entity, input);
}

#[test]
fn an_entity_with_a_base_has_the_key_and_the_properties_of_its_base() {
    let input = quote! {
        #[graph_entity(odata_type = "#microsoft.graph.printer")]
        pub struct Printer {
            #[graph_entity(base)]
            pub base: PrinterBase,
            pub is_shared: Option<bool>,
        }
    };
    check("entity_base.rs", Kind::Entity, input);
}

#[test]
fn the_update_body_of_an_entity_has_a_change_for_each_property() {
    let input = quote! {
        #[graph_entity(odata_type = "#microsoft.graph.printTask", update)]
        pub struct PrintTask {
            pub id: String,
            /// The state.
            pub status: PrintTaskStatus,
            #[graph_entity(bind)]
            pub trigger: Option<PrintTaskTrigger>,
        }
    };
    check("entity_update.rs", Kind::Entity, input);
}

#[test]
fn a_union_of_entities_has_unions_of_their_bodies() {
    let input = quote! {
        #[graph_entity(odata_type = "#microsoft.graph.printerBase", update)]
        pub enum Asset {
            /// A printer.
            Printer(Printer),
            Job(Box<Job>),
            #[graph_entity(other)]
            Other(UnknownType),
        }
    };
    check("entity_union.rs", Kind::Entity, input);
}

#[test]
fn a_route_has_the_types_of_its_body_and_its_answer() {
    let input = quote! {
        #[graph_entity(odata_type = "#microsoft.graph.printerShare", update, routes(
            LIST = "GET /print/shares",
            CREATE = "POST /print/shares",
            GET = "GET /print/shares/{id}",
            UPDATE = "PATCH /print/shares/{id}",
            DELETE = "DELETE /print/shares/{id}",
            RESET = "POST /print/shares/{id}/reset",
            /// Moves a share to another printer.
            #[permissions("Printer.ReadWrite.All", "Printer.FullControl.All")]
            MOVE = "POST /print/shares/{id}/move" (MoveShare) -> MovedShare,
        ))]
        pub struct PrinterShare {
            pub id: String,
        }
    };
    check("entity_routes.rs", Kind::Entity, input);
}

#[test]
fn a_complex_type_with_a_base_has_an_update_body_and_no_create_body() {
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
fn a_union_of_complex_types_has_no_bodies() {
    let input = quote! {
        #[graph_complex(odata_type = "#microsoft.graph.printAudience")]
        pub enum PrintAudience {
            #[graph_complex(default)]
            Everyone(Everyone),
            Group(Group),
        }
    };
    check("union.rs", Kind::Complex, input);
}

#[test]
fn an_enumeration_has_the_names_of_its_members() {
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
fn a_property_costs_few_tokens_and_a_type_not_many_more() {
    let (one, ten, nineteen) = (token_count(1), token_count(10), token_count(19));
    assert_eq!(nineteen - ten, ten - one, "each property adds the same number of tokens");
    let property = (ten - one) / 9;
    assert!(property <= 185, "a property is {property} tokens");
    assert!(one - property <= 1500, "a type is {} tokens", one - property);
}

/// Returns the number of tokens that the derive emits for an entity with this many text properties.
fn token_count(properties: usize) -> usize {
    let fields = (0..properties).map(|index| {
        let ident = quote::format_ident!("property_{index}");
        quote!(pub #ident: Option<String>,)
    });
    flatten(derive(Kind::Entity, entity(&fields.collect()))).len()
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

/// Compares the code for this input with the golden file, or writes the file.
fn check(file: &str, kind: Kind, input: TokenStream) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(file);
    let emitted = derive(kind, input);
    if env::var_os("BLESS").is_some() {
        fs::write(&path, emitted.to_string()).unwrap();
        assert!(Command::new("rustfmt").arg("--edition=2024").arg(&path).status().unwrap().success());
    }
    let golden: TokenStream = fs::read_to_string(&path).unwrap().parse().unwrap();
    let (golden, emitted) = (flatten(golden), flatten(emitted));
    if let Some(index) = (0..golden.len().max(emitted.len())).find(|&index| golden.get(index) != emitted.get(index)) {
        let context = |tokens: &[String]| {
            tokens[index.saturating_sub(12).min(tokens.len())..(index + 12).min(tokens.len())].join(" ")
        };
        panic!("the code in {file} has changed:\n  was: {}\n  is:  {}", context(&golden), context(&emitted));
    }
}

/// Returns the tokens of all levels in one list, without the commas that formatting adds or removes.
fn flatten(tokens: TokenStream) -> Vec<String> {
    let mut all = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let inner = flatten(group.stream());
                all.push(format!("{:?}", group.delimiter()));
                all.extend(inner);
                all.push("end".to_owned());
            }
            token => all.push(token.to_string()),
        }
    }
    // rustfmt removes the comma at the end of a list on one line, and adds it to a list on several lines.
    let is_last = |index: usize| all.get(index + 1).is_some_and(|next| next == "end");
    (0..all.len()).filter(|&index| all[index] != "," || !is_last(index)).map(|index| all[index].clone()).collect()
}
