//! The one place that knows the HTTP library.

use bytes::Bytes;
use std::time::Duration;

/// Sends a request, and reads the whole response within the time limit.
pub(super) async fn exchange(
    http: &reqwest::Client,
    request: http::Request<Bytes>,
    timeout: Option<Duration>,
) -> reqwest::Result<http::Response<Bytes>> {
    let mut request = reqwest::Request::try_from(request)?;
    *request.timeout_mut() = timeout;
    let response = http.execute(request).await?;
    let mut head = http::Response::new(());
    *head.status_mut() = response.status();
    *head.headers_mut() = response.headers().clone();
    let body = response.bytes().await?;
    Ok(head.map(|()| body))
}
