//! Jobs that are asked for until they are done.

use std::time::Duration;

use hyper::StatusCode;
use intercom_client::models::{DataExport, DataExportStatus};
use intercom_client::{
    Client, JobState, PollError, PollPolicy, data_export, jobs, reporting_data_export,
};
use serde_json::{Value, json};
use tests::server::{Reply, Server};

use super::support::{builder, error_list, retrying, sent};

fn quickly() -> PollPolicy {
    PollPolicy::new().with_initial_delay(Duration::from_millis(1))
}

/// A server at which a job goes through these states.
async fn job(states: &[Value]) -> (Client, Server) {
    let reply = |status: &Value| Reply::from(&json!({"job_identfier": "1", "status": status}));
    let server = Server::start(states.iter().map(reply)).await.unwrap();
    let client = builder(server.url()).build().unwrap();
    (client, server)
}

async fn export(client: &Client, policy: &PollPolicy) -> Result<DataExport, PollError<DataExport>> {
    let request = data_export::get_data_export("1");
    client.poll_job(request, policy).await
}

#[tokio::test]
async fn a_job_is_asked_for_until_it_is_done() {
    // A state nobody has heard of, and none at all, are not the end.
    let states = ["pending", "in_progress", "almost", "", "completed"].map(Value::from);
    let (client, server) = job(&states).await;

    let done = export(&client, &quickly()).await.unwrap();

    let asked = vec![sent("GET /export/content/data/1"); 5];
    assert_eq!(server.requests(), asked);
    assert_eq!(done.status, Some(DataExportStatus::Completed));
}

#[tokio::test]
async fn jobs_of_all_kinds_say_that_they_are_done() {
    let (client, server) = job(&[Value::Null, json!("pending"), json!("complete")]).await;
    let request = reporting_data_export::get_reporting_data_export("1", "app", "client");
    let done = client.poll_job(request, &quickly()).await.unwrap();
    assert_eq!(done.status.as_deref(), Some("complete"));
    assert_eq!(server.requests().len(), 3);

    let (client, server) = job(&[json!("pending"), json!("success")]).await;
    let done = client.poll_job(jobs::jobs_status("1"), &quickly()).await;
    assert_eq!(done.unwrap().status.unwrap().as_str(), "success");
    assert_eq!(server.requests().len(), 2);

    let (client, server) = job(&[json!("no_data")]).await;
    let done = export(&client, &quickly()).await.unwrap();
    assert_eq!(done.status, Some(DataExportStatus::NoData));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_job_that_failed_is_an_error_with_what_it_said() {
    for status in ["failed", "canceled"] {
        let (client, server) = job(&[json!("pending"), json!(status)]).await;

        let error = export(&client, &quickly()).await.unwrap_err();

        assert_eq!(server.requests().len(), 2);
        assert!(matches!(error, PollError::Failed(_)));
        let last = error.last().and_then(|job| job.status.as_ref());
        assert_eq!(last.map(DataExportStatus::as_str), Some(status));
        assert_eq!(error.to_string(), "the job failed or was canceled");
    }
}

#[tokio::test]
async fn a_job_that_is_not_done_in_time_is_an_error_with_the_last_answer() {
    let (client, server) = job(&[json!("pending"), json!("in_progress")]).await;
    // After the first answer there is time for one more, after the second there is not.
    let policy = PollPolicy::new()
        .with_initial_delay(Duration::from_millis(1))
        .with_factor(1e9)
        .with_max_delay(Duration::from_secs(3600))
        .with_deadline(Duration::from_secs(60));

    let error = export(&client, &policy).await.unwrap_err();

    assert_eq!(server.requests().len(), 2);
    let last = error.last().and_then(|job| job.status.clone());
    assert_eq!(last, Some(DataExportStatus::InProgress));
    assert_eq!(error.to_string(), "the job was not done in time");
}

#[tokio::test]
async fn what_is_on_its_way_at_the_deadline_is_given_up() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = builder(&format!("http://{}", listener.local_addr().unwrap()));
    let client = client.build().unwrap();
    let policy = quickly().with_deadline(Duration::from_millis(50));

    let error = export(&client, &policy).await.unwrap_err();

    assert!(matches!(error, PollError::Deadline(None)));
}

#[tokio::test]
async fn the_rate_limit_is_waited_for() {
    let busy = Reply::new(StatusCode::TOO_MANY_REQUESTS, "").with_header("retry-after", "0");
    let status = |status: &str| Reply::from(&json!({"status": status}));
    let replies = [status("pending"), busy, status("completed")];
    let server = Server::start(replies).await.unwrap();
    let client = retrying(server.url());

    let done = export(&client, &quickly()).await.unwrap();

    assert_eq!(server.requests().len(), 3);
    assert_eq!(done.status, Some(DataExportStatus::Completed));
}

#[tokio::test]
async fn an_error_ends_the_polling() {
    let refusal = error_list("not_found", "Export Not Found");
    let pending = json!({"status": "pending"});
    let replies = [
        Reply::from(&pending),
        Reply::json(StatusCode::NOT_FOUND, &refusal),
    ];
    let server = Server::start(replies).await.unwrap();
    let client = builder(server.url()).build().unwrap();

    let error = export(&client, &quickly()).await.unwrap_err();

    assert_eq!(server.requests().len(), 2);
    let PollError::Request(error) = error else {
        panic!("{error:?}")
    };
    assert!(error.is_not_found());
}

#[tokio::test]
async fn the_caller_can_say_when_a_job_is_done() {
    let (client, server) = job(&[json!("pending"), json!("in_progress")]).await;

    let request = data_export::get_data_export("1");
    let state = |job: &DataExport| match job.status {
        Some(DataExportStatus::InProgress) => JobState::Done,
        _ => JobState::Pending,
    };
    let started = client.poll(request, &quickly(), state).await.unwrap();

    assert_eq!(server.requests().len(), 2);
    assert_eq!(started.status, Some(DataExportStatus::InProgress));
}

#[tokio::test]
async fn whoever_drops_the_polling_asks_no_more() {
    let (client, server) = job(&[json!("pending")]).await;
    let policy = PollPolicy::new().with_initial_delay(Duration::from_millis(300));

    tokio::select! {
        _ = export(&client, &policy) => panic!("the job is never done"),
        () = server.asked() => {}
    }
    tokio::time::sleep(Duration::from_millis(400)).await;

    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn no_policy_is_too_extreme() {
    let states = ["pending", "pending", "completed"].map(Value::from);
    let (client, server) = job(&states).await;
    let policy = PollPolicy::new()
        .with_initial_delay(Duration::ZERO)
        .with_factor(f64::NAN)
        .with_max_delay(Duration::MAX)
        .with_deadline(Duration::MAX);
    export(&client, &policy).await.unwrap();
    assert_eq!(server.requests().len(), 3);
}
