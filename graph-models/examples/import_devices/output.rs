//! The output and the exit status of a program.

use std::{
    fmt::Display,
    io::{self, BufWriter, ErrorKind, Write},
    process::ExitCode,
};

/// Writes to standard output. A reader such as `head` can close it early; this is not an error.
pub(crate) fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> ExitCode {
    let mut out = BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            complain(format_args!("cannot write to standard output: {error}"));
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

/// Writes a line to standard error. Control characters are replaced, because the message can quote a file, and they
/// could break the line or move the cursor. An error is ignored, because there is no other place to report it.
pub(crate) fn complain(message: impl Display) {
    let _ = writeln!(io::stderr(), "{}", message.to_string().replace(char::is_control, " "));
}

/// Reports an error in the command line.
pub(crate) fn refuse(mistake: impl Display) -> ExitCode {
    complain(format_args!("{mistake}; see `--help`"));
    ExitCode::from(2)
}
