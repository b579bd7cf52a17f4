//! The indices by which the drivers ask for the fields of a type: first its own properties, then what keeps additional
//! properties, then what keeps annotations, then all of the base in this same order.

use super::{PropertySchema, TypeSchema};

impl TypeSchema {
    /// Where the base starts.
    pub(crate) const fn own(&self) -> usize {
        self.properties.len() + self.additional as usize + self.annotations as usize
    }

    /// The property at an index; `None` if something else stands there.
    #[inline]
    pub(crate) fn at(&self, index: usize) -> Option<&'static PropertySchema> {
        match self.properties.get(index) {
            Some(property) => Some(property),
            None => self.base_at(index),
        }
    }

    /// The property of the base at an index of this type.
    fn base_at(&self, index: usize) -> Option<&'static PropertySchema> {
        self.base?.schema.at(index.checked_sub(self.own())?)
    }

    /// The property of this wire name, and where it stands. Never inlined: alone, it is quick to enter and to leave.
    #[inline(never)]
    pub(crate) fn find(&self, name: &[u8]) -> Option<(usize, &'static PropertySchema)> {
        match position(self.properties, name) {
            Some(index) => Some((index, &self.properties[index])),
            None => self.find_in_base(name),
        }
    }

    fn find_in_base(&self, name: &[u8]) -> Option<(usize, &'static PropertySchema)> {
        let (index, property) = self.base?.schema.find(name)?;
        Some((self.own() + index, property))
    }

    /// Where additional properties are kept, in this type or in a base of it.
    pub(crate) fn additional_index(&self) -> Option<usize> {
        if self.additional {
            return Some(self.properties.len());
        }
        Some(self.own() + self.base?.schema.additional_index()?)
    }

    /// Where annotations are kept, in this type or in a base of it.
    pub(crate) fn annotations_index(&self) -> Option<usize> {
        if self.annotations {
            return Some(self.properties.len() + usize::from(self.additional));
        }
        Some(self.own() + self.base?.schema.annotations_index()?)
    }

    /// All properties in declaration order, those of the base where the base stands, each with its index.
    pub(crate) fn rows(&self) -> Vec<(usize, &'static PropertySchema)> {
        let mut rows = Vec::new();
        self.add_rows(0, &mut rows);
        rows
    }

    /// Adds the properties of this type, of which the first stands at this index.
    fn add_rows(&self, first: usize, rows: &mut Vec<(usize, &'static PropertySchema)>) {
        let (before, after) = self.around_base();
        rows.extend((first..).zip(before));
        if let Some(base) = self.base {
            base.schema.add_rows(first + self.own(), rows);
        }
        rows.extend((first + before.len()..).zip(after));
    }

    /// The type's own properties in declaration order: those that stand before the base, and those after it.
    pub(crate) fn around_base(&self) -> (&'static [PropertySchema], &'static [PropertySchema]) {
        self.properties.split_at(self.base.map_or(self.properties.len(), |base| base.before))
    }
}

/// Where the row of this name stands. The rows are passed in fours, whose loop is unrolled: the length of a name tells
/// most of them apart, and to step from row to row would be more work than that.
#[inline]
fn position(rows: &[PropertySchema], name: &[u8]) -> Option<usize> {
    let is_it = |row: &PropertySchema| row.name.as_bytes() == name;
    let (fours, rest) = rows.as_chunks::<4>();
    let in_fours = fours.iter().enumerate().find_map(|(number, four)| Some(4 * number + four.iter().position(is_it)?));
    in_fours.or_else(|| Some(4 * fours.len() + rest.iter().position(is_it)?))
}
