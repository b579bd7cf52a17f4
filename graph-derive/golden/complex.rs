#[doc = "The body that updates a [`PrinterLocation`]. Each property is kept, cleared or set. The setter `base` sets the properties of the base."]
#[derive(:: core :: clone :: Clone)]
#[allow(unused_qualifications, clippy::derive_partial_eq_without_eq)]
#[must_use]
pub struct PrinterLocationUpdate {
    pub base: ::graph_models::__private::UpdateOf<Location>,
    pub floor: ::graph_models::__private::Change<i32>,
}
#[doc = "The wire names of the properties of a [`PrinterLocation`], such as `PrinterLocation::NAMES.floor`. Use them in `$select` and `$filter`, so that a misspelt name does not compile. The names of the base are reached through `Deref`."]
#[allow(dead_code, deprecated, missing_debug_implementations, missing_docs, unreachable_pub, unused_qualifications)]
pub struct PrinterLocationNames {
    base: ::graph_models::__private::NamesOf<Location>,
    pub floor: &'static ::graph_models::__private::str,
}
#[allow(
    dead_code,
    deprecated,
    missing_docs,
    unreachable_code,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
const _: () = {
    use ::graph_models::__private::{self as __graph, Clone as _};
    static SCHEMA: __graph::TypeSchema = __graph::TypeSchema {
        odata_type: "#microsoft.graph.printerLocation",
        kind: __graph::TypeKind::Complex,
        properties: &[__graph::PropertySchema {
            name: "floor",
            ty: <i32 as __graph::EdmValue>::OPTIONAL,
            role: __graph::Role::Data,
        }],
        base: __graph::Option::Some(__graph::Base {
            schema: <Location as __graph::GraphComplex>::SCHEMA,
            before: 0usize,
        }),
        ..__graph::SCHEMA_INIT
    };
    #[automatically_derived]
    impl __graph::Object for PrinterLocation {
        #[inline]
        fn property(&self, index: __graph::Index) -> &dyn __graph::WriteValue {
            match index {
                0usize => &self.floor,
                1usize.. => <Location as __graph::BodyTypes>::__property(&self.base, index - 1usize),
                _ => &__graph::NoProperty,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for PrinterLocation {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            match index {
                0usize => &mut self.floor,
                1usize.. => <Location as __graph::BodyTypes>::__property_mut(&mut self.base, index - 1usize),
                _ => __graph::NoProperty::leak(),
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for PrinterLocation {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self { floor: __graph::Option::None, base: <Location as __graph::BodyTypes>::__INIT };
    }
    #[automatically_derived]
    impl __graph::Serialize for PrinterLocation {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Object(&__graph::Borrowed(self), &SCHEMA), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for PrinterLocation {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::GraphComplex for PrinterLocation {}
    #[automatically_derived]
    impl __graph::BodyTypes for PrinterLocation {
        type Create = PrinterLocation;
        type Update = PrinterLocationUpdate;
        type Names = PrinterLocationNames;
        const NAMES: PrinterLocationNames = <PrinterLocation>::NAMES;
    }
    #[automatically_derived]
    impl __graph::Updatable for PrinterLocationUpdate {}
    #[automatically_derived]
    impl PrinterLocation {
        #[doc = "The wire names of the properties; see [`PrinterLocationNames`]."]
        pub const NAMES: PrinterLocationNames =
            PrinterLocationNames { floor: "floor", base: <Location as __graph::BodyTypes>::NAMES };
    }
    #[automatically_derived]
    impl __graph::Deref for PrinterLocationNames {
        type Target = __graph::NamesOf<Location>;
        fn deref(&self) -> &__graph::NamesOf<Location> {
            &self.base
        }
    }
    const _: () = <__graph::UpdateOf<Location> as __graph::Updatable>::CHECK;
    #[automatically_derived]
    impl __graph::Object for PrinterLocationUpdate {
        #[inline]
        fn property(&self, index: __graph::Index) -> &dyn __graph::WriteValue {
            match index {
                0usize => &self.floor,
                1usize.. => __graph::Object::property(&self.base, index - 1usize),
                _ => &__graph::NoProperty,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for PrinterLocationUpdate {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            match index {
                0usize => &mut self.floor,
                1usize.. => __graph::ObjectMut::property_mut(&mut self.base, index - 1usize),
                _ => __graph::NoProperty::leak(),
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for PrinterLocationUpdate {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self { floor: __graph::Change::Keep, base: __graph::EdmValue::INIT };
    }
    #[automatically_derived]
    impl __graph::Serialize for PrinterLocationUpdate {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Object(&__graph::Borrowed(self), &SCHEMA), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for PrinterLocationUpdate {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::Debug for PrinterLocationUpdate {
        #[inline]
        fn fmt(&self, formatter: &mut __graph::Formatter<'_>) -> __graph::FmtResult {
            __graph::show("PrinterLocationUpdate", &__graph::Borrowed(self), &SCHEMA, formatter)
        }
    }
    #[automatically_derived]
    impl __graph::PartialEq for PrinterLocationUpdate {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(&SCHEMA, &__graph::Borrowed(self), &__graph::Borrowed(other))
        }
    }
    #[automatically_derived]
    impl __graph::Default for PrinterLocationUpdate {
        #[inline]
        fn default() -> Self {
            <Self as __graph::EdmValue>::INIT
        }
    }
    #[automatically_derived]
    impl PrinterLocationUpdate {
        #[doc = "Returns a body that keeps every property. The setters set or clear them."]
        #[inline]
        pub const fn new() -> Self {
            <Self as __graph::EdmValue>::INIT
        }
        pub fn floor(mut self, value: impl __graph::IntoChange<i32>) -> Self {
            self.floor = value.into_change();
            self
        }
        pub fn base(mut self, value: impl __graph::Into<__graph::UpdateOf<Location>>) -> Self {
            self.base = value.into();
            self
        }
    }
    const _: () = __graph::assert_distinct_from_base(&SCHEMA);
};
