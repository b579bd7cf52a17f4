#[doc = "The body that creates a [`PrinterShare`]. It has only the properties that callers set."]
#[derive(:: core :: clone :: Clone)]
#[allow(unused_qualifications, clippy::derive_partial_eq_without_eq)]
#[must_use]
pub struct PrinterShareCreate {}
#[doc = "The body that updates a [`PrinterShare`]. Each property is kept, cleared or set."]
#[derive(:: core :: clone :: Clone)]
#[allow(unused_qualifications, clippy::derive_partial_eq_without_eq)]
#[must_use]
pub struct PrinterShareUpdate {}
#[doc = "The wire names of the properties of a [`PrinterShare`], such as `PrinterShare::NAMES.id`. Use them in `$select` and `$filter`, so that a misspelt name does not compile."]
#[allow(dead_code, deprecated, missing_debug_implementations, missing_docs, unreachable_pub, unused_qualifications)]
pub struct PrinterShareNames {
    pub id: &'static ::graph_models::__private::str,
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
        properties: &[__graph::PropertySchema {
            name: "id",
            ty: <String as __graph::EdmValue>::TYPE,
            role: __graph::Role::Key,
        }],
        ..__graph::SCHEMA_INIT
    };
    #[automatically_derived]
    impl __graph::Object for PrinterShare {
        #[inline]
        fn property(&self, index: __graph::Index) -> &dyn __graph::WriteValue {
            match index {
                0usize => &self.id,
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
                _ => __graph::NoProperty::leak(),
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for PrinterShare {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self { id: <String as __graph::EdmValue>::INIT };
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
        type Update = PrinterShareUpdate;
        type Names = PrinterShareNames;
        const NAMES: PrinterShareNames = <PrinterShare>::NAMES;
    }
    #[automatically_derived]
    impl __graph::Updatable for PrinterShareUpdate {}
    #[automatically_derived]
    impl PrinterShare {
        #[doc = "The wire names of the properties; see [`PrinterShareNames`]."]
        pub const NAMES: PrinterShareNames = PrinterShareNames { id: "id" };
    }
    #[automatically_derived]
    impl PrinterShare {
        #[doc = "`GET /print/shares`"]
        pub const LIST: __graph::Route<0usize, __graph::NoBody, __graph::Page<PrinterShare>> =
            __graph::Route::new("GET", "/print/shares");
        #[doc = "`POST /print/shares`"]
        pub const CREATE: __graph::Route<0usize, PrinterShareCreate, PrinterShare> =
            __graph::Route::new("POST", "/print/shares");
        #[doc = "`GET /print/shares/{id}`"]
        pub const GET: __graph::Route<1usize, __graph::NoBody, PrinterShare> =
            __graph::Route::new("GET", "/print/shares/{id}");
        #[doc = "`PATCH /print/shares/{id}`"]
        pub const UPDATE: __graph::Route<1usize, PrinterShareUpdate, __graph::Option<PrinterShare>> =
            __graph::Route::new("PATCH", "/print/shares/{id}");
        #[doc = "`DELETE /print/shares/{id}`"]
        pub const DELETE: __graph::Route<1usize, __graph::NoBody, __graph::NoContent> =
            __graph::Route::new("DELETE", "/print/shares/{id}");
        #[doc = "`POST /print/shares/{id}/reset`"]
        pub const RESET: __graph::Route<1usize, __graph::NoBody, __graph::NoContent> =
            __graph::Route::new("POST", "/print/shares/{id}/reset");
        #[doc = r" Moves a share to another printer."]
        #[doc = ""]
        #[doc = "`POST /print/shares/{id}/move`\n\nPermissions, least privileged first: `Printer.ReadWrite.All`, `Printer.FullControl.All`"]
        pub const MOVE: __graph::Route<1usize, MoveShare, MovedShare> = {
            __graph::assert_body::<MoveShare>();
            __graph::assert_answer::<MovedShare>();
            __graph::Route::new("POST", "/print/shares/{id}/move")
                .with_permissions(&["Printer.ReadWrite.All", "Printer.FullControl.All"])
        };
    }
    #[automatically_derived]
    impl __graph::Object for PrinterShareCreate {
        #[inline]
        fn property(&self, index: __graph::Index) -> &dyn __graph::WriteValue {
            match index {
                _ => &__graph::NoProperty,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for PrinterShareCreate {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            match index {
                _ => __graph::NoProperty::leak(),
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for PrinterShareCreate {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self {};
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
            Self {}
        }
    }
    #[automatically_derived]
    impl __graph::From<PrinterShare> for PrinterShareCreate {
        #[inline]
        fn from(entity: PrinterShare) -> Self {
            Self {}
        }
    }
    #[automatically_derived]
    impl __graph::From<&PrinterShare> for PrinterShareCreate {
        #[inline]
        fn from(entity: &PrinterShare) -> Self {
            Self {}
        }
    }
    #[automatically_derived]
    impl __graph::Object for PrinterShareUpdate {
        #[inline]
        fn property(&self, index: __graph::Index) -> &dyn __graph::WriteValue {
            match index {
                _ => &__graph::NoProperty,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for PrinterShareUpdate {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            match index {
                _ => __graph::NoProperty::leak(),
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for PrinterShareUpdate {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self {};
    }
    #[automatically_derived]
    impl __graph::Serialize for PrinterShareUpdate {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Object(&__graph::Borrowed(self), &SCHEMA), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for PrinterShareUpdate {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::Debug for PrinterShareUpdate {
        #[inline]
        fn fmt(&self, formatter: &mut __graph::Formatter<'_>) -> __graph::FmtResult {
            __graph::show("PrinterShareUpdate", &__graph::Borrowed(self), &SCHEMA, formatter)
        }
    }
    #[automatically_derived]
    impl __graph::PartialEq for PrinterShareUpdate {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(&SCHEMA, &__graph::Borrowed(self), &__graph::Borrowed(other))
        }
    }
    #[automatically_derived]
    impl __graph::Default for PrinterShareUpdate {
        #[inline]
        fn default() -> Self {
            <Self as __graph::EdmValue>::INIT
        }
    }
    #[automatically_derived]
    impl PrinterShareUpdate {
        #[doc = "Returns a body that keeps every property. The setters set or clear them."]
        #[inline]
        pub const fn new() -> Self {
            <Self as __graph::EdmValue>::INIT
        }
    }
};
