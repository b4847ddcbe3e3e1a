// Written by `cargo xtask regen`. Do not edit.

//! Schema `ticket_type_attribute_list`.

use super::TicketTypeAttribute;
use crate::runtime::wire::Extra;

/// Schema `ticket_type_attribute_list`.
#[non_exhaustive]
pub struct TicketTypeAttributeList {
    /// `type`.
    pub r#type: Option<String>,
    /// `ticket_type_attributes`.
    pub ticket_type_attributes: Option<Vec<TicketTypeAttribute>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(TicketTypeAttributeList {
    r#type: "type",
    ticket_type_attributes: "ticket_type_attributes",
});
