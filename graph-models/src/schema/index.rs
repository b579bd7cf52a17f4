//! The indices with which the drivers identify the fields of a type: first its own properties, then the field for
//! additional properties, then the field for annotations, then the field for the name of a derived type, and then all
//! fields of the base in the same order.

use super::tables::{PropertySchema, Role, TypeSchema};

impl TypeSchema {
    /// The index of the first field of the base.
    pub(crate) const fn base_offset(&self) -> usize {
        self.properties.len() + self.additional as usize + self.annotations as usize + self.derived_type as usize
    }

    /// The property at an index; `None` if the field there is not a property.
    #[inline]
    pub(crate) fn property_at(&self, index: usize) -> Option<&'static PropertySchema> {
        match self.properties.get(index) {
            Some(property) => Some(property),
            None => self.base_property_at(index),
        }
    }

    /// The property of the base at an index of this type.
    fn base_property_at(&self, index: usize) -> Option<&'static PropertySchema> {
        self.base?.schema.property_at(index.checked_sub(self.base_offset())?)
    }

    /// The property with this wire name, and its index. Outlined, because it saves and restores fewer registers as a
    /// function of its own.
    #[inline(never)]
    pub(crate) fn find(&self, name: &[u8]) -> Option<(usize, &'static PropertySchema)> {
        match position(self.properties, name) {
            Some(index) => Some((index, &self.properties[index])),
            None => self.find_in_base(name),
        }
    }

    fn find_in_base(&self, name: &[u8]) -> Option<(usize, &'static PropertySchema)> {
        let (index, property) = self.base?.schema.find(name)?;
        Some((self.base_offset() + index, property))
    }

    /// The index of the key, in this type or in its base.
    pub(crate) fn key_index(&self) -> Option<usize> {
        match self.properties.iter().position(|property| property.role == Role::Key) {
            Some(index) => Some(index),
            None => Some(self.base_offset() + self.base?.schema.key_index()?),
        }
    }

    /// The index of the field for additional properties, in this type or in its base.
    pub(crate) fn additional_index(&self) -> Option<usize> {
        if self.additional {
            return Some(self.properties.len());
        }
        Some(self.base_offset() + self.base?.schema.additional_index()?)
    }

    /// The index of the field for annotations, in this type or in its base.
    pub(crate) fn annotations_index(&self) -> Option<usize> {
        if self.annotations {
            return Some(self.properties.len() + usize::from(self.additional));
        }
        Some(self.base_offset() + self.base?.schema.annotations_index()?)
    }

    /// The index of the field for the name of a derived type, in this type or in its base. Only a type with this field
    /// accepts objects of derived types.
    pub(crate) fn derived_type_index(&self) -> Option<usize> {
        if self.derived_type {
            return Some(self.base_offset() - 1);
        }
        Some(self.base_offset() + self.base?.schema.derived_type_index()?)
    }

    /// All properties in declaration order, with their indices. The properties of the base come where its field is
    /// declared.
    pub(crate) fn indexed_properties(&self) -> Vec<(usize, &'static PropertySchema)> {
        let mut all = Vec::new();
        self.add_indexed_properties(0, &mut all);
        all
    }

    /// Adds the properties of this type to `all`. The index of the first one is `first`.
    fn add_indexed_properties(&self, first: usize, all: &mut Vec<(usize, &'static PropertySchema)>) {
        let (before, after) = self.around_base();
        all.extend((first..).zip(before));
        if let Some(base) = self.base {
            base.schema.add_indexed_properties(first + self.base_offset(), all);
        }
        all.extend((first + before.len()..).zip(after));
    }

    /// The type's own properties in declaration order: the properties before the field of the base, and the properties
    /// after it.
    pub(crate) fn around_base(&self) -> (&'static [PropertySchema], &'static [PropertySchema]) {
        self.properties.split_at(self.base.map_or(self.properties.len(), |base| base.before))
    }
}

/// The index of the property with this name. The loop is unrolled to four names in each step: most names differ in
/// their length, so a step of the loop would cost more than a comparison.
#[inline]
fn position(properties: &[PropertySchema], name: &[u8]) -> Option<usize> {
    let has_name = |property: &PropertySchema| property.name.as_bytes() == name;
    let (fours, rest) = properties.as_chunks::<4>();
    let in_fours =
        fours.iter().enumerate().find_map(|(number, four)| Some(4 * number + four.iter().position(has_name)?));
    in_fours.or_else(|| Some(4 * fours.len() + rest.iter().position(has_name)?))
}
