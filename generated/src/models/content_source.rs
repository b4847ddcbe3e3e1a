// Written by `cargo xtask regen`. Do not edit.

//! Schema `content_source`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `content_source`.
#[non_exhaustive]
pub struct ContentSource {
    /// `content_type`.
    pub content_type: Option<ContentSourceContentType>,
    /// `url`.
    pub url: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `locale`.
    pub locale: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `content_source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentSourceContentType {
    /// `file`
    File,
    /// `article`
    Article,
    /// `external_content`
    ExternalContent,
    /// `content_snippet`
    ContentSnippet,
    /// `workflow_connector_action`
    WorkflowConnectorAction,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContentSource {
    content_type: "content_type",
    url: "url",
    title: "title",
    locale: "locale",
});

crate::runtime::string_enum!(ContentSourceContentType {
    File = "file",
    Article = "article",
    ExternalContent = "external_content",
    ContentSnippet = "content_snippet",
    WorkflowConnectorAction = "workflow_connector_action",
});
