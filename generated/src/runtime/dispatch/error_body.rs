//! How the bodies of errors are read: as what the description says of their status, or as they are.

use super::payload::{Decoded, IntoPayload, Payload};
use crate::runtime::wire::{Decoder, Node};
use crate::runtime::{DecodeError, RawResponse};
use bytes::Bytes;

/// Reads the body of an error that is described.
#[derive(Clone, Copy, Debug)]
pub struct ErrorDecoder(fn(&RawResponse, &mut Decoder) -> Result<Payload, DecodeError>);

impl ErrorDecoder {
    /// Reads it as `D`.
    pub fn new<D: IntoPayload>() -> Self {
        ErrorDecoder(|response, cx| D::decode(response, cx).map(|output| D::into_payload(&output)))
    }
}

pub(super) fn decode(described: Option<ErrorDecoder>, response: &RawResponse) -> Decoded {
    let mut cx = Decoder::default();
    let is_there = !response.body.trim_ascii().is_empty();
    let described = described.filter(|_| is_there);
    let typed = described.and_then(|ErrorDecoder(read)| read(response, &mut cx).ok());
    Decoded {
        payload: typed.unwrap_or_else(|| untyped(&response.body)),
        mismatches: cx.into_mismatches(),
    }
}

fn untyped(body: &Bytes) -> Payload {
    if body.trim_ascii().is_empty() {
        return Payload::Empty;
    }
    match (Node::parse(body), std::str::from_utf8(body)) {
        (Ok(node), _) => Payload::Json(node.to_value()),
        (_, Ok(text)) => Payload::Text(text.to_owned()),
        _ => Payload::Bytes(body.clone()),
    }
}
