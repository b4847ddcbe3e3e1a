// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Segments`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /segments`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_segments() -> Request<ListSegments> {
    Request::new()
}

impl Request<ListSegments> {
    /// `include_count`.
    #[must_use]
    #[inline]
    pub fn include_count(self, include_count: bool) -> Self {
        self.set_query("include_count", Style::Form, &include_count)
    }
}

/// `GET /segments/{id}`
#[inline]
pub fn retrieve_segment(id: impl Into<PathParam>) -> Request<RetrieveSegment> {
    Request::new().set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`list_segments`].
    ListSegments: "listSegments", Get "/segments" -> crate::runtime::Json<models::SegmentList>
);

crate::runtime::paged!(
    ListSegments: models::Segment, "/segments", |page| page.segments.take(),
);

crate::runtime::operation!(
    /// The operation of [`retrieve_segment`].
    RetrieveSegment: "retrieveSegment", Get "/segments/{id}" -> crate::runtime::Json<models::Segment>
);
