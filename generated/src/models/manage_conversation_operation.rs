// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `manageConversation`.

use super::{
    AssignConversationRequest, AssignConversationRequestType, CloseConversationRequest,
    OpenConversationRequest, SnoozeConversationRequest,
};
use crate::runtime::wire::Timestamp;

/// Part of the operation `manageConversation`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ManageConversationBody {
    /// `message_type` is `close`.
    Close(Box<CloseConversationRequest>),
    /// `message_type` is `snoozed`.
    Snoozed(Box<SnoozeConversationRequest>),
    /// `message_type` is `open`.
    Open(Box<OpenConversationRequest>),
    /// `message_type` is `assignment`.
    Assignment(Box<AssignConversationRequest>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl ManageConversationBody {
    /// [`Close`](Self::Close) with what is required.
    #[must_use]
    #[inline]
    pub fn close(admin_id: impl Into<String>) -> Self {
        Self::Close(Box::new(CloseConversationRequest::new(admin_id)))
    }

    /// [`Snoozed`](Self::Snoozed) with what is required.
    #[must_use]
    #[inline]
    pub fn snoozed(
        admin_id: impl Into<String>,
        snoozed_until: impl Into<Timestamp>,
    ) -> Self {
        Self::Snoozed(Box::new(SnoozeConversationRequest::new(admin_id, snoozed_until)))
    }

    /// [`Open`](Self::Open) with what is required.
    #[must_use]
    #[inline]
    pub fn open(admin_id: impl Into<String>) -> Self {
        Self::Open(Box::new(OpenConversationRequest::new(admin_id)))
    }

    /// [`Assignment`](Self::Assignment) with what is required.
    #[must_use]
    #[inline]
    pub fn assignment(
        r#type: impl Into<AssignConversationRequestType>,
        admin_id: impl Into<String>,
        assignee_id: impl Into<String>,
    ) -> Self {
        Self::Assignment(
            Box::new(AssignConversationRequest::new(r#type, admin_id, assignee_id)),
        )
    }
}

crate::runtime::union!(ManageConversationBody {
    Close(Box<CloseConversationRequest>): [[Tag("message_type", &["close"])]] from,
    Snoozed(Box<SnoozeConversationRequest>): [[Tag("message_type", &["snoozed"])]] from,
    Open(Box<OpenConversationRequest>): [[Tag("message_type", &["open"])]] from,
    Assignment(Box<AssignConversationRequest>): [[Tag("message_type", &["assignment"])]] from,
});
