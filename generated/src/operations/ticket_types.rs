// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Ticket Types` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Ticket Types" ticket_types:
    ListTicketTypes = list_ticket_types(),
        401 => crate::runtime::Json<models::Error>;
    CreateTicketType = create_ticket_type(json "body": models::CreateTicketTypeRequest),
        401 => crate::runtime::Json<models::Error>;
    GetTicketType = get_ticket_type(path "id": String),
        401 => crate::runtime::Json<models::Error>;
    UpdateTicketType = update_ticket_type(path "id": String, json "body": models::UpdateTicketTypeRequest),
        401 => crate::runtime::Json<models::Error>;
);
