// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Procedures`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `POST /procedures/{conversation_id}/collect_agent_input`
#[inline]
pub fn collect_procedure_agent_input(
    conversation_id: impl Into<PathParam>,
    body: impl Into<models::CollectAgentInputRequest>,
) -> Request<CollectProcedureAgentInput> {
    Request::new()
        .set_path("conversation_id", conversation_id)
        .set_json(&Into::<models::CollectAgentInputRequest>::into(body))
}

crate::runtime::operation!(
    /// The operation of [`collect_procedure_agent_input`].
    CollectProcedureAgentInput: "collectProcedureAgentInput", Post "/procedures/{conversation_id}/collect_agent_input" -> crate::runtime::Json<crate::runtime::wire::Map<serde_json::Value>>
);
