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
        odata_type: "#microsoft.graph.printerState",
        kind: __graph::TypeKind::Enumeration { members: &["ready", "outOfPAPER"], flags: false },
        properties: &[],
        ..__graph::SCHEMA_INIT
    };
    #[automatically_derived]
    impl __graph::EdmValue for PrinterState {
        const TYPE: &'static __graph::PropertyType = &__graph::PropertyType::required(__graph::EdmType::Declared(
            __graph::TypeRef(__graph::enumeration_schema::<Self>),
        ));
        const INIT: Self = Self::Ready;
        #[inline(always)]
        fn read<'a>(place: &'a mut impl __graph::Place<Self>, token: __graph::Token<'_>) -> __graph::ReadAction<'a> {
            __graph::Place::set(
                place,
                match __graph::find_member(&SCHEMA, token) {
                    __graph::Member::Listed(0usize) => Self::Ready,
                    __graph::Member::Listed(1usize) => Self::OutOfPaper,
                    __graph::Member::Other(name) => Self::Other(__graph::other_name(name)),
                    _ => return __graph::ReadAction::Mismatch,
                },
            );
            __graph::ReadAction::Done
        }
        #[inline(always)]
        fn write(&self) -> __graph::Output<'_> {
            __graph::Output::Text(self.as_str())
        }
    }
    #[automatically_derived]
    impl __graph::Serialize for PrinterState {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Text(self.as_str()), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for PrinterState {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::GraphEnum for PrinterState {
        const SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
    }
    #[automatically_derived]
    impl PrinterState {
        #[doc = "The name of the member on the wire."]
        #[inline]
        pub fn as_str(&self) -> &__graph::str {
            match self {
                Self::Ready => "ready",
                Self::OutOfPaper => "outOfPAPER",
                Self::Other(name) => name,
            }
        }
    }
    #[automatically_derived]
    impl __graph::Display for PrinterState {
        #[inline]
        fn fmt(&self, formatter: &mut __graph::Formatter<'_>) -> __graph::FmtResult {
            formatter.pad(self.as_str())
        }
    }
};
