//! Enumerations: the names of members, and names that the model does not know.

use graph_models::GraphEnum;
use serde_json::{Value, json};

use super::types::{NewPrintJob, PaperSize, Printer, PrinterStatus};

#[test]
fn members_are_read_and_written_by_their_names() {
    for (name, member) in [
        ("idle", PrinterStatus::Idle),
        ("warmingUp", PrinterStatus::WarmingUp),
        ("outOfPAPER", PrinterStatus::OutOfPaper),
    ] {
        assert_eq!(serde_json::from_value::<PrinterStatus>(json!(name)).unwrap(), member);
        assert_eq!(serde_json::to_value(&member).unwrap(), name);
        assert_eq!((member.as_str(), PrinterStatus::from_name(name)), (name, Some(member.clone())));
    }
    assert_eq!(serde_json::to_value([PaperSize::A4, PaperSize::UsLetter]).unwrap(), json!(["a4", "usLetter"]));
}

/// An enumeration in a module that does not import the trait.
mod without_the_trait {
    /// The state of a tray.
    #[derive(Clone, Debug, PartialEq, graph_models::GraphEnum)]
    #[graph_enum(odata_type = "#microsoft.graph.trayState")]
    pub(super) enum TrayState {
        /// It has paper.
        Full,
        /// A state that the model does not know.
        #[graph_enum(other)]
        Other(String),
    }

    #[test]
    fn the_name_of_a_member_needs_no_import() {
        assert_eq!(TrayState::Full.as_str(), "full");
        assert_eq!(TrayState::Other("onFire".to_owned()).as_str(), "onFire");
    }
}

fn shown<T: GraphEnum>(member: &T) -> String {
    format!("{member} is {}", member.as_str())
}

#[test]
fn a_member_is_displayed_by_its_name_on_the_wire() {
    assert_eq!(PrinterStatus::WarmingUp.to_string(), "warmingUp");
    assert_eq!(format!("{:>6}|{:<6}|", PrinterStatus::Idle, PaperSize::A4), "  idle|a4    |");
    assert_eq!(PrinterStatus::Other("onFire".to_owned()).to_string(), "onFire");
    assert_eq!(shown(&PrinterStatus::Idle), "idle is idle");
    assert_eq!(shown(&without_the_trait::TrayState::Full), "full is full");
}

#[test]
fn an_unknown_member_is_kept() {
    for name in ["onFire", "Idle", "IDLE", "OutOfPaper", "idle,warmingUp", "unknownFutureValue", "", " idle", "5", "é"]
    {
        let member: PrinterStatus = serde_json::from_value(json!(name)).unwrap();
        assert_eq!(member, PrinterStatus::Other(name.to_owned()));
        assert_eq!(serde_json::to_value(&member).unwrap(), name);
        let printer: Printer = serde_json::from_value(json!({"id": "1", "status": name})).unwrap();
        assert_eq!(printer.status, Some(PrinterStatus::Other(name.to_owned())));
        assert_eq!(serde_json::to_value(&printer).unwrap()["status"], name);
    }
}

#[test]
fn an_unknown_member_is_an_error_if_the_enumeration_does_not_keep_it() {
    let error = serde_json::from_str::<PaperSize>(r#""a5""#).unwrap_err().to_string();
    assert!(error.contains("`microsoft.graph.paperSize`") && error.contains("\"a5\""), "{error}");
    assert_eq!(PaperSize::from_name("a5"), None);

    let body = r#"{"document":"a","copies":1,"sizes":["a4","a5"]}"#;
    let error = serde_json::from_str::<NewPrintJob>(body).unwrap_err().to_string();
    for word in ["`sizes` of `microsoft.graph.printJob`", "printJob.sizes[1]", "microsoft.graph.paperSize", "\"a5\""] {
        assert!(error.contains(word), "`{word}` is not in: {error}");
    }
}

#[test]
fn a_member_must_be_text() {
    for value in [json!(0), json!(true), json!(["idle"]), json!({"idle": null}), json!(1.5)] {
        let error = serde_json::from_value::<Printer>(json!({"id": "1", "status": value})).unwrap_err().to_string();
        assert!(error.contains("`status` of `microsoft.graph.printer`"), "{error}");
        assert!(error.contains("(microsoft.graph.printerStatus)"), "{error}");
    }
    let error = serde_json::from_value::<PrinterStatus>(Value::Null).unwrap_err().to_string();
    assert!(error.contains("`microsoft.graph.printerStatus`") && error.contains("null"), "{error}");
}
