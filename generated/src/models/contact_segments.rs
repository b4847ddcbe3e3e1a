// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_segments`.

use super::Segment;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `contact_segments`.
#[non_exhaustive]
pub struct ContactSegments {
    /// `type`.
    pub r#type: Option<ContactSegmentsType>,
    /// `data`.
    pub data: Option<Vec<Segment>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `contact_segments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactSegmentsType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContactSegments {
    r#type: "type",
    data: "data",
});

crate::runtime::string_enum!(ContactSegmentsType {
    List = "list",
});
