#[doc = "The body that creates a [`Printer`]. It has only the properties that callers set. The setter `base` sets the properties of the base."]
#[derive(:: core :: clone :: Clone)]
#[allow(unused_qualifications, clippy::derive_partial_eq_without_eq)]
#[must_use]
pub struct PrinterCreate {
    pub base: ::graph_models::__private::CreateOf<PrinterBase>,
    pub is_shared: Option<bool>,
}
#[doc = "The wire names of the properties of a [`Printer`], such as `Printer::NAMES.is_shared`. Use them in `$select` and `$filter`, so that a misspelt name does not compile. The names of the base are reached through `Deref`."]
#[allow(dead_code, deprecated, missing_debug_implementations, missing_docs, unreachable_pub, unused_qualifications)]
pub struct PrinterNames {
    base: ::graph_models::__private::NamesOf<PrinterBase>,
    pub is_shared: &'static ::graph_models::__private::str,
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
        odata_type: "#microsoft.graph.printer",
        kind: __graph::TypeKind::Entity,
        properties: &[__graph::PropertySchema {
            name: "isShared",
            ty: <bool as __graph::EdmValue>::OPTIONAL,
            role: __graph::Role::Data,
        }],
        base: __graph::Option::Some(__graph::Base {
            schema: <PrinterBase as __graph::GraphEntity>::SCHEMA,
            before: 0usize,
        }),
        ..__graph::SCHEMA_INIT
    };
    #[automatically_derived]
    impl __graph::Object for Printer {
        #[inline]
        fn property(&self, index: __graph::Index) -> &dyn __graph::WriteValue {
            match index {
                0usize => &self.is_shared,
                1usize.. => <PrinterBase as __graph::BodyTypes>::__property(&self.base, index - 1usize),
                _ => &__graph::NoProperty,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for Printer {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            match index {
                0usize => &mut self.is_shared,
                1usize.. => <PrinterBase as __graph::BodyTypes>::__property_mut(&mut self.base, index - 1usize),
                _ => __graph::NoProperty::leak(),
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for Printer {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self { is_shared: __graph::Option::None, base: <PrinterBase as __graph::BodyTypes>::__INIT };
    }
    #[automatically_derived]
    impl __graph::Serialize for Printer {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Object(&__graph::Borrowed(self), &SCHEMA), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for Printer {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::GraphEntity for Printer {
        type Create = PrinterCreate;
    }
    #[automatically_derived]
    impl __graph::BodyTypes for Printer {
        type Create = PrinterCreate;
        type Update = Printer;
        type Names = PrinterNames;
        const NAMES: PrinterNames = <Printer>::NAMES;
    }
    #[automatically_derived]
    impl Printer {
        #[doc = "The wire names of the properties; see [`PrinterNames`]."]
        pub const NAMES: PrinterNames =
            PrinterNames { is_shared: "isShared", base: <PrinterBase as __graph::BodyTypes>::NAMES };
    }
    #[automatically_derived]
    impl __graph::Deref for PrinterNames {
        type Target = __graph::NamesOf<PrinterBase>;
        fn deref(&self) -> &__graph::NamesOf<PrinterBase> {
            &self.base
        }
    }
    #[automatically_derived]
    impl __graph::Object for PrinterCreate {
        #[inline]
        fn property(&self, index: __graph::Index) -> &dyn __graph::WriteValue {
            match index {
                0usize => &self.is_shared,
                1usize.. => __graph::Object::property(&self.base, index - 1usize),
                _ => &__graph::NoProperty,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for PrinterCreate {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            match index {
                0usize => &mut self.is_shared,
                1usize.. => __graph::ObjectMut::property_mut(&mut self.base, index - 1usize),
                _ => __graph::NoProperty::leak(),
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for PrinterCreate {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self { is_shared: __graph::Option::None, base: __graph::EdmValue::INIT };
    }
    #[automatically_derived]
    impl __graph::Serialize for PrinterCreate {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Object(&__graph::Borrowed(self), &SCHEMA), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for PrinterCreate {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::Debug for PrinterCreate {
        #[inline]
        fn fmt(&self, formatter: &mut __graph::Formatter<'_>) -> __graph::FmtResult {
            __graph::show("PrinterCreate", &__graph::Borrowed(self), &SCHEMA, formatter)
        }
    }
    #[automatically_derived]
    impl __graph::PartialEq for PrinterCreate {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(&SCHEMA, &__graph::Borrowed(self), &__graph::Borrowed(other))
        }
    }
    #[automatically_derived]
    impl __graph::Default for PrinterCreate {
        #[inline]
        fn default() -> Self {
            <Self as __graph::EdmValue>::INIT
        }
    }
    #[automatically_derived]
    impl PrinterCreate {
        #[doc = "Returns an empty body. The setters add properties."]
        #[inline]
        pub fn new() -> Self {
            Self { ..<Self as __graph::EdmValue>::INIT }
        }
        pub fn is_shared(mut self, value: impl __graph::Into<bool>) -> Self {
            self.is_shared = __graph::Option::Some(value.into());
            self
        }
        pub fn base(mut self, value: impl __graph::Into<__graph::CreateOf<PrinterBase>>) -> Self {
            self.base = value.into();
            self
        }
    }
    #[automatically_derived]
    impl __graph::From<Printer> for PrinterCreate {
        #[inline]
        fn from(entity: Printer) -> Self {
            Self { is_shared: entity.is_shared, base: __graph::From::from(entity.base) }
        }
    }
    #[automatically_derived]
    impl __graph::From<&Printer> for PrinterCreate {
        #[inline]
        fn from(entity: &Printer) -> Self {
            Self {
                is_shared: entity.is_shared.clone(),
                base: <PrinterBase as __graph::GraphEntity>::__to_create(&entity.base),
            }
        }
    }
    const _: () = __graph::assert_distinct_from_keyed_base(&SCHEMA);
};
