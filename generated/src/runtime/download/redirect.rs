//! The way to a file, over redirects. The token never leaves the API's own server.

use super::body::Download;
use crate::runtime::client::Client;
use crate::runtime::decode::{DecodeError, RawResponse, RedirectError, location};
use crate::runtime::error::Error;
use crate::runtime::error_body::ErrorBody;
use crate::runtime::exchange::{self, Deadline, Limits, Wanted};
use crate::runtime::request::Parts;
use crate::runtime::settings::unusable_url;
use crate::runtime::transport::{RequestBody, ResponseBody};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use std::time::Duration;
use url::Url;

/// How many redirects are followed.
const MOST: usize = 5;

/// What the way to a file needs to know of the request.
pub(super) struct Route<'a> {
    client: &'a Client,
    operation: &'static str,
    /// Those that the request has itself.
    headers: HeaderMap,
    timeout: Option<Duration>,
    response_bytes: usize,
}

impl<'a> Route<'a> {
    pub fn new(client: &'a Client, parts: &Parts) -> Self {
        let settings = client.settings();
        Route {
            client,
            operation: parts.operation().id,
            headers: parts.headers().clone(),
            timeout: parts.timeout().or(settings.timeout),
            response_bytes: settings.max_response_bytes,
        }
    }

    /// Goes from the first response to the file.
    pub async fn follow(
        &self,
        (mut body, mut response): (ResponseBody, RawResponse),
    ) -> Result<Download, Error> {
        let mut at_home = true;
        let mut left = MOST;
        while response.status.is_redirection() {
            let next = match self.next(&response, left) {
                Ok(next) => next,
                Err(error) => return Err(Error::decode(self.operation, response, error)),
            };
            left -= 1;
            // Whoever has been elsewhere does not get the token back.
            at_home = at_home
                && response
                    .url()
                    .is_some_and(|from| from.origin() == next.origin());
            // It is one request in the eyes of the client's limit, wherever it leads.
            let permit = body.take_permit();
            (body, response) = self.visit(&next, at_home).await?;
            body = body.holding(permit);
        }
        let download = Download::new(self.operation, response, body);
        Ok(download.with_limits(self.timeout, self.response_bytes))
    }

    /// Where to go from here, if there are redirects left.
    fn next(&self, response: &RawResponse, left: usize) -> Result<Url, DecodeError> {
        if left == 0 {
            return Err(DecodeError::Redirect(RedirectError::TooMany));
        }
        let next = location(response)?;
        match next.scheme() {
            "https" => Ok(next),
            "http" if self.client.settings().allow_http => Ok(next),
            _ => Err(DecodeError::Redirect(RedirectError::Insecure)),
        }
    }

    async fn visit(&self, url: &Url, at_home: bool) -> Result<(ResponseBody, RawResponse), Error> {
        let mut request = http::Request::new(RequestBody::from(Bytes::new()));
        *request.uri_mut() = url
            .as_str()
            .parse()
            .map_err(|_| Error::invalid_argument(self.operation, unusable_url()))?;
        if at_home {
            request
                .headers_mut()
                .extend(self.client.settings().headers.clone());
            request.headers_mut().extend(self.headers.clone());
        }
        let any = HeaderValue::from_static("*/*");
        request.headers_mut().insert(header::ACCEPT, any);
        let wanted = Wanted {
            accept: None,
            accepts,
            streamed: true,
        };
        let limits = Limits {
            deadline: self.timeout.and_then(Deadline::after),
            response_bytes: self.response_bytes,
        };
        let transport = self.client.transport();
        let reply = exchange::attempt(transport, request, wanted, limits).await;
        let reply = reply.map_err(|failure| Error::failure(self.operation, failure))?;
        match reply.body {
            Some(body) => Ok((body, reply.response)),
            None => {
                let body = ErrorBody::parse(&reply.response.body);
                Err(Error::api(self.operation, reply.response, body))
            }
        }
    }
}

fn accepts(status: StatusCode) -> bool {
    status.is_success() || status.is_redirection()
}
