// Written by `cargo xtask regen`. Do not edit.

//! Schema `article_search_highlights`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `article_search_highlights`.
#[non_exhaustive]
pub struct ArticleSearchHighlights {
    /// `article_id`.
    pub article_id: Option<String>,
    /// `highlighted_title`.
    pub highlighted_title: Option<Vec<ArticleSearchHighlightsHighlightedTitleItem>>,
    /// `highlighted_summary`.
    pub highlighted_summary: Option<
        Vec<Vec<ArticleSearchHighlightsHighlightedSummaryItemItem>>,
    >,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `article_search_highlights`.
#[non_exhaustive]
pub struct ArticleSearchHighlightsHighlightedSummaryItemItem {
    /// `type`.
    pub r#type: Option<ArticleSearchHighlightsHighlightedSummaryItemItemType>,
    /// `text`.
    pub text: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `article_search_highlights`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ArticleSearchHighlightsHighlightedSummaryItemItemType {
    /// `highlight`
    Highlight,
    /// `plain`
    Plain,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `article_search_highlights`.
#[non_exhaustive]
pub struct ArticleSearchHighlightsHighlightedTitleItem {
    /// `type`.
    pub r#type: Option<ArticleSearchHighlightsHighlightedTitleItemType>,
    /// `text`.
    pub text: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `article_search_highlights`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ArticleSearchHighlightsHighlightedTitleItemType {
    /// `highlight`
    Highlight,
    /// `plain`
    Plain,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ArticleSearchHighlights {
    article_id: "article_id",
    highlighted_title: "highlighted_title",
    highlighted_summary: "highlighted_summary",
});

crate::runtime::model!(ArticleSearchHighlightsHighlightedSummaryItemItem {
    r#type: "type",
    text: "text",
});

crate::runtime::string_enum!(ArticleSearchHighlightsHighlightedSummaryItemItemType {
    Highlight = "highlight",
    Plain = "plain",
});

crate::runtime::model!(ArticleSearchHighlightsHighlightedTitleItem {
    r#type: "type",
    text: "text",
});

crate::runtime::string_enum!(ArticleSearchHighlightsHighlightedTitleItemType {
    Highlight = "highlight",
    Plain = "plain",
});
