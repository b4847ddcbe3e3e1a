// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_scorecard_evaluator`.

use super::ConversationScorecardEvaluatorResult;
use crate::runtime::wire::Extra;

/// Schema `conversation_scorecard_evaluator`.
#[non_exhaustive]
pub struct ConversationScorecardEvaluator {
    /// `evaluator_id`.
    pub evaluator_id: Option<String>,
    /// `result`.
    pub result: Option<ConversationScorecardEvaluatorResult>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationScorecardEvaluator {
    evaluator_id: "evaluator_id",
    result: "result" nullable,
});
