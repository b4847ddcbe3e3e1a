//! A tag: made, put on a contact and a conversation, taken off, deleted.
//!
//! `INTERCOM_TOKEN=... cargo run --example tags -- CONTACT_ID CONVERSATION_ID ADMIN_ID`

use intercom_client::models::{
    AttachTagToContactBody, AttachTagToConversationBody, CreateTagBody,
    DetachTagFromConversationBody,
};
use intercom_client::{Client, Error, tags};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::new(std::env::var("INTERCOM_TOKEN").unwrap_or_default())?;
    let mut arguments = std::env::args().skip(1);
    let contact = arguments.next().unwrap_or_default();
    let conversation = arguments.next().unwrap_or_default();
    let admin = arguments.next().unwrap_or_default();

    let tag = client
        .send(tags::create_tag(CreateTagBody::new("vip")))
        .await?;
    let tag = tag.id.unwrap_or_default();

    let body = AttachTagToContactBody::new(&tag);
    client
        .send(tags::attach_tag_to_contact(&contact, body))
        .await?;
    let body = AttachTagToConversationBody::new(&tag, &admin);
    client
        .send(tags::attach_tag_to_conversation(&conversation, body))
        .await?;

    let all = client.send(tags::list_tags()).await?;
    for tag in all.data.iter().flatten() {
        println!("{:?} {:?}", tag.id, tag.name);
    }

    client
        .send(tags::detach_tag_from_contact(&contact, &tag))
        .await?;
    let body = DetachTagFromConversationBody::new(&admin);
    client
        .send(tags::detach_tag_from_conversation(
            &conversation,
            &tag,
            body,
        ))
        .await?;
    client.send(tags::delete_tag(&tag)).await
}
