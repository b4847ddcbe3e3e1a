// Written by `cargo xtask regen`. Do not edit.

//! Schema `search_request`.

use super::{
    MultipleFilterSearchRequest, MultipleFilterSearchRequestOperator,
    MultipleFilterSearchRequestValueItem, SingleFilterSearchRequest,
    SingleFilterSearchRequestOperator, SingleFilterSearchRequestValue,
    StartingAfterPaging,
};
use crate::runtime::wire::{Extra, Nullable};

/// Schema `search_request`.
#[non_exhaustive]
pub struct SearchRequest {
    /// `query`. Required.
    pub query: Option<SearchRequestQuery>,
    /// `pagination`.
    pub pagination: Nullable<StartingAfterPaging>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl SearchRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(query: impl Into<SearchRequestQuery>) -> Self {
        Self {
            query: Some(query.into()),
            ..Self::default()
        }
    }

    /// Sets `pagination`.
    #[must_use]
    #[inline]
    pub fn with_pagination(
        mut self,
        pagination: impl Into<Nullable<StartingAfterPaging>>,
    ) -> Self {
        self.pagination = pagination.into();
        self
    }
}

/// Part of the schema `search_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchRequestQuery {
    /// `operator` is `=` or `!=` or `IN` or `NIN` or `<` or `<=` or `>` or `>=` or `~` or `!~` or `^` or `$`.
    SingleFilterSearchRequest(Box<SingleFilterSearchRequest>),
    /// `operator` is `AND` or `OR`.
    MultipleFilterSearchRequest(Box<MultipleFilterSearchRequest>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl SearchRequestQuery {
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
}

crate::runtime::model!(SearchRequest {
    query: "query" required,
    pagination: "pagination" nullable,
});

crate::runtime::union!(SearchRequestQuery {
    SingleFilterSearchRequest(Box<SingleFilterSearchRequest>): [[Tag("operator", &["=", "!=", "IN", "NIN", "<", "<=", ">", ">=", "~", "!~", "^", "$"])]] from,
    MultipleFilterSearchRequest(Box<MultipleFilterSearchRequest>): [[Tag("operator", &["AND", "OR"])]] from,
});
