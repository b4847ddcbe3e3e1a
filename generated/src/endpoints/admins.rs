// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Admins`.

use crate::models;
use crate::runtime::{Request, Style};

/// `GET /me`
#[inline]
pub fn identify_admin() -> Request<IdentifyAdmin> {
    Request::new()
}

/// `PUT /admins/{id}/away`
#[inline]
pub fn set_away_admin(
    id: i64,
    body: impl Into<models::SetAwayAdminBody>,
) -> Request<SetAwayAdmin> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::SetAwayAdminBody>::into(body))
}

/// `GET /admins/activity_logs`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_activity_logs(
    created_at_after: impl Into<String>,
) -> Request<ListActivityLogs> {
    Request::new()
        .set_query(
            "created_at_after",
            Style::Form,
            &Into::<String>::into(created_at_after),
        )
}

impl Request<ListActivityLogs> {
    /// `created_at_before`.
    #[must_use]
    #[inline]
    pub fn created_at_before(self, created_at_before: impl Into<String>) -> Self {
        self.set_query(
            "created_at_before",
            Style::Form,
            &Into::<String>::into(created_at_before),
        )
    }

    /// `page`.
    #[must_use]
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query("page", Style::Form, &page)
    }

    /// `per_page`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }
}

/// `POST /admins/activity_logs/search`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn search_activity_logs(
    body: impl Into<models::SearchActivityLogsBody>,
) -> Request<SearchActivityLogs> {
    Request::new().set_json(&Into::<models::SearchActivityLogsBody>::into(body))
}

/// `GET /admins/activity_log_event_types`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_activity_log_event_types() -> Request<ListActivityLogEventTypes> {
    Request::new()
}

/// `GET /admins`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_admins() -> Request<ListAdmins> {
    Request::new()
}

impl Request<ListAdmins> {
    /// `display_avatar`.
    #[must_use]
    #[inline]
    pub fn display_avatar(self, display_avatar: bool) -> Self {
        self.set_query("display_avatar", Style::Form, &display_avatar)
    }
}

/// `GET /admins/{id}`
#[inline]
pub fn retrieve_admin(id: i64) -> Request<RetrieveAdmin> {
    Request::new().set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`identify_admin`].
    IdentifyAdmin: "identifyAdmin", Get "/me" -> crate::runtime::Json<models::AdminWithApp>
);

crate::runtime::operation!(
    /// The operation of [`set_away_admin`].
    SetAwayAdmin: "setAwayAdmin", Put "/admins/{id}/away" -> crate::runtime::Json<models::Admin>
);

crate::runtime::operation!(
    /// The operation of [`list_activity_logs`].
    ListActivityLogs: "listActivityLogs", Get "/admins/activity_logs" -> crate::runtime::Json<models::ActivityLogList>
);

crate::runtime::paged!(
    ListActivityLogs: models::ActivityLog, "/activity_logs", |page| page.activity_logs.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`search_activity_logs`].
    SearchActivityLogs: "searchActivityLogs", Post "/admins/activity_logs/search" -> crate::runtime::Json<models::ActivityLogList>
);

crate::runtime::paged!(
    SearchActivityLogs: models::ActivityLog, "/activity_logs", |page| page.activity_logs.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Body("/page")),
);

crate::runtime::operation!(
    /// The operation of [`list_activity_log_event_types`].
    ListActivityLogEventTypes: "listActivityLogEventTypes", Get "/admins/activity_log_event_types" -> crate::runtime::Json<models::ActivityLogEventTypeList>
);

crate::runtime::paged!(
    ListActivityLogEventTypes: String, "/event_types", |page| page.event_types.take(),
);

crate::runtime::operation!(
    /// The operation of [`list_admins`].
    ListAdmins: "listAdmins", Get "/admins" -> crate::runtime::Json<models::AdminList>
);

crate::runtime::paged!(
    ListAdmins: models::Admin, "/admins", |page| page.admins.take(),
);

crate::runtime::operation!(
    /// The operation of [`retrieve_admin`].
    RetrieveAdmin: "retrieveAdmin", Get "/admins/{id}" -> crate::runtime::Json<models::Admin>
);
