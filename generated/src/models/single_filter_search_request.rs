// Written by `cargo xtask regen`. Do not edit.

//! Schema `single_filter_search_request`.

use crate::runtime::wire::{Extra, Nullable, UnknownValue};

/// Schema `single_filter_search_request`.
#[non_exhaustive]
pub struct SingleFilterSearchRequest {
    /// `field`. Required.
    pub field: Option<String>,
    /// `operator`. Required.
    pub operator: Option<SingleFilterSearchRequestOperator>,
    /// `value`. Required.
    pub value: Nullable<SingleFilterSearchRequestValue>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl SingleFilterSearchRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        field: impl Into<String>,
        operator: impl Into<SingleFilterSearchRequestOperator>,
        value: impl Into<Nullable<SingleFilterSearchRequestValue>>,
    ) -> Self {
        Self {
            field: Some(field.into()),
            operator: Some(operator.into()),
            value: value.into(),
            ..Self::default()
        }
    }
}

/// Part of the schema `single_filter_search_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SingleFilterSearchRequestOperator {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `IN`
    In,
    /// `NIN`
    Nin,
    /// `<`
    LessThan,
    /// `<=`
    LessThanOrEqual,
    /// `>`
    GreaterThan,
    /// `>=`
    GreaterThanOrEqual,
    /// `~`
    Tilde,
    /// `!~`
    NotTilde,
    /// `^`
    Caret,
    /// `$`
    Dollar,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `single_filter_search_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SingleFilterSearchRequestValue {
    /// A boolean.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// Text.
    String(String),
    /// A list.
    List(Vec<SingleFilterSearchRequestValueListItem>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

/// Part of the schema `single_filter_search_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SingleFilterSearchRequestValueListItem {
    /// A whole number.
    Integer(i64),
    /// Text.
    String(String),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

crate::runtime::model!(SingleFilterSearchRequest {
    field: "field" required,
    operator: "operator" required,
    value: "value" required nullable,
});

crate::runtime::string_enum!(SingleFilterSearchRequestOperator {
    Equal = "=",
    NotEqual = "!=",
    In = "IN",
    Nin = "NIN",
    LessThan = "<",
    LessThanOrEqual = "<=",
    GreaterThan = ">",
    GreaterThanOrEqual = ">=",
    Tilde = "~",
    NotTilde = "!~",
    Caret = "^",
    Dollar = "$",
});

crate::runtime::union!(SingleFilterSearchRequestValue {
    Boolean(bool): [[Kind(Boolean)]] from,
    Integer(i64): [[Kind(Integer)]] from,
    String(String): [[Kind(String)]] from,
    List(Vec<SingleFilterSearchRequestValueListItem>): [[Kind(Array)]] from,
});

crate::runtime::union!(SingleFilterSearchRequestValueListItem {
    Integer(i64): [[Kind(Integer)]] from,
    String(String): [[Kind(String)]] from,
});
