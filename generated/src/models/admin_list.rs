// Written by `cargo xtask regen`. Do not edit.

//! Schema `admin_list`.

use super::Admin;
use crate::runtime::wire::Extra;

/// Schema `admin_list`.
#[non_exhaustive]
pub struct AdminList {
    /// `type`.
    pub r#type: Option<String>,
    /// `admins`.
    pub admins: Option<Vec<Admin>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(AdminList {
    r#type: "type",
    admins: "admins",
});
