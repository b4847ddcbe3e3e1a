// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_message_request`.

use super::{Recipient, RecipientType};
use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `create_message_request`.
#[non_exhaustive]
pub struct CreateMessageRequest {
    /// `message_type`. Required.
    pub message_type: Option<CreateMessageRequestMessageType>,
    /// `subject`.
    pub subject: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `template`.
    pub template: Option<String>,
    /// `from`. Required.
    pub from: Option<CreateMessageRequestFrom>,
    /// `to`. Required.
    pub to: Option<CreateMessageRequestTo>,
    /// `cc`.
    pub cc: Option<CreateMessageRequestCc>,
    /// `bcc`.
    pub bcc: Option<CreateMessageRequestBcc>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `create_conversation_without_contact_reply`. Default: `false`.
    pub create_conversation_without_contact_reply: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateMessageRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        message_type: impl Into<CreateMessageRequestMessageType>,
        from: impl Into<CreateMessageRequestFrom>,
        to: impl Into<CreateMessageRequestTo>,
    ) -> Self {
        Self {
            message_type: Some(message_type.into()),
            from: Some(from.into()),
            to: Some(to.into()),
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

    /// Sets `body`.
    #[must_use]
    #[inline]
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `template`.
    #[must_use]
    #[inline]
    pub fn with_template(mut self, template: impl Into<String>) -> Self {
        self.template = Some(template.into());
        self
    }

    /// Sets `cc`.
    #[must_use]
    #[inline]
    pub fn with_cc(mut self, cc: impl Into<CreateMessageRequestCc>) -> Self {
        self.cc = Some(cc.into());
        self
    }

    /// Sets `bcc`.
    #[must_use]
    #[inline]
    pub fn with_bcc(mut self, bcc: impl Into<CreateMessageRequestBcc>) -> Self {
        self.bcc = Some(bcc.into());
        self
    }

    /// Sets `created_at`.
    #[must_use]
    #[inline]
    pub fn with_created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `create_conversation_without_contact_reply`.
    #[must_use]
    #[inline]
    pub fn with_create_conversation_without_contact_reply(
        mut self,
        create_conversation_without_contact_reply: bool,
    ) -> Self {
        self.create_conversation_without_contact_reply = Some(
            create_conversation_without_contact_reply,
        );
        self
    }
}

/// Part of the schema `create_message_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageRequestBcc {
    /// A list.
    List(Vec<Recipient>),
    /// An object.
    Recipient(Box<Recipient>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl CreateMessageRequestBcc {
    /// [`Recipient`](Self::Recipient) with what is required.
    #[must_use]
    #[inline]
    pub fn recipient(r#type: impl Into<RecipientType>, id: impl Into<String>) -> Self {
        Self::Recipient(Box::new(Recipient::new(r#type, id)))
    }
}

/// Part of the schema `create_message_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageRequestCc {
    /// A list.
    List(Vec<Recipient>),
    /// An object.
    Recipient(Box<Recipient>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl CreateMessageRequestCc {
    /// [`Recipient`](Self::Recipient) with what is required.
    #[must_use]
    #[inline]
    pub fn recipient(r#type: impl Into<RecipientType>, id: impl Into<String>) -> Self {
        Self::Recipient(Box::new(Recipient::new(r#type, id)))
    }
}

/// Part of the schema `create_message_request`.
#[non_exhaustive]
pub struct CreateMessageRequestFrom {
    /// `type`. Required.
    pub r#type: Option<CreateMessageRequestFromType>,
    /// `id`. Required.
    pub id: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateMessageRequestFrom {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(id: i64) -> Self {
        Self {
            r#type: Some(CreateMessageRequestFromType::Admin),
            id: Some(id),
            ..Self::default()
        }
    }
}

/// Part of the schema `create_message_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateMessageRequestFromType {
    /// `admin`
    Admin,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `create_message_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateMessageRequestMessageType {
    /// `in_app`
    InApp,
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// `whatsapp`
    Whatsapp,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `create_message_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageRequestTo {
    /// A list.
    List(Vec<Recipient>),
    /// An object.
    Recipient(Box<Recipient>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl CreateMessageRequestTo {
    /// [`Recipient`](Self::Recipient) with what is required.
    #[must_use]
    #[inline]
    pub fn recipient(r#type: impl Into<RecipientType>, id: impl Into<String>) -> Self {
        Self::Recipient(Box::new(Recipient::new(r#type, id)))
    }
}

crate::runtime::model!(CreateMessageRequest {
    message_type: "message_type" required,
    subject: "subject",
    body: "body",
    template: "template",
    from: "from" required,
    to: "to" required,
    cc: "cc",
    bcc: "bcc",
    created_at: "created_at",
    create_conversation_without_contact_reply: "create_conversation_without_contact_reply",
});

crate::runtime::union!(CreateMessageRequestBcc {
    List(Vec<Recipient>): [[Kind(Array)]] from,
    Recipient(Box<Recipient>): [[Kind(Object)]] from,
});

crate::runtime::union!(CreateMessageRequestCc {
    List(Vec<Recipient>): [[Kind(Array)]] from,
    Recipient(Box<Recipient>): [[Kind(Object)]] from,
});

crate::runtime::model!(CreateMessageRequestFrom {
    r#type: "type" required,
    id: "id" required,
});

crate::runtime::string_enum!(CreateMessageRequestFromType {
    Admin = "admin",
});

crate::runtime::string_enum!(CreateMessageRequestMessageType {
    InApp = "in_app",
    Email = "email",
    Sms = "sms",
    Whatsapp = "whatsapp",
});

crate::runtime::union!(CreateMessageRequestTo {
    List(Vec<Recipient>): [[Kind(Array)]] from,
    Recipient(Box<Recipient>): [[Kind(Object)]] from,
});
