use proc_macro2::Ident;
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
    Additional,
}

impl<'a> Property<'a> {
    /// The `T` of a field of type `Option<T>`. Its value can be left out.
    pub(crate) fn optional(&self) -> Option<&'a Type> {
        argument(self.ty, "Option")
    }

    /// Whether it is text, as a key must be.
    pub(crate) fn is_string(&self) -> bool {
        matches!(self.ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "String"))
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

    /// Whether a body cannot do without it.
    pub(crate) fn is_required(&self) -> bool {
        self.role != Role::Additional && self.optional().is_none()
    }

    /// The type of the value when there is one.
    pub(crate) fn value_type(&self) -> &'a Type {
        self.optional().unwrap_or(self.ty)
    }
}

/// The `T` of a type that is written `Name<T>`, with any path before the name.
fn argument<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    match &last.arguments {
        PathArguments::AngleBracketed(arguments) if last.ident == name && arguments.args.len() == 1 => {
            match arguments.args.first()? {
                GenericArgument::Type(ty) => Some(ty),
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
    let mut written = OnMember::on_field(derive, &field.attrs, errors);
    let name = written.name.take();
    let role = if written.additional.is_some() {
        for key in [&written.key, &written.read_only].into_iter().flatten() {
            errors.at(key, message::additional_has_role(key));
        }
        if let Some(name) = &name {
            errors.at(name, message::additional_has_role(&"name"));
        }
        Role::Additional
    } else if let Some(key) = &written.key {
        if derive == Derive::Complex {
            errors.at(key, message::key_in_complex());
        }
        if let Some(read_only) = &written.read_only {
            errors.at(read_only, message::key_read_only());
        }
        Role::Key
    } else if written.read_only.is_some() {
        Role::ReadOnly
    } else {
        Role::Data
    };
    let name = name.unwrap_or_else(|| LitStr::new(&case::lower_camel(&ident.unraw().to_string()), ident.span()));
    Property { ident, vis: &field.vis, ty: &field.ty, attributes: &field.attrs, name, role, written }
}
