//! The settings with which a client is made.

use super::client::Client;
use super::error::Error;
use super::region::Region;
use super::retry::RetryPolicy;
use super::settings::{Settings, VERSION};
use super::transport::{Transport, http_client};
use super::version::ApiVersion;
use http::{HeaderMap, HeaderValue, header};
use std::fmt;
use std::time::Duration;
use tokio::sync::Semaphore;
use url::Url;

/// Makes a [`Client`].
#[must_use]
pub struct ClientBuilder {
    token: String,
    base_url: String,
    allow_http: bool,
    version: ApiVersion,
    user_agent: String,
    timeout: Option<Duration>,
    connect_timeout: Duration,
    retry: RetryPolicy,
    retry_budget: u32,
    proxy: Option<String>,
    max_response_bytes: usize,
    max_concurrent_requests: Option<usize>,
    strict: bool,
    transport: Option<Box<dyn Transport>>,
}

const USER_AGENT: &str = concat!("intercom-client-rust/", env!("CARGO_PKG_VERSION"));

impl ClientBuilder {
    pub(super) fn new(token: String) -> Self {
        ClientBuilder {
            token,
            base_url: Region::default().base_url().to_owned(),
            allow_http: false,
            version: ApiVersion::default(),
            user_agent: USER_AGENT.to_owned(),
            timeout: Some(Duration::from_secs(60)),
            connect_timeout: Duration::from_secs(10),
            retry: RetryPolicy::default(),
            retry_budget: 100,
            proxy: None,
            max_response_bytes: 256 << 20,
            max_concurrent_requests: None,
            strict: false,
            transport: None,
        }
    }

    /// Sets where the workspace's data lives; the US by default.
    pub fn region(self, region: Region) -> Self {
        self.base_url(region.base_url())
    }

    /// Sets another server: a proxy, or a mock.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Allows a base URL with `http:`, over which the token travels in the clear, and files from such
    /// servers.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Sets the version of the API; [`ApiVersion::Unstable`] by default.
    pub fn version(mut self, version: impl Into<ApiVersion>) -> Self {
        self.version = version.into();
        self
    }

    /// Sets the `User-Agent`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Limits the time until a whole response is there: waiting for the request's turn, its
    /// repetitions and the response's body count. `None` for no limit; one minute by default. A
    /// download may take longer, as long as it goes on: see [`Client::download`].
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// Limits the time to connect; ten seconds by default. A transport of your own has its own
    /// limit.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets how often a request that failed is sent again, and when; three times by default.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Limits how many requests the client sends again when the API fails for long; 100 by default.
    /// Ten successes allow one more. Requests that were refused because of the rate limit do not
    /// count: they wait for their turn, one after the other.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// Makes it an error when a response differs from the API's description: for tests.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Sends all requests through the proxy with this URL, which may have a user and a password:
    /// `http://user:password@proxy.example:8080`. Without one, the usual environment variables
    /// count. A transport of your own has its own proxies.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Limits the size of responses; 256 MiB by default. A larger one is an error, and is never
    /// held in memory. What [`Client::open`] returns is not limited.
    ///
    /// As values, JSON takes more than as text: `[0,0,0]` sixteen times as much while it is read. Where
    /// memory is scarce, set the limit to what the API really sends, a few MiB.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.max_response_bytes = limit;
        self
    }

    /// Limits how many requests are on their way at a time; all others wait for their turn. What is
    /// being downloaded is on its way, too. There is no limit by default.
    pub fn max_concurrent_requests(mut self, limit: impl Into<Option<usize>>) -> Self {
        self.max_concurrent_requests = limit.into();
        self
    }

    /// Sets the HTTP client. It should not follow redirects: those to a download are a result
    /// here, and all others an error.
    pub fn http_client(self, http: reqwest::Client) -> Self {
        self.transport(http)
    }

    /// Sets what sends the requests: another HTTP library, or a mock.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Makes the client.
    pub fn build(self) -> Result<Client, Error> {
        let settings = Settings {
            base_url: self.checked_base_url()?,
            allow_http: self.allow_http,
            headers: self.headers()?,
            max_concurrent_requests: self.checked_concurrency()?,
            timeout: self.timeout,
            retry: self.retry,
            retry_budget: self.retry_budget,
            max_response_bytes: self.max_response_bytes,
            strict: self.strict,
        };
        let transport = match self.transport {
            Some(transport) => transport,
            None => Box::new(http_client(self.connect_timeout, self.proxy)?),
        };
        Ok(Client::from_settings(transport, settings))
    }

    fn checked_concurrency(&self) -> Result<Option<usize>, Error> {
        let possible = 1..=Semaphore::MAX_PERMITS;
        match self.max_concurrent_requests {
            Some(limit) if !possible.contains(&limit) => Err(Error::config(format!(
                "{limit} is no usable number of concurrent requests"
            ))),
            limit => Ok(limit),
        }
    }

    fn checked_base_url(&self) -> Result<String, Error> {
        let invalid = |reason: &str| Error::config(format!("the base URL {reason}"));
        let url =
            Url::parse(&self.base_url).map_err(|error| invalid(&format!("is none: {error}")))?;
        match url.scheme() {
            "https" => {}
            "http" if self.allow_http => {}
            "http" => return Err(invalid("is not https, which has to be allowed")),
            _ => return Err(invalid("is neither https nor http")),
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(invalid("contains credentials"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(invalid("has a query or a fragment"));
        }
        Ok(url.as_str().trim_end_matches('/').to_owned())
    }

    fn headers(&self) -> Result<HeaderMap, Error> {
        let value = |name: &str, text: &str| {
            let invalid = || Error::config(format!("the {name} is empty or no header can hold it"));
            HeaderValue::from_str(text)
                .ok()
                .filter(|_| !text.is_empty())
                .ok_or_else(invalid)
        };
        value("access token", &self.token)?;
        let mut authorization = value("access token", &format!("Bearer {}", self.token))?;
        authorization.set_sensitive(true);
        Ok(HeaderMap::from_iter([
            (header::AUTHORIZATION, authorization),
            (VERSION, value("version", self.version.as_str())?),
            (header::USER_AGENT, value("user agent", &self.user_agent)?),
        ]))
    }
}

/// Leaves out the token.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url)
            .field("version", &self.version)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "dG9rOnNlY3JldA==";

    fn message(builder: ClientBuilder) -> String {
        builder.build().unwrap_err().to_string()
    }

    #[test]
    fn base_urls_are_checked() {
        let builder = |url: &str| Client::builder(TOKEN).base_url(url);
        for url in ["https://api.intercom.io", "https://proxy.example/intercom/"] {
            assert!(builder(url).build().is_ok(), "{url}");
        }
        assert!(
            builder("http://localhost:1")
                .allow_http(true)
                .build()
                .is_ok()
        );
        for (url, expected) in [
            (
                "http://localhost:1",
                "the base URL is not https, which has to be allowed",
            ),
            ("ftp://a", "the base URL is neither https nor http"),
            ("https://u:p@a", "the base URL contains credentials"),
            ("https://a?b", "the base URL has a query or a fragment"),
            ("https://a#b", "the base URL has a query or a fragment"),
            ("a", "the base URL is none: relative URL without a base"),
        ] {
            assert_eq!(message(builder(url)), expected);
        }
    }

    #[test]
    fn concurrency_and_proxies_are_checked() {
        let message_of = |limit| message(Client::builder(TOKEN).max_concurrent_requests(limit));
        let expected = "0 is no usable number of concurrent requests";
        assert_eq!(message_of(0), expected);
        let message = message(Client::builder(TOKEN).proxy("http://user:secret@"));
        let expected = "the URL of the proxy is none, or of an unknown scheme";
        assert_eq!(message, expected);
    }

    #[test]
    fn headers_are_checked() {
        for token in ["", "a\nb"] {
            let message = message(Client::builder(token));
            assert_eq!(
                message,
                "the access token is empty or no header can hold it"
            );
        }
        let message = message(Client::builder(TOKEN).version("a\nb"));
        assert_eq!(message, "the version is empty or no header can hold it");
    }

    #[test]
    fn the_token_is_never_shown() {
        let builder = Client::builder(TOKEN);
        let shown = format!("{builder:?}");
        assert!(!shown.contains(TOKEN), "{shown}");
        let shown = format!("{:?}", builder.build().unwrap());
        assert!(
            shown.contains("Sensitive") && !shown.contains(TOKEN),
            "{shown}"
        );
    }
}
