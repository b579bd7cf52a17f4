use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// The static table of a type. The default values are those of most types, and are not written.
#[derive(Default)]
pub(super) struct Schema {
    pub(super) odata_type: String,
    pub(super) kind: TokenStream,
    pub(super) properties: TokenStream,
    pub(super) additional: bool,
    pub(super) annotations: bool,
    pub(super) derived_type: bool,
    pub(super) base: Option<TokenStream>,
    /// The names of properties that `$select` cannot name.
    pub(super) not_selectable: Vec<String>,
    /// The names of properties that only the beta version has.
    pub(super) beta: Vec<String>,
}

impl ToTokens for Schema {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { odata_type, kind, properties, additional, annotations, derived_type, base, not_selectable, beta } =
            self;
        let additional = additional.then(|| quote!(additional: true,));
        let annotations = annotations.then(|| quote!(annotations: true,));
        let derived_type = derived_type.then(|| quote!(derived_type: true,));
        let base = base.as_ref().map(|base| quote!(base: __graph::Option::Some(#base),));
        let not_selectable = (!not_selectable.is_empty()).then(|| quote!(not_selectable: &[#(#not_selectable),*],));
        let beta = (!beta.is_empty()).then(|| quote!(beta: &[#(#beta),*],));
        tokens.extend(quote! {
            static SCHEMA: __graph::TypeSchema = __graph::TypeSchema {
                odata_type: #odata_type,
                kind: __graph::TypeKind::#kind,
                properties: &[#properties],
                #additional
                #annotations
                #derived_type
                #base
                #not_selectable
                #beta
                ..__graph::SCHEMA_INIT
            };
        });
    }
}
