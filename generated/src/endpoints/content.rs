// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Content`.

use crate::models;
use crate::runtime::{Request, Style};

/// `POST /content/bulk_actions`
#[inline]
pub fn bulk_content_actions(
    body: impl Into<models::ContentBulkActionRequest>,
) -> Request<BulkContentActions> {
    Request::new().set_json(&Into::<models::ContentBulkActionRequest>::into(body))
}

/// `GET /content/search`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn search_content() -> Request<SearchContent> {
    Request::new()
}

impl Request<SearchContent> {
    /// `query`. At most 500 characters.
    #[must_use]
    #[inline]
    pub fn query(self, query: impl Into<String>) -> Self {
        self.set_query("query", Style::Form, &Into::<String>::into(query))
    }

    /// `page`. At least 1. Default: `1`.
    #[must_use]
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query("page", Style::Form, &page)
    }

    /// `per_page`. At least 1. At most 50. Default: `10`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }

    /// `states`.
    #[must_use]
    #[inline]
    pub fn states(
        self,
        states: impl IntoIterator<Item = impl Into<models::SearchContentStatesItem>>,
    ) -> Self {
        self.set_query(
            "states",
            Style::FormJoined,
            &states
                .into_iter()
                .map(Into::into)
                .collect::<Vec<models::SearchContentStatesItem>>(),
        )
    }

    /// `locales`.
    #[must_use]
    #[inline]
    pub fn locales(self, locales: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_query(
            "locales",
            Style::FormJoined,
            &locales.into_iter().map(Into::into).collect::<Vec<String>>(),
        )
    }

    /// `tag_ids`.
    #[must_use]
    #[inline]
    pub fn tag_ids(self, tag_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.set_query(
            "tag_ids",
            Style::FormJoined,
            &tag_ids.into_iter().map(Into::into).collect::<Vec<i64>>(),
        )
    }

    /// `tag_operator`.
    #[must_use]
    #[inline]
    pub fn tag_operator(
        self,
        tag_operator: impl Into<models::SearchContentTagOperator>,
    ) -> Self {
        self.set_query(
            "tag_operator",
            Style::Form,
            &Into::<models::SearchContentTagOperator>::into(tag_operator),
        )
    }

    /// `any_tag_ids`.
    #[must_use]
    #[inline]
    pub fn any_tag_ids(
        self,
        any_tag_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.set_query(
            "any_tag_ids",
            Style::FormJoined,
            &any_tag_ids.into_iter().map(Into::into).collect::<Vec<i64>>(),
        )
    }

    /// `folder_ids`.
    #[must_use]
    #[inline]
    pub fn folder_ids(
        self,
        folder_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.set_query(
            "folder_ids",
            Style::FormJoined,
            &folder_ids.into_iter().map(Into::into).collect::<Vec<i64>>(),
        )
    }

    /// `folder_entity_type`.
    #[must_use]
    #[inline]
    pub fn folder_entity_type(
        self,
        folder_entity_type: impl Into<models::SearchContentFolderEntityType>,
    ) -> Self {
        self.set_query(
            "folder_entity_type",
            Style::Form,
            &Into::<models::SearchContentFolderEntityType>::into(folder_entity_type),
        )
    }

    /// `content_types`.
    #[must_use]
    #[inline]
    pub fn content_types(
        self,
        content_types: impl IntoIterator<
            Item = impl Into<models::SearchContentContentTypesItem>,
        >,
    ) -> Self {
        self.set_query(
            "content_types",
            Style::FormJoined,
            &content_types
                .into_iter()
                .map(Into::into)
                .collect::<Vec<models::SearchContentContentTypesItem>>(),
        )
    }

    /// `copilot_state`.
    #[must_use]
    #[inline]
    pub fn copilot_state(
        self,
        copilot_state: impl Into<models::SearchContentCopilotState>,
    ) -> Self {
        self.set_query(
            "copilot_state",
            Style::Form,
            &Into::<models::SearchContentCopilotState>::into(copilot_state),
        )
    }

    /// `fin_service_state`.
    #[must_use]
    #[inline]
    pub fn fin_service_state(
        self,
        fin_service_state: impl Into<models::SearchContentFinServiceState>,
    ) -> Self {
        self.set_query(
            "fin_service_state",
            Style::Form,
            &Into::<models::SearchContentFinServiceState>::into(fin_service_state),
        )
    }

    /// `fin_sales_state`.
    #[must_use]
    #[inline]
    pub fn fin_sales_state(
        self,
        fin_sales_state: impl Into<models::SearchContentFinSalesState>,
    ) -> Self {
        self.set_query(
            "fin_sales_state",
            Style::Form,
            &Into::<models::SearchContentFinSalesState>::into(fin_sales_state),
        )
    }

    /// `created_by_ids`.
    #[must_use]
    #[inline]
    pub fn created_by_ids(
        self,
        created_by_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.set_query(
            "created_by_ids",
            Style::FormJoined,
            &created_by_ids.into_iter().map(Into::into).collect::<Vec<i64>>(),
        )
    }

    /// `last_updated_by_ids`.
    #[must_use]
    #[inline]
    pub fn last_updated_by_ids(
        self,
        last_updated_by_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.set_query(
            "last_updated_by_ids",
            Style::FormJoined,
            &last_updated_by_ids.into_iter().map(Into::into).collect::<Vec<i64>>(),
        )
    }

    /// `created_at_after`.
    #[must_use]
    #[inline]
    pub fn created_at_after(self, created_at_after: i64) -> Self {
        self.set_query("created_at_after", Style::Form, &created_at_after)
    }

    /// `created_at_before`.
    #[must_use]
    #[inline]
    pub fn created_at_before(self, created_at_before: i64) -> Self {
        self.set_query("created_at_before", Style::Form, &created_at_before)
    }

    /// `updated_at_after`.
    #[must_use]
    #[inline]
    pub fn updated_at_after(self, updated_at_after: i64) -> Self {
        self.set_query("updated_at_after", Style::Form, &updated_at_after)
    }

    /// `updated_at_before`.
    #[must_use]
    #[inline]
    pub fn updated_at_before(self, updated_at_before: i64) -> Self {
        self.set_query("updated_at_before", Style::Form, &updated_at_before)
    }
}

crate::runtime::operation!(
    /// The operation of [`bulk_content_actions`].
    BulkContentActions: "bulkContentActions", Post "/content/bulk_actions" -> crate::runtime::Json<models::ContentBulkActionResponse>
);

crate::runtime::operation!(
    /// The operation of [`search_content`].
    SearchContent: "searchContent", Get "/content/search" -> crate::runtime::Json<models::ContentSearchResponse>
);

crate::runtime::paged!(
    SearchContent: models::ContentSearchResult, "/data", |page| page.data.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);
