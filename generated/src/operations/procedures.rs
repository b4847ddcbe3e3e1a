// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Procedures` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Procedures" procedures:
    CollectProcedureAgentInput = collect_procedure_agent_input(path "conversation_id": String, json "body": models::CollectAgentInputRequest),
        401 | 403 | 404 | 409 => crate::runtime::Json<models::Error>;
);
