//! An HTTP server on the loopback interface: it gives scripted replies and records what it receives.

use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::header::{HeaderMap, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// What the server answers to one request.
#[derive(Clone, Debug)]
pub struct Reply {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

/// One request as the server received it.
#[derive(Clone, Debug, PartialEq)]
pub struct Received {
    /// Method and target, as they were on the wire: `GET /contacts?page=2`.
    pub line: String,
    /// The headers by their names in lower case, without `host` and `content-length`.
    pub headers: BTreeMap<String, String>,
    /// JSON as JSON, anything else as text, nothing as null.
    pub body: Value,
}

/// A server that gives each of its replies once, in order.
///
/// When it is dropped, all replies must have been given, and all requests looked at.
#[derive(Debug)]
pub struct Server {
    service: Service,
    script: Arc<Script>,
}

/// A server that makes its replies as requests come in.
#[derive(Debug)]
pub struct Service {
    url: String,
    task: JoinHandle<()>,
}

#[derive(Debug, Default)]
struct Script {
    replies: Mutex<VecDeque<Reply>>,
    received: Mutex<Vec<Received>>,
}

impl Reply {
    /// A reply with that status and body.
    pub fn new(status: StatusCode, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            body: body.into(),
        }
    }

    /// A reply with that JSON.
    #[must_use]
    pub fn json(status: StatusCode, body: &Value) -> Self {
        Self::new(status, body.to_string()).with_header("content-type", "application/json")
    }

    /// Adds a header.
    ///
    /// # Panics
    ///
    /// When the value cannot be that of a header.
    #[must_use]
    #[expect(clippy::expect_used, reason = "only tests write replies")]
    pub fn with_header(mut self, name: &'static str, value: &str) -> Self {
        let value = HeaderValue::from_str(value).expect("the value of a header");
        self.headers.insert(name, value);
        self
    }
}

impl Received {
    /// The same with that header.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.insert(name.to_owned(), value.to_owned());
        self
    }

    /// The same with that JSON.
    #[must_use]
    pub fn with_json(mut self, body: Value) -> Self {
        self.body = body;
        self.with_header("content-type", "application/json")
    }
}

/// Status 200 and that JSON.
impl From<&Value> for Reply {
    fn from(body: &Value) -> Self {
        Self::json(StatusCode::OK, body)
    }
}

impl Server {
    /// A server with those replies, on a free port.
    ///
    /// # Errors
    ///
    /// When there is no free port.
    pub async fn start(replies: impl IntoIterator<Item = Reply>) -> io::Result<Self> {
        let script = Arc::new(Script {
            replies: Mutex::new(replies.into_iter().collect()),
            received: Mutex::default(),
        });
        let service = Service::start({
            let script = Arc::clone(&script);
            move |received| std::future::ready(script.answer(received))
        });
        Ok(Self {
            service: service.await?,
            script,
        })
    }

    /// Where it listens: `http://127.0.0.1:40123`.
    #[must_use]
    pub fn url(&self) -> &str {
        self.service.url()
    }

    /// Waits until there is a request that nobody has looked at.
    pub async fn asked(&self) {
        while lock(&self.script.received).is_empty() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    /// The requests it has received since it was last asked.
    #[must_use]
    pub fn requests(&self) -> Vec<Received> {
        std::mem::take(&mut *lock(&self.script.received))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if !thread::panicking() {
            let (replies, received) = (lock(&self.script.replies), lock(&self.script.received));
            assert!(replies.is_empty(), "nobody asked for {replies:#?}");
            assert!(received.is_empty(), "nobody looked at {received:#?}");
        }
    }
}

impl Service {
    /// A server that answers so, on a free port.
    ///
    /// # Errors
    ///
    /// When there is no free port.
    pub async fn start<A, R>(answer: A) -> io::Result<Self>
    where
        A: Fn(Received) -> R + Send + Sync + 'static,
        R: Future<Output = Reply> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let task = tokio::spawn(serve(listener, Arc::new(answer)));
        Ok(Self { url, task })
    }

    /// Where it listens: `http://127.0.0.1:40123`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Script {
    /// Records a request, and gives the next reply.
    fn answer(&self, received: Received) -> Reply {
        let reply = lock(&self.replies).pop_front().unwrap_or_else(|| {
            let message = format!("no reply is scripted for {}", received.line);
            Reply::new(StatusCode::NOT_IMPLEMENTED, message)
        });
        lock(&self.received).push(received);
        reply
    }
}

async fn serve<A, R>(listener: TcpListener, answer: Arc<A>)
where
    A: Fn(Received) -> R + Send + Sync + 'static,
    R: Future<Output = Reply> + Send + 'static,
{
    while let Ok((stream, _)) = listener.accept().await {
        let answer = Arc::clone(&answer);
        let service = service_fn(move |request| respond(request, Arc::clone(&answer)));
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

async fn respond<A, R>(
    request: Request<Incoming>,
    answer: Arc<A>,
) -> Result<Response<Full<Bytes>>, hyper::Error>
where
    A: Fn(Received) -> R,
    R: Future<Output = Reply>,
{
    let (head, body) = request.into_parts();
    let body = body.collect().await?.to_bytes();
    let reply = answer(Received {
        line: format!("{} {}", head.method, head.uri),
        headers: texts(&head.headers),
        body: value(&head.headers, &body),
    });
    let reply = reply.await;
    let mut response = Response::new(Full::new(reply.body));
    *response.status_mut() = reply.status;
    *response.headers_mut() = reply.headers;
    Ok(response)
}

fn texts(headers: &HeaderMap) -> BTreeMap<String, String> {
    let text = |(name, value): (&HeaderName, &HeaderValue)| {
        let value = String::from_utf8_lossy(value.as_bytes());
        (name.to_string(), value.into_owned())
    };
    let mut texts: BTreeMap<_, _> = headers.iter().map(text).collect();
    texts.retain(|name, _| name != "host" && name != "content-length");
    texts
}

fn value(headers: &HeaderMap, body: &[u8]) -> Value {
    let is_json = headers
        .get("content-type")
        .is_some_and(|it| it == "application/json");
    let text = || Value::String(String::from_utf8_lossy(body).into_owned());
    match (body, is_json) {
        ([], _) => Value::Null,
        (_, true) => serde_json::from_slice(body).unwrap_or_else(|_| text()),
        (_, false) => text(),
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn replies_come_in_order_and_requests_are_kept() {
        let replies = ["a", "b"].map(|body| Reply::new(StatusCode::OK, body));
        let server = Server::start(replies).await.unwrap();
        for body in ["a", "b"] {
            let url = format!("{}/{body}%2F?q=1,2", server.url());
            let reply = reqwest::get(url).await.unwrap();
            assert_eq!(reply.text().await.unwrap(), body);
        }
        let lines = server.requests().into_iter().map(|request| request.line);
        assert_eq!(
            lines.collect::<Vec<_>>(),
            ["GET /a%2F?q=1,2", "GET /b%2F?q=1,2"]
        );
    }

    #[tokio::test]
    #[should_panic(expected = "nobody looked at")]
    async fn an_unexpected_request_fails_the_test() {
        let server = Server::start([]).await.unwrap();
        let reply = reqwest::get(server.url()).await.unwrap();
        assert_eq!(reply.status(), StatusCode::NOT_IMPLEMENTED);
        assert_eq!(
            reply.text().await.unwrap(),
            "no reply is scripted for GET /"
        );
    }

    #[tokio::test]
    #[should_panic(expected = "nobody asked for")]
    async fn an_unused_reply_fails_the_test() {
        let _server = Server::start([Reply::new(StatusCode::OK, "")])
            .await
            .unwrap();
    }
}
