//! What a type costs to build, beside `serde_derive`.
//!
//! ```console
//! $ cargo run --release -p graph-tests --bin build_cost -- --types 50 --properties 26 --runs 3
//! ```
//!
//! Writes a crate of entities for each contender, builds what it depends on, then builds the crate alone, the
//! contenders in turn, and prints the median of the runs and its ratio to `GraphEntity`. Each entity is read from bytes
//! and written to bytes, and so is its body that creates; all structs are `Clone`, `Debug` and `PartialEq`.
//! `--mixed` makes a third of the properties enumerations, dates, booleans, numbers, complex values and collections.

use std::{
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let options = Options::parse(env::args().skip(1))?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/build-cost");
    println!(
        "{} types of {} properties{}",
        options.types,
        options.properties,
        if options.mixed { ", mixed" } else { "" }
    );
    for contender in Contender::ALL {
        contender.write(&root, &options)?;
    }
    println!("{:8} {:>12} {:>12} {:>8}", "", "contender", "median", "ratio");
    for mode in [Mode::Check, Mode::Dev, Mode::Release] {
        let mut times = vec![Vec::new(); Contender::ALL.len()];
        for contender in Contender::ALL {
            mode.build(&contender.folder(&root))?;
        }
        for _ in 0..options.runs {
            for (contender, times) in Contender::ALL.iter().zip(&mut times) {
                times.push(mode.build(&contender.folder(&root))?);
            }
        }
        let medians: Vec<_> = times.into_iter().map(median).collect();
        for (contender, median) in Contender::ALL.iter().zip(&medians) {
            let ratio = median.as_secs_f64() / medians[0].as_secs_f64();
            println!("{:8} {:>12} {:>10.2} s {ratio:>8.2}", mode.name(), contender.name(), median.as_secs_f64());
        }
    }
    Ok(())
}

struct Options {
    types: usize,
    properties: usize,
    runs: usize,
    mixed: bool,
}

impl Options {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self> {
        let mut options = Self { types: 50, properties: 26, runs: 3, mixed: false };
        while let Some(argument) = arguments.next() {
            let mut number = || -> Result<usize> { Ok(arguments.next().ok_or("a number is missing")?.parse()?) };
            match argument.as_str() {
                "--types" => options.types = number()?,
                "--properties" => options.properties = number()?,
                "--runs" => options.runs = number()?.max(1),
                "--mixed" => options.mixed = true,
                other => return Err(format!("unknown option `{other}`").into()),
            }
        }
        Ok(options)
    }
}

#[derive(Clone, Copy)]
enum Mode {
    Check,
    Dev,
    Release,
}

impl Mode {
    fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Dev => "dev",
            Self::Release => "release",
        }
    }

    /// Builds the crate in this folder and says how long that took. What it depends on is built the first time.
    fn build(self, folder: &Path) -> Result<Duration> {
        let source = folder.join("src/lib.rs");
        fs::write(&source, fs::read(&source)?)?;
        let arguments: &[&str] = match self {
            Self::Check => &["check"],
            Self::Dev => &["build"],
            Self::Release => &["build", "--release"],
        };
        let start = Instant::now();
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(arguments).arg("--quiet").current_dir(folder).env("CARGO_INCREMENTAL", "0");
        cargo.env_remove("CARGO_TARGET_DIR");
        if !cargo.status()?.success() {
            return Err(format!("{} does not build", folder.display()).into());
        }
        Ok(start.elapsed())
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Contender {
    Graph,
    Serde,
    Floor,
}

impl Contender {
    const ALL: [Self; 3] = [Self::Graph, Self::Serde, Self::Floor];

    fn name(self) -> &'static str {
        match self {
            Self::Graph => "GraphEntity",
            Self::Serde => "serde_derive",
            Self::Floor => "no derive",
        }
    }

    fn folder(self, root: &Path) -> PathBuf {
        root.join(self.name().replace(' ', "_"))
    }

    fn write(self, root: &Path, options: &Options) -> Result<()> {
        let folder = self.folder(root);
        fs::create_dir_all(folder.join("src"))?;
        let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("../graph-models").canonicalize()?;
        let dependencies = match self {
            Self::Graph => {
                let models = models.display();
                format!("graph-models = {{ path = \"{models}\", default-features = false }}\nserde_json = \"1\"\n")
            }
            Self::Serde => "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n".to_owned(),
            Self::Floor => String::new(),
        };
        let manifest = format!(
            "[package]\nname = \"cost\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n[workspace]\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::write(folder.join("src/lib.rs"), self.source(options)?)?;
        Ok(())
    }

    fn source(self, options: &Options) -> Result<String> {
        let mut source = format!("#![allow(unused)]\n{}", self.shared_types());
        for number in 0..options.types {
            let fields = self.fields(options);
            match self {
                Self::Graph => write!(
                    source,
                    "#[derive(Clone, Debug, PartialEq, GraphEntity)]\n#[graph_entity(odata_type = \"#microsoft.graph.thing{number}\", \
                     routes(LIST = \"GET /things\", GET = \"GET /things/{{thingId}}\"))]\n\
                     pub struct Thing{number} {{ pub id: String, {fields} }}\n"
                )?,
                Self::Serde => write!(
                    source,
                    "#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n#[serde(rename_all = \"camelCase\")]\n\
                     pub struct Thing{number} {{ pub id: String, {fields} }}\n\
                     #[derive(Clone, Debug, PartialEq, Serialize)]\n#[serde(rename_all = \"camelCase\")]\n\
                     pub struct Thing{number}Create {{ {fields} }}\n"
                )?,
                Self::Floor => write!(
                    source,
                    "pub struct Thing{number} {{ pub id: String, {fields} }}\npub struct Thing{number}Create {{ {fields} }}\n"
                )?,
            }
            if self != Self::Floor {
                write!(
                    source,
                    "pub fn read{number}(json: &[u8]) -> serde_json::Result<Thing{number}> {{ serde_json::from_slice(json) }}\n\
                     pub fn write{number}(thing: &Thing{number}) -> serde_json::Result<Vec<u8>> {{ serde_json::to_vec(thing) }}\n\
                     pub fn create{number}(body: &Thing{number}Create) -> serde_json::Result<Vec<u8>> {{ serde_json::to_vec(body) }}\n"
                )?;
            }
        }
        Ok(source)
    }

    /// What properties that are no text are of.
    fn shared_types(self) -> &'static str {
        match self {
            Self::Graph => {
                "use graph_models::{GraphComplex, GraphEntity, GraphEnum, edm::DateTimeOffset as Date};\n\
                 #[derive(Clone, Debug, PartialEq, GraphEnum)]\n#[graph_enum(odata_type = \"#microsoft.graph.state\")]\n\
                 pub enum State { On, Off, #[graph_enum(other)] Other(String) }\n\
                 #[derive(Clone, Debug, PartialEq, GraphComplex)]\n#[graph_complex(odata_type = \"#microsoft.graph.place\")]\n\
                 pub struct Place { pub floor: Option<i32>, pub room: Option<String> }\n"
            }
            Self::Serde => {
                "use serde::{Deserialize, Serialize};\npub type Date = String;\n\
                 #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n#[serde(rename_all = \"camelCase\")]\n\
                 pub enum State { On, Off, #[serde(untagged)] Other(String) }\n\
                 #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n\
                 pub struct Place { pub floor: Option<i32>, pub room: Option<String> }\n"
            }
            Self::Floor => {
                "pub type Date = String;\npub enum State { On, Off }\npub struct Place { pub floor: Option<i32> }\n"
            }
        }
    }

    fn fields(self, options: &Options) -> String {
        let mixed = ["State", "Date", "bool", "i64", "Place", "Vec<String>"];
        let skip = if self == Self::Serde { "#[serde(skip_serializing_if = \"Option::is_none\")] " } else { "" };
        let field = |index: usize| {
            let ty = if options.mixed && index % 3 == 2 { mixed[index / 3 % mixed.len()] } else { "String" };
            format!("{skip}pub property_number_{index}: Option<{ty}>, ")
        };
        (0..options.properties).map(field).collect()
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
