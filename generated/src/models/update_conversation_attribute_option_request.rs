// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_conversation_attribute_option_request`.

use crate::runtime::wire::Extra;

/// Schema `update_conversation_attribute_option_request`.
#[non_exhaustive]
pub struct UpdateConversationAttributeOptionRequest {
    /// `label`. Required.
    pub label: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateConversationAttributeOptionRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: Some(label.into()),
            ..Self::default()
        }
    }
}

crate::runtime::model!(UpdateConversationAttributeOptionRequest {
    label: "label" required,
});
