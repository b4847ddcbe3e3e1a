// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Jobs`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `GET /jobs/status/{id}`
#[inline]
pub fn jobs_status(id: impl Into<PathParam>) -> Request<JobsStatus> {
    Request::new().set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`jobs_status`].
    JobsStatus: "jobsStatus", Get "/jobs/status/{id}" -> crate::runtime::Json<models::Jobs>
);
