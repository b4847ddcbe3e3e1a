//! The arguments of a call, as JSON.

use super::endpoint::{Endpoint, Place};
use crate::runtime::wire::{File, Mismatch, MismatchKind};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;

/// What to call an operation with.
///
/// A parameter of the path, the query or a header is text on the wire, and so is a field of a form:
/// `5` and `"5"` are the same there, in lists and objects too.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Arguments {
    /// The parameters in the path, by name.
    pub path: Map<String, Value>,
    /// The parameters in the query, by name.
    pub query: Map<String, Value>,
    /// The parameters in headers, by name.
    pub header: Map<String, Value>,
    /// The body; for a form, an object with a member for each field.
    pub body: Option<Value>,
    /// Files for the fields of a form, by name.
    pub files: BTreeMap<String, File>,
}

/// Why a request cannot be built.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ArgumentError {
    /// The operation does not have the parameter at this JSON pointer: `/query/pgae`.
    Unknown(String),
    /// The JSON has another form than [`Arguments`] at this JSON pointer: `/query`.
    NoObject(String),
    /// What is missing, or cannot be used; the last one is why there is no request.
    Mismatch(Vec<Mismatch>),
}

impl Arguments {
    /// No arguments.
    pub fn new() -> Self {
        Arguments::default()
    }

    /// Reads `{"path": {}, "query": {}, "header": {}, "body": ...}`, each of which may be missing.
    ///
    /// # Errors
    ///
    /// JSON of another form.
    pub fn from_json(json: Value) -> Result<Self, ArgumentError> {
        let mut arguments = Arguments::new();
        for (name, value) in object(json, "")? {
            match name.as_str() {
                "path" => arguments.path = object(value, "/path")?,
                "query" => arguments.query = object(value, "/query")?,
                "header" => arguments.header = object(value, "/header")?,
                "body" => arguments.body = Some(value),
                _ => return Err(ArgumentError::Unknown(format!("/{name}"))),
            }
        }
        Ok(arguments)
    }

    /// Sets a parameter in the path.
    pub fn with_path(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.path.insert(name.into(), value.into());
        self
    }

    /// Sets a parameter in the query.
    pub fn with_query(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.query.insert(name.into(), value.into());
        self
    }

    /// Sets a parameter in a header.
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.header.insert(name.into(), value.into());
        self
    }

    /// Sets the body.
    pub fn with_body(mut self, body: impl Into<Value>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets a file, for a field of a form.
    pub fn with_file(mut self, name: impl Into<String>, file: File) -> Self {
        self.files.insert(name.into(), file);
        self
    }

    /// What is there for a place; the parameters in it, by name.
    fn there(&self, place: Place) -> Option<&Map<String, Value>> {
        match place {
            Place::Path => Some(&self.path),
            Place::Query(_) => Some(&self.query),
            Place::Header => Some(&self.header),
            Place::Json | Place::Form => None,
        }
    }

    /// Whether the operation takes all these, and these are all that it wants.
    pub(super) fn check(&self, endpoint: &Endpoint) -> Result<(), ArgumentError> {
        let takes = |place: &str, name: &str| {
            let mut parameters = endpoint.parameters().iter();
            parameters.any(|it| it.place.word() == place && it.name == name)
        };
        for (place, given) in [
            ("path", &self.path),
            ("query", &self.query),
            ("header", &self.header),
        ] {
            if let Some(name) = given.keys().find(|name| !takes(place, name)) {
                return Err(ArgumentError::Unknown(format!("/{place}/{name}")));
            }
        }
        if self.body.is_some() && !takes("body", "body") {
            return Err(ArgumentError::Unknown("/body".to_owned()));
        }
        let mut places = endpoint.parameters().iter().map(|it| it.place);
        let has_form = places.any(|place| place == Place::Form);
        if let Some(name) = self.files.keys().next().filter(|_| !has_form) {
            return Err(ArgumentError::Unknown(format!("/files/{name}")));
        }
        let missing: Vec<_> = endpoint
            .parameters()
            .iter()
            .filter(|parameter| parameter.required && !self.has(parameter.place, parameter.name))
            .map(|parameter| missing(parameter.place, parameter.name))
            .collect();
        match missing.is_empty() {
            true => Ok(()),
            false => Err(ArgumentError::Mismatch(missing)),
        }
    }

    fn has(&self, place: Place, name: &str) -> bool {
        match self.there(place) {
            Some(given) => given.contains_key(name),
            None => self.body.is_some() || !self.files.is_empty(),
        }
    }
}

fn object(json: Value, pointer: &str) -> Result<Map<String, Value>, ArgumentError> {
    match json {
        Value::Object(members) => Ok(members),
        _ => Err(ArgumentError::NoObject(pointer.to_owned())),
    }
}

fn missing(place: Place, name: &str) -> Mismatch {
    Mismatch {
        pointer: match place {
            Place::Json | Place::Form => "/body".to_owned(),
            place => format!("/{}/{name}", place.word()),
        },
        kind: MismatchKind::Missing,
        expected: "a value",
        found: "nothing".into(),
    }
}

impl fmt::Display for ArgumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ArgumentError::Unknown(pointer) => {
                write!(f, "the operation takes no argument `{pointer}`")
            }
            ArgumentError::NoObject(pointer) => {
                write!(f, "the arguments must be a JSON object at `{pointer}`")
            }
            ArgumentError::Mismatch(mismatches) => {
                let texts: Vec<_> = mismatches.iter().map(ToString::to_string).collect();
                f.write_str(&texts.join("; "))
            }
        }
    }
}

impl Error for ArgumentError {}
