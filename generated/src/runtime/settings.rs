//! What a client adds to the requests it sends.

use super::request::{InvalidArgument, Parts};
use super::retry::RetryPolicy;
use super::transport::RequestBody;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header};
use std::time::Duration;
use url::Url;

/// The settings of a client.
#[derive(Debug)]
pub(super) struct Settings {
    /// Without a slash at its end.
    pub base_url: String,
    /// Whether a file may come from a server without TLS.
    pub allow_http: bool,
    /// Authorization, version and user agent; the authorization is marked as sensitive.
    pub headers: HeaderMap,
    pub timeout: Option<Duration>,
    pub retry: RetryPolicy,
    /// How many retries the client may do beyond those that its successes pay for.
    pub retry_budget: u32,
    pub max_response_bytes: usize,
    pub max_concurrent_requests: Option<usize>,
    pub strict: bool,
}

/// The header that names the version of the API.
pub(super) const VERSION: HeaderName = HeaderName::from_static("intercom-version");

impl Settings {
    /// The complete request. Headers of the request win over those of the client.
    pub(super) fn http_request(
        &self,
        parts: &Parts,
        accept: Option<&'static str>,
    ) -> Result<http::Request<RequestBody>, InvalidArgument> {
        if let Some(invalid) = parts.invalid_argument() {
            return Err(invalid.clone());
        }
        let uri = self.uri(parts).ok_or_else(unusable_url)?;
        let (content_type, body) = parts.body().encode()?;
        let lacks_body = body.length() == Some(0) && wants_body(parts.method());
        let mut request = http::Request::new(body);
        *request.method_mut() = parts.method().clone();
        *request.uri_mut() = uri;
        let headers = request.headers_mut();
        headers.clone_from(&self.headers);
        // Where a success has no body, failures have one all the same.
        let accept = accept.unwrap_or("application/json");
        headers.insert(header::ACCEPT, HeaderValue::from_static(accept));
        if let Some(content_type) = content_type {
            headers.insert(header::CONTENT_TYPE, content_type);
        }
        if lacks_body {
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        for (name, value) in parts.headers() {
            headers.insert(name, value.clone());
        }
        Ok(request)
    }

    fn uri(&self, parts: &Parts) -> Option<Uri> {
        let base_url = match parts.options.region {
            Some(region) => region.base_url(),
            None => &self.base_url,
        };
        let mut uri = format!("{base_url}{}", parts.path());
        let query = parts.query();
        // Base URL and arguments are encoded, so only the path of an operation may have to be. To do
        // it for all would take as long as the rest of this function.
        if !is_encoded(parts.path()) {
            let mut url = Url::parse(&uri).ok()?;
            url.set_query((!query.is_empty()).then_some(&query));
            return url.as_str().parse().ok();
        }
        if !query.is_empty() {
            uri.push('?');
            uri.push_str(&query);
        }
        uri.parse().ok()
    }
}

/// Whether a path is in a URL as it is: of what RFC 3986 allows, and without `.` and `..`.
fn is_encoded(path: &str) -> bool {
    let is_allowed =
        |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/%!$&'()*+,;=:@".contains(&byte);
    path.bytes().all(is_allowed) && !path.contains("/.")
}

/// Whether servers may refuse a request of this method that says nothing of its body's length.
fn wants_body(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH].contains(method)
}

pub(super) fn unusable_url() -> InvalidArgument {
    let reason = "the path and the query make no usable URL; mostly they are too long";
    InvalidArgument {
        name: "URL".to_owned(),
        reason,
    }
}

#[cfg(test)]
mod tests {
    use super::super::decode::Binary;
    use super::super::operation::Operation;
    use super::super::query::Style;
    use super::super::request::Request;
    use super::*;

    crate::__operation!(
        /// Downloads an export.
        Download: "download", Post "/export/{id}" -> Binary
    );

    crate::__operation!(
        /// Has a path that is no URL's as it is.
        Odd: "odd", Get "/cafés >/50%25/{{a}#b" -> Binary
    );

    fn settings() -> Settings {
        let headers = [
            (header::AUTHORIZATION, HeaderValue::from_static("Bearer t")),
            (VERSION, HeaderValue::from_static("Unstable")),
        ];
        Settings {
            base_url: "https://proxy.example/intercom".to_owned(),
            allow_http: false,
            headers: headers.into_iter().collect(),
            timeout: None,
            retry: RetryPolicy::off(),
            retry_budget: 0,
            max_response_bytes: usize::MAX,
            max_concurrent_requests: None,
            strict: false,
        }
    }

    #[test]
    fn a_request_becomes_http() {
        let request = Request::<Download>::new()
            .set_path("id", "a/../b")
            .set_query("q", Style::Form, &"ü &#".to_owned())
            .set_json(&1_i64);
        let http = settings()
            .http_request(request.parts(), Some("text/csv"))
            .unwrap();
        assert_eq!(
            http.uri(),
            "https://proxy.example/intercom/export/a%2F..%2Fb?q=%C3%BC%20%26%23"
        );
        assert_eq!(http.method(), Download::INFO.method);
        assert_eq!(http.body().as_bytes().unwrap(), "1");
        assert_eq!(http.headers()["authorization"], "Bearer t");
        assert_eq!(http.headers()["intercom-version"], "Unstable");
        assert_eq!(http.headers()["accept"], "text/csv");
        assert_eq!(http.headers()["content-type"], "application/json");
        assert_eq!(http.headers().len(), 4);
    }

    #[test]
    fn the_path_of_an_operation_is_encoded() {
        let request = Request::<Odd>::new().set_query("q", Style::Form, &1_i64);
        let http = settings().http_request(request.parts(), None).unwrap();
        assert_eq!(
            http.uri(),
            "https://proxy.example/intercom/caf%C3%A9s%20%3E/50%25/%7B%7Ba%7D?q=1#b"
        );
    }

    #[test]
    fn headers_of_the_request_win() {
        let request = Request::<Download>::new()
            .set_path("id", 1)
            .with_header("Accept", "text/plain")
            .with_header("Intercom-Version", "2.14");
        let http = settings()
            .http_request(request.parts(), Some("text/csv"))
            .unwrap();
        assert_eq!(http.headers()["accept"], "text/plain");
        assert_eq!(http.headers()["intercom-version"], "2.14");
        assert_eq!(http.headers()["content-length"], "0");
        assert!(!http.headers().contains_key("content-type"));
    }

    #[test]
    fn what_cannot_be_sent_is_an_error() {
        let name = |request: Request<Download>| {
            let error = settings().http_request(request.parts(), None).unwrap_err();
            error.name
        };
        assert_eq!(name(Request::new().set_path("id", "..")), "id");
        assert_eq!(
            name(Request::new().set_path("id", "x".repeat(70_000))),
            "URL"
        );
    }
}
