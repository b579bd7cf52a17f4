//! Runs the importer as a user does, against a server that stands in for Graph.
//!
//! | file | what it tests |
//! |---|---|
//! | `importing` | which devices are sent, and which results they get |
//! | `interrupted` | a run that is killed, and the run after it |
//! | `failures` | throttling, errors of the service, broken connections, and devices that Graph refuses |
//! | `security` | where the token goes, and where it does not show |
//! | `reporting` | the report, the options, and the exit status |
//! | `run` | runs the program |
//! | `service` | the part of Graph that imports devices |

mod failures;
mod importing;
mod interrupted;
mod reporting;
mod run;
mod security;
mod service;

/// The token of all runs.
const TOKEN: &str = "eyJ0eXAiOiJKV1QifQ.c2VjcmV0.c2lnbmF0dXJl";
