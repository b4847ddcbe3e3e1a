// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_help_center_redirect_request`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `create_help_center_redirect_request`.
#[non_exhaustive]
pub struct CreateHelpCenterRedirectRequest {
    /// `from_url`. Required.
    pub from_url: Option<String>,
    /// `locale`. Required.
    pub locale: Option<String>,
    /// `target_type`. Required.
    pub target_type: Option<CreateHelpCenterRedirectRequestTargetType>,
    /// `target_id`. Required.
    pub target_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateHelpCenterRedirectRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        from_url: impl Into<String>,
        locale: impl Into<String>,
        target_type: impl Into<CreateHelpCenterRedirectRequestTargetType>,
        target_id: impl Into<String>,
    ) -> Self {
        Self {
            from_url: Some(from_url.into()),
            locale: Some(locale.into()),
            target_type: Some(target_type.into()),
            target_id: Some(target_id.into()),
            ..Self::default()
        }
    }
}

/// Part of the schema `create_help_center_redirect_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateHelpCenterRedirectRequestTargetType {
    /// `article`
    Article,
    /// `collection`
    Collection,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CreateHelpCenterRedirectRequest {
    from_url: "from_url" required,
    locale: "locale" required,
    target_type: "target_type" required,
    target_id: "target_id" required,
});

crate::runtime::string_enum!(CreateHelpCenterRedirectRequestTargetType {
    Article = "article",
    Collection = "collection",
});
