// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Conversations Attributes`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /conversations/attributes`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_conversation_attributes() -> Request<ListConversationAttributes> {
    Request::new()
}

impl Request<ListConversationAttributes> {
    /// `include_archived`.
    #[must_use]
    #[inline]
    pub fn include_archived(self, include_archived: bool) -> Self {
        self.set_query("include_archived", Style::Form, &include_archived)
    }
}

/// `POST /conversations/attributes`
#[inline]
pub fn create_conversation_attribute(
    body: impl Into<models::CreateConversationAttributeRequest>,
) -> Request<CreateConversationAttribute> {
    Request::new()
        .set_json(&Into::<models::CreateConversationAttributeRequest>::into(body))
}

/// `GET /conversations/attributes/{id}`
#[inline]
pub fn get_conversation_attribute(id: i64) -> Request<GetConversationAttribute> {
    Request::new().set_path("id", id)
}

/// `PUT /conversations/attributes/{id}`
#[inline]
pub fn update_conversation_attribute(
    id: i64,
    body: impl Into<models::UpdateConversationAttributeRequest>,
) -> Request<UpdateConversationAttribute> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::UpdateConversationAttributeRequest>::into(body))
}

/// `DELETE /conversations/attributes/{id}`
#[inline]
pub fn delete_conversation_attribute(id: i64) -> Request<DeleteConversationAttribute> {
    Request::new().set_path("id", id)
}

/// `POST /conversations/attributes/{id}/options`
#[inline]
pub fn create_conversation_attribute_option(
    id: i64,
    body: impl Into<models::CreateConversationAttributeOptionRequest>,
) -> Request<CreateConversationAttributeOption> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::CreateConversationAttributeOptionRequest>::into(body))
}

/// `PUT /conversations/attributes/{id}/options/{option_id}`
#[inline]
pub fn update_conversation_attribute_option(
    id: i64,
    option_id: impl Into<PathParam>,
    body: impl Into<models::UpdateConversationAttributeOptionRequest>,
) -> Request<UpdateConversationAttributeOption> {
    Request::new()
        .set_path("id", id)
        .set_path("option_id", option_id)
        .set_json(&Into::<models::UpdateConversationAttributeOptionRequest>::into(body))
}

/// `DELETE /conversations/attributes/{id}/options/{option_id}`
#[inline]
pub fn delete_conversation_attribute_option(
    id: i64,
    option_id: impl Into<PathParam>,
) -> Request<DeleteConversationAttributeOption> {
    Request::new().set_path("id", id).set_path("option_id", option_id)
}

crate::runtime::operation!(
    /// The operation of [`list_conversation_attributes`].
    ListConversationAttributes: "listConversationAttributes", Get "/conversations/attributes" -> crate::runtime::Json<models::ConversationAttributeList>
);

crate::runtime::paged!(
    ListConversationAttributes: models::ConversationAttribute, "/data", |page| page.data.take(),
);

crate::runtime::operation!(
    /// The operation of [`create_conversation_attribute`].
    CreateConversationAttribute: "createConversationAttribute", Post "/conversations/attributes" -> crate::runtime::Json<models::ConversationAttribute>
);

crate::runtime::operation!(
    /// The operation of [`get_conversation_attribute`].
    GetConversationAttribute: "getConversationAttribute", Get "/conversations/attributes/{id}" -> crate::runtime::Json<models::ConversationAttribute>
);

crate::runtime::operation!(
    /// The operation of [`update_conversation_attribute`].
    UpdateConversationAttribute: "updateConversationAttribute", Put "/conversations/attributes/{id}" -> crate::runtime::Json<models::ConversationAttribute>
);

crate::runtime::operation!(
    /// The operation of [`delete_conversation_attribute`].
    DeleteConversationAttribute: "deleteConversationAttribute", Delete "/conversations/attributes/{id}" -> crate::runtime::Json<models::ConversationAttribute>
);

crate::runtime::operation!(
    /// The operation of [`create_conversation_attribute_option`].
    CreateConversationAttributeOption: "createConversationAttributeOption", Post "/conversations/attributes/{id}/options" -> crate::runtime::Json<models::ConversationAttribute>
);

crate::runtime::operation!(
    /// The operation of [`update_conversation_attribute_option`].
    UpdateConversationAttributeOption: "updateConversationAttributeOption", Put "/conversations/attributes/{id}/options/{option_id}" -> crate::runtime::Json<models::ConversationAttribute>
);

crate::runtime::operation!(
    /// The operation of [`delete_conversation_attribute_option`].
    DeleteConversationAttributeOption: "deleteConversationAttributeOption", Delete "/conversations/attributes/{id}/options/{option_id}" -> crate::runtime::Json<models::ConversationAttribute>
);
