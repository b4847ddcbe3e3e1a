// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Tickets` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Tickets" tickets:
    ReplyTicket = reply_ticket(path "id": String, json "body": models::ReplyTicketBody);
    LinkConversationToTicket = link_conversation_to_ticket(path "ticket_id": String, json "body": models::LinkConversationToTicketBody);
    UnlinkConversationFromTicket = unlink_conversation_from_ticket(path "ticket_id": String, path "id": String);
    CreateTicket = create_ticket(json "body": models::CreateTicketBody);
    EnqueueCreateTicket = enqueue_create_ticket(json "body": models::EnqueueCreateTicketBody);
    GetTicket = get_ticket(path "id": String);
    UpdateTicket = update_ticket(path "id": String, json "body": models::UpdateTicketBody);
    DeleteTicket = delete_ticket(path "id": String);
    ChangeTicketType = change_ticket_type(path "ticket_id": String, json "body": models::ChangeTicketTypeRequest);
    SearchTickets = search_tickets(json "body": models::SearchRequest);
);
