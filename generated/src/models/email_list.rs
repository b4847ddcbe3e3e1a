// Written by `cargo xtask regen`. Do not edit.

//! Schema `email_list`.

use super::EmailSetting;
use crate::runtime::wire::Extra;

/// Schema `email_list`.
#[non_exhaustive]
pub struct EmailList {
    /// `type`.
    pub r#type: Option<String>,
    /// `data`.
    pub data: Option<Vec<EmailSetting>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(EmailList {
    r#type: "type",
    data: "data",
});
