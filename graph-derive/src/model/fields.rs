use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use syn::{Field, LitStr, Type, Visibility, ext::IdentExt};

use super::{
    carried_over::CarriedOver,
    ty::{argument, ends_with, ungrouped},
};
use crate::{attr::MemberAttrs, case, errors::Errors, kind::Kind, message};

/// A field, and its meaning on the wire.
pub(crate) struct Property<'a> {
    pub(crate) ident: &'a Ident,
    /// The name of its setter in the bodies.
    pub(crate) setter: Ident,
    pub(crate) vis: &'a Visibility,
    pub(crate) ty: &'a Type,
    pub(crate) carried_over: CarriedOver<'a>,
    /// The wire name, with the span of the author's text or of the field's name.
    pub(crate) name: LitStr,
    pub(crate) role: Role,
    /// The key in the attribute that gives the field its role, for errors about the role.
    pub(crate) role_key: Option<Ident>,
    pub(crate) marks: Marks,
}

/// What the author says about a property that does not decide what the field is.
#[derive(Default)]
pub(crate) struct Marks {
    /// The key of a property that the service refuses in `$select`.
    pub(crate) not_selectable: Option<Ident>,
    /// The key of a property that v1.0 of Graph does not have.
    pub(crate) beta: Option<Ident>,
}

/// The constructor of a body, and the functions of the traits that every body has: those in the prelude, and serde's.
/// An inherent function hides them in `XCreate::from(x)` and in `body.clone()`.
const FUNCTIONS_OF_BODIES: [&str; 14] = [
    "new",
    "clone",
    "clone_from",
    "clone_into",
    "default",
    "deserialize",
    "eq",
    "from",
    "into",
    "ne",
    "serialize",
    "to_owned",
    "try_from",
    "try_into",
];

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Data,
    Key,
    ReadOnly,
    /// A navigation property that bodies do not contain.
    Navigation,
    /// A navigation property that bodies set by reference.
    Bind,
    /// The struct of the base type, whose properties are also properties of this type.
    Base,
    /// Keeps the properties that the model does not know.
    Additional,
    /// Keeps control information.
    Annotations,
    /// Keeps the name of a derived type.
    DerivedType,
}

impl Role {
    /// Returns whether the field is one property on the wire.
    pub(crate) fn is_property(self) -> bool {
        matches!(self, Self::Data | Self::Key | Self::ReadOnly | Self::Navigation | Self::Bind)
    }

    /// Returns whether create and update bodies have the field.
    pub(crate) fn is_sent(self) -> bool {
        matches!(self, Self::Data | Self::Bind | Self::Base | Self::Additional | Self::DerivedType)
    }
}

impl<'a> Property<'a> {
    /// Returns the `T` if the type of the field is `Option<T>`.
    pub(crate) fn optional(&self) -> Option<&'a Type> {
        argument(self.ty, "Option")
    }

    /// Returns whether the type is known not to be primitive: whether it is a `Vec` or a `Box`.
    pub(crate) fn is_compound(&self) -> bool {
        ["Vec", "Box"].iter().any(|name| argument(self.value_type(), name).is_some())
    }

    /// Returns whether the type is known to implement `EdmValue`: whether it is a common primitive type, or an `Option`
    /// or `Vec` of one.
    pub(crate) fn is_plain(&self) -> bool {
        let mut ty = self.ty;
        while let Some(inner) = argument(ty, "Option").or_else(|| argument(ty, "Vec")) {
            ty = inner;
        }
        let Type::Path(path) = ty else { return false };
        path.path.get_ident().is_some_and(|name| ["String", "bool", "i32", "i64", "f64"].iter().any(|ty| name == ty))
    }

    /// Returns whether the type has an initial value. A `Box` does not, which is reported.
    pub(crate) fn has_init(&self) -> bool {
        argument(self.ty, "Box").is_none()
    }

    /// Returns whether a create body requires the field.
    pub(crate) fn is_required(&self) -> bool {
        self.role == Role::Data && self.optional().is_none()
    }

    /// Returns the `T` if a value is a `Vec<T>`.
    pub(crate) fn item_type(&self) -> Option<&'a Type> {
        argument(self.value_type(), "Vec")
    }

    /// Returns the type without the `Option` around it.
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
    if let Some(self_ident) = find_self(ty.to_token_stream()) {
        errors.at(self_ident, message::self_in_field_type());
    }
    let attrs = MemberAttrs::on_field(kind, &field.attrs, errors);
    let (mut role, role_key) = read_role(kind, &attrs, errors);
    let marks = Marks { not_selectable: attrs.not_selectable, beta: attrs.beta };
    let marks = marks.of(role, role_key.as_ref(), errors);
    if !can_have_type(role, ty, errors) {
        // An ordinary property, so that the rest of the type compiles.
        role = Role::Data;
    }
    let text = ident.unraw().to_string();
    let name = attrs.name.unwrap_or_else(|| LitStr::new(&case::lower_camel(&text), ident.span()));
    let setter = if FUNCTIONS_OF_BODIES.contains(&text.as_str()) { set_ident(ident) } else { ident.clone() };
    Property {
        ident,
        setter,
        vis: &field.vis,
        ty,
        carried_over: CarriedOver(&field.attrs),
        name,
        role,
        role_key,
        marks,
    }
}

impl Marks {
    /// Returns the marks that a field of this role can have. The others are reported.
    fn of(self, role: Role, role_key: Option<&Ident>, errors: &mut Errors) -> Self {
        let is_navigation = matches!(role, Role::Navigation | Role::Bind);
        if let Some(mark) = self.not_selectable.as_ref().filter(|_| is_navigation) {
            errors.at(mark, message::navigation_not_selectable());
        }
        let Some(role_key) = role_key.filter(|_| !role.is_property()) else { return self };
        for mark in self.not_selectable.iter().chain(&self.beta) {
            errors.at(
                mark,
                match role {
                    Role::Base => message::mark_on_base(mark),
                    _ => message::conflicting_keys(role_key, mark),
                },
            );
        }
        Self::default()
    }
}

/// Returns `set_new` for `new`: the name of a setter that would otherwise hide a function that callers use with each
/// body.
pub(super) fn set_ident(ident: &Ident) -> Ident {
    format_ident!("set_{}", ident)
}

/// Returns the first `Self` in a type.
fn find_self(ty: TokenStream) -> Option<Ident> {
    ty.into_iter().find_map(|token| match token {
        TokenTree::Ident(ident) if ident == "Self" => Some(ident),
        TokenTree::Group(group) => find_self(group.stream()),
        _ => None,
    })
}

/// Returns whether a field of this role can have this type. If it cannot, this is reported.
fn can_have_type(role: Role, ty: &Type, errors: &mut Errors) -> bool {
    let message = match role {
        Role::Additional if !ends_with(ty, "AdditionalProperties") => message::additional_wrong_type(),
        Role::Annotations if !ends_with(ty, "Annotations") => message::annotations_wrong_type(),
        Role::DerivedType if !argument(ty, "Option").is_some_and(|ty| ends_with(ty, "String")) => {
            message::derived_type_wrong_type()
        }
        Role::Base if argument(ty, "Option").is_some() => message::base_optional(),
        Role::Data | Role::ReadOnly if argument(ty, "Box").is_some() => message::box_without_option(),
        Role::Navigation | Role::Bind if argument(ty, "Option").is_none() => message::navigation_required(),
        _ => return true,
    };
    errors.at(ty, message);
    false
}

/// Returns the role that the keys give to a field, and the key that gives it. If there are several, the first one in
/// the list of roles is used and the others are reported.
fn read_role(kind: Kind, attrs: &MemberAttrs, errors: &mut Errors) -> (Role, Option<Ident>) {
    let roles = [
        (&attrs.base, Role::Base),
        (&attrs.additional, Role::Additional),
        (&attrs.annotations, Role::Annotations),
        (&attrs.derived_type, Role::DerivedType),
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
