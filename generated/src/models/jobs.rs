// Written by `cargo xtask regen`. Do not edit.

//! Schema `jobs`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `jobs`.
#[non_exhaustive]
pub struct Jobs {
    /// `type`.
    pub r#type: Option<JobsType>,
    /// `id`. Required.
    pub id: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `status`.
    pub status: Option<JobsStatus>,
    /// `resource_type`.
    pub resource_type: Option<String>,
    /// `resource_id`.
    pub resource_id: Option<String>,
    /// `resource_url`.
    pub resource_url: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `jobs`.
#[derive(Clone)]
#[non_exhaustive]
pub enum JobsStatus {
    /// `pending`
    Pending,
    /// `success`
    Success,
    /// `failed`
    Failed,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `jobs`.
#[derive(Clone)]
#[non_exhaustive]
pub enum JobsType {
    /// `job`
    Job,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(Jobs {
    r#type: "type",
    id: "id" required,
    url: "url",
    status: "status",
    resource_type: "resource_type",
    resource_id: "resource_id" nullable,
    resource_url: "resource_url" nullable,
});

crate::runtime::string_enum!(JobsStatus {
    Pending = "pending",
    Success = "success",
    Failed = "failed",
});

crate::runtime::string_enum!(JobsType {
    Job = "job",
});
