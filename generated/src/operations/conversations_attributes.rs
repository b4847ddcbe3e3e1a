// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Conversations Attributes` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Conversations Attributes" conversations_attributes:
    ListConversationAttributes = list_conversation_attributes()
        .include_archived(query "include_archived": bool);
    CreateConversationAttribute = create_conversation_attribute(json "body": models::CreateConversationAttributeRequest);
    GetConversationAttribute = get_conversation_attribute(path "id": i64);
    UpdateConversationAttribute = update_conversation_attribute(path "id": i64, json "body": models::UpdateConversationAttributeRequest);
    DeleteConversationAttribute = delete_conversation_attribute(path "id": i64);
    CreateConversationAttributeOption = create_conversation_attribute_option(path "id": i64, json "body": models::CreateConversationAttributeOptionRequest);
    UpdateConversationAttributeOption = update_conversation_attribute_option(path "id": i64, path "option_id": String, json "body": models::UpdateConversationAttributeOptionRequest);
    DeleteConversationAttributeOption = delete_conversation_attribute_option(path "id": i64, path "option_id": String);
);
