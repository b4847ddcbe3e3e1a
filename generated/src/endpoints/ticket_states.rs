// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Ticket States`.

use crate::models;
use crate::runtime::Request;

/// `GET /ticket_states`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_ticket_states() -> Request<ListTicketStates> {
    Request::new()
}

crate::runtime::operation!(
    /// The operation of [`list_ticket_states`].
    ListTicketStates: "listTicketStates", Get "/ticket_states" -> crate::runtime::Json<models::TicketStateList>
);

crate::runtime::paged!(
    ListTicketStates: models::TicketStateDetailed, "/data", |page| page.data.take(),
);
