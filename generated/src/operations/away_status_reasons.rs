// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Away Status Reasons` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Away Status Reasons" away_status_reasons:
    ListAwayStatusReasons = list_away_status_reasons(),
        401 => crate::runtime::Json<models::Error>;
);
