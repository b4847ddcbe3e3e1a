//! The client, which sends requests.

use super::builder::ClientBuilder;
use super::call::Call;
use super::decode::{Decode, RawResponse};
use super::error::Error;
use super::exchange::{Reply, Wanted};
use super::operation::Operation;
use super::rate_limit::RateLimit;
use super::request::{Parts, Request};
use super::response::Response;
use super::settings::Settings;
use super::shared::Shared;
use super::transport::{ResponseBody, Transport};
use super::wire::Decoder;
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

    pub(super) fn from_settings(transport: Box<dyn Transport>, settings: Settings) -> Self {
        Client {
            shared: Arc::new(Shared::new(transport, settings)),
        }
    }

    /// The rate limit as the last response told it; `None` before the first one.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.shared.gate.rate_limit()
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
        let call = self.call::<O>(request.into_parts(), false);
        let trace = call.trace();
        let answer = async {
            let reply = call.run(&trace).await?;
            self.read::<O>(reply.response)
        };
        trace.watch(answer).await
    }

    /// Sends a request, and returns the response while its body is on the way: for what is too
    /// large to be held in memory. For files, [`Client::download`] does more.
    ///
    /// The time limit ends, and the size limit does not count, once the head of the response is
    /// there.
    pub async fn open<O: Operation>(
        &self,
        request: Request<O>,
    ) -> Result<Response<ResponseBody>, Error> {
        let call = self.call::<O>(request.into_parts(), true);
        let trace = call.trace();
        let answer = async {
            let Reply { response, body } = call.run(&trace).await?;
            Ok(Response::new(
                body.unwrap_or_default(),
                response,
                Vec::new(),
            ))
        };
        trace.watch(answer).await
    }

    /// A call of the operation `O`; the body of a success is left on the way, if it is `streamed`.
    pub(super) fn call<O: Operation>(&self, parts: Parts, streamed: bool) -> Call<'_> {
        let wanted = Wanted {
            accept: O::Response::ACCEPT,
            accepts: O::Response::accepts,
            streamed,
        };
        Call::new(&self.shared, parts, wanted)
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.shared.settings
    }

    pub(super) fn transport(&self) -> &dyn Transport {
        &*self.shared.transport
    }

    fn read<O: Operation>(&self, response: RawResponse) -> Result<Response<Output<O>>, Error> {
        let mut cx = Decoder::default();
        let result = O::Response::decode(&response, &mut cx);
        let mismatches = cx.into_mismatches();
        let result = result.and_then(|value| match mismatches.first() {
            Some(first) if self.shared.settings.strict => Err(first.clone().into()),
            _ => Ok(value),
        });
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

#[cfg(test)]
mod tests {
    use super::super::decode::{Empty, Json, Redirect};
    use super::super::error::ErrorKind;
    use super::super::mock::Mock;
    use super::super::retry::RetryPolicy;
    use super::super::version::ApiVersion;
    use super::super::wire::samples::Contact;
    use super::*;
    use http::StatusCode;
    use std::time::Duration;

    crate::__operation!(
        /// Updates a contact.
        UpdateContact: "UpdateContact", Put "/contacts/{id}" -> Json<Contact>
    );
    crate::__operation!(
        /// Sends an event.
        CreateEvent: "CreateEvent", Post "/events" -> Empty
    );
    crate::__operation!(
        /// Finds a recording.
        ShowRecording: "ShowRecording", Get "/recording" -> Redirect
    );

    fn update() -> Request<UpdateContact> {
        let contact = Contact {
            seats: Some(1),
            ..Contact::default()
        };
        Request::new().set_path("id", "a/b").set_json(&contact)
    }

    #[tokio::test]
    async fn a_request_is_sent_whole() {
        let mock = Mock::answering("200 OK\r\n\r\n{\"seats\": 2}").await;
        let client = mock.client().version(ApiVersion::V2_14).build().unwrap();
        let contact = client.send(update()).await.unwrap();
        assert_eq!(contact.seats, Some(2));
        let host = mock.url.replace("http://", "");
        let mut lines: Vec<_> = mock.request().await.lines().map(str::to_owned).collect();
        lines[1..].sort();
        let mut expected = [
            "PUT /contacts/a%2Fb HTTP/1.1",
            "",
            "accept: application/json",
            "authorization: Bearer secret",
            "content-length: 11",
            "content-type: application/json",
            &format!("host: {host}"),
            "intercom-version: 2.14",
            "user-agent: test",
            "{\"seats\":1}",
        ];
        expected[1..].sort_unstable();
        assert_eq!(lines, expected);
    }

    #[tokio::test]
    async fn a_response_has_all_that_came_with_it() {
        let mock = Mock::answering(
            "201 Created\r\nx-request-id: b8\r\nx-ratelimit-limit: 9\r\n\
             x-ratelimit-remaining: 8\r\nx-ratelimit-reset: 7\r\ncontent-type: text/html\r\n\r\n\
             {\"type\": \"contact\", \"role\": \"boss\", \"seats\": \"many\"}",
        )
        .await;
        let response = mock
            .client()
            .build()
            .unwrap()
            .send_raw(update())
            .await
            .unwrap();
        assert_eq!(response.status(), StatusCode::CREATED);
        assert_eq!(response.headers()["content-type"], "text/html");
        assert_eq!(response.request_id(), Some("b8"));
        assert_eq!(
            response.rate_limit().map(|it| (it.limit, it.remaining)),
            Some((9, 8))
        );
        assert_eq!(response.body().len(), 52);
        assert_eq!(response.value().r#type.as_deref(), Some("contact"));
        let mismatches: Vec<_> = response
            .mismatches()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(
            mismatches,
            [
                "unknown Role \"boss\" at /role",
                "expected integer, found string at /seats"
            ]
        );
    }

    #[tokio::test]
    async fn a_strict_client_tolerates_nothing() {
        let mock = Mock::answering("200 OK\r\n\r\n{\"type\": \"contact\", \"role\": 1}").await;
        let error = mock
            .client()
            .strict(true)
            .build()
            .unwrap()
            .send(update())
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let message = "UpdateContact: 200 OK: expected string, found integer at /role: \
                       {\"type\": \"contact\", \"role\": 1}";
        assert_eq!(error.to_string(), message);
    }

    #[tokio::test]
    async fn a_refusal_is_an_error() {
        let mock = Mock::answering(
            "429 Too Many Requests\r\n\r\n\
             {\"type\": \"error.list\", \"errors\": [{\"code\": \"rate_limit_exceeded\"}]}",
        )
        .await;
        let error = mock
            .client()
            .build()
            .unwrap()
            .send(update())
            .await
            .unwrap_err();
        assert_eq!(error.code(), Some("rate_limit_exceeded"));
        assert!(error.is_rate_limited());
    }

    #[tokio::test]
    async fn a_list_of_errors_is_an_error_whatever_the_status() {
        let mock = Mock::answering(
            "200 OK\r\n\r\n{\"type\": \"error.list\", \"request_id\": \"b8\", \"errors\": []}",
        )
        .await;
        let request = Request::<CreateEvent>::new();
        let error = mock
            .client()
            .build()
            .unwrap()
            .send(request)
            .await
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.request_id()),
            (ErrorKind::Api, Some("b8"))
        );
    }

    #[tokio::test]
    async fn an_empty_body_is_enough_where_nothing_is_expected() {
        let mock = Mock::answering("202 Accepted\r\n\r\n").await;
        mock.client()
            .build()
            .unwrap()
            .send(Request::<CreateEvent>::new())
            .await
            .unwrap();
        let request = mock.request().await;
        assert!(request.contains("content-length: 0\r\n") && !request.contains("content-type"));
    }

    #[tokio::test]
    async fn redirects_are_results_or_errors_but_never_followed() {
        let answer = "302 Found\r\nlocation: https://files.example/a\r\n\r\n";
        let mock = Mock::answering(answer).await;
        let client = mock.client().build().unwrap();
        let url = client.send(Request::<ShowRecording>::new()).await.unwrap();
        assert_eq!(url.as_str(), "https://files.example/a");

        let mock = Mock::answering(answer).await;
        let error = mock
            .client()
            .build()
            .unwrap()
            .send(update())
            .await
            .unwrap_err();
        assert_eq!(error.to_string(), "UpdateContact: 302 Found");
    }

    #[tokio::test]
    async fn an_invalid_argument_is_never_sent() {
        let client = Client::new("secret").unwrap();
        let request = Request::<UpdateContact>::new().set_path("id", "");
        let error = client.send(request).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        let message = "UpdateContact: `id` cannot be sent: \
                       it is empty, `.` or `..`, which a path cannot hold";
        assert_eq!(error.to_string(), message);
    }

    #[tokio::test]
    async fn silence_is_a_timeout_and_a_closed_port_no_connection() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let client = Client::builder("secret")
            .base_url(url)
            .allow_http(true)
            .retry(RetryPolicy::off())
            .build()
            .unwrap();
        let request = update().with_timeout(Duration::from_millis(50));
        let error = client.send(request).await.unwrap_err();
        assert!(error.is_timeout() && error.is_retryable() && !error.is_connect());
        assert_eq!(error.to_string(), "UpdateContact: timed out");

        drop(listener);
        let error = client.send(update()).await.unwrap_err();
        assert!(error.is_connect() && error.is_retryable());
        assert_eq!(error.to_string(), "UpdateContact: no connection");
    }

    #[test]
    fn clients_and_their_futures_can_cross_threads() {
        fn check<T: Send>(_: T) {}
        let client = Client::new("secret").unwrap();
        check(client.send(update()));
        check(client.clone());
        fn sync<T: Sync>(_: &T) {}
        sync(&client);
    }
}
