// Written by `cargo xtask regen`. Do not edit.

//! Schema `assign_conversation_request`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `assign_conversation_request`.
#[non_exhaustive]
pub struct AssignConversationRequest {
    /// `message_type`. Required.
    pub message_type: Option<AssignConversationRequestMessageType>,
    /// `type`. Required.
    pub r#type: Option<AssignConversationRequestType>,
    /// `admin_id`. Required.
    pub admin_id: Option<String>,
    /// `assignee_id`. Required.
    pub assignee_id: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl AssignConversationRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        r#type: impl Into<AssignConversationRequestType>,
        admin_id: impl Into<String>,
        assignee_id: impl Into<String>,
    ) -> Self {
        Self {
            message_type: Some(AssignConversationRequestMessageType::Assignment),
            r#type: Some(r#type.into()),
            admin_id: Some(admin_id.into()),
            assignee_id: Some(assignee_id.into()),
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[must_use]
    #[inline]
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }
}

/// Part of the schema `assign_conversation_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AssignConversationRequestMessageType {
    /// `assignment`
    Assignment,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `assign_conversation_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AssignConversationRequestType {
    /// `admin`
    Admin,
    /// `team`
    Team,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(AssignConversationRequest {
    message_type: "message_type" required,
    r#type: "type" required,
    admin_id: "admin_id" required,
    assignee_id: "assignee_id" required,
    body: "body",
});

crate::runtime::string_enum!(AssignConversationRequestMessageType {
    Assignment = "assignment",
});

crate::runtime::string_enum!(AssignConversationRequestType {
    Admin = "admin",
    Team = "team",
});
