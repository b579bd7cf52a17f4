//! Runs an example as a user does, and checks its output.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

/// The root of the workspace, where examples are run.
pub(crate) const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// What a run printed, and its exit status.
pub(crate) struct Run {
    pub(crate) status: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    /// Asserts that a run succeeded and wrote nothing to standard error.
    #[track_caller]
    pub(crate) fn assert_success(&self) {
        assert_eq!((self.status, self.err.as_str()), (Some(0), ""), "{}", self.out);
    }

    /// Asserts the exit status of a run, and that standard error has a line per item, with all its words.
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

/// Runs an example with this standard input.
pub(crate) fn run(example: &str, arguments: &[&str], input: &str) -> Run {
    let mut child = command(example, arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo runs");
    let mut pipe = child.stdin.take().expect("the input is a pipe");
    // An example that does not read its input may exit before all of it is written.
    let _ = pipe.write_all(input.as_bytes());
    drop(pipe);
    child.wait_with_output().expect("cargo ends").into()
}

/// Runs an example and closes the pipe of its standard output without reading it.
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

/// Writes a file for an example to read, and returns its path. Tests run at the same time, so no two use one name.
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
        .current_dir(ROOT);
    command
}
