// Written by `cargo xtask regen`. Do not edit.

//! Schema `single_filter_search_request`.

use crate::runtime::wire::{Extra, Nullable, UnknownValue};

/// Schema `single_filter_search_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleFilterSearchRequest {
    /// `field`.
    pub field: Option<String>,
    /// `operator`.
    pub operator: Option<SingleFilterSearchRequestOperator>,
    /// `value`.
    pub value: Nullable<SingleFilterSearchRequestValue>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl SingleFilterSearchRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `field`.
    #[must_use]
    pub fn with_field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Sets `operator`.
    #[must_use]
    pub fn with_operator(
        mut self,
        operator: impl Into<SingleFilterSearchRequestOperator>,
    ) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(
        mut self,
        value: impl Into<Nullable<SingleFilterSearchRequestValue>>,
    ) -> Self {
        self.value = value.into();
        self
    }
}

/// Inline schema `/components/schemas/single_filter_search_request/properties/operator`.
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

/// Inline schema `/components/schemas/single_filter_search_request/properties/value`.
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

/// Inline schema `/components/schemas/single_filter_search_request/properties/value/oneOf/3/items`.
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
    field: "field",
    operator: "operator",
    value: "value" nullable,
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
