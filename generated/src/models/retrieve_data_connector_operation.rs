// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `RetrieveDataConnector`.

use crate::runtime::wire::UnknownValue;

/// Part of the operation `RetrieveDataConnector`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RetrieveDataConnectorStateVersion {
    /// `draft`
    Draft,
    /// `live`
    Live,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::string_enum!(RetrieveDataConnectorStateVersion {
    Draft = "draft",
    Live = "live",
});
