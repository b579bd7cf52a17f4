//! What the compiler says to an author's mistakes. Each file in `ui/` makes one, and the `.stderr` beside it is the
//! answer. `TRYBUILD=overwrite cargo test --test ui` writes the answers anew: read each as the one who made the mistake.

use std::{fs, path::Path};

#[test]
fn mistakes_are_answered_at_the_place_with_the_fix() {
    trybuild::TestCases::new().compile_fail("ui/*/*.rs");
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
