// Written by `cargo xtask regen`. Do not edit.

//! Schema `ticket_type_list`.

use super::TicketType;
use crate::runtime::wire::Extra;

/// Schema `ticket_type_list`.
#[non_exhaustive]
pub struct TicketTypeList {
    /// `type`.
    pub r#type: Option<String>,
    /// `data`.
    pub data: Option<Vec<TicketType>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(TicketTypeList {
    r#type: "type",
    data: "data",
});
