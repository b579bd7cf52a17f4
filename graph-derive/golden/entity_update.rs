#[doc = "The body that creates a [`PrintTask`]. It has only the properties that callers set."]
#[derive(:: core :: clone :: Clone)]
#[allow(unused_qualifications, clippy::derive_partial_eq_without_eq)]
#[must_use]
pub struct PrintTaskCreate {
    #[doc = r" The state."]
    pub status: PrintTaskStatus,
    pub trigger: ::graph_models::__private::Option<::graph_models::__private::BindOne>,
}
#[doc = "The body that updates a [`PrintTask`]. Each property is kept, cleared or set."]
#[derive(:: core :: clone :: Clone)]
#[allow(unused_qualifications, clippy::derive_partial_eq_without_eq)]
#[must_use]
pub struct PrintTaskUpdate {
    #[doc = r" The state."]
    pub status: ::graph_models::__private::Change<PrintTaskStatus>,
    pub trigger: ::graph_models::__private::Change<::graph_models::__private::BindOne>,
}
#[doc = "The wire names of the properties of a [`PrintTask`], such as `PrintTask::NAMES.trigger`. Use them in `$select` and `$filter`, so that a misspelt name does not compile."]
#[allow(dead_code, deprecated, missing_debug_implementations, missing_docs, unreachable_pub, unused_qualifications)]
pub struct PrintTaskNames {
    pub id: &'static ::graph_models::__private::str,
    #[doc = r" The state."]
    pub status: &'static ::graph_models::__private::str,
    pub trigger: &'static ::graph_models::__private::str,
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
        odata_type: "#microsoft.graph.printTask",
        kind: __graph::TypeKind::Entity,
        properties: &[
            __graph::PropertySchema { name: "id", ty: <String as __graph::EdmValue>::TYPE, role: __graph::Role::Key },
            __graph::PropertySchema {
                name: "status",
                ty: <PrintTaskStatus as __graph::EdmValue>::TYPE,
                role: __graph::Role::Data,
            },
            __graph::PropertySchema {
                name: "trigger",
                ty: <PrintTaskTrigger as __graph::EdmValue>::OPTIONAL,
                role: __graph::Role::Navigation,
            },
            __graph::PropertySchema {
                name: "trigger@odata.bind",
                ty: <__graph::BindOne as __graph::EdmValue>::OPTIONAL,
                role: __graph::Role::Bind,
            },
        ],
        ..__graph::SCHEMA_INIT
    };
    #[automatically_derived]
    impl __graph::Object for PrintTask {
        #[inline]
        fn property(&self, index: __graph::Index) -> &dyn __graph::WriteValue {
            match index {
                0usize => &self.id,
                1usize => <PrintTaskStatus as __graph::EdmValue>::required(&self.status),
                2usize => <PrintTaskTrigger as __graph::EdmValue>::optional(&self.trigger),
                _ => &__graph::NoProperty,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for PrintTask {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            match index {
                0usize => &mut self.id,
                1usize => <PrintTaskStatus as __graph::EdmValue>::required_mut(&mut self.status),
                2usize => <PrintTaskTrigger as __graph::EdmValue>::optional_mut(&mut self.trigger),
                _ => __graph::NoProperty::leak(),
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for PrintTask {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self {
            trigger: __graph::Option::None,
            id: <String as __graph::EdmValue>::INIT,
            status: <PrintTaskStatus as __graph::EdmValue>::INIT,
        };
    }
    #[automatically_derived]
    impl __graph::Serialize for PrintTask {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Object(&__graph::Borrowed(self), &SCHEMA), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for PrintTask {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::GraphEntity for PrintTask {
        type Create = PrintTaskCreate;
    }
    #[automatically_derived]
    impl __graph::BodyTypes for PrintTask {
        type Create = PrintTaskCreate;
        type Update = PrintTaskUpdate;
        type Names = PrintTaskNames;
        const NAMES: PrintTaskNames = <PrintTask>::NAMES;
    }
    #[automatically_derived]
    impl __graph::Updatable for PrintTaskUpdate {}
    #[automatically_derived]
    impl PrintTask {
        #[doc = "The wire names of the properties; see [`PrintTaskNames`]."]
        pub const NAMES: PrintTaskNames = PrintTaskNames { id: "id", status: "status", trigger: "trigger" };
    }
    #[automatically_derived]
    impl __graph::Object for PrintTaskCreate {
        #[inline]
        fn property(&self, index: __graph::Index) -> &dyn __graph::WriteValue {
            match index {
                3usize => &self.trigger,
                1usize => <PrintTaskStatus as __graph::EdmValue>::required(&self.status),
                _ => &__graph::NoProperty,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for PrintTaskCreate {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            match index {
                3usize => &mut self.trigger,
                1usize => <PrintTaskStatus as __graph::EdmValue>::required_mut(&mut self.status),
                _ => __graph::NoProperty::leak(),
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for PrintTaskCreate {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self =
            Self { trigger: __graph::Option::None, status: <PrintTaskStatus as __graph::EdmValue>::INIT };
    }
    #[automatically_derived]
    impl __graph::Serialize for PrintTaskCreate {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Object(&__graph::Borrowed(self), &SCHEMA), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for PrintTaskCreate {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::Debug for PrintTaskCreate {
        #[inline]
        fn fmt(&self, formatter: &mut __graph::Formatter<'_>) -> __graph::FmtResult {
            __graph::show("PrintTaskCreate", &__graph::Borrowed(self), &SCHEMA, formatter)
        }
    }
    #[automatically_derived]
    impl __graph::PartialEq for PrintTaskCreate {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(&SCHEMA, &__graph::Borrowed(self), &__graph::Borrowed(other))
        }
    }
    #[automatically_derived]
    impl PrintTaskCreate {
        #[doc = "Returns a body with the required properties. The setters add the others."]
        #[inline]
        pub fn new(status: impl __graph::Into<PrintTaskStatus>) -> Self {
            Self { status: status.into(), ..<Self as __graph::EdmValue>::INIT }
        }
        pub fn trigger(mut self, value: impl __graph::Into<__graph::BindOne>) -> Self {
            self.trigger = __graph::Option::Some(value.into());
            self
        }
    }
    #[automatically_derived]
    impl __graph::From<PrintTask> for PrintTaskCreate {
        #[inline]
        fn from(entity: PrintTask) -> Self {
            Self { status: entity.status, trigger: __graph::Option::None }
        }
    }
    #[automatically_derived]
    impl __graph::From<&PrintTask> for PrintTaskCreate {
        #[inline]
        fn from(entity: &PrintTask) -> Self {
            Self { status: entity.status.clone(), trigger: __graph::Option::None }
        }
    }
    #[automatically_derived]
    impl __graph::Object for PrintTaskUpdate {
        #[inline]
        fn property(&self, index: __graph::Index) -> &dyn __graph::WriteValue {
            match index {
                3usize => &self.trigger,
                1usize => <PrintTaskStatus as __graph::EdmValue>::change(&self.status),
                _ => &__graph::NoProperty,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for PrintTaskUpdate {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            match index {
                3usize => &mut self.trigger,
                1usize => <PrintTaskStatus as __graph::EdmValue>::change_mut(&mut self.status),
                _ => __graph::NoProperty::leak(),
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for PrintTaskUpdate {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self { status: __graph::Change::Keep, trigger: __graph::Change::Keep };
    }
    #[automatically_derived]
    impl __graph::Serialize for PrintTaskUpdate {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Object(&__graph::Borrowed(self), &SCHEMA), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for PrintTaskUpdate {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::Debug for PrintTaskUpdate {
        #[inline]
        fn fmt(&self, formatter: &mut __graph::Formatter<'_>) -> __graph::FmtResult {
            __graph::show("PrintTaskUpdate", &__graph::Borrowed(self), &SCHEMA, formatter)
        }
    }
    #[automatically_derived]
    impl __graph::PartialEq for PrintTaskUpdate {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(&SCHEMA, &__graph::Borrowed(self), &__graph::Borrowed(other))
        }
    }
    #[automatically_derived]
    impl __graph::Default for PrintTaskUpdate {
        #[inline]
        fn default() -> Self {
            <Self as __graph::EdmValue>::INIT
        }
    }
    #[automatically_derived]
    impl PrintTaskUpdate {
        #[doc = "Returns a body that keeps every property. The setters set or clear them."]
        #[inline]
        pub const fn new() -> Self {
            <Self as __graph::EdmValue>::INIT
        }
        #[doc = r" The state."]
        pub fn status(mut self, value: impl __graph::IntoChange<PrintTaskStatus>) -> Self {
            self.status = value.into_change();
            self
        }
        pub fn trigger(mut self, value: impl __graph::IntoChange<__graph::BindOne>) -> Self {
            self.trigger = value.into_change();
            self
        }
    }
};
