//! What `Client::send` costs over a bare `reqwest` call to the same server on loopback, in time and
//! in memory. `cargo xtask bench overhead` runs it.
//!
//! The two take turns, call by call, so that whatever slows the machine down slows both. Both send
//! the same headers over one connection, both read the whole body; where the SDK decodes a model,
//! the bare call makes a `serde_json::Value`, the least that anybody does with a response. Memory is
//! all that is allocated during a call, by the server in its thread too, which is the same for both.

#![allow(clippy::unwrap_used, reason = "a benchmark may panic")]

use std::alloc::System;
use std::convert::Infallible;
use std::net::TcpListener;
use std::thread;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use intercom_client::{Client, conversations, models, tags};
use serde_json::{Value, json};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Calls of each kind, unless the first argument says another number; the first tenth warms up and
/// does not count.
const CALLS: usize = 10_000;

fn main() {
    let calls = std::env::args().find_map(|argument| argument.parse().ok());
    let url = serve(conversation().to_string().into());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let bare = Bare::new(&url);
        let client = Client::builder("token")
            .base_url(&url)
            .allow_http(true)
            .user_agent(AGENT)
            .build()
            .unwrap();
        let [mut empty, mut read, mut write] = [(); 3].map(|()| Pair::default());
        for round in 0..calls.unwrap_or(CALLS) {
            // What runs second may find caches and the server awake.
            let sdk_first = round % 2 == 1;
            empty.take(sdk_first, bare.delete(), delete(&client)).await;
            read.take(sdk_first, bare.get(), get(&client)).await;
            write.take(sdk_first, bare.post(), post(&client)).await;
        }
        empty.print("DELETE, nothing decoded");
        read.print("GET, 4 kB decoded");
        write.print("POST, 4 kB decoded");
    });
}

const AGENT: &str = "overhead";

async fn delete(client: &Client) {
    client.send(tags::delete_tag("123")).await.unwrap();
}

async fn get(client: &Client) {
    let request = conversations::retrieve_conversation(123);
    let conversation = client.send(request).await.unwrap();
    assert_eq!(conversation.id.as_deref(), Some("123"));
}

async fn post(client: &Client) {
    let body = models::AdminReplyConversationRequest::new("comment", "991").with_body("Hello");
    let request = conversations::reply_conversation("123", body);
    let conversation = client.send(request).await.unwrap();
    assert_eq!(conversation.id.as_deref(), Some("123"));
}

/// The calls as they are without an SDK.
struct Bare {
    http: reqwest::Client,
    url: String,
}

impl Bare {
    fn new(url: &str) -> Self {
        let http = reqwest::Client::builder()
            .user_agent(AGENT)
            .build()
            .unwrap();
        Bare {
            http,
            url: url.to_owned(),
        }
    }

    async fn delete(&self) {
        let body = self.exchange(self.http.delete(format!("{}/tags/123", self.url)));
        assert_eq!(body.await, "");
    }

    async fn get(&self) {
        let request = self.http.get(format!("{}/conversations/123", self.url));
        self.decoded(request).await;
    }

    async fn post(&self) {
        let body = json!({
            "message_type": "comment", "type": "admin", "admin_id": "991", "body": "Hello",
        });
        let request = self
            .http
            .post(format!("{}/conversations/123/reply", self.url));
        let request = request
            .header("content-type", "application/json")
            .body(body.to_string());
        self.decoded(request).await;
    }

    async fn decoded(&self, request: reqwest::RequestBuilder) {
        let body = self.exchange(request).await;
        let value: Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(value["id"], "123");
    }

    async fn exchange(&self, request: reqwest::RequestBuilder) -> Bytes {
        let response = request
            .header("authorization", "Bearer token")
            .header("intercom-version", "Unstable")
            .header("accept", "application/json")
            .timeout(Duration::from_secs(60))
            .send()
            .await
            .unwrap();
        response.error_for_status().unwrap().bytes().await.unwrap()
    }
}

/// One call: how long it took, and how many bytes it allocated.
struct Call {
    time: Duration,
    allocated: usize,
}

async fn measured(call: impl Future<Output = ()>) -> Call {
    let region = Region::new(ALLOCATOR);
    let started = Instant::now();
    call.await;
    Call {
        time: started.elapsed(),
        allocated: region.change().bytes_allocated,
    }
}

#[derive(Default)]
struct Pair {
    baseline: Vec<Call>,
    ours: Vec<Call>,
}

impl Pair {
    /// Measures both, one after the other.
    async fn take(
        &mut self,
        sdk_first: bool,
        baseline: impl Future<Output = ()>,
        ours: impl Future<Output = ()>,
    ) {
        let (baseline, ours) = if sdk_first {
            let ours = measured(ours).await;
            (measured(baseline).await, ours)
        } else {
            let baseline = measured(baseline).await;
            (baseline, measured(ours).await)
        };
        self.baseline.push(baseline);
        self.ours.push(ours);
    }

    fn print(&self, name: &str) {
        let (baseline, ours) = (counted(&self.baseline), counted(&self.ours));
        let micros = |call: &Call| call.time.as_secs_f64() * 1e6;
        let (bare, sdk) = (typical(baseline, micros), typical(ours, micros));
        println!("{name}");
        println!("  reqwest alone  {bare:8.1} us");
        println!("  client.send    {sdk:8.1} us    ratio {:.3}", sdk / bare);
        #[expect(clippy::cast_precision_loss, reason = "a few kilobytes")]
        let kilobytes = |call: &Call| call.allocated as f64 / 1024.0;
        let (bare, sdk) = (typical(baseline, kilobytes), typical(ours, kilobytes));
        println!(
            "  allocated      {bare:8.1} kB and {sdk:.1} kB: {:+.1} kB",
            sdk - bare
        );
    }
}

fn counted(calls: &[Call]) -> &[Call] {
    calls.get(calls.len() / 10..).unwrap_or_default()
}

/// The mean of all but the lowest and the highest tenth. A median would jump between the times of
/// those that ran first and those that ran second.
fn typical(calls: &[Call], of: impl Fn(&Call) -> f64) -> f64 {
    let mut values: Vec<f64> = calls.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    let tenth = values.len() / 10;
    let middle = &values[tenth..values.len() - tenth];
    #[expect(clippy::cast_precision_loss, reason = "some thousand calls")]
    let count = middle.len() as f64;
    middle.iter().sum::<f64>() / count
}

/// Answers every request with this body, but a `DELETE` with none, in a thread of its own, until the program ends.
fn serve(body: Bytes) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                stream.set_nodelay(true).unwrap();
                let body = body.clone();
                let service = service_fn(move |request| answer(request, body.clone()));
                let connection =
                    http1::Builder::new().serve_connection(TokioIo::new(stream), service);
                tokio::spawn(connection);
            }
        });
    });
    url
}

async fn answer(
    request: Request<Incoming>,
    body: Bytes,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let body = match *request.method() {
        Method::DELETE => Bytes::new(),
        _ => body,
    };
    let _ = request.into_body().collect().await;
    let response = Response::builder()
        .header("content-type", "application/json")
        .body(Full::new(body));
    Ok(response.unwrap())
}

/// A conversation with some parts, of about 4 kB.
fn conversation() -> Value {
    let author =
        |id: &str| json!({"type": "user", "id": id, "name": "Ada", "email": "ada@example.com"});
    let part = |id: usize| {
        json!({
            "type": "conversation_part", "id": id.to_string(), "part_type": "comment",
            "body": "<p>Where is my order? It should have been here on Monday.</p>",
            "created_at": 1_663_597_223, "updated_at": 1_663_597_260, "notified_at": 1_663_597_260,
            "assigned_to": null, "author": author("6762f1a6"), "attachments": [],
            "external_id": null, "redacted": false,
        })
    };
    json!({
        "type": "conversation", "id": "123", "created_at": 1_663_597_223,
        "updated_at": 1_663_597_260, "waiting_since": null, "snoozed_until": null,
        "source": {
            "type": "conversation", "id": "403918391", "delivered_as": "admin_initiated",
            "subject": "", "body": "<p>Hello</p>", "author": author("991"), "attachments": [],
            "url": null, "redacted": false,
        },
        "contacts": {"type": "contact.list", "contacts": [{"type": "contact", "id": "6762f1a6"}]},
        "teammates": {"type": "admin.list", "teammates": [{"type": "admin", "id": "991"}]},
        "title": "An order", "admin_assignee_id": 991, "team_assignee_id": null, "open": true,
        "state": "open", "read": true, "priority": "not_priority",
        "custom_attributes": {"Channel": "mail", "Order": 1_204},
        "tags": {"type": "tag.list", "tags": []},
        "conversation_parts": {
            "type": "conversation_part.list", "total_count": 9,
            "conversation_parts": (1..=9).map(part).collect::<Vec<_>>(),
        },
    })
}
