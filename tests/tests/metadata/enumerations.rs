//! Enumerations that differ.

use graph_models::metadata::DifferenceKind;

use super::printers::{assert_difference, difference_after};

#[test]
fn a_member_that_the_model_does_not_have_is_reported() {
    let stopped = r#"<Member Name="stopped" Value="1"/>"#;
    let difference = difference_after(stopped, &format!(r#"{stopped}<Member Name="notConnected" Value="2"/>"#));
    let message = "the service has the member `notConnected` and the model does not: add the variant `NotConnected`";
    let member = Some("notConnected");
    assert_difference(&difference, DifferenceKind::MissingMember, "microsoft.graph.printerState", member, message);
}

#[test]
fn a_member_that_the_service_does_not_have_is_reported() {
    let difference = difference_after(r#"<Member Name="stopped" Value="1"/>"#, "");
    let message = "the model has the member `stopped` and the service does not: remove the variant";
    let member = Some("stopped");
    assert_difference(&difference, DifferenceKind::UnknownMember, "microsoft.graph.printerState", member, message);
}

#[test]
fn flags_on_only_one_side_are_reported() {
    let difference =
        difference_after(r#"<EnumType Name="printerState""#, r#"<EnumType Name="printerState" IsFlags="true""#);
    let message = "a value is a set of members in the service and a single member in the model: add `flags` to \
                   `#[graph_enum(..)]`, and change fields of this type to a `Vec` of it";
    assert_difference(&difference, DifferenceKind::Flags, "microsoft.graph.printerState", None, message);
    let difference =
        difference_after(r#"<EnumType Name="printerFeatures" IsFlags="true""#, r#"<EnumType Name="printerFeatures""#);
    let message = "a value is a single member in the service and a set of members in the model: remove `flags` from \
                   `#[graph_enum(..)]`";
    assert_difference(&difference, DifferenceKind::Flags, "microsoft.graph.printerFeatures", None, message);
}
