// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_scorecard`.

use super::{ConversationScorecardEvaluator, ConversationScorecardReviewedTeammate};
use crate::runtime::wire::{Extra, Number, Timestamp};

/// Schema `conversation_scorecard`.
#[non_exhaustive]
pub struct ConversationScorecard {
    /// `scorecard_id`.
    pub scorecard_id: Option<String>,
    /// `scorecard_version_id`.
    pub scorecard_version_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `scorecard_type`.
    pub scorecard_type: Option<String>,
    /// `passed`.
    pub passed: Option<bool>,
    /// `score`.
    pub score: Option<Number>,
    /// `ai_score`.
    pub ai_score: Option<Number>,
    /// `evaluated_at`. Format `date-time`.
    pub evaluated_at: Option<Timestamp>,
    /// `reviewed_teammate`.
    pub reviewed_teammate: Option<ConversationScorecardReviewedTeammate>,
    /// `evaluators`.
    pub evaluators: Option<Vec<ConversationScorecardEvaluator>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationScorecard {
    scorecard_id: "scorecard_id",
    scorecard_version_id: "scorecard_version_id",
    name: "name",
    scorecard_type: "scorecard_type",
    passed: "passed" nullable,
    score: "score" nullable,
    ai_score: "ai_score" nullable,
    evaluated_at: "evaluated_at" nullable,
    reviewed_teammate: "reviewed_teammate",
    evaluators: "evaluators",
});
