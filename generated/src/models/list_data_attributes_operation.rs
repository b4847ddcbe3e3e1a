// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `listDataAttributes`.

use crate::runtime::wire::UnknownValue;

/// Part of the operation `listDataAttributes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListDataAttributesModel {
    /// `contact`
    Contact,
    /// `company`
    Company,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::string_enum!(ListDataAttributesModel {
    Contact = "contact",
    Company = "company",
});
