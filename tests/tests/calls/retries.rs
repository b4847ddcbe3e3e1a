//! What is sent again, when, and what is not.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use hyper::{StatusCode, http};
use intercom_client::models::{CreateContactRequest, UpdateContactRequest};
use intercom_client::{
    Client, ErrorKind, RequestBody, ResponseBody, RetryPolicy, TransportError, contacts,
};
use serde_json::json;
use tests::server::{Reply, Server};

use super::support::{builder, error_list};

/// Three retries, almost at once.
fn quick() -> RetryPolicy {
    RetryPolicy::default().with_base_delay(Duration::from_millis(2))
}

fn client(server: &Server) -> Client {
    builder(server.url()).retry(quick()).build().unwrap()
}

fn contact() -> Reply {
    Reply::from(&json!({"type": "contact", "id": "1"}))
}

fn failure(status: u16) -> Reply {
    Reply::new(StatusCode::from_u16(status).unwrap(), "")
}

fn limited() -> Reply {
    let body = error_list("rate_limit_exceeded", "Exceeded rate limit");
    Reply::json(StatusCode::TOO_MANY_REQUESTS, &body)
}

/// The seconds since 1970.
fn now() -> u64 {
    std::time::UNIX_EPOCH.elapsed().unwrap().as_secs()
}

fn lines(server: &Server) -> Vec<String> {
    let requests = server.requests().into_iter();
    requests.map(|request| request.line).collect()
}

#[tokio::test]
async fn a_rate_limit_is_waited_for_as_long_as_the_response_says() {
    for header in ["retry-after", "x-ratelimit-reset"] {
        let value = match header {
            "retry-after" => 1,
            _ => now() + 2,
        };
        let reply = limited().with_header(header, &value.to_string());
        let server = Server::start([reply, contact()]).await.unwrap();

        let start = Instant::now();
        client(&server)
            .send(contacts::show_contact("1"))
            .await
            .unwrap();

        let waited = start.elapsed();
        assert!(waited > Duration::from_millis(900), "{header}: {waited:?}");
        assert!(waited < Duration::from_secs(15), "{header}: {waited:?}");
        assert_eq!(lines(&server), ["GET /contacts/1", "GET /contacts/1"]);
    }
}

#[tokio::test]
async fn a_response_that_wants_a_long_delay_is_returned_at_once() {
    let reply = limited().with_header("retry-after", "31");
    let server = Server::start([reply]).await.unwrap();
    let error = client(&server).send(contacts::show_contact("1")).await;
    assert!(error.unwrap_err().is_rate_limited());
    assert_eq!(lines(&server).len(), 1);
}

#[tokio::test]
async fn what_the_api_did_not_do_is_sent_again_whatever_it_is() {
    for status in [429, 503] {
        let server = Server::start([failure(status), failure(status), contact()]);
        let server = server.await.unwrap();
        let body = CreateContactRequest::new().with_email("ada@example.com");
        let request = contacts::create_contact(body);

        let contact = client(&server).send(request).await.unwrap();

        assert_eq!(contact.id.as_deref(), Some("1"));
        let requests = server.requests();
        assert_eq!(requests.len(), 3);
        assert!(
            requests
                .iter()
                .all(|request| request.body == json!({"email": "ada@example.com"}))
        );
    }
}

#[tokio::test]
async fn what_may_have_been_done_is_sent_again_only_where_that_does_no_harm() {
    for status in [408, 500, 502, 504] {
        let server = Server::start([failure(status), contact(), failure(status), contact()]);
        let server = server.await.unwrap();
        let client = client(&server);
        client.send(contacts::show_contact("1")).await.unwrap();
        let update = contacts::update_contact("1", UpdateContactRequest::new().with_name("Ada"));
        client.send(update).await.unwrap();
        let get = "GET /contacts/1";
        let put = "PUT /contacts/1";
        assert_eq!(lines(&server), [get, get, put, put]);

        let server = Server::start([failure(status), failure(status), contact()]);
        let server = server.await.unwrap();
        let client = self::client(&server);
        let create = contacts::create_contact(CreateContactRequest::new());
        let error = client.send(create.clone()).await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        client.send(create.with_idempotent(true)).await.unwrap();
        assert_eq!(lines(&server), ["POST /contacts"; 3]);
    }
}

#[tokio::test]
async fn a_server_that_always_fails_is_asked_four_times() {
    let server = Server::start((0..4).map(|_| failure(500))).await.unwrap();
    let error = client(&server).send(contacts::show_contact("1")).await;
    assert_eq!(
        error.unwrap_err().status(),
        Some(StatusCode::INTERNAL_SERVER_ERROR)
    );
    assert_eq!(lines(&server), ["GET /contacts/1"; 4]);
}

#[tokio::test]
async fn retries_can_be_set_for_a_client_and_for_a_request() {
    let server = Server::start((0..5).map(|_| failure(502))).await.unwrap();
    let client = builder(server.url()).retry(quick().with_max_retries(1));
    let client = client.build().unwrap();
    let request = contacts::show_contact("1");
    client.send(request.clone()).await.unwrap_err();
    assert_eq!(lines(&server).len(), 2);
    let once = request.clone().with_retry(RetryPolicy::off());
    client.send(once).await.unwrap_err();
    assert_eq!(lines(&server).len(), 1);
    client
        .send(request.with_idempotent(false))
        .await
        .unwrap_err();
    assert_eq!(lines(&server).len(), 1);
    let refused = contacts::show_contact("1").with_retry(RetryPolicy::off());
    client.send(refused).await.unwrap_err();
    assert_eq!(lines(&server).len(), 1);
}

#[tokio::test]
async fn refusals_are_final() {
    for status in [400, 401, 403, 404, 409, 410, 422, 501] {
        let server = Server::start([failure(status)]).await.unwrap();
        client(&server)
            .send(contacts::show_contact("1"))
            .await
            .unwrap_err();
        assert_eq!(lines(&server).len(), 1, "{status}");
    }
}

#[tokio::test]
async fn a_list_of_errors_with_a_success_status_is_final() {
    let reply = Reply::from(&error_list("rate_limit_exceeded", "Wait"));
    let server = Server::start([reply]).await.unwrap();
    client(&server)
        .send(contacts::show_contact("1"))
        .await
        .unwrap_err();
    assert_eq!(lines(&server).len(), 1);
}

#[tokio::test]
async fn when_the_time_is_over_the_last_error_is_returned() {
    let server = Server::start([failure(503)]).await.unwrap();
    let policy = quick().with_base_delay(Duration::from_secs(20));
    let client = builder(server.url()).retry(policy).build().unwrap();
    let request = contacts::show_contact("1").with_timeout(Duration::from_secs(5));
    let start = Instant::now();
    let error = client.send(request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(start.elapsed() < Duration::from_secs(4));
    assert_eq!(lines(&server).len(), 1);
}

#[tokio::test]
async fn a_connection_that_is_refused_is_tried_again() {
    let tried = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&tried);
    let refuse = move |_: http::Request<RequestBody>| {
        counted.fetch_add(1, Ordering::SeqCst);
        std::future::ready(Err(TransportError::connect("refused")))
    };
    let client = builder("http://localhost").retry(quick()).transport(refuse);
    let client = client.build().unwrap();
    let error = client.send(contacts::show_contact("1")).await.unwrap_err();
    assert!(error.is_connect());
    assert_eq!(tried.swap(0, Ordering::SeqCst), 4);
    let create = contacts::create_contact(CreateContactRequest::new());
    client.send(create).await.unwrap_err();
    assert_eq!(tried.load(Ordering::SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn a_delay_as_long_as_the_longest_is_waited_for() {
    let times = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&times);
    let limit = move |_: http::Request<RequestBody>| {
        noted.lock().unwrap().push(tokio::time::Instant::now());
        let response = http::Response::builder()
            .status(429)
            .header("retry-after", "30");
        std::future::ready(Ok(response.body(ResponseBody::default()).unwrap()))
    };
    let client = builder("http://localhost")
        .retry(RetryPolicy::default())
        .timeout(None)
        .transport(limit);
    let client = client.build().unwrap();
    client.send(contacts::show_contact("1")).await.unwrap_err();
    let times = times.lock().unwrap();
    let delays = times.windows(2).map(|pair| pair[1] - pair[0]);
    let delays: Vec<_> = delays.map(|delay| delay.as_secs_f64()).collect();
    assert_eq!(delays.len(), 3);
    assert!(
        delays.iter().all(|delay| (30.0..31.6).contains(delay)),
        "{delays:?}"
    );
}

#[tokio::test]
async fn an_outage_costs_no_more_than_the_budget() {
    const CALLS: usize = 20;
    // The reset stands in all responses.
    let reset = (now() + 1).to_string();
    for status in [500, 503] {
        let failures =
            (0..CALLS + 5).map(|_| failure(status).with_header("x-ratelimit-reset", &reset));
        let server = Server::start(failures).await.unwrap();
        let client = builder(server.url()).retry(quick()).retry_budget(5);
        let client = client.build().unwrap();
        for _ in 0..CALLS {
            client.send(contacts::show_contact("1")).await.unwrap_err();
        }
        assert_eq!(lines(&server).len(), CALLS + 5);
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_sends_nothing_more() {
    let reply = failure(503).with_header("retry-after", "1");
    let server = Server::start([reply]).await.unwrap();
    let client = client(&server);
    tokio::select! {
        _ = client.send(contacts::show_contact("1")) => panic!("it is not over"),
        () = server.asked() => {}
    }
    tokio::time::sleep(Duration::from_millis(1_200)).await;
    assert_eq!(lines(&server).len(), 1);
}
