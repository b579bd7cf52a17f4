//! GUIDs.

use graph_models::edm::Guid;

use crate::{assert_ascending, assert_json, assert_json_refused, assert_refused, value};

#[test]
fn a_guid_is_the_number_that_its_digits_write() {
    for (text, number) in [
        ("00000000-0000-0000-0000-000000000000", 0),
        ("00000000-0000-0000-0000-00000000002A", 42),
        ("00000001-0002-0003-0004-000000000005", 0x00000001_0002_0003_0004_000000000005),
        ("7c0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c11", 0x7c0f8d4e_0d5b_4c0a_8d0f_2b8f1a4f9c11),
        ("ADADADAD-808e-44E2-905a-0b7873a8a531", 0xadadadad_808e_44e2_905a_0b7873a8a531),
        ("ffffffff-ffff-ffff-ffff-ffffffffffff", u128::MAX),
    ] {
        let guid: Guid = value(text);
        assert_eq!(guid.as_u128(), number, "{text}");
        let made = Guid::from_u128(number);
        assert_eq!((made.as_str(), &made), (text.to_lowercase().as_str(), &guid));
        assert_json::<Guid>(text);
    }
    assert_eq!(Guid::NIL.as_u128(), 0);
}

#[test]
fn guids_are_ordered_by_their_digits_in_either_case() {
    assert_ascending::<Guid>(&[
        &["00000000-0000-0000-0000-000000000000"],
        &["00000000-0000-0000-0000-00000000000a", "00000000-0000-0000-0000-00000000000A"],
        &["0000000B-0000-0000-0000-000000000000", "0000000b-0000-0000-0000-000000000000"],
        &["abcdefab-cdef-abcd-efab-cdefabcdefab", "ABCDEFAB-CDEF-ABCD-EFAB-CDEFABCDEFAB"],
    ]);
}

#[test]
fn text_that_is_not_a_guid_is_refused() {
    assert_refused::<Guid>(&[
        "",
        "7c0f8d4e0d5b4c0a8d0f2b8f1a4f9c11",
        "{7c0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c11}",
        "7c0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c1",
        "7c0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c111",
        "7c0f8d4-e0d5b-4c0a-8d0f-2b8f1a4f9c11",
        "7c0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c11-",
        "7c0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c1g",
        "+c0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c11",
        "7c0f8d4e_0d5b_4c0a_8d0f_2b8f1a4f9c11",
        "é0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c11",
        " 7c0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c11",
    ]);
    assert_json_refused::<Guid>(&["0", "null", "{}"]);
}
