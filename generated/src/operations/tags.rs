// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Tags` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Tags" tags:
    AttachTagToContact = attach_tag_to_contact(path "contact_id": String, json "body": models::AttachTagToContactBody),
        401 | 404 => crate::runtime::Json<models::Error>;
    DetachTagFromContact = detach_tag_from_contact(path "contact_id": String, path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    AttachTagToConversation = attach_tag_to_conversation(path "conversation_id": String, json "body": models::AttachTagToConversationBody),
        401 | 404 => crate::runtime::Json<models::Error>;
    DetachTagFromConversation = detach_tag_from_conversation(path "conversation_id": String, path "id": String, json "body": models::DetachTagFromConversationBody),
        401 | 404 => crate::runtime::Json<models::Error>;
    ListTags = list_tags(),
        401 => crate::runtime::Json<models::Error>;
    CreateTag = create_tag(json "body": models::CreateTagBody),
        400 | 401 => crate::runtime::Json<models::Error>;
    FindTag = find_tag(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    DeleteTag = delete_tag(path "id": String),
        400 | 401 | 404 => crate::runtime::Json<models::Error>;
    AttachTagToTicket = attach_tag_to_ticket(path "ticket_id": String, json "body": models::AttachTagToTicketBody),
        401 | 404 => crate::runtime::Json<models::Error>;
    DetachTagFromTicket = detach_tag_from_ticket(path "ticket_id": String, path "id": String, json "body": models::DetachTagFromTicketBody),
        401 | 404 => crate::runtime::Json<models::Error>;
);
