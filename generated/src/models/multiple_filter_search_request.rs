// Written by `cargo xtask regen`. Do not edit.

//! Schema `multiple_filter_search_request`.

use super::SingleFilterSearchRequest;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `multiple_filter_search_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultipleFilterSearchRequest {
    /// `operator`.
    pub operator: Option<MultipleFilterSearchRequestOperator>,
    /// `value`.
    pub value: Option<Vec<MultipleFilterSearchRequestValueItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl MultipleFilterSearchRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `operator`.
    #[must_use]
    pub fn with_operator(
        mut self,
        operator: impl Into<MultipleFilterSearchRequestOperator>,
    ) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(
        mut self,
        value: impl IntoIterator<Item = impl Into<MultipleFilterSearchRequestValueItem>>,
    ) -> Self {
        self.value = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// Inline schema `/components/schemas/multiple_filter_search_request/properties/operator`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MultipleFilterSearchRequestOperator {
    /// `AND`
    And,
    /// `OR`
    Or,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Inline schema `/components/schemas/multiple_filter_search_request/properties/value/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MultipleFilterSearchRequestValueItem {
    /// `operator` is `AND` or `OR`.
    MultipleFilterSearchRequest(Box<MultipleFilterSearchRequest>),
    /// `operator` is `=` or `!=` or `IN` or `NIN` or `<` or `<=` or `>` or `>=` or `~` or `!~` or `^` or `$`.
    SingleFilterSearchRequest(Box<SingleFilterSearchRequest>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

crate::runtime::model!(MultipleFilterSearchRequest {
    operator: "operator",
    value: "value",
});

crate::runtime::string_enum!(MultipleFilterSearchRequestOperator {
    And = "AND",
    Or = "OR",
});

crate::runtime::union!(MultipleFilterSearchRequestValueItem {
    MultipleFilterSearchRequest(Box<MultipleFilterSearchRequest>): [[Tag("operator", &["AND", "OR"])]] from,
    SingleFilterSearchRequest(Box<SingleFilterSearchRequest>): [[Tag("operator", &["=", "!=", "IN", "NIN", "<", "<=", ">", ">=", "~", "!~", "^", "$"])]] from,
});
