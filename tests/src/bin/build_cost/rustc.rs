//! The wrapper of rustc: cargo runs this program instead of rustc, and this program runs and observes the compiler.
//!
//! The wrapper measures the memory of the compiler, and can stop a build without leaving a compiler process behind.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, ExitCode},
    thread,
    time::{Duration, Instant},
};

use crate::{Result, record::Record};

/// The name of the observed crate. All other crates are compiled as usual.
pub(crate) const CRATE: &str = "cost";

const RECORD: &str = "GRAPH_BUILD_COST_RECORD";
const LIMIT: &str = "GRAPH_BUILD_COST_LIMIT";
const EXPAND: &str = "GRAPH_BUILD_COST_EXPAND";

/// Makes `cargo` run this program as the wrapper of rustc, which writes its results to the file `record`.
///
/// # Errors
///
/// The system does not report the path of this program.
pub(crate) fn watch(cargo: &mut Command, record: &Path, limit: Duration, expand: bool) -> Result<()> {
    cargo.env("RUSTC_WRAPPER", env::current_exe()?).env(RECORD, record).env(LIMIT, limit.as_secs().to_string());
    if expand {
        cargo.env(EXPAND, "1");
    }
    Ok(())
}

/// Whether this program was started as the wrapper of rustc.
pub(crate) fn is_wrapper() -> bool {
    env::var_os(RECORD).is_some()
}

/// Runs the compiler with the arguments of this program, and observes it if it compiles [`CRATE`].
///
/// # Errors
///
/// The compiler does not start, or the results cannot be written.
pub(crate) fn wrap() -> Result<ExitCode> {
    let mut arguments = env::args_os().skip(1);
    let rustc = arguments.next().ok_or("cargo did not name the compiler")?;
    let arguments: Vec<_> = arguments.collect();
    let mut compiler = Command::new(&rustc).args(&arguments).spawn()?;
    if !arguments.windows(2).any(|pair| pair[0] == "--crate-name" && pair[1] == CRATE) {
        return Ok(exit_code(compiler.wait()?.success()));
    }
    let limit = Duration::from_secs(env::var(LIMIT)?.parse()?);
    let (is_compiled, mut record) = wait(&mut compiler, limit)?;
    if is_compiled && env::var_os(EXPAND).is_some() {
        record.expansion = expansion(&rustc, &arguments)?;
    }
    record.write(&PathBuf::from(env::var_os(RECORD).ok_or("the file of the record is not set")?))?;
    Ok(exit_code(is_compiled))
}

/// Waits for the compiler, but not longer than the limit. Returns whether it succeeded, and its record.
fn wait(compiler: &mut Child, limit: Duration) -> Result<(bool, Record)> {
    const PAUSE: Duration = Duration::from_millis(4);
    let start = Instant::now();
    let mut record = Record::default();
    loop {
        if let Some(status) = compiler.try_wait()? {
            return Ok((status.success(), record));
        }
        if start.elapsed() > limit {
            compiler.kill()?;
            compiler.wait()?;
            record.is_over = true;
            return Ok((false, record));
        }
        record.memory = record.memory.max(peak_memory(compiler.id()));
        thread::sleep(PAUSE);
    }
}

/// Returns the peak memory of a process so far, in bytes. Only Linux reports it.
fn peak_memory(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim_end().parse().ok()?;
    Some(kibibytes * 1024)
}

/// Returns the number of lines of the crate with its macros expanded. The compiler option for this is unstable.
fn expansion(rustc: &OsString, arguments: &[OsString]) -> Result<Option<usize>> {
    let output = Command::new(rustc).args(arguments).arg("-Zunpretty=expanded").env("RUSTC_BOOTSTRAP", "1").output()?;
    Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).lines().count()))
}

fn exit_code(is_success: bool) -> ExitCode {
    if is_success { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
