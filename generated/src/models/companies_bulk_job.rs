// Written by `cargo xtask regen`. Do not edit.

//! Schema `companies_bulk_job`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `companies_bulk_job`.
#[non_exhaustive]
pub struct CompaniesBulkJob {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<CompaniesBulkJobType>,
    /// `state`.
    pub state: Option<CompaniesBulkJobState>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `completed_at`. Format `date-time`.
    pub completed_at: Option<Timestamp>,
    /// `tasks`.
    pub tasks: Option<Vec<CompaniesBulkJobTasksItem>>,
    /// `url`.
    pub url: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `companies_bulk_job`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompaniesBulkJobState {
    /// `pending`
    Pending,
    /// `running`
    Running,
    /// `completed`
    Completed,
    /// `completed_with_errors`
    CompletedWithErrors,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `companies_bulk_job`.
#[non_exhaustive]
pub struct CompaniesBulkJobTasksItem {
    /// `id`.
    pub id: Option<String>,
    /// `item_count`.
    pub item_count: Option<i64>,
    /// `state`.
    pub state: Option<CompaniesBulkJobTasksItemState>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `started_at`. Format `date-time`.
    pub started_at: Option<Timestamp>,
    /// `completed_at`. Format `date-time`.
    pub completed_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `companies_bulk_job`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompaniesBulkJobTasksItemState {
    /// `pending`
    Pending,
    /// `running`
    Running,
    /// `completed`
    Completed,
    /// `completed_with_errors`
    CompletedWithErrors,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `companies_bulk_job`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompaniesBulkJobType {
    /// `companies.bulk.job`
    CompaniesBulkJob,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CompaniesBulkJob {
    id: "id",
    r#type: "type",
    state: "state",
    created_at: "created_at",
    updated_at: "updated_at",
    completed_at: "completed_at" nullable,
    tasks: "tasks",
    url: "url",
});

crate::runtime::string_enum!(CompaniesBulkJobState {
    Pending = "pending",
    Running = "running",
    Completed = "completed",
    CompletedWithErrors = "completed_with_errors",
});

crate::runtime::model!(CompaniesBulkJobTasksItem {
    id: "id",
    item_count: "item_count",
    state: "state",
    created_at: "created_at",
    started_at: "started_at" nullable,
    completed_at: "completed_at" nullable,
});

crate::runtime::string_enum!(CompaniesBulkJobTasksItemState {
    Pending = "pending",
    Running = "running",
    Completed = "completed",
    CompletedWithErrors = "completed_with_errors",
});

crate::runtime::string_enum!(CompaniesBulkJobType {
    CompaniesBulkJob = "companies.bulk.job",
});
