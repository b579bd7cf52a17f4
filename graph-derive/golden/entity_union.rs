#[doc = "The body that creates an [`Asset`]: the create body of one of its types."]
#[derive(:: core :: clone :: Clone)]
#[allow(unused_qualifications, clippy::derive_partial_eq_without_eq)]
#[must_use]
pub enum AssetCreate {
    #[doc = r" A printer."]
    Printer(::graph_models::__private::CreateOf<Printer>),
    Job(::graph_models::__private::Box<::graph_models::__private::CreateOf<Job>>),
    #[doc = "A body of a type that the model does not know."]
    Other(::graph_models::odata::UnknownType),
}
#[doc = "The body that updates an [`Asset`]: the update body of one of its types."]
#[derive(:: core :: clone :: Clone)]
#[allow(unused_qualifications, clippy::derive_partial_eq_without_eq)]
#[must_use]
pub enum AssetUpdate {
    #[doc = r" A printer."]
    Printer(::graph_models::__private::UpdateOf<Printer>),
    Job(::graph_models::__private::Box<::graph_models::__private::UpdateOf<Job>>),
    #[doc = "A body of a type that the model does not know."]
    Other(::graph_models::odata::UnknownType),
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
        odata_type: "#microsoft.graph.printerBase",
        kind: __graph::TypeKind::Union {
            known: &[<Printer as __graph::GraphEntity>::SCHEMA, <Job as __graph::GraphEntity>::SCHEMA],
            default: __graph::Option::None,
        },
        properties: &[],
        ..__graph::SCHEMA_INIT
    };
    const _: () = {
        __graph::assert_distinct_type(&SCHEMA, 1usize);
    };
    #[automatically_derived]
    impl __graph::Object for Asset {
        #[inline]
        fn property(&self, _: __graph::Index) -> &dyn __graph::WriteValue {
            match self {
                Self::Printer(value) => <Printer as __graph::GraphEntity>::__variant(value),
                Self::Job(value) => <Job as __graph::GraphEntity>::__variant(value),
                Self::Other(value) => value,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for Asset {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            *self = match index {
                0usize => Self::Printer(<Printer as __graph::GraphEntity>::__INIT),
                1usize => Self::Job(__graph::Box::new(<Job as __graph::GraphEntity>::__INIT)),
                _ => Self::Other(__graph::EdmValue::INIT),
            };
            match self {
                Self::Printer(value) => <Printer as __graph::GraphEntity>::__variant_mut(value),
                Self::Job(value) => <Job as __graph::GraphEntity>::__variant_mut(value),
                Self::Other(value) => value,
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for Asset {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self::Other(__graph::EdmValue::INIT);
    }
    #[automatically_derived]
    impl __graph::Serialize for Asset {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Union(__graph::Object::property(self, 0)), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for Asset {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::From<Printer> for Asset {
        #[inline]
        fn from(value: Printer) -> Self {
            Self::Printer(value)
        }
    }
    #[automatically_derived]
    impl __graph::From<Job> for Asset {
        #[inline]
        fn from(value: Job) -> Self {
            Self::Job(__graph::Box::new(value))
        }
    }
    #[automatically_derived]
    impl __graph::GraphEntity for Asset {
        type Create = AssetCreate;
    }
    #[automatically_derived]
    impl __graph::BodyTypes for Asset {
        type Create = AssetCreate;
        type Update = AssetUpdate;
        type Names = ();
        const NAMES: () = ();
    }
    #[automatically_derived]
    impl __graph::Updatable for AssetUpdate {}
    #[automatically_derived]
    impl __graph::Object for AssetCreate {
        #[inline]
        fn property(&self, _: __graph::Index) -> &dyn __graph::WriteValue {
            match self {
                Self::Printer(value) => value,
                Self::Job(value) => &**value,
                Self::Other(value) => value,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for AssetCreate {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            *self = match index {
                0usize => Self::Printer(__graph::EdmValue::INIT),
                1usize => Self::Job(__graph::Box::new(__graph::EdmValue::INIT)),
                _ => Self::Other(__graph::EdmValue::INIT),
            };
            match self {
                Self::Printer(value) => value,
                Self::Job(value) => &mut **value,
                Self::Other(value) => value,
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for AssetCreate {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self::Other(__graph::EdmValue::INIT);
    }
    #[automatically_derived]
    impl __graph::Serialize for AssetCreate {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Union(__graph::Object::property(self, 0)), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for AssetCreate {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::From<__graph::CreateOf<Printer>> for AssetCreate {
        #[inline]
        fn from(value: __graph::CreateOf<Printer>) -> Self {
            Self::Printer(value)
        }
    }
    #[automatically_derived]
    impl __graph::From<__graph::CreateOf<Job>> for AssetCreate {
        #[inline]
        fn from(value: __graph::CreateOf<Job>) -> Self {
            Self::Job(__graph::Box::new(value))
        }
    }
    #[automatically_derived]
    impl __graph::Debug for AssetCreate {
        #[inline]
        fn fmt(&self, formatter: &mut __graph::Formatter<'_>) -> __graph::FmtResult {
            __graph::show("AssetCreate", &__graph::Borrowed(self), &SCHEMA, formatter)
        }
    }
    #[automatically_derived]
    impl __graph::PartialEq for AssetCreate {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(&SCHEMA, &__graph::Borrowed(self), &__graph::Borrowed(other))
        }
    }
    #[automatically_derived]
    impl __graph::From<Asset> for AssetCreate {
        #[inline]
        fn from(entity: Asset) -> Self {
            match entity {
                Asset::Printer(value) => Self::Printer(__graph::From::from(value)),
                Asset::Job(value) => Self::Job(__graph::Box::new(__graph::From::from(*value))),
                Asset::Other(value) => Self::Other(__graph::without_key(value)),
            }
        }
    }
    #[automatically_derived]
    impl __graph::From<&Asset> for AssetCreate {
        #[inline]
        fn from(entity: &Asset) -> Self {
            match entity {
                Asset::Printer(value) => Self::Printer(<Printer as __graph::GraphEntity>::__to_create(value)),
                Asset::Job(value) => Self::Job(__graph::Box::new(<Job as __graph::GraphEntity>::__to_create(value))),
                Asset::Other(value) => Self::Other(__graph::without_key(__graph::Clone::clone(value))),
            }
        }
    }
    #[automatically_derived]
    impl __graph::Object for AssetUpdate {
        #[inline]
        fn property(&self, _: __graph::Index) -> &dyn __graph::WriteValue {
            match self {
                Self::Printer(value) => value,
                Self::Job(value) => &**value,
                Self::Other(value) => value,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for AssetUpdate {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            *self = match index {
                0usize => Self::Printer(__graph::EdmValue::INIT),
                1usize => Self::Job(__graph::Box::new(__graph::EdmValue::INIT)),
                _ => Self::Other(__graph::EdmValue::INIT),
            };
            match self {
                Self::Printer(value) => value,
                Self::Job(value) => &mut **value,
                Self::Other(value) => value,
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for AssetUpdate {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self::Other(__graph::EdmValue::INIT);
    }
    #[automatically_derived]
    impl __graph::Serialize for AssetUpdate {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Union(__graph::Object::property(self, 0)), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for AssetUpdate {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::From<__graph::UpdateOf<Printer>> for AssetUpdate {
        #[inline]
        fn from(value: __graph::UpdateOf<Printer>) -> Self {
            Self::Printer(value)
        }
    }
    #[automatically_derived]
    impl __graph::From<__graph::UpdateOf<Job>> for AssetUpdate {
        #[inline]
        fn from(value: __graph::UpdateOf<Job>) -> Self {
            Self::Job(__graph::Box::new(value))
        }
    }
    #[automatically_derived]
    impl __graph::Debug for AssetUpdate {
        #[inline]
        fn fmt(&self, formatter: &mut __graph::Formatter<'_>) -> __graph::FmtResult {
            __graph::show("AssetUpdate", &__graph::Borrowed(self), &SCHEMA, formatter)
        }
    }
    #[automatically_derived]
    impl __graph::PartialEq for AssetUpdate {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(&SCHEMA, &__graph::Borrowed(self), &__graph::Borrowed(other))
        }
    }
    const _: () = <__graph::UpdateOf<Printer> as __graph::Updatable>::CHECK;
    const _: () = <__graph::UpdateOf<Job> as __graph::Updatable>::CHECK;
};
