// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Segments` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Segments" segments:
    ListSegments = list_segments()
        .include_count(query "include_count": bool),
        401 => crate::runtime::Json<models::Error>;
    RetrieveSegment = retrieve_segment(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
);
