#[doc = "The body that creates a [`PrinterShare`]. It has only the properties that callers set."]
#[derive(:: core :: clone :: Clone)]
#[allow(unused_qualifications, clippy::derive_partial_eq_without_eq)]
#[must_use]
pub struct PrinterShareCreate {
    #[doc = r" The name."]
    pub display_name: Option<String>,
    #[doc = r" Where it is."]
    pub location: Option<PrinterLocation>,
}
#[doc = "The wire names of the properties of a [`PrinterShare`], such as `PrinterShare::NAMES.location`. Use them in `$select` and `$filter`, so that a misspelt name does not compile."]
#[allow(dead_code, deprecated, missing_debug_implementations, missing_docs, unreachable_pub, unused_qualifications)]
pub struct PrinterShareNames {
    #[doc = r" The key."]
    pub id: &'static ::graph_models::__private::str,
    #[doc = r" The name."]
    pub display_name: &'static ::graph_models::__private::str,
    #[doc = r" Where it is."]
    pub location: &'static ::graph_models::__private::str,
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
        odata_type: "#microsoft.graph.printerShare",
        kind: __graph::TypeKind::Entity,
        properties: &[
            __graph::PropertySchema { name: "id", ty: <String as __graph::EdmValue>::TYPE, role: __graph::Role::Key },
            __graph::PropertySchema {
                name: "displayName",
                ty: <String as __graph::EdmValue>::OPTIONAL,
                role: __graph::Role::Data,
            },
            __graph::PropertySchema {
                name: "location",
                ty: <PrinterLocation as __graph::EdmValue>::OPTIONAL,
                role: __graph::Role::Data,
            },
        ],
        ..__graph::SCHEMA_INIT
    };
    #[automatically_derived]
    impl __graph::Object for PrinterShare {
        #[inline]
        fn property(&self, index: __graph::Index) -> &dyn __graph::WriteValue {
            match index {
                0usize => &self.id,
                1usize => &self.display_name,
                2usize => <PrinterLocation as __graph::EdmValue>::optional(&self.location),
                _ => &__graph::NoProperty,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for PrinterShare {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            match index {
                0usize => &mut self.id,
                1usize => &mut self.display_name,
                2usize => <PrinterLocation as __graph::EdmValue>::optional_mut(&mut self.location),
                _ => __graph::NoProperty::leak(),
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for PrinterShare {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self {
            display_name: __graph::Option::None,
            location: __graph::Option::None,
            id: <String as __graph::EdmValue>::INIT,
        };
    }
    #[automatically_derived]
    impl __graph::Serialize for PrinterShare {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Object(&__graph::Borrowed(self), &SCHEMA), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for PrinterShare {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::GraphEntity for PrinterShare {
        type Create = PrinterShareCreate;
    }
    #[automatically_derived]
    impl __graph::BodyTypes for PrinterShare {
        type Create = PrinterShareCreate;
        type Update = PrinterShare;
        type Names = PrinterShareNames;
        const NAMES: PrinterShareNames = <PrinterShare>::NAMES;
    }
    #[automatically_derived]
    impl PrinterShare {
        #[doc = "The wire names of the properties; see [`PrinterShareNames`]."]
        pub const NAMES: PrinterShareNames =
            PrinterShareNames { id: "id", display_name: "displayName", location: "location" };
    }
    #[automatically_derived]
    impl PrinterShare {
        #[doc = r" Gets a share."]
        #[doc = ""]
        #[doc = "`GET /print/shares/{printerShareId}`"]
        pub const GET: __graph::Route<1usize, __graph::NoBody, PrinterShare> =
            __graph::Route::new("GET", "/print/shares/{printerShareId}");
    }
    #[automatically_derived]
    impl __graph::Object for PrinterShareCreate {
        #[inline]
        fn property(&self, index: __graph::Index) -> &dyn __graph::WriteValue {
            match index {
                1usize => &self.display_name,
                2usize => <PrinterLocation as __graph::EdmValue>::optional(&self.location),
                _ => &__graph::NoProperty,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for PrinterShareCreate {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            match index {
                1usize => &mut self.display_name,
                2usize => <PrinterLocation as __graph::EdmValue>::optional_mut(&mut self.location),
                _ => __graph::NoProperty::leak(),
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for PrinterShareCreate {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self { display_name: __graph::Option::None, location: __graph::Option::None };
    }
    #[automatically_derived]
    impl __graph::Serialize for PrinterShareCreate {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Object(&__graph::Borrowed(self), &SCHEMA), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for PrinterShareCreate {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::Debug for PrinterShareCreate {
        #[inline]
        fn fmt(&self, formatter: &mut __graph::Formatter<'_>) -> __graph::FmtResult {
            __graph::show("PrinterShareCreate", &__graph::Borrowed(self), &SCHEMA, formatter)
        }
    }
    #[automatically_derived]
    impl __graph::PartialEq for PrinterShareCreate {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(&SCHEMA, &__graph::Borrowed(self), &__graph::Borrowed(other))
        }
    }
    #[automatically_derived]
    impl __graph::Default for PrinterShareCreate {
        #[inline]
        fn default() -> Self {
            <Self as __graph::EdmValue>::INIT
        }
    }
    #[automatically_derived]
    impl PrinterShareCreate {
        #[doc = "Returns an empty body. The setters add properties."]
        #[inline]
        pub fn new() -> Self {
            Self { ..<Self as __graph::EdmValue>::INIT }
        }
        #[doc = r" The name."]
        pub fn display_name(mut self, value: impl __graph::Into<String>) -> Self {
            self.display_name = __graph::Option::Some(value.into());
            self
        }
        #[doc = r" Where it is."]
        pub fn location(mut self, value: impl __graph::Into<PrinterLocation>) -> Self {
            self.location = __graph::Option::Some(value.into());
            self
        }
    }
    #[automatically_derived]
    impl __graph::From<PrinterShare> for PrinterShareCreate {
        #[inline]
        fn from(entity: PrinterShare) -> Self {
            Self { display_name: entity.display_name, location: entity.location }
        }
    }
    #[automatically_derived]
    impl __graph::From<&PrinterShare> for PrinterShareCreate {
        #[inline]
        fn from(entity: &PrinterShare) -> Self {
            Self { display_name: entity.display_name.clone(), location: entity.location.clone() }
        }
    }
};
