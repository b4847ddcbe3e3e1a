// Written by `cargo xtask regen`. Do not edit.

//! Schema `custom_object_instance_list`.

use super::CustomObjectInstance;
use crate::runtime::wire::Extra;

/// Schema `custom_object_instance_list`.
#[non_exhaustive]
pub struct CustomObjectInstanceList {
    /// `type`.
    pub r#type: Option<String>,
    /// `instances`.
    pub instances: Option<Vec<CustomObjectInstance>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CustomObjectInstanceList {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    #[inline]
    pub fn with_type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `instances`.
    #[must_use]
    #[inline]
    pub fn with_instances(
        mut self,
        instances: impl IntoIterator<Item = impl Into<CustomObjectInstance>>,
    ) -> Self {
        self.instances = Some(instances.into_iter().map(Into::into).collect());
        self
    }
}

crate::runtime::model!(CustomObjectInstanceList {
    r#type: "type",
    instances: "instances",
});
