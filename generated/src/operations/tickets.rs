// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Tickets` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Tickets" tickets:
    ReplyTicket = reply_ticket(path "id": String, json "body": models::ReplyTicketBody),
        400 | 401 | 404 => crate::runtime::Json<models::Error>;
    LinkConversationToTicket = link_conversation_to_ticket(path "ticket_id": String, json "body": models::LinkConversationToTicketBody),
        400 | 401 | 404 => crate::runtime::Json<models::Error>;
    UnlinkConversationFromTicket = unlink_conversation_from_ticket(path "ticket_id": String, path "id": String),
        400 | 401 | 404 => crate::runtime::Json<models::Error>;
    CreateTicket = create_ticket(json "body": models::CreateTicketBody),
        401 => crate::runtime::Json<models::Error>;
    EnqueueCreateTicket = enqueue_create_ticket(json "body": models::EnqueueCreateTicketBody),
        400 | 401 => crate::runtime::Json<models::Error>;
    GetTicket = get_ticket(path "id": String),
        401 => crate::runtime::Json<models::Error>;
    UpdateTicket = update_ticket(path "id": String, json "body": models::UpdateTicketBody),
        400 => crate::runtime::Json<serde_json::Value>,
        401 => crate::runtime::Json<models::Error>,
        404 => crate::runtime::Json<serde_json::Value>;
    DeleteTicket = delete_ticket(path "id": String),
        401 | 403 | 404 => crate::runtime::Json<models::Error>;
    ChangeTicketType = change_ticket_type(path "ticket_id": String, json "body": models::ChangeTicketTypeRequest),
        400 | 401 | 404 => crate::runtime::Json<models::Error>;
    SearchTickets = search_tickets(json "body": models::SearchRequest);
);
