// Written by `cargo xtask regen`. Do not edit.

//! Schema `ticket_state_list`.

use super::TicketStateDetailed;
use crate::runtime::wire::Extra;

/// Schema `ticket_state_list`.
#[non_exhaustive]
pub struct TicketStateList {
    /// `type`.
    pub r#type: Option<String>,
    /// `data`.
    pub data: Option<Vec<TicketStateDetailed>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(TicketStateList {
    r#type: "type",
    data: "data",
});
