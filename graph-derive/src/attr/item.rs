//! Splits an attribute into its items, which are separated by commas.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::{
    Attribute, Lit, LitStr, Meta, Token,
    ext::IdentExt,
    parse::{Parse, ParseStream, Parser},
};

use crate::{errors::Errors, kind::Kind, message};

/// An item of an attribute: `key`, `key = value` or `key(list)`, with the attributes before it.
pub(super) struct Item {
    pub(super) attributes: Vec<Attribute>,
    pub(super) key: Ident,
    pub(super) value: ItemValue,
    /// The tokens between the value and the next comma. Only a route has such tokens.
    pub(super) rest: TokenStream,
}

pub(super) enum ItemValue {
    None,
    Literal(Lit),
    List(TokenStream),
    /// Tokens that no key accepts as its value.
    Other(TokenStream),
}

impl Item {
    pub(super) fn flag(self, errors: &mut Errors) -> Ident {
        match self.value {
            ItemValue::None => {}
            ItemValue::Literal(value) => errors.at(value, message::takes_no_value(&self.key)),
            ItemValue::List(_) => errors.at(&self.key, message::takes_no_value(&self.key)),
            ItemValue::Other(tokens) => errors.at(tokens, message::takes_no_value(&self.key)),
        }
        self.key
    }

    pub(super) fn text(self, errors: &mut Errors) -> Option<LitStr> {
        match self.value {
            ItemValue::Literal(Lit::Str(text)) => return Some(text),
            ItemValue::Literal(value) => errors.at(value, message::takes_string(&self.key)),
            ItemValue::Other(tokens) if !tokens.is_empty() => errors.at(tokens, message::takes_string(&self.key)),
            _ => errors.at(&self.key, message::takes_string(&self.key)),
        }
        None
    }

    pub(super) fn list(self, example: &str, errors: &mut Errors) -> Option<TokenStream> {
        match self.value {
            ItemValue::List(tokens) => return Some(tokens),
            _ => errors.at(&self.key, message::takes_list(&self.key, example)),
        }
        None
    }

    /// Parses the text of the key; `message` makes the error message if this fails.
    pub(super) fn parsed<T>(
        self,
        message: impl Fn(&Ident) -> String,
        parser: impl Fn(ParseStream) -> syn::Result<T>,
        errors: &mut Errors,
    ) -> Option<T> {
        let key = self.key.clone();
        let text = self.text(errors)?;
        let parsed = text.parse_with(parser).ok();
        if parsed.is_none() {
            errors.at(&text, message(&key));
        }
        parsed
    }
}

impl Parse for Item {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let attributes = Attribute::parse_outer(input)?;
        let key = Ident::parse_any(input)?;
        let value = if input.peek(syn::token::Paren) {
            let list;
            syn::parenthesized!(list in input);
            ItemValue::List(list.parse()?)
        } else if input.parse::<Option<Token![=]>>()?.is_some() {
            if input.peek(Lit) { ItemValue::Literal(input.parse()?) } else { ItemValue::Other(input.parse()?) }
        } else {
            ItemValue::None
        };
        Ok(Self { attributes, key, value, rest: input.parse()? })
    }
}

/// Returns the items of all attributes of this derive. An attribute of another derive or of serde is reported with what
/// to write instead, because an author can mistake it for an attribute of this derive.
pub(super) fn items(kind: Kind, attributes: &[Attribute], errors: &mut Errors) -> Vec<Item> {
    let mut all = Vec::new();
    for attribute in attributes {
        if attribute.path().is_ident("serde") {
            serde(kind, attribute, errors);
            continue;
        }
        match Kind::ALL.iter().find(|other| attribute.path().is_ident(other.helper())) {
            Some(other) if *other == kind => {}
            // The items are still read, because it is clear what the author means.
            Some(other) => errors.at(attribute.path(), message::wrong_helper(*other, kind)),
            None => continue,
        }
        match &attribute.meta {
            Meta::List(list) if !list.tokens.is_empty() => all.extend(split(list.tokens.clone(), errors)),
            meta => errors.at(meta, message::helper_without_keys(kind.helper())),
        }
    }
    all
}

/// Reports each item of `#[serde(..)]`.
fn serde(kind: Kind, attribute: &Attribute, errors: &mut Errors) {
    // The attribute must be removed, so mistakes inside it are not reported.
    let mut ignored = Errors::default();
    let items = match &attribute.meta {
        Meta::List(list) => split(list.tokens.clone(), &mut ignored),
        _ => Vec::new(),
    };
    ignored.discard();
    if items.is_empty() {
        errors.at(attribute.path(), message::serde_attribute(kind, ""));
    }
    for item in items {
        errors.at(&item.key, message::serde_attribute(kind, &item.key.to_string()));
    }
}

/// Returns the items between the commas. Items after a malformed item are still read.
pub(super) fn split(tokens: TokenStream, errors: &mut Errors) -> Vec<Item> {
    let items = parse_all(tokens, Item::parse, errors);
    for item in &items {
        if let Some(token) = item.rest.clone().into_iter().next() {
            errors.at(token, message::comma_missing());
        }
    }
    items
}

/// Parses each part of a list that is separated by commas. A malformed part is reported and skipped.
pub(super) fn parse_all<T>(
    tokens: TokenStream,
    parser: fn(ParseStream) -> syn::Result<T>,
    errors: &mut Errors,
) -> Vec<T> {
    let mut all = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while tokens.peek().is_some() {
        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
        let part: TokenStream = tokens.by_ref().take_while(|token| !is_comma(token)).collect();
        match parser.parse2(part) {
            Ok(item) => all.push(item),
            Err(error) => errors.parse(error),
        }
    }
    all
}
