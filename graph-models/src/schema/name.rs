//! Names in JSON that are not properties: the type annotation and other control information.

/// Whether a name is the type annotation. OData 4.01 allows the short form `@type`.
pub(crate) fn is_type(name: &[u8]) -> bool {
    name == b"@odata.type" || name == b"@type"
}

/// Whether a name is control information or an annotation (`@odata.etag`, `tags@odata.type`, `@ns.term`), an action or
/// function that the service advertises (`#microsoft.graph.assign`), or empty. The name of a property is not empty and
/// does not contain `@` or `#`.
pub(crate) fn is_control(name: &str) -> bool {
    name.is_empty() || name.bytes().any(|byte| byte == b'@' || byte == b'#')
}

/// The qualified name in an `@odata.type`, in any form that services write: `#ns.X`, `ns.X` or
/// `https://host/$metadata#ns.X`.
pub(crate) fn type_name(odata_type: &str) -> &str {
    odata_type.rsplit_once('#').map_or(odata_type, |(_, name)| name)
}

/// The name in the form that is written, with a `#`: `#ns.X`.
pub(crate) fn with_hash(odata_type: &str) -> String {
    format!("#{}", type_name(odata_type))
}

#[cfg(test)]
mod tests {
    use super::{is_control, type_name, with_hash};

    #[test]
    fn every_form_of_a_type_has_one_name() {
        for odata_type in ["#ns.X", "ns.X", "https://graph.microsoft.com/beta/$metadata#ns.X"] {
            assert_eq!(type_name(odata_type), "ns.X");
            assert_eq!(with_hash(odata_type), "#ns.X");
        }
    }

    #[test]
    fn control_information_differs_from_properties() {
        for name in ["@odata.etag", "tags@odata.type", "@ns.term", "#microsoft.graph.assign", "target#ns.f", ""] {
            assert!(is_control(name), "{name}");
        }
        assert!(!is_control("displayName"));
    }
}
