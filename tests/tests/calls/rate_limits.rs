//! A server that counts requests, as Intercom does, and many calls at once.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use hyper::StatusCode;
use intercom_client::{Client, RetryPolicy, contacts};
use serde_json::json;
use tests::server::{Reply, Service};

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
            Reply::from(&json!({"type": "contact", "id": "1"}))
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
    let (server, _) = limiting(1).await;
    let client = builder(server.url()).build().unwrap();
    let start = Instant::now();
    assert!(at_once(&client, 50).await < 50);
    assert!(start.elapsed() < Duration::from_millis(900));
}

#[tokio::test]
async fn the_state_of_the_limit_can_be_read_from_a_client() {
    let reply = Reply::from(&json!({"type": "contact", "id": "1"}))
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

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_calls_at_once_are_all_answered_and_no_more_are_sent_than_allowed() {
    const CALLS: usize = 10_000;
    const LIMIT: usize = 64;
    let (now, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let state = Arc::new((now, most, Mutex::new(BTreeSet::new())));
    let server = Service::start({
        let state = Arc::clone(&state);
        move |received| {
            let state = Arc::clone(&state);
            async move {
                let (now, most, seen) = &*state;
                most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                tokio::task::yield_now().await;
                let id = received.line.replace("GET /contacts/", "");
                let reply = Reply::from(&json!({"type": "contact", "id": id}));
                seen.lock().unwrap().insert(id);
                now.fetch_sub(1, Ordering::SeqCst);
                reply
            }
        }
    });
    let server = server.await.unwrap();
    let client = builder(server.url()).max_concurrent_requests(LIMIT);
    let client = client.build().unwrap();
    let send = |id: usize| {
        let client = client.clone();
        tokio::spawn(async move { (id, client.send(contacts::show_contact(id)).await) })
    };
    for call in (0..CALLS).map(send).collect::<Vec<_>>() {
        let (id, contact) = call.await.unwrap();
        assert_eq!(contact.unwrap().id, Some(id.to_string()));
    }
    assert_eq!(state.2.lock().unwrap().len(), CALLS);
    let most = state.1.load(Ordering::SeqCst);
    assert!((2..=LIMIT).contains(&most), "{most} at a time");
}
