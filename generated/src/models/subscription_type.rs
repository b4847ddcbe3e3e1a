// Written by `cargo xtask regen`. Do not edit.

//! Schema `subscription_type`.

use super::Translation;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `subscription_type`.
#[non_exhaustive]
pub struct SubscriptionType {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `state`.
    pub state: Option<SubscriptionTypeState>,
    /// `default_translation`.
    pub default_translation: Option<Translation>,
    /// `translations`.
    pub translations: Option<Vec<Translation>>,
    /// `consent_type`.
    pub consent_type: Option<SubscriptionTypeConsentType>,
    /// `content_types`.
    pub content_types: Option<Vec<SubscriptionTypeContentTypesItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `subscription_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionTypeConsentType {
    /// `opt_out`
    OptOut,
    /// `opt_in`
    OptIn,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `subscription_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionTypeContentTypesItem {
    /// `email`
    Email,
    /// `sms_message`
    SmsMessage,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `subscription_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionTypeState {
    /// `live`
    Live,
    /// `draft`
    Draft,
    /// `archived`
    Archived,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(SubscriptionType {
    r#type: "type",
    id: "id",
    state: "state",
    default_translation: "default_translation",
    translations: "translations",
    consent_type: "consent_type",
    content_types: "content_types",
});

crate::runtime::string_enum!(SubscriptionTypeConsentType {
    OptOut = "opt_out",
    OptIn = "opt_in",
});

crate::runtime::string_enum!(SubscriptionTypeContentTypesItem {
    Email = "email",
    SmsMessage = "sms_message",
});

crate::runtime::string_enum!(SubscriptionTypeState {
    Live = "live",
    Draft = "draft",
    Archived = "archived",
});
