//! How the body of a successful response is read.

use super::paging::PagingError;
use super::wire::{Decoder, Mismatch, Node, Wire};
use bytes::Bytes;
use http::{HeaderMap, StatusCode, Uri, header};
use std::error::Error;
use std::fmt;
use std::marker::PhantomData;
use std::str::Utf8Error;
use url::Url;

/// A response as it was received.
#[derive(Clone, Debug)]
pub struct RawResponse {
    /// The address that was asked.
    pub uri: Uri,
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// A way to read a successful response.
pub trait Decode {
    /// What it is read as.
    type Output;

    /// The media type to ask for.
    const ACCEPT: Option<&'static str>;

    /// Whether a response of this status is a success.
    fn accepts(status: StatusCode) -> bool {
        status.is_success()
    }

    /// Reads the response.
    fn decode(response: &RawResponse, cx: &mut Decoder) -> Result<Self::Output, DecodeError>;
}

/// Why the body of a successful response could not be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum DecodeError {
    /// It is no JSON.
    Json(serde_json::Error),
    /// It is no text.
    Text(Utf8Error),
    /// It is empty.
    Empty,
    /// It differs from the API's description, in a way that leaves nothing to return.
    Mismatch(Mismatch),
    /// The status is a success that the API's description does not have.
    Status(StatusCode),
    /// The response redirects without saying where to.
    Location,
    /// The response redirects to where a file cannot be fetched from.
    Redirect(RedirectError),
    /// It is a page of a list, without a way on or without items.
    Paging(PagingError),
}

/// Why a redirect is not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedirectError {
    /// There were too many before it: perhaps they lead in a circle.
    TooMany,
    /// It leads to a server without TLS.
    Insecure,
}

/// Reads JSON, whatever content type it claims to have.
#[derive(Debug)]
pub struct Json<T>(PhantomData<T>);

/// Reads text.
#[derive(Debug)]
pub struct Text;

/// Takes the bytes as they are.
#[derive(Debug)]
pub struct Binary;

/// Expects nothing, and ignores what comes.
#[derive(Debug)]
pub struct Empty;

/// Takes the place that the response redirects to. The redirect is not followed.
#[derive(Debug)]
pub struct Redirect;

impl<T: Wire> Decode for Json<T> {
    type Output = T;
    const ACCEPT: Option<&'static str> = Some("application/json");

    fn decode(response: &RawResponse, cx: &mut Decoder) -> Result<T, DecodeError> {
        let node = document(&response.body)?;
        T::decode(&node, cx).ok_or_else(|| unreadable(&response.body, cx))
    }
}

/// The JSON of a body; an empty one counts as null.
fn document(body: &[u8]) -> Result<Node<'_>, DecodeError> {
    if body.trim_ascii().is_empty() {
        return Ok(Node::Null);
    }
    Node::parse(body).map_err(DecodeError::Json)
}

fn unreadable(body: &[u8], cx: &Decoder) -> DecodeError {
    match cx.last_mismatch() {
        Some(mismatch) if !body.trim_ascii().is_empty() => DecodeError::Mismatch(mismatch.clone()),
        _ => DecodeError::Empty,
    }
}

impl Decode for Text {
    type Output = String;
    const ACCEPT: Option<&'static str> = Some("text/plain");

    fn decode(response: &RawResponse, _: &mut Decoder) -> Result<String, DecodeError> {
        let text = std::str::from_utf8(&response.body).map_err(DecodeError::Text)?;
        Ok(text.to_owned())
    }
}

impl Decode for Binary {
    type Output = Bytes;
    const ACCEPT: Option<&'static str> = Some("application/octet-stream");

    fn decode(response: &RawResponse, _: &mut Decoder) -> Result<Bytes, DecodeError> {
        Ok(response.body.clone())
    }
}

impl Decode for Empty {
    type Output = ();
    const ACCEPT: Option<&'static str> = None;

    fn decode(_: &RawResponse, _: &mut Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

impl Decode for Redirect {
    type Output = Url;
    const ACCEPT: Option<&'static str> = None;

    fn accepts(status: StatusCode) -> bool {
        status.is_redirection()
    }

    fn decode(response: &RawResponse, _: &mut Decoder) -> Result<Url, DecodeError> {
        location(response)
    }
}

impl RawResponse {
    /// The address that was asked, as a URL; parsing it takes a while.
    pub(super) fn url(&self) -> Option<Url> {
        Url::parse(&self.uri.to_string()).ok()
    }
}

/// Where a response redirects to.
pub(super) fn location(response: &RawResponse) -> Result<Url, DecodeError> {
    let location = response.headers.get(header::LOCATION);
    let location = location.and_then(|value| value.to_str().ok());
    let url = location.and_then(|location| response.url()?.join(location).ok());
    url.ok_or(DecodeError::Location)
}

impl From<Mismatch> for DecodeError {
    fn from(mismatch: Mismatch) -> Self {
        DecodeError::Mismatch(mismatch)
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DecodeError::Json(_) => f.write_str("the body is no JSON"),
            DecodeError::Text(_) => f.write_str("the body is no UTF-8 text"),
            DecodeError::Empty => f.write_str("the body is empty"),
            DecodeError::Mismatch(mismatch) => mismatch.fmt(f),
            DecodeError::Status(status) => write!(f, "the status {status} is not described"),
            DecodeError::Location => f.write_str("the redirect does not say where to"),
            DecodeError::Redirect(error) => error.fmt(f),
            DecodeError::Paging(error) => error.fmt(f),
        }
    }
}

impl fmt::Display for RedirectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            RedirectError::TooMany => "there are too many redirects",
            RedirectError::Insecure => "the redirect is not to https, which has to be allowed",
        })
    }
}

impl Error for RedirectError {}

impl Error for DecodeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            DecodeError::Json(error) => Some(error),
            DecodeError::Text(error) => Some(error),
            _ => None,
        }
    }
}

/// The first media type that one of several ways to read asks for.
pub const fn first_accept(accepts: &[Option<&'static str>]) -> Option<&'static str> {
    let mut index = 0;
    while index < accepts.len() {
        if accepts[index].is_some() {
            return accepts[index];
        }
        index += 1;
    }
    None
}

/// Defines an enum for an operation with several successful responses.
///
/// ```text
/// responses!(
///     /// Documentation.
///     UploadResponse { Finished(200 => Json<Catalog>), Accepted(202 => Json<Job>) }
/// );
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __responses {
    (
        $(#[$meta:meta])*
        $name:ident { $($variant:ident($status:pat => $response:ty)),* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[allow(clippy::large_enum_variant, reason = "there is one for each request")]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!("Status ", stringify!($status))]
                $variant(<$response as $crate::runtime::Decode>::Output),
            )*
        }
        impl $crate::runtime::Decode for $name {
            type Output = Self;
            const ACCEPT: Option<&'static str> = $crate::runtime::first_accept(&[
                $(<$response as $crate::runtime::Decode>::ACCEPT),*
            ]);
            #[inline]
            fn decode(
                response: &$crate::runtime::RawResponse,
                cx: &mut $crate::runtime::wire::Decoder,
            ) -> Result<Self, $crate::runtime::DecodeError> {
                match response.status.as_u16() {
                    $($status => {
                        <$response as $crate::runtime::Decode>::decode(response, cx)
                            .map(Self::$variant)
                    })*
                    _ => Err($crate::runtime::DecodeError::Status(response.status)),
                }
            }
        }
        #[cfg(feature = "dispatch")]
        impl $crate::runtime::dispatch::IntoPayload for $name {
            #[inline]
            fn into_payload(output: &Self) -> $crate::runtime::dispatch::Payload {
                match output {
                    $(Self::$variant(output) => {
                        $crate::runtime::dispatch::payload::<$response>(output)
                    })*
                }
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::super::wire::samples::Contact;
    use super::*;
    use http::HeaderValue;

    crate::__responses!(
        /// Two ways to succeed.
        Uploaded { Ok(200 => Json<Contact>), Accepted(202 => Empty) }
    );

    crate::__responses!(
        /// No way that has JSON.
        Quiet { Accepted(202 => Empty), Later(203 => Text) }
    );

    fn response(status: u16, body: &'static [u8]) -> RawResponse {
        RawResponse {
            uri: Uri::from_static("https://api.intercom.io/calls/1/recording"),
            status: StatusCode::from_u16(status).unwrap(),
            headers: HeaderMap::new(),
            body: Bytes::from_static(body),
        }
    }

    fn decode<D: Decode>(status: u16, body: &'static [u8]) -> Result<D::Output, String> {
        let result = D::decode(&response(status, body), &mut Decoder::default());
        result.map_err(|error| error.to_string())
    }

    #[test]
    fn bodies_are_read_as_they_are_described() {
        assert_eq!(decode::<Json<i64>>(200, b" 5\n"), Ok(5));
        assert_eq!(decode::<Text>(200, "é".as_bytes()), Ok("é".to_owned()));
        assert_eq!(
            decode::<Binary>(200, b"\xff"),
            Ok(Bytes::from_static(b"\xff"))
        );
        assert_eq!(decode::<Empty>(200, b"ignored"), Ok(()));
        assert_eq!(
            decode::<Text>(200, b"\xff"),
            Err("the body is no UTF-8 text".to_owned())
        );
    }

    #[test]
    fn json_may_be_null_or_missing_where_it_is_described() {
        assert_eq!(decode::<Json<Option<i64>>>(200, b"null"), Ok(None));
        assert_eq!(decode::<Json<Option<i64>>>(204, b""), Ok(None));
        assert_eq!(
            decode::<Json<Contact>>(204, b""),
            Err("the body is empty".to_owned())
        );
        assert_eq!(
            decode::<Json<Contact>>(200, b"null"),
            Err("expected object, found null as the whole body".to_owned())
        );
        assert_eq!(
            decode::<Json<Contact>>(200, b"<html>"),
            Err("the body is no JSON".to_owned())
        );
    }

    #[test]
    fn several_responses_are_told_apart_by_status() {
        let contact = Contact {
            seats: Some(1),
            ..Contact::default()
        };
        assert_eq!(
            decode::<Uploaded>(200, br#"{"seats": 1}"#),
            Ok(Uploaded::Ok(contact))
        );
        assert_eq!(decode::<Uploaded>(202, b""), Ok(Uploaded::Accepted(())));
        assert_eq!(
            decode::<Uploaded>(206, b""),
            Err("the status 206 Partial Content is not described".to_owned())
        );
        assert_eq!(Uploaded::ACCEPT, Some("application/json"));
        assert_eq!(Quiet::ACCEPT, Some("text/plain"));
        assert_eq!(decode::<Quiet>(203, b"a"), Ok(Quiet::Later("a".to_owned())));
        assert_eq!(decode::<Quiet>(202, b"a"), Ok(Quiet::Accepted(())));
    }

    #[test]
    fn a_redirect_is_where_it_leads() {
        let mut response = response(302, b"");
        let cx = &mut Decoder::default();
        let missing = Redirect::decode(&response, cx).unwrap_err();
        assert_eq!(missing.to_string(), "the redirect does not say where to");
        for (location, url) in [
            (
                "https://files.example/a?sig=1",
                "https://files.example/a?sig=1",
            ),
            ("/b", "https://api.intercom.io/b"),
        ] {
            response
                .headers
                .insert(header::LOCATION, HeaderValue::from_static(location));
            assert_eq!(Redirect::decode(&response, cx).unwrap().as_str(), url);
        }
        assert!(Redirect::accepts(StatusCode::FOUND) && !Redirect::accepts(StatusCode::OK));
    }
}
