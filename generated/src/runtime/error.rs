//! What can go wrong when a request is sent.

use super::decode::{DecodeError, RawResponse};
use super::error_body::{ApiErrorItem, ErrorBody};
use super::exchange::Failure;
use super::link;
use super::rate_limit::RateLimit;
use super::request::InvalidArgument;
use super::retry::Trouble;
use super::transport::TransportError;
use super::wire::{Decoder, Node, Wire};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use percent_encoding::percent_decode_str;
use std::error::Error as StdError;
use std::fmt;
use std::io;

/// Why a client could not be made, or a request has no answer.
pub struct Error(Box<Inner>);

struct Inner {
    /// The operationId, once there is a request.
    operation: Option<&'static str>,
    cause: Cause,
}

enum Cause {
    Config(String),
    InvalidArgument(InvalidArgument),
    /// What came could not be written.
    Write(io::Error),
    /// With what there is of a response.
    Transport(TransportError, Option<RawResponse>),
    Api {
        response: RawResponse,
        body: ErrorBody,
    },
    Decode {
        response: RawResponse,
        error: DecodeError,
    },
}

/// What went wrong, roughly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting of the client is not usable.
    Config,
    /// An argument of the request cannot be sent.
    InvalidArgument,
    /// The request or its response was lost on the way.
    Transport,
    /// It took too long.
    Timeout,
    /// The response is longer than the client allows.
    TooLong,
    /// What came could not be written to where it should go.
    Write,
    /// The API refused.
    Api,
    /// The API agreed, in words that could not be read.
    Decode,
}

impl Error {
    fn new(operation: Option<&'static str>, cause: Cause) -> Self {
        Error(Box::new(Inner { operation, cause }))
    }

    pub(super) fn config(message: impl Into<String>) -> Self {
        Error::new(None, Cause::Config(message.into()))
    }

    pub(super) fn invalid_argument(operation: &'static str, argument: InvalidArgument) -> Self {
        Error::new(Some(operation), Cause::InvalidArgument(argument))
    }

    pub(super) fn write(operation: &'static str, error: io::Error) -> Self {
        Error::new(Some(operation), Cause::Write(error))
    }

    pub(super) fn failure(operation: &'static str, failure: Failure) -> Self {
        let cause = Cause::Transport(failure.cause, failure.response);
        Error::new(Some(operation), cause)
    }

    pub(super) fn api(operation: &'static str, response: RawResponse, body: ErrorBody) -> Self {
        Error::new(Some(operation), Cause::Api { response, body })
    }

    pub(super) fn decode(
        operation: &'static str,
        response: RawResponse,
        error: DecodeError,
    ) -> Self {
        Error::new(Some(operation), Cause::Decode { response, error })
    }

    /// What went wrong, roughly.
    pub fn kind(&self) -> ErrorKind {
        match &self.0.cause {
            Cause::Config(_) => ErrorKind::Config,
            Cause::InvalidArgument(_) => ErrorKind::InvalidArgument,
            Cause::Write(_) => ErrorKind::Write,
            Cause::Transport(error, _) if error.is_timeout() => ErrorKind::Timeout,
            Cause::Transport(error, _) if error.is_too_long() => ErrorKind::TooLong,
            Cause::Transport(..) => ErrorKind::Transport,
            Cause::Api { .. } => ErrorKind::Api,
            Cause::Decode { .. } => ErrorKind::Decode,
        }
    }

    /// The operationId of the request.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// The status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        self.response().map(|response| response.status)
    }

    /// The headers, if there was a response.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.response().map(|response| &response.headers)
    }

    /// The body as it was received, if there was a response.
    pub fn body(&self) -> Option<&Bytes> {
        self.response().map(|response| &response.body)
    }

    /// The body as a model of the user's choice: mostly the one that the description has for the
    /// status. Where the body differs from it, what does not fit is kept in the model.
    ///
    /// `None` if there was no response, or its body is nothing that such a model can hold.
    pub fn body_as<T: Wire>(&self) -> Option<T> {
        let node = Node::parse(self.body()?).ok()?;
        T::decode(&node, &mut Decoder::default())
    }

    /// The errors that the API listed.
    pub fn errors(&self) -> &[ApiErrorItem] {
        match &self.0.cause {
            Cause::Api { body, .. } => body.errors.as_deref().unwrap_or_default(),
            _ => &[],
        }
    }

    /// The code of the first error that the API listed: `not_found`.
    pub fn code(&self) -> Option<&str> {
        self.errors().first()?.code.as_deref()
    }

    /// The id under which Intercom's support can find the request.
    pub fn request_id(&self) -> Option<&str> {
        let in_body = match &self.0.cause {
            Cause::Api { body, .. } => body.request_id.as_deref(),
            _ => None,
        };
        in_body.or_else(|| request_id(self.headers()?))
    }

    /// Whether it took too long.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Whether there was no connection, so that the request was never sent.
    pub fn is_connect(&self) -> bool {
        matches!(&self.0.cause, Cause::Transport(error, _) if error.is_connect())
    }

    /// Whether there were too many requests.
    pub fn is_rate_limited(&self) -> bool {
        self.failed_with(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the thing asked for does not exist.
    pub fn is_not_found(&self) -> bool {
        self.failed_with(StatusCode::NOT_FOUND)
    }

    /// Whether the same request may succeed later. If it changes something, it may have done so
    /// already.
    pub fn is_retryable(&self) -> bool {
        self.trouble().is_some()
    }

    /// The state of the rate limit after the response, if there was one that told it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::from_headers(self.headers()?)
    }

    /// The id of the contact that remains, if the one asked for was merged into another.
    pub fn merged_into(&self) -> Option<String> {
        let contact = link::target(self.headers()?, "canonical")?;
        let (_, id) = contact.split_once("/contacts/")?;
        let id = percent_decode_str(id).decode_utf8().ok()?;
        let is_id = self.failed_with(StatusCode::GONE) && !id.is_empty() && !id.contains('/');
        is_id.then(|| id.into_owned())
    }

    /// Why the body of a success could not be read, if that is what went wrong.
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match &self.0.cause {
            Cause::Decode { error, .. } => Some(error),
            _ => None,
        }
    }

    /// What there is to hope for.
    pub(super) fn trouble(&self) -> Option<Trouble> {
        match &self.0.cause {
            Cause::Transport(error, _) => Trouble::of_transport(error),
            Cause::Api { response, .. } => Trouble::of_status(response.status),
            _ => None,
        }
    }

    fn failed_with(&self, status: StatusCode) -> bool {
        self.kind() == ErrorKind::Api && self.status() == Some(status)
    }

    pub(super) fn response(&self) -> Option<&RawResponse> {
        match &self.0.cause {
            Cause::Api { response, .. } | Cause::Decode { response, .. } => Some(response),
            Cause::Transport(_, response) => response.as_ref(),
            _ => None,
        }
    }
}

/// The request id in the headers of a response.
pub(super) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("x-request-id")?.to_str().ok()
}

/// `ShowContact: 404 Not Found: not_found: User Not Found (request id b8)`
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(f, "{operation}: ")?;
        }
        match &self.0.cause {
            Cause::Config(message) => f.write_str(message)?,
            Cause::InvalidArgument(argument) => argument.fmt(f)?,
            Cause::Write(error) => write!(f, "the file cannot be written: {error}")?,
            Cause::Transport(error, None) => error.fmt(f)?,
            Cause::Transport(error, Some(response)) => {
                write!(f, "{}: {error}", response.status)?;
                fmt_start(&response.body, f)?;
            }
            Cause::Api { response, .. } => {
                write!(f, "{}", response.status)?;
                self.fmt_errors(&response.body, f)?;
            }
            Cause::Decode { response, error } => {
                write!(f, "{}: {error}", response.status)?;
                fmt_start(&response.body, f)?;
            }
        }
        match self.request_id() {
            Some(id) => write!(f, " (request id {id})"),
            None => Ok(()),
        }
    }
}

impl Error {
    /// The errors listed; where they say nothing, the start of the body.
    fn fmt_errors(&self, body: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let says = |item: &&ApiErrorItem| {
            item.code.is_some() || item.message.is_some() || item.field.is_some()
        };
        let mut said = self.errors().iter().filter(says).peekable();
        if said.peek().is_none() {
            return fmt_start(body, f);
        }
        for item in said {
            for text in [&item.code, &item.message].into_iter().flatten() {
                write!(f, ": {text}")?;
            }
            if let Some(field) = &item.field {
                write!(f, " [{field}]")?;
            }
        }
        Ok(())
    }
}

fn fmt_start(body: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match start(body) {
        start if start.is_empty() => Ok(()),
        start => write!(f, ": {start}"),
    }
}

/// The first characters of a body, on one line.
fn start(body: &[u8]) -> String {
    const SHOWN: usize = 200;
    // No character has more than four bytes.
    let text = String::from_utf8_lossy(&body[..body.len().min(4 * SHOWN)]).into_owned();
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Error");
        shown.field("kind", &self.kind());
        shown.field("message", &self.to_string());
        if let Some(source) = self.source() {
            shown.field("source", &source);
        }
        shown.finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.cause {
            Cause::Write(error) => Some(error),
            Cause::Transport(error, _) => error.source(),
            Cause::Decode { error, .. } => error.source(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::wire::samples::Contact;
    use super::*;
    use http::{HeaderValue, Uri};

    fn response(status: u16, body: &'static str) -> RawResponse {
        RawResponse {
            uri: Uri::from_static("https://api.intercom.io/contacts/1?email=a%40b.c"),
            status: StatusCode::from_u16(status).unwrap(),
            headers: HeaderMap::new(),
            body: Bytes::from_static(body.as_bytes()),
        }
    }

    fn refused(status: u16, body: &'static str) -> Error {
        Error::api(
            "ShowContact",
            response(status, body),
            ErrorBody::parse(body.as_bytes()),
        )
    }

    #[test]
    fn it_says_what_the_api_said() {
        let error = refused(
            404,
            r#"{"type":"error.list","request_id":"b8","errors":[
                {"code":"not_found","message":"User Not Found"},
                {"code":"parameter_invalid","field":"email"}]}"#,
        );
        assert_eq!(
            error.to_string(),
            "ShowContact: 404 Not Found: not_found: User Not Found: parameter_invalid [email] \
             (request id b8)"
        );
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(error.operation(), Some("ShowContact"));
        assert_eq!(error.code(), Some("not_found"));
        assert_eq!(error.errors().len(), 2);
        assert_eq!(error.request_id(), Some("b8"));
        assert!(error.is_not_found() && !error.is_retryable() && !error.is_rate_limited());
    }

    #[test]
    fn it_shows_the_start_of_other_bodies() {
        let error = refused(502, "<html>\n  <h1>Bad   Gateway</h1>");
        assert_eq!(
            error.to_string(),
            "ShowContact: 502 Bad Gateway: <html> <h1>Bad Gateway</h1>"
        );
        assert_eq!(error.body().map(Bytes::len), Some(31));
        assert_eq!((error.code(), error.request_id()), (None, None));
        assert_eq!(
            refused(503, "").to_string(),
            "ShowContact: 503 Service Unavailable"
        );
        assert!(refused(503, "").is_retryable());
    }

    #[test]
    fn a_body_can_be_read_as_a_model() {
        let contact = r#"{"type": "contact", "seats": "many"}"#;
        let contact = refused(404, contact).body_as::<Contact>().unwrap();
        assert_eq!(contact.r#type.as_deref(), Some("contact"));
        assert_eq!(contact.extra.get("seats"), Some(&"many".into()));
        assert_eq!(refused(502, "<html>").body_as::<Contact>(), None);
        assert_eq!(refused(404, "[]").body_as::<Contact>(), None);
        assert_eq!(Error::config("no host").body_as::<Contact>(), None);
    }

    #[test]
    fn a_long_body_is_cut_between_characters() {
        let long: &'static str = "é𝄞".repeat(1_000).leak();
        let shown = format!("{}…", "é𝄞".repeat(100));
        assert_eq!(start(long.as_bytes()), shown);
        let exact: &'static str = "é".repeat(200).leak();
        assert_eq!(start(exact.as_bytes()), exact);
        assert_eq!(start(b"\xff\xfe"), "\u{fffd}\u{fffd}");
    }

    #[test]
    fn the_request_id_may_be_in_the_headers_only() {
        let mut response = response(429, "{}");
        response
            .headers
            .insert("x-request-id", HeaderValue::from_static("c9"));
        let error = Error::api("A", response, ErrorBody::default());
        assert_eq!(
            error.to_string(),
            "A: 429 Too Many Requests: {} (request id c9)"
        );
        assert!(error.is_rate_limited() && error.is_retryable());
    }

    #[test]
    fn a_decode_error_says_where() {
        let json = serde_json::from_str::<i64>("[").unwrap_err();
        let error = Error::decode("A", response(200, "["), DecodeError::Json(json));
        assert_eq!(error.to_string(), "A: 200 OK: the body is no JSON: [");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.source().is_some());
        assert!(!error.is_retryable() && !error.is_not_found());
    }

    #[test]
    fn debug_shows_no_more_than_display() {
        let shown = format!("{:?}", refused(503, ""));
        let message = "ShowContact: 503 Service Unavailable";
        assert_eq!(
            shown,
            format!("Error {{ kind: Api, message: {message:?} }}")
        );
    }

    #[test]
    fn it_can_cross_threads() {
        fn check<T: StdError + Send + Sync + 'static>() {}
        check::<Error>();
    }
}
