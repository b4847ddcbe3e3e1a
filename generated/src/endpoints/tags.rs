// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Tags`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `POST /contacts/{contact_id}/tags`
#[inline]
pub fn attach_tag_to_contact(
    contact_id: impl Into<PathParam>,
    body: impl Into<models::AttachTagToContactBody>,
) -> Request<AttachTagToContact> {
    Request::new()
        .set_path("contact_id", contact_id)
        .set_json(&Into::<models::AttachTagToContactBody>::into(body))
}

/// `DELETE /contacts/{contact_id}/tags/{id}`
#[inline]
pub fn detach_tag_from_contact(
    contact_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
) -> Request<DetachTagFromContact> {
    Request::new().set_path("contact_id", contact_id).set_path("id", id)
}

/// `POST /conversations/{conversation_id}/tags`
#[inline]
pub fn attach_tag_to_conversation(
    conversation_id: impl Into<PathParam>,
    body: impl Into<models::AttachTagToConversationBody>,
) -> Request<AttachTagToConversation> {
    Request::new()
        .set_path("conversation_id", conversation_id)
        .set_json(&Into::<models::AttachTagToConversationBody>::into(body))
}

/// `DELETE /conversations/{conversation_id}/tags/{id}`
#[inline]
pub fn detach_tag_from_conversation(
    conversation_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
    body: impl Into<models::DetachTagFromConversationBody>,
) -> Request<DetachTagFromConversation> {
    Request::new()
        .set_path("conversation_id", conversation_id)
        .set_path("id", id)
        .set_json(&Into::<models::DetachTagFromConversationBody>::into(body))
}

/// `GET /tags`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_tags() -> Request<ListTags> {
    Request::new()
}

/// `POST /tags`
#[inline]
pub fn create_tag(body: impl Into<models::CreateTagBody>) -> Request<CreateTag> {
    Request::new().set_json(&Into::<models::CreateTagBody>::into(body))
}

/// `GET /tags/{id}`
#[inline]
pub fn find_tag(id: impl Into<PathParam>) -> Request<FindTag> {
    Request::new().set_path("id", id)
}

/// `DELETE /tags/{id}`
#[inline]
pub fn delete_tag(id: impl Into<PathParam>) -> Request<DeleteTag> {
    Request::new().set_path("id", id)
}

/// `POST /tickets/{ticket_id}/tags`
#[inline]
pub fn attach_tag_to_ticket(
    ticket_id: impl Into<PathParam>,
    body: impl Into<models::AttachTagToTicketBody>,
) -> Request<AttachTagToTicket> {
    Request::new()
        .set_path("ticket_id", ticket_id)
        .set_json(&Into::<models::AttachTagToTicketBody>::into(body))
}

/// `DELETE /tickets/{ticket_id}/tags/{id}`
#[inline]
pub fn detach_tag_from_ticket(
    ticket_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
    body: impl Into<models::DetachTagFromTicketBody>,
) -> Request<DetachTagFromTicket> {
    Request::new()
        .set_path("ticket_id", ticket_id)
        .set_path("id", id)
        .set_json(&Into::<models::DetachTagFromTicketBody>::into(body))
}

crate::runtime::operation!(
    /// The operation of [`attach_tag_to_contact`].
    AttachTagToContact: "attachTagToContact", Post "/contacts/{contact_id}/tags" -> crate::runtime::Json<models::Tag>
);

crate::runtime::operation!(
    /// The operation of [`detach_tag_from_contact`].
    DetachTagFromContact: "detachTagFromContact", Delete "/contacts/{contact_id}/tags/{id}" -> crate::runtime::Json<models::Tag>
);

crate::runtime::operation!(
    /// The operation of [`attach_tag_to_conversation`].
    AttachTagToConversation: "attachTagToConversation", Post "/conversations/{conversation_id}/tags" -> crate::runtime::Json<models::Tag>
);

crate::runtime::operation!(
    /// The operation of [`detach_tag_from_conversation`].
    DetachTagFromConversation: "detachTagFromConversation", Delete "/conversations/{conversation_id}/tags/{id}" -> crate::runtime::Json<models::Tag>
);

crate::runtime::operation!(
    /// The operation of [`list_tags`].
    ListTags: "listTags", Get "/tags" -> crate::runtime::Json<models::TagList>
);

crate::runtime::paged!(
    ListTags: models::Tag, "/data", |page| page.data.take(),
);

crate::runtime::operation!(
    /// The operation of [`create_tag`].
    CreateTag: "createTag", Post "/tags" -> crate::runtime::Json<models::TagCreateResponse>
);

crate::runtime::operation!(
    /// The operation of [`find_tag`].
    FindTag: "findTag", Get "/tags/{id}" -> crate::runtime::Json<models::TagBasic>
);

crate::runtime::operation!(
    /// The operation of [`delete_tag`].
    DeleteTag: "deleteTag", Delete "/tags/{id}" -> crate::runtime::Empty
);

crate::runtime::operation!(
    /// The operation of [`attach_tag_to_ticket`].
    AttachTagToTicket: "attachTagToTicket", Post "/tickets/{ticket_id}/tags" -> crate::runtime::Json<models::Tag>
);

crate::runtime::operation!(
    /// The operation of [`detach_tag_from_ticket`].
    DetachTagFromTicket: "detachTagFromTicket", Delete "/tickets/{ticket_id}/tags/{id}" -> crate::runtime::Json<models::Tag>
);
