// Written by `cargo xtask regen`. Do not edit.

//! Schema `redact_conversation_request`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `redact_conversation_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RedactConversationRequest {
    /// `type` is `conversation_part`.
    ConversationPart(Box<RedactConversationRequestConversationPart>),
    /// `type` is `source`.
    Source(Box<RedactConversationRequestSource>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl RedactConversationRequest {
    /// [`ConversationPart`](Self::ConversationPart) with what is required.
    #[must_use]
    #[inline]
    pub fn conversation_part(
        conversation_id: impl Into<String>,
        conversation_part_id: impl Into<String>,
    ) -> Self {
        Self::ConversationPart(
            Box::new(
                RedactConversationRequestConversationPart::new(
                    conversation_id,
                    conversation_part_id,
                ),
            ),
        )
    }

    /// [`Source`](Self::Source) with what is required.
    #[must_use]
    #[inline]
    pub fn source(
        conversation_id: impl Into<String>,
        source_id: impl Into<String>,
    ) -> Self {
        Self::Source(
            Box::new(RedactConversationRequestSource::new(conversation_id, source_id)),
        )
    }
}

/// Part of the schema `redact_conversation_request`.
#[non_exhaustive]
pub struct RedactConversationRequestConversationPart {
    /// `type`. Required.
    pub r#type: Option<RedactConversationRequestConversationPartType>,
    /// `conversation_id`. Required.
    pub conversation_id: Option<String>,
    /// `conversation_part_id`. Required.
    pub conversation_part_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl RedactConversationRequestConversationPart {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        conversation_id: impl Into<String>,
        conversation_part_id: impl Into<String>,
    ) -> Self {
        Self {
            r#type: Some(
                RedactConversationRequestConversationPartType::ConversationPart,
            ),
            conversation_id: Some(conversation_id.into()),
            conversation_part_id: Some(conversation_part_id.into()),
            ..Self::default()
        }
    }
}

/// Part of the schema `redact_conversation_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RedactConversationRequestConversationPartType {
    /// `conversation_part`
    ConversationPart,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `redact_conversation_request`.
#[non_exhaustive]
pub struct RedactConversationRequestSource {
    /// `type`. Required.
    pub r#type: Option<RedactConversationRequestSourceType>,
    /// `conversation_id`. Required.
    pub conversation_id: Option<String>,
    /// `source_id`. Required.
    pub source_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl RedactConversationRequestSource {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        conversation_id: impl Into<String>,
        source_id: impl Into<String>,
    ) -> Self {
        Self {
            r#type: Some(RedactConversationRequestSourceType::Source),
            conversation_id: Some(conversation_id.into()),
            source_id: Some(source_id.into()),
            ..Self::default()
        }
    }
}

/// Part of the schema `redact_conversation_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RedactConversationRequestSourceType {
    /// `source`
    Source,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::union!(RedactConversationRequest {
    ConversationPart(Box<RedactConversationRequestConversationPart>): [[Tag("type", &["conversation_part"])]] from,
    Source(Box<RedactConversationRequestSource>): [[Tag("type", &["source"])]] from,
});

crate::runtime::model!(RedactConversationRequestConversationPart {
    r#type: "type" required,
    conversation_id: "conversation_id" required,
    conversation_part_id: "conversation_part_id" required,
});

crate::runtime::string_enum!(RedactConversationRequestConversationPartType {
    ConversationPart = "conversation_part",
});

crate::runtime::model!(RedactConversationRequestSource {
    r#type: "type" required,
    conversation_id: "conversation_id" required,
    source_id: "source_id" required,
});

crate::runtime::string_enum!(RedactConversationRequestSourceType {
    Source = "source",
});
