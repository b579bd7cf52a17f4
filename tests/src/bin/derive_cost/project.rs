//! A crate, and a compiler under valgrind that checks it.

use std::{
    env,
    ffi::OsString,
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
};

use crate::Result;

/// The name of the crate. All other crates are compiled as usual.
const CRATE: &str = "large";

/// The variable that names the folder for valgrind's reports.
const REPORTS: &str = "GRAPH_DERIVE_COST_REPORTS";

/// The instructions of the compiler.
pub(crate) struct Cost {
    /// To parse the source and to expand its macros.
    pub(crate) expand: u64,
    /// To check the crate, which includes the expansion.
    pub(crate) check: u64,
}

pub(crate) struct Project {
    folder: PathBuf,
}

impl Project {
    /// Writes the manifest of the crate.
    ///
    /// # Errors
    ///
    /// A file cannot be written.
    pub(crate) fn new() -> Result<Self> {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
        let folder = workspace.join("target/derive-cost");
        fs::create_dir_all(folder.join("src"))?;
        let manifest = format!(
            "[package]\nname = \"{CRATE}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             graph-models = {{ path = '{}', default-features = false }}\n\n[workspace]\n",
            workspace.join("graph-models").display()
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self { folder })
    }

    /// Counts the instructions of the compiler for the crate with this source. Dependencies are built before, if they are
    /// not built yet.
    ///
    /// # Errors
    ///
    /// The source does not compile, or valgrind is not installed.
    pub(crate) fn count(&self, source: &str) -> Result<Cost> {
        fs::write(self.folder.join("src/lib.rs"), source)?;
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["check", "--quiet", "--target-dir"]).arg(self.folder.join("target")).current_dir(&self.folder);
        cargo.env("CARGO_INCREMENTAL", "0").env("RUSTC_WRAPPER", env::current_exe()?).env(REPORTS, &self.folder);
        let output = cargo.output()?;
        if !output.status.success() {
            return Err(format!("the crate does not compile:\n{}", String::from_utf8_lossy(&output.stderr)).into());
        }
        Ok(Cost { expand: self.instructions(EXPAND)?, check: self.instructions(CHECK)? })
    }

    fn instructions(&self, report: &str) -> Result<u64> {
        let report = fs::read_to_string(self.folder.join(report))?;
        instructions(&report).ok_or_else(|| format!("valgrind did not report a count:\n{report}").into())
    }
}

/// The files for valgrind's reports.
const EXPAND: &str = "expand.txt";
const CHECK: &str = "check.txt";

/// Returns the number in a line such as `==7== I refs:  1,234`.
fn instructions(report: &str) -> Option<u64> {
    let (_, count) = report.lines().find_map(|line| line.split_once("refs:"))?;
    count.trim().replace(',', "").parse().ok()
}

/// Whether this program was started as the wrapper of rustc.
pub(crate) fn is_wrapper() -> bool {
    env::var_os(REPORTS).is_some()
}

/// Runs the compiler with the arguments of this program, under valgrind if it compiles [`CRATE`].
///
/// # Errors
///
/// The compiler or valgrind does not start.
pub(crate) fn wrap() -> Result<ExitCode> {
    let mut arguments = env::args_os().skip(1);
    let rustc = arguments.next().ok_or("cargo did not name the compiler")?;
    let arguments: Vec<_> = arguments.collect();
    if !arguments.windows(2).any(|pair| pair[0] == "--crate-name" && pair[1] == CRATE) {
        return run(Command::new(rustc).args(arguments));
    }
    // The compiler option for an expansion is unstable.
    let mut expand = valgrind(&rustc, EXPAND)?;
    expand.args(&arguments).arg("-Zunpretty=expanded").env("RUSTC_BOOTSTRAP", "1").stdout(Stdio::null());
    run(&mut expand)?;
    run(valgrind(&rustc, CHECK)?.args(arguments))
}

fn run(command: &mut Command) -> Result<ExitCode> {
    let status = command.status().map_err(|error| match error.kind() {
        ErrorKind::NotFound => "valgrind is not installed; it is required for counting".to_owned(),
        _ => format!("the compiler does not start: {error}"),
    })?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Returns valgrind with the compiler and the file for its report. `rustc` can be a program that starts the compiler of a
/// toolchain, and valgrind would count the instructions of that program.
fn valgrind(rustc: &OsString, report: &str) -> Result<Command> {
    let sysroot = Command::new(rustc).args(["--print", "sysroot"]).stderr(Stdio::inherit()).output()?.stdout;
    let rustc = Path::new(String::from_utf8(sysroot)?.trim()).join("bin/rustc");
    let folder = PathBuf::from(env::var_os(REPORTS).ok_or("the folder of the reports is not set")?);
    let mut log = OsString::from("--log-file=");
    log.push(folder.join(report));
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]).arg(log).arg(rustc);
    Ok(valgrind)
}
