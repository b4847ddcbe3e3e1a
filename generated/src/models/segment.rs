// Written by `cargo xtask regen`. Do not edit.

//! Schema `segment`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `segment`.
#[non_exhaustive]
pub struct Segment {
    /// `type`.
    pub r#type: Option<SegmentType>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`.
    pub updated_at: Option<Timestamp>,
    /// `person_type`.
    pub person_type: Option<SegmentPersonType>,
    /// `count`.
    pub count: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `segment`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SegmentPersonType {
    /// `contact`
    Contact,
    /// `user`
    User,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `segment`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SegmentType {
    /// `segment`
    Segment,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(Segment {
    r#type: "type",
    id: "id",
    name: "name",
    created_at: "created_at",
    updated_at: "updated_at",
    person_type: "person_type",
    count: "count" nullable,
});

crate::runtime::string_enum!(SegmentPersonType {
    Contact = "contact",
    User = "user",
});

crate::runtime::string_enum!(SegmentType {
    Segment = "segment",
});
