//! Whatever JSON a server sends, or a caller gives, a model takes it without loss or refuses it.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::OnceLock;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, Uri};
use intercom_client::dispatch::{self, ArgumentError, Arguments, Endpoint, Payload, Place};
use intercom_client::{RawResponse, models};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::Choices;

/// Decodes bytes as the response and as the request of an operation, which the first bytes choose,
/// and as some models that nest.
pub(super) fn decode(data: &[u8]) {
    static ENDPOINTS: OnceLock<Vec<&Endpoint>> = OnceLock::new();
    let endpoints = ENDPOINTS.get_or_init(|| dispatch::endpoints().collect());
    let mut choices = Choices::new(data);
    // One byte, however many there are: what was kept has to keep its meaning.
    let endpoint = endpoints[choices.below(256) * endpoints.len() / 256];
    let body = choices.rest();
    let expected = serde_json::from_slice(body).ok();
    response(endpoint, body, expected.as_ref());
    if let Some(body) = &expected {
        request(endpoint, body);
    }
    by_itself::<models::Contact>(body, expected.as_ref());
    by_itself::<models::Conversation>(body, expected.as_ref());
    by_itself::<models::ContactSearchRequest>(body, expected.as_ref());
    by_itself::<models::MultipleFilterSearchRequest>(body, expected.as_ref());
    by_itself::<models::Ticket>(body, expected.as_ref());
}

/// A response that is read holds what was sent.
fn response(endpoint: &'static Endpoint, body: &[u8], expected: Option<&Value>) {
    for status in [200, 201, 202, 204] {
        let response = RawResponse {
            uri: Uri::from_static("https://api.example/"),
            status: StatusCode::from_u16(status).unwrap_or_default(),
            headers: HeaderMap::new(),
            body: Bytes::copy_from_slice(body),
        };
        match (endpoint.decode(&response), expected) {
            (Ok(decoded), Some(expected)) => {
                if let Payload::Json(value) = &decoded.payload {
                    assert_eq!(value, expected, "{endpoint:?}");
                }
                let _shown = format!("{decoded:?}");
            }
            (Ok(_), None) => {}
            (Err(error), _) => {
                let _shown = format!("{error:?} {error}");
            }
        }
    }
}

/// A request with this body sends it. The parameters are the body, too, or short texts.
fn request(endpoint: &'static Endpoint, body: &Value) {
    let of = |place: fn(Place) -> bool, value: &Value| -> BTreeMap<&str, Value> {
        let parameters = endpoint.parameters().iter();
        let wanted = parameters.filter(|parameter| place(parameter.place));
        wanted
            .map(|parameter| (parameter.name, value.clone()))
            .collect()
    };
    let text = body.as_str().unwrap_or("1").into();
    let mut arguments = json!({
        "path": of(|place| place == Place::Path, &text),
        "query": of(|place| matches!(place, Place::Query(_)), body),
        "header": of(|place| place == Place::Header, &text),
    });
    if !of(|place| matches!(place, Place::Json | Place::Form), body).is_empty() {
        arguments["body"] = body.clone();
    }
    let call = Arguments::from_json(arguments).and_then(|arguments| endpoint.call(&arguments));
    match call {
        Ok(call) => {
            let parts = call.parts();
            if let intercom_client::Body::Json(json) = parts.body() {
                let sent: Option<Value> = serde_json::from_slice(json).ok();
                assert_eq!(sent.as_ref(), Some(body), "{endpoint:?}");
            }
            let _shown = (parts.path(), parts.query(), format!("{call:?}"));
        }
        Err(error) => assert!(
            matches!(&error, ArgumentError::Mismatch(all) if !all.is_empty()),
            "{error} of {endpoint:?}"
        ),
    }
}

/// A model by itself can be read, shown, copied, compared and written.
fn by_itself<M>(body: &[u8], expected: Option<&Value>)
where
    M: Serialize + DeserializeOwned + Debug + Clone + PartialEq,
{
    let Ok(model) = serde_json::from_slice::<M>(body) else {
        return;
    };
    let written = serde_json::to_value(&model).ok();
    assert_eq!(written.as_ref(), expected);
    assert!(model.clone() == model);
    let _shown = format!("{model:?}");
}
