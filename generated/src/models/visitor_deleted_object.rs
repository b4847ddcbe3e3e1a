// Written by `cargo xtask regen`. Do not edit.

//! Schema `visitor_deleted_object`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `visitor_deleted_object`.
#[non_exhaustive]
pub struct VisitorDeletedObject {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<VisitorDeletedObjectType>,
    /// `user_id`.
    pub user_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl VisitorDeletedObject {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    #[inline]
    pub fn with_type(mut self, r#type: impl Into<VisitorDeletedObjectType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `user_id`.
    #[must_use]
    #[inline]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// Part of the schema `visitor_deleted_object`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VisitorDeletedObjectType {
    /// `visitor`
    Visitor,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(VisitorDeletedObject {
    id: "id",
    r#type: "type",
    user_id: "user_id",
});

crate::runtime::string_enum!(VisitorDeletedObjectType {
    Visitor = "visitor",
});
