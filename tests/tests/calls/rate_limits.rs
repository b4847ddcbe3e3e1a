//! A server that counts requests, as Intercom does, and many calls at once.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use hyper::StatusCode;
use intercom_client::{Client, RetryPolicy, contacts, data_export};
use serde_json::json;
use tests::server::{Reply, Server, Service};

use super::support::{builder, error_list, tolerant};

/// Allows so many requests in each window of a second, and says so in its responses.
async fn limiting(limit: usize) -> (Service, Arc<AtomicUsize>) {
    let refusals = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&refusals);
    let window = Mutex::new((0, 0));
    let service = Service::start(move |_| {
        let second = std::time::UNIX_EPOCH.elapsed().unwrap().as_secs();
        let mut window = window.lock().unwrap();
        if window.0 != second {
            *window = (second, 0);
        }
        window.1 += 1;
        let reply = if window.1 > limit {
            counted.fetch_add(1, Ordering::Relaxed);
            let body = error_list("rate_limit_exceeded", "Exceeded rate limit");
            Reply::json(StatusCode::TOO_MANY_REQUESTS, &body)
        } else {
            contact()
        };
        let left = limit.saturating_sub(window.1);
        std::future::ready(
            reply
                // The SDK knows windows of ten seconds.
                .with_header("x-ratelimit-limit", &(10 * limit).to_string())
                .with_header("x-ratelimit-remaining", &left.to_string())
                .with_header("x-ratelimit-reset", &(second + 1).to_string()),
        )
    });
    (service.await.unwrap(), refusals)
}

fn contact() -> Reply {
    Reply::from(&json!({"type": "contact", "id": "1"}))
}

/// How many of so many calls at once end well.
async fn at_once(client: &Client, calls: usize) -> usize {
    let send = |_| {
        let client = client.clone();
        tokio::spawn(async move { client.send(contacts::show_contact("1")).await })
    };
    let mut done = 0;
    for call in (0..calls).map(send).collect::<Vec<_>>() {
        done += usize::from(call.await.unwrap().is_ok());
    }
    done
}

#[tokio::test]
async fn calls_that_were_refused_come_back_one_after_the_other() {
    let (server, refusals) = limiting(100).await;
    let client = builder(server.url()).retry(RetryPolicy::default());
    let client = client.max_concurrent_requests(50).build().unwrap();
    let start = Instant::now();
    assert_eq!(at_once(&client, 300).await, 300);
    // Each refused request but the first 50, which were on their way, means a retry too many.
    let refused = refusals.load(Ordering::Relaxed);
    assert!(refused <= 100, "{refused} refusals");
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn a_client_that_does_not_retry_does_not_wait_either() {
    let refusal = || Reply::new(StatusCode::TOO_MANY_REQUESTS, "").with_header("retry-after", "20");
    let server = Server::start([refusal(), refusal()]).await.unwrap();
    let waiting = builder(server.url()).retry(RetryPolicy::default());
    let client = waiting.max_concurrent_requests(1).build().unwrap();
    let first = tokio::spawn({
        let client = client.clone();
        async move { client.send(contacts::show_contact("1")).await }
    });
    server.asked().await;

    let start = Instant::now();
    let once = contacts::show_contact("2").with_retry(RetryPolicy::off());
    assert!(client.send(once).await.unwrap_err().is_rate_limited());
    assert!(start.elapsed() < Duration::from_secs(10));

    first.abort();
    let lines = server.requests().into_iter().map(|request| request.line);
    assert_eq!(
        lines.collect::<Vec<_>>(),
        ["GET /contacts/1", "GET /contacts/2"]
    );
}

#[tokio::test]
async fn waiting_for_the_limit_takes_no_longer_than_the_time_limit() {
    let refusal = Reply::new(StatusCode::TOO_MANY_REQUESTS, "").with_header("retry-after", "20");
    let server = Server::start([refusal]).await.unwrap();
    let client = builder(server.url()).retry(RetryPolicy::default());
    let client = client.build().unwrap();
    let request = contacts::show_contact("1").with_timeout(Duration::from_secs(2));
    let refused = client.send(request.clone()).await.unwrap_err();
    assert!(refused.is_rate_limited());

    let late = client.send(request).await.unwrap_err();
    assert!(late.is_timeout());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn waiting_for_a_turn_takes_no_longer_than_the_time_limit() {
    let file = Reply::new(StatusCode::OK, vec![0; 4 << 20]);
    let server = Server::start([file, contact()]).await.unwrap();
    let client = builder(server.url()).max_concurrent_requests(1);
    let client = client.build().unwrap();
    let file = client
        .download(data_export::download_data_export("1"))
        .await
        .unwrap();

    let request = contacts::show_contact("1");
    let impatient = request.clone().with_timeout(Duration::from_millis(200));
    assert!(client.send(impatient).await.unwrap_err().is_timeout());
    assert_eq!(server.requests().len(), 1);

    drop(file);
    client.send(request).await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn the_state_of_the_limit_can_be_read_from_a_client() {
    let reply = contact()
        .with_header("x-ratelimit-limit", "166")
        .with_header("x-ratelimit-remaining", "165")
        .with_header("x-ratelimit-reset", "1734537430");
    let (client, server) = tolerant(reply).await;
    assert_eq!(client.rate_limit(), None);
    let response = client.send_raw(contacts::show_contact("1")).await.unwrap();
    assert_eq!(server.requests().len(), 1);
    let limit = client.clone().rate_limit().unwrap();
    assert_eq!((limit.limit, limit.remaining), (166, 165));
    assert_eq!(Some(limit), response.rate_limit());
}
