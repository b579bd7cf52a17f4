//! Builds a contender's crate with cargo.

use std::{
    env::consts::EXE_SUFFIX,
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    time::{Duration, Instant},
};

use crate::{
    Result,
    contender::Contender,
    options::{Shape, Size},
    record::Record,
    rustc::{self, CRATE},
    sections::Sections,
    source,
};

/// How a crate is built.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Mode {
    Check,
    Dev,
    /// `opt-level = 3`
    Release,
    /// `opt-level = "s"`
    Small,
}

impl Mode {
    pub(crate) const ALL: [Self; 4] = [Self::Check, Self::Dev, Self::Release, Self::Small];

    /// The name in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Dev => "dev",
            Self::Release => "release",
            Self::Small => "release, s",
        }
    }

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Dev => &["build"],
            Self::Release => &["build", "--release"],
            Self::Small => &["build", "--profile", "small"],
        }
    }
}

/// The crate of one contender, in a folder with its own target folder.
pub(crate) struct Project {
    pub(crate) contender: Contender,
    folder: PathBuf,
    limit: Duration,
}

/// A timed build.
pub(crate) struct Build {
    pub(crate) time: Duration,
    pub(crate) record: Record,
}

impl Project {
    /// Creates the project of this contender below the folder `root`. A build is stopped when it exceeds the limit.
    pub(crate) fn new(contender: Contender, root: &Path, limit: Duration) -> Result<Self> {
        let folder = root.join(contender.folder());
        fs::create_dir_all(folder.join("src/bin"))?;
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let dependencies = contender.dependencies(&workspace.join("graph-models").canonicalize()?);
        let manifest = format!(
            "[package]\nname = \"{CRATE}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n\
             [profile.small]\ninherits = \"release\"\nopt-level = \"s\"\n\n[workspace]\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        // All contenders use the versions of the workspace, so that only their own code differs.
        fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self { contender, folder, limit })
    }

    /// Writes the sources of the crate.
    pub(crate) fn write(&self, shape: Shape, size: Size) -> Result<()> {
        fs::write(self.library(), source::library(self.contender, shape, size))?;
        fs::write(self.folder.join("src/bin/program.rs"), source::program(self.contender, size))?;
        Ok(())
    }

    /// Builds the library, and its dependencies if they are not built yet.
    pub(crate) fn build(&self, mode: Mode) -> Result<Build> {
        self.run(mode, &["--lib"], false)
    }

    /// Returns the number of lines of the library with its macros expanded, if the compiler reports it.
    pub(crate) fn expansion(&self) -> Result<Option<usize>> {
        Ok(self.run(Mode::Check, &["--lib"], true)?.record.expansion)
    }

    /// Links a program that uses all functions of the library, in release, and returns its sizes. The library must be
    /// built already.
    pub(crate) fn sections(&self) -> Result<Option<Sections>> {
        let mut cargo = self.cargo(Mode::Release, &["--bin", "program"]);
        rustc::watch(&mut cargo, &self.record(), Duration::MAX, false)?;
        let output = cargo.output()?;
        if !output.status.success() {
            return Err(self.failure(&output));
        }
        let program = format!("target/release/program{EXE_SUFFIX}");
        Sections::of(&self.folder.join(program))
    }

    fn run(&self, mode: Mode, arguments: &[&str], expand: bool) -> Result<Build> {
        // Cargo compiles a file again if it was written again.
        fs::write(self.library(), fs::read(self.library())?)?;
        Record::default().write(&self.record())?;
        let mut cargo = self.cargo(mode, arguments);
        rustc::watch(&mut cargo, &self.record(), self.limit, expand)?;
        let start = Instant::now();
        let output = cargo.output()?;
        let time = start.elapsed();
        let record = Record::read(&self.record())?;
        if !output.status.success() && !record.is_over {
            return Err(self.failure(&output));
        }
        Ok(Build { time, record })
    }

    fn cargo(&self, mode: Mode, arguments: &[&str]) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(mode.arguments()).args(arguments).arg("--quiet").arg("--target-dir").arg(self.folder.join("target"));
        cargo.current_dir(&self.folder).env("CARGO_INCREMENTAL", "0");
        cargo
    }

    fn failure(&self, output: &Output) -> Box<dyn Error> {
        format!("{} does not build:\n{}", self.folder.display(), String::from_utf8_lossy(&output.stderr)).into()
    }

    fn library(&self) -> PathBuf {
        self.folder.join("src/lib.rs")
    }

    fn record(&self) -> PathBuf {
        self.folder.join("record.json")
    }
}
