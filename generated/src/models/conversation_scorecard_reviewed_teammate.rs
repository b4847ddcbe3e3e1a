// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_scorecard_reviewed_teammate`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `conversation_scorecard_reviewed_teammate`.
#[non_exhaustive]
pub struct ConversationScorecardReviewedTeammate {
    /// `type`.
    pub r#type: Option<ConversationScorecardReviewedTeammateType>,
    /// `admin_id`.
    pub admin_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `conversation_scorecard_reviewed_teammate`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationScorecardReviewedTeammateType {
    /// `ai`
    Ai,
    /// `admin`
    Admin,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ConversationScorecardReviewedTeammate {
    r#type: "type",
    admin_id: "admin_id" nullable,
});

crate::runtime::string_enum!(ConversationScorecardReviewedTeammateType {
    Ai = "ai",
    Admin = "admin",
});
