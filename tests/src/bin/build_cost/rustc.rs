//! Standing in for rustc: cargo runs this program in its place, which runs the compiler and watches it.
//!
//! This is how the memory of the compiler is known, and how a build is stopped without leaving a compiler behind.

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

/// The name of the crate that is watched. All others are compiled as ever.
pub(crate) const CRATE: &str = "cost";

const RECORD: &str = "GRAPH_BUILD_COST_RECORD";
const LIMIT: &str = "GRAPH_BUILD_COST_LIMIT";
const EXPAND: &str = "GRAPH_BUILD_COST_EXPAND";

/// Makes this program stand in for rustc in what this cargo builds, and leave a record in this file.
///
/// # Errors
///
/// The system does not tell where this program is.
pub(crate) fn watch(cargo: &mut Command, record: &Path, limit: Duration, expand: bool) -> Result<()> {
    cargo.env("RUSTC_WRAPPER", env::current_exe()?).env(RECORD, record).env(LIMIT, limit.as_secs().to_string());
    if expand {
        cargo.env(EXPAND, "1");
    }
    Ok(())
}

/// Whether this program was started to stand in for rustc.
pub(crate) fn is_stand_in() -> bool {
    env::var_os(RECORD).is_some()
}

/// Does what rustc would do.
///
/// # Errors
///
/// The compiler does not start, or what was found out cannot be told.
pub(crate) fn stand_in() -> Result<ExitCode> {
    let mut arguments = env::args_os().skip(1);
    let rustc = arguments.next().ok_or("cargo names the compiler")?;
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
    record.write(&PathBuf::from(env::var_os(RECORD).ok_or("there is a record")?))?;
    Ok(exit_code(is_compiled))
}

/// Waits for the compiler, no longer than the limit, and says whether it succeeded.
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

/// The most memory that a process has had so far, in bytes. Only Linux tells.
fn peak_memory(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim_end().parse().ok()?;
    Some(kibibytes * 1024)
}

/// How many lines the crate has when its macros are expanded. Compilers tell that only if they may do what is unstable.
fn expansion(rustc: &OsString, arguments: &[OsString]) -> Result<Option<usize>> {
    let output = Command::new(rustc).args(arguments).arg("-Zunpretty=expanded").env("RUSTC_BOOTSTRAP", "1").output()?;
    Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).lines().count()))
}

fn exit_code(is_success: bool) -> ExitCode {
    if is_success { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
