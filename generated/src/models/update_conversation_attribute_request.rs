// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_conversation_attribute_request`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `update_conversation_attribute_request`.
#[non_exhaustive]
pub struct UpdateConversationAttributeRequest {
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `multiline`.
    pub multiline: Option<bool>,
    /// `required`.
    pub required: Option<bool>,
    /// `visible_to_team_ids`.
    pub visible_to_team_ids: Option<Vec<String>>,
    /// `reference`.
    pub reference: Option<UpdateConversationAttributeRequestReference>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateConversationAttributeRequest {
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

    /// Sets `description`.
    #[must_use]
    #[inline]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `multiline`.
    #[must_use]
    #[inline]
    pub fn with_multiline(mut self, multiline: bool) -> Self {
        self.multiline = Some(multiline);
        self
    }

    /// Sets `required`.
    #[must_use]
    #[inline]
    pub fn with_required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// Sets `visible_to_team_ids`.
    #[must_use]
    #[inline]
    pub fn with_visible_to_team_ids(
        mut self,
        visible_to_team_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.visible_to_team_ids = Some(
            visible_to_team_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `reference`.
    #[must_use]
    #[inline]
    pub fn with_reference(
        mut self,
        reference: impl Into<UpdateConversationAttributeRequestReference>,
    ) -> Self {
        self.reference = Some(reference.into());
        self
    }
}

/// Part of the schema `update_conversation_attribute_request`.
#[non_exhaustive]
pub struct UpdateConversationAttributeRequestReference {
    /// `type`. Required.
    pub r#type: Option<UpdateConversationAttributeRequestReferenceType>,
    /// `object_type_id`.
    pub object_type_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateConversationAttributeRequestReference {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        r#type: impl Into<UpdateConversationAttributeRequestReferenceType>,
    ) -> Self {
        Self {
            r#type: Some(r#type.into()),
            ..Self::default()
        }
    }

    /// Sets `object_type_id`.
    #[must_use]
    #[inline]
    pub fn with_object_type_id(mut self, object_type_id: impl Into<String>) -> Self {
        self.object_type_id = Some(object_type_id.into());
        self
    }
}

/// Part of the schema `update_conversation_attribute_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateConversationAttributeRequestReferenceType {
    /// `one`
    One,
    /// `many`
    Many,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(UpdateConversationAttributeRequest {
    name: "name",
    description: "description",
    multiline: "multiline",
    required: "required",
    visible_to_team_ids: "visible_to_team_ids",
    reference: "reference",
});

crate::runtime::model!(UpdateConversationAttributeRequestReference {
    r#type: "type" required,
    object_type_id: "object_type_id",
});

crate::runtime::string_enum!(UpdateConversationAttributeRequestReferenceType {
    One = "one",
    Many = "many",
});
