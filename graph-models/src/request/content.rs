use super::{
    answer::{Answer, success},
    response::Response,
    response_error::ResponseError,
};

/// The answer of a route whose content is not JSON, such as a photo or a report: its bytes as they came.
///
/// ```
/// use graph_models::{Route, request::{Content, NoBody}};
///
/// const PHOTO: Route<1, NoBody, Content> = Route::new("GET", "/users/{userId}/photo/$value");
/// let Content(bytes) = PHOTO.request(["7"])?.read(200, b"\xff\xd8")?;
/// assert_eq!(bytes, [0xff, 0xd8]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Content(pub Vec<u8>);

impl Answer for Content {
    fn read(response: Response<'_>) -> Result<Self, ResponseError> {
        success(response).map(|content| Self(content.to_vec()))
    }
}
