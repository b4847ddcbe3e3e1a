// Written by `cargo xtask regen`. Do not edit.

//! Schema `convert_visitor_request`.

use crate::runtime::wire::Extra;

/// Schema `convert_visitor_request`.
#[non_exhaustive]
pub struct ConvertVisitorRequest {
    /// `type`. Required.
    pub r#type: Option<String>,
    /// `user`. Required.
    pub user: Option<ConvertVisitorRequestUser>,
    /// `visitor`. Required.
    pub visitor: Option<ConvertVisitorRequestVisitor>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConvertVisitorRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        r#type: impl Into<String>,
        user: impl Into<ConvertVisitorRequestUser>,
        visitor: impl Into<ConvertVisitorRequestVisitor>,
    ) -> Self {
        Self {
            r#type: Some(r#type.into()),
            user: Some(user.into()),
            visitor: Some(visitor.into()),
            ..Self::default()
        }
    }
}

/// Part of the schema `convert_visitor_request`.
#[non_exhaustive]
pub struct ConvertVisitorRequestUser {
    /// `id`.
    pub id: Option<String>,
    /// `user_id`.
    pub user_id: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConvertVisitorRequestUser {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `user_id`.
    #[must_use]
    #[inline]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    #[inline]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

/// Part of the schema `convert_visitor_request`.
#[non_exhaustive]
pub struct ConvertVisitorRequestVisitor {
    /// `id`.
    pub id: Option<String>,
    /// `user_id`.
    pub user_id: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConvertVisitorRequestVisitor {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `user_id`.
    #[must_use]
    #[inline]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    #[inline]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

crate::runtime::model!(ConvertVisitorRequest {
    r#type: "type" required,
    user: "user" required,
    visitor: "visitor" required,
});

crate::runtime::model!(ConvertVisitorRequestUser {
    id: "id",
    user_id: "user_id",
    email: "email",
});

crate::runtime::model!(ConvertVisitorRequestVisitor {
    id: "id",
    user_id: "user_id",
    email: "email",
});
