// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_attribute_updated_by_workflow`.

use crate::runtime::wire::Extra;

/// Schema `conversation_attribute_updated_by_workflow`.
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByWorkflow {
    /// `workflow`.
    pub workflow: Option<ConversationAttributeUpdatedByWorkflowWorkflow>,
    /// `attribute`.
    pub attribute: Option<ConversationAttributeUpdatedByWorkflowAttribute>,
    /// `value`.
    pub value: Option<ConversationAttributeUpdatedByWorkflowValue>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationAttributeUpdatedByWorkflow {
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
        workflow: impl Into<ConversationAttributeUpdatedByWorkflowWorkflow>,
    ) -> Self {
        self.workflow = Some(workflow.into());
        self
    }

    /// Sets `attribute`.
    #[must_use]
    #[inline]
    pub fn with_attribute(
        mut self,
        attribute: impl Into<ConversationAttributeUpdatedByWorkflowAttribute>,
    ) -> Self {
        self.attribute = Some(attribute.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    #[inline]
    pub fn with_value(
        mut self,
        value: impl Into<ConversationAttributeUpdatedByWorkflowValue>,
    ) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// Part of the schema `conversation_attribute_updated_by_workflow`.
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByWorkflowAttribute {
    /// `name`.
    pub name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `conversation_attribute_updated_by_workflow`.
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByWorkflowValue {
    /// `name`.
    pub name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationAttributeUpdatedByWorkflowValue {
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

/// Part of the schema `conversation_attribute_updated_by_workflow`.
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByWorkflowWorkflow {
    /// `name`.
    pub name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationAttributeUpdatedByWorkflow {
    workflow: "workflow",
    attribute: "attribute",
    value: "value",
});

crate::runtime::model!(ConversationAttributeUpdatedByWorkflowAttribute {
    name: "name",
});

crate::runtime::model!(ConversationAttributeUpdatedByWorkflowValue {
    name: "name",
});

crate::runtime::model!(ConversationAttributeUpdatedByWorkflowWorkflow {
    name: "name",
});
