// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_conversation_attribute_files_request`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `create_conversation_attribute_files_request`.
#[non_exhaustive]
pub struct CreateConversationAttributeFilesRequest {
    /// `name`. Required.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `data_type`. Required.
    pub data_type: Option<CreateConversationAttributeFilesRequestDataType>,
    /// `required`.
    pub required: Option<bool>,
    /// `visible_to_team_ids`.
    pub visible_to_team_ids: Option<Vec<String>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateConversationAttributeFilesRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            data_type: Some(CreateConversationAttributeFilesRequestDataType::Files),
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `description`.
    #[must_use]
    #[inline]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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
}

/// Part of the schema `create_conversation_attribute_files_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateConversationAttributeFilesRequestDataType {
    /// `files`
    Files,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CreateConversationAttributeFilesRequest {
    name: "name" required,
    description: "description",
    data_type: "data_type" required,
    required: "required",
    visible_to_team_ids: "visible_to_team_ids",
});

crate::runtime::string_enum!(CreateConversationAttributeFilesRequestDataType {
    Files = "files",
});
