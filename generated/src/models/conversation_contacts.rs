// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_contacts`.

use super::ContactReference;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `conversation_contacts`.
#[non_exhaustive]
pub struct ConversationContacts {
    /// `type`.
    pub r#type: Option<ConversationContactsType>,
    /// `contacts`.
    pub contacts: Option<Vec<ContactReference>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `conversation_contacts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationContactsType {
    /// `contact.list`
    ContactList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ConversationContacts {
    r#type: "type",
    contacts: "contacts",
});

crate::runtime::string_enum!(ConversationContactsType {
    ContactList = "contact.list",
});
