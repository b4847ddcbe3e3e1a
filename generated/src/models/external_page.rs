// Written by `cargo xtask regen`. Do not edit.

//! Schema `external_page`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `external_page`.
#[non_exhaustive]
pub struct ExternalPage {
    /// `type`. Required. Default: `external_page`.
    pub r#type: Option<ExternalPageType>,
    /// `id`. Required.
    pub id: Option<String>,
    /// `title`. Required.
    pub title: Option<String>,
    /// `html`. Required.
    pub html: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `ai_agent_availability`. Required.
    pub ai_agent_availability: Option<bool>,
    /// `ai_copilot_availability`. Required.
    pub ai_copilot_availability: Option<bool>,
    /// `ai_sales_agent_availability`.
    pub ai_sales_agent_availability: Option<bool>,
    /// `fin_availability`.
    pub fin_availability: Option<bool>,
    /// `locale`. Required. Default: `en`.
    pub locale: Option<ExternalPageLocale>,
    /// `source_id`. Required.
    pub source_id: Option<i64>,
    /// `external_id`. Required.
    pub external_id: Option<String>,
    /// `created_at`. Required. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Required. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `last_ingested_at`. Required. Format `date-time`.
    pub last_ingested_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `external_page`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalPageLocale {
    /// `en`
    En,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `external_page`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalPageType {
    /// `external_page`
    ExternalPage,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ExternalPage {
    r#type: "type" required,
    id: "id" required,
    title: "title" required,
    html: "html" required,
    url: "url",
    ai_agent_availability: "ai_agent_availability" required,
    ai_copilot_availability: "ai_copilot_availability" required,
    ai_sales_agent_availability: "ai_sales_agent_availability",
    fin_availability: "fin_availability",
    locale: "locale" required,
    source_id: "source_id" required,
    external_id: "external_id" required,
    created_at: "created_at" required,
    updated_at: "updated_at" required,
    last_ingested_at: "last_ingested_at" required,
});

crate::runtime::string_enum!(ExternalPageLocale {
    En = "en",
});

crate::runtime::string_enum!(ExternalPageType {
    ExternalPage = "external_page",
});
