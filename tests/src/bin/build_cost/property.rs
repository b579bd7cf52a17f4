//! The properties of an entity, which are the same for all contenders.

/// A property, such as `property_number_7`.
pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

/// The kind of a property's values.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Text,
    /// The entity's own enumeration.
    Enumeration,
    Date,
    Boolean,
    Integer,
    /// The entity's own complex type.
    Complex,
    /// A collection of strings.
    Collection,
}

/// Returns `count` properties, mixed as in real entities: two thirds are strings, one is a complex value and one a
/// collection, and the others are enumerations, dates, booleans and integers.
pub(crate) fn properties(count: usize) -> Vec<Property> {
    const ONCE: [Kind; 2] = [Kind::Complex, Kind::Collection];
    const OTHERS: [Kind; 4] = [Kind::Enumeration, Kind::Date, Kind::Boolean, Kind::Integer];
    let mut others = ONCE.into_iter().chain(OTHERS.into_iter().cycle());
    let kind = |number| if number % 3 == 2 { others.next() } else { None }.unwrap_or(Kind::Text);
    let kinds: Vec<_> = (0..count).map(kind).collect();
    let property = |(number, kind)| Property { name: format!("property_number_{number}"), kind };
    kinds.into_iter().enumerate().map(property).collect()
}
