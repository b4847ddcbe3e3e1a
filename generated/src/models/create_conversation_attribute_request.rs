// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_conversation_attribute_request`.

use super::{
    CreateConversationAttributeBooleanRequest,
    CreateConversationAttributeDatetimeRequest,
    CreateConversationAttributeDecimalRequest, CreateConversationAttributeFilesRequest,
    CreateConversationAttributeIntegerRequest, CreateConversationAttributeListRequest,
    CreateConversationAttributeRelationshipRequest,
    CreateConversationAttributeStringRequest,
};

/// Schema `create_conversation_attribute_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateConversationAttributeRequest {
    /// `data_type` is `string`.
    String(Box<CreateConversationAttributeStringRequest>),
    /// `data_type` is `integer`.
    Integer(Box<CreateConversationAttributeIntegerRequest>),
    /// `data_type` is `list`.
    List(Box<CreateConversationAttributeListRequest>),
    /// `data_type` is `decimal`.
    Decimal(Box<CreateConversationAttributeDecimalRequest>),
    /// `data_type` is `boolean`.
    Boolean(Box<CreateConversationAttributeBooleanRequest>),
    /// `data_type` is `datetime`.
    Datetime(Box<CreateConversationAttributeDatetimeRequest>),
    /// `data_type` is `relationship`.
    Relationship(Box<CreateConversationAttributeRelationshipRequest>),
    /// `data_type` is `files`.
    Files(Box<CreateConversationAttributeFilesRequest>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl CreateConversationAttributeRequest {
    /// [`String`](Self::String) with what is required.
    #[must_use]
    #[inline]
    pub fn string(name: impl Into<String>) -> Self {
        Self::String(Box::new(CreateConversationAttributeStringRequest::new(name)))
    }

    /// [`Integer`](Self::Integer) with what is required.
    #[must_use]
    #[inline]
    pub fn integer(name: impl Into<String>) -> Self {
        Self::Integer(Box::new(CreateConversationAttributeIntegerRequest::new(name)))
    }

    /// [`List`](Self::List) with what is required.
    #[must_use]
    #[inline]
    pub fn list(name: impl Into<String>) -> Self {
        Self::List(Box::new(CreateConversationAttributeListRequest::new(name)))
    }

    /// [`Decimal`](Self::Decimal) with what is required.
    #[must_use]
    #[inline]
    pub fn decimal(name: impl Into<String>) -> Self {
        Self::Decimal(Box::new(CreateConversationAttributeDecimalRequest::new(name)))
    }

    /// [`Boolean`](Self::Boolean) with what is required.
    #[must_use]
    #[inline]
    pub fn boolean(name: impl Into<String>) -> Self {
        Self::Boolean(Box::new(CreateConversationAttributeBooleanRequest::new(name)))
    }

    /// [`Datetime`](Self::Datetime) with what is required.
    #[must_use]
    #[inline]
    pub fn datetime(name: impl Into<String>) -> Self {
        Self::Datetime(Box::new(CreateConversationAttributeDatetimeRequest::new(name)))
    }

    /// [`Relationship`](Self::Relationship) with what is required.
    #[must_use]
    #[inline]
    pub fn relationship(name: impl Into<String>) -> Self {
        Self::Relationship(
            Box::new(CreateConversationAttributeRelationshipRequest::new(name)),
        )
    }

    /// [`Files`](Self::Files) with what is required.
    #[must_use]
    #[inline]
    pub fn files(name: impl Into<String>) -> Self {
        Self::Files(Box::new(CreateConversationAttributeFilesRequest::new(name)))
    }
}

crate::runtime::union!(CreateConversationAttributeRequest {
    String(Box<CreateConversationAttributeStringRequest>): [[Tag("data_type", &["string"])]] from,
    Integer(Box<CreateConversationAttributeIntegerRequest>): [[Tag("data_type", &["integer"])]] from,
    List(Box<CreateConversationAttributeListRequest>): [[Tag("data_type", &["list"])]] from,
    Decimal(Box<CreateConversationAttributeDecimalRequest>): [[Tag("data_type", &["decimal"])]] from,
    Boolean(Box<CreateConversationAttributeBooleanRequest>): [[Tag("data_type", &["boolean"])]] from,
    Datetime(Box<CreateConversationAttributeDatetimeRequest>): [[Tag("data_type", &["datetime"])]] from,
    Relationship(Box<CreateConversationAttributeRelationshipRequest>): [[Tag("data_type", &["relationship"])]] from,
    Files(Box<CreateConversationAttributeFilesRequest>): [[Tag("data_type", &["files"])]] from,
});
