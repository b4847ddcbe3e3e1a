// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_monitor_evaluation`.

use crate::runtime::wire::{Extra, Timestamp};

/// Schema `conversation_monitor_evaluation`.
#[non_exhaustive]
pub struct ConversationMonitorEvaluation {
    /// `monitor_id`.
    pub monitor_id: Option<String>,
    /// `monitor_name`.
    pub monitor_name: Option<String>,
    /// `monitor_type`.
    pub monitor_type: Option<String>,
    /// `result`.
    pub result: Option<String>,
    /// `explanation`.
    pub explanation: Option<String>,
    /// `evaluated_at`. Format `date-time`.
    pub evaluated_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMonitorEvaluation {
    monitor_id: "monitor_id",
    monitor_name: "monitor_name" nullable,
    monitor_type: "monitor_type" nullable,
    result: "result",
    explanation: "explanation" nullable,
    evaluated_at: "evaluated_at" nullable,
});
