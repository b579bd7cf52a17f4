//! How an example is run, and what comes of it.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

/// What a run printed, and how it ended.
pub(crate) struct Run {
    pub(crate) status: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    /// Asserts that a run ended well and had nothing to say but what it printed.
    #[track_caller]
    pub(crate) fn assert_success(&self) {
        assert_eq!((self.status, self.err.as_str()), (Some(0), ""), "{}", self.out);
    }

    /// Asserts that a run ended like this, with one line for each of these, which has all its words.
    #[track_caller]
    pub(crate) fn assert_says(&self, status: i32, lines: &[&[&str]]) {
        assert_eq!(self.status, Some(status), "{}", self.err);
        assert_eq!(self.err.lines().count(), lines.len(), "{}", self.err);
        for (line, words) in self.err.lines().zip(lines) {
            for word in *words {
                assert!(line.contains(word), "no {word:?} in {line:?}");
            }
        }
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
        Self { status: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// Runs an example on this input.
pub(crate) fn run(example: &str, arguments: &[&str], input: &str) -> Run {
    let mut child = command(example, arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo runs");
    let mut pipe = child.stdin.take().expect("the input is a pipe");
    // An example that does not read its input may be gone before all of it is written.
    let _ = pipe.write_all(input.as_bytes());
    drop(pipe);
    child.wait_with_output().expect("cargo ends").into()
}

/// Runs an example whose output nobody reads.
pub(crate) fn run_unread(example: &str, arguments: &[&str]) -> Run {
    let mut child = command(example, arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo runs");
    drop(child.stdout.take());
    child.wait_with_output().expect("cargo ends").into()
}

/// Writes a file for an example to read. Each test has a name of its own for each of its files.
pub(crate) fn file(name: &str, content: impl AsRef<[u8]>) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).expect("the target directory is writable");
    path.into_os_string().into_string().expect("the target directory has a UTF-8 name")
}

fn command(example: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["run", "--quiet", "--package", "graph-models", "--example", example, "--"])
        .args(arguments)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    command
}
