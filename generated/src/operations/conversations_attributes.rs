// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Conversations Attributes` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Conversations Attributes" conversations_attributes:
    ListConversationAttributes = list_conversation_attributes()
        .include_archived(query "include_archived": bool),
        401 => crate::runtime::Json<models::Error>;
    CreateConversationAttribute = create_conversation_attribute(json "body": models::CreateConversationAttributeRequest),
        401 | 422 => crate::runtime::Json<models::Error>;
    GetConversationAttribute = get_conversation_attribute(path "id": i64),
        401 | 404 => crate::runtime::Json<models::Error>;
    UpdateConversationAttribute = update_conversation_attribute(path "id": i64, json "body": models::UpdateConversationAttributeRequest),
        401 | 404 => crate::runtime::Json<models::Error>;
    DeleteConversationAttribute = delete_conversation_attribute(path "id": i64),
        401 | 404 => crate::runtime::Json<models::Error>;
    CreateConversationAttributeOption = create_conversation_attribute_option(path "id": i64, json "body": models::CreateConversationAttributeOptionRequest),
        401 | 404 | 422 => crate::runtime::Json<models::Error>;
    UpdateConversationAttributeOption = update_conversation_attribute_option(path "id": i64, path "option_id": String, json "body": models::UpdateConversationAttributeOptionRequest),
        401 | 404 | 422 => crate::runtime::Json<models::Error>;
    DeleteConversationAttributeOption = delete_conversation_attribute_option(path "id": i64, path "option_id": String),
        401 | 404 | 422 => crate::runtime::Json<models::Error>;
);
