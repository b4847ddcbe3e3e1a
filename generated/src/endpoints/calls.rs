// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Calls`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /calls`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_calls() -> Request<ListCalls> {
    Request::new()
}

impl Request<ListCalls> {
    /// `page`.
    #[must_use]
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query("page", Style::Form, &page)
    }

    /// `per_page`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }
}

/// `GET /calls/{id}`
#[inline]
pub fn show_call(id: impl Into<PathParam>) -> Request<ShowCall> {
    Request::new().set_path("id", id)
}

/// `GET /calls/{id}/recording`
#[inline]
pub fn show_call_recording(id: impl Into<PathParam>) -> Request<ShowCallRecording> {
    Request::new().set_path("id", id)
}

/// `GET /calls/{id}/transcript`
#[inline]
pub fn show_call_transcript(id: impl Into<PathParam>) -> Request<ShowCallTranscript> {
    Request::new().set_path("id", id)
}

/// `POST /calls/search`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_calls_with_transcripts(
    body: impl Into<models::ListCallsWithTranscriptsBody>,
) -> Request<ListCallsWithTranscripts> {
    Request::new().set_json(&Into::<models::ListCallsWithTranscriptsBody>::into(body))
}

/// `POST /fin_voice/register`
#[inline]
pub fn register_fin_voice_call(
    body: impl Into<models::RegisterFinVoiceCallRequest>,
) -> Request<RegisterFinVoiceCall> {
    Request::new().set_json(&Into::<models::RegisterFinVoiceCallRequest>::into(body))
}

/// `GET /fin_voice/collect/{id}`
#[inline]
pub fn collect_fin_voice_call_by_id(id: i64) -> Request<CollectFinVoiceCallById> {
    Request::new().set_path("id", id)
}

/// `GET /fin_voice/external_id/{external_id}`
#[inline]
pub fn collect_fin_voice_call_by_external_id(
    external_id: impl Into<PathParam>,
) -> Request<CollectFinVoiceCallByExternalId> {
    Request::new().set_path("external_id", external_id)
}

/// `GET /fin_voice/phone_number/{phone_number}`
#[inline]
pub fn collect_fin_voice_call_by_phone_number(
    phone_number: impl Into<PathParam>,
) -> Request<CollectFinVoiceCallByPhoneNumber> {
    Request::new().set_path("phone_number", phone_number)
}

/// `GET /fin_voice/conversation/{conversation_id}`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn collect_fin_voice_calls_by_conversation_id(
    conversation_id: impl Into<PathParam>,
) -> Request<CollectFinVoiceCallsByConversationId> {
    Request::new().set_path("conversation_id", conversation_id)
}

crate::runtime::operation!(
    /// The operation of [`list_calls`].
    ListCalls: "listCalls", Get "/calls" -> crate::runtime::Json<models::CallList>
);

crate::runtime::paged!(
    ListCalls: models::Call, "/data", |page| page.data.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`show_call`].
    ShowCall: "showCall", Get "/calls/{id}" -> crate::runtime::Json<models::Call>
);

crate::runtime::operation!(
    /// The operation of [`show_call_recording`].
    ShowCallRecording: "showCallRecording", Get "/calls/{id}/recording" -> crate::runtime::Redirect
);

crate::runtime::operation!(
    /// The operation of [`show_call_transcript`].
    ShowCallTranscript: "showCallTranscript", Get "/calls/{id}/transcript" -> crate::runtime::Text
);

crate::runtime::operation!(
    /// The operation of [`list_calls_with_transcripts`].
    ListCallsWithTranscripts: "listCallsWithTranscripts", Post "/calls/search" -> crate::runtime::Json<models::ListCallsWithTranscriptsResponse>
);

crate::runtime::paged!(
    ListCallsWithTranscripts: models::ListCallsWithTranscriptsResponseDataItem, "/data", |page| page.data.take(),
);

crate::runtime::operation!(
    /// The operation of [`register_fin_voice_call`].
    RegisterFinVoiceCall: "registerFinVoiceCall", Post "/fin_voice/register" -> crate::runtime::Json<models::AiCallResponse>
);

crate::runtime::operation!(
    /// The operation of [`collect_fin_voice_call_by_id`].
    CollectFinVoiceCallById: "collectFinVoiceCallById", Get "/fin_voice/collect/{id}" -> crate::runtime::Json<models::AiCallResponse>
);

crate::runtime::operation!(
    /// The operation of [`collect_fin_voice_call_by_external_id`].
    CollectFinVoiceCallByExternalId: "collectFinVoiceCallByExternalId", Get "/fin_voice/external_id/{external_id}" -> crate::runtime::Json<models::AiCallResponse>
);

crate::runtime::operation!(
    /// The operation of [`collect_fin_voice_call_by_phone_number`].
    CollectFinVoiceCallByPhoneNumber: "collectFinVoiceCallByPhoneNumber", Get "/fin_voice/phone_number/{phone_number}" -> crate::runtime::Json<models::AiCallResponse>
);

crate::runtime::operation!(
    /// The operation of [`collect_fin_voice_calls_by_conversation_id`].
    CollectFinVoiceCallsByConversationId: "collectFinVoiceCallsByConversationId", Get "/fin_voice/conversation/{conversation_id}" -> crate::runtime::Json<Vec<models::AiCallResponse>>
);

crate::runtime::paged!(
    CollectFinVoiceCallsByConversationId: models::AiCallResponse, "", |page| Some(std::mem::take(page)),
);
