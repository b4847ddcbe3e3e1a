// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Conversation Parts`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `PUT /conversations/{conversation_id}/conversation_parts/{id}`
#[inline]
pub fn update_conversation_part(
    conversation_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
    body: impl Into<models::UpdateConversationPartRequest>,
) -> Request<UpdateConversationPart> {
    Request::new()
        .set_path("conversation_id", conversation_id)
        .set_path("id", id)
        .set_json(&Into::<models::UpdateConversationPartRequest>::into(body))
}

/// `POST /conversations/redact`
#[inline]
pub fn redact_conversation(
    body: impl Into<models::RedactConversationRequest>,
) -> Request<RedactConversation> {
    Request::new().set_json(&Into::<models::RedactConversationRequest>::into(body))
}

crate::runtime::operation!(
    /// The operation of [`update_conversation_part`].
    UpdateConversationPart: "updateConversationPart", Put "/conversations/{conversation_id}/conversation_parts/{id}" -> crate::runtime::Json<models::ConversationPart>
);

crate::runtime::operation!(
    /// The operation of [`redact_conversation`].
    RedactConversation: "redactConversation", Post "/conversations/redact" -> crate::runtime::Json<models::Conversation>
);
