//! What an observer sees of a call: one span, and nothing secret or personal in it.
//!
//! Alone in their program and one after the other, because `tracing` remembers for all threads who is
//! interested in a span.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use hyper::StatusCode;
use intercom_client::models::UpdateContactRequest;
use intercom_client::{Client, ClientBuilder, RetryPolicy, calls, contacts};
use serde_json::{Value, json};
use tests::server::{Reply, Server};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::{Layer, Registry};

const TOKEN: &str = "dG9rOm5vdCBhIHRva2Vu";

/// Who holds it observes.
static OBSERVER: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

fn builder(url: &str) -> ClientBuilder {
    Client::builder(TOKEN).base_url(url).allow_http(true)
}

/// The body with which Intercom refuses a request.
fn error_list(code: &str, message: &str) -> Value {
    json!({"type": "error.list", "errors": [{"code": code, "message": message}]})
}

type Fields = BTreeMap<String, String>;

/// Keeps all fields of all spans and events of the SDK, by the name of the span or the message.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<BTreeMap<String, Vec<Fields>>>>);

struct Reader<'f>(&'f mut Fields);

impl Visit for Reader<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }
}

impl<S: Subscriber> Layer<S> for Log {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        let metadata = attributes.metadata();
        if metadata.target() == "intercom_client" {
            let mut fields = Fields::new();
            attributes.record(&mut Reader(&mut fields));
            let mut log = self.0.lock().unwrap();
            log.entry(metadata.name().to_owned())
                .or_default()
                .push(fields);
        }
    }

    fn on_record(&self, _: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut log = self.0.lock().unwrap();
        if let Some(span) = log.get_mut("intercom").and_then(|spans| spans.last_mut()) {
            values.record(&mut Reader(span));
        }
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let kind = match event.metadata().target() {
            "intercom_client" => "event",
            _ => "event of others",
        };
        let mut fields = Fields::new();
        event.record(&mut Reader(&mut fields));
        let mut log = self.0.lock().unwrap();
        log.entry(kind.to_owned()).or_default().push(fields);
    }
}

/// What is seen of an update of a contact that is answered so.
async fn seen(replies: impl IntoIterator<Item = Reply>) -> BTreeMap<String, Vec<Fields>> {
    let _alone = OBSERVER.lock().await;
    let log = Log::default();
    let subscriber = Registry::default().with(log.clone());
    let _guard = tracing::subscriber::set_default(subscriber);
    let server = Server::start(replies).await.unwrap();
    let policy = RetryPolicy::default().with_base_delay(Duration::from_millis(1));
    let client = builder(server.url()).retry(policy).build().unwrap();
    let body = UpdateContactRequest::new().with_email("ada@example.com");
    let request = contacts::update_contact("6762f1a6", body).include_merge_history(true);
    let _ = client.send(request).await;
    assert!(!server.requests().is_empty());
    std::mem::take(&mut *log.0.lock().unwrap())
}

fn shown(fields: &Fields) -> Vec<String> {
    let times = ["duration_ms", "delay_ms"];
    let fields = fields
        .iter()
        .filter(|(name, _)| !times.contains(&name.as_str()));
    fields
        .map(|(name, value)| format!("{name}={value}"))
        .collect()
}

#[tokio::test]
async fn a_call_is_one_span_whatever_it_takes() {
    let contact = json!({"type": "contact", "id": "6762f1a6", "email": 7, "name": "Ada"});
    let log = seen([
        Reply::new(StatusCode::BAD_GATEWAY, "ada"),
        Reply::from(&contact),
    ])
    .await;
    let [span] = &log["intercom"][..] else {
        panic!("{log:?}")
    };
    assert_eq!(
        shown(span),
        [
            "attempts=2",
            "method=\"PUT\"",
            "mismatches=1",
            "operation=\"UpdateContact\"",
            "path=\"/contacts/{id}\"",
            "status=200",
        ]
    );
    assert!(span["duration_ms"].parse::<u64>().is_ok());
    let [event] = &log["event"][..] else {
        panic!("{log:?}")
    };
    assert_eq!(
        shown(event),
        ["error=Api", "message=trying again", "status=502"]
    );
}

#[tokio::test]
async fn a_failure_is_named() {
    let reply = error_list("parameter_invalid", "ada@example.com is taken");
    let log = seen([Reply::json(StatusCode::CONFLICT, &reply)]).await;
    assert_eq!(
        shown(&log["intercom"][0]),
        [
            "attempts=1",
            "error=Api",
            "method=\"PUT\"",
            "operation=\"UpdateContact\"",
            "path=\"/contacts/{id}\"",
            "status=409",
        ]
    );
}

#[tokio::test]
async fn nothing_secret_or_personal_is_seen() {
    let reply = Reply::json(StatusCode::CONFLICT, &error_list("x", "ada@example.com"));
    let retried = Reply::new(StatusCode::SERVICE_UNAVAILABLE, "ada@example.com");
    let log = format!("{:?}", seen([retried, reply]).await);
    for secret in [TOKEN, "ada", "6762f1a6", "merge_history"] {
        assert!(!log.contains(secret), "{log}");
    }
}

#[tokio::test]
async fn a_download_is_seen_to_its_end_and_a_dropped_call_too() {
    let _alone = OBSERVER.lock().await;
    let log = Log::default();
    let subscriber = Registry::default().with(log.clone());
    let _guard = tracing::subscriber::set_default(subscriber);
    let redirect = Reply::new(StatusCode::FOUND, "").with_header("location", "/file?secret=1");
    let refusal = Reply::new(StatusCode::FORBIDDEN, "");
    let limited = Reply::new(StatusCode::TOO_MANY_REQUESTS, "").with_header("retry-after", "9");
    let server = Server::start([redirect, refusal, limited]).await.unwrap();
    let policy = RetryPolicy::default();
    let client = builder(server.url()).retry(policy).build().unwrap();
    let download = client.download(calls::show_call_recording("7")).await;
    download.unwrap_err();
    assert_eq!(server.requests().len(), 2);
    let request = contacts::show_contact("1");
    tokio::select! {
        _ = client.send(request) => panic!("it is not over"),
        () = server.asked() => {}
    }
    assert_eq!(server.requests().len(), 1);

    let log = log.0.lock().unwrap();
    let ends = log["intercom"].iter().map(|span| {
        assert!(span.contains_key("duration_ms"));
        (
            span.get("status").map(String::as_str),
            span["error"].as_str(),
        )
    });
    assert_eq!(
        ends.collect::<Vec<_>>(),
        [(Some("403"), "Api"), (None, "\"Dropped\"")]
    );
}
