// Written by `cargo xtask regen`. Do not edit.

//! Schema `handling_event_list`.

use super::HandlingEvent;
use crate::runtime::wire::Extra;

/// Schema `handling_event_list`.
#[non_exhaustive]
pub struct HandlingEventList {
    /// `handling_events`.
    pub handling_events: Option<Vec<HandlingEvent>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(HandlingEventList {
    handling_events: "handling_events",
});
