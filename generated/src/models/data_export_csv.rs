// Written by `cargo xtask regen`. Do not edit.

//! Schema `data_export_csv`.

use crate::runtime::wire::{Extra, Timestamp};

/// Schema `data_export_csv`.
#[non_exhaustive]
pub struct DataExportCsv {
    /// `user_id`.
    pub user_id: Option<String>,
    /// `user_external_id`.
    pub user_external_id: Option<String>,
    /// `company_id`.
    pub company_id: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `ruleset_id`.
    pub ruleset_id: Option<String>,
    /// `content_id`.
    pub content_id: Option<String>,
    /// `content_type`.
    pub content_type: Option<String>,
    /// `content_title`.
    pub content_title: Option<String>,
    /// `ruleset_version_id`.
    pub ruleset_version_id: Option<String>,
    /// `receipt_id`.
    pub receipt_id: Option<String>,
    /// `received_at`.
    pub received_at: Option<Timestamp>,
    /// `series_id`.
    pub series_id: Option<String>,
    /// `series_title`.
    pub series_title: Option<String>,
    /// `node_id`.
    pub node_id: Option<String>,
    /// `first_reply`.
    pub first_reply: Option<i64>,
    /// `first_completion`.
    pub first_completion: Option<i64>,
    /// `first_series_completion`.
    pub first_series_completion: Option<i64>,
    /// `first_series_disengagement`.
    pub first_series_disengagement: Option<i64>,
    /// `first_series_exit`.
    pub first_series_exit: Option<i64>,
    /// `first_goal_success`.
    pub first_goal_success: Option<i64>,
    /// `first_open`.
    pub first_open: Option<i64>,
    /// `first_click`.
    pub first_click: Option<i64>,
    /// `first_dismisall`.
    pub first_dismisall: Option<i64>,
    /// `first_unsubscribe`.
    pub first_unsubscribe: Option<i64>,
    /// `first_hard_bounce`.
    pub first_hard_bounce: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl DataExportCsv {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `user_id`.
    #[must_use]
    #[inline]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `user_external_id`.
    #[must_use]
    #[inline]
    pub fn with_user_external_id(mut self, user_external_id: impl Into<String>) -> Self {
        self.user_external_id = Some(user_external_id.into());
        self
    }

    /// Sets `company_id`.
    #[must_use]
    #[inline]
    pub fn with_company_id(mut self, company_id: impl Into<String>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    #[inline]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `ruleset_id`.
    #[must_use]
    #[inline]
    pub fn with_ruleset_id(mut self, ruleset_id: impl Into<String>) -> Self {
        self.ruleset_id = Some(ruleset_id.into());
        self
    }

    /// Sets `content_id`.
    #[must_use]
    #[inline]
    pub fn with_content_id(mut self, content_id: impl Into<String>) -> Self {
        self.content_id = Some(content_id.into());
        self
    }

    /// Sets `content_type`.
    #[must_use]
    #[inline]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets `content_title`.
    #[must_use]
    #[inline]
    pub fn with_content_title(mut self, content_title: impl Into<String>) -> Self {
        self.content_title = Some(content_title.into());
        self
    }

    /// Sets `ruleset_version_id`.
    #[must_use]
    #[inline]
    pub fn with_ruleset_version_id(
        mut self,
        ruleset_version_id: impl Into<String>,
    ) -> Self {
        self.ruleset_version_id = Some(ruleset_version_id.into());
        self
    }

    /// Sets `receipt_id`.
    #[must_use]
    #[inline]
    pub fn with_receipt_id(mut self, receipt_id: impl Into<String>) -> Self {
        self.receipt_id = Some(receipt_id.into());
        self
    }

    /// Sets `received_at`.
    #[must_use]
    #[inline]
    pub fn with_received_at(mut self, received_at: impl Into<Timestamp>) -> Self {
        self.received_at = Some(received_at.into());
        self
    }

    /// Sets `series_id`.
    #[must_use]
    #[inline]
    pub fn with_series_id(mut self, series_id: impl Into<String>) -> Self {
        self.series_id = Some(series_id.into());
        self
    }

    /// Sets `series_title`.
    #[must_use]
    #[inline]
    pub fn with_series_title(mut self, series_title: impl Into<String>) -> Self {
        self.series_title = Some(series_title.into());
        self
    }

    /// Sets `node_id`.
    #[must_use]
    #[inline]
    pub fn with_node_id(mut self, node_id: impl Into<String>) -> Self {
        self.node_id = Some(node_id.into());
        self
    }

    /// Sets `first_reply`.
    #[must_use]
    #[inline]
    pub fn with_first_reply(mut self, first_reply: i64) -> Self {
        self.first_reply = Some(first_reply);
        self
    }

    /// Sets `first_completion`.
    #[must_use]
    #[inline]
    pub fn with_first_completion(mut self, first_completion: i64) -> Self {
        self.first_completion = Some(first_completion);
        self
    }

    /// Sets `first_series_completion`.
    #[must_use]
    #[inline]
    pub fn with_first_series_completion(mut self, first_series_completion: i64) -> Self {
        self.first_series_completion = Some(first_series_completion);
        self
    }

    /// Sets `first_series_disengagement`.
    #[must_use]
    #[inline]
    pub fn with_first_series_disengagement(
        mut self,
        first_series_disengagement: i64,
    ) -> Self {
        self.first_series_disengagement = Some(first_series_disengagement);
        self
    }

    /// Sets `first_series_exit`.
    #[must_use]
    #[inline]
    pub fn with_first_series_exit(mut self, first_series_exit: i64) -> Self {
        self.first_series_exit = Some(first_series_exit);
        self
    }

    /// Sets `first_goal_success`.
    #[must_use]
    #[inline]
    pub fn with_first_goal_success(mut self, first_goal_success: i64) -> Self {
        self.first_goal_success = Some(first_goal_success);
        self
    }

    /// Sets `first_open`.
    #[must_use]
    #[inline]
    pub fn with_first_open(mut self, first_open: i64) -> Self {
        self.first_open = Some(first_open);
        self
    }

    /// Sets `first_click`.
    #[must_use]
    #[inline]
    pub fn with_first_click(mut self, first_click: i64) -> Self {
        self.first_click = Some(first_click);
        self
    }

    /// Sets `first_dismisall`.
    #[must_use]
    #[inline]
    pub fn with_first_dismisall(mut self, first_dismisall: i64) -> Self {
        self.first_dismisall = Some(first_dismisall);
        self
    }

    /// Sets `first_unsubscribe`.
    #[must_use]
    #[inline]
    pub fn with_first_unsubscribe(mut self, first_unsubscribe: i64) -> Self {
        self.first_unsubscribe = Some(first_unsubscribe);
        self
    }

    /// Sets `first_hard_bounce`.
    #[must_use]
    #[inline]
    pub fn with_first_hard_bounce(mut self, first_hard_bounce: i64) -> Self {
        self.first_hard_bounce = Some(first_hard_bounce);
        self
    }
}

crate::runtime::model!(DataExportCsv {
    user_id: "user_id",
    user_external_id: "user_external_id",
    company_id: "company_id",
    email: "email",
    name: "name",
    ruleset_id: "ruleset_id",
    content_id: "content_id",
    content_type: "content_type",
    content_title: "content_title",
    ruleset_version_id: "ruleset_version_id",
    receipt_id: "receipt_id",
    received_at: "received_at",
    series_id: "series_id",
    series_title: "series_title",
    node_id: "node_id",
    first_reply: "first_reply",
    first_completion: "first_completion",
    first_series_completion: "first_series_completion",
    first_series_disengagement: "first_series_disengagement",
    first_series_exit: "first_series_exit",
    first_goal_success: "first_goal_success",
    first_open: "first_open",
    first_click: "first_click",
    first_dismisall: "first_dismisall",
    first_unsubscribe: "first_unsubscribe",
    first_hard_bounce: "first_hard_bounce",
});
