// Written by `cargo xtask regen`. Do not edit.

//! Schema `segment_list`.

use super::Segment;
use crate::runtime::wire::{Extra, Map, UnknownValue};

/// Schema `segment_list`.
#[non_exhaustive]
pub struct SegmentList {
    /// `type`.
    pub r#type: Option<SegmentListType>,
    /// `segments`.
    pub segments: Option<Vec<Segment>>,
    /// `pages`.
    pub pages: Option<Map<serde_json::Value>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `segment_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SegmentListType {
    /// `segment.list`
    SegmentList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(SegmentList {
    r#type: "type",
    segments: "segments",
    pages: "pages",
});

crate::runtime::string_enum!(SegmentListType {
    SegmentList = "segment.list",
});
