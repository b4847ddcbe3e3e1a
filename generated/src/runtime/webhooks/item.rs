//! What a notification is about, as one of the models of the SDK.

use super::objects;
use super::topic::Topic;
#[allow(unused_imports, reason = "without any tag there is no model")]
use crate::models;
use crate::runtime::wire::{Decoder, Node, Source, View, Wire};
use serde_json::Value;

/// What a notification is about.
///
/// The models are those that the API's responses have; a model is there if the feature of its tag
/// is on. What has no model, or does not fit it, is kept as JSON.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Item {
    /// What an admin did to the workspace.
    #[cfg(feature = "admins")]
    ActivityLog(Box<models::ActivityLog>),
    /// An admin.
    #[cfg(feature = "admins")]
    Admin(Box<models::Admin>),
    /// An article.
    #[cfg(feature = "articles")]
    Article(Box<models::Article>),
    /// An audience.
    #[cfg(feature = "audiences")]
    Audience(Box<models::Audience>),
    /// Content that became a member of an audience, or is one no more.
    AudienceMembership(Box<objects::AudienceMembership>),
    /// A phone call.
    #[cfg(feature = "calls")]
    Call(Box<models::Call>),
    /// A company.
    #[cfg(feature = "companies")]
    Company(Box<models::Company>),
    /// A company, and the contact that was attached to it or detached from it.
    #[cfg(all(feature = "companies", feature = "contacts"))]
    CompanyContact(Box<objects::CompanyContact>),
    /// A contact: a user or a lead. Of two that were merged, the one that remains; `extra` has the
    /// other one under `merged_from`.
    #[cfg(feature = "contacts")]
    Contact(Box<models::Contact>),
    /// A contact, and the tag that it was given or that was taken away.
    #[cfg(feature = "contacts")]
    ContactTag(Box<objects::ContactTag>),
    /// A source that content is imported from.
    #[cfg(feature = "ai-content")]
    ContentImportSource(Box<models::ContentImportSource>),
    /// A content snippet.
    #[cfg(feature = "content-snippets")]
    ContentSnippet(Box<models::ContentSnippet>),
    /// What somebody did with a message: received, opened, clicked it.
    #[cfg(all(feature = "companies", feature = "contacts"))]
    ContentStat(Box<objects::ContentStat>),
    /// A conversation.
    #[cfg(feature = "conversations")]
    Conversation(Box<models::Conversation>),
    /// A conversation, and the contact that was attached to it or detached from it.
    #[cfg(all(feature = "contacts", feature = "conversations"))]
    ConversationContact(Box<objects::ConversationContact>),
    /// A part of a conversation.
    #[cfg(feature = "conversations")]
    ConversationPart(Box<models::ConversationPart>),
    /// The execution of a data connector.
    DataConnectorExecution(Box<objects::DataConnectorExecution>),
    /// An event. Its model has no tag of its own.
    #[cfg(feature = "unreferenced")]
    DataEvent(Box<models::DataEvent>),
    /// What identifies a thing that was deleted.
    Deleted(Box<objects::Deleted>),
    /// A procedure that waits for somebody's answer.
    HitlNotification(Box<objects::HitlNotification>),
    /// A job that is done.
    #[cfg(feature = "jobs")]
    Job(Box<models::Jobs>),
    /// A ticket.
    #[cfg(feature = "tickets")]
    Ticket(Box<models::Ticket>),
    /// A ticket within an object, as `ticket.closed` has it.
    #[cfg(feature = "tickets")]
    TicketWrapper(Box<objects::TicketWrapper>),
    /// A visitor.
    #[cfg(feature = "visitors")]
    Visitor(Box<models::Visitor>),
    /// Anything else, as JSON.
    Unknown(Value),
}

/// The kinds of items that there are, whatever features are on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    ActivityLog,
    Admin,
    Article,
    Audience,
    AudienceMembership,
    /// What the `type` of the item says.
    ByType,
    Call,
    Company,
    CompanyContact,
    Contact,
    ContactTag,
    ContentImportSource,
    ContentSnippet,
    ContentStat,
    Conversation,
    ConversationContact,
    ConversationPart,
    DataConnectorExecution,
    DataEvent,
    Deleted,
    HitlNotification,
    Job,
    Ticket,
    TicketWrapper,
    Visitor,
}

impl Kind {
    /// What the `type` of an item stands for.
    fn of_type(text: &str) -> Option<Self> {
        Some(match text {
            "activity_log" => Kind::ActivityLog,
            "admin" => Kind::Admin,
            "article" => Kind::Article,
            "audience" => Kind::Audience,
            "audience_membership" => Kind::AudienceMembership,
            "call" => Kind::Call,
            "company" => Kind::Company,
            "contact" | "user" | "lead" => Kind::Contact,
            "contact_tag" => Kind::ContactTag,
            "content_import_source" => Kind::ContentImportSource,
            "content_snippet" => Kind::ContentSnippet,
            "conversation" => Kind::Conversation,
            "conversation_part" => Kind::ConversationPart,
            "data_connector.execution" => Kind::DataConnectorExecution,
            "event" => Kind::DataEvent,
            "job" => Kind::Job,
            "procedure.hitl_notification" => Kind::HitlNotification,
            "ticket" => Kind::Ticket,
            "visitor" => Kind::Visitor,
            _ => return None,
        })
    }

    /// What an item of this kind is, now that it is there.
    fn refined(self, node: &Node<'_>) -> Option<Self> {
        match self {
            Kind::ByType => Kind::of_type(node.get("type")?.as_str()?),
            Kind::Ticket if matches!(node.get("ticket"), Some(Node::Object(_))) => {
                Some(Kind::TicketWrapper)
            }
            kind => Some(kind),
        }
    }
}

/// Reads an item, and writes it: for each variant, the features without which there is none.
macro_rules! items {
    ($($(#[$on:meta])? $variant:ident,)*) => {
        impl Item {
            fn read(kind: Kind, node: &Node<'_>, cx: &mut Decoder) -> Option<Self> {
                match kind {
                    $($(#[$on])? Kind::$variant => Wire::decode(node, cx).map(Item::$variant),)*
                    // All those whose feature is off.
                    #[allow(unreachable_patterns, reason = "with every feature on, there is none")]
                    _ => None,
                }
            }
        }

        /// By itself an item is JSON; with the notification around it, it is a model.
        impl Wire for Item {
            fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<Self> {
                let value = match source {
                    Source::Json(node) => return Some(Item::Unknown(node.to_value())),
                    Source::Value(value) => value,
                };
                let View::Variant(name, payload) = value.view() else {
                    return None;
                };
                let source = Source::Value(payload);
                $(
                    $(#[$on])?
                    if name == stringify!($variant) {
                        return Wire::make(source, cx).map(Item::$variant);
                    }
                )*
                Wire::make(source, cx).map(Item::Unknown)
            }

            fn view(&self) -> View<'_> {
                match self {
                    $($(#[$on])? Item::$variant(model) => {
                        View::Variant(stringify!($variant), model)
                    })*
                    Item::Unknown(value) => View::Variant("Unknown", value),
                }
            }
        }
    };
}

items! {
    #[cfg(feature = "admins")] ActivityLog,
    #[cfg(feature = "admins")] Admin,
    #[cfg(feature = "articles")] Article,
    #[cfg(feature = "audiences")] Audience,
    AudienceMembership,
    #[cfg(feature = "calls")] Call,
    #[cfg(feature = "companies")] Company,
    #[cfg(all(feature = "companies", feature = "contacts"))] CompanyContact,
    #[cfg(feature = "contacts")] Contact,
    #[cfg(feature = "contacts")] ContactTag,
    #[cfg(feature = "ai-content")] ContentImportSource,
    #[cfg(feature = "content-snippets")] ContentSnippet,
    #[cfg(all(feature = "companies", feature = "contacts"))] ContentStat,
    #[cfg(feature = "conversations")] Conversation,
    #[cfg(all(feature = "contacts", feature = "conversations"))] ConversationContact,
    #[cfg(feature = "conversations")] ConversationPart,
    DataConnectorExecution,
    #[cfg(feature = "unreferenced")] DataEvent,
    Deleted,
    HitlNotification,
    #[cfg(feature = "jobs")] Job,
    #[cfg(feature = "tickets")] Ticket,
    #[cfg(feature = "tickets")] TicketWrapper,
    #[cfg(feature = "visitors")] Visitor,
}

impl Item {
    /// The item of a notification on a topic.
    pub(super) fn of(topic: Option<&Topic>, node: &Node<'_>, cx: &mut Decoder) -> Self {
        let kind = topic.map_or(Kind::ByType, Topic::kind).refined(node);
        let item = kind.and_then(|kind| Item::read(kind, node, cx));
        item.unwrap_or_else(|| Item::Unknown(node.to_value()))
    }
}
