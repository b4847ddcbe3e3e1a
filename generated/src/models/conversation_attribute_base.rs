// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_attribute_base`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `conversation_attribute_base`.
#[non_exhaustive]
pub struct ConversationAttributeBase {
    /// `type`.
    pub r#type: Option<ConversationAttributeBaseType>,
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `data_type`.
    pub data_type: Option<ConversationAttributeBaseDataType>,
    /// `required`.
    pub required: Option<bool>,
    /// `visible_to_team_ids`.
    pub visible_to_team_ids: Option<Vec<String>>,
    /// `archived`.
    pub archived: Option<bool>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `admin_id`.
    pub admin_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationAttributeBase {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    #[inline]
    pub fn with_type(
        mut self,
        r#type: impl Into<ConversationAttributeBaseType>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
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

    /// Sets `data_type`.
    #[must_use]
    #[inline]
    pub fn with_data_type(
        mut self,
        data_type: impl Into<ConversationAttributeBaseDataType>,
    ) -> Self {
        self.data_type = Some(data_type.into());
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

    /// Sets `archived`.
    #[must_use]
    #[inline]
    pub fn with_archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `created_at`.
    #[must_use]
    #[inline]
    pub fn with_created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `updated_at`.
    #[must_use]
    #[inline]
    pub fn with_updated_at(mut self, updated_at: impl Into<Timestamp>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Sets `admin_id`.
    #[must_use]
    #[inline]
    pub fn with_admin_id(mut self, admin_id: impl Into<String>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }
}

/// Part of the schema `conversation_attribute_base`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationAttributeBaseDataType {
    /// `string`
    String,
    /// `integer`
    Integer,
    /// `list`
    List,
    /// `decimal`
    Decimal,
    /// `boolean`
    Boolean,
    /// `datetime`
    Datetime,
    /// `relationship`
    Relationship,
    /// `files`
    Files,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `conversation_attribute_base`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationAttributeBaseType {
    /// `conversation_attribute`
    ConversationAttribute,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ConversationAttributeBase {
    r#type: "type",
    id: "id",
    name: "name",
    description: "description",
    data_type: "data_type",
    required: "required",
    visible_to_team_ids: "visible_to_team_ids",
    archived: "archived",
    created_at: "created_at",
    updated_at: "updated_at",
    admin_id: "admin_id",
});

crate::runtime::string_enum!(ConversationAttributeBaseDataType {
    String = "string",
    Integer = "integer",
    List = "list",
    Decimal = "decimal",
    Boolean = "boolean",
    Datetime = "datetime",
    Relationship = "relationship",
    Files = "files",
});

crate::runtime::string_enum!(ConversationAttributeBaseType {
    ConversationAttribute = "conversation_attribute",
});
