use std::{
    collections::HashMap,
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
pub struct AdditionalProperties {
    properties: Vec<(String, Json)>,
    /// The index of each property by its name, collected when `insert` searches [`MANY`] properties or more. Reading
    /// adds properties without their indices.
    #[expect(
        clippy::box_collection,
        reason = "most objects do not have the map, which is five words larger than the box"
    )]
    indices: Option<Box<HashMap<String, usize>>>,
}

impl AdditionalProperties {
    /// No properties.
    #[must_use]
    pub const fn new() -> Self {
        Self { properties: Vec::new(), indices: None }
    }

    /// The number of properties.
    #[must_use]
    pub fn len(&self) -> usize {
        self.properties.len()
    }

    /// Whether there are no properties.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.properties.is_empty()
    }

    /// The value of a property.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.find(name).map(|index| &self.properties[index].1)
    }

    /// Sets a property and returns the value it had before. A new property becomes the last one, and a known property
    /// keeps its place. The time hardly depends on the number of properties.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Json>) -> Option<Json> {
        let (name, value) = (name.into(), value.into());
        if self.len() >= MANY && self.all_indices().is_none() {
            let indices = self.iter().enumerate().map(|(index, (name, _))| (name.to_owned(), index));
            self.indices = Some(Box::new(indices.collect()));
        }
        if let Some(index) = self.find(&name) {
            return Some(std::mem::replace(&mut self.properties[index].1, value));
        }
        if let Some(indices) = &mut self.indices {
            indices.insert(name.clone(), self.properties.len());
        }
        self.properties.push((name, value));
        None
    }

    /// Removes a property and returns its value. The properties after it move, which takes time for each of them: to
    /// remove many properties, use [`retain`](Self::retain).
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let index = self.find(name)?;
        self.indices = None;
        Some(self.properties.remove(index).1)
    }

    /// Keeps the properties for whose names `keep` returns `true`, and removes the others.
    pub fn retain(&mut self, mut keep: impl FnMut(&str) -> bool) {
        self.indices = None;
        self.properties.retain(|(name, _)| keep(name));
    }

    /// The names and values in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.into_iter()
    }

    /// Adds a property without a search for its name; [`duplicate`](Self::duplicate) checks all names at once.
    pub(crate) fn push(&mut self, name: String, value: Json) {
        self.properties.push((name, value));
    }

    /// The index of a property.
    fn find(&self, name: &str) -> Option<usize> {
        match self.all_indices() {
            Some(indices) => indices.get(name).copied(),
            None => self.properties.iter().position(|(known, _)| known == name),
        }
    }

    /// The indices, unless properties were pushed since they were collected.
    fn all_indices(&self) -> Option<&HashMap<String, usize>> {
        self.indices.as_deref().filter(|indices| indices.len() == self.len())
    }

    /// The indices of the properties in the order of their names, those of the same name in the order of the properties.
    fn by_name(&self) -> Vec<usize> {
        let mut indices: Vec<usize> = (0..self.len()).collect();
        indices.sort_by_key(|&index| &self.properties[index].0);
        indices
    }

    /// Gives the first property of each name the last value of this name, and removes the other ones.
    fn merge_duplicates(&mut self) {
        let by_name = self.by_name();
        let mut is_first = vec![true; self.len()];
        let mut first = by_name.first().copied().unwrap_or_default();
        for &index in by_name.iter().skip(1) {
            if self.properties[index].0 == self.properties[first].0 {
                self.properties[first].1 = std::mem::take(&mut self.properties[index].1);
                is_first[index] = false;
            } else {
                first = index;
            }
        }
        let mut is_first = is_first.into_iter();
        self.properties.retain(|_| is_first.next().unwrap_or(true));
    }

    /// The first name in alphabetical order that occurs twice.
    pub(crate) fn duplicate(&self) -> Option<String> {
        if self.len() <= FEW
            && (1..self.properties.len())
                .all(|end| self.properties[..end].iter().all(|(name, _)| *name != self.properties[end].0))
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
        self.by_name()
            .into_iter()
            .zip(other.by_name())
            .all(|(one, another)| self.properties[one] == other.properties[another])
    }
}

/// So few names are compared in pairs, which is faster than sorting them. Most objects have no more unknown properties.
const FEW: usize = 8;

/// So many names are worth a map of their indices when a property is inserted. To make the map for fewer names takes
/// longer than to search them a few times.
const MANY: usize = 64;

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
        self.properties.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl IntoIterator for AdditionalProperties {
    type Item = (String, Json);
    type IntoIter = std::vec::IntoIter<(String, Json)>;

    fn into_iter(self) -> Self::IntoIter {
        self.properties.into_iter()
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
        self.indices = None;
        self.properties.extend(properties.into_iter().map(|(name, value)| (name.into(), value.into())));
        self.merge_duplicates();
    }
}
