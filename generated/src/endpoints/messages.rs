// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Messages`.

use crate::models;
use crate::runtime::{Request, Style};

/// `POST /messages`
#[inline]
pub fn create_message(
    body: impl Into<models::CreateMessageRequest>,
) -> Request<CreateMessage> {
    Request::new().set_json(&Into::<models::CreateMessageRequest>::into(body))
}

/// `GET /messages/status`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn get_whats_app_message_status(
    ruleset_id: impl Into<String>,
) -> Request<GetWhatsAppMessageStatus> {
    Request::new()
        .set_query("ruleset_id", Style::Form, &Into::<String>::into(ruleset_id))
}

impl Request<GetWhatsAppMessageStatus> {
    /// `per_page`. At most 100. Default: `50`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }

    /// `starting_after`.
    #[must_use]
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        self.set_query(
            "starting_after",
            Style::Form,
            &Into::<String>::into(starting_after),
        )
    }
}

/// `GET /messages/whatsapp/status`
#[inline]
pub fn retrieve_whats_app_message_status(
    message_id: impl Into<String>,
) -> Request<RetrieveWhatsAppMessageStatus> {
    Request::new()
        .set_query("message_id", Style::Form, &Into::<String>::into(message_id))
}

crate::runtime::operation!(
    /// The operation of [`create_message`].
    CreateMessage: "createMessage", Post "/messages" -> crate::runtime::Json<models::Message>
);

crate::runtime::operation!(
    /// The operation of [`get_whats_app_message_status`].
    GetWhatsAppMessageStatus: "getWhatsAppMessageStatus", Get "/messages/status" -> crate::runtime::Json<models::WhatsappMessageStatusList>
);

crate::runtime::paged!(
    GetWhatsAppMessageStatus: models::WhatsappMessageStatusListEventsItem, "/events", |page| page.events.take(),
    Cursor("/pages/next/starting_after", NoCursor, Query("starting_after")),
    Link("/pages/next"),
);

crate::runtime::operation!(
    /// The operation of [`retrieve_whats_app_message_status`].
    RetrieveWhatsAppMessageStatus: "RetrieveWhatsAppMessageStatus", Get "/messages/whatsapp/status" -> crate::runtime::Json<models::WhatsappMessageStatus>
);
