//! How requests travel: one trait, behind which every HTTP library fits.

mod body;
mod buffer;
mod error;
mod reqwest;

pub use body::{RequestBody, ResponseBody};
pub(super) use buffer::{BELIEVED, Buffer};
pub use error::TransportError;
pub(super) use reqwest::http_client;

use std::pin::Pin;

/// A future on the heap, of a type that does not matter.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What a transport returns.
pub type Exchanged = Result<http::Response<ResponseBody>, TransportError>;

/// Sends HTTP requests for a [`Client`](crate::Client).
///
/// It sends each request once, to where its URL says: repeating, waiting and time limits are the
/// client's business, and redirects must not be followed. Dropping the future must give up the
/// request. Errors must not show headers, which have the access token, nor the query of the URL.
///
/// [`reqwest::Client`](::reqwest::Client) is one, and so is every closure that returns such a
/// future:
///
/// ```
/// use intercom_client::{Client, RequestBody, contacts};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), intercom_client::Error> {
/// let client = Client::builder("an access token")
///     .transport(|request: http::Request<RequestBody>| async move {
///         assert_eq!(request.uri().path(), "/contacts/1");
///         Ok(http::Response::new(r#"{"type": "contact", "id": "1"}"#.into()))
///     })
///     .build()?;
/// let contact = client.send(contacts::show_contact("1")).await?;
/// assert_eq!(contact.id.as_deref(), Some("1"));
/// # Ok(())
/// # }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends a request. The future is done when the head of the response is there; its body may
    /// still be on the way.
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Exchanged>;
}

impl<F, R> Transport for F
where
    F: Fn(http::Request<RequestBody>) -> R + Send + Sync + 'static,
    R: Future<Output = Exchanged> + Send + 'static,
{
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Exchanged> {
        Box::pin(self(request))
    }
}
