// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Workflows`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `GET /export/workflows/{id}`
#[inline]
pub fn export_workflow(id: impl Into<PathParam>) -> Request<ExportWorkflow> {
    Request::new().set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`export_workflow`].
    ExportWorkflow: "exportWorkflow", Get "/export/workflows/{id}" -> crate::runtime::Json<models::WorkflowExport>
);
