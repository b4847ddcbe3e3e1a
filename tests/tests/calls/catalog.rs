//! The catalog of an ecommerce connector, which is uploaded as a form.

use hyper::StatusCode;
use intercom_client::File;
use intercom_client::ecommerce_connectors::{self, UploadEcommerceCatalogResponse};
use intercom_client::models::{
    EcommerceCatalogUploadResponseStatus, UploadEcommerceCatalogBody,
    UploadEcommerceCatalogBodyFinalize,
};
use serde_json::{Value, json};
use tests::server::{Received, Reply};

use super::support::{encoded, intercom, sent};

#[tokio::test]
async fn a_part_of_a_catalog_is_uploaded() {
    let reply = json!({"import_job_id": "job_01", "next_part_number": 2});
    let (client, server) = intercom(&reply).await;

    let file = File::new(r#"[{"id": "p-1"}]"#)
        .with_name("catalog.json")
        .with_content_type("application/json");
    let body = UploadEcommerceCatalogBody::new()
        .with_catalog(file)
        .with_finalize(UploadEcommerceCatalogBodyFinalize::False)
        .with_part_number(1);
    let request = ecommerce_connectors::upload_ecommerce_catalog("42939", body);
    let response = client.send(request).await.unwrap();

    let form = "--intercom-client-boundary-00000000\r\n\
        Content-Disposition: form-data; name=\"catalog\"; filename=\"catalog.json\"\r\n\
        Content-Type: application/json\r\n\r\n\
        [{\"id\": \"p-1\"}]\r\n\
        --intercom-client-boundary-00000000\r\n\
        Content-Disposition: form-data; name=\"finalize\"\r\n\r\n\
        false\r\n\
        --intercom-client-boundary-00000000\r\n\
        Content-Disposition: form-data; name=\"part_number\"\r\n\r\n\
        1\r\n\
        --intercom-client-boundary-00000000--\r\n";
    assert_eq!(server.requests(), [upload(form)]);
    let UploadEcommerceCatalogResponse::Ok(part) = response else {
        panic!("{response:?}")
    };
    assert_eq!(part.next_part_number, Some(2));
    assert_eq!(encoded(&part), reply);
}

#[tokio::test]
async fn the_last_part_starts_the_import() {
    let reply = json!({
        "import_job_id": "job_01", "status": "processing", "message": "Being imported."
    });
    let (client, server) = intercom(Reply::json(StatusCode::ACCEPTED, &reply)).await;

    let body = UploadEcommerceCatalogBody::new()
        .with_finalize(UploadEcommerceCatalogBodyFinalize::True)
        .with_import_job_id("job_01");
    let request = ecommerce_connectors::upload_ecommerce_catalog("42939", body);
    let response = client.send(request).await.unwrap();

    let form = "--intercom-client-boundary-00000000\r\n\
        Content-Disposition: form-data; name=\"finalize\"\r\n\r\n\
        true\r\n\
        --intercom-client-boundary-00000000\r\n\
        Content-Disposition: form-data; name=\"import_job_id\"\r\n\r\n\
        job_01\r\n\
        --intercom-client-boundary-00000000--\r\n";
    assert_eq!(server.requests(), [upload(form)]);
    let UploadEcommerceCatalogResponse::Accepted(import) = response else {
        panic!("{response:?}")
    };
    let processing = EcommerceCatalogUploadResponseStatus::Processing;
    assert_eq!(import.status, Some(processing));
    assert_eq!(encoded(&import), reply);
}

fn upload(form: &str) -> Received {
    let content_type = "multipart/form-data; boundary=intercom-client-boundary-00000000";
    let mut request =
        sent("POST /ecommerce/connectors/42939/catalog").with_header("content-type", content_type);
    request.body = Value::from(form);
    request
}
