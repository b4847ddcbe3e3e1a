// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_external_page_request`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `update_external_page_request`.
#[non_exhaustive]
pub struct UpdateExternalPageRequest {
    /// `title`. Required.
    pub title: Option<String>,
    /// `html`. Required.
    pub html: Option<String>,
    /// `url`. Required.
    pub url: Option<String>,
    /// `ai_agent_availability`.
    pub ai_agent_availability: Option<bool>,
    /// `ai_copilot_availability`.
    pub ai_copilot_availability: Option<bool>,
    /// `ai_sales_agent_availability`.
    pub ai_sales_agent_availability: Option<bool>,
    /// `fin_availability`.
    pub fin_availability: Option<bool>,
    /// `locale`. Required. Default: `en`.
    pub locale: Option<UpdateExternalPageRequestLocale>,
    /// `source_id`. Required.
    pub source_id: Option<i64>,
    /// `external_id`.
    pub external_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateExternalPageRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        title: impl Into<String>,
        html: impl Into<String>,
        url: impl Into<String>,
        source_id: i64,
    ) -> Self {
        Self {
            locale: Some(UpdateExternalPageRequestLocale::En),
            title: Some(title.into()),
            html: Some(html.into()),
            url: Some(url.into()),
            source_id: Some(source_id),
            ..Self::default()
        }
    }

    /// Sets `ai_agent_availability`.
    #[must_use]
    #[inline]
    pub fn with_ai_agent_availability(mut self, ai_agent_availability: bool) -> Self {
        self.ai_agent_availability = Some(ai_agent_availability);
        self
    }

    /// Sets `ai_copilot_availability`.
    #[must_use]
    #[inline]
    pub fn with_ai_copilot_availability(
        mut self,
        ai_copilot_availability: bool,
    ) -> Self {
        self.ai_copilot_availability = Some(ai_copilot_availability);
        self
    }

    /// Sets `ai_sales_agent_availability`.
    #[must_use]
    #[inline]
    pub fn with_ai_sales_agent_availability(
        mut self,
        ai_sales_agent_availability: bool,
    ) -> Self {
        self.ai_sales_agent_availability = Some(ai_sales_agent_availability);
        self
    }

    /// Sets `fin_availability`.
    #[must_use]
    #[inline]
    pub fn with_fin_availability(mut self, fin_availability: bool) -> Self {
        self.fin_availability = Some(fin_availability);
        self
    }

    /// Sets `external_id`.
    #[must_use]
    #[inline]
    pub fn with_external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
}

/// Part of the schema `update_external_page_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateExternalPageRequestLocale {
    /// `en`
    En,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(UpdateExternalPageRequest {
    title: "title" required,
    html: "html" required,
    url: "url" required,
    ai_agent_availability: "ai_agent_availability",
    ai_copilot_availability: "ai_copilot_availability",
    ai_sales_agent_availability: "ai_sales_agent_availability",
    fin_availability: "fin_availability",
    locale: "locale" required,
    source_id: "source_id" required,
    external_id: "external_id",
});

crate::runtime::string_enum!(UpdateExternalPageRequestLocale {
    En = "en",
});
