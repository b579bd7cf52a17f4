use super::Comparison;
use crate::{
    metadata::{DifferenceKind, code::variant, message, names::closest, service::EnumType},
    schema::TypeSchema,
};

impl Comparison<'_> {
    pub(super) fn enumeration(&mut self, model: &TypeSchema, members: &[&str], flags: bool, declared: &EnumType) {
        match (declared.is_flags, flags) {
            (true, false) => self.report(DifferenceKind::Flags, model, None, message::flags_missing()),
            (false, true) => self.report(DifferenceKind::Flags, model, None, message::flags_unknown()),
            _ => {}
        }
        let missing = || declared.members.iter().map(String::as_str).filter(|member| !members.contains(member));
        for member in missing() {
            let message = message::missing_member(member, &variant(member));
            self.report(DifferenceKind::MissingMember, model, Some(member), message);
        }
        for member in members.iter().filter(|member| !declared.members.iter().any(|known| known == *member)) {
            let message = message::unknown_member(member, closest(member, missing()));
            self.report(DifferenceKind::UnknownMember, model, Some(member), message);
        }
    }
}
