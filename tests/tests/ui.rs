//! What the compiler reports about annotated types, as an author of models sees it.
//!
//! Each file in `ui/` makes one mistake, and the `.stderr` file with the same name has the expected errors.
//! `TRYBUILD=overwrite cargo test --test ui` writes these files again; read each as the author who made the mistake.
//! Each file in `ui_pass/` has types that are unusual but valid, and must compile and run.

use std::{
    fs,
    io::{Write, stderr},
    path::Path,
    process::Command,
};

#[test]
fn a_mistake_is_reported_where_it_is_made_with_the_fix() {
    let (pinned, used) = (pinned_toolchain(), used_toolchain());
    if used.starts_with(&format!("rustc {pinned} ")) {
        trybuild::TestCases::new().compile_fail("ui/*/*.rs");
    } else {
        // Written directly to standard error, because the test harness does not show the output of a test that passes.
        writeln!(stderr(), "ui: skipped, because the expected errors are those of rustc {pinned}, not of {used}")
            .unwrap();
    }
}

#[test]
fn a_type_that_is_unusual_but_valid_compiles() {
    trybuild::TestCases::new().pass("ui_pass/*.rs");
}

#[test]
fn every_mistake_has_its_expected_errors() {
    for kind in fs::read_dir("ui").unwrap() {
        for file in fs::read_dir(kind.unwrap().path()).unwrap() {
            let file = file.unwrap().path();
            let other = if file.extension().is_some_and(|extension| extension == "rs") { "stderr" } else { "rs" };
            let twin = file.with_extension(other);
            assert!(Path::exists(&twin), "{} has no {}", file.display(), twin.display());
        }
    }
}

/// Returns the version that `rust-toolchain.toml` names.
fn pinned_toolchain() -> String {
    let file = fs::read_to_string("../rust-toolchain.toml").unwrap();
    let channel = file.lines().find_map(|line| line.strip_prefix("channel = ")).unwrap();
    channel.trim_matches('"').to_owned()
}

/// Returns the version line of the compiler that cargo uses here: `rustc 1.95.0 (..)`.
fn used_toolchain() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}
