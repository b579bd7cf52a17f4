//! What the compiler says to an author's mistakes. Each file in `ui/` makes one, and the `.stderr` beside it is the
//! answer. `TRYBUILD=overwrite cargo test --test ui` writes the answers anew: read each as the one who made the mistake.

use std::{
    fs,
    io::{Write, stderr},
    path::Path,
    process::Command,
};

#[test]
fn mistakes_are_answered_at_the_place_with_the_fix() {
    let (pinned, used) = (pinned_toolchain(), used_toolchain());
    if used.starts_with(&format!("rustc {pinned} ")) {
        trybuild::TestCases::new().compile_fail("ui/*/*.rs");
    } else {
        // Written past the test harness, which would keep it to itself.
        writeln!(stderr(), "ui: skipped, since the answers are those of rustc {pinned} and this is {used}").unwrap();
    }
}

#[test]
fn every_mistake_has_its_answer() {
    for kind in fs::read_dir("ui").unwrap() {
        for file in fs::read_dir(kind.unwrap().path()).unwrap() {
            let file = file.unwrap().path();
            let other = if file.extension().is_some_and(|extension| extension == "rs") { "stderr" } else { "rs" };
            let twin = file.with_extension(other);
            assert!(Path::exists(&twin), "{} has no {}", file.display(), twin.display());
        }
    }
}

/// The version that `rust-toolchain.toml` names.
fn pinned_toolchain() -> String {
    let file = fs::read_to_string("../rust-toolchain.toml").unwrap();
    let channel = file.lines().find_map(|line| line.strip_prefix("channel = ")).unwrap();
    channel.trim_matches('"').to_owned()
}

/// The compiler that cargo uses here, as it calls itself: `rustc 1.95.0 (..)`.
fn used_toolchain() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}
