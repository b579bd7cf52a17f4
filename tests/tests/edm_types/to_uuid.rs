//! Conversions to and from the crate `uuid`.

use graph_models::edm::Guid;
use uuid::Uuid;

use crate::value;

#[test]
fn a_guid_converts_to_a_uuid_and_back() {
    for text in [
        "00000000-0000-0000-0000-000000000000",
        "7c0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c11",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
    ] {
        for guid in [value::<Guid>(text), value::<Guid>(&text.to_uppercase())] {
            let uuid = Uuid::parse_str(text).unwrap();
            assert_eq!((Uuid::from(&guid), Uuid::from(guid.clone())), (uuid, uuid));
            assert_eq!((Guid::from(uuid).as_str(), Guid::from(uuid)), (text, guid));
        }
    }
}
