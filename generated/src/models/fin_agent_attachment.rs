// Written by `cargo xtask regen`. Do not edit.

//! Schema `fin_agent_attachment`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `fin_agent_attachment`.
#[non_exhaustive]
pub struct FinAgentAttachment {
    /// `type`. Required.
    pub r#type: Option<FinAgentAttachmentType>,
    /// `url`. Format `uri`.
    pub url: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `content_type`.
    pub content_type: Option<String>,
    /// `data`. Format `byte`.
    pub data: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl FinAgentAttachment {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<FinAgentAttachmentType>) -> Self {
        Self {
            r#type: Some(r#type.into()),
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

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `content_type`.
    #[must_use]
    #[inline]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets `data`.
    #[must_use]
    #[inline]
    pub fn with_data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

/// Part of the schema `fin_agent_attachment`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinAgentAttachmentType {
    /// `url`
    Url,
    /// `file`
    File,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(FinAgentAttachment {
    r#type: "type" required,
    url: "url",
    name: "name",
    content_type: "content_type",
    data: "data",
});

crate::runtime::string_enum!(FinAgentAttachmentType {
    Url = "url",
    File = "file",
});
