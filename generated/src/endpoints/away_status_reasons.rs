// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Away Status Reasons`.

use crate::models;
use crate::runtime::Request;

/// `GET /away_status_reasons`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_away_status_reasons() -> Request<ListAwayStatusReasons> {
    Request::new()
}

crate::runtime::operation!(
    /// The operation of [`list_away_status_reasons`].
    ListAwayStatusReasons: "listAwayStatusReasons", Get "/away_status_reasons" -> crate::runtime::Json<models::AwayStatusReasonList>
);

crate::runtime::paged!(
    ListAwayStatusReasons: models::AwayStatusReason, "/data", |page| page.data.take(),
);
