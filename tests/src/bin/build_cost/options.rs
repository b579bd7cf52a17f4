//! What the caller asks for.

use std::{path::PathBuf, time::Duration};

use crate::{Result, build::Mode, contender::Contender};

pub(crate) const HELP: &str = "\
What a type costs to build, beside serde_derive.

--quick             one small size, one run, fewer contenders: under three minutes
--types N           this many types, with --properties; without either, all sizes of docs/cost.md
--properties P      this many properties in each type
--sizes NxP,NxP     several sizes, such as 1x26,1x100,1x300 for the growth with width
--bare              no derives but those that are compared; without it, Clone, Debug and PartialEq too
--contenders A,B    some of: graph, serde, flatten, bon, std, none
--runs N            how often each build is timed (3)
--limit SECONDS     when a build is stopped and reported as over the limit (120)
--json FILE         where to write the results as JSON
--svg FILE          where to draw them";

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

/// How many types a crate has, and how many properties each has beside the key.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Size {
    pub(crate) types: usize,
    pub(crate) properties: usize,
}

/// What is derived beside what is compared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Shape {
    /// `Clone`, `Debug` and `PartialEq` on all types.
    Full,
    /// Nothing.
    Bare,
}

impl Options {
    /// Reads the arguments; `None` if they ask for help.
    ///
    /// # Errors
    ///
    /// An option that is unknown, or has no value or a wrong one.
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
            let mut value = || arguments.next().ok_or_else(|| format!("`{argument}` is to be followed by a value"));
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
    /// No types at all: what a build costs before it meets one.
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
        let (types, properties) = text.split_once('x').ok_or_else(|| format!("`{text}` is not like `50x26`"))?;
        Ok(Self { types: types.parse()?, properties: properties.parse()? })
    }

    /// Whether a crate of this size has all that a crate of the other has.
    pub(crate) fn includes(self, other: Self) -> bool {
        self.types >= other.types && self.properties >= other.properties
    }
}
