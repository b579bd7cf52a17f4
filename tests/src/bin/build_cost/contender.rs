//! The contenders whose types are built.

use std::path::Path;

use crate::Result;

/// A way to declare types.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Contender {
    /// `GraphEntity`, with everything that it generates.
    Graph,
    /// `serde_derive` on an entity and on the struct of its create body.
    Serde,
    /// `serde_derive`, where `flatten` keeps unknown properties of the entity.
    Flatten,
    /// `serde_derive`, where `bon` generates a builder of the create body.
    Bon,
    /// The structs with only `Clone`, `Debug` and `PartialEq`.
    Std,
    /// The structs without a derive.
    None,
}

impl Contender {
    pub(crate) const ALL: [Self; 6] = [Self::Graph, Self::Serde, Self::Flatten, Self::Bon, Self::Std, Self::None];

    /// Returns the contender with this name.
    ///
    /// # Errors
    ///
    /// There is no contender with this name.
    pub(crate) fn parse(name: &str) -> Result<Self> {
        let known = Self::ALL.into_iter().find(|contender| contender.folder() == name);
        known.ok_or_else(|| {
            let names = Self::ALL.map(Self::folder).join(", ");
            format!("`{name}` is not a contender; the contenders are {names}").into()
        })
    }

    /// The name in options, and of the crate's folder.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Graph => "graph",
            Self::Serde => "serde",
            Self::Flatten => "flatten",
            Self::Bon => "bon",
            Self::Std => "std",
            Self::None => "none",
        }
    }

    /// The name in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Graph => "GraphEntity",
            Self::Serde => "serde_derive",
            Self::Flatten => "serde_derive, flatten",
            Self::Bon => "serde_derive, bon",
            Self::Std => "Clone, Debug, PartialEq",
            Self::None => "no derive",
        }
    }

    /// Whether the types are read and written as JSON.
    pub(crate) fn has_json(self) -> bool {
        !matches!(self, Self::Std | Self::None)
    }

    /// The lines of the manifest that list the dependencies of the crate.
    pub(crate) fn dependencies(self, models: &Path) -> String {
        const SERDE: &str = "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n";
        match self {
            Self::Graph => {
                let models = models.display();
                format!("graph-models = {{ path = '{models}', default-features = false }}\nserde_json = \"1\"\n")
            }
            Self::Serde | Self::Flatten => SERDE.to_owned(),
            Self::Bon => format!("{SERDE}bon = \"3\"\n"),
            Self::Std | Self::None => String::new(),
        }
    }
}
