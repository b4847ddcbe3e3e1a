// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_scorecard_evaluator_result`.

use crate::runtime::wire::Extra;

/// Schema `conversation_scorecard_evaluator_result`.
#[non_exhaustive]
pub struct ConversationScorecardEvaluatorResult {
    /// `value`.
    pub value: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// `reasoning`.
    pub reasoning: Option<String>,
    /// `reason_ids`.
    pub reason_ids: Option<Vec<String>>,
    /// `other_text`.
    pub other_text: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationScorecardEvaluatorResult {
    value: "value" nullable,
    source: "source" nullable,
    reasoning: "reasoning" nullable,
    reason_ids: "reason_ids" nullable,
    other_text: "other_text" nullable,
});
