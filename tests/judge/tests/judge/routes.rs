//! Every route of Windows Autopilot, sent once.

mod collections;
mod profiles;

use std::collections::BTreeSet;

use graph_models::{
    Route,
    odata::Page,
    request::{Answer, NoBody},
};

use crate::client::{accepted, items};

const ROUTES: &str = include_str!("../../../fixtures/routes.tsv");

/// The routes that the judge cannot serve.
const NOT_SENT: &[&str] = &[
    // The metadata has no such property.
    "GET /deviceManagement/importedWindowsAutopilotDeviceIdentityUploads/{}/autopilotDeviceStream",
    // See `profiles::a_reference_to_an_assignment_is_added`.
    "POST /deviceManagement/windowsAutopilotDeviceIdentities/{}/deploymentProfile/assignments/$ref",
];

/// The routes that were sent, each as its method and its template without the names of placeholders.
#[derive(Default)]
struct Sent(BTreeSet<String>);

impl Sent {
    fn add(&mut self, method: &str, template: &str) {
        let parts = template.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
        self.0.insert(format!("{method} {}", parts.collect::<Vec<_>>().join("{}")));
    }

    /// Sends the request of a route without a body.
    #[track_caller]
    fn send<const N: usize, A: Answer>(&mut self, route: Route<N, NoBody, A>, values: [&str; N]) -> A {
        self.add(route.method(), route.template());
        accepted(&route.request(values).unwrap())
    }

    /// Sends the request of a route that lists entities, and returns all of them.
    #[track_caller]
    fn list<const N: usize, T>(&mut self, route: Route<N, NoBody, Page<T>>, values: [&str; N]) -> Vec<T>
    where
        Page<T>: Answer,
    {
        self.add(route.method(), route.template());
        items(route.request(values).unwrap())
    }
}

/// Sends the request of a route with a body.
macro_rules! send_body {
    ($sent:ident, $route:expr, $values:expr, $body:expr) => {{
        let route = $route;
        $sent.add(route.method(), route.template());
        accepted(&route.request($values).unwrap().body($body).unwrap())
    }};
}

/// Sends the five requests of a collection: an entity is created, listed, updated, read and deleted.
macro_rules! send_life {
    (
        $sent:ident, $entity:ident: $list:ident $create:ident $get:ident $update:ident $delete:ident,
        [$($parent:expr),*], $body:expr, $change:expr
    ) => {{
        let created = send_body!($sent, $entity::$create, [$($parent),*], &$body);
        let id = created.id().unwrap();
        assert!($sent.list($entity::$list, [$($parent),*]).contains(&created));
        send_body!($sent, $entity::$update, [$($parent,)* id], &$change);
        assert_ne!($sent.send($entity::$get, [$($parent,)* id]), created);
        $sent.send($entity::$delete, [$($parent,)* id]);
        let error = send(&$entity::$get.request([$($parent,)* id]).unwrap()).unwrap_err();
        assert_eq!(error.status(), Some(404), "{error}");
    }};
}

use {send_body, send_life};

#[test]
fn every_route_is_served() {
    let mut sent = Sent::default();
    collections::configurations(&mut sent);
    collections::events(&mut sent);
    collections::imported_devices(&mut sent);
    collections::policy_sets(&mut sent);
    collections::not_ready_devices(&mut sent);
    profiles::profiles(&mut sent);
    profiles::devices(&mut sent);
    profiles::profiles_of_devices(&mut sent);
    collections::settings(&mut sent);

    let mut all = Sent::default();
    for line in ROUTES.lines().skip(1) {
        let [_version, method, template] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        all.add(method, template);
    }
    for not_sent in NOT_SENT {
        assert!(all.0.remove(*not_sent), "{not_sent}");
    }
    let missing: Vec<_> = all.0.difference(&sent.0).collect();
    assert!(missing.is_empty() && sent.0.is_subset(&all.0), "not sent: {missing:#?}");
}
