// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Conversation Participants` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Conversation Participants" conversation_participants:
    AttachContactToConversation = attach_contact_to_conversation(path "id": String, json "body": models::AttachContactToConversationRequest),
        401 | 403 | 404 => crate::runtime::Json<models::Error>;
    DetachContactFromConversation = detach_contact_from_conversation(path "conversation_id": String, path "contact_id": String, json "body": models::DetachContactFromConversationRequest),
        401 | 403 | 404 | 422 => crate::runtime::Json<models::Error>;
);
