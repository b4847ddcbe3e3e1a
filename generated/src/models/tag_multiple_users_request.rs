// Written by `cargo xtask regen`. Do not edit.

//! Schema `tag_multiple_users_request`.

use crate::runtime::wire::Extra;

/// Schema `tag_multiple_users_request`.
#[non_exhaustive]
pub struct TagMultipleUsersRequest {
    /// `name`. Required.
    pub name: Option<String>,
    /// `users`. Required.
    pub users: Option<Vec<TagMultipleUsersRequestUsersItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl TagMultipleUsersRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        users: impl IntoIterator<Item = impl Into<TagMultipleUsersRequestUsersItem>>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            users: Some(users.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

/// Part of the schema `tag_multiple_users_request`.
#[non_exhaustive]
pub struct TagMultipleUsersRequestUsersItem {
    /// `id`.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl TagMultipleUsersRequestUsersItem {
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
}

crate::runtime::model!(TagMultipleUsersRequest {
    name: "name" required,
    users: "users" required,
});

crate::runtime::model!(TagMultipleUsersRequestUsersItem {
    id: "id",
});
