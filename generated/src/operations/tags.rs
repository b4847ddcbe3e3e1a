// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Tags` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Tags" tags:
    AttachTagToContact = attach_tag_to_contact(path "contact_id": String, json "body": models::AttachTagToContactBody);
    DetachTagFromContact = detach_tag_from_contact(path "contact_id": String, path "id": String);
    AttachTagToConversation = attach_tag_to_conversation(path "conversation_id": String, json "body": models::AttachTagToConversationBody);
    DetachTagFromConversation = detach_tag_from_conversation(path "conversation_id": String, path "id": String, json "body": models::DetachTagFromConversationBody);
    ListTags = list_tags();
    CreateTag = create_tag(json "body": models::CreateTagBody);
    FindTag = find_tag(path "id": String);
    DeleteTag = delete_tag(path "id": String);
    AttachTagToTicket = attach_tag_to_ticket(path "ticket_id": String, json "body": models::AttachTagToTicketBody);
    DetachTagFromTicket = detach_tag_from_ticket(path "ticket_id": String, path "id": String, json "body": models::DetachTagFromTicketBody);
);
