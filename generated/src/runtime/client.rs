//! The client, which sends requests.

use super::builder::ClientBuilder;
use super::decode::{Decode, RawResponse};
use super::error::Error;
use super::error_body::ErrorBody;
use super::operation::Operation;
use super::request::{Parts, Request};
use super::response::Response;
use super::settings::Settings;
use super::transport;
use super::wire::Decoder;
use http::StatusCode;
use std::fmt;
use std::sync::Arc;

/// Sends requests. Cheap to clone; all clones share their connections.
///
/// ```
/// use intercom_client::{Client, Region};
///
/// # fn main() -> Result<(), intercom_client::Error> {
/// let client = Client::builder("an access token").region(Region::Eu).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    http: reqwest::Client,
    settings: Settings,
}

/// What the operation `O` returns.
pub type Output<O> = <<O as Operation>::Response as Decode>::Output;

impl Client {
    /// A client with the default settings, for the access token of a workspace in the US.
    pub fn new(token: impl Into<String>) -> Result<Self, Error> {
        Client::builder(token).build()
    }

    /// Begins a client with settings of its own.
    pub fn builder(token: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(token.into())
    }

    pub(super) fn from_settings(http: reqwest::Client, settings: Settings) -> Self {
        Client {
            shared: Arc::new(Shared { http, settings }),
        }
    }

    /// Sends a request, and returns what the operation returns.
    pub async fn send<O: Operation>(&self, request: Request<O>) -> Result<Output<O>, Error> {
        self.send_raw(request).await.map(Response::into_value)
    }

    /// Sends a request, and returns the whole response with what the operation returns.
    pub async fn send_raw<O: Operation>(
        &self,
        request: Request<O>,
    ) -> Result<Response<Output<O>>, Error> {
        let (accept, accepts) = (O::Response::ACCEPT, O::Response::accepts);
        let response = self.exchange(request.into_parts(), accept, accepts).await?;
        self.read::<O>(response)
    }

    /// Sends what a request consists of, and returns a response that claims to be a success.
    async fn exchange(
        &self,
        parts: Parts,
        accept: Option<&'static str>,
        accepts: fn(StatusCode) -> bool,
    ) -> Result<RawResponse, Error> {
        let Shared { http, settings } = &*self.shared;
        let operation = parts.operation().id;
        let invalid = |argument| Error::invalid_argument(operation, argument);
        let (url, request) = settings.http_request(&parts, accept).map_err(invalid)?;
        let timeout = parts.timeout().or(settings.timeout);
        let response = transport::exchange(http, request, timeout).await;
        let response = response.map_err(|error| Error::transport(operation, error))?;
        let (head, body) = response.into_parts();
        let response = RawResponse {
            url,
            status: head.status,
            headers: head.headers,
            body,
        };
        if !accepts(response.status) {
            let body = ErrorBody::parse(&response.body);
            return Err(Error::api(operation, response, body));
        }
        match ErrorBody::parse_list(&response.body) {
            Some(body) => Err(Error::api(operation, response, body)),
            None => Ok(response),
        }
    }

    fn read<O: Operation>(&self, response: RawResponse) -> Result<Response<Output<O>>, Error> {
        let mut cx = Decoder::default();
        let result = O::Response::decode(&response, &mut cx);
        let mismatches = cx.into_mismatches();
        let result = match mismatches.first() {
            Some(first) if self.shared.settings.strict => Err(first.clone().into()),
            _ => result,
        };
        match result {
            Ok(value) => Ok(Response::new(value, response, mismatches)),
            Err(error) => Err(Error::decode(O::INFO.id, response, error)),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("settings", &self.shared.settings)
            .finish_non_exhaustive()
    }
}
