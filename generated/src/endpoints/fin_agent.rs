// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Fin Agent`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `POST /fin/capabilities`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_fin_capabilities(
    body: impl Into<models::ListFinCapabilitiesBody>,
) -> Request<ListFinCapabilities> {
    Request::new().set_json(&Into::<models::ListFinCapabilitiesBody>::into(body))
}

/// `POST /fin/ask`
#[inline]
pub fn ask_fin(body: impl Into<models::AskFinBody>) -> Request<AskFin> {
    Request::new().set_json(&Into::<models::AskFinBody>::into(body))
}

/// `POST /fin/reply`
#[inline]
pub fn reply_to_fin(body: impl Into<models::ReplyToFinBody>) -> Request<ReplyToFin> {
    Request::new().set_json(&Into::<models::ReplyToFinBody>::into(body))
}

/// `POST /fin/procedures/{procedure_id}/run`
#[inline]
pub fn run_fin_procedure(
    procedure_id: impl Into<PathParam>,
    body: impl Into<models::RunFinProcedureBody>,
) -> Request<RunFinProcedure> {
    Request::new()
        .set_path("procedure_id", procedure_id)
        .set_json(&Into::<models::RunFinProcedureBody>::into(body))
}

/// `POST /fin/escalate`
#[inline]
pub fn escalate_fin_conversation(
    body: impl Into<models::EscalateFinConversationBody>,
) -> Request<EscalateFinConversation> {
    Request::new().set_json(&Into::<models::EscalateFinConversationBody>::into(body))
}

/// `POST /fin/csat`
#[inline]
pub fn submit_fin_csat(
    body: impl Into<models::SubmitFinCsatBody>,
) -> Request<SubmitFinCsat> {
    Request::new().set_json(&Into::<models::SubmitFinCsatBody>::into(body))
}

/// `POST /fin/start`
#[inline]
pub fn start_fin_conversation(
    body: impl Into<models::StartFinConversationBody>,
) -> Request<StartFinConversation> {
    Request::new().set_json(&Into::<models::StartFinConversationBody>::into(body))
}

crate::runtime::operation!(
    /// The operation of [`list_fin_capabilities`].
    ListFinCapabilities: "listFinCapabilities", Post "/fin/capabilities" -> crate::runtime::Json<models::ListFinCapabilitiesResponse>
);

crate::runtime::paged!(
    ListFinCapabilities: models::ListFinCapabilitiesResponseCapabilitiesItem, "/capabilities", |page| page.capabilities.take(),
);

crate::runtime::operation!(
    /// The operation of [`ask_fin`].
    AskFin: "askFin", Post "/fin/ask" -> crate::runtime::Json<models::AskFinResponse>
);

crate::runtime::operation!(
    /// The operation of [`reply_to_fin`].
    ReplyToFin: "replyToFin", Post "/fin/reply" -> crate::runtime::Json<models::ReplyToFinResponse>
);

crate::runtime::operation!(
    /// The operation of [`run_fin_procedure`].
    RunFinProcedure: "runFinProcedure", Post "/fin/procedures/{procedure_id}/run" -> crate::runtime::Json<models::RunFinProcedureResponse>
);

crate::runtime::operation!(
    /// The operation of [`escalate_fin_conversation`].
    EscalateFinConversation: "escalateFinConversation", Post "/fin/escalate" -> crate::runtime::Json<models::EscalateFinConversationResponse>
);

crate::runtime::operation!(
    /// The operation of [`submit_fin_csat`].
    SubmitFinCsat: "submitFinCsat", Post "/fin/csat" -> crate::runtime::Json<models::SubmitFinCsatResponse>
);

crate::runtime::operation!(
    /// The operation of [`start_fin_conversation`].
    StartFinConversation: "startFinConversation", Post "/fin/start" -> crate::runtime::Json<models::StartFinConversationResponse>
);
