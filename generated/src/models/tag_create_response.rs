// Written by `cargo xtask regen`. Do not edit.

//! Schema `tag_create_response`.

use crate::runtime::wire::Extra;

/// Schema `tag_create_response`.
#[non_exhaustive]
pub struct TagCreateResponse {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `users`.
    pub users: Option<Vec<TagCreateResponseUsersItem>>,
    /// `companies`.
    pub companies: Option<Vec<TagCreateResponseCompaniesItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `tag_create_response`.
#[non_exhaustive]
pub struct TagCreateResponseCompaniesItem {
    /// `id`.
    pub id: Option<String>,
    /// `tagged`.
    pub tagged: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `tag_create_response`.
#[non_exhaustive]
pub struct TagCreateResponseUsersItem {
    /// `id`.
    pub id: Option<String>,
    /// `tagged`.
    pub tagged: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(TagCreateResponse {
    r#type: "type",
    id: "id",
    name: "name",
    users: "users" nullable,
    companies: "companies" nullable,
});

crate::runtime::model!(TagCreateResponseCompaniesItem {
    id: "id",
    tagged: "tagged",
});

crate::runtime::model!(TagCreateResponseUsersItem {
    id: "id",
    tagged: "tagged",
});
