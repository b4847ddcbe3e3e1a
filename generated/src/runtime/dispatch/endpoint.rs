//! What is known of an operation at run time.

use super::arguments::{ArgumentError, Arguments};
use super::call::Call;
use super::error_body::{self, ErrorDecoder};
use super::payload::{Decoded, IntoPayload, Payload};
use super::reader::Reader;
use crate::runtime::transport::BoxFuture;
use crate::runtime::wire::Decoder;
use crate::runtime::{
    Client, Decode, DecodeError, Error, Operation, OperationInfo, Parts, RawResponse, Request,
    Response, Style,
};
use http::{Method, StatusCode};
use std::fmt;

/// An operation that is called by name.
pub struct Endpoint {
    info: OperationInfo,
    tag: &'static str,
    parameters: &'static [Parameter],
    build: fn(&mut Reader<'_>) -> Option<Parts>,
    accepts: fn(StatusCode) -> bool,
    decode: fn(&RawResponse, &mut Decoder) -> Result<Payload, DecodeError>,
    errors: fn(u16) -> Option<ErrorDecoder>,
    pub(super) send: Send,
}

pub(super) type Send = fn(Client, Parts) -> BoxFuture<'static, Result<Response<Payload>, Error>>;

/// Something that an operation takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// Its name on the wire; `body` for the body.
    pub name: &'static str,
    /// Where it goes.
    pub place: Place,
    /// Whether the operation cannot be called without it.
    pub required: bool,
    /// Its type in this crate: `i64`, `models::UpdateContactRequest`.
    pub r#type: &'static str,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// Into the path.
    Path,
    /// Into the query, in one of the styles of OpenAPI.
    Query(Style),
    /// Into a header.
    Header,
    /// It is the body, as JSON.
    Json,
    /// It is the body, as a form.
    Form,
}

impl Place {
    /// What [`Arguments`] calls it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Place::Path => "path",
            Place::Query(_) => "query",
            Place::Header => "header",
            Place::Json | Place::Form => "body",
        }
    }
}

impl Endpoint {
    /// Describes the operation `O`.
    #[doc(hidden)]
    pub const fn new<O>(
        tag: &'static str,
        parameters: &'static [Parameter],
        build: fn(&mut Reader<'_>) -> Option<Parts>,
        errors: fn(u16) -> Option<ErrorDecoder>,
    ) -> Self
    where
        O: Operation,
        O::Response: IntoPayload,
    {
        Endpoint {
            info: O::INFO,
            tag,
            parameters,
            build,
            accepts: O::Response::accepts,
            decode: decode::<O>,
            errors,
            send: send::<O>,
        }
    }

    /// The operationId.
    pub fn id(&self) -> &'static str {
        self.info.id
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.info.method
    }

    /// The path, with a `{name}` for each parameter.
    pub fn path(&self) -> &'static str {
        self.info.path
    }

    /// The tag.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// What the operation takes: what is required comes first.
    pub fn parameters(&self) -> &'static [Parameter] {
        self.parameters
    }

    /// Builds a request through the operation's own function and models.
    ///
    /// # Errors
    ///
    /// Arguments that the operation does not have, or that are missing, or from which not even a
    /// part can be used. What differs in parts is sent as it is: see [`Call::mismatches`].
    pub fn call(&'static self, arguments: &Arguments) -> Result<Call, ArgumentError> {
        arguments.check(self)?;
        let mut reader = Reader::new(arguments);
        let parts = (self.build)(&mut reader);
        let mismatches = reader.into_mismatches();
        match parts {
            Some(parts) => Ok(Call::new(self, parts, mismatches)),
            None => Err(ArgumentError::Mismatch(mismatches)),
        }
    }

    /// Whether a response of this status is a success, which [`decode`](Self::decode) can read.
    pub fn accepts(&self, status: StatusCode) -> bool {
        (self.accepts)(status)
    }

    /// Reads a successful response as the operation's type, and turns that into JSON again.
    ///
    /// # Errors
    ///
    /// As for a response that a client receives.
    pub fn decode(&self, response: &RawResponse) -> Result<Decoded, DecodeError> {
        if !self.accepts(response.status) {
            return Err(DecodeError::Status(response.status));
        }
        let mut cx = Decoder::default();
        let payload = (self.decode)(response, &mut cx)?;
        Ok(Decoded {
            payload,
            mismatches: cx.into_mismatches(),
        })
    }
}

impl Endpoint {
    /// Whether the description says what the body of an error with this status is.
    pub fn describes_error(&self, status: StatusCode) -> bool {
        (self.errors)(status.as_u16()).is_some()
    }

    /// Reads the body of an error as the type that the description has for its status, and turns
    /// that into JSON again. A body that is described nowhere, or is no JSON where JSON is
    /// described, is kept as it is.
    pub fn decode_error(&self, response: &RawResponse) -> Decoded {
        error_body::decode((self.errors)(response.status.as_u16()), response)
    }
}

fn decode<O>(response: &RawResponse, cx: &mut Decoder) -> Result<Payload, DecodeError>
where
    O: Operation,
    O::Response: IntoPayload,
{
    O::Response::decode(response, cx).map(|output| O::Response::into_payload(&output))
}

fn send<O>(client: Client, parts: Parts) -> BoxFuture<'static, Result<Response<Payload>, Error>>
where
    O: Operation,
    O::Response: IntoPayload,
{
    Box::pin(async move {
        let response = client.send_raw(Request::<O>::from_parts(parts)).await?;
        Ok(response.map(|output| O::Response::into_payload(&output)))
    })
}

/// The words that the tables have for the places.
#[doc(hidden)]
impl Parameter {
    pub const fn path(name: &'static str) -> Self {
        Parameter::at(Place::Path, name)
    }

    pub const fn query(name: &'static str) -> Self {
        Parameter::at(Place::Query(Style::Form), name)
    }

    pub const fn query_joined(name: &'static str) -> Self {
        Parameter::at(Place::Query(Style::FormJoined), name)
    }

    pub const fn query_spaces(name: &'static str) -> Self {
        Parameter::at(Place::Query(Style::SpaceDelimited), name)
    }

    pub const fn query_pipes(name: &'static str) -> Self {
        Parameter::at(Place::Query(Style::PipeDelimited), name)
    }

    pub const fn query_deep(name: &'static str) -> Self {
        Parameter::at(Place::Query(Style::DeepObject), name)
    }

    pub const fn query_json(name: &'static str) -> Self {
        Parameter::at(Place::Query(Style::Json), name)
    }

    pub const fn header(name: &'static str) -> Self {
        Parameter::at(Place::Header, name)
    }

    pub const fn json(name: &'static str) -> Self {
        Parameter::at(Place::Json, name)
    }

    pub const fn form(name: &'static str) -> Self {
        Parameter::at(Place::Form, name)
    }

    const fn at(place: Place, name: &'static str) -> Self {
        Parameter {
            name,
            place,
            required: false,
            r#type: "",
        }
    }

    pub const fn of(mut self, r#type: &'static str, required: bool) -> Self {
        self.r#type = r#type;
        self.required = required;
        self
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let OperationInfo {
            id, method, path, ..
        } = &self.info;
        write!(f, "Endpoint({id}: {method} {path})")
    }
}

/// Two endpoints are equal if they are for the same operation.
impl PartialEq for Endpoint {
    fn eq(&self, other: &Self) -> bool {
        self.info == other.info
    }
}
