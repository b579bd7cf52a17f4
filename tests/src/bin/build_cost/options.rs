//! The command line options.

use std::{path::PathBuf, time::Duration};

use crate::{Result, build::Mode, contender::Contender};

pub(crate) const HELP: &str = "\
Measures what a type costs to build, compared with serde_derive.

--quick             one small size, one run, fewer contenders: under three minutes
--types N           number of types (default: 50 with --properties, else all sizes of docs/cost.md)
--properties P      number of properties of each type (default: 26 with --types)
--sizes NxP,NxP     several sizes, for example 1x26,1x100,1x300 for the growth with width
--bare              only the compared derives; otherwise also Clone, Debug and PartialEq
--contenders A,B    some of: graph, serde, flatten, bon, std, none
--runs N            number of timed runs of each build (default: 3)
--limit SECONDS     time after which a build is stopped and reported as over the limit (default: 120)
--json FILE         file for the results as JSON
--svg FILE          file for a chart of the results";

pub(crate) struct Options {
    pub(crate) sizes: Vec<Size>,
    pub(crate) shape: Shape,
    pub(crate) contenders: Vec<Contender>,
    pub(crate) modes: Vec<Mode>,
    pub(crate) runs: usize,
    pub(crate) limit: Duration,
    pub(crate) json: Option<PathBuf>,
    pub(crate) svg: Option<PathBuf>,
}

/// The number of types in a crate, and the number of properties that each type has in addition to the key.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Size {
    pub(crate) types: usize,
    pub(crate) properties: usize,
}

/// The derives in addition to the compared ones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Shape {
    /// `Clone`, `Debug` and `PartialEq` on all types.
    Full,
    /// None.
    Bare,
}

impl Options {
    /// Reads the arguments. Returns `None` if they ask for help.
    ///
    /// # Errors
    ///
    /// An option is unknown, or its value is missing or invalid.
    pub(crate) fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Option<Self>> {
        let mut options = Self {
            sizes: Size::ALL.to_vec(),
            shape: Shape::Full,
            contenders: Contender::ALL.to_vec(),
            modes: Mode::ALL.to_vec(),
            runs: 3,
            limit: Duration::from_secs(120),
            json: None,
            svg: None,
        };
        let (mut types, mut properties) = (None, None);
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("`{argument}` requires a value"));
            match argument.as_str() {
                "--quick" => options.be_quick(),
                "--types" => types = Some(value()?.parse()?),
                "--properties" => properties = Some(value()?.parse()?),
                "--sizes" => options.sizes = value()?.split(',').map(Size::parse).collect::<Result<_>>()?,
                "--bare" => options.shape = Shape::Bare,
                "--contenders" => {
                    options.contenders = value()?.split(',').map(Contender::parse).collect::<Result<_>>()?;
                }
                "--runs" => options.runs = value()?.parse::<usize>()?.max(1),
                "--limit" => options.limit = Duration::from_secs(value()?.parse()?),
                "--json" => options.json = Some(value()?.into()),
                "--svg" => options.svg = Some(value()?.into()),
                "--help" | "-h" => return Ok(None),
                other => return Err(format!("unknown option `{other}`\n\n{HELP}").into()),
            }
        }
        if types.is_some() || properties.is_some() {
            options.sizes = vec![Size { types: types.unwrap_or(50), properties: properties.unwrap_or(26) }];
        }
        Ok(Some(options))
    }

    fn be_quick(&mut self) {
        self.sizes = vec![Size { types: 10, properties: 26 }];
        self.contenders = vec![Contender::Graph, Contender::Serde, Contender::None];
        self.modes = vec![Mode::Check, Mode::Dev, Mode::Release];
        self.runs = 1;
    }
}

impl Size {
    /// No types, which measures the fixed cost of a build.
    pub(crate) const EMPTY: Self = Self { types: 0, properties: 0 };

    const ALL: [Self; 6] = [
        Self { types: 1, properties: 26 },
        Self { types: 1, properties: 100 },
        Self { types: 1, properties: 300 },
        Self { types: 50, properties: 26 },
        Self { types: 200, properties: 26 },
        Self { types: 1000, properties: 10 },
    ];

    /// A size such as `50x26`.
    fn parse(text: &str) -> Result<Self> {
        let (types, properties) =
            text.split_once('x').ok_or_else(|| format!("`{text}` is not a size such as `50x26`"))?;
        Ok(Self { types: types.parse()?, properties: properties.parse()? })
    }

    /// Whether this size has at least as many types and properties as the other.
    pub(crate) fn includes(self, other: Self) -> bool {
        self.types >= other.types && self.properties >= other.properties
    }
}
