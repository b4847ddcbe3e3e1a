//! What a description states, and nothing else: the facts that the passes work on.
//!
//! Operations are keyed by method and path shape, schemas by JSON pointer: an inline schema
//! and a `$ref` are the same thing here, an edge to a pointer. No Rust names, no tokens.

use std::fmt;

use indexmap::IndexMap;
use serde_json::Value;

use crate::pointer::Pointer;
use crate::text::{
    MediaType, OperationId, ParameterName, PathTemplate, PropertyName, SchemaName, TagName,
};

/// A description, lowered to facts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: Option<String>,
    /// The URLs of `servers`.
    pub servers: Vec<String>,
    /// Declared tags in order, then those that only operations name.
    pub tags: IndexMap<TagName, Tag>,
    /// All operations, in document order.
    pub operations: IndexMap<OperationKey, Operation>,
    /// All schemas, inline ones too, in document order.
    pub schemas: IndexMap<Pointer, Schema>,
    /// Where each component schema is.
    pub components: IndexMap<SchemaName, Pointer>,
}

/// A group of operations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tag {
    /// Its description.
    pub description: Option<String>,
}

/// An HTTP method that OpenAPI 3.0 knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Method {
    /// All methods, in the order of the standard.
    pub const ALL: [Self; 8] = [
        Self::Get,
        Self::Put,
        Self::Post,
        Self::Delete,
        Self::Options,
        Self::Head,
        Self::Patch,
        Self::Trace,
    ];

    /// The method in capitals, as sent.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What identifies an operation across versions: its method, and its path without the names of
/// the path parameters (`/contacts/{}/tags`), which upstream changes freely.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationKey {
    /// The method.
    pub method: Method,
    /// The path with `{}` for every parameter.
    pub shape: String,
}

impl OperationKey {
    /// The key of `method` on `path`.
    #[must_use]
    pub fn new(method: Method, path: &PathTemplate) -> Self {
        Self {
            method,
            shape: path.shape(),
        }
    }
}

impl fmt::Display for OperationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.shape)
    }
}

/// The extension of an operation that says how its list goes on, where the rest does not.
pub const PAGINATION: &str = "x-pagination";

/// One operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Where it is.
    pub pointer: Pointer,
    /// Its method.
    pub method: Method,
    /// Its path.
    pub path: PathTemplate,
    /// Its operationId, if it has one.
    pub id: Option<OperationId>,
    /// Its tags, in order.
    pub tags: Vec<TagName>,
    /// Its summary.
    pub summary: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Path parameters in template order, then the others in document order.
    pub parameters: Vec<Parameter>,
    /// Its request body.
    pub body: Option<Body>,
    /// Its responses, in document order.
    pub responses: IndexMap<Status, Response>,
    /// What its extension `x-pagination` says, which `passes::paging` reads.
    pub pagination: Option<Value>,
}

impl Operation {
    /// The tag under which the operation's function stands: its first.
    #[must_use]
    pub fn home(&self) -> TagName {
        self.tags
            .first()
            .cloned()
            .unwrap_or_else(|| TagName::new("Untagged"))
    }

    /// The schemas of what clients send. What they never send, as it is of another media type, is not there.
    pub fn sent(&self) -> impl Iterator<Item = &Pointer> {
        let parameters = self.parameters.iter().map(|parameter| &parameter.schema);
        let body = self.body.as_ref().and_then(Body::sent);
        parameters.chain(body.and_then(|(_, schema)| schema))
    }

    /// The schemas of what clients receive.
    pub fn received(&self) -> impl Iterator<Item = &Pointer> {
        self.responses.values().filter_map(Response::json)
    }

    /// What people call it: `GET /contacts/{id}`.
    #[must_use]
    pub fn label(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

/// A parameter of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Where it is.
    pub pointer: Pointer,
    /// Its name on the wire.
    pub name: ParameterName,
    /// Where it is sent.
    pub place: Place,
    /// Whether it must be sent.
    pub required: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its description.
    pub description: Option<String>,
    /// Its schema.
    pub schema: Pointer,
}

/// Where a parameter is sent, and how its value is written there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query(QueryStyle),
    /// In a header.
    Header,
}

/// How arrays and objects are written in a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryStyle {
    /// `a=1&a=2`; an object's properties become parameters of their own.
    Form,
    /// `a=1,2`.
    FormJoined,
    /// `a=1%202`.
    SpaceDelimited,
    /// `a=1|2`.
    PipeDelimited,
    /// `a[b]=1`.
    DeepObject,
    /// The value as JSON: `a={"b":1}`.
    Json,
}

/// A request body.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// Where it is.
    pub pointer: Pointer,
    /// Whether it must be sent.
    pub required: bool,
    /// Its description.
    pub description: Option<String>,
    /// Its representations, in document order.
    pub content: IndexMap<MediaType, Option<Pointer>>,
}

impl Body {
    /// The representation that clients send: JSON, else a form.
    #[must_use]
    pub fn sent(&self) -> Option<(&MediaType, Option<&Pointer>)> {
        let form = || self.content.iter().find(|(media, _)| media.is_form());
        with_schema(json(&self.content).or_else(form))
    }
}

/// The key of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One status.
    Code(u16),
    /// A class of statuses: `2` is `2XX`.
    Class(u16),
    /// Every status that is not listed.
    Default,
}

impl Status {
    /// Whether responses under this key are successes.
    #[must_use]
    pub fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Class(2))
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Class(class) => write!(f, "{class}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

/// A response.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// Where it is, references followed.
    pub pointer: Pointer,
    /// Its description.
    pub description: String,
    /// The names of its headers.
    pub headers: Vec<String>,
    /// Its representations, in document order.
    pub content: IndexMap<MediaType, Option<Pointer>>,
}

impl Response {
    /// The representation that clients ask for: JSON, else the first.
    #[must_use]
    pub fn asked_for(&self) -> Option<(&MediaType, Option<&Pointer>)> {
        with_schema(json(&self.content).or_else(|| self.content.first()))
    }

    /// The schema of the JSON that clients ask for.
    #[must_use]
    pub fn json(&self) -> Option<&Pointer> {
        json(&self.content)?.1.as_ref()
    }
}

type Representation<'a> = (&'a MediaType, &'a Option<Pointer>);

fn json(content: &IndexMap<MediaType, Option<Pointer>>) -> Option<Representation<'_>> {
    content.iter().find(|(media, _)| media.is_json())
}

fn with_schema(found: Option<Representation<'_>>) -> Option<(&MediaType, Option<&Pointer>)> {
    found.map(|(media, schema)| (media, schema.as_ref()))
}

/// One schema.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// What it states besides its kind.
    pub facts: Facts,
    /// What values it describes.
    pub kind: Kind,
}

/// What a schema states besides its kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// Whether `null` is a value.
    pub nullable: bool,
    /// Whether it is only sent by the server.
    pub read_only: bool,
    /// Whether it is only sent by the client.
    pub write_only: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its description.
    pub description: Option<String>,
    /// The value the server assumes when there is none.
    pub default: Option<Value>,
    /// Its format.
    pub format: Option<String>,
    /// Bounds in the words of the standard: `minimum`, `maxLength`, `pattern` and the like.
    pub bounds: IndexMap<&'static str, Value>,
}

impl Facts {
    /// What these facts leave open is what the others say; what holds in either holds.
    #[must_use]
    pub fn or(mut self, others: &Self) -> Self {
        self.nullable |= others.nullable;
        self.read_only |= others.read_only;
        self.write_only |= others.write_only;
        self.deprecated |= others.deprecated;
        self.description = self.description.or_else(|| others.description.clone());
        self.default = self.default.or_else(|| others.default.clone());
        self.format = self.format.or_else(|| others.format.clone());
        for (name, value) in &others.bounds {
            self.bounds.entry(*name).or_insert_with(|| value.clone());
        }
        self
    }
}

/// What values a schema describes.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// The same as another schema.
    Reference(Pointer),
    /// Any JSON value.
    Any,
    /// `null`, and nothing else.
    Null,
    /// `true` or `false`, or only the listed ones.
    Boolean(Vec<bool>),
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Text.
    String,
    /// One of these texts.
    Enum(Vec<String>),
    /// A list; without items, of anything.
    Array(Option<Pointer>),
    /// An object.
    Object(Object),
    /// A combination of schemas, with what the schema itself says of the values.
    Composite(Composite),
}

/// What a schema says of an object.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Object {
    /// Its properties, in document order.
    pub properties: IndexMap<PropertyName, Pointer>,
    /// The properties that must be there; may name ones that are declared elsewhere.
    pub required: Vec<PropertyName>,
    /// What its other members may be.
    pub additional: Additional,
}

/// What the members of an object may be that are not among its properties.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Additional {
    /// Nothing is said.
    #[default]
    Unstated,
    /// Anything, or (`false`) nothing.
    Allowed(bool),
    /// Values of this schema.
    Schema(Pointer),
}

/// A combination of schemas.
#[derive(Clone, Debug, PartialEq)]
pub struct Composite {
    /// What the schema itself says of the values; no combination.
    pub own: Option<Box<Kind>>,
    /// The members of `allOf`.
    pub all_of: Vec<Pointer>,
    /// The members of `oneOf`, or of `anyOf`.
    pub choices: Vec<Pointer>,
    /// How the choices are told apart.
    pub discriminator: Option<Discriminator>,
}

/// How the choices of a union are told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discriminator {
    /// The property that tells.
    pub property: PropertyName,
    /// Its values, each with the schema it stands for.
    pub mapping: IndexMap<String, Pointer>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_of_an_operation_forgets_the_names_of_path_parameters() {
        let key = |path| OperationKey::new(Method::Get, &PathTemplate::new(path)).to_string();
        assert_eq!(
            key("/contacts/{contact_id}/tags/{id}"),
            "GET /contacts/{}/tags/{}"
        );
        assert_eq!(key("/me"), "GET /me");
        assert_eq!(key("/a}/{b"), "GET /a}/b");
    }
}
