// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Ticket Type Attributes` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Ticket Type Attributes" ticket_type_attributes:
    CreateTicketTypeAttribute = create_ticket_type_attribute(path "ticket_type_id": String, json "body": models::CreateTicketTypeAttributeRequest),
        401 => crate::runtime::Json<models::Error>;
    UpdateTicketTypeAttribute = update_ticket_type_attribute(path "ticket_type_id": String, path "id": String, json "body": models::UpdateTicketTypeAttributeRequest),
        401 => crate::runtime::Json<models::Error>;
);
