// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_conversation_request`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `create_conversation_request`.
#[non_exhaustive]
pub struct CreateConversationRequest {
    /// `from`. Required.
    pub from: Option<CreateConversationRequestFrom>,
    /// `body`. Required.
    pub body: Option<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// `attachment_urls`. At most 10 items.
    pub attachment_urls: Option<Vec<String>>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `brand_id`.
    pub brand_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateConversationRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        from: impl Into<CreateConversationRequestFrom>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            from: Some(from.into()),
            body: Some(body.into()),
            ..Self::default()
        }
    }

    /// Sets `subject`.
    #[must_use]
    #[inline]
    pub fn with_subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets `attachment_urls`.
    #[must_use]
    #[inline]
    pub fn with_attachment_urls(
        mut self,
        attachment_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `created_at`.
    #[must_use]
    #[inline]
    pub fn with_created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `brand_id`.
    #[must_use]
    #[inline]
    pub fn with_brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }
}

/// Part of the schema `create_conversation_request`.
#[non_exhaustive]
pub struct CreateConversationRequestFrom {
    /// `type`. Required.
    pub r#type: Option<CreateConversationRequestFromType>,
    /// `id`. Required. Format `uuid`. At least 24 characters. At most 24 characters.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateConversationRequestFrom {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        r#type: impl Into<CreateConversationRequestFromType>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            r#type: Some(r#type.into()),
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

/// Part of the schema `create_conversation_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateConversationRequestFromType {
    /// `lead`
    Lead,
    /// `user`
    User,
    /// `contact`
    Contact,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CreateConversationRequest {
    from: "from" required,
    body: "body" required,
    subject: "subject",
    attachment_urls: "attachment_urls",
    created_at: "created_at",
    brand_id: "brand_id",
});

crate::runtime::model!(CreateConversationRequestFrom {
    r#type: "type" required,
    id: "id" required,
});

crate::runtime::string_enum!(CreateConversationRequestFromType {
    Lead = "lead",
    User = "user",
    Contact = "contact",
});
