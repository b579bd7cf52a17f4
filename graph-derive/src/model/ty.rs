//! Functions about types as the author wrote them. A derive sees only the tokens, so an alias is a different type.

use syn::{GenericArgument, PathArguments, Type};

/// Returns a type without the parentheses around it, or the invisible group that a macro puts around its `$ty:ty`.
pub(crate) fn ungrouped(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungrouped(&group.elem),
        Type::Paren(paren) => ungrouped(&paren.elem),
        _ => ty,
    }
}

/// Returns whether a type is a path that ends with this name.
pub(crate) fn ends_with(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name))
}

/// Returns the `T` of a type that is written `Name<T>`, with any path before the name.
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
