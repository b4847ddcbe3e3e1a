//! Who takes part in a conversation: another contact joins it, and leaves.
//!
//! `INTERCOM_TOKEN=... cargo run --example attach_and_detach -- CONVERSATION_ID ADMIN_ID`

use intercom_client::models::{
    AttachContactToConversationRequest, AttachContactToConversationRequestCustomer,
    DetachContactFromConversationRequest,
};
use intercom_client::{Client, Error, conversation_participants};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::new(std::env::var("INTERCOM_TOKEN").unwrap_or_default())?;
    let mut arguments = std::env::args().skip(1);
    let conversation = arguments.next().unwrap_or_default();
    let admin = arguments.next().unwrap_or_default();

    let customer = AttachContactToConversationRequestCustomer::email("grace@example.com");
    let body = AttachContactToConversationRequest::new()
        .with_admin_id(&admin)
        .with_customer(customer);
    let request = conversation_participants::attach_contact_to_conversation(&conversation, body);
    let attached = client.send(request).await?;

    for customer in attached.customers.iter().flatten() {
        println!("detaching {:?}", customer.id);
        let request = conversation_participants::detach_contact_from_conversation(
            &conversation,
            &customer.id,
            DetachContactFromConversationRequest::new(&admin),
        );
        client.send(request).await?;
    }
    Ok(())
}
