//! Derived types in a crate where the names that a macro might use do not have their usual meaning: `graph-models` is
//! renamed and re-exported, there is no prelude, and the names of prelude items refer to other types.
//!
//! The test is that this crate compiles without a warning.

#![no_implicit_prelude]

/// A re-export of the crate.
pub mod facade {
    pub use ::graph::*;
}

/// Types that have the names of prelude items and primitive types, but are different types.
pub mod shadows {
    /// Not `Result`.
    #[derive(Debug)]
    pub struct Result;
    /// Not `Ok`.
    #[derive(Debug)]
    pub struct Ok;
    /// Not `Some`.
    #[derive(Debug)]
    pub struct Some;
    /// Not `None`.
    #[derive(Debug)]
    pub struct None;
    /// Not `Into`.
    #[derive(Debug)]
    pub struct Into;
    /// Not `str`.
    #[expect(non_camel_case_types, reason = "it shadows a primitive type")]
    #[derive(Debug)]
    pub struct str;
    /// Not `usize`.
    #[expect(non_camel_case_types, reason = "it shadows a primitive type")]
    #[derive(Debug)]
    pub struct usize;
}

use ::std::{option::Option, string::String, vec::Vec};
#[expect(unused_imports, reason = "they shadow names that derived code might use")]
use shadows::{Into, None, Ok, Result, Some, str, usize};

/// An entity.
#[derive(::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq, facade::GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printerShare",
    crate = "crate::facade",
    update,
    create(derive(::std::cmp::Eq), attr(doc = "Made by hand.")),
    routes(
        /// Lists the shares.
        LIST = "GET /print/shares",
        GET = "GET /print/shares/{printerShareId}"
    )
)]
#[non_exhaustive]
pub struct PrinterShare {
    /// The key.
    pub id: String,
    /// A property whose name is a keyword.
    pub r#type: Option<String>,
    /// A deprecated property.
    #[deprecated = "use the group tag"]
    pub order_identifier: Option<String>,
    /// A property that is configured out.
    #[cfg(any())]
    pub gone: Option<Gone>,
    /// A property whose name contains letters that are not ASCII.
    pub größe: Option<i64>,
    /// Its state.
    pub state: Option<State>,
    /// Who may print.
    pub audience: Option<Audience>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// A property whose setter cannot have its name.
    pub from: Option<String>,
    /// A navigation property that bodies set by reference, in beta only.
    #[graph_entity(bind, beta)]
    pub queue: Option<PrintQueue>,
    /// A collection of them.
    #[graph_entity(bind)]
    pub spares: Option<Vec<PrintQueue>>,
    /// A property that `$select` cannot name, in beta only.
    #[graph_entity(read_only, not_selectable, beta)]
    pub floor: Option<i32>,
    /// A property that is visible only in this crate.
    pub(crate) pages: Option<i32>,
}

/// An entity that accepts objects of derived types.
#[derive(::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq, facade::GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.user", crate = "crate::facade", update)]
pub struct User {
    /// The key.
    pub id: String,
    /// The properties that the model does not know.
    #[graph_entity(additional)]
    pub additional: facade::odata::AdditionalProperties,
    /// The name of the derived type.
    #[graph_entity(derived_type)]
    pub derived_type: Option<String>,
}

/// An enumeration.
#[derive(::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq, ::std::cmp::Eq, facade::GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.state", crate = "crate::facade")]
pub enum State {
    /// Ready.
    Ready,
    /// A member that is configured out.
    #[cfg(any())]
    Gone,
    /// A member whose name is a raw identifier.
    r#Static,
    /// A member whose name derived code also uses for another item.
    Some,
    /// Like `Some`.
    None,
    /// Like `Some`.
    Listed,
    /// Any other member.
    #[graph_enum(other)]
    Other(String),
}

/// A union.
#[derive(::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq, ::std::cmp::Eq, facade::GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.audience", crate = "crate::facade")]
pub enum Audience {
    /// A group.
    Group(Group),
    /// Everyone, in a box.
    Everyone(::std::boxed::Box<Everyone>),
}

/// The type of a singleton.
#[derive(::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq, ::std::cmp::Eq, facade::GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.print", crate = "crate::facade", keyless)]
pub struct Print {
    /// The settings.
    pub settings: Option<String>,
}

/// A type that has the key which its base does not have.
#[derive(::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq, ::std::cmp::Eq, facade::GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printQueue", crate = "crate::facade")]
pub struct PrintQueue {
    /// The base.
    #[graph_entity(base)]
    pub base: Print,
    /// The key.
    pub id: Option<String>,
}

/// A union whose variants are in boxes.
#[derive(::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq, ::std::cmp::Eq, facade::GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printBase", crate = "crate::facade")]
pub enum PrintBase {
    /// A queue.
    Queue(::std::boxed::Box<PrintQueue>),
}

/// A complex type with its own create body.
#[derive(::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq, ::std::cmp::Eq, facade::GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.group", crate = "crate::facade", create(name = "NewGroup"))]
pub struct Group {
    /// The group.
    pub group_id: Option<String>,
}

macro_rules! complex {
    ($vis:vis $name:ident { $($field:ident: $ty:ty),* }) => {
        /// A type that a macro declares.
        #[derive(::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq, ::std::cmp::Eq, facade::GraphComplex)]
        #[graph_complex(odata_type = "#microsoft.graph.made", crate = "crate::facade")]
        $vis struct $name {
            $(
                /// A property that a macro declares.
                $vis $field: $ty,
            )*
        }
    };
}

complex!(pub Everyone { include_guests: Option<bool>, r#loop: Option<i32> });

/// Types that are private to this crate.
pub mod inside {
    use ::std::{clone::Clone as _, convert::From as _, option::Option, string::String};

    use crate::facade::{self, GraphEntity};

    /// An entity of this crate.
    #[derive(::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq, ::std::cmp::Eq, facade::GraphEntity)]
    #[graph_entity(odata_type = "#microsoft.graph.printer", crate = "crate::facade", update)]
    pub(crate) struct Printer {
        #[graph_entity(key)]
        number: String,
        name: Option<String>,
    }

    /// Uses a private entity, and one that is declared inside a function.
    #[must_use]
    pub fn name(number: &::std::primitive::str) -> String {
        #[derive(
            ::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq, ::std::cmp::Eq, facade::GraphEntity,
        )]
        #[graph_entity(odata_type = "#microsoft.graph.job", crate = "crate::facade")]
        struct Job {
            id: String,
            printer: Option<Printer>,
        }
        let printer = Printer {
            number: ::std::string::ToString::to_string(number),
            name: Option::Some(::std::string::ToString::to_string(Printer::NAMES.name)),
        };
        let update = PrinterUpdate::new()
            .name(<PrinterCreate as ::std::convert::From<&Printer>>::from(&printer).name.unwrap_or_default());
        let job = Job {
            id: ::std::string::ToString::to_string(GraphEntity::id(&printer).unwrap_or_default()),
            printer: Option::Some(printer),
        };
        ::std::format!("{:?} {:?} {update:?}", job.id(), JobCreate::from(job.clone()).printer)
    }
}

#[cfg(test)]
mod tests {
    use ::std::{assert, assert_eq, result::Result::Ok};

    use crate::{
        Audience, Everyone, NewGroup, PrinterShare, PrinterShareCreate, PrinterShareUpdate, State, UserCreate,
        UserUpdate,
        facade::{Change, GraphEntity},
        inside,
    };

    #[test]
    fn derived_types_work() {
        let body = PrinterShareCreate::new()
            .r#type("laser")
            .größe(7_i64)
            .audience(Everyone { include_guests: ::std::option::Option::None, r#loop: ::std::option::Option::Some(1) });
        let json = ::serde_json::to_string(&body).unwrap();
        assert_eq!(
            json,
            r##"{"@odata.type":"#microsoft.graph.printerShare","type":"laser","größe":7,"audience":{"@odata.type":"#microsoft.graph.made","loop":1}}"##
        );
        let ::std::result::Result::Ok(again) = ::serde_json::from_str::<PrinterShareCreate>(&json) else {
            ::std::panic!("{json}")
        };
        assert_eq!(again, body);
        assert!(::std::matches!(again.audience, ::std::option::Option::Some(Audience::Everyone(_))));
        assert_eq!(PrinterShare::LIST.path([]), Ok(::std::borrow::ToOwned::to_owned("/print/shares")));
        assert_eq!(PrinterShare::NAMES.r#type, "type");
        let update = PrinterShareUpdate::new().state(Change::Clear).tags(::std::vec::Vec::new());
        assert_eq!(
            ::serde_json::to_string(&update).unwrap(),
            r##"{"@odata.type":"#microsoft.graph.printerShare","state":null,"tags":[]}"##
        );
        let json = r##"{"@odata.type":"#microsoft.graph.agentUser"}"##;
        let (create, update) = (UserCreate::new(), UserUpdate::new());
        assert_eq!(::serde_json::to_string(&create.derived_type("microsoft.graph.agentUser")).unwrap(), json);
        assert_eq!(::serde_json::to_string(&update.derived_type("microsoft.graph.agentUser")).unwrap(), json);
        let create = PrinterShareCreate::new().set_from("Lobby").queue("queues/1").spares(["queues/2"]);
        let update = PrinterShareUpdate::new().set_from("Lobby").queue("queues/1").spares(["queues/2"]);
        let json = r##"{"@odata.type":"#microsoft.graph.printerShare","from":"Lobby","queue@odata.bind":"queues/1","spares@odata.bind":["queues/2"]}"##;
        assert_eq!(::serde_json::to_string(&create).unwrap(), json);
        assert_eq!(::serde_json::to_string(&update).unwrap(), json);
        let schema = <PrinterShare as GraphEntity>::SCHEMA;
        assert_eq!(schema.select_v1(), "id,type,orderIdentifier,größe,state,audience,tags,from,pages");
        assert!(schema.is_beta_only("queue") && schema.is_beta_only("floor") && !schema.is_selectable("floor"));
        assert_eq!(NewGroup::new(), <NewGroup as ::std::default::Default>::default());
        assert!(inside::name("1").contains("name"));
        assert_eq!(State::Ready.as_str(), "ready");
        assert_eq!(::std::format!("{}", State::r#Static), "static");
    }
}
