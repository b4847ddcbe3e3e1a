// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Segments` are called by name.

use crate::endpoints;

crate::runtime::dispatch::table!("Segments" segments:
    ListSegments = list_segments()
        .include_count(query "include_count": bool);
    RetrieveSegment = retrieve_segment(path "id": String);
);
