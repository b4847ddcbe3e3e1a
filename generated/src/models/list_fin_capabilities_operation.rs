// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `listFinCapabilities`.

use super::FinAgentUser;
use crate::runtime::wire::Extra;

/// Part of the operation `listFinCapabilities`.
#[non_exhaustive]
pub struct ListFinCapabilitiesBody {
    /// `user`. Required.
    pub user: Option<FinAgentUser>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ListFinCapabilitiesBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(user: impl Into<FinAgentUser>) -> Self {
        Self {
            user: Some(user.into()),
            ..Self::default()
        }
    }
}

/// Part of the operation `listFinCapabilities`.
#[non_exhaustive]
pub struct ListFinCapabilitiesResponse {
    /// `version`.
    pub version: Option<String>,
    /// `capabilities`.
    pub capabilities: Option<Vec<ListFinCapabilitiesResponseCapabilitiesItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the operation `listFinCapabilities`.
#[non_exhaustive]
pub struct ListFinCapabilitiesResponseCapabilitiesItem {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `endpoint`.
    pub endpoint: Option<String>,
    /// `method`.
    pub method: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ListFinCapabilitiesBody {
    user: "user" required,
});

crate::runtime::model!(ListFinCapabilitiesResponse {
    version: "version",
    capabilities: "capabilities",
});

crate::runtime::model!(ListFinCapabilitiesResponseCapabilitiesItem {
    r#type: "type",
    id: "id",
    name: "name",
    description: "description",
    endpoint: "endpoint",
    method: "method",
});
