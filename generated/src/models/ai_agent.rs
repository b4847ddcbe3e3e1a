// Written by `cargo xtask regen`. Do not edit.

//! Schema `ai_agent`.

use super::ContentSourcesList;
use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `ai_agent`.
#[non_exhaustive]
pub struct AiAgent {
    /// `source_type`.
    pub source_type: Option<AiAgentSourceType>,
    /// `source_title`.
    pub source_title: Option<String>,
    /// `last_answer_type`.
    pub last_answer_type: Option<AiAgentLastAnswerType>,
    /// `resolution_state`.
    pub resolution_state: Option<AiAgentResolutionState>,
    /// `rating`.
    pub rating: Option<i64>,
    /// `rating_remark`.
    pub rating_remark: Option<String>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `content_sources`.
    pub content_sources: Option<ContentSourcesList>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `ai_agent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AiAgentLastAnswerType {
    /// `ai_answer`
    AiAnswer,
    /// `custom_answer`
    CustomAnswer,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `ai_agent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AiAgentResolutionState {
    /// `assumed_resolution`
    AssumedResolution,
    /// `confirmed_resolution`
    ConfirmedResolution,
    /// `escalated`
    Escalated,
    /// `negative_feedback`
    NegativeFeedback,
    /// `procedure_handoff`
    ProcedureHandoff,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `ai_agent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AiAgentSourceType {
    /// `essentials_plan_setup`
    EssentialsPlanSetup,
    /// `profile`
    Profile,
    /// `workflow`
    Workflow,
    /// `workflow_preview`
    WorkflowPreview,
    /// `fin_preview`
    FinPreview,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(AiAgent {
    source_type: "source_type" nullable,
    source_title: "source_title" nullable,
    last_answer_type: "last_answer_type" nullable,
    resolution_state: "resolution_state" nullable,
    rating: "rating" nullable,
    rating_remark: "rating_remark" nullable,
    created_at: "created_at" nullable,
    updated_at: "updated_at" nullable,
    content_sources: "content_sources",
});

crate::runtime::string_enum!(AiAgentLastAnswerType {
    AiAnswer = "ai_answer",
    CustomAnswer = "custom_answer",
});

crate::runtime::string_enum!(AiAgentResolutionState {
    AssumedResolution = "assumed_resolution",
    ConfirmedResolution = "confirmed_resolution",
    Escalated = "escalated",
    NegativeFeedback = "negative_feedback",
    ProcedureHandoff = "procedure_handoff",
});

crate::runtime::string_enum!(AiAgentSourceType {
    EssentialsPlanSetup = "essentials_plan_setup",
    Profile = "profile",
    Workflow = "workflow",
    WorkflowPreview = "workflow_preview",
    FinPreview = "fin_preview",
});
