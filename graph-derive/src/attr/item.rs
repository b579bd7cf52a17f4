//! The items of an attribute, between commas.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::{
    Attribute, Lit, LitStr, Meta, Token,
    ext::IdentExt,
    parse::{Parse, ParseStream, Parser},
};

use crate::{errors::Errors, kind::Kind, message};

/// `key`, `key = value` or `key(list)`, with the doc comments before it.
pub(super) struct Item {
    pub(super) docs: Vec<Attribute>,
    pub(super) key: Ident,
    pub(super) value: Value,
    /// The tokens up to the next comma, which should not be there.
    rest: TokenStream,
}

pub(super) enum Value {
    None,
    Literal(Lit),
    List(TokenStream),
    /// Tokens that are not the value of any key.
    Other(TokenStream),
}

impl Item {
    pub(super) fn flag(self, errors: &mut Errors) -> Ident {
        match self.value {
            Value::None => {}
            Value::Literal(value) => errors.at(value, message::takes_no_value(&self.key)),
            Value::List(_) => errors.at(&self.key, message::takes_no_value(&self.key)),
            Value::Other(tokens) => errors.at(tokens, message::takes_no_value(&self.key)),
        }
        self.key
    }

    pub(super) fn text(self, errors: &mut Errors) -> Option<LitStr> {
        match self.value {
            Value::Literal(Lit::Str(text)) => return Some(text),
            Value::Literal(value) => errors.at(value, message::takes_string(&self.key)),
            Value::Other(tokens) if !tokens.is_empty() => errors.at(tokens, message::takes_string(&self.key)),
            _ => errors.at(&self.key, message::takes_string(&self.key)),
        }
        None
    }

    pub(super) fn list(self, example: &str, errors: &mut Errors) -> Option<TokenStream> {
        match self.value {
            Value::List(tokens) => return Some(tokens),
            _ => errors.at(&self.key, message::takes_list(&self.key, example)),
        }
        None
    }

    /// The value of the key's text when it is parsed; `otherwise` is the message if that fails.
    pub(super) fn parsed<T>(
        self,
        otherwise: impl Fn(&Ident) -> String,
        parser: impl Fn(ParseStream) -> syn::Result<T>,
        errors: &mut Errors,
    ) -> Option<T> {
        let key = self.key.clone();
        let text = self.text(errors)?;
        let parsed = text.parse_with(parser).ok();
        if parsed.is_none() {
            errors.at(&text, otherwise(&key));
        }
        parsed
    }
}

impl Parse for Item {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let docs = Attribute::parse_outer(input)?;
        let key = Ident::parse_any(input)?;
        let value = if input.peek(syn::token::Paren) {
            let list;
            syn::parenthesized!(list in input);
            Value::List(list.parse()?)
        } else if input.parse::<Option<Token![=]>>()?.is_some() {
            if input.peek(Lit) { Value::Literal(input.parse()?) } else { Value::Other(input.parse()?) }
        } else {
            Value::None
        };
        Ok(Self { docs, key, value, rest: input.parse()? })
    }
}

/// The items of all attributes of this derive. Attributes of the other derives and of serde, which an author can take
/// for those of this derive, are errors that say what to write instead.
pub(super) fn items(kind: Kind, attributes: &[Attribute], errors: &mut Errors) -> Vec<Item> {
    let mut all = Vec::new();
    for attribute in attributes {
        if attribute.path().is_ident("serde") {
            serde(kind, attribute, errors);
            continue;
        }
        match Kind::ALL.iter().find(|of| attribute.path().is_ident(of.helper())) {
            Some(of) if *of == kind => {}
            // The items are read all the same, since the author's intention is clear.
            Some(of) => errors.at(attribute.path(), message::wrong_helper(*of, kind)),
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
    // A mistake inside an attribute that must be removed is not worth an error of its own.
    let mut inside = Errors::default();
    let written = match &attribute.meta {
        Meta::List(list) => split(list.tokens.clone(), &mut inside),
        _ => Vec::new(),
    };
    inside.discard();
    if written.is_empty() {
        errors.at(attribute.path(), message::serde_attribute(kind, ""));
    }
    for item in written {
        errors.at(&item.key, message::serde_attribute(kind, &item.key.to_string()));
    }
}

/// The items between commas. An item that is wrong does not hide the others.
pub(super) fn split(tokens: TokenStream, errors: &mut Errors) -> Vec<Item> {
    let items = parse_all(tokens, Item::parse, errors);
    for item in &items {
        if let Some(token) = item.rest.clone().into_iter().next() {
            errors.at(token, message::comma_missing());
        }
    }
    items
}

pub(super) fn parse_all<T>(
    tokens: TokenStream,
    parser: fn(ParseStream) -> syn::Result<T>,
    errors: &mut Errors,
) -> Vec<T> {
    let mut all = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while tokens.peek().is_some() {
        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
        let one: TokenStream = tokens.by_ref().take_while(|token| !is_comma(token)).collect();
        match parser.parse2(one) {
            Ok(item) => all.push(item),
            Err(error) => errors.parse(error),
        }
    }
    all
}
