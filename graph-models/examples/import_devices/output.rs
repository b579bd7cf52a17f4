//! What a program says, and how it ends.

use std::{
    fmt::Display,
    io::{self, BufWriter, ErrorKind, Write},
    process::ExitCode,
};

/// Writes to standard output. A reader that has seen enough, such as `head`, may close it.
pub(crate) fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> ExitCode {
    let mut out = BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            complain(format_args!("standard output cannot be written: {error}"));
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

/// Writes a line to standard error, without what would break it or move the cursor: it may quote what a file holds. If
/// even that is closed, there is nobody left to tell.
pub(crate) fn complain(message: impl Display) {
    let _ = writeln!(io::stderr(), "{}", message.to_string().replace(char::is_control, " "));
}

/// Says what is wrong with the command line.
pub(crate) fn refuse(mistake: impl Display) -> ExitCode {
    complain(format_args!("{mistake}; `--help` tells more"));
    ExitCode::from(2)
}
