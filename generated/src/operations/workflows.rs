// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Workflows` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Workflows" workflows:
    ExportWorkflow = export_workflow(path "id": String),
        403 | 404 => crate::runtime::Json<models::Error>;
);
