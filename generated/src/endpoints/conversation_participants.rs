// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Conversation Participants`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `POST /conversations/{id}/customers`
#[inline]
pub fn attach_contact_to_conversation(
    id: impl Into<PathParam>,
    body: impl Into<models::AttachContactToConversationRequest>,
) -> Request<AttachContactToConversation> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::AttachContactToConversationRequest>::into(body))
}

/// `DELETE /conversations/{conversation_id}/customers/{contact_id}`
#[inline]
pub fn detach_contact_from_conversation(
    conversation_id: impl Into<PathParam>,
    contact_id: impl Into<PathParam>,
    body: impl Into<models::DetachContactFromConversationRequest>,
) -> Request<DetachContactFromConversation> {
    Request::new()
        .set_path("conversation_id", conversation_id)
        .set_path("contact_id", contact_id)
        .set_json(&Into::<models::DetachContactFromConversationRequest>::into(body))
}

crate::runtime::operation!(
    /// The operation of [`attach_contact_to_conversation`].
    AttachContactToConversation: "attachContactToConversation", Post "/conversations/{id}/customers" -> crate::runtime::Json<models::Conversation>
);

crate::runtime::operation!(
    /// The operation of [`detach_contact_from_conversation`].
    DetachContactFromConversation: "detachContactFromConversation", Delete "/conversations/{conversation_id}/customers/{contact_id}" -> crate::runtime::Json<models::Conversation>
);
