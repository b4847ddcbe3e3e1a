// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Ticket States` are called by name.

use crate::endpoints;

crate::runtime::dispatch::table!("Ticket States" ticket_states:
    ListTicketStates = list_ticket_states();
);
