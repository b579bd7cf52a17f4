//! A run that is killed, and the run after it.

use std::{process::Child, thread};

use graph_tests::mock::Reply;

use crate::{
    run::{Run, file, send, serial_numbers, start},
    service::{Fault, Service, State, is_import},
};

/// Kills a run as soon as the service is in a state.
fn kill_when(service: &Service, mut child: Child, is_reached: impl Fn(&State) -> bool) {
    while !is_reached(&service.state()) {
        let ended = child.try_wait().expect("the importer runs");
        assert_eq!(ended, None, "the importer must not end before it is killed");
        thread::yield_now();
    }
    child.kill().expect("the importer runs");
    let run: Run = child.wait_with_output().expect("the importer has ended").into();
    assert_eq!((run.status, run.out.as_str()), (None, ""), "{}", run.err);
}

#[test]
fn a_run_that_is_killed_before_the_answer_to_its_devices_loses_nothing() {
    let numbers = serial_numbers(200);
    // The service imports the devices of the seventh batch, and its answer never arrives.
    let service = Service::with_faults(|number, _| (number == 2 + 7).then(|| Fault::After(Reply::silent())));
    let file = file("killed-sending.csv", &numbers);
    kill_when(&service, start(&service.url(), &file), |state| state.requests == 2 + 7);
    assert_eq!(service.state().accepted.len(), 70);

    send(&service.url(), &file, &[]).assert_counts(200, 0, 0);
    service.assert_imported(&numbers, 1);
}

#[test]
fn a_run_that_is_killed_before_its_devices_arrive_loses_nothing() {
    let numbers = serial_numbers(200);
    let service = Service::with_faults(|number, _| (number == 2 + 7).then(|| Fault::Before(Reply::silent())));
    let file = file("killed-before.csv", &numbers);
    kill_when(&service, start(&service.url(), &file), |state| state.requests == 2 + 7);
    assert_eq!(service.state().accepted.len(), 60);

    send(&service.url(), &file, &[]).assert_counts(200, 0, 0);
    service.assert_imported(&numbers, 1);
}

#[test]
fn a_run_that_is_killed_while_it_waits_loses_nothing() {
    let (service, numbers) = (Service::start(), serial_numbers(200));
    service.state().is_frozen = true;
    let file = file("killed-waiting.csv", &numbers);
    kill_when(&service, start(&service.url(), &file), |state| state.accepted.len() == 200 && state.requests > 30);

    service.state().is_frozen = false;
    send(&service.url(), &file, &[]).assert_counts(200, 0, 0);
    service.assert_imported(&numbers, 1);
    let imports = service.received().iter().filter(|request| is_import(request)).count();
    assert_eq!(imports, 20, "the second run sends no devices");
}

#[test]
fn a_run_that_is_killed_between_any_two_requests_loses_nothing() {
    let numbers = serial_numbers(25);
    let file = file("killed-anywhere.csv", &numbers);
    for last in 1..=7 {
        let service = Service::with_faults(move |number, _| (number == last).then(|| Fault::After(Reply::silent())));
        kill_when(&service, start(&service.url(), &file), |state| state.requests == last);
        let run = send(&service.url(), &file, &[]);
        assert_eq!(run.json()["failed"], 0, "{}", run.out);
        assert_eq!(run.status, Some(0), "{}", run.err);
        service.assert_imported(&numbers, 1);
    }
}
