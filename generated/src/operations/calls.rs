// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Calls` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Calls" calls:
    ListCalls = list_calls()
        .page(query "page": i64)
        .per_page(query "per_page": i64);
    ShowCall = show_call(path "id": String);
    ShowCallRecording = show_call_recording(path "id": String);
    ShowCallTranscript = show_call_transcript(path "id": String);
    ListCallsWithTranscripts = list_calls_with_transcripts(json "body": models::ListCallsWithTranscriptsBody);
    RegisterFinVoiceCall = register_fin_voice_call(json "body": models::RegisterFinVoiceCallRequest);
    CollectFinVoiceCallById = collect_fin_voice_call_by_id(path "id": i64);
    CollectFinVoiceCallByExternalId = collect_fin_voice_call_by_external_id(path "external_id": String);
    CollectFinVoiceCallByPhoneNumber = collect_fin_voice_call_by_phone_number(path "phone_number": String);
    CollectFinVoiceCallsByConversationId = collect_fin_voice_calls_by_conversation_id(path "conversation_id": String);
);
