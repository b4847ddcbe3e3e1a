//! The default transport. The one place that knows the HTTP library.

use super::{BoxFuture, Exchanged, RequestBody, ResponseBody, Transport, TransportError};
use crate::Error;
use bytes::Bytes;
use futures_core::Stream;
use http_body::Body;
use reqwest::{Client, Proxy, redirect};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

impl Transport for Client {
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Exchanged> {
        Box::pin(async move {
            let request = ::reqwest::Request::try_from(request)?;
            let asked = request.url().clone();
            let response = self.execute(request).await?;
            if *response.url() != asked {
                let host = response.url().host_str().unwrap_or_default();
                return Err(TransportError::redirected(format!("to {host}")));
            }
            let response = http::Response::<reqwest::Body>::from(response);
            Ok(response.map(|body| ResponseBody::from_stream(Frames(body))))
        })
    }
}

/// Makes the client. The token must not travel to another host, so no redirect is followed.
pub(in crate::runtime) fn http_client(
    connect_timeout: Duration,
    proxy: Option<String>,
) -> Result<Client, Error> {
    let mut builder = Client::builder()
        .redirect(redirect::Policy::none())
        // Exports are compressed files, not compressed transfers: they stay as they are, whatever
        // features other crates turn on.
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate()
        .connect_timeout(connect_timeout);
    if let Some(url) = proxy {
        // What reqwest says of an invalid one may show its password.
        let invalid = |_| Error::config("the URL of the proxy is none, or of an unknown scheme");
        builder = builder.proxy(Proxy::all(url).map_err(invalid)?);
    }
    builder
        .build()
        .map_err(|error| Error::config(format!("the HTTP client cannot be made: {error}")))
}

impl From<RequestBody> for reqwest::Body {
    fn from(body: RequestBody) -> Self {
        match body.into_bytes() {
            Ok(bytes) => reqwest::Body::from(bytes),
            Err(stream) => reqwest::Body::wrap(stream),
        }
    }
}

/// The URL is dropped: its query can hold personal data.
impl From<reqwest::Error> for TransportError {
    fn from(error: reqwest::Error) -> Self {
        let error = error.without_url();
        match (error.is_connect(), error.is_timeout()) {
            (true, false) => TransportError::connect(error),
            (true, true) => TransportError::connect_timeout(error),
            (false, true) => TransportError::timeout(error),
            (false, false) if error.is_body() || error.is_decode() => TransportError::body(error),
            (false, false) => TransportError::other(error),
        }
    }
}

/// The body of a response without its trailers.
struct Frames(reqwest::Body);

impl Stream for Frames {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(Pin::new(&mut self.0).poll_frame(cx)) {
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
                None => return Poll::Ready(None),
            }
        }
    }
}
