// Written by `cargo xtask regen`. Do not edit.

//! Schema `operator_workflow_event`.

use crate::runtime::wire::Extra;

/// Schema `operator_workflow_event`.
#[non_exhaustive]
pub struct OperatorWorkflowEvent {
    /// `workflow`.
    pub workflow: Option<OperatorWorkflowEventWorkflow>,
    /// `event`.
    pub event: Option<OperatorWorkflowEventEvent>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl OperatorWorkflowEvent {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `workflow`.
    #[must_use]
    #[inline]
    pub fn with_workflow(
        mut self,
        workflow: impl Into<OperatorWorkflowEventWorkflow>,
    ) -> Self {
        self.workflow = Some(workflow.into());
        self
    }

    /// Sets `event`.
    #[must_use]
    #[inline]
    pub fn with_event(mut self, event: impl Into<OperatorWorkflowEventEvent>) -> Self {
        self.event = Some(event.into());
        self
    }
}

/// Part of the schema `operator_workflow_event`.
#[non_exhaustive]
pub struct OperatorWorkflowEventEvent {
    /// `type`.
    pub r#type: Option<String>,
    /// `result`.
    pub result: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `operator_workflow_event`.
#[non_exhaustive]
pub struct OperatorWorkflowEventWorkflow {
    /// `name`.
    pub name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl OperatorWorkflowEventWorkflow {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

crate::runtime::model!(OperatorWorkflowEvent {
    workflow: "workflow",
    event: "event",
});

crate::runtime::model!(OperatorWorkflowEventEvent {
    r#type: "type",
    result: "result",
});

crate::runtime::model!(OperatorWorkflowEventWorkflow {
    name: "name",
});
