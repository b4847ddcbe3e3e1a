// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_search_request`.

use super::{
    MultipleFilterSearchRequest, MultipleFilterSearchRequestOperator,
    MultipleFilterSearchRequestValueItem, SingleFilterSearchRequest,
    SingleFilterSearchRequestOperator, SingleFilterSearchRequestValue,
    StartingAfterPaging,
};
use crate::runtime::wire::{Extra, Nullable, UnknownValue};

/// Schema `contact_search_request`.
#[non_exhaustive]
pub struct ContactSearchRequest {
    /// `query`. Required.
    pub query: Option<ContactSearchRequestQuery>,
    /// `pagination`.
    pub pagination: Nullable<StartingAfterPaging>,
    /// `sort`.
    pub sort: Option<ContactSearchRequestSort>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ContactSearchRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(query: impl Into<ContactSearchRequestQuery>) -> Self {
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

    /// Sets `sort`.
    #[must_use]
    #[inline]
    pub fn with_sort(mut self, sort: impl Into<ContactSearchRequestSort>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

/// Part of the schema `contact_search_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContactSearchRequestQuery {
    /// `operator` is `=` or `!=` or `IN` or `NIN` or `<` or `<=` or `>` or `>=` or `~` or `!~` or `^` or `$`.
    SingleFilterSearchRequest(Box<SingleFilterSearchRequest>),
    /// `operator` is `AND` or `OR`.
    MultipleFilterSearchRequest(Box<MultipleFilterSearchRequest>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl ContactSearchRequestQuery {
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

/// Part of the schema `contact_search_request`.
#[non_exhaustive]
pub struct ContactSearchRequestSort {
    /// `field`.
    pub field: Option<String>,
    /// `order`. Default: `descending`.
    pub order: Option<ContactSearchRequestSortOrder>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ContactSearchRequestSort {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `field`.
    #[must_use]
    #[inline]
    pub fn with_field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Sets `order`.
    #[must_use]
    #[inline]
    pub fn with_order(
        mut self,
        order: impl Into<ContactSearchRequestSortOrder>,
    ) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Part of the schema `contact_search_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactSearchRequestSortOrder {
    /// `ascending`
    Ascending,
    /// `descending`
    Descending,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContactSearchRequest {
    query: "query" required,
    pagination: "pagination" nullable,
    sort: "sort",
});

crate::runtime::union!(ContactSearchRequestQuery {
    SingleFilterSearchRequest(Box<SingleFilterSearchRequest>): [[Tag("operator", &["=", "!=", "IN", "NIN", "<", "<=", ">", ">=", "~", "!~", "^", "$"])]] from,
    MultipleFilterSearchRequest(Box<MultipleFilterSearchRequest>): [[Tag("operator", &["AND", "OR"])]] from,
});

crate::runtime::model!(ContactSearchRequestSort {
    field: "field",
    order: "order",
});

crate::runtime::string_enum!(ContactSearchRequestSortOrder {
    Ascending = "ascending",
    Descending = "descending",
});
