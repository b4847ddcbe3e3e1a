// Written by `cargo xtask regen`. Do not edit.

//! Schema `article_statistics`.

use crate::runtime::wire::{Extra, Number, UnknownValue};

/// Schema `article_statistics`.
#[non_exhaustive]
pub struct ArticleStatistics {
    /// `type`. Default: `article_statistics`.
    pub r#type: Option<ArticleStatisticsType>,
    /// `views`.
    pub views: Option<i64>,
    /// `conversions`.
    pub conversions: Option<i64>,
    /// `reactions`.
    pub reactions: Option<i64>,
    /// `happy_reaction_percentage`.
    pub happy_reaction_percentage: Option<Number>,
    /// `neutral_reaction_percentage`.
    pub neutral_reaction_percentage: Option<Number>,
    /// `sad_reaction_percentage`.
    pub sad_reaction_percentage: Option<Number>,
    /// `fin_involvements`. Set by the server.
    pub fin_involvements: Option<i64>,
    /// `fin_resolutions`. Set by the server.
    pub fin_resolutions: Option<i64>,
    /// `fin_resolution_rate`. Set by the server.
    pub fin_resolution_rate: Option<Number>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `article_statistics`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ArticleStatisticsType {
    /// `article_statistics`
    ArticleStatistics,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ArticleStatistics {
    r#type: "type",
    views: "views",
    conversions: "conversions",
    reactions: "reactions",
    happy_reaction_percentage: "happy_reaction_percentage",
    neutral_reaction_percentage: "neutral_reaction_percentage",
    sad_reaction_percentage: "sad_reaction_percentage",
    fin_involvements: "fin_involvements",
    fin_resolutions: "fin_resolutions",
    fin_resolution_rate: "fin_resolution_rate",
});

crate::runtime::string_enum!(ArticleStatisticsType {
    ArticleStatistics = "article_statistics",
});
