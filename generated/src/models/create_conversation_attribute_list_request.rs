// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_conversation_attribute_list_request`.

use super::CreateConversationAttributeOptionRequest;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `create_conversation_attribute_list_request`.
#[non_exhaustive]
pub struct CreateConversationAttributeListRequest {
    /// `name`. Required.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `data_type`. Required.
    pub data_type: Option<CreateConversationAttributeListRequestDataType>,
    /// `required`.
    pub required: Option<bool>,
    /// `visible_to_team_ids`.
    pub visible_to_team_ids: Option<Vec<String>>,
    /// `options`.
    pub options: Option<Vec<CreateConversationAttributeOptionRequest>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateConversationAttributeListRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            data_type: Some(CreateConversationAttributeListRequestDataType::List),
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

    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(
        mut self,
        options: impl IntoIterator<
            Item = impl Into<CreateConversationAttributeOptionRequest>,
        >,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }
}

/// Part of the schema `create_conversation_attribute_list_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateConversationAttributeListRequestDataType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CreateConversationAttributeListRequest {
    name: "name" required,
    description: "description",
    data_type: "data_type" required,
    required: "required",
    visible_to_team_ids: "visible_to_team_ids",
    options: "options",
});

crate::runtime::string_enum!(CreateConversationAttributeListRequestDataType {
    List = "list",
});
