// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Jobs` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Jobs" jobs:
    JobsStatus = jobs_status(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
);
