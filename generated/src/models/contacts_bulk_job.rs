// Written by `cargo xtask regen`. Do not edit.

//! Schema `contacts_bulk_job`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `contacts_bulk_job`.
#[non_exhaustive]
pub struct ContactsBulkJob {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<ContactsBulkJobType>,
    /// `state`.
    pub state: Option<ContactsBulkJobState>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `completed_at`. Format `date-time`.
    pub completed_at: Option<Timestamp>,
    /// `tasks`.
    pub tasks: Option<Vec<ContactsBulkJobTasksItem>>,
    /// `url`.
    pub url: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `contacts_bulk_job`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactsBulkJobState {
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

/// Part of the schema `contacts_bulk_job`.
#[non_exhaustive]
pub struct ContactsBulkJobTasksItem {
    /// `id`.
    pub id: Option<String>,
    /// `item_count`.
    pub item_count: Option<i64>,
    /// `state`.
    pub state: Option<ContactsBulkJobTasksItemState>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `started_at`. Format `date-time`.
    pub started_at: Option<Timestamp>,
    /// `completed_at`. Format `date-time`.
    pub completed_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `contacts_bulk_job`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactsBulkJobTasksItemState {
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

/// Part of the schema `contacts_bulk_job`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactsBulkJobType {
    /// `contacts.bulk.job`
    ContactsBulkJob,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContactsBulkJob {
    id: "id",
    r#type: "type",
    state: "state",
    created_at: "created_at",
    updated_at: "updated_at",
    completed_at: "completed_at" nullable,
    tasks: "tasks",
    url: "url",
});

crate::runtime::string_enum!(ContactsBulkJobState {
    Pending = "pending",
    Running = "running",
    Completed = "completed",
    CompletedWithErrors = "completed_with_errors",
});

crate::runtime::model!(ContactsBulkJobTasksItem {
    id: "id",
    item_count: "item_count",
    state: "state",
    created_at: "created_at",
    started_at: "started_at" nullable,
    completed_at: "completed_at" nullable,
});

crate::runtime::string_enum!(ContactsBulkJobTasksItemState {
    Pending = "pending",
    Running = "running",
    Completed = "completed",
    CompletedWithErrors = "completed_with_errors",
});

crate::runtime::string_enum!(ContactsBulkJobType {
    ContactsBulkJob = "contacts.bulk.job",
});
