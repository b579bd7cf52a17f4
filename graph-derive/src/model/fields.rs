use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Field, GenericArgument, LitStr, PathArguments, Type, Visibility, ext::IdentExt};

use crate::{
    attr::{Derive, OnMember},
    case,
    errors::Errors,
    message,
};

/// A field, and what it is on the wire.
pub(crate) struct Property<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) vis: &'a Visibility,
    pub(crate) ty: &'a Type,
    pub(crate) attributes: &'a [Attribute],
    /// The wire name, and where the author wrote it.
    pub(crate) name: LitStr,
    pub(crate) role: Role,
    /// The keys in the field's attribute.
    pub(crate) written: OnMember,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Data,
    Key,
    ReadOnly,
    /// A navigation property, which bodies do not have.
    Navigation,
    /// A navigation property, which bodies set by reference.
    Bind,
    /// The struct of the base type, whose properties stand beside this one.
    Base,
    /// What keeps the properties that the model does not know.
    Additional,
    /// What keeps control information.
    Annotations,
}

impl Role {
    /// Whether the field is one property on the wire.
    pub(crate) fn is_property(self) -> bool {
        matches!(self, Self::Data | Self::Key | Self::ReadOnly | Self::Navigation | Self::Bind)
    }

    /// Whether a body that creates or updates has the field.
    pub(crate) fn is_sent(self) -> bool {
        matches!(self, Self::Data | Self::Bind | Self::Base | Self::Additional)
    }
}

impl<'a> Property<'a> {
    /// The `T` of a field of type `Option<T>`. Its value can be left out.
    pub(crate) fn optional(&self) -> Option<&'a Type> {
        argument(self.ty, "Option")
    }

    /// Whether it is text, as a key must be.
    pub(crate) fn is_string(&self) -> bool {
        ends_with(self.ty, "String")
    }

    /// Whether the type is one that every author knows to be a value, or an `Option` or `Vec` of it.
    pub(crate) fn is_plain(&self) -> bool {
        let mut ty = self.ty;
        while let Some(inner) = argument(ty, "Option").or_else(|| argument(ty, "Vec")) {
            ty = inner;
        }
        let Type::Path(path) = ty else { return false };
        path.path.get_ident().is_some_and(|name| ["String", "bool", "i32", "i64", "f64"].iter().any(|ty| name == ty))
    }

    /// Whether there is a value before one is read. If not, that is reported.
    pub(crate) fn has_start(&self) -> bool {
        argument(self.ty, "Box").is_none()
    }

    /// Whether a body has a method that sets it: one called `new` would be the constructor, which is reported.
    pub(crate) fn has_setter(&self) -> bool {
        self.ident != "new"
    }

    /// Whether a body cannot do without it.
    pub(crate) fn is_required(&self) -> bool {
        self.role == Role::Data && self.optional().is_none()
    }

    /// The type of the value when there is one.
    pub(crate) fn value_type(&self) -> &'a Type {
        self.optional().unwrap_or(self.ty)
    }
}

/// A type without the invisible group that a macro puts around its `$ty:ty`.
pub(crate) fn ungrouped(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungrouped(&group.elem),
        Type::Paren(paren) => ungrouped(&paren.elem),
        _ => ty,
    }
}

/// Whether a type is a path that ends with this name.
pub(crate) fn ends_with(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name))
}

/// The `T` of a type that is written `Name<T>`, with any path before the name.
pub(crate) fn argument<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    match &last.arguments {
        PathArguments::AngleBracketed(arguments) if last.ident == name && arguments.args.len() == 1 => {
            match arguments.args.first()? {
                GenericArgument::Type(ty) => Some(ungrouped(ty)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The fields of a struct, of which one is the key if the type is an entity.
pub(crate) fn read<'a>(
    derive: Derive,
    fields: impl IntoIterator<Item = &'a Field>,
    errors: &mut Errors,
) -> Vec<Property<'a>> {
    let mut properties = Vec::new();
    for field in fields {
        if let Some(ident) = &field.ident {
            properties.push(read_field(derive, field, ident, errors));
        }
    }
    // Without a field that is marked, the key is the field called `id`.
    if derive == Derive::Entity
        && !properties.iter().any(|property| property.role == Role::Key)
        && let Some(id) = properties.iter_mut().find(|property| property.ident.unraw() == "id")
    {
        if let Some(read_only) = &id.written.read_only {
            errors.at(read_only, message::key_read_only());
        }
        id.role = Role::Key;
    }
    properties
}

fn read_field<'a>(derive: Derive, field: &'a Field, ident: &'a Ident, errors: &mut Errors) -> Property<'a> {
    let ty = ungrouped(&field.ty);
    if let Some(own) = find_self(ty.to_token_stream()) {
        errors.at(own, message::self_in_field_type());
    }
    let mut written = OnMember::on_field(derive, &field.attrs, errors);
    let name = written.name.take();
    let role = match role(derive, &written, name.as_ref(), errors) {
        role if fits(role, ty, errors) => role,
        // Kept as a property, so that the rest of the type compiles.
        _ => Role::Data,
    };
    let name = name.unwrap_or_else(|| LitStr::new(&case::lower_camel(&ident.unraw().to_string()), ident.span()));
    Property { ident, vis: &field.vis, ty, attributes: &field.attrs, name, role, written }
}

/// Where a type names itself as `Self`.
fn find_self(ty: TokenStream) -> Option<Ident> {
    ty.into_iter().find_map(|token| match token {
        TokenTree::Ident(ident) if ident == "Self" => Some(ident),
        TokenTree::Group(group) => find_self(group.stream()),
        _ => None,
    })
}

/// Whether a field of this role can have this type.
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

/// What the keys make of a field. Those of which it can have only one are told apart here, the first wins.
fn role(derive: Derive, written: &OnMember, name: Option<&LitStr>, errors: &mut Errors) -> Role {
    let roles = [
        (&written.base, Role::Base),
        (&written.additional, Role::Additional),
        (&written.annotations, Role::Annotations),
        (&written.bind, Role::Bind),
        (&written.navigation, Role::Navigation),
        (&written.key, Role::Key),
        (&written.read_only, Role::ReadOnly),
    ];
    let mut given = roles.iter().filter_map(|(key, role)| Some((key.as_ref()?, *role)));
    let Some((first, role)) = given.next() else { return Role::Data };
    for (second, second_role) in given {
        let message = match (role, second_role) {
            (Role::Key, Role::ReadOnly) => message::key_read_only().to_owned(),
            _ => message::conflicting_keys(first, second),
        };
        errors.at(second, message);
    }
    if let Some(name) = name.filter(|_| !role.is_property()) {
        errors.at(name, message::conflicting_keys(first, &"name"));
    }
    if role == Role::Key && derive == Derive::Complex {
        errors.at(first, message::key_in_complex());
    }
    role
}
