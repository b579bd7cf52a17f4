//! Routes: the types of their bodies and answers, their permissions, and the requests that match them.

use std::collections::HashSet;

use graph_models::{
    Route,
    odata::Page,
    request::{NoBody, NoContent},
};

use crate::sample::{
    MoveShare, Moved, PrintDevice, PrintDeviceCreate, PrintDeviceUpdate, PrintUser, PrinterShare, PrinterShareCreate,
    PrinterShareUpdate, ShareState,
};

const _: Route<0, NoBody, Page<PrinterShare>> = PrinterShare::LIST;
const _: Route<0, PrinterShareCreate, PrinterShare> = PrinterShare::CREATE;
const _: Route<1, NoBody, PrinterShare> = PrinterShare::GET;
const _: Route<1, PrinterShareUpdate, Option<PrinterShare>> = PrinterShare::UPDATE;
const _: Route<1> = PrinterShare::DELETE;
const _: Route<1, NoBody, NoContent> = PrinterShare::RESET;
const _: Route<1, MoveShare, Option<Moved>> = PrinterShare::MOVE;
const _: Route<1, NoBody, ShareState> = PrinterShare::STATE;
const _: Route<1, NoBody, Page<PrintUser>> = PrinterShare::LIST_USERS;
const _: Route<1, PrinterShareCreate, PrinterShare> = PrinterShare::REPLACE;
const _: Route<0, PrintDeviceCreate, PrintDevice> = PrintDevice::CREATE;
const _: Route<1, PrintDeviceUpdate, Option<PrintDevice>> = PrintDevice::UPDATE;
const _: Route<0, NoBody, Page<PrintDevice>> = PrintDevice::LIST;

#[test]
fn a_route_knows_its_permissions() {
    const BY_HAND: Route<0> = Route::new("POST", "/print/reset").with_permissions(&["Print.All"]);
    assert_eq!(PrinterShare::LIST.permissions(), ["PrinterShare.ReadBasic.All", "PrinterShare.Read.All"]);
    assert_eq!(PrinterShare::GET.permissions(), [""; 0]);
    assert_eq!(BY_HAND.permissions(), ["Print.All"]);
}

/// The types of bodies and answers need not be `Copy`, `Eq` or `Hash` for a route to be.
#[test]
fn a_route_is_a_value() {
    fn is_send_and_sync<T: Send + Sync>(_: T) {}
    let copy = PrinterShare::CREATE;
    let routes = HashSet::from([copy, PrinterShare::CREATE]);
    assert_eq!(routes.len(), 1);
    assert_eq!(format!("{copy} {copy:?}"), "POST /print/shares Route(POST /print/shares)");
    is_send_and_sync(copy);
}

#[test]
fn a_request_matches_its_route_and_no_other() {
    for path in ["/print/shares/a%2Fb", "/v1.0/print/shares/a%2Fb", "/beta/print/shares/a%2Fb?$select=id"] {
        assert_eq!(PrinterShare::GET.matches("GET", path), Some(["a/b".to_owned()]));
        assert_eq!(PrinterShare::LIST.matches("GET", path), None);
        assert_eq!(PrinterShare::UPDATE.matches("GET", path), None);
        assert_eq!(PrinterShare::LIST_USERS.matches("GET", path), None);
    }
    assert_eq!(PrinterShare::COUNT.matches("GET", "/print/shares/$count"), Some([]));
    assert_eq!(PrinterShare::LIST.matches("GET", "/print/shares/"), None);
}

mod properties {
    use graph_models::Route;
    use proptest::prelude::*;

    const TWO: Route<2> = Route::new("GET", "/a/{first}/b/{second}/c");
    const LITERALS: Route<2> = Route::new("POST", "/a/find(x='{first}',y='{second}')");

    proptest! {
        #[test]
        fn the_values_of_a_request_are_those_that_its_route_matches(first in ".*", second in ".*") {
            let values = [first.clone(), second.clone()];
            if let Ok(path) = TWO.path([&first, &second]) {
                prop_assert_eq!(TWO.matches("GET", &path), Some(values.clone()));
            }
            let path = LITERALS.path([&first, &second]).unwrap();
            prop_assert_eq!(LITERALS.matches("POST", &path), Some(values));
        }

        #[test]
        fn any_path_is_matched_without_a_panic(path in ".*") {
            let _ = TWO.matches("GET", &path);
            let _ = LITERALS.matches("POST", &format!("/a/{path}"));
        }
    }
}
