// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Conversation Parts` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Conversation Parts" conversation_parts:
    UpdateConversationPart = update_conversation_part(path "conversation_id": String, path "id": String, json "body": models::UpdateConversationPartRequest),
        401 | 403 | 404 => crate::runtime::Json<models::Error>;
    RedactConversation = redact_conversation(json "body": models::RedactConversationRequest),
        401 | 404 => crate::runtime::Json<models::Error>;
);
