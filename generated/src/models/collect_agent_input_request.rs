// Written by `cargo xtask regen`. Do not edit.

//! Schema `collect_agent_input_request`.

use crate::runtime::wire::Extra;

/// Schema `collect_agent_input_request`.
#[non_exhaustive]
pub struct CollectAgentInputRequest {
    /// `step_id`. Required.
    pub step_id: Option<String>,
    /// `attribute_values`. Required.
    pub attribute_values: Option<Vec<CollectAgentInputRequestAttributeValuesItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CollectAgentInputRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        step_id: impl Into<String>,
        attribute_values: impl IntoIterator<
            Item = impl Into<CollectAgentInputRequestAttributeValuesItem>,
        >,
    ) -> Self {
        Self {
            step_id: Some(step_id.into()),
            attribute_values: Some(
                attribute_values.into_iter().map(Into::into).collect(),
            ),
            ..Self::default()
        }
    }
}

/// Part of the schema `collect_agent_input_request`.
#[non_exhaustive]
pub struct CollectAgentInputRequestAttributeValuesItem {
    /// `identifier`. Required.
    pub identifier: Option<String>,
    /// `value`. Required.
    pub value: Option<serde_json::Value>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CollectAgentInputRequestAttributeValuesItem {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        identifier: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            identifier: Some(identifier.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

crate::runtime::model!(CollectAgentInputRequest {
    step_id: "step_id" required,
    attribute_values: "attribute_values" required,
});

crate::runtime::model!(CollectAgentInputRequestAttributeValuesItem {
    identifier: "identifier" required,
    value: "value" required,
});
