//! A conversation: a contact begins it, an admin replies, hands it on, and closes it.
//!
//! `INTERCOM_TOKEN=... cargo run --example conversation_reply_and_close -- CONTACT_ID ADMIN_ID`

use intercom_client::models::{
    AdminReplyConversationRequest, AssignConversationRequest, CloseConversationRequest,
    CreateConversationRequest, CreateConversationRequestFrom, SnoozeConversationRequest,
};
use intercom_client::{Client, Error, conversations};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::new(std::env::var("INTERCOM_TOKEN").unwrap_or_default())?;
    let mut arguments = std::env::args().skip(1);
    let contact = arguments.next().unwrap_or_default();
    let admin = arguments.next().unwrap_or_default();

    let from = CreateConversationRequestFrom::new("user", contact);
    let body = CreateConversationRequest::new(from, "Where is my order?");
    let message = client
        .send(conversations::create_conversation(body))
        .await?;
    let id = &message.conversation_id;

    let reply =
        AdminReplyConversationRequest::new("comment", &admin).with_body("It left this morning.");
    let conversation = client
        .send(conversations::reply_conversation(id, reply))
        .await?;
    println!("{:?}, open: {:?}", conversation.state, conversation.open);

    let assign = AssignConversationRequest::new("admin", &admin, &admin);
    client
        .send(conversations::manage_conversation(id, assign))
        .await?;
    let tomorrow = std::time::SystemTime::now() + std::time::Duration::from_secs(24 * 60 * 60);
    let snooze = SnoozeConversationRequest::new(&admin, tomorrow);
    client
        .send(conversations::manage_conversation(id, snooze))
        .await?;
    let close = CloseConversationRequest::new(&admin).with_body("All done.");
    let conversation = client
        .send(conversations::manage_conversation(id, close))
        .await?;
    println!("{:?}", conversation.state);
    Ok(())
}
