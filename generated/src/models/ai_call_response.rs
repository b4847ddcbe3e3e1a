// Written by `cargo xtask regen`. Do not edit.

//! Schema `ai_call_response`.

use crate::runtime::wire::{Extra, Map};

/// Schema `ai_call_response`.
#[non_exhaustive]
pub struct AiCallResponse {
    /// `id`.
    pub id: Option<i64>,
    /// `app_id`.
    pub app_id: Option<i64>,
    /// `user_phone_number`.
    pub user_phone_number: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// `intercom_call_id`.
    pub intercom_call_id: Option<String>,
    /// `external_call_id`.
    pub external_call_id: Option<String>,
    /// `intercom_conversation_id`.
    pub intercom_conversation_id: Option<String>,
    /// `call_transcript`.
    pub call_transcript: Option<Vec<Map<serde_json::Value>>>,
    /// `call_summary`.
    pub call_summary: Option<String>,
    /// `intent`.
    pub intent: Option<Vec<Map<serde_json::Value>>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(AiCallResponse {
    id: "id",
    app_id: "app_id",
    user_phone_number: "user_phone_number",
    status: "status",
    intercom_call_id: "intercom_call_id" nullable,
    external_call_id: "external_call_id",
    intercom_conversation_id: "intercom_conversation_id" nullable,
    call_transcript: "call_transcript",
    call_summary: "call_summary",
    intent: "intent",
});
