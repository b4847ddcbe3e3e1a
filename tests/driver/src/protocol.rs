//! What `xtask` and the driver say to each other, a line of JSON each. Both compile this file, so that
//! there is one definition, and one reading of keys that a form or a query repeats; it does nothing else.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Something to do.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "task", rename_all = "snake_case")]
pub enum Task {
    /// Read a response by the types of its operation, and write it again.
    Response {
        /// Whose response it is.
        operation: Target,
        /// The response.
        response: Received,
    },
    /// Build a request, and compare it with its arguments.
    Request {
        /// What the request is for.
        operation: Target,
        /// What it is built from.
        arguments: Given,
    },
    /// Find the operation that a recorded request is for, and do both.
    Recorded(Recorded),
    /// Call a server: first with each of the arguments, then, with those that it accepted, for each of
    /// the responses.
    Call {
        /// What to call.
        operation: Target,
        /// The arguments, by what to call them in the report.
        requests: Vec<(String, Given)>,
        /// The arguments for when the server accepts none of them.
        otherwise: Given,
        /// The value of the header `Prefer`, by what to call the response in the report.
        responses: Vec<(String, String)>,
    },
}

/// An operation, as a description knows it: the names of the parameters in its path do not count.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Target {
    /// The method, in capitals.
    pub method: String,
    /// The path, with a `{name}` for each parameter.
    pub path: String,
}

/// The arguments of a call. What the operation does not take is left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Given {
    /// The values in the path, in order.
    pub path: Vec<Value>,
    /// The values in the query, by name.
    pub query: Map<String, Value>,
    /// The values in headers, by name.
    pub header: Map<String, Value>,
    /// The body; `None` is none, and `null` is one.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "some")]
    pub body: Option<Value>,
}

/// A response.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Received {
    /// Its status.
    pub status: u16,
    /// Where it redirects to.
    pub location: Option<String>,
    /// Its body.
    pub body: Content,
}

/// A body.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Content {
    /// It is not known: whoever recorded the traffic left it out.
    Missing,
    /// A JSON value.
    Json(Value),
    /// A text, which may be JSON.
    Text(String),
    /// Bytes, as Base64.
    Base64(String),
    /// The fields of a form.
    Form(Vec<Field>),
}

/// A field of a form.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// What it contains, if that is known.
    pub value: Option<String>,
    /// The name of the file that it is.
    pub file_name: Option<String>,
    /// Its media type.
    pub content_type: Option<String>,
}

/// A request that was recorded, with its response.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Recorded {
    /// The method, in capitals.
    pub method: String,
    /// The path, encoded; where it may have a prefix, without more and more of its segments.
    pub paths: Vec<String>,
    /// The decoded names and values in the query.
    pub query: Vec<(String, String)>,
    /// The headers, by their names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body; `None` if there was none.
    pub body: Option<Content>,
    /// The response; `None` if none came.
    pub response: Option<Received>,
}

/// Adds what a form or a query has under a key; the second value of a key makes a list of it.
pub fn insert(object: &mut Map<String, Value>, key: &str, value: impl Into<Value>) {
    let first = object.entry(key).or_insert(Value::Null);
    match first {
        Value::Null => *first = value.into(),
        Value::Array(items) => items.push(value.into()),
        one => *one = vec![one.take(), value.into()].into(),
    }
}

/// What came of a task, or of a part of one.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Outcome {
    /// The number of the task, from zero.
    pub task: usize,
    /// What it was a part of a task for: `request`, `response`, or what the task calls it.
    pub part: String,
    /// The id of the operation; `None` if there is no such operation.
    pub operation: Option<String>,
    /// Why there is nothing to compare.
    pub problem: Option<String>,
    /// Why there is nothing to compare, and that is nobody's fault.
    pub skipped: Option<String>,
    /// Where it differs from the description.
    pub mismatches: Vec<Difference>,
    /// Where what was written differs from what was read.
    pub differences: Vec<Difference>,
    /// The status of a response.
    pub status: Option<u16>,
    /// What a server has against the request.
    pub refused: Vec<String>,
}

/// Two things that should be the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// Where, as a JSON pointer.
    pub path: String,
    /// What was expected there.
    pub expected: String,
    /// What was found there.
    pub found: String,
}

/// Keeps `null` apart from nothing.
mod some {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde_json::Value;

    pub fn serialize<S: Serializer>(value: &Option<Value>, out: S) -> Result<S::Ok, S::Error> {
        value.serialize(out)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Value>, D::Error> {
        Value::deserialize(from).map(Some)
    }
}
