// Written by `cargo xtask regen`. Do not edit.

//! Schema `subscription_type_list`.

use super::SubscriptionType;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `subscription_type_list`.
#[non_exhaustive]
pub struct SubscriptionTypeList {
    /// `type`.
    pub r#type: Option<SubscriptionTypeListType>,
    /// `data`.
    pub data: Option<Vec<SubscriptionType>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `subscription_type_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionTypeListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(SubscriptionTypeList {
    r#type: "type",
    data: "data",
});

crate::runtime::string_enum!(SubscriptionTypeListType {
    List = "list",
});
