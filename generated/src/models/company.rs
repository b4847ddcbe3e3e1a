// Written by `cargo xtask regen`. Do not edit.

//! Schema `company`.

use super::{CompanyNote, Segment, TagBasic};
use crate::runtime::wire::{Extra, Map, Timestamp, UnknownValue};

/// Schema `company`.
#[non_exhaustive]
pub struct Company {
    /// `type`.
    pub r#type: Option<CompanyType>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `app_id`.
    pub app_id: Option<String>,
    /// `plan`.
    pub plan: Option<CompanyPlan>,
    /// `company_id`.
    pub company_id: Option<String>,
    /// `remote_created_at`.
    pub remote_created_at: Option<Timestamp>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`.
    pub updated_at: Option<Timestamp>,
    /// `last_request_at`.
    pub last_request_at: Option<Timestamp>,
    /// `size`.
    pub size: Option<i64>,
    /// `website`.
    pub website: Option<String>,
    /// `industry`.
    pub industry: Option<String>,
    /// `monthly_spend`.
    pub monthly_spend: Option<i64>,
    /// `session_count`.
    pub session_count: Option<i64>,
    /// `user_count`.
    pub user_count: Option<i64>,
    /// `custom_attributes`.
    pub custom_attributes: Option<Map<serde_json::Value>>,
    /// `tags`.
    pub tags: Option<CompanyTags>,
    /// `segments`.
    pub segments: Option<CompanySegments>,
    /// `notes`.
    pub notes: Option<CompanyNotes>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `company`.
#[non_exhaustive]
pub struct CompanyNotes {
    /// `type`.
    pub r#type: Option<CompanyNotesType>,
    /// `notes`.
    pub notes: Option<Vec<CompanyNote>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `company`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompanyNotesType {
    /// `note.list`
    NoteList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `company`.
#[non_exhaustive]
pub struct CompanyPlan {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `company`.
#[non_exhaustive]
pub struct CompanySegments {
    /// `type`.
    pub r#type: Option<CompanySegmentsType>,
    /// `segments`.
    pub segments: Option<Vec<Segment>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `company`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompanySegmentsType {
    /// `segment.list`
    SegmentList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `company`.
#[non_exhaustive]
pub struct CompanyTags {
    /// `type`.
    pub r#type: Option<CompanyTagsType>,
    /// `tags`.
    pub tags: Option<Vec<TagBasic>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `company`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompanyTagsType {
    /// `tag.list`
    TagList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `company`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompanyType {
    /// `company`
    Company,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(Company {
    r#type: "type",
    id: "id",
    name: "name",
    app_id: "app_id",
    plan: "plan",
    company_id: "company_id",
    remote_created_at: "remote_created_at",
    created_at: "created_at",
    updated_at: "updated_at",
    last_request_at: "last_request_at",
    size: "size",
    website: "website",
    industry: "industry",
    monthly_spend: "monthly_spend",
    session_count: "session_count",
    user_count: "user_count",
    custom_attributes: "custom_attributes",
    tags: "tags",
    segments: "segments",
    notes: "notes",
});

crate::runtime::model!(CompanyNotes {
    r#type: "type",
    notes: "notes",
});

crate::runtime::string_enum!(CompanyNotesType {
    NoteList = "note.list",
});

crate::runtime::model!(CompanyPlan {
    r#type: "type",
    id: "id",
    name: "name",
});

crate::runtime::model!(CompanySegments {
    r#type: "type",
    segments: "segments",
});

crate::runtime::string_enum!(CompanySegmentsType {
    SegmentList = "segment.list",
});

crate::runtime::model!(CompanyTags {
    r#type: "type",
    tags: "tags",
});

crate::runtime::string_enum!(CompanyTagsType {
    TagList = "tag.list",
});

crate::runtime::string_enum!(CompanyType {
    Company = "company",
});
