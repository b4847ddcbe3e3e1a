// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Ticket States` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Ticket States" ticket_states:
    ListTicketStates = list_ticket_states(),
        401 => crate::runtime::Json<models::Error>;
);
