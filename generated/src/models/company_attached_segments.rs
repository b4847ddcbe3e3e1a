// Written by `cargo xtask regen`. Do not edit.

//! Schema `company_attached_segments`.

use super::Segment;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `company_attached_segments`.
#[non_exhaustive]
pub struct CompanyAttachedSegments {
    /// `type`.
    pub r#type: Option<CompanyAttachedSegmentsType>,
    /// `data`.
    pub data: Option<Vec<Segment>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `company_attached_segments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompanyAttachedSegmentsType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CompanyAttachedSegments {
    r#type: "type",
    data: "data",
});

crate::runtime::string_enum!(CompanyAttachedSegmentsType {
    List = "list",
});
