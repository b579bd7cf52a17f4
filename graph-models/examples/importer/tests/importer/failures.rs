//! Throttling, errors of the service, broken connections, and devices that Graph refuses.

use std::time::Duration;

use graph_tests::mock::Reply;

use crate::{
    run::{file, run, send, serial_numbers},
    service::{Fault, Service, is_import},
};

#[test]
fn all_devices_are_imported_although_one_answer_of_ten_says_try_later() {
    let numbers = serial_numbers(200);
    let service = Service::with_faults(|number, _| {
        let reply = match number % 20 {
            3 => Reply::error(429, "TooManyRequests", "Too many requests."),
            13 => Reply::error(503, "ServiceUnavailable", "The service is not available."),
            _ => return None,
        };
        Some(Fault::Before(reply.header("Retry-After", "0")))
    });
    send(&service.url(), &file("ten-percent.csv", &numbers), &[]).assert_counts(200, 0, 0);
    service.assert_imported(&numbers, 1);
    assert!(service.state().requests > 23, "there were faults");
}

#[test]
fn a_request_is_not_sent_again_before_the_time_that_graph_asks_for() {
    let numbers = serial_numbers(1);
    let service = Service::with_faults(|number, _| {
        let reply = Reply::error(429, "TooManyRequests", "Too many requests.").header("Retry-After", "1");
        (number == 1 || number == 4).then_some(Fault::Before(reply))
    });
    send(&service.url(), &file("retry-after.csv", &numbers), &[]).assert_counts(1, 0, 0);
    let received = service.received();
    assert!(is_import(&received[3]), "the fourth request imports the device");
    for throttled in [0, 3] {
        let wait = received[throttled + 1].time - received[throttled].time;
        assert!((Duration::from_secs(1)..Duration::from_secs(5)).contains(&wait), "{wait:?}");
    }
}

#[test]
fn a_time_to_wait_that_is_longer_than_the_time_limit_ends_the_run() {
    let service = Service::with_faults(|_, _| {
        Some(Fault::Before(Reply::error(429, "TooManyRequests", "Too many requests.").header("Retry-After", "900")))
    });
    let run = send(&service.url(), &file("retry-after-long.csv", &serial_numbers(1)), &["--time-limit", "600"]);
    run.assert_unable(&["TooManyRequests", "try again after 900 seconds", "longer than `--time-limit`"]);
    assert_eq!(service.state().requests, 1);
}

#[test]
fn a_request_whose_answer_is_lost_is_not_sent_again_if_graph_received_it() {
    let lost: [fn() -> Fault; 6] = [
        || Fault::After(Reply::broken()),
        || Fault::CutShort,
        || Fault::After(Reply::error(500, "InternalServerError", "")),
        || Fault::After(Reply::new(502, "<html>Bad Gateway</html>")),
        || Fault::After(Reply::error(504, "GatewayTimeout", "")),
        || Fault::After(Reply::new(200, "<html>Sign in to the network</html>")),
    ];
    let numbers = serial_numbers(30);
    let file = file("lost-answer.csv", &numbers);
    for fault in lost {
        // The second batch.
        let service = Service::with_faults(move |number, _| (number == 4).then(fault));
        send(&service.url(), &file, &[]).assert_counts(30, 0, 0);
        service.assert_imported(&numbers, 1);
    }
}

#[test]
fn a_request_that_does_not_arrive_is_sent_again() {
    let lost: [fn() -> Reply; 3] =
        [Reply::broken, || Reply::error(500, "InternalServerError", ""), || Reply::error(408, "Timeout", "")];
    let numbers = serial_numbers(30);
    let file = file("lost-request.csv", &numbers);
    for reply in lost {
        let service = Service::with_faults(move |number, _| (number == 4).then(|| Fault::Before(reply())));
        send(&service.url(), &file, &[]).assert_counts(30, 0, 0);
        service.assert_imported(&numbers, 1);
    }
}

#[test]
fn questions_are_asked_again() {
    let numbers = serial_numbers(5);
    let file = file("questions.csv", &numbers);
    let faults: [fn() -> Fault; 4] = [
        || Fault::Before(Reply::broken()),
        || Fault::CutShort,
        || Fault::Before(Reply::error(503, "ServiceUnavailable", "")),
        || Fault::Before(Reply::new(200, "")),
    ];
    for fault in faults {
        let service = Service::with_faults(move |number, request| (number < 4 && !is_import(request)).then(fault));
        send(&service.url(), &file, &[]).assert_counts(5, 0, 0);
        service.assert_imported(&numbers, 1);
    }
}

#[test]
fn one_device_that_graph_refuses_does_not_keep_the_others_out() {
    let (service, numbers) = (Service::start(), serial_numbers(30));
    service.state().unacceptable = vec!["SN-003".to_owned(), "SN-017".to_owned(), "SN-018".to_owned()];
    let run = send(&service.url(), &file("refused.csv", &numbers), &[]);
    run.assert_counts(27, 0, 3);
    for number in ["SN-003", "SN-017", "SN-018"] {
        let (result, reason) = run.result(number);
        assert_eq!(result, "failed");
        assert!(reason.contains("status 400: BadRequest: The hardware hash is not valid."), "{reason}");
    }
    assert!(service.state().accepted.values().all(|&times| times == 1));
}

#[test]
fn a_service_that_stays_down_ends_the_run() {
    let service = Service::with_faults(|_, _| {
        Some(Fault::Before(Reply::error(503, "ServiceUnavailable", "Down.").header("Retry-After", "0")))
    });
    let run = send(&service.url(), &file("down.csv", &serial_numbers(1)), &[]);
    run.assert_unable(&["status 503: ServiceUnavailable: Down.", "gave up after 8 tries"]);
    assert_eq!(service.state().requests, 8);
}

#[test]
fn a_token_that_is_refused_ends_the_run_at_once_and_the_permission_is_named() {
    for (status, code) in [(401, "InvalidAuthenticationToken"), (403, "Forbidden")] {
        let service =
            Service::with_faults(move |_, _| Some(Fault::Before(Reply::error(status, code, "Access is denied."))));
        let run = send(&service.url(), &file(&format!("denied-{status}.csv"), &serial_numbers(1)), &[]);
        run.assert_unable(&[code, "DeviceManagementServiceConfig.Read"]);
        assert_eq!(service.state().requests, 1);
    }
}

#[test]
fn a_token_that_expires_in_the_middle_ends_the_run_and_says_that_nothing_is_lost() {
    let numbers = serial_numbers(30);
    let service = Service::with_faults(|number, _| {
        (number == 4)
            .then(|| Fault::Before(Reply::error(401, "InvalidAuthenticationToken", "Lifetime validation failed.")))
    });
    let file = file("expired.csv", &numbers);
    let run = send(&service.url(), &file, &[]);
    run.assert_unable(&["Lifetime validation failed.", "ServiceConfig.ReadWrite.All", "second run"]);
    send(&service.url(), &file, &[]).assert_counts(30, 0, 0);
    service.assert_imported(&numbers, 1);
}

#[test]
fn a_service_without_the_route_ends_the_run() {
    for (status, code) in [(404, "NotFound"), (405, "MethodNotAllowed"), (501, "NotImplemented")] {
        let service = Service::with_faults(move |_, request| {
            is_import(request).then(|| Fault::Before(Reply::error(status, code, "No such route.")))
        });
        let run = send(&service.url(), &file(&format!("route-{status}.csv"), &serial_numbers(2)), &[]);
        run.assert_unable(&["No such route."]);
        assert_eq!(service.state().requests, 3);
    }
}

#[test]
fn a_service_that_is_not_there_ends_the_run() {
    let service = Service::start();
    let url = service.url();
    drop(service);
    // The port stays closed: the accepting thread ends with the service.
    while std::net::TcpStream::connect(url.trim_start_matches("http://").trim_end_matches("/v1.0")).is_ok() {
        std::thread::yield_now();
    }
    let file = file("absent.csv", &serial_numbers(1));
    for url in [&*url, "https://graph.microsoft.invalid/v1.0"] {
        let run = run(&["--send", "--base-url", url, &file]);
        run.assert_unable(&[&format!("`GET {url}/deviceManagement/"), "has no answer", "is `--base-url` right"]);
    }
}
