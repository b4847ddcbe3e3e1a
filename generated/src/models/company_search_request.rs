// Written by `cargo xtask regen`. Do not edit.

//! Schema `company_search_request`.

use super::{
    MultipleFilterSearchRequest, MultipleFilterSearchRequestOperator,
    MultipleFilterSearchRequestValueItem, SingleFilterSearchRequest,
    SingleFilterSearchRequestOperator, SingleFilterSearchRequestValue,
    StartingAfterPaging,
};
use crate::runtime::wire::{Extra, Nullable, UnknownValue};

/// Schema `company_search_request`.
#[non_exhaustive]
pub struct CompanySearchRequest {
    /// `query`. Required.
    pub query: Option<CompanySearchRequestQuery>,
    /// `pagination`.
    pub pagination: Nullable<StartingAfterPaging>,
    /// `sort`.
    pub sort: Option<CompanySearchRequestSort>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CompanySearchRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(query: impl Into<CompanySearchRequestQuery>) -> Self {
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
    pub fn with_sort(mut self, sort: impl Into<CompanySearchRequestSort>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

/// Part of the schema `company_search_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CompanySearchRequestQuery {
    /// `operator` is `=` or `!=` or `IN` or `NIN` or `<` or `<=` or `>` or `>=` or `~` or `!~` or `^` or `$`.
    SingleFilterSearchRequest(Box<SingleFilterSearchRequest>),
    /// `operator` is `AND` or `OR`.
    MultipleFilterSearchRequest(Box<MultipleFilterSearchRequest>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl CompanySearchRequestQuery {
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

/// Part of the schema `company_search_request`.
#[non_exhaustive]
pub struct CompanySearchRequestSort {
    /// `field`.
    pub field: Option<String>,
    /// `order`. Default: `descending`.
    pub order: Option<CompanySearchRequestSortOrder>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CompanySearchRequestSort {
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
        order: impl Into<CompanySearchRequestSortOrder>,
    ) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Part of the schema `company_search_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompanySearchRequestSortOrder {
    /// `ascending`
    Ascending,
    /// `descending`
    Descending,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CompanySearchRequest {
    query: "query" required,
    pagination: "pagination" nullable,
    sort: "sort",
});

crate::runtime::union!(CompanySearchRequestQuery {
    SingleFilterSearchRequest(Box<SingleFilterSearchRequest>): [[Tag("operator", &["=", "!=", "IN", "NIN", "<", "<=", ">", ">=", "~", "!~", "^", "$"])]] from,
    MultipleFilterSearchRequest(Box<MultipleFilterSearchRequest>): [[Tag("operator", &["AND", "OR"])]] from,
});

crate::runtime::model!(CompanySearchRequestSort {
    field: "field",
    order: "order",
});

crate::runtime::string_enum!(CompanySearchRequestSortOrder {
    Ascending = "ascending",
    Descending = "descending",
});
