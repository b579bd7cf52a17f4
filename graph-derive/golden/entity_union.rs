#[doc = "The body that creates an [`AnyPrinter`]: the create body of one of its types."]
#[derive(:: core :: clone :: Clone)]
#[allow(clippy::derive_partial_eq_without_eq)]
#[must_use]
pub enum AnyPrinterCreate {
    #[doc = r" A printer."]
    Printer(::graph_models::__private::CreateOf<Printer>),
    Share(::graph_models::__private::CreateOf<PrinterShare>),
    #[doc = "A body of a type that the model does not know."]
    Other(::graph_models::odata::UnknownType),
}
#[doc = "The body that updates an [`AnyPrinter`]: the update body of one of its types."]
#[derive(:: core :: clone :: Clone)]
#[allow(clippy::derive_partial_eq_without_eq)]
#[must_use]
pub enum AnyPrinterUpdate {
    #[doc = r" A printer."]
    Printer(::graph_models::__private::UpdateOf<Printer>),
    Share(::graph_models::__private::UpdateOf<PrinterShare>),
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
            known: &[<Printer as __graph::GraphEntity>::SCHEMA, <PrinterShare as __graph::GraphEntity>::SCHEMA],
            default: __graph::Option::None,
        },
        properties: &[],
        additional: false,
        annotations: false,
        base: __graph::Option::None,
    };
    const _: () = __graph::assert_distinct_types(&SCHEMA);
    #[automatically_derived]
    impl __graph::Object for AnyPrinter {
        #[inline]
        fn property(&self, _: __graph::Index) -> &dyn __graph::WriteValue {
            match self {
                Self::Printer(value) => <Printer as __graph::GraphEntity>::__variant(value),
                Self::Share(value) => <PrinterShare as __graph::GraphEntity>::__variant(value),
                Self::Other(value) => value,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for AnyPrinter {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            *self = match index {
                0usize => Self::Printer(<Printer as __graph::GraphEntity>::__INIT),
                1usize => Self::Share(<PrinterShare as __graph::GraphEntity>::__INIT),
                _ => Self::Other(__graph::EdmValue::INIT),
            };
            match self {
                Self::Printer(value) => <Printer as __graph::GraphEntity>::__variant_mut(value),
                Self::Share(value) => <PrinterShare as __graph::GraphEntity>::__variant_mut(value),
                Self::Other(value) => value,
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for AnyPrinter {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self::Other(__graph::EdmValue::INIT);
    }
    #[automatically_derived]
    impl __graph::Serialize for AnyPrinter {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Union(__graph::Object::property(self, 0)), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for AnyPrinter {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::From<Printer> for AnyPrinter {
        #[inline]
        fn from(value: Printer) -> Self {
            Self::Printer(value)
        }
    }
    #[automatically_derived]
    impl __graph::From<PrinterShare> for AnyPrinter {
        #[inline]
        fn from(value: PrinterShare) -> Self {
            Self::Share(value)
        }
    }
    #[automatically_derived]
    impl __graph::GraphEntity for AnyPrinter {
        type Create = AnyPrinterCreate;
    }
    #[automatically_derived]
    impl __graph::BodyTypes for AnyPrinter {
        type Create = AnyPrinterCreate;
        type Update = AnyPrinterUpdate;
        type Names = ();
        const NAMES: () = ();
    }
    #[automatically_derived]
    impl __graph::Updatable for AnyPrinter {}
    #[automatically_derived]
    impl __graph::Object for AnyPrinterCreate {
        #[inline]
        fn property(&self, _: __graph::Index) -> &dyn __graph::WriteValue {
            match self {
                Self::Printer(value) => value,
                Self::Share(value) => value,
                Self::Other(value) => value,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for AnyPrinterCreate {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            *self = match index {
                0usize => Self::Printer(__graph::EdmValue::INIT),
                1usize => Self::Share(__graph::EdmValue::INIT),
                _ => Self::Other(__graph::EdmValue::INIT),
            };
            match self {
                Self::Printer(value) => value,
                Self::Share(value) => value,
                Self::Other(value) => value,
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for AnyPrinterCreate {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self::Other(__graph::EdmValue::INIT);
    }
    #[automatically_derived]
    impl __graph::Serialize for AnyPrinterCreate {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Union(__graph::Object::property(self, 0)), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for AnyPrinterCreate {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::From<__graph::CreateOf<Printer>> for AnyPrinterCreate {
        #[inline]
        fn from(value: __graph::CreateOf<Printer>) -> Self {
            Self::Printer(value)
        }
    }
    #[automatically_derived]
    impl __graph::From<__graph::CreateOf<PrinterShare>> for AnyPrinterCreate {
        #[inline]
        fn from(value: __graph::CreateOf<PrinterShare>) -> Self {
            Self::Share(value)
        }
    }
    #[automatically_derived]
    impl __graph::Debug for AnyPrinterCreate {
        #[inline]
        fn fmt(&self, formatter: &mut __graph::Formatter<'_>) -> __graph::FmtResult {
            __graph::show("AnyPrinterCreate", &__graph::Borrowed(self), &SCHEMA, formatter)
        }
    }
    #[automatically_derived]
    impl __graph::PartialEq for AnyPrinterCreate {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(&SCHEMA, &__graph::Borrowed(self), &__graph::Borrowed(other))
        }
    }
    #[automatically_derived]
    impl __graph::From<AnyPrinter> for AnyPrinterCreate {
        #[inline]
        fn from(entity: AnyPrinter) -> Self {
            match entity {
                AnyPrinter::Printer(value) => Self::Printer(__graph::From::from(value)),
                AnyPrinter::Share(value) => Self::Share(__graph::From::from(value)),
                AnyPrinter::Other(value) => Self::Other(__graph::without_key(value)),
            }
        }
    }
    #[automatically_derived]
    impl __graph::From<&AnyPrinter> for AnyPrinterCreate {
        #[inline]
        fn from(entity: &AnyPrinter) -> Self {
            match entity {
                AnyPrinter::Printer(value) => Self::Printer(<Printer as __graph::GraphEntity>::__to_create(value)),
                AnyPrinter::Share(value) => Self::Share(<PrinterShare as __graph::GraphEntity>::__to_create(value)),
                AnyPrinter::Other(value) => Self::Other(__graph::without_key(__graph::Clone::clone(value))),
            }
        }
    }
    #[automatically_derived]
    impl __graph::Object for AnyPrinterUpdate {
        #[inline]
        fn property(&self, _: __graph::Index) -> &dyn __graph::WriteValue {
            match self {
                Self::Printer(value) => value,
                Self::Share(value) => value,
                Self::Other(value) => value,
            }
        }
    }
    #[automatically_derived]
    impl __graph::ObjectMut for AnyPrinterUpdate {
        #[inline]
        fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
            *self = match index {
                0usize => Self::Printer(__graph::EdmValue::INIT),
                1usize => Self::Share(__graph::EdmValue::INIT),
                _ => Self::Other(__graph::EdmValue::INIT),
            };
            match self {
                Self::Printer(value) => value,
                Self::Share(value) => value,
                Self::Other(value) => value,
            }
        }
    }
    #[automatically_derived]
    impl __graph::HasSchema for AnyPrinterUpdate {
        const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        const INIT: Self = Self::Other(__graph::EdmValue::INIT);
    }
    #[automatically_derived]
    impl __graph::Serialize for AnyPrinterUpdate {
        #[inline(always)]
        fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
            __graph::write(__graph::Output::Union(__graph::Object::property(self, 0)), serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph::Deserialize<'de> for AnyPrinterUpdate {
        fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
            __graph::read(deserializer)
        }
    }
    #[automatically_derived]
    impl __graph::From<__graph::UpdateOf<Printer>> for AnyPrinterUpdate {
        #[inline]
        fn from(value: __graph::UpdateOf<Printer>) -> Self {
            Self::Printer(value)
        }
    }
    #[automatically_derived]
    impl __graph::From<__graph::UpdateOf<PrinterShare>> for AnyPrinterUpdate {
        #[inline]
        fn from(value: __graph::UpdateOf<PrinterShare>) -> Self {
            Self::Share(value)
        }
    }
    #[automatically_derived]
    impl __graph::Debug for AnyPrinterUpdate {
        #[inline]
        fn fmt(&self, formatter: &mut __graph::Formatter<'_>) -> __graph::FmtResult {
            __graph::show("AnyPrinterUpdate", &__graph::Borrowed(self), &SCHEMA, formatter)
        }
    }
    #[automatically_derived]
    impl __graph::PartialEq for AnyPrinterUpdate {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(&SCHEMA, &__graph::Borrowed(self), &__graph::Borrowed(other))
        }
    }
    const _: () = <Printer as __graph::Updatable>::CHECK;
    const _: () = <PrinterShare as __graph::Updatable>::CHECK;
};
