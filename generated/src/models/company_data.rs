// Written by `cargo xtask regen`. Do not edit.

//! Schema `company_data`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `company_data`.
#[non_exhaustive]
pub struct CompanyData {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<CompanyDataType>,
    /// `url`. Format `uri`.
    pub url: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `company_data`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompanyDataType {
    /// `company`
    Company,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CompanyData {
    id: "id",
    r#type: "type",
    url: "url",
});

crate::runtime::string_enum!(CompanyDataType {
    Company = "company",
});
