// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_conversation_attribute_option_request`.

use crate::runtime::wire::Extra;

/// Schema `create_conversation_attribute_option_request`.
#[non_exhaustive]
pub struct CreateConversationAttributeOptionRequest {
    /// `label`. Required.
    pub label: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateConversationAttributeOptionRequest {
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

crate::runtime::model!(CreateConversationAttributeOptionRequest {
    label: "label" required,
});
