// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_external_page_request`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `create_external_page_request`.
#[non_exhaustive]
pub struct CreateExternalPageRequest {
    /// `title`. Required.
    pub title: Option<String>,
    /// `html`. Required.
    pub html: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `ai_agent_availability`. Default: `false`.
    pub ai_agent_availability: Option<bool>,
    /// `ai_copilot_availability`. Default: `false`.
    pub ai_copilot_availability: Option<bool>,
    /// `ai_sales_agent_availability`. Default: `false`.
    pub ai_sales_agent_availability: Option<bool>,
    /// `locale`. Required. Default: `en`.
    pub locale: Option<CreateExternalPageRequestLocale>,
    /// `source_id`. Required.
    pub source_id: Option<i64>,
    /// `external_id`. Required.
    pub external_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateExternalPageRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        title: impl Into<String>,
        html: impl Into<String>,
        source_id: i64,
        external_id: impl Into<String>,
    ) -> Self {
        Self {
            locale: Some(CreateExternalPageRequestLocale::En),
            title: Some(title.into()),
            html: Some(html.into()),
            source_id: Some(source_id),
            external_id: Some(external_id.into()),
            ..Self::default()
        }
    }

    /// Sets `url`.
    #[must_use]
    #[inline]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
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
}

/// Part of the schema `create_external_page_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateExternalPageRequestLocale {
    /// `en`
    En,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CreateExternalPageRequest {
    title: "title" required,
    html: "html" required,
    url: "url",
    ai_agent_availability: "ai_agent_availability",
    ai_copilot_availability: "ai_copilot_availability",
    ai_sales_agent_availability: "ai_sales_agent_availability",
    locale: "locale" required,
    source_id: "source_id" required,
    external_id: "external_id" required,
});

crate::runtime::string_enum!(CreateExternalPageRequestLocale {
    En = "en",
});
