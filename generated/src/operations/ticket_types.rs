// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Ticket Types` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Ticket Types" ticket_types:
    ListTicketTypes = list_ticket_types();
    CreateTicketType = create_ticket_type(json "body": models::CreateTicketTypeRequest);
    GetTicketType = get_ticket_type(path "id": String);
    UpdateTicketType = update_ticket_type(path "id": String, json "body": models::UpdateTicketTypeRequest);
);
