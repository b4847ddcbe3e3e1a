//! Calls to a server that checks the requests it gets.

use bytes::Bytes;
use http::{HeaderMap, StatusCode, Uri};
use intercom_client::dispatch::{Endpoint, Parameter, Payload, Place};
use intercom_client::{ApiVersion, Client, Error, ErrorKind, Mismatch, RawResponse, RetryPolicy};
use serde_json::Value;
use tokio::runtime::Runtime;

use crate::operation::{arguments, mismatches};
use crate::protocol::{Given, Outcome};
use crate::response;

/// A client, and what runs it.
pub struct Caller {
    runtime: Runtime,
    client: Client,
}

impl Caller {
    /// Calls the server at that address.
    pub fn new(url: &str) -> Result<Self, Box<dyn std::error::Error>> {
        // Upstream's description lists the rolling channel under this name alone.
        let client = Client::builder("token")
            .base_url(url)
            .allow_http(true)
            .version(ApiVersion::Preview)
            // The failures that it is sent are wanted.
            .retry(RetryPolicy::off())
            .build()?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        Ok(Self { runtime, client })
    }

    /// All requests, then all responses to the first request that was accepted.
    pub fn call(
        &self,
        endpoint: &'static Endpoint,
        requests: &[(String, Given)],
        otherwise: &Given,
        responses: &[(String, String)],
    ) -> Vec<Outcome> {
        let mut outcomes = Vec::new();
        let mut accepted = None;
        for (name, given) in requests {
            let outcome = self.ask(endpoint, name, given, None);
            if accepted.is_none() && outcome.problem.is_none() && outcome.refused.is_empty() {
                accepted = Some(given);
            }
            outcomes.push(outcome);
        }
        if accepted.is_none() && requests.iter().all(|(_, given)| given != otherwise) {
            let name = "request made from the schema";
            outcomes.push(self.ask(endpoint, name, otherwise, None));
        }
        let accepted = accepted.unwrap_or(otherwise);
        for (name, prefer) in responses {
            outcomes.push(self.ask(endpoint, name, accepted, Some(prefer)));
        }
        outcomes
    }

    fn ask(
        &self,
        endpoint: &'static Endpoint,
        part: &str,
        given: &Given,
        prefer: Option<&str>,
    ) -> Outcome {
        let outcome = Outcome {
            part: part.to_owned(),
            operation: Some(endpoint.id().to_owned()),
            ..Outcome::default()
        };
        let call = match endpoint.call(&arguments(endpoint, given)) {
            Ok(call) => call,
            Err(error) => {
                return Outcome {
                    problem: Some(error.to_string()),
                    ..outcome
                };
            }
        };
        let headers = own_headers(endpoint, given).chain(prefer.map(|it| ("prefer", it)));
        let call = headers.fold(call, |call, (name, value)| call.with_header(name, value));
        let answer = self.runtime.block_on(self.client.dispatch(call));
        let answer = match answer {
            Ok(response) => Answer {
                status: response.status(),
                headers: response.headers().clone(),
                body: response.body().clone(),
                mismatches: response.mismatches().to_vec(),
                payload: response.into_value(),
            },
            Err(error) => match refusal(endpoint, &error) {
                Some(answer) => answer,
                None => {
                    return Outcome {
                        problem: Some(error.to_string()),
                        ..outcome
                    };
                }
            },
        };
        Outcome {
            status: Some(answer.status.as_u16()),
            refused: refused(&answer.headers, &answer.body),
            differences: response::differences(&answer.body, &answer.payload),
            mismatches: mismatches(&answer.mismatches),
            ..outcome
        }
    }
}

/// The headers that the function does not take, because the client sends them; here they are as the
/// description wants them. What follows from the operation stays as it is.
fn own_headers<'a>(
    endpoint: &Endpoint,
    given: &'a Given,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    let headers = given.header.iter();
    let others = headers.filter(|(name, _)| {
        let is_it = |other: &str| other.eq_ignore_ascii_case(name);
        let is_taken = |it: &Parameter| it.place == Place::Header && is_it(it.name);
        let follows = ["accept", "content-type", "authorization"];
        !endpoint.parameters().iter().any(is_taken) && !follows.into_iter().any(is_it)
    });
    others.filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)))
}

/// A response that the client has read.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    payload: Payload,
    mismatches: Vec<Mismatch>,
}

/// The response behind an error, if there is one that could be read.
fn refusal(endpoint: &Endpoint, error: &Error) -> Option<Answer> {
    if error.kind() != ErrorKind::Api {
        return None;
    }
    let response = RawResponse {
        uri: Uri::from_static("http://localhost/"),
        status: error.status()?,
        headers: error.headers()?.clone(),
        body: error.body()?.clone(),
    };
    let decoded = endpoint.decode_error(&response);
    Some(Answer {
        status: response.status,
        headers: response.headers,
        body: response.body,
        payload: decoded.payload,
        mismatches: decoded.mismatches,
    })
}

/// What Prism has against a request: it says so in a header, with the answer that the description
/// has for such a case, or in an answer of its own.
fn refused(headers: &HeaderMap, body: &[u8]) -> Vec<String> {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if header("content-type").is_some_and(|it| it.starts_with("application/problem+json")) {
        let problem: Value = serde_json::from_slice(body).unwrap_or_default();
        let listed: Vec<_> = violations(&problem["validation"]).collect();
        if !listed.is_empty() {
            return listed;
        }
        let texts = ["detail", "title"].map(|name| problem[name].as_str());
        let reason = texts.into_iter().flatten().find(|text| !text.is_empty());
        return vec![reason.unwrap_or("no reason given").to_owned()];
    }
    let Some(header) = header("sl-violations") else {
        return Vec::new();
    };
    match serde_json::from_str::<Value>(header) {
        Ok(found) => {
            let found = found.as_array().into_iter().flatten();
            let of_request = found.filter(|it| it["location"][0] == "request");
            violations(&of_request.cloned().collect()).collect()
        }
        // It is cut where there are many; those of the request come first.
        Err(_) if header.contains(r#"{"location":["request""#) => vec![header.to_owned()],
        Err(_) => Vec::new(),
    }
}

fn violations(found: &Value) -> impl Iterator<Item = String> {
    let found = found.as_array().into_iter().flatten();
    let errors = found.filter(|it| it["severity"] == "Error");
    errors.filter_map(|it| Some(it["message"].as_str()?.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn said(name: &'static str, value: &'static str, body: &str) -> Vec<String> {
        let headers = [(name.parse().unwrap(), HeaderValue::from_static(value))];
        refused(&headers.into_iter().collect(), body.as_bytes())
    }

    #[test]
    fn only_errors_in_the_request_are_refusals() {
        let violation = r#"[
            {"location": ["request", "body"], "severity": "Error", "message": "one"},
            {"location": ["request"], "severity": "Warning", "message": "deprecated"},
            {"location": ["response"], "severity": "Error", "message": "other"}]"#;
        let violation = violation.replace('\n', " ").leak();
        assert_eq!(said("sl-violations", violation, "{}"), ["one"]);
        let cut = r#"Too many violations! [{"location":["request","body"],"#;
        assert_eq!(said("sl-violations", cut, "{}"), [cut]);
        let cut = r#"Too many violations! [{"location":["response","body"],"#;
        assert_eq!(said("sl-violations", cut, "{}"), [""; 0]);
    }

    #[test]
    fn an_answer_of_its_own_says_why() {
        let problem = "application/problem+json; charset=utf-8";
        let body = r#"{"detail": "d", "validation": [{"severity": "Error", "message": "m"}]}"#;
        assert_eq!(said("content-type", problem, body), ["m"]);
        assert_eq!(said("content-type", problem, r#"{"detail": "d"}"#), ["d"]);
        assert_eq!(said("content-type", "application/json", body), [""; 0]);
    }
}
