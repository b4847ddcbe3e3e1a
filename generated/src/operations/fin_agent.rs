// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Fin Agent` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Fin Agent" fin_agent:
    ListFinCapabilities = list_fin_capabilities(json "body": models::ListFinCapabilitiesBody);
    AskFin = ask_fin(json "body": models::AskFinBody);
    ReplyToFin = reply_to_fin(json "body": models::ReplyToFinBody);
    RunFinProcedure = run_fin_procedure(path "procedure_id": String, json "body": models::RunFinProcedureBody);
    EscalateFinConversation = escalate_fin_conversation(json "body": models::EscalateFinConversationBody);
    SubmitFinCsat = submit_fin_csat(json "body": models::SubmitFinCsatBody);
    StartFinConversation = start_fin_conversation(json "body": models::StartFinConversationBody);
);
