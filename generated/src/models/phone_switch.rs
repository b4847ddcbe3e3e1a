// Written by `cargo xtask regen`. Do not edit.

//! Schema `phone_switch`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `phone_switch`.
#[non_exhaustive]
pub struct PhoneSwitch {
    /// `type`. Default: `phone_call_redirect`.
    pub r#type: Option<PhoneSwitchType>,
    /// `phone`.
    pub phone: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `phone_switch`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PhoneSwitchType {
    /// `phone_call_redirect`
    PhoneCallRedirect,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(PhoneSwitch {
    r#type: "type",
    phone: "phone",
});

crate::runtime::string_enum!(PhoneSwitchType {
    PhoneCallRedirect = "phone_call_redirect",
});
