//! The blocking client.

use std::io::Read;
use std::time::Duration;

use hyper::StatusCode;
use intercom_client::{PollPolicy, RetryPolicy, blocking, contacts, data_export, tags};
use serde_json::{Value, json};
use tests::server::{Reply, Server};

use super::support::{builder, error_list, sent};

fn client(server: &Server) -> blocking::Client {
    builder(server.url()).build_blocking().unwrap()
}

/// Runs what blocks on a thread of its own, as `async` code has to.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.unwrap()
}

fn page(ids: &[&str], next: Option<&str>) -> Reply {
    let data: Vec<_> = ids
        .iter()
        .map(|id| json!({"type": "contact", "id": id}))
        .collect();
    let next = next.map_or(Value::Null, |cursor| json!({"starting_after": cursor}));
    Reply::from(&json!({"type": "list", "data": data, "total_count": 3, "pages": {"next": next}}))
}

#[tokio::test]
async fn it_sends_the_same_requests() {
    let contact = Reply::from(&json!({"type": "contact", "id": "1"}));
    let server = Server::start([contact]).await.unwrap();
    let client = client(&server);
    let response = blocking(move || client.send_raw(contacts::show_contact("1"))).await;
    assert_eq!(response.unwrap().value().id.as_deref(), Some("1"));
    assert_eq!(server.requests(), [sent("GET /contacts/1")]);
}

#[tokio::test]
async fn it_has_the_same_errors() {
    let refusal = Reply::json(
        StatusCode::NOT_FOUND,
        &error_list("not_found", "No such tag"),
    );
    let server = Server::start([refusal]).await.unwrap();
    let client = client(&server);
    let error = blocking(move || client.send(tags::delete_tag("1"))).await;
    assert!(error.unwrap_err().is_not_found());
    assert_eq!(server.requests(), [sent("DELETE /tags/1")]);
}

#[tokio::test]
async fn lists_are_iterators() {
    let pages = || {
        [
            page(&["1", "2"], Some("b")),
            page(&[], Some("c")),
            page(&["3"], None),
        ]
    };
    let server = Server::start(pages().into_iter().chain(pages()))
        .await
        .unwrap();
    let client = client(&server);
    let (ids, counts) = blocking(move || {
        let mut items = client.items(contacts::list_contacts());
        let ids: Vec<_> = items
            .by_ref()
            .map(|contact| contact.unwrap().id.unwrap())
            .collect();
        assert!(items.page().is_some() && items.request().is_none());
        let pages = client.pages(contacts::list_contacts());
        let counts: Vec<_> = pages
            .map(|page| page.unwrap().value().total_count)
            .collect();
        (ids, counts)
    })
    .await;
    assert_eq!(ids, ["1", "2", "3"]);
    assert_eq!(counts, [Some(3); 3]);
    assert_eq!(server.requests().len(), 6);
}

#[tokio::test]
async fn a_list_that_is_dropped_sends_nothing_more() {
    let server = Server::start([page(&["1", "2"], Some("b"))]).await.unwrap();
    let client = client(&server);
    let first = blocking(move || client.items(contacts::list_contacts()).next()).await;
    assert_eq!(first.unwrap().unwrap().id.as_deref(), Some("1"));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_body_is_a_reader() {
    let bytes: Vec<u8> = (0..100_000).map(|n| n as u8).collect();
    let server = Server::start([Reply::new(StatusCode::OK, bytes.clone())])
        .await
        .unwrap();
    let client = client(&server);
    let read = blocking(move || {
        let mut read = Vec::new();
        let response = client.open(data_export::download_data_export("7"));
        response
            .unwrap()
            .into_value()
            .read_to_end(&mut read)
            .unwrap();
        read
    })
    .await;
    assert_eq!(read, bytes);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn an_export_is_waited_for_and_read() {
    let job = |status: &str| Reply::from(&json!({"job_identfier": "7", "status": status}));
    let file = Reply::new(StatusCode::OK, &b"\x1f\x8b"[..]);
    let replies = [job("pending"), job("completed"), file];
    let server = Server::start(replies).await.unwrap();
    let client = client(&server);
    let read = blocking(move || {
        let policy = PollPolicy::new().with_initial_delay(Duration::from_millis(1));
        let job = client.poll_job(data_export::get_data_export("7"), &policy);
        assert_eq!(job.unwrap().job_identfier.as_deref(), Some("7"));
        let mut file = client
            .download(data_export::download_data_export("7"))
            .unwrap();
        assert_eq!((file.status(), file.length()), (StatusCode::OK, Some(2)));
        let mut read = Vec::new();
        file.read_to_end(&mut read).unwrap();
        read
    })
    .await;
    assert_eq!(read, b"\x1f\x8b");
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn it_waits_and_tries_again() {
    let contact = Reply::from(&json!({"type": "contact", "id": "1"}));
    let limited = Reply::new(StatusCode::TOO_MANY_REQUESTS, "").with_header("retry-after", "0.1");
    let server = Server::start([limited, contact]).await.unwrap();
    let client = client(&server);
    let request = contacts::show_contact("1").with_retry(RetryPolicy::default());
    blocking(move || client.send(request)).await.unwrap();
    assert_eq!(server.requests().len(), 2);
}

/// Nothing else runs on this thread meanwhile, but nothing panics.
#[tokio::test(flavor = "multi_thread")]
async fn in_async_code_it_blocks_and_does_not_panic() {
    let contact = Reply::from(&json!({"type": "contact", "id": "1"}));
    let server = Server::start([contact]).await.unwrap();
    let client = client(&server);
    client.send(contacts::show_contact("1")).unwrap();
    assert_eq!(server.requests().len(), 1);
    drop(client);
}

#[test]
fn clients_can_be_shared_by_threads() {
    fn check<T: Send + Sync + Clone>(_: &T) {}
    check(&blocking::Client::new("secret").unwrap());
}
