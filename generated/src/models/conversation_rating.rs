// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_rating`.

use super::{ContactReference, Reference};
use crate::runtime::wire::{Extra, Timestamp};

/// Schema `conversation_rating`.
#[non_exhaustive]
pub struct ConversationRating {
    /// `rating`.
    pub rating: Option<i64>,
    /// `remark`.
    pub remark: Option<String>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `teammate`.
    pub teammate: Option<Reference>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationRating {
    rating: "rating",
    remark: "remark",
    created_at: "created_at",
    updated_at: "updated_at",
    contact: "contact",
    teammate: "teammate",
});
