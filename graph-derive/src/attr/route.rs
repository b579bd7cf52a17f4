use proc_macro2::TokenStream;
use syn::{
    Attribute, Ident, LitStr, Meta, Token, Type,
    parse::{Parse, ParseStream, Parser},
    punctuated::Punctuated,
};

use super::item::{Item, parse_all};
use crate::{errors::Errors, message};

/// One entry of `routes(..)`: `NAME = "METHOD /template" (Body) -> Answer`, with attributes before it.
pub(crate) struct Route {
    /// The attributes of the constant, such as its docs.
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) name: Ident,
    pub(crate) text: LitStr,
    /// What `#[permissions(..)]` lists.
    pub(crate) permissions: Vec<LitStr>,
    /// What is written after the text; `None` if nothing is.
    pub(crate) signature: Option<Signature>,
}

/// The types that are written after the text of a route, at least one of them.
pub(crate) struct Signature {
    pub(crate) body: Option<Type>,
    pub(crate) answer: Option<Type>,
}

impl Route {
    pub(super) fn read(tokens: TokenStream, errors: &mut Errors) -> Vec<Self> {
        let mut routes = Vec::new();
        for mut item in parse_all(tokens, Item::parse, errors) {
            let (mut attributes, name) = (std::mem::take(&mut item.attributes), item.key.clone());
            let permissions = take_permissions(&mut attributes, errors);
            let signature = Signature::read(std::mem::take(&mut item.rest), errors);
            if let Some(text) = item.text(errors) {
                routes.push(Self { attributes, name, text, permissions, signature });
            }
        }
        routes
    }
}

impl Signature {
    fn read(tokens: TokenStream, errors: &mut Errors) -> Option<Self> {
        if tokens.is_empty() {
            return None;
        }
        Self::parse.parse2(tokens).map_err(|error| errors.parse(error)).ok()
    }
}

impl Parse for Signature {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let mut body = None;
        if input.peek(syn::token::Paren) {
            let list;
            let parentheses = syn::parenthesized!(list in input);
            let types: Punctuated<Type, Token![,]> = list.parse_terminated(Type::parse, Token![,])?;
            let mut types = types.into_iter();
            body = types.next();
            if body.is_none() {
                return Err(syn::Error::new(parentheses.span.join(), message::route_body_empty()));
            }
            if let Some(second) = types.next() {
                return Err(syn::Error::new_spanned(second, message::route_body_twice()));
            }
        }
        let answer = match input.parse::<Option<Token![->]>>()? {
            Some(arrow) if input.is_empty() => {
                return Err(syn::Error::new_spanned(arrow, message::route_answer_missing()));
            }
            Some(_) => Some(input.parse()?),
            None => None,
        };
        if input.peek(Token![#]) || input.peek(Ident) && input.peek2(Token![=]) {
            return Err(input.error(message::comma_missing()));
        }
        if input.is_empty() {
            Ok(Self { body, answer })
        } else {
            Err(input.error(message::route_signature_malformed()))
        }
    }
}

/// Removes `#[permissions("..", ..)]` from the attributes, and returns what it lists.
fn take_permissions(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> Vec<LitStr> {
    let (found, others) = std::mem::take(attributes)
        .into_iter()
        .partition(|attribute: &Attribute| attribute.path().is_ident("permissions"));
    *attributes = others;
    let mut permissions = Vec::<LitStr>::new();
    let mut found: std::vec::IntoIter<Attribute> = Vec::into_iter(found);
    if let Some(attribute) = found.next() {
        let listed = match &attribute.meta {
            Meta::List(list) => list.parse_args_with(Punctuated::<LitStr, Token![,]>::parse_terminated).ok(),
            _ => None,
        };
        match listed {
            Some(listed) if !listed.is_empty() => permissions.extend(listed),
            _ => errors.at(&attribute.meta, message::permissions_malformed()),
        }
    }
    for second in found {
        errors.at(second.path(), message::permissions_twice());
    }
    for (index, permission) in permissions.iter().enumerate() {
        let name = permission.value();
        if name.is_empty() || name.contains(|character: char| character.is_whitespace() || character == ',') {
            errors.at(permission, message::permission_malformed());
        } else if permissions[..index].iter().any(|first| first.value() == name) {
            errors.at(permission, message::permission_twice(&name));
        }
    }
    permissions
}
