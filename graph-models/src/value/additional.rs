use std::{
    fmt::{self, Debug, Formatter},
    ops::Index,
};

use serde_json::Value as Json;

/// Properties that a model does not know, by their wire names, in the order in which they were read.
///
/// A field of this type marked `#[graph_entity(additional)]` keeps them, so that they are not lost when the entity
/// is written again. Two values are equal if they hold the same properties in any order. `Debug` shows the names and the
/// kinds of the values, not the values.
///
/// ```
/// use graph_models::odata::AdditionalProperties;
///
/// let mut properties = AdditionalProperties::new();
/// properties.insert("color", true);
/// assert_eq!(properties["color"], true);
/// assert_eq!(properties.get("duplex"), None);
/// ```
#[derive(Clone, Default)]
pub struct AdditionalProperties(Vec<(String, Json)>);

impl AdditionalProperties {
    /// No properties.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The number of properties.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no properties.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of a property.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.iter().find_map(|(known, value)| (known == name).then_some(value))
    }

    /// Sets a property and returns the value it had before. Searches all names: to add many properties, use `extend`.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Json>) -> Option<Json> {
        let (name, value) = (name.into(), value.into());
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => Some(std::mem::replace(old, value)),
            None => {
                self.0.push((name, value));
                None
            }
        }
    }

    /// Removes a property and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let index = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.remove(index).1)
    }

    /// Keeps the properties for whose names `keep` returns `true`, and removes the others.
    pub fn retain(&mut self, mut keep: impl FnMut(&str) -> bool) {
        self.0.retain(|(name, _)| keep(name));
    }

    /// The names and values in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.into_iter()
    }

    /// Adds a property without a search for its name; [`duplicate`](Self::duplicate) checks all names at once.
    pub(crate) fn push(&mut self, name: String, value: Json) {
        self.0.push((name, value));
    }

    /// The indices of the properties in the order of their names, those of the same name in the order of the properties.
    fn by_name(&self) -> Vec<usize> {
        let mut indices: Vec<usize> = (0..self.len()).collect();
        indices.sort_by_key(|&index| &self.0[index].0);
        indices
    }

    /// Gives the first property of each name the last value of this name, and removes the other ones.
    fn merge_duplicates(&mut self) {
        let by_name = self.by_name();
        let mut is_first = vec![true; self.len()];
        let mut first = by_name.first().copied().unwrap_or_default();
        for &index in by_name.iter().skip(1) {
            if self.0[index].0 == self.0[first].0 {
                self.0[first].1 = std::mem::take(&mut self.0[index].1);
                is_first[index] = false;
            } else {
                first = index;
            }
        }
        let mut is_first = is_first.into_iter();
        self.0.retain(|_| is_first.next().unwrap_or(true));
    }

    /// The first name in alphabetical order that occurs twice.
    pub(crate) fn duplicate(&self) -> Option<String> {
        if self.len() <= FEW
            && (1..self.0.len()).all(|end| self.0[..end].iter().all(|(name, _)| *name != self.0[end].0))
        {
            return None;
        }
        let mut names: Vec<_> = self.iter().map(|(name, _)| name).collect();
        names.sort_unstable();
        names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0].to_owned())
    }
}

/// Shows the names and the kinds of the values. The values themselves can be secrets of which the model does not know.
impl Debug for AdditionalProperties {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.iter().map(|(name, value)| (name, JsonKind(value)))).finish()
    }
}

/// Shows the kind of a value: `text`, `a number`.
pub(crate) struct JsonKind<'a>(pub(crate) &'a Json);

impl Debug for JsonKind<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.0 {
            Json::Null => "null",
            Json::Bool(_) => "a boolean",
            Json::Number(_) => "a number",
            Json::String(_) => "text",
            Json::Array(_) => "an array",
            Json::Object(_) => "an object",
        })
    }
}

impl PartialEq for AdditionalProperties {
    fn eq(&self, other: &Self) -> bool {
        if self.len() != other.len() {
            return false;
        }
        if self.len() <= FEW {
            return self.iter().all(|(name, value)| other.get(name) == Some(value));
        }
        self.by_name().into_iter().zip(other.by_name()).all(|(one, another)| self.0[one] == other.0[another])
    }
}

/// So few names are compared in pairs, which is faster than sorting them. Most objects have no more unknown properties.
const FEW: usize = 8;

/// The value of a property.
///
/// # Panics
///
/// If there is no property of this name; [`get`](AdditionalProperties::get) does not panic.
impl Index<&str> for AdditionalProperties {
    type Output = Json;

    fn index(&self, name: &str) -> &Json {
        self.get(name).unwrap_or_else(|| panic!("there is no property `{name}`"))
    }
}

impl<'a> IntoIterator for &'a AdditionalProperties {
    type Item = (&'a str, &'a Json);
    type IntoIter = std::iter::Map<std::slice::Iter<'a, (String, Json)>, fn(&'a (String, Json)) -> Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl IntoIterator for AdditionalProperties {
    type Item = (String, Json);
    type IntoIter = std::vec::IntoIter<(String, Json)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<N: Into<String>, V: Into<Json>> FromIterator<(N, V)> for AdditionalProperties {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(properties: I) -> Self {
        let mut all = Self::new();
        all.extend(properties);
        all
    }
}

impl<N: Into<String>, V: Into<Json>> Extend<(N, V)> for AdditionalProperties {
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, properties: I) {
        self.0.extend(properties.into_iter().map(|(name, value)| (name.into(), value.into())));
        self.merge_duplicates();
    }
}
