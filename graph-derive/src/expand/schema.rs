use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// The static table of a type. The default values are those of most types.
#[derive(Default)]
pub(super) struct Schema {
    pub(super) odata_type: String,
    pub(super) kind: TokenStream,
    pub(super) properties: TokenStream,
    pub(super) additional: bool,
    pub(super) annotations: bool,
    pub(super) derived_type: bool,
    pub(super) base: Option<TokenStream>,
}

impl ToTokens for Schema {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { odata_type, kind, properties, additional, annotations, derived_type, base } = self;
        let base = match base {
            Some(base) => quote!(__graph::Option::Some(#base)),
            None => quote!(__graph::Option::None),
        };
        tokens.extend(quote! {
            static SCHEMA: __graph::TypeSchema = __graph::TypeSchema {
                odata_type: #odata_type,
                kind: __graph::TypeKind::#kind,
                properties: &[#properties],
                additional: #additional,
                annotations: #annotations,
                derived_type: #derived_type,
                base: #base,
            };
        });
    }
}
