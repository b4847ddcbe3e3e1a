// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Conversations`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /conversations`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_conversations() -> Request<ListConversations> {
    Request::new()
}

impl Request<ListConversations> {
    /// `per_page`. At most 150. Default: `20`.
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

    /// `include_monitors`. Default: `false`.
    #[must_use]
    #[inline]
    pub fn include_monitors(self, include_monitors: bool) -> Self {
        self.set_query("include_monitors", Style::Form, &include_monitors)
    }

    /// `include_scorecards`. Default: `false`.
    #[must_use]
    #[inline]
    pub fn include_scorecards(self, include_scorecards: bool) -> Self {
        self.set_query("include_scorecards", Style::Form, &include_scorecards)
    }
}

/// `POST /conversations`
#[inline]
pub fn create_conversation(
    body: impl Into<models::CreateConversationRequest>,
) -> Request<CreateConversation> {
    Request::new().set_json(&Into::<models::CreateConversationRequest>::into(body))
}

/// `GET /conversations/{id}`
#[inline]
pub fn retrieve_conversation(id: impl Into<PathParam>) -> Request<RetrieveConversation> {
    Request::new().set_path("id", id)
}

impl Request<RetrieveConversation> {
    /// `display_as`.
    #[must_use]
    #[inline]
    pub fn display_as(self, display_as: impl Into<String>) -> Self {
        self.set_query("display_as", Style::Form, &Into::<String>::into(display_as))
    }

    /// `include_translations`.
    #[must_use]
    #[inline]
    pub fn include_translations(self, include_translations: bool) -> Self {
        self.set_query("include_translations", Style::Form, &include_translations)
    }

    /// `include_email_history`.
    #[must_use]
    #[inline]
    pub fn include_email_history(self, include_email_history: bool) -> Self {
        self.set_query("include_email_history", Style::Form, &include_email_history)
    }

    /// `include_monitors`. Default: `false`.
    #[must_use]
    #[inline]
    pub fn include_monitors(self, include_monitors: bool) -> Self {
        self.set_query("include_monitors", Style::Form, &include_monitors)
    }

    /// `include_scorecards`. Default: `false`.
    #[must_use]
    #[inline]
    pub fn include_scorecards(self, include_scorecards: bool) -> Self {
        self.set_query("include_scorecards", Style::Form, &include_scorecards)
    }
}

/// `PUT /conversations/{id}`
#[inline]
pub fn update_conversation(
    id: impl Into<PathParam>,
    body: impl Into<models::UpdateConversationRequest>,
) -> Request<UpdateConversation> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::UpdateConversationRequest>::into(body))
}

impl Request<UpdateConversation> {
    /// `display_as`.
    #[must_use]
    #[inline]
    pub fn display_as(self, display_as: impl Into<String>) -> Self {
        self.set_query("display_as", Style::Form, &Into::<String>::into(display_as))
    }
}

/// `DELETE /conversations/{id}`
#[inline]
pub fn delete_conversation(id: impl Into<PathParam>) -> Request<DeleteConversation> {
    Request::new().set_path("id", id)
}

impl Request<DeleteConversation> {
    /// `retain_metrics`.
    #[must_use]
    #[inline]
    pub fn retain_metrics(self, retain_metrics: bool) -> Self {
        self.set_query("retain_metrics", Style::Form, &retain_metrics)
    }
}

/// `POST /conversations/search`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn search_conversations(
    body: impl Into<models::SearchRequest>,
) -> Request<SearchConversations> {
    Request::new().set_json(&Into::<models::SearchRequest>::into(body))
}

impl Request<SearchConversations> {
    /// `include_monitors`. Default: `false`.
    #[must_use]
    #[inline]
    pub fn include_monitors(self, include_monitors: bool) -> Self {
        self.set_query("include_monitors", Style::Form, &include_monitors)
    }

    /// `include_scorecards`. Default: `false`.
    #[must_use]
    #[inline]
    pub fn include_scorecards(self, include_scorecards: bool) -> Self {
        self.set_query("include_scorecards", Style::Form, &include_scorecards)
    }
}

/// `POST /conversations/{id}/reply`
#[inline]
pub fn reply_conversation(
    id: impl Into<PathParam>,
    body: impl Into<models::ReplyConversationRequest>,
) -> Request<ReplyConversation> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::ReplyConversationRequest>::into(body))
}

/// `POST /conversations/{id}/parts`
#[inline]
pub fn manage_conversation(
    id: impl Into<PathParam>,
    body: impl Into<models::ManageConversationBody>,
) -> Request<ManageConversation> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::ManageConversationBody>::into(body))
}

/// `GET /conversations/{id}/handling_events`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_handling_events(id: impl Into<PathParam>) -> Request<ListHandlingEvents> {
    Request::new().set_path("id", id)
}

/// `GET /conversations/{id}/side_conversations`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_side_conversations(
    id: impl Into<PathParam>,
) -> Request<ListSideConversations> {
    Request::new().set_path("id", id)
}

impl Request<ListSideConversations> {
    /// `page`. Default: `1`.
    #[must_use]
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query("page", Style::Form, &page)
    }

    /// `per_page`. At most 50. Default: `25`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }
}

/// `POST /conversations/{id}/merge`
#[inline]
pub fn merge_conversation(
    id: impl Into<PathParam>,
    body: impl Into<models::MergeConversationsRequest>,
) -> Request<MergeConversation> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::MergeConversationsRequest>::into(body))
}

/// `POST /conversations/{id}/convert`
#[inline]
pub fn convert_conversation_to_ticket(
    id: impl Into<PathParam>,
    body: impl Into<models::ConvertConversationToTicketRequest>,
) -> Request<ConvertConversationToTicket> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::ConvertConversationToTicketRequest>::into(body))
}

/// `GET /conversations/deleted`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_deleted_conversation_ids() -> Request<ListDeletedConversationIds> {
    Request::new()
}

impl Request<ListDeletedConversationIds> {
    /// `page`.
    #[must_use]
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query("page", Style::Form, &page)
    }

    /// `per_page`. At most 60. Default: `20`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }

    /// `order`.
    #[must_use]
    #[inline]
    pub fn order(self, order: impl Into<String>) -> Self {
        self.set_query("order", Style::Form, &Into::<String>::into(order))
    }
}

crate::runtime::operation!(
    /// The operation of [`list_conversations`].
    ListConversations: "listConversations", Get "/conversations" -> crate::runtime::Json<models::ConversationList>
);

crate::runtime::paged!(
    ListConversations: models::ConversationListItem, "/conversations", |page| page.conversations.take(),
    Cursor("/pages/next/starting_after", NoCursor, Query("starting_after")),
    Link("/pages/next"),
);

crate::runtime::operation!(
    /// The operation of [`create_conversation`].
    CreateConversation: "createConversation", Post "/conversations" -> crate::runtime::Json<models::CreateConversationResponse>
);

crate::runtime::operation!(
    /// The operation of [`retrieve_conversation`].
    RetrieveConversation: "retrieveConversation", Get "/conversations/{id}" -> crate::runtime::Json<models::Conversation>
);

crate::runtime::operation!(
    /// The operation of [`update_conversation`].
    UpdateConversation: "updateConversation", Put "/conversations/{id}" -> crate::runtime::Json<models::Conversation>
);

crate::runtime::operation!(
    /// The operation of [`delete_conversation`].
    DeleteConversation: "deleteConversation", Delete "/conversations/{id}" -> crate::runtime::Json<models::ConversationDeleted>
);

crate::runtime::operation!(
    /// The operation of [`search_conversations`].
    SearchConversations: "searchConversations", Post "/conversations/search" -> crate::runtime::Json<models::ConversationList>
);

crate::runtime::paged!(
    SearchConversations: models::ConversationListItem, "/conversations", |page| page.conversations.take(),
    Cursor("/pages/next/starting_after", NoCursor, Body("/pagination/starting_after")),
    Link("/pages/next"),
);

crate::runtime::operation!(
    /// The operation of [`reply_conversation`].
    ReplyConversation: "replyConversation", Post "/conversations/{id}/reply" -> crate::runtime::Json<models::Conversation>
);

crate::runtime::operation!(
    /// The operation of [`manage_conversation`].
    ManageConversation: "manageConversation", Post "/conversations/{id}/parts" -> crate::runtime::Json<models::Conversation>
);

crate::runtime::operation!(
    /// The operation of [`list_handling_events`].
    ListHandlingEvents: "listHandlingEvents", Get "/conversations/{id}/handling_events" -> crate::runtime::Json<models::HandlingEventList>
);

crate::runtime::paged!(
    ListHandlingEvents: models::HandlingEvent, "/handling_events", |page| page.handling_events.take(),
);

crate::runtime::operation!(
    /// The operation of [`list_side_conversations`].
    ListSideConversations: "listSideConversations", Get "/conversations/{id}/side_conversations" -> crate::runtime::Json<models::SideConversationList>
);

crate::runtime::paged!(
    ListSideConversations: models::SideConversationSummary, "/side_conversations", |page| page.side_conversations.take(),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`merge_conversation`].
    MergeConversation: "mergeConversation", Post "/conversations/{id}/merge" -> crate::runtime::Json<models::Conversation>
);

crate::runtime::operation!(
    /// The operation of [`convert_conversation_to_ticket`].
    ConvertConversationToTicket: "convertConversationToTicket", Post "/conversations/{id}/convert" -> crate::runtime::Json<models::Ticket>
);

crate::runtime::operation!(
    /// The operation of [`list_deleted_conversation_ids`].
    ListDeletedConversationIds: "listDeletedConversationIds", Get "/conversations/deleted" -> crate::runtime::Json<models::DeletedConversationList>
);

crate::runtime::paged!(
    ListDeletedConversationIds: models::DeletedConversationItem, "/conversations", |page| page.conversations.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);
