//! A response, read by the types of its operation and written again.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use intercom_client::dispatch::{Decoded, Endpoint, Payload};
use intercom_client::{DecodeError, RawResponse};
use serde_json::Value;

use crate::compare;
use crate::operation::mismatches;
use crate::protocol::{Content, Difference, Outcome, Received};

pub fn check(endpoint: &Endpoint, response: &Received) -> Outcome {
    let outcome = Outcome {
        part: "response".to_owned(),
        operation: Some(endpoint.id().to_owned()),
        status: Some(response.status),
        ..Outcome::default()
    };
    let raw = match raw(response) {
        Ok(raw) => raw,
        Err(Unusable::Missing(reason)) => {
            return Outcome {
                skipped: Some(reason.to_owned()),
                ..outcome
            };
        }
        Err(Unusable::Broken(problem)) => {
            return Outcome {
                problem: Some(problem),
                ..outcome
            };
        }
    };
    match decode(endpoint, &raw) {
        Ok(decoded) => Outcome {
            differences: differences(&raw.body, &decoded.payload),
            mismatches: described(&raw, &decoded),
            ..outcome
        },
        Err(error) => Outcome {
            problem: Some(error.to_string()),
            ..outcome
        },
    }
}

/// By the status: a success as what the operation returns, anything else as an error.
pub fn decode(endpoint: &Endpoint, response: &RawResponse) -> Result<Decoded, DecodeError> {
    if endpoint.accepts(response.status) || response.status.is_success() {
        endpoint.decode(response)
    } else {
        Ok(endpoint.decode_error(response))
    }
}

/// Where what was written differs from the body that was read.
pub fn differences(body: &Bytes, written: &Payload) -> Vec<Difference> {
    let differs = match written {
        Payload::Json(written) => {
            return match serde_json::from_slice::<Value>(body) {
                Ok(read) => compare::differences("", &read, written),
                Err(_) if body.trim_ascii().is_empty() && written.is_null() => Vec::new(),
                Err(_) => vec![different(body, written.to_string().as_bytes())],
            };
        }
        Payload::Text(text) => (text.as_bytes() != body).then_some(text.as_bytes()),
        Payload::Bytes(bytes) => (bytes != body).then_some(&**bytes),
        // Their bodies say nothing: the value is elsewhere, or there is none.
        _ => None,
    };
    differs
        .map(|found| different(body, found))
        .into_iter()
        .collect()
}

fn different(expected: &[u8], found: &[u8]) -> Difference {
    let shown = |bytes: &[u8]| compare::shown(Some(&String::from_utf8_lossy(bytes).into()));
    Difference {
        path: String::new(),
        expected: shown(expected),
        found: shown(found),
    }
}

/// Where the response differs from its description. A body where that has none is no loss: it is
/// there for whoever asks for the whole response.
fn described(raw: &RawResponse, decoded: &Decoded) -> Vec<Difference> {
    let mut mismatches = mismatches(&decoded.mismatches);
    if decoded.payload == Payload::Empty && !raw.body.trim_ascii().is_empty() {
        mismatches.push(Difference {
            expected: "no body".to_owned(),
            ..different(b"", &raw.body)
        });
    }
    mismatches
}

/// Why a response cannot be read at all.
enum Unusable {
    /// It is not there.
    Missing(&'static str),
    /// It is no response.
    Broken(String),
}

fn raw(response: &Received) -> Result<RawResponse, Unusable> {
    let broken = |problem: String| Unusable::Broken(problem);
    let body = match &response.body {
        Content::Missing => {
            return Err(Unusable::Missing("the recording lacks the response's body"));
        }
        Content::Json(value) => value.to_string().into(),
        Content::Text(text) => text.clone().into(),
        Content::Base64(text) => decoded(text).map_err(broken)?.into(),
        Content::Form(_) => return Err(broken("the response's body is a form".to_owned())),
    };
    let Ok(status) = StatusCode::from_u16(response.status) else {
        return Err(broken(format!("{} is no status", response.status)));
    };
    let mut headers = HeaderMap::new();
    let location = response.location.as_deref();
    if let Some(location) = location.and_then(|it| HeaderValue::from_str(it).ok()) {
        headers.insert(header::LOCATION, location);
    }
    Ok(RawResponse {
        uri: Uri::from_static("http://localhost/"),
        status,
        headers,
        body,
    })
}

/// Base64, with the line breaks that some programs put in.
pub fn decoded(text: &str) -> Result<Vec<u8>, String> {
    let text: String = text.split_whitespace().collect();
    let bytes = BASE64_STANDARD.decode(text);
    bytes.map_err(|error| format!("the body is no Base64: {error}"))
}
