// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Ticket Types`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `GET /ticket_types`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_ticket_types() -> Request<ListTicketTypes> {
    Request::new()
}

/// `POST /ticket_types`
#[inline]
pub fn create_ticket_type(
    body: impl Into<models::CreateTicketTypeRequest>,
) -> Request<CreateTicketType> {
    Request::new().set_json(&Into::<models::CreateTicketTypeRequest>::into(body))
}

/// `GET /ticket_types/{id}`
#[inline]
pub fn get_ticket_type(id: impl Into<PathParam>) -> Request<GetTicketType> {
    Request::new().set_path("id", id)
}

/// `PUT /ticket_types/{id}`
#[inline]
pub fn update_ticket_type(
    id: impl Into<PathParam>,
    body: impl Into<models::UpdateTicketTypeRequest>,
) -> Request<UpdateTicketType> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::UpdateTicketTypeRequest>::into(body))
}

crate::runtime::operation!(
    /// The operation of [`list_ticket_types`].
    ListTicketTypes: "listTicketTypes", Get "/ticket_types" -> crate::runtime::Json<models::TicketTypeList>
);

crate::runtime::paged!(
    ListTicketTypes: models::TicketType, "/data", |page| page.data.take(),
);

crate::runtime::operation!(
    /// The operation of [`create_ticket_type`].
    CreateTicketType: "createTicketType", Post "/ticket_types" -> crate::runtime::Json<models::TicketType>
);

crate::runtime::operation!(
    /// The operation of [`get_ticket_type`].
    GetTicketType: "getTicketType", Get "/ticket_types/{id}" -> crate::runtime::Json<models::TicketType>
);

crate::runtime::operation!(
    /// The operation of [`update_ticket_type`].
    UpdateTicketType: "updateTicketType", Put "/ticket_types/{id}" -> crate::runtime::Json<models::TicketType>
);
