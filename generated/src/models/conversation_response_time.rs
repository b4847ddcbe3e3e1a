// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_response_time`.

use crate::runtime::wire::Extra;

/// Schema `conversation_response_time`.
#[non_exhaustive]
pub struct ConversationResponseTime {
    /// `team_id`.
    pub team_id: Option<i64>,
    /// `team_name`.
    pub team_name: Option<String>,
    /// `response_time`.
    pub response_time: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationResponseTime {
    team_id: "team_id",
    team_name: "team_name",
    response_time: "response_time",
});
