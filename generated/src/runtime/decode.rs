//! How the body of a successful response is read.

use super::wire::{Decoder, Mismatch, Node, Wire};
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use std::error::Error;
use std::fmt;
use std::marker::PhantomData;
use std::str::Utf8Error;
use url::Url;

/// A response as it was received.
#[derive(Clone, Debug)]
pub struct RawResponse {
    /// The URL that was asked.
    pub url: Url,
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
        let location = response.headers.get(header::LOCATION);
        let location = location
            .and_then(|value| value.to_str().ok())
            .ok_or(DecodeError::Location)?;
        response
            .url
            .join(location)
            .map_err(|_| DecodeError::Location)
    }
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
        }
    }
}

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
        $name:ident { $($variant:ident($status:literal => $response:ty)),* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!("Status ", $status)]
                $variant(<$response as $crate::runtime::Decode>::Output),
            )*
        }
        impl $crate::runtime::Decode for $name {
            type Output = Self;
            const ACCEPT: Option<&'static str> = $crate::runtime::first_accept(&[
                $(<$response as $crate::runtime::Decode>::ACCEPT),*
            ]);
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
    };
}
