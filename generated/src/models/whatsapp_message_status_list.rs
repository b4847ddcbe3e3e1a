// Written by `cargo xtask regen`. Do not edit.

//! Schema `whatsapp_message_status_list`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `whatsapp_message_status_list`.
#[non_exhaustive]
pub struct WhatsappMessageStatusList {
    /// `type`. Required.
    pub r#type: Option<WhatsappMessageStatusListType>,
    /// `ruleset_id`. Required.
    pub ruleset_id: Option<String>,
    /// `pages`. Required.
    pub pages: Option<WhatsappMessageStatusListPages>,
    /// `total_count`. Required.
    pub total_count: Option<i64>,
    /// `events`. Required.
    pub events: Option<Vec<WhatsappMessageStatusListEventsItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `whatsapp_message_status_list`.
#[non_exhaustive]
pub struct WhatsappMessageStatusListEventsItem {
    /// `id`. Required.
    pub id: Option<String>,
    /// `conversation_id`. Required.
    pub conversation_id: Option<String>,
    /// `status`. Required.
    pub status: Option<WhatsappMessageStatusListEventsItemStatus>,
    /// `type`. Required.
    pub r#type: Option<WhatsappMessageStatusListEventsItemType>,
    /// `created_at`. Required.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Required.
    pub updated_at: Option<Timestamp>,
    /// `whatsapp_message_id`. Required.
    pub whatsapp_message_id: Option<String>,
    /// `template_name`.
    pub template_name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `whatsapp_message_status_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WhatsappMessageStatusListEventsItemStatus {
    /// `sent`
    Sent,
    /// `delivered`
    Delivered,
    /// `read`
    Read,
    /// `failed`
    Failed,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `whatsapp_message_status_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WhatsappMessageStatusListEventsItemType {
    /// `broadcast_outbound`
    BroadcastOutbound,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `whatsapp_message_status_list`.
#[non_exhaustive]
pub struct WhatsappMessageStatusListPages {
    /// `type`. Required.
    pub r#type: Option<WhatsappMessageStatusListPagesType>,
    /// `per_page`. Required.
    pub per_page: Option<i64>,
    /// `total_pages`. Required.
    pub total_pages: Option<i64>,
    /// `next`.
    pub next: Option<WhatsappMessageStatusListPagesNext>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `whatsapp_message_status_list`.
#[non_exhaustive]
pub struct WhatsappMessageStatusListPagesNext {
    /// `starting_after`.
    pub starting_after: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `whatsapp_message_status_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WhatsappMessageStatusListPagesType {
    /// `pages`
    Pages,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `whatsapp_message_status_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WhatsappMessageStatusListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(WhatsappMessageStatusList {
    r#type: "type" required,
    ruleset_id: "ruleset_id" required,
    pages: "pages" required,
    total_count: "total_count" required,
    events: "events" required,
});

crate::runtime::model!(WhatsappMessageStatusListEventsItem {
    id: "id" required,
    conversation_id: "conversation_id" required,
    status: "status" required,
    r#type: "type" required,
    created_at: "created_at" required,
    updated_at: "updated_at" required,
    whatsapp_message_id: "whatsapp_message_id" required,
    template_name: "template_name",
});

crate::runtime::string_enum!(WhatsappMessageStatusListEventsItemStatus {
    Sent = "sent",
    Delivered = "delivered",
    Read = "read",
    Failed = "failed",
});

crate::runtime::string_enum!(WhatsappMessageStatusListEventsItemType {
    BroadcastOutbound = "broadcast_outbound",
});

crate::runtime::model!(WhatsappMessageStatusListPages {
    r#type: "type" required,
    per_page: "per_page" required,
    total_pages: "total_pages" required,
    next: "next" nullable,
});

crate::runtime::model!(WhatsappMessageStatusListPagesNext {
    starting_after: "starting_after",
});

crate::runtime::string_enum!(WhatsappMessageStatusListPagesType {
    Pages = "pages",
});

crate::runtime::string_enum!(WhatsappMessageStatusListType {
    List = "list",
});
