// Written by `cargo xtask regen`. Do not edit.

//! Schema `fin_agent_user`.

use crate::runtime::wire::{Extra, Map};

/// Schema `fin_agent_user`.
#[non_exhaustive]
pub struct FinAgentUser {
    /// `id`. Required.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `email`. Format `email`.
    pub email: Option<String>,
    /// `attributes`.
    pub attributes: Option<Map<serde_json::Value>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl FinAgentUser {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    #[inline]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `attributes`.
    #[must_use]
    #[inline]
    pub fn with_attributes(
        mut self,
        attributes: impl Into<Map<serde_json::Value>>,
    ) -> Self {
        self.attributes = Some(attributes.into());
        self
    }
}

crate::runtime::model!(FinAgentUser {
    id: "id" required,
    name: "name",
    email: "email",
    attributes: "attributes",
});
