// Written by `cargo xtask regen`. Do not edit.

//! Schema `deleted_company_object`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `deleted_company_object`.
#[non_exhaustive]
pub struct DeletedCompanyObject {
    /// `id`.
    pub id: Option<String>,
    /// `object`.
    pub object: Option<DeletedCompanyObjectObject>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `deleted_company_object`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeletedCompanyObjectObject {
    /// `company`
    Company,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DeletedCompanyObject {
    id: "id",
    object: "object",
    deleted: "deleted",
});

crate::runtime::string_enum!(DeletedCompanyObjectObject {
    Company = "company",
});
