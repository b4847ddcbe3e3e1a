//! Notes on a contact: one is written, then all are read.
//!
//! `INTERCOM_TOKEN=... cargo run --example notes -- CONTACT_ID ADMIN_ID`

use intercom_client::models::CreateNoteBody;
use intercom_client::{Client, Error, notes};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::new(std::env::var("INTERCOM_TOKEN").unwrap_or_default())?;
    let mut arguments = std::env::args().skip(1);
    let contact = arguments.next().unwrap_or_default();
    let admin = arguments.next().unwrap_or_default();

    let body = CreateNoteBody::new("<p>Prefers mail.</p>").with_admin_id(admin);
    client.send(notes::create_note(&contact, body)).await?;

    let list = client.send(notes::list_notes(&contact)).await?;
    for note in list.data.iter().flatten() {
        let author = note.author.as_ref().and_then(|author| author.name.as_ref());
        println!("{:?}: {:?}", author, note.body);
    }
    Ok(())
}
