// Written by `cargo xtask regen`. Do not edit.

//! Schema `fin_agent_attribute_errors`.

use crate::runtime::wire::{Extra, Map};

/// Schema `fin_agent_attribute_errors`.
#[non_exhaustive]
pub struct FinAgentAttributeErrors {
    /// `user`.
    pub user: Option<FinAgentAttributeErrorsUser>,
    /// `conversation`.
    pub conversation: Option<FinAgentAttributeErrorsConversation>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `fin_agent_attribute_errors`.
#[non_exhaustive]
pub struct FinAgentAttributeErrorsConversation {
    /// `attributes`.
    pub attributes: Option<Map<String>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `fin_agent_attribute_errors`.
#[non_exhaustive]
pub struct FinAgentAttributeErrorsUser {
    /// `attributes`.
    pub attributes: Option<Map<String>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(FinAgentAttributeErrors {
    user: "user",
    conversation: "conversation",
});

crate::runtime::model!(FinAgentAttributeErrorsConversation {
    attributes: "attributes",
});

crate::runtime::model!(FinAgentAttributeErrorsUser {
    attributes: "attributes",
});
