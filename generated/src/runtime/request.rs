//! Requests: values that say what to send, and to which operation.

use super::multipart::Multipart;
use super::operation::{Operation, OperationInfo};
use super::path::PathParam;
use super::query::{self, Style};
use super::transport::RequestBody;
use super::wire::{Encoder, Fields, Node, Wire};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

/// A request for the operation `O`.
///
/// It is a plain value: it can be printed, compared, cloned, and sent more than once.
pub struct Request<O> {
    parts: Parts,
    operation: PhantomData<fn() -> O>,
}

/// What a request consists of.
#[derive(Clone, PartialEq)]
pub struct Parts {
    operation: OperationInfo,
    path: String,
    /// Name and encoded text of each query parameter.
    pub(super) query: Vec<(Cow<'static, str>, String)>,
    headers: HeaderMap,
    pub(super) body: Body,
    timeout: Option<Duration>,
    invalid: Option<InvalidArgument>,
}

/// The body of a request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Body {
    /// No body.
    Empty,
    /// A JSON text.
    Json(Bytes),
    /// A form, mostly with files.
    Multipart(Multipart),
}

/// An argument with which a request cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidArgument {
    /// The name of the parameter, header or form field.
    pub name: String,
    /// What is wrong with its value.
    pub reason: &'static str,
}

impl<O> Request<O> {
    pub(super) fn from_parts(parts: Parts) -> Self {
        Request {
            parts,
            operation: PhantomData,
        }
    }

    /// What the request consists of.
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// What the request consists of.
    pub fn into_parts(self) -> Parts {
        self.parts
    }

    /// Adds a header, or replaces it. Headers set here win over those of the client.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.parts.set_header(name, value);
        self
    }

    /// Limits the time from sending the request to having the whole response.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.parts.timeout = Some(timeout);
        self
    }
}

/// What the generated endpoint functions build requests with.
#[doc(hidden)]
impl<O: Operation> Request<O> {
    #[expect(
        clippy::new_without_default,
        reason = "a request without its arguments is no request"
    )]
    pub fn new() -> Self {
        Request {
            parts: Parts::new(O::INFO),
            operation: PhantomData,
        }
    }

    pub fn set_path(mut self, name: &'static str, value: impl Into<PathParam>) -> Self {
        self.parts.set_path(name, &value.into());
        self
    }

    pub fn set_query(mut self, name: &'static str, style: Style, value: &dyn Wire) -> Self {
        self.parts.set_query(name, style, value);
        self
    }

    pub fn set_header(mut self, name: &'static str, value: &dyn Wire) -> Self {
        self.parts.set_header_value(name, value);
        self
    }

    pub fn set_json(mut self, body: &dyn Wire) -> Self {
        self.parts.body = Body::Json(Encoder::json(body).into());
        self
    }

    pub fn set_multipart(mut self, body: &dyn Fields) -> Self {
        self.parts.set_multipart(Multipart::from_fields(body));
        self
    }
}

impl Parts {
    fn new(operation: OperationInfo) -> Self {
        Parts {
            path: operation.path.to_owned(),
            operation,
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: Body::Empty,
            timeout: None,
            invalid: None,
        }
    }

    /// The operation.
    pub fn operation(&self) -> &OperationInfo {
        &self.operation
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.operation.method
    }

    /// The path, encoded: `/contacts/a%2Fb`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The query, encoded and without its question mark; empty if there is none.
    pub fn query(&self) -> String {
        let texts: Vec<_> = self.query.iter().map(|(_, text)| text.as_str()).collect();
        texts.join("&")
    }

    /// The headers of this request; the client adds its own.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body.
    pub fn body(&self) -> &Body {
        &self.body
    }

    /// The time limit, if the request has one of its own.
    pub fn timeout(&self) -> Option<Duration> {
        self.timeout
    }

    /// The first argument with which the request cannot be sent. Sending it is an error.
    pub fn invalid_argument(&self) -> Option<&InvalidArgument> {
        self.invalid.as_ref()
    }

    fn set_path(&mut self, name: &'static str, value: &PathParam) {
        match value.segment() {
            Some(segment) => self.path = self.path.replace(&format!("{{{name}}}"), &segment),
            None => self.reject(name, "it is empty, `.` or `..`, which a path cannot hold"),
        }
    }

    fn set_query(&mut self, name: &'static str, style: Style, value: &dyn Wire) {
        self.query.retain(|(other, _)| *other != name);
        if let Some(text) = query::render(name, style, value) {
            self.query.push((name.into(), text));
        }
    }

    fn set_header_value(&mut self, name: &str, value: &dyn Wire) {
        let json = Encoder::json(value);
        match Node::parse(&json) {
            Ok(Node::String(text)) => self.set_header(name, &text),
            _ => self.set_header(name, &String::from_utf8_lossy(&json)),
        }
    }

    pub(super) fn set_header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::from_str(value)) {
            (Ok(name), Ok(mut value)) => {
                // Sensitive values are not shown by `Debug`.
                value.set_sensitive(name == header::AUTHORIZATION || name == header::COOKIE);
                self.headers.insert(name, value);
            }
            (Err(_), _) => self.reject(name, "it is no name of a header"),
            (_, Err(_)) => self.reject(name, "it has characters that a header cannot hold"),
        }
    }

    fn set_multipart(&mut self, form: Multipart) {
        if let Some(name) = form.invalid_content_type() {
            self.reject(
                name,
                "its content type has characters that a header cannot hold",
            );
        }
        self.body = Body::Multipart(form);
    }

    fn reject(&mut self, name: &str, reason: &'static str) {
        self.invalid.get_or_insert_with(|| InvalidArgument {
            name: name.to_owned(),
            reason,
        });
    }
}

impl Body {
    /// The content type and what to send.
    pub(super) fn encode(&self) -> (Option<HeaderValue>, RequestBody) {
        match self {
            Body::Empty => (None, RequestBody::from(Bytes::new())),
            Body::Json(json) => (
                Some(HeaderValue::from_static("application/json")),
                json.clone().into(),
            ),
            Body::Multipart(form) => {
                let (content_type, bytes) = form.encode();
                (HeaderValue::try_from(content_type).ok(), bytes.into())
            }
        }
    }
}

impl<O> Clone for Request<O> {
    fn clone(&self) -> Self {
        Request {
            parts: self.parts.clone(),
            operation: PhantomData,
        }
    }
}

impl<O> PartialEq for Request<O> {
    fn eq(&self, other: &Self) -> bool {
        self.parts == other.parts
    }
}

impl<O> fmt::Debug for Request<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts.debug("Request", f)
    }
}

impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.debug("Parts", f)
    }
}

impl Parts {
    /// Shows what is there.
    fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct(name);
        shown.field("operation", &self.operation.id);
        shown.field("method", self.method());
        shown.field("path", &self.path);
        if !self.query.is_empty() {
            shown.field("query", &self.query());
        }
        if !self.headers.is_empty() {
            shown.field("headers", &self.headers);
        }
        if self.body != Body::Empty {
            shown.field("body", &self.body);
        }
        if let Some(timeout) = &self.timeout {
            shown.field("timeout", timeout);
        }
        if let Some(invalid) = &self.invalid {
            shown.field("invalid", invalid);
        }
        shown.finish()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Body::Empty => f.write_str("Empty"),
            Body::Json(json) => f.write_str(&String::from_utf8_lossy(json)),
            Body::Multipart(form) => form.fmt(f),
        }
    }
}

impl fmt::Display for InvalidArgument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` cannot be sent: {}", self.name, self.reason)
    }
}

impl Error for InvalidArgument {}

#[cfg(test)]
mod tests {
    use super::super::decode::{Empty, Json};
    use super::super::wire::samples::Contact;
    use super::super::wire::{Extra, File, Number};
    use super::*;

    crate::__operation!(
        /// Tags a contact.
        TagContact: "tagContact", Put "/contacts/{id}/tags/{tag_id}" -> Json<Contact>
    );

    fn tag(id: impl Into<PathParam>, tag_id: impl Into<PathParam>) -> Request<TagContact> {
        Request::new().set_path("id", id).set_path("tag_id", tag_id)
    }

    fn invalid<O>(request: &Request<O>) -> Option<String> {
        request.parts().invalid_argument().map(ToString::to_string)
    }

    #[test]
    fn it_is_a_value() {
        let contact = Contact {
            seats: Some(2),
            ..Contact::default()
        };
        let request = tag("a/b", 7)
            .set_query("ids", Style::FormJoined, &vec![1_i64, 2])
            .set_query("page", Style::Form, &3_i64)
            .set_header("X-Flag", &true)
            .set_json(&contact);
        let parts = request.parts();
        assert_eq!(parts.operation(), &TagContact::INFO);
        assert_eq!(parts.method(), Method::PUT);
        assert_eq!(parts.path(), "/contacts/a%2Fb/tags/7");
        assert_eq!(parts.query(), "ids=1,2&page=3");
        assert_eq!(parts.headers()["x-flag"], "true");
        assert_eq!(
            parts.body(),
            &Body::Json(Bytes::from_static(br#"{"seats":2}"#))
        );
        assert_eq!(request.clone(), request);
        assert_ne!(request, tag("a/b", 7));
        assert_eq!(
            format!("{request:?}"),
            "Request { operation: \"tagContact\", method: PUT, path: \"/contacts/a%2Fb/tags/7\", \
             query: \"ids=1,2&page=3\", headers: {\"x-flag\": \"true\"}, body: {\"seats\":2} }"
        );
    }

    #[test]
    fn the_last_value_of_a_query_parameter_counts() {
        let request = tag(1, 2)
            .set_query("page", Style::Form, &1_i64)
            .set_query("order", Style::Form, &"asc".to_owned())
            .set_query("page", Style::Form, &2_i64);
        assert_eq!(request.parts().query(), "order=asc&page=2");
        let request = request.set_query("page", Style::Form, &None::<i64>);
        assert_eq!(request.parts().query(), "order=asc");
    }

    #[test]
    fn a_path_parameter_cannot_leave_its_place() {
        assert_eq!(
            tag("{tag_id}", "x").parts().path(),
            "/contacts/%7Btag_id%7D/tags/x"
        );
        for id in ["", ".", ".."] {
            let expected =
                "`id` cannot be sent: it is empty, `.` or `..`, which a path cannot hold";
            assert_eq!(invalid(&tag(id, "")).as_deref(), Some(expected));
        }
    }

    #[test]
    fn headers_are_checked() {
        assert_eq!(
            invalid(&tag(1, 2).with_header("x-a", "b").with_header("X-A", "c")),
            None
        );
        assert_eq!(
            invalid(&tag(1, 2).with_header("a b", "c")).as_deref(),
            Some("`a b` cannot be sent: it is no name of a header")
        );
        assert_eq!(
            invalid(
                &tag(1, 2)
                    .with_header("a", "b\r\nc: d")
                    .with_header("d e", "f")
            )
            .as_deref(),
            Some("`a` cannot be sent: it has characters that a header cannot hold")
        );
    }

    #[test]
    fn content_types_of_files_are_checked() {
        struct Upload {
            file: Option<File>,
            score: Option<Number>,
            extra: Extra,
        }
        crate::__model!(Upload {
            file: "file",
            score: "score"
        });
        let upload = |content_type: &str| {
            let file = File::from(b"a".to_vec()).with_content_type(content_type);
            tag(1, 2).set_multipart(&Upload {
                file: Some(file),
                ..Upload::default()
            })
        };
        assert_eq!(invalid(&upload("text/plain")), None);
        assert_eq!(
            invalid(&upload("text/plain\r\nx: y")).as_deref(),
            Some(
                "`file` cannot be sent: its content type has characters that a header cannot hold"
            )
        );
    }

    #[test]
    fn requests_can_cross_threads_whatever_they_return() {
        crate::__operation!(
            /// Nothing.
            Nothing: "nothing", Delete "/nothing" -> Empty
        );
        fn check<T: Send + Sync + 'static>(_: T) {}
        check(Request::<Nothing>::new());
    }
}
