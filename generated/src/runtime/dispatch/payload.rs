//! What a response says, without its type.

use crate::runtime::wire::{Encoder, Mismatch, Node, Wire};
use crate::runtime::{Binary, Decode, Empty, Json, Redirect, Text};
use bytes::Bytes;
use serde_json::{Value, json};
use url::Url;

/// What a response says.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// Nothing.
    Empty,
    /// JSON, as the operation's type wrote it.
    Json(Value),
    /// Text.
    Text(String),
    /// Bytes.
    Bytes(Bytes),
    /// The place that the response redirects to.
    Redirect(Url),
}

/// A response that was read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Decoded {
    /// What it says.
    pub payload: Payload,
    /// Where it differs from the API's description.
    pub mismatches: Vec<Mismatch>,
}

impl Payload {
    /// As JSON, for showing: text and addresses become strings, nothing becomes `null`, and bytes
    /// become `{"bytes": 123}`, their number.
    pub fn to_json(&self) -> Value {
        match self {
            Payload::Empty => Value::Null,
            Payload::Json(value) => value.clone(),
            Payload::Text(text) => Value::String(text.clone()),
            Payload::Bytes(bytes) => json!({ "bytes": bytes.len() }),
            Payload::Redirect(url) => Value::String(url.to_string()),
        }
    }
}

/// A way to read responses that can be undone.
pub trait IntoPayload: Decode {
    /// What was read, without its type.
    fn into_payload(output: &Self::Output) -> Payload;
}

/// What was read as `D`, without its type.
pub fn payload<D: IntoPayload>(output: &D::Output) -> Payload {
    D::into_payload(output)
}

impl<T: Wire> IntoPayload for Json<T> {
    fn into_payload(output: &T) -> Payload {
        Payload::Json(value(output))
    }
}

fn value(wire: &dyn Wire) -> Value {
    let json = Encoder::json(wire);
    // What the encoder writes can be read.
    Node::parse(&json).map_or(Value::Null, |node| node.to_value())
}

impl IntoPayload for Text {
    fn into_payload(text: &String) -> Payload {
        Payload::Text(text.clone())
    }
}

impl IntoPayload for Binary {
    fn into_payload(bytes: &Bytes) -> Payload {
        Payload::Bytes(bytes.clone())
    }
}

impl IntoPayload for Empty {
    fn into_payload((): &()) -> Payload {
        Payload::Empty
    }
}

impl IntoPayload for Redirect {
    fn into_payload(url: &Url) -> Payload {
        Payload::Redirect(url.clone())
    }
}
