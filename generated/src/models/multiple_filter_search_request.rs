// Written by `cargo xtask regen`. Do not edit.

//! Schema `multiple_filter_search_request`.

use super::{
    SingleFilterSearchRequest, SingleFilterSearchRequestOperator,
    SingleFilterSearchRequestValue,
};
use crate::runtime::wire::{Extra, Nullable, UnknownValue};

/// Schema `multiple_filter_search_request`.
#[non_exhaustive]
pub struct MultipleFilterSearchRequest {
    /// `operator`. Required.
    pub operator: Option<MultipleFilterSearchRequestOperator>,
    /// `value`. Required.
    pub value: Option<Vec<MultipleFilterSearchRequestValueItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl MultipleFilterSearchRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        operator: impl Into<MultipleFilterSearchRequestOperator>,
        value: impl IntoIterator<Item = impl Into<MultipleFilterSearchRequestValueItem>>,
    ) -> Self {
        Self {
            operator: Some(operator.into()),
            value: Some(value.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

/// Part of the schema `multiple_filter_search_request`.
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

/// Part of the schema `multiple_filter_search_request`.
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

impl MultipleFilterSearchRequestValueItem {
    /// [`MultipleFilterSearchRequest`](Self::MultipleFilterSearchRequest) with what is required.
    #[must_use]
    #[inline]
    pub fn multiple_filter_search_request(
        operator: impl Into<MultipleFilterSearchRequestOperator>,
        value: impl IntoIterator<Item = impl Into<MultipleFilterSearchRequestValueItem>>,
    ) -> Self {
        Self::MultipleFilterSearchRequest(
            Box::new(MultipleFilterSearchRequest::new(operator, value)),
        )
    }

    /// [`SingleFilterSearchRequest`](Self::SingleFilterSearchRequest) with what is required.
    #[must_use]
    #[inline]
    pub fn single_filter_search_request(
        field: impl Into<String>,
        operator: impl Into<SingleFilterSearchRequestOperator>,
        value: impl Into<Nullable<SingleFilterSearchRequestValue>>,
    ) -> Self {
        Self::SingleFilterSearchRequest(
            Box::new(SingleFilterSearchRequest::new(field, operator, value)),
        )
    }
}

crate::runtime::model!(MultipleFilterSearchRequest {
    operator: "operator" required,
    value: "value" required,
});

crate::runtime::string_enum!(MultipleFilterSearchRequestOperator {
    And = "AND",
    Or = "OR",
});

crate::runtime::union!(MultipleFilterSearchRequestValueItem {
    MultipleFilterSearchRequest(Box<MultipleFilterSearchRequest>): [[Tag("operator", &["AND", "OR"])]] from,
    SingleFilterSearchRequest(Box<SingleFilterSearchRequest>): [[Tag("operator", &["=", "!=", "IN", "NIN", "<", "<=", ">", ">=", "~", "!~", "^", "$"])]] from,
});
