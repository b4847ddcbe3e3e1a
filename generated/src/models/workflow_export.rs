// Written by `cargo xtask regen`. Do not edit.

//! Schema `workflow_export`.

use crate::runtime::wire::{Extra, Map, UnknownValue};

/// Schema `workflow_export`.
#[non_exhaustive]
pub struct WorkflowExport {
    /// `export_version`.
    pub export_version: Option<String>,
    /// `exported_at`. Format `date-time`.
    pub exported_at: Option<String>,
    /// `app_id`.
    pub app_id: Option<i64>,
    /// `workflow`.
    pub workflow: Option<WorkflowExportWorkflow>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `workflow_export`.
#[non_exhaustive]
pub struct WorkflowExportWorkflow {
    /// `id`.
    pub id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `trigger_type`.
    pub trigger_type: Option<String>,
    /// `state`.
    pub state: Option<WorkflowExportWorkflowState>,
    /// `target_channels`.
    pub target_channels: Option<Vec<String>>,
    /// `preferred_devices`.
    pub preferred_devices: Option<Vec<String>>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<String>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<String>,
    /// `targeting`.
    pub targeting: Option<Map<serde_json::Value>>,
    /// `snapshot`.
    pub snapshot: Option<Map<serde_json::Value>>,
    /// `attributes`.
    pub attributes: Option<Vec<Map<serde_json::Value>>>,
    /// `embedded_rules`.
    pub embedded_rules: Option<Vec<Map<serde_json::Value>>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `workflow_export`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkflowExportWorkflowState {
    /// `live`
    Live,
    /// `draft`
    Draft,
    /// `paused`
    Paused,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(WorkflowExport {
    export_version: "export_version",
    exported_at: "exported_at",
    app_id: "app_id",
    workflow: "workflow",
});

crate::runtime::model!(WorkflowExportWorkflow {
    id: "id",
    title: "title",
    description: "description" nullable,
    trigger_type: "trigger_type",
    state: "state",
    target_channels: "target_channels",
    preferred_devices: "preferred_devices",
    created_at: "created_at",
    updated_at: "updated_at",
    targeting: "targeting" nullable,
    snapshot: "snapshot" nullable,
    attributes: "attributes",
    embedded_rules: "embedded_rules",
});

crate::runtime::string_enum!(WorkflowExportWorkflowState {
    Live = "live",
    Draft = "draft",
    Paused = "paused",
});
