//! What a client adds to the requests it sends.

use super::request::{InvalidArgument, Parts};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use std::time::Duration;
use url::Url;

/// The settings of a client.
#[derive(Debug)]
pub(super) struct Settings {
    /// Without a slash at its end.
    pub base_url: String,
    /// Authorization, version and user agent; the authorization is marked as sensitive.
    pub headers: HeaderMap,
    pub timeout: Option<Duration>,
    pub strict: bool,
}

/// The header that names the version of the API.
pub(super) const VERSION: HeaderName = HeaderName::from_static("intercom-version");

impl Settings {
    /// The complete request, and its URL. Headers of the request win over those of the client.
    pub(super) fn http_request(
        &self,
        parts: &Parts,
        accept: Option<&'static str>,
    ) -> Result<(Url, http::Request<Bytes>), InvalidArgument> {
        if let Some(invalid) = parts.invalid_argument() {
            return Err(invalid.clone());
        }
        let url = self.url(parts).ok_or_else(unusable_url)?;
        let (content_type, body) = parts.body().encode();
        let mut request = http::Request::new(body);
        *request.method_mut() = parts.method().clone();
        *request.uri_mut() = url.as_str().parse().map_err(|_| unusable_url())?;
        let headers = request.headers_mut();
        headers.clone_from(&self.headers);
        if let Some(accept) = accept {
            headers.insert(header::ACCEPT, HeaderValue::from_static(accept));
        }
        if let Some(content_type) = content_type {
            headers.insert(header::CONTENT_TYPE, content_type);
        }
        for (name, value) in parts.headers() {
            headers.insert(name, value.clone());
        }
        Ok((url, request))
    }

    fn url(&self, parts: &Parts) -> Option<Url> {
        let mut url = Url::parse(&format!("{}{}", self.base_url, parts.path())).ok()?;
        let query = parts.query();
        url.set_query((!query.is_empty()).then_some(&query));
        Some(url)
    }
}

fn unusable_url() -> InvalidArgument {
    let reason = "the path and the query make no usable URL; mostly they are too long";
    InvalidArgument {
        name: "URL".to_owned(),
        reason,
    }
}
