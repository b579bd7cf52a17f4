//! Which devices are sent, and which results they get.

use graph_models::autopilot::Import;

use crate::{
    run::{file, send, serial_numbers},
    service::{Service, is_import, record},
};

const COMPLETE: (i32, &str) = (0, "");

#[test]
fn two_hundred_devices_are_imported() {
    let (service, numbers) = (Service::start(), serial_numbers(200));
    let run = send(&service.url(), &file("two-hundred.csv", &numbers), &[]);
    run.assert_success();
    run.assert_counts(200, 0, 0);
    service.assert_imported(&numbers, 1);
}

#[test]
fn a_second_run_imports_nothing() {
    let (service, numbers) = (Service::start(), serial_numbers(200));
    let file = file("twice.csv", &numbers);
    send(&service.url(), &file, &[]).assert_counts(200, 0, 0);
    let run = send(&service.url(), &file, &[]);
    run.assert_counts(0, 200, 0);
    assert_eq!(run.result("SN-001"), ("alreadyThere".to_owned(), "registered".to_owned()));
    service.assert_imported(&numbers, 1);
}

#[test]
fn a_batch_has_as_many_devices_as_its_size_says() {
    let (service, numbers) = (Service::start(), serial_numbers(25));
    send(&service.url(), &file("batches.csv", &numbers), &[]).assert_counts(25, 0, 0);
    let sizes: Vec<_> = service
        .received()
        .iter()
        .filter(|request| is_import(request))
        .map(|request| serde_json::from_slice::<Import>(&request.content).unwrap())
        .map(|import| import.imported_windows_autopilot_device_identities.unwrap().len())
        .collect();
    assert_eq!(sizes, [10, 10, 5]);
}

#[test]
fn only_devices_that_are_missing_are_sent() {
    let (service, numbers) = (Service::start(), serial_numbers(5));
    {
        let mut state = service.state();
        // Registered, with a serial number in another case; complete; running; and failed.
        state.registered = vec!["sn-001".to_owned()];
        state.imports = vec![
            record("a", "SN-002", "complete", COMPLETE),
            record("b", "sn-003 ", "unknown", COMPLETE),
            record("c", "SN-004", "error", (808, "ZtdDeviceAssignedToOtherTenant")),
        ];
    }
    let run = send(&service.url(), &file("missing.csv", &numbers), &[]);
    run.assert_counts(3, 2, 0);
    assert_eq!(run.result("SN-001").1, "registered");
    assert_eq!(run.result("SN-002").1, "imported by an earlier run");
    let state = service.state();
    let accepted: Vec<_> = state.accepted.iter().map(|(number, times)| (number.as_str(), *times)).collect();
    assert_eq!(accepted, [("SN-004", 1), ("SN-005", 1)]);
    // The record of the failed import is deleted.
    let ids: Vec<_> = state.imports.iter().map(|import| import["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["a", "b", "import-1-SN-004", "import-1-SN-005"]);
}

#[test]
fn a_device_that_was_removed_is_imported_again_on_request() {
    let (service, numbers) = (Service::start(), serial_numbers(2));
    service.state().imports = vec![record("a", "SN-001", "complete", COMPLETE)];
    let file = file("again.csv", &numbers);
    send(&service.url(), &file, &["--again"]).assert_counts(2, 0, 0);
    service.assert_imported(&numbers, 1);
    // A registered device is never imported again.
    send(&service.url(), &file, &["--again"]).assert_counts(0, 2, 0);
    service.assert_imported(&numbers, 1);
}

#[test]
fn a_device_that_is_already_assigned_is_already_there() {
    let (service, numbers) = (Service::start(), serial_numbers(1));
    service.state().errors.insert("SN-001".to_owned(), (806, "ZtdDeviceAlreadyAssigned".to_owned()));
    let run = send(&service.url(), &file("assigned.csv", &numbers), &[]);
    run.assert_counts(0, 1, 0);
    assert_eq!(run.result("SN-001").1, "ZtdDeviceAlreadyAssigned (806)");
}

#[test]
fn a_device_that_fails_has_the_reason_of_graph() {
    let (service, numbers) = (Service::start(), serial_numbers(12));
    service.state().errors.insert("SN-007".to_owned(), (808, "ZtdDeviceAssignedToOtherTenant".to_owned()));
    let file = file("reason.csv", &numbers);
    let run = send(&service.url(), &file, &[]);
    run.assert_counts(11, 0, 1);
    assert_eq!(run.result("SN-007"), ("failed".to_owned(), "ZtdDeviceAssignedToOtherTenant (808)".to_owned()));
    // Once the other tenant has released the device, the next run imports it.
    service.state().errors.clear();
    send(&service.url(), &file, &[]).assert_counts(1, 11, 0);
    assert_eq!(service.state().accepted["SN-007"], 2);
}

#[test]
fn a_device_whose_record_another_program_deleted_has_its_result_from_the_list_of_devices() {
    let (service, numbers) = (Service::start(), serial_numbers(3));
    let file = file("deleted.csv", &numbers);
    service.state().is_frozen = true;
    let run = std::thread::scope(|scope| {
        let run = scope.spawn(|| send(&service.url(), &file, &[]));
        while service.state().accepted.len() < 3 {
            std::thread::yield_now();
        }
        let mut state = service.state();
        state.imports.clear();
        state.registered.clone_from(&numbers);
        drop(state);
        run.join().unwrap()
    });
    run.assert_counts(3, 0, 0);
    service.assert_imported(&numbers, 1);
}

#[test]
fn an_import_without_a_result_fails_after_the_time_limit() {
    let (service, numbers) = (Service::start(), serial_numbers(1));
    service.state().is_frozen = true;
    let run = send(&service.url(), &file("limit.csv", &numbers), &["--time-limit", "0.3"]);
    run.assert_counts(0, 0, 1);
    let (_, reason) = run.result("SN-001");
    assert!(reason.contains("`unknown` after 0.3 seconds"), "{reason}");
}
