// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Ticket Type Attributes`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `POST /ticket_types/{ticket_type_id}/attributes`
#[inline]
pub fn create_ticket_type_attribute(
    ticket_type_id: impl Into<PathParam>,
    body: impl Into<models::CreateTicketTypeAttributeRequest>,
) -> Request<CreateTicketTypeAttribute> {
    Request::new()
        .set_path("ticket_type_id", ticket_type_id)
        .set_json(&Into::<models::CreateTicketTypeAttributeRequest>::into(body))
}

/// `PUT /ticket_types/{ticket_type_id}/attributes/{id}`
#[inline]
pub fn update_ticket_type_attribute(
    ticket_type_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
    body: impl Into<models::UpdateTicketTypeAttributeRequest>,
) -> Request<UpdateTicketTypeAttribute> {
    Request::new()
        .set_path("ticket_type_id", ticket_type_id)
        .set_path("id", id)
        .set_json(&Into::<models::UpdateTicketTypeAttributeRequest>::into(body))
}

crate::runtime::operation!(
    /// The operation of [`create_ticket_type_attribute`].
    CreateTicketTypeAttribute: "createTicketTypeAttribute", Post "/ticket_types/{ticket_type_id}/attributes" -> crate::runtime::Json<models::TicketTypeAttribute>
);

crate::runtime::operation!(
    /// The operation of [`update_ticket_type_attribute`].
    UpdateTicketTypeAttribute: "updateTicketTypeAttribute", Put "/ticket_types/{ticket_type_id}/attributes/{id}" -> crate::runtime::Json<models::TicketTypeAttribute>
);
