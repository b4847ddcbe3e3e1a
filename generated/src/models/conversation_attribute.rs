// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_attribute`.

use super::{
    ConversationAttributeBooleanType, ConversationAttributeDatetimeType,
    ConversationAttributeDecimalType, ConversationAttributeFilesType,
    ConversationAttributeIntegerType, ConversationAttributeListType,
    ConversationAttributeRelationshipType, ConversationAttributeStringType,
};

/// Schema `conversation_attribute`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConversationAttribute {
    /// `data_type` is `string`.
    String(Box<ConversationAttributeStringType>),
    /// `data_type` is `integer`.
    Integer(Box<ConversationAttributeIntegerType>),
    /// `data_type` is `list`.
    List(Box<ConversationAttributeListType>),
    /// `data_type` is `decimal`.
    Decimal(Box<ConversationAttributeDecimalType>),
    /// `data_type` is `boolean`.
    Boolean(Box<ConversationAttributeBooleanType>),
    /// `data_type` is `datetime`.
    Datetime(Box<ConversationAttributeDatetimeType>),
    /// `data_type` is `relationship`.
    Relationship(Box<ConversationAttributeRelationshipType>),
    /// `data_type` is `files`.
    Files(Box<ConversationAttributeFilesType>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

crate::runtime::union!(ConversationAttribute {
    String(Box<ConversationAttributeStringType>): [[Tag("data_type", &["string"])]] from,
    Integer(Box<ConversationAttributeIntegerType>): [[Tag("data_type", &["integer"])]] from,
    List(Box<ConversationAttributeListType>): [[Tag("data_type", &["list"])]] from,
    Decimal(Box<ConversationAttributeDecimalType>): [[Tag("data_type", &["decimal"])]] from,
    Boolean(Box<ConversationAttributeBooleanType>): [[Tag("data_type", &["boolean"])]] from,
    Datetime(Box<ConversationAttributeDatetimeType>): [[Tag("data_type", &["datetime"])]] from,
    Relationship(Box<ConversationAttributeRelationshipType>): [[Tag("data_type", &["relationship"])]] from,
    Files(Box<ConversationAttributeFilesType>): [[Tag("data_type", &["files"])]] from,
});
