//! Uploads the catalog of a shop from a file, which is read while it is sent.
//!
//! `INTERCOM_TOKEN=... cargo run --example upload_catalog -- CONNECTOR_ID CATALOG.json`

use intercom_client::ecommerce_connectors::{self, UploadEcommerceCatalogResponse};
use intercom_client::models::{UploadEcommerceCatalogBody, UploadEcommerceCatalogBodyFinalize};
use intercom_client::{Client, File};
use std::error::Error;
use std::time::Duration;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::new(std::env::var("INTERCOM_TOKEN").unwrap_or_default())?;
    let mut args = std::env::args().skip(1);
    let (Some(connector), Some(path)) = (args.next(), args.next()) else {
        return Err("which connector, and which file?".into());
    };

    // With its length, the request has one; and what can be opened again can be sent again.
    let length = tokio::fs::metadata(&path).await?.len();
    let catalog = File::from_opener(move || tokio::fs::File::open(path.clone()), length)
        .with_name("catalog.json")
        .with_content_type("application/json");
    let body = UploadEcommerceCatalogBody::new()
        .with_catalog(catalog)
        .with_finalize(UploadEcommerceCatalogBodyFinalize::True);
    // The time limit is for sending the file, too.
    let request = ecommerce_connectors::upload_ecommerce_catalog(connector, body)
        .with_timeout(Duration::from_secs(10 * 60));

    match client.send(request).await? {
        UploadEcommerceCatalogResponse::Accepted(import) => println!("{:?}", import.status),
        other => println!("{other:?}"),
    }
    Ok(())
}
