// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_conversation_attribute_relationship_request`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `create_conversation_attribute_relationship_request`.
#[non_exhaustive]
pub struct CreateConversationAttributeRelationshipRequest {
    /// `name`. Required.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `data_type`. Required.
    pub data_type: Option<CreateConversationAttributeRelationshipRequestDataType>,
    /// `required`.
    pub required: Option<bool>,
    /// `visible_to_team_ids`.
    pub visible_to_team_ids: Option<Vec<String>>,
    /// `reference`.
    pub reference: Option<CreateConversationAttributeRelationshipRequestReference>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateConversationAttributeRelationshipRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            data_type: Some(
                CreateConversationAttributeRelationshipRequestDataType::Relationship,
            ),
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

    /// Sets `reference`.
    #[must_use]
    #[inline]
    pub fn with_reference(
        mut self,
        reference: impl Into<CreateConversationAttributeRelationshipRequestReference>,
    ) -> Self {
        self.reference = Some(reference.into());
        self
    }
}

/// Part of the schema `create_conversation_attribute_relationship_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateConversationAttributeRelationshipRequestDataType {
    /// `relationship`
    Relationship,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `create_conversation_attribute_relationship_request`.
#[non_exhaustive]
pub struct CreateConversationAttributeRelationshipRequestReference {
    /// `type`. Required.
    pub r#type: Option<CreateConversationAttributeRelationshipRequestReferenceType>,
    /// `object_type_id`.
    pub object_type_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateConversationAttributeRelationshipRequestReference {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        r#type: impl Into<CreateConversationAttributeRelationshipRequestReferenceType>,
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

/// Part of the schema `create_conversation_attribute_relationship_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateConversationAttributeRelationshipRequestReferenceType {
    /// `one`
    One,
    /// `many`
    Many,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CreateConversationAttributeRelationshipRequest {
    name: "name" required,
    description: "description",
    data_type: "data_type" required,
    required: "required",
    visible_to_team_ids: "visible_to_team_ids",
    reference: "reference",
});

crate::runtime::string_enum!(CreateConversationAttributeRelationshipRequestDataType {
    Relationship = "relationship",
});

crate::runtime::model!(CreateConversationAttributeRelationshipRequestReference {
    r#type: "type" required,
    object_type_id: "object_type_id",
});

crate::runtime::string_enum!(CreateConversationAttributeRelationshipRequestReferenceType {
    One = "one",
    Many = "many",
});
