use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Field, LitStr, Type, Visibility, ext::IdentExt};

use super::{
    carried_over::CarriedOver,
    ty::{argument, ends_with, ungrouped},
};
use crate::{attr::MemberAttrs, case, errors::Errors, kind::Kind, message};

/// A field, and its meaning on the wire.
pub(crate) struct Property<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) vis: &'a Visibility,
    pub(crate) ty: &'a Type,
    pub(crate) carried_over: CarriedOver<'a>,
    /// The wire name, with the span of the author's text or of the field's name.
    pub(crate) name: LitStr,
    pub(crate) role: Role,
    /// The key in the attribute that gives the role, for errors about it.
    pub(crate) role_key: Option<Ident>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Data,
    Key,
    ReadOnly,
    /// A navigation property that bodies do not have.
    Navigation,
    /// A navigation property that bodies set by reference.
    Bind,
    /// The struct of the base type, whose properties this type has too.
    Base,
    /// Keeps the properties that the model does not know.
    Additional,
    /// Keeps control information.
    Annotations,
}

impl Role {
    /// Whether the field is one property on the wire.
    pub(crate) fn is_property(self) -> bool {
        matches!(self, Self::Data | Self::Key | Self::ReadOnly | Self::Navigation | Self::Bind)
    }

    /// Whether create and update bodies have the field.
    pub(crate) fn is_sent(self) -> bool {
        matches!(self, Self::Data | Self::Bind | Self::Base | Self::Additional)
    }
}

impl<'a> Property<'a> {
    /// The `T` of a field of type `Option<T>`.
    pub(crate) fn optional(&self) -> Option<&'a Type> {
        argument(self.ty, "Option")
    }

    /// Whether the type is `String`, as that of a key must be.
    pub(crate) fn is_string(&self) -> bool {
        ends_with(self.ty, "String")
    }

    /// Whether the type is certainly a value: a common primitive type, or an `Option` or `Vec` of one.
    pub(crate) fn is_plain(&self) -> bool {
        let mut ty = self.ty;
        while let Some(inner) = argument(ty, "Option").or_else(|| argument(ty, "Vec")) {
            ty = inner;
        }
        let Type::Path(path) = ty else { return false };
        path.path.get_ident().is_some_and(|name| ["String", "bool", "i32", "i64", "f64"].iter().any(|ty| name == ty))
    }

    /// Whether the type has an initial value. A `Box` has none, which is reported.
    pub(crate) fn has_init(&self) -> bool {
        argument(self.ty, "Box").is_none()
    }

    /// Whether a body has a setter for the field. A setter called `new` would be the constructor.
    pub(crate) fn has_setter(&self) -> bool {
        self.ident != "new"
    }

    /// Whether a create body requires the field.
    pub(crate) fn is_required(&self) -> bool {
        self.role == Role::Data && self.optional().is_none()
    }

    /// The type of the value, without the `Option` around it.
    pub(crate) fn value_type(&self) -> &'a Type {
        self.optional().unwrap_or(self.ty)
    }
}

/// Reads the fields of a struct. In an entity without a field marked `key`, the field called `id` is the key.
pub(crate) fn read<'a>(
    kind: Kind,
    fields: impl IntoIterator<Item = &'a Field>,
    errors: &mut Errors,
) -> Vec<Property<'a>> {
    let mut properties = Vec::new();
    for field in fields {
        if let Some(ident) = &field.ident {
            properties.push(read_field(kind, field, ident, errors));
        }
    }
    if kind == Kind::Entity
        && !properties.iter().any(|property| property.role == Role::Key)
        && let Some(id) = properties.iter_mut().find(|property| property.ident.unraw() == "id")
    {
        if let Some(read_only) = id.role_key.take().filter(|_| id.role == Role::ReadOnly) {
            errors.at(read_only, message::key_read_only());
        }
        id.role = Role::Key;
    }
    properties
}

fn read_field<'a>(kind: Kind, field: &'a Field, ident: &'a Ident, errors: &mut Errors) -> Property<'a> {
    let ty = ungrouped(&field.ty);
    if let Some(own) = find_self(ty.to_token_stream()) {
        errors.at(own, message::self_in_field_type());
    }
    let attrs = MemberAttrs::on_field(kind, &field.attrs, errors);
    let (mut role, role_key) = read_role(kind, &attrs, errors);
    if !fits(role, ty, errors) {
        // An ordinary property, so that the rest of the type compiles.
        role = Role::Data;
    }
    let name = attrs.name.unwrap_or_else(|| LitStr::new(&case::lower_camel(&ident.unraw().to_string()), ident.span()));
    Property { ident, vis: &field.vis, ty, carried_over: CarriedOver(&field.attrs), name, role, role_key }
}

/// The first `Self` in a type.
fn find_self(ty: TokenStream) -> Option<Ident> {
    ty.into_iter().find_map(|token| match token {
        TokenTree::Ident(ident) if ident == "Self" => Some(ident),
        TokenTree::Group(group) => find_self(group.stream()),
        _ => None,
    })
}

/// Whether a field of this role can have this type; if not, this is reported.
fn fits(role: Role, ty: &Type, errors: &mut Errors) -> bool {
    let message = match role {
        Role::Additional if !ends_with(ty, "AdditionalProperties") => message::additional_wrong_type(),
        Role::Annotations if !ends_with(ty, "Annotations") => message::annotations_wrong_type(),
        Role::Base if argument(ty, "Option").is_some() => message::base_optional(),
        Role::Data | Role::ReadOnly if argument(ty, "Box").is_some() => message::box_without_option(),
        Role::Navigation | Role::Bind if argument(ty, "Option").is_none() => message::navigation_required(),
        _ => return true,
    };
    errors.at(ty, message);
    false
}

/// The role that the keys give a field, and the key that gives it. Of several keys, the first one wins and the others are
/// reported.
fn read_role(kind: Kind, attrs: &MemberAttrs, errors: &mut Errors) -> (Role, Option<Ident>) {
    let roles = [
        (&attrs.base, Role::Base),
        (&attrs.additional, Role::Additional),
        (&attrs.annotations, Role::Annotations),
        (&attrs.bind, Role::Bind),
        (&attrs.navigation, Role::Navigation),
        (&attrs.key, Role::Key),
        (&attrs.read_only, Role::ReadOnly),
    ];
    let mut given = roles.iter().filter_map(|(key, role)| Some((key.as_ref()?, *role)));
    let Some((first, role)) = given.next() else { return (Role::Data, None) };
    for (second, second_role) in given {
        let message = match (role, second_role) {
            (Role::Key, Role::ReadOnly) => message::key_read_only().to_owned(),
            _ => message::conflicting_keys(first, second),
        };
        errors.at(second, message);
    }
    if let Some(name) = attrs.name.as_ref().filter(|_| !role.is_property()) {
        errors.at(name, message::conflicting_keys(first, &"name"));
    }
    if role == Role::Key && kind == Kind::Complex {
        errors.at(first, message::key_in_complex());
    }
    (role, Some(first.clone()))
}
