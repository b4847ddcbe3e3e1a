// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Tickets`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `POST /tickets/{id}/reply`
#[inline]
pub fn reply_ticket(
    id: impl Into<PathParam>,
    body: impl Into<models::ReplyTicketBody>,
) -> Request<ReplyTicket> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::ReplyTicketBody>::into(body))
}

/// `POST /tickets/{ticket_id}/linked_conversations`
#[inline]
pub fn link_conversation_to_ticket(
    ticket_id: impl Into<PathParam>,
    body: impl Into<models::LinkConversationToTicketBody>,
) -> Request<LinkConversationToTicket> {
    Request::new()
        .set_path("ticket_id", ticket_id)
        .set_json(&Into::<models::LinkConversationToTicketBody>::into(body))
}

/// `DELETE /tickets/{ticket_id}/linked_conversations/{id}`
#[inline]
pub fn unlink_conversation_from_ticket(
    ticket_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
) -> Request<UnlinkConversationFromTicket> {
    Request::new().set_path("ticket_id", ticket_id).set_path("id", id)
}

/// `POST /tickets`
#[inline]
pub fn create_ticket(
    body: impl Into<models::CreateTicketBody>,
) -> Request<CreateTicket> {
    Request::new().set_json(&Into::<models::CreateTicketBody>::into(body))
}

/// `POST /tickets/enqueue`
#[inline]
pub fn enqueue_create_ticket(
    body: impl Into<models::EnqueueCreateTicketBody>,
) -> Request<EnqueueCreateTicket> {
    Request::new().set_json(&Into::<models::EnqueueCreateTicketBody>::into(body))
}

/// `GET /tickets/{id}`
#[inline]
pub fn get_ticket(id: impl Into<PathParam>) -> Request<GetTicket> {
    Request::new().set_path("id", id)
}

/// `PUT /tickets/{id}`
#[inline]
pub fn update_ticket(
    id: impl Into<PathParam>,
    body: impl Into<models::UpdateTicketBody>,
) -> Request<UpdateTicket> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::UpdateTicketBody>::into(body))
}

/// `DELETE /tickets/{id}`
#[inline]
pub fn delete_ticket(id: impl Into<PathParam>) -> Request<DeleteTicket> {
    Request::new().set_path("id", id)
}

/// `POST /tickets/{ticket_id}/change_type`
#[inline]
pub fn change_ticket_type(
    ticket_id: impl Into<PathParam>,
    body: impl Into<models::ChangeTicketTypeRequest>,
) -> Request<ChangeTicketType> {
    Request::new()
        .set_path("ticket_id", ticket_id)
        .set_json(&Into::<models::ChangeTicketTypeRequest>::into(body))
}

/// `POST /tickets/search`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn search_tickets(body: impl Into<models::SearchRequest>) -> Request<SearchTickets> {
    Request::new().set_json(&Into::<models::SearchRequest>::into(body))
}

crate::runtime::operation!(
    /// The operation of [`reply_ticket`].
    ReplyTicket: "replyTicket", Post "/tickets/{id}/reply" -> crate::runtime::Json<models::TicketReply>
);

crate::runtime::operation!(
    /// The operation of [`link_conversation_to_ticket`].
    LinkConversationToTicket: "linkConversationToTicket", Post "/tickets/{ticket_id}/linked_conversations" -> crate::runtime::Json<models::Conversation>
);

crate::runtime::operation!(
    /// The operation of [`unlink_conversation_from_ticket`].
    UnlinkConversationFromTicket: "unlinkConversationFromTicket", Delete "/tickets/{ticket_id}/linked_conversations/{id}" -> crate::runtime::Json<models::Conversation>
);

crate::runtime::operation!(
    /// The operation of [`create_ticket`].
    CreateTicket: "createTicket", Post "/tickets" -> crate::runtime::Json<models::Ticket>
);

crate::runtime::operation!(
    /// The operation of [`enqueue_create_ticket`].
    EnqueueCreateTicket: "enqueueCreateTicket", Post "/tickets/enqueue" -> crate::runtime::Json<models::Jobs>
);

crate::runtime::operation!(
    /// The operation of [`get_ticket`].
    GetTicket: "getTicket", Get "/tickets/{id}" -> crate::runtime::Json<models::Ticket>
);

crate::runtime::operation!(
    /// The operation of [`update_ticket`].
    UpdateTicket: "updateTicket", Put "/tickets/{id}" -> crate::runtime::Json<models::Ticket>
);

crate::runtime::operation!(
    /// The operation of [`delete_ticket`].
    DeleteTicket: "deleteTicket", Delete "/tickets/{id}" -> crate::runtime::Json<models::TicketDeleted>
);

crate::runtime::operation!(
    /// The operation of [`change_ticket_type`].
    ChangeTicketType: "changeTicketType", Post "/tickets/{ticket_id}/change_type" -> crate::runtime::Json<models::Ticket>
);

crate::runtime::operation!(
    /// The operation of [`search_tickets`].
    SearchTickets: "searchTickets", Post "/tickets/search" -> crate::runtime::Json<models::TicketList>
);

crate::runtime::paged!(
    SearchTickets: models::Ticket, "/tickets", |page| page.tickets.take(),
    Cursor("/pages/next/starting_after", NoCursor, Body("/pagination/starting_after")),
    Link("/pages/next"),
);
