// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Fin Agent` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Fin Agent" fin_agent:
    ListFinCapabilities = list_fin_capabilities(json "body": models::ListFinCapabilitiesBody),
        400 | 401 => crate::runtime::Json<models::Error>;
    AskFin = ask_fin(json "body": models::AskFinBody),
        400 | 401 => crate::runtime::Json<models::Error>;
    ReplyToFin = reply_to_fin(json "body": models::ReplyToFinBody),
        400 | 401 => crate::runtime::Json<models::Error>;
    RunFinProcedure = run_fin_procedure(path "procedure_id": String, json "body": models::RunFinProcedureBody),
        400 | 401 => crate::runtime::Json<models::Error>;
    EscalateFinConversation = escalate_fin_conversation(json "body": models::EscalateFinConversationBody),
        400 | 401 => crate::runtime::Json<models::Error>;
    SubmitFinCsat = submit_fin_csat(json "body": models::SubmitFinCsatBody),
        401 => crate::runtime::Json<models::Error>,
        422 => crate::runtime::Json<models::SubmitFinCsatError422>;
    StartFinConversation = start_fin_conversation(json "body": models::StartFinConversationBody),
        400 | 401 => crate::runtime::Json<models::Error>;
);
