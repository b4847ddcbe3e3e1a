//! Exports of reporting data, from the job to the file.

use hyper::StatusCode;
use intercom_client::models::EnqueueReportingDataExportBody;
use intercom_client::reporting_data_export;
use serde_json::json;
use tests::server::Reply;

use super::support::{encoded, intercom, sent};

#[tokio::test]
async fn an_export_is_enqueued() {
    let reply = json!({
        "job_identifier": "job-1", "status": "pending", "download_url": "",
        "download_expires_at": ""
    });
    let (client, server) = intercom(&reply).await;

    let body = EnqueueReportingDataExportBody::new(
        "conversation",
        ["conversation.id", "people.Brand"],
        1_717_490_000,
        1_717_510_000,
    );
    let request = reporting_data_export::enqueue_reporting_data_export(body);
    let job = client.send(request).await.unwrap();

    let body = json!({
        "dataset_id": "conversation",
        "attribute_ids": ["conversation.id", "people.Brand"],
        "start_time": 1_717_490_000,
        "end_time": 1_717_510_000
    });
    let expected = sent("POST /export/reporting_data/enqueue").with_json(body);
    assert_eq!(server.requests(), [expected]);
    assert_eq!(job.job_identifier.as_deref(), Some("job-1"));
    assert_eq!(encoded(&job), reply);
}

#[tokio::test]
async fn the_status_of_an_export_is_asked_for() {
    let reply = json!({
        "job_identifier": "job-1",
        "status": "complete",
        "download_url": "https://api.intercom.io/download/reporting_data/job-1",
        "download_expires_at": "2026-08-30 10:00:00"
    });
    let (client, server) = intercom(&reply).await;

    let request = reporting_data_export::get_reporting_data_export("job-1", "app", "client");
    let job = client.send(request).await.unwrap();

    let expected = sent("GET /export/reporting_data/job-1?app_id=app&client_id=client");
    assert_eq!(server.requests(), [expected]);
    assert_eq!(job.status.as_deref(), Some("complete"));
    assert_eq!(encoded(&job), reply);
}

#[tokio::test]
async fn datasets_are_listed() {
    let reply = json!({
        "type": "list",
        "data": [{
            "id": "conversation",
            "name": "Conversation",
            "description": "One row for each conversation",
            "default_time_attribute_id": "started_at",
            "attributes": [
                {"id": "id", "qualified_id": "conversation.id", "name": "Id"},
                {"id": "Brand", "qualified_id": "people.Brand", "name": "Brand"}
            ]
        }]
    });
    let (client, server) = intercom(&reply).await;

    let request = reporting_data_export::list_reporting_data_export_datasets();
    let datasets = client.send(request).await.unwrap();

    let expected = sent("GET /export/reporting_data/get_datasets");
    assert_eq!(server.requests(), [expected]);
    let dataset = &datasets.data.as_ref().unwrap()[0];
    let attributes = dataset.attributes.as_ref().unwrap();
    assert_eq!(attributes[1].qualified_id.as_deref(), Some("people.Brand"));
    assert_eq!(encoded(&datasets), reply);
}

#[tokio::test]
async fn an_export_is_downloaded_byte_for_byte() {
    let file = b"\x1f\x8b\x08\x00\x00\r\n\xff\xfe\x00";
    let reply = Reply::new(StatusCode::OK, &file[..])
        .with_header("content-type", "application/octet-stream");
    let (client, server) = intercom(reply).await;

    let request = reporting_data_export::download_reporting_data_export("job-1", "app");
    let bytes = client.send(request).await.unwrap();

    let expected = sent("GET /download/reporting_data/job-1?app_id=app")
        .with_header("accept", "application/octet-stream");
    assert_eq!(server.requests(), [expected]);
    assert_eq!(bytes, file[..]);
}

#[tokio::test]
async fn a_download_that_claims_to_be_compressed_stays_compressed() {
    let file = b"\x1f\x8b\x08\x00\x00\x00";
    let reply = Reply::new(StatusCode::OK, &file[..]).with_header("content-encoding", "gzip");
    let (client, server) = intercom(reply).await;

    let request = reporting_data_export::download_reporting_data_export("job-1", "app");
    let bytes = client.send(request).await.unwrap();

    assert_eq!(server.requests().len(), 1);
    assert_eq!(bytes, file[..]);
}
