// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `listCallsWithTranscripts`.

use super::Datetime;
use crate::runtime::wire::{Extra, Map};

/// Part of the operation `listCallsWithTranscripts`.
#[non_exhaustive]
pub struct ListCallsWithTranscriptsBody {
    /// `conversation_ids`. Required. At least 1 item. At most 20 items.
    pub conversation_ids: Option<Vec<String>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ListCallsWithTranscriptsBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(conversation_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            conversation_ids: Some(
                conversation_ids.into_iter().map(Into::into).collect(),
            ),
            ..Self::default()
        }
    }
}

/// Part of the operation `listCallsWithTranscripts`.
#[non_exhaustive]
pub struct ListCallsWithTranscriptsResponse {
    /// `type`.
    pub r#type: Option<String>,
    /// `data`.
    pub data: Option<Vec<ListCallsWithTranscriptsResponseDataItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the operation `listCallsWithTranscripts`.
#[non_exhaustive]
pub struct ListCallsWithTranscriptsResponseDataItem {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `conversation_id`.
    pub conversation_id: Option<String>,
    /// `admin_id`.
    pub admin_id: Option<String>,
    /// `contact_id`.
    pub contact_id: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `initiated_at`.
    pub initiated_at: Option<Datetime>,
    /// `answered_at`.
    pub answered_at: Option<Datetime>,
    /// `ended_at`.
    pub ended_at: Option<Datetime>,
    /// `created_at`.
    pub created_at: Option<Datetime>,
    /// `updated_at`.
    pub updated_at: Option<Datetime>,
    /// `recording_url`. Format `uri`.
    pub recording_url: Option<String>,
    /// `transcription_url`. Format `uri`.
    pub transcription_url: Option<String>,
    /// `call_type`.
    pub call_type: Option<String>,
    /// `direction`.
    pub direction: Option<String>,
    /// `ended_reason`.
    pub ended_reason: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
    /// `fin_recording_url`. Format `uri`.
    pub fin_recording_url: Option<String>,
    /// `fin_transcription_url`. Format `uri`.
    pub fin_transcription_url: Option<String>,
    /// `duration`.
    pub duration: Option<i64>,
    /// `talk_time`.
    pub talk_time: Option<i64>,
    /// `queue_time`.
    pub queue_time: Option<i64>,
    /// `hold_time`.
    pub hold_time: Option<i64>,
    /// `transcript`.
    pub transcript: Option<Vec<Map<serde_json::Value>>>,
    /// `transcript_status`.
    pub transcript_status: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ListCallsWithTranscriptsBody {
    conversation_ids: "conversation_ids" required,
});

crate::runtime::model!(ListCallsWithTranscriptsResponse {
    r#type: "type",
    data: "data",
});

crate::runtime::model!(ListCallsWithTranscriptsResponseDataItem {
    r#type: "type",
    id: "id",
    conversation_id: "conversation_id" nullable,
    admin_id: "admin_id" nullable,
    contact_id: "contact_id" nullable,
    state: "state",
    initiated_at: "initiated_at",
    answered_at: "answered_at",
    ended_at: "ended_at",
    created_at: "created_at",
    updated_at: "updated_at",
    recording_url: "recording_url" nullable,
    transcription_url: "transcription_url" nullable,
    call_type: "call_type",
    direction: "direction",
    ended_reason: "ended_reason" nullable,
    phone: "phone" nullable,
    fin_recording_url: "fin_recording_url" nullable,
    fin_transcription_url: "fin_transcription_url" nullable,
    duration: "duration" nullable,
    talk_time: "talk_time" nullable,
    queue_time: "queue_time" nullable,
    hold_time: "hold_time" nullable,
    transcript: "transcript",
    transcript_status: "transcript_status" nullable,
});
