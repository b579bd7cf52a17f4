#[doc = "The body that creates a [`PrintJob`]. It has only the properties that callers set."]
#[derive(:: core :: clone :: Clone)]
#[allow(unused_qualifications, clippy::derive_partial_eq_without_eq)]
#[must_use]
pub struct PrintJobCreate {
    pub display_name: Option<String>,
    pub tags: Option<Vec<String>>,
    pub order_identifier: Option<String>,
    pub additional: AdditionalProperties,
    pub derived_type: Option<String>,
    pub printer: ::graph_models::__private::Option<::graph_models::__private::BindOne>,
    pub spares: ::graph_models::__private::Option<::graph_models::__private::BindMany>,
}
#[doc = "The wire names of the properties of a [`PrintJob`], such as `PrintJob::NAMES.spares`. Use them in `$select` and `$filter`, so that a misspelt name does not compile."]
#[allow(dead_code, deprecated, missing_debug_implementations, missing_docs, unreachable_pub, unused_qualifications)]
pub struct PrintJobNames {
    pub number: &'static ::graph_models::__private::str,
    pub display_name: &'static ::graph_models::__private::str,
    pub tags: &'static ::graph_models::__private::str,
    pub created_by: &'static ::graph_models::__private::str,
    pub tasks: &'static ::graph_models::__private::str,
    pub order_identifier: &'static ::graph_models::__private::str,
    pub completed_pages: &'static ::graph_models::__private::str,
    pub printer: &'static ::graph_models::__private::str,
    pub spares: &'static ::graph_models::__private::str,
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
        odata_type: "#microsoft.graph.printJob",
        kind: __graph::TypeKind::Entity,
        properties: &[
            __graph::PropertySchema {
                name: "number",
                ty: <String as __graph::EdmValue>::TYPE,
                role: __graph::Role::Key,
            },
            __graph::PropertySchema {
                name: "displayNAME",
                ty: <String as __graph::EdmValue>::OPTIONAL,
                role: __graph::Role::Data,
            },
            __graph::PropertySchema {
                name: "tags",
                ty: <Vec<String> as __graph::EdmValue>::OPTIONAL,
                role: __graph::Role::Data,
            },
            __graph::PropertySchema {
                name: "createdBy",
                ty: <UserIdentity as __graph::EdmValue>::OPTIONAL,
                role: __graph::Role::ReadOnly,
            },
            __graph::PropertySchema {
                name: "tasks",
                ty: <Vec<PrintTask> as __graph::EdmValue>::OPTIONAL,
                role: __graph::Role::Navigation,
            },
            __graph::PropertySchema {
                name: "orderIdentifier",
                ty: <String as __graph::EdmValue>::OPTIONAL,
                role: __graph::Role::Data,
            },
            __graph::PropertySchema {
                name: "completedPages",
                ty: <i32 as __graph::EdmValue>::OPTIONAL,
                role: __graph::Role::ReadOnly,
            },
            __graph::PropertySchema {
                name: "printer",
                ty: <Printer as __graph::EdmValue>::OPTIONAL,
                role: __graph::Role::Navigation,
            },
            __graph::PropertySchema {
                name: "spares",
                ty: <Vec<Printer> as __graph::EdmValue>::OPTIONAL,
                role: __graph::Role::Navigation,
            },
            __graph::PropertySchema {
                name: "printer@odata.bind",
                ty: <__graph::BindOne as __graph::EdmValue>::OPTIONAL,
                role: __graph::Role::Bind,
            },
            __graph::PropertySchema {
                name: "spares@odata.bind",
                ty: <__graph::BindMany as __graph::EdmValue>::OPTIONAL,
                role: __graph::Role::Bind,
            },
        ],
        additional: true,
        annotations: true,
        derived_type: true,
        not_selectable: &["orderIdentifier"],
        beta: &["completedPages"],
        ..__graph::SCHEMA_INIT
    };
    #[automatically_derived]
    impl __graph::Object for PrintJob {
        #[inline]
        fn property(&self, index: __graph::Index) -> &dyn __graph::WriteValue {
            match index {
                0usize => &self.number,
                1usize => &self.display_name,
                2usize => &self.tags,
                5usize => &self.order_identifier,
                6usize => &self.completed_pages,
                13usize => &self.derived_type,
                3usize => <UserIdentity as __graph::EdmValue>::optional(&self.created_by),
                4usize => <Vec<PrintTask> as __graph::EdmValue>::optional(&self.tasks),
                7usize => <Printer as __graph::EdmValue>::optional(&self.printer),
                8usize => <Vec<Printer> as __graph::EdmValue>::optional(&self.spares),
                11usize => <AdditionalProperties as __graph::EdmValue>::required(&self.additional),
                12usize => <Annotations as __graph::EdmValue>::required(&self.annotations),
                _ => &__graph::NoProperty,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for PrintJob {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            match index {
                0usize => &mut self.number,
                1usize => &mut self.display_name,
                2usize => &mut self.tags,
                5usize => &mut self.order_identifier,
                6usize => &mut self.completed_pages,
                13usize => &mut self.derived_type,
                3usize => <UserIdentity as __graph::EdmValue>::optional_mut(&mut self.created_by),
                4usize => <Vec<PrintTask> as __graph::EdmValue>::optional_mut(&mut self.tasks),
                7usize => <Printer as __graph::EdmValue>::optional_mut(&mut self.printer),
                8usize => <Vec<Printer> as __graph::EdmValue>::optional_mut(&mut self.spares),
                11usize => <AdditionalProperties as __graph::EdmValue>::required_mut(&mut self.additional),
                12usize => <Annotations as __graph::EdmValue>::required_mut(&mut self.annotations),
                _ => __graph::NoProperty::leak(),
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for PrintJob {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self {
            display_name: __graph::Option::None,
            tags: __graph::Option::None,
            created_by: __graph::Option::None,
            tasks: __graph::Option::None,
            order_identifier: __graph::Option::None,
            completed_pages: __graph::Option::None,
            printer: __graph::Option::None,
            spares: __graph::Option::None,
            derived_type: __graph::Option::None,
            number: <String as __graph::EdmValue>::INIT,
            additional: <AdditionalProperties as __graph::EdmValue>::INIT,
            annotations: <Annotations as __graph::EdmValue>::INIT,
        };
    }
    #[automatically_derived]
    impl __graph::Serialize for PrintJob {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Object(&__graph::Borrowed(self), &SCHEMA), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for PrintJob {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::GraphEntity for PrintJob {
        type Create = PrintJobCreate;
    }
    #[automatically_derived]
    impl __graph::BodyTypes for PrintJob {
        type Create = PrintJobCreate;
        type Update = PrintJob;
        type Names = PrintJobNames;
        const NAMES: PrintJobNames = <PrintJob>::NAMES;
    }
    #[automatically_derived]
    impl PrintJob {
        #[doc = "The wire names of the properties; see [`PrintJobNames`]."]
        pub const NAMES: PrintJobNames = PrintJobNames {
            number: "number",
            display_name: "displayNAME",
            tags: "tags",
            created_by: "createdBy",
            tasks: "tasks",
            order_identifier: "orderIdentifier",
            completed_pages: "completedPages",
            printer: "printer",
            spares: "spares",
        };
    }
    #[automatically_derived]
    impl __graph::Object for PrintJobCreate {
        #[inline]
        fn property(&self, index: __graph::Index) -> &dyn __graph::WriteValue {
            match index {
                1usize => &self.display_name,
                2usize => &self.tags,
                5usize => &self.order_identifier,
                13usize => &self.derived_type,
                9usize => &self.printer,
                10usize => &self.spares,
                11usize => <AdditionalProperties as __graph::EdmValue>::required(&self.additional),
                _ => &__graph::NoProperty,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for PrintJobCreate {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            match index {
                1usize => &mut self.display_name,
                2usize => &mut self.tags,
                5usize => &mut self.order_identifier,
                13usize => &mut self.derived_type,
                9usize => &mut self.printer,
                10usize => &mut self.spares,
                11usize => <AdditionalProperties as __graph::EdmValue>::required_mut(&mut self.additional),
                _ => __graph::NoProperty::leak(),
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for PrintJobCreate {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self {
            display_name: __graph::Option::None,
            tags: __graph::Option::None,
            order_identifier: __graph::Option::None,
            derived_type: __graph::Option::None,
            printer: __graph::Option::None,
            spares: __graph::Option::None,
            additional: <AdditionalProperties as __graph::EdmValue>::INIT,
        };
    }
    #[automatically_derived]
    impl __graph::Serialize for PrintJobCreate {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Object(&__graph::Borrowed(self), &SCHEMA), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for PrintJobCreate {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::Debug for PrintJobCreate {
        #[inline]
        fn fmt(&self, formatter: &mut __graph::Formatter<'_>) -> __graph::FmtResult {
            __graph::show("PrintJobCreate", &__graph::Borrowed(self), &SCHEMA, formatter)
        }
    }
    #[automatically_derived]
    impl __graph::PartialEq for PrintJobCreate {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(&SCHEMA, &__graph::Borrowed(self), &__graph::Borrowed(other))
        }
    }
    #[automatically_derived]
    impl __graph::Default for PrintJobCreate {
        #[inline]
        fn default() -> Self {
            <Self as __graph::EdmValue>::INIT
        }
    }
    #[automatically_derived]
    impl PrintJobCreate {
        #[doc = "Returns an empty body. The setters add properties."]
        #[inline]
        pub fn new() -> Self {
            Self { ..<Self as __graph::EdmValue>::INIT }
        }
        pub fn display_name(mut self, value: impl __graph::Into<String>) -> Self {
            self.display_name = __graph::Option::Some(value.into());
            self
        }
        pub fn tags(mut self, value: impl __graph::IntoCollection<String>) -> Self {
            self.tags = __graph::Option::Some(value.into_collection());
            self
        }
        pub fn order_identifier(mut self, value: impl __graph::Into<String>) -> Self {
            self.order_identifier = __graph::Option::Some(value.into());
            self
        }
        pub fn additional(mut self, value: impl __graph::Into<AdditionalProperties>) -> Self {
            self.additional = value.into();
            self
        }
        pub fn derived_type(mut self, value: impl __graph::Into<String>) -> Self {
            self.derived_type = __graph::Option::Some(value.into());
            self
        }
        pub fn printer(mut self, value: impl __graph::Into<__graph::BindOne>) -> Self {
            self.printer = __graph::Option::Some(value.into());
            self
        }
        pub fn spares(mut self, value: impl __graph::Into<__graph::BindMany>) -> Self {
            self.spares = __graph::Option::Some(value.into());
            self
        }
    }
    #[automatically_derived]
    impl __graph::From<PrintJob> for PrintJobCreate {
        #[inline]
        fn from(entity: PrintJob) -> Self {
            Self {
                display_name: entity.display_name,
                tags: entity.tags,
                order_identifier: entity.order_identifier,
                derived_type: entity.derived_type,
                printer: __graph::Option::None,
                spares: __graph::Option::None,
                additional: __graph::EdmValue::INIT,
            }
        }
    }
    #[automatically_derived]
    impl __graph::From<&PrintJob> for PrintJobCreate {
        #[inline]
        fn from(entity: &PrintJob) -> Self {
            Self {
                display_name: entity.display_name.clone(),
                tags: entity.tags.clone(),
                order_identifier: entity.order_identifier.clone(),
                derived_type: entity.derived_type.clone(),
                printer: __graph::Option::None,
                spares: __graph::Option::None,
                additional: __graph::EdmValue::INIT,
            }
        }
    }
};
