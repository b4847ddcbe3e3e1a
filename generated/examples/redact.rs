//! Takes what should never have been written out of a conversation.
//!
//! `INTERCOM_TOKEN=... cargo run --example redact -- CONVERSATION_ID`

use intercom_client::models::RedactConversationRequest;
use intercom_client::{Client, Error, conversation_parts, conversations};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::new(std::env::var("INTERCOM_TOKEN").unwrap_or_default())?;
    let id = std::env::args().nth(1).unwrap_or_default();
    let conversation = client
        .send(conversations::retrieve_conversation(&id))
        .await?;

    let parts = conversation
        .conversation_parts
        .and_then(|list| list.conversation_parts);
    let is_secret = |body: &String| body.contains("4111 1111 1111 1111");
    for part in parts.into_iter().flatten() {
        if let (Some(part_id), true) = (part.id, part.body.as_ref().is_some_and(is_secret)) {
            let body = RedactConversationRequest::conversation_part(&id, part_id);
            client
                .send(conversation_parts::redact_conversation(body))
                .await?;
        }
    }

    let source = conversation.source.unwrap_or_default();
    if let (Some(source_id), true) = (source.id, source.body.as_ref().is_some_and(is_secret)) {
        let body = RedactConversationRequest::source(&id, source_id);
        client
            .send(conversation_parts::redact_conversation(body))
            .await?;
    }
    Ok(())
}
