// Written by `cargo xtask regen`. Do not edit.

//! Schema `fin_agent_csat_requested_event`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `fin_agent_csat_requested_event`.
#[non_exhaustive]
pub struct FinAgentCsatRequestedEvent {
    /// `event_name`. Required.
    pub event_name: Option<FinAgentCsatRequestedEventEventName>,
    /// `conversation_id`. Required.
    pub conversation_id: Option<String>,
    /// `user_id`. Required.
    pub user_id: Option<String>,
    /// `csat`. Required.
    pub csat: Option<FinAgentCsatRequestedEventCsat>,
    /// `created_at_ms`. Required. Format `date-time`.
    pub created_at_ms: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl FinAgentCsatRequestedEvent {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        conversation_id: impl Into<String>,
        user_id: impl Into<String>,
        csat: impl Into<FinAgentCsatRequestedEventCsat>,
        created_at_ms: impl Into<String>,
    ) -> Self {
        Self {
            event_name: Some(FinAgentCsatRequestedEventEventName::CsatRequested),
            conversation_id: Some(conversation_id.into()),
            user_id: Some(user_id.into()),
            csat: Some(csat.into()),
            created_at_ms: Some(created_at_ms.into()),
            ..Self::default()
        }
    }
}

/// Part of the schema `fin_agent_csat_requested_event`.
#[non_exhaustive]
pub struct FinAgentCsatRequestedEventCsat {
    /// `options`. Required.
    pub options: Option<Vec<FinAgentCsatRequestedEventCsatOptionsItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl FinAgentCsatRequestedEventCsat {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        options: impl IntoIterator<
            Item = impl Into<FinAgentCsatRequestedEventCsatOptionsItem>,
        >,
    ) -> Self {
        Self {
            options: Some(options.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

/// Part of the schema `fin_agent_csat_requested_event`.
#[non_exhaustive]
pub struct FinAgentCsatRequestedEventCsatOptionsItem {
    /// `key`. Required.
    pub key: Option<FinAgentCsatRequestedEventCsatOptionsItemKey>,
    /// `emoji`. Required.
    pub emoji: Option<String>,
    /// `label`. Required.
    pub label: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl FinAgentCsatRequestedEventCsatOptionsItem {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        key: impl Into<FinAgentCsatRequestedEventCsatOptionsItemKey>,
        emoji: impl Into<String>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            key: Some(key.into()),
            emoji: Some(emoji.into()),
            label: Some(label.into()),
            ..Self::default()
        }
    }
}

/// Part of the schema `fin_agent_csat_requested_event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinAgentCsatRequestedEventCsatOptionsItemKey {
    /// `terrible`
    Terrible,
    /// `bad`
    Bad,
    /// `ok`
    Ok,
    /// `good`
    Good,
    /// `amazing`
    Amazing,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `fin_agent_csat_requested_event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinAgentCsatRequestedEventEventName {
    /// `csat_requested`
    CsatRequested,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(FinAgentCsatRequestedEvent {
    event_name: "event_name" required,
    conversation_id: "conversation_id" required,
    user_id: "user_id" required,
    csat: "csat" required,
    created_at_ms: "created_at_ms" required,
});

crate::runtime::model!(FinAgentCsatRequestedEventCsat {
    options: "options" required,
});

crate::runtime::model!(FinAgentCsatRequestedEventCsatOptionsItem {
    key: "key" required,
    emoji: "emoji" required,
    label: "label" required,
});

crate::runtime::string_enum!(FinAgentCsatRequestedEventCsatOptionsItemKey {
    Terrible = "terrible",
    Bad = "bad",
    Ok = "ok",
    Good = "good",
    Amazing = "amazing",
});

crate::runtime::string_enum!(FinAgentCsatRequestedEventEventName {
    CsatRequested = "csat_requested",
});
