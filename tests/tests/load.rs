//! Very many calls at once. Alone in its program, so that it holds up no other test.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use intercom_client::{Client, contacts};
use serde_json::json;
use tests::server::{Reply, Service};

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
    let client = Client::builder("token")
        .base_url(server.url())
        .allow_http(true)
        .timeout(Duration::from_secs(600))
        .max_concurrent_requests(LIMIT)
        .build()
        .unwrap();
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
