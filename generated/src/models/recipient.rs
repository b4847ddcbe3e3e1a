// Written by `cargo xtask regen`. Do not edit.

//! Schema `recipient`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `recipient`.
#[non_exhaustive]
pub struct Recipient {
    /// `type`. Required.
    pub r#type: Option<RecipientType>,
    /// `id`. Required.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl Recipient {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<RecipientType>, id: impl Into<String>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

/// Part of the schema `recipient`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecipientType {
    /// `user`
    User,
    /// `lead`
    Lead,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(Recipient {
    r#type: "type" required,
    id: "id" required,
});

crate::runtime::string_enum!(RecipientType {
    User = "user",
    Lead = "lead",
});
