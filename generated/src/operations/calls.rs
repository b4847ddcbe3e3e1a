// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Calls` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Calls" calls:
    ListCalls = list_calls()
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        401 => crate::runtime::Json<models::Error>;
    ShowCall = show_call(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    ShowCallRecording = show_call_recording(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    ShowCallTranscript = show_call_transcript(path "id": String),
        404 => crate::runtime::Json<models::Error>;
    ListCallsWithTranscripts = list_calls_with_transcripts(json "body": models::ListCallsWithTranscriptsBody),
        400 | 401 => crate::runtime::Json<models::Error>;
    RegisterFinVoiceCall = register_fin_voice_call(json "body": models::RegisterFinVoiceCallRequest),
        400 | 409 => crate::runtime::Json<models::Error>,
        _ => crate::runtime::Json<models::Error>;
    CollectFinVoiceCallById = collect_fin_voice_call_by_id(path "id": i64),
        404 => crate::runtime::Json<models::Error>,
        _ => crate::runtime::Json<models::Error>;
    CollectFinVoiceCallByExternalId = collect_fin_voice_call_by_external_id(path "external_id": String),
        404 => crate::runtime::Json<models::Error>,
        _ => crate::runtime::Json<models::Error>;
    CollectFinVoiceCallByPhoneNumber = collect_fin_voice_call_by_phone_number(path "phone_number": String),
        401 | 404 => crate::runtime::Json<models::Error>,
        _ => crate::runtime::Json<models::Error>;
    CollectFinVoiceCallsByConversationId = collect_fin_voice_calls_by_conversation_id(path "conversation_id": String),
        401 => crate::runtime::Json<models::Error>,
        _ => crate::runtime::Json<models::Error>;
);
