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
        odata_type: "#microsoft.graph.printAudience",
        kind: __graph::TypeKind::Union {
            known: &[<Everyone as __graph::BodyTypes>::SCHEMA, <Group as __graph::BodyTypes>::SCHEMA],
            default: __graph::Option::Some(0usize),
        },
        properties: &[],
        ..__graph::SCHEMA_INIT
    };
    const _: () = {
        __graph::assert_distinct_type(&SCHEMA, 1usize);
    };
    #[automatically_derived]
    impl __graph::Object for PrintAudience {
        #[inline]
        fn property(&self, _: __graph::Index) -> &dyn __graph::WriteValue {
            match self {
                Self::Everyone(value) => <Everyone as __graph::BodyTypes>::__variant(value),
                Self::Group(value) => <Group as __graph::BodyTypes>::__variant(value),
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for PrintAudience {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            *self = match index {
                0usize => Self::Everyone(<Everyone as __graph::BodyTypes>::__INIT),
                1usize => Self::Group(<Group as __graph::BodyTypes>::__INIT),
                _ => return __graph::NoProperty::leak(),
            };
            match self {
                Self::Everyone(value) => <Everyone as __graph::BodyTypes>::__variant_mut(value),
                Self::Group(value) => <Group as __graph::BodyTypes>::__variant_mut(value),
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for PrintAudience {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self::Everyone(<Everyone as __graph::BodyTypes>::__INIT);
    }
    #[automatically_derived]
    impl __graph::Serialize for PrintAudience {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Union(__graph::Object::property(self, 0)), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for PrintAudience {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::From<Everyone> for PrintAudience {
        #[inline]
        fn from(value: Everyone) -> Self {
            Self::Everyone(value)
        }
    }
    #[automatically_derived]
    impl __graph::From<Group> for PrintAudience {
        #[inline]
        fn from(value: Group) -> Self {
            Self::Group(value)
        }
    }
    #[automatically_derived]
    impl __graph::GraphComplex for PrintAudience {}
    #[automatically_derived]
    impl __graph::BodyTypes for PrintAudience {
        type Create = PrintAudience;
        type Update = PrintAudience;
        type Names = ();
        const NAMES: () = ();
    }
};
