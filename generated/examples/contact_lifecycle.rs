//! A contact from its creation to its end.
//!
//! `INTERCOM_TOKEN=... cargo run --example contact_lifecycle`

use intercom_client::models::{CreateContactRequest, UpdateContactRequest};
use intercom_client::{Client, Error, Null, contacts};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::new(std::env::var("INTERCOM_TOKEN").unwrap_or_default())?;

    let body = CreateContactRequest::new()
        .with_role("user")
        .with_external_id("ada-1815")
        .with_email("ada@example.com")
        .with_name("Ada Lovelace")
        .with_custom_attributes([("paid_subscriber", true)]);
    let ada = client.send(contacts::create_contact(body)).await?;
    println!("created {:?}", ada.id);

    // What is not set stays as it is; what is `Null` is cleared.
    let body = UpdateContactRequest::new()
        .with_name("Ada King")
        .with_phone(Null);
    let ada = client.send(contacts::update_contact(&ada.id, body)).await?;
    println!("now called {:?}", ada.name);

    match client.send(contacts::show_contact("no-such-id")).await {
        Err(error) if error.is_not_found() => println!("not found: {:?}", error.code()),
        other => println!("unexpected: {other:?}"),
    }

    client.send(contacts::archive_contact(&ada.id)).await?;
    client.send(contacts::unarchive_contact(&ada.id)).await?;
    let gone = client.send(contacts::delete_contact(&ada.id)).await?;
    println!("deleted: {:?}", gone.deleted);
    Ok(())
}
