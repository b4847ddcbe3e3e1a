//! The things that only notifications have: the API has no operation for them.

#[cfg(any(feature = "contacts", feature = "tickets"))]
use crate::models;
use crate::runtime::wire::{Extra, Timestamp};
use std::borrow::Cow;

/// An object that is only named.
#[non_exhaustive]
pub struct ObjectReference {
    /// What it is: `article_content`.
    pub r#type: Option<String>,
    /// Its id.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::__model!(ObjectReference {
    r#type: "type" nullable,
    id: "id" nullable,
});

/// What identifies a thing that was deleted.
#[non_exhaustive]
pub struct Deleted {
    /// What it was: `company`, `contact`.
    pub r#type: Option<String>,
    /// Its id, except that of a conversation.
    pub id: Option<String>,
    /// The id of a conversation.
    pub conversation_id: Option<String>,
    /// The id of a contact in your own systems.
    pub external_id: Option<String>,
    /// The id of a company in your own systems.
    pub company_id: Option<String>,
    /// `true`, if it is there.
    pub deleted: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::__model!(Deleted {
    r#type: "type" nullable,
    id: "id" nullable,
    conversation_id: "conversation_id" nullable,
    external_id: "external_id" nullable,
    company_id: "company_id" nullable,
    deleted: "deleted" nullable,
});

/// A contact, and the tag that it was given or that was taken away.
#[cfg(feature = "contacts")]
#[non_exhaustive]
pub struct ContactTag {
    /// `contact_tag`.
    pub r#type: Option<String>,
    /// When it happened.
    pub created_at: Option<Timestamp>,
    /// The tag.
    pub tag: Option<models::Tag>,
    /// The contact.
    pub contact: Option<models::Contact>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

#[cfg(feature = "contacts")]
crate::__model!(ContactTag {
    r#type: "type" nullable,
    created_at: "created_at" nullable,
    tag: "tag" nullable,
    contact: "contact" nullable,
});

/// A company, and the contact that was attached to it or detached from it.
#[cfg(all(feature = "companies", feature = "contacts"))]
#[non_exhaustive]
pub struct CompanyContact {
    /// What the object is, if it says so.
    pub r#type: Option<String>,
    /// The company.
    pub company: Option<models::Company>,
    /// The contact.
    pub contact: Option<models::Contact>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

#[cfg(all(feature = "companies", feature = "contacts"))]
crate::__model!(CompanyContact {
    r#type: "type" nullable,
    company: "company" nullable,
    contact: "contact" nullable,
});

/// A conversation, and the contact that was attached to it or detached from it.
#[cfg(all(feature = "contacts", feature = "conversations"))]
#[non_exhaustive]
pub struct ConversationContact {
    /// What the object is, if it says so.
    pub r#type: Option<String>,
    /// The conversation. It may be in another form than elsewhere, with all it has in `extra`.
    pub conversation: Option<models::Conversation>,
    /// The contact.
    pub contact: Option<models::Contact>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

#[cfg(all(feature = "contacts", feature = "conversations"))]
crate::__model!(ConversationContact {
    r#type: "type" nullable,
    conversation: "conversation" nullable,
    contact: "contact" nullable,
});

/// A ticket within an object, as `ticket.closed` has it.
#[cfg(feature = "tickets")]
#[non_exhaustive]
pub struct TicketWrapper {
    /// What the object is, if it says so.
    pub r#type: Option<String>,
    /// The ticket.
    pub ticket: Option<models::Ticket>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

#[cfg(feature = "tickets")]
crate::__model!(TicketWrapper {
    r#type: "type" nullable,
    ticket: "ticket" nullable,
});

/// Content that became a member of an audience, or is one no more.
#[non_exhaustive]
pub struct AudienceMembership {
    /// `audience_membership`.
    pub r#type: Option<String>,
    /// The audience.
    pub audience_id: Option<String>,
    /// The content.
    pub content: Option<ObjectReference>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::__model!(AudienceMembership {
    r#type: "type" nullable,
    audience_id: "audience_id" nullable,
    content: "content" nullable,
});

/// What somebody did with a message.
#[cfg(all(feature = "companies", feature = "contacts"))]
#[non_exhaustive]
pub struct ContentStat {
    /// `content_stat.series`: the topic again.
    pub r#type: Option<String>,
    /// When it happened, in ISO 8601.
    pub created_at: Option<String>,
    /// What happened.
    pub content_stat: Option<ContentStatDetails>,
    /// Who did it.
    pub contact: Option<models::Contact>,
    /// Their company, if the message was for companies.
    pub company: Option<models::Company>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

#[cfg(all(feature = "companies", feature = "contacts"))]
crate::__model!(ContentStat {
    r#type: "type" nullable,
    created_at: "created_at" nullable,
    content_stat: "content_stat" nullable,
    contact: "contact" nullable,
    company: "company" nullable,
});

/// What happened to a message.
#[non_exhaustive]
pub struct ContentStatDetails {
    /// The id of this event.
    pub id: Option<i64>,
    /// What the message is: `email`, `series`.
    pub content_type: Option<String>,
    /// The id of the message.
    pub content_id: Option<i64>,
    /// Its title.
    pub content_title: Option<String>,
    /// What happened: `receipt`, `open`, `click`.
    pub stat_type: Option<String>,
    /// The id of the receipt of the message.
    pub receipt_id: Option<i64>,
    /// The id of the outbound message.
    pub ruleset_id: Option<i64>,
    /// The id of its version.
    pub ruleset_version_id: Option<i64>,
    /// The id of the series.
    pub series_id: Option<i64>,
    /// The title of the series.
    pub series_title: Option<String>,
    /// The id of the node within the series.
    pub node_id: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::__model!(ContentStatDetails {
    id: "id" nullable,
    content_type: "content_type" nullable,
    content_id: "content_id" nullable,
    content_title: "content_title" nullable,
    stat_type: "stat_type" nullable,
    receipt_id: "receipt_id" nullable,
    ruleset_id: "ruleset_id" nullable,
    ruleset_version_id: "ruleset_version_id" nullable,
    series_id: "series_id" nullable,
    series_title: "series_title" nullable,
    node_id: "node_id" nullable,
});

/// The execution of a data connector.
#[non_exhaustive]
pub struct DataConnectorExecution {
    /// `data_connector.execution`.
    pub r#type: Option<String>,
    /// The id of the execution.
    pub id: Option<String>,
    /// The workspace.
    pub app_id: Option<String>,
    /// The id of the data connector.
    pub action_id: Option<String>,
    /// Its name.
    pub action_name: Option<String>,
    /// Whether it succeeded.
    pub success: Option<bool>,
    /// The status of the other server; 0 if there is none.
    pub http_status: Option<i64>,
    /// Why it failed: `third_party_error`.
    pub error_type: Option<String>,
    /// How long it took, in milliseconds.
    pub execution_time_ms: Option<i64>,
    /// When it was done, in ISO 8601.
    pub completed_at: Option<String>,
    /// What started it: `workflow`, `inbox`.
    pub source_type: Option<String>,
    /// The id of what started it.
    pub source_id: Option<String>,
    /// The conversation it was for.
    pub conversation_id: Option<String>,
    /// The contact it was for.
    pub user_id: Option<String>,
    /// The admin who started it.
    pub admin_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::__model!(DataConnectorExecution {
    r#type: "type" nullable,
    id: "id" nullable,
    app_id: "app_id" nullable,
    action_id: "action_id" nullable,
    action_name: "action_name" nullable,
    success: "success" nullable,
    http_status: "http_status" nullable,
    error_type: "error_type" nullable,
    execution_time_ms: "execution_time_ms" nullable,
    completed_at: "completed_at" nullable,
    source_type: "source_type" nullable,
    source_id: "source_id" nullable,
    conversation_id: "conversation_id" nullable,
    user_id: "user_id" nullable,
    admin_id: "admin_id" nullable,
});

/// A procedure that waits for somebody's answer.
#[non_exhaustive]
pub struct HitlNotification {
    /// `procedure.hitl_notification`.
    pub r#type: Option<String>,
    /// The workspace.
    pub app_id: Option<String>,
    /// The conversation.
    pub conversation_id: Option<String>,
    /// The step, which the answer has to name.
    pub step_id: Option<String>,
    /// The name of the procedure.
    pub procedure_name: Option<String>,
    /// The question.
    pub hitl_question: Option<String>,
    /// What the answer has to contain.
    pub attributes_to_collect: Option<Vec<HitlAttribute>>,
    /// Where to send the answer.
    pub callback_url: Option<String>,
    /// Until when there can be an answer.
    pub expires_at: Option<Timestamp>,
    /// `priority` or `not_priority`.
    pub priority: Option<String>,
    /// The admin or the team who should answer.
    pub assign_to: Option<HitlAuthor>,
    /// The conversation in the inbox.
    pub conversation_url: Option<String>,
    /// The last messages of the conversation.
    pub recent_messages: Option<Vec<HitlMessage>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::__model!(HitlNotification {
    r#type: "type" nullable,
    app_id: "app_id" nullable,
    conversation_id: "conversation_id" nullable,
    step_id: "step_id" nullable,
    procedure_name: "procedure_name" nullable,
    hitl_question: "hitl_question" nullable,
    attributes_to_collect: "attributes_to_collect" nullable,
    callback_url: "callback_url" nullable,
    expires_at: "expires_at" nullable,
    priority: "priority" nullable,
    assign_to: "assign_to" nullable,
    conversation_url: "conversation_url" nullable,
    recent_messages: "recent_messages" nullable,
});

/// A value that an answer has to contain.
#[non_exhaustive]
pub struct HitlAttribute {
    /// `data_attribute`.
    pub r#type: Option<String>,
    /// What the answer has to call it.
    pub identifier: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Its name for people.
    pub label: Option<String>,
    /// What kind of value it is: `boolean`, `list`.
    pub data_type: Option<String>,
    /// The values to choose from.
    pub options: Option<Vec<HitlAttributeOption>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::__model!(HitlAttribute {
    r#type: "type" nullable,
    identifier: "identifier" nullable,
    name: "name" nullable,
    label: "label" nullable,
    data_type: "data_type" nullable,
    options: "options" nullable,
});

/// One of the values to choose from.
#[non_exhaustive]
pub struct HitlAttributeOption {
    /// What the answer has to say.
    pub id: Option<String>,
    /// What it means.
    pub label: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::__model!(HitlAttributeOption {
    id: "id" nullable,
    label: "label" nullable,
});

/// A message of the conversation.
#[non_exhaustive]
pub struct HitlMessage {
    /// `conversation_part`.
    pub r#type: Option<String>,
    /// The id of the part.
    pub id: Option<String>,
    /// What kind of part it is: `comment`.
    pub part_type: Option<String>,
    /// The text, as HTML.
    pub body: Option<String>,
    /// When it was written.
    pub created_at: Option<Timestamp>,
    /// Who wrote it.
    pub author: Option<HitlAuthor>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::__model!(HitlMessage {
    r#type: "type" nullable,
    id: "id" nullable,
    part_type: "part_type" nullable,
    body: "body" nullable,
    created_at: "created_at" nullable,
    author: "author" nullable,
});

/// Who wrote a message, or who should answer.
#[non_exhaustive]
pub struct HitlAuthor {
    /// `user`, `admin`, `bot` or `team`.
    pub r#type: Option<String>,
    /// Their id.
    pub id: Option<String>,
    /// Their name.
    pub name: Option<String>,
    /// Their address.
    pub email: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::__model!(HitlAuthor {
    r#type: "type" nullable,
    id: "id" nullable,
    name: "name" nullable,
    email: "email" nullable,
});

impl Deleted {
    /// The id of what was deleted, whatever it was; that of a content import source is a number.
    pub fn any_id(&self) -> Option<Cow<'_, str>> {
        let text = self.id.as_deref().or(self.conversation_id.as_deref());
        let number = || Some(self.extra.get("id")?.as_i64()?.to_string());
        text.map(Cow::from).or_else(|| number().map(Cow::from))
    }
}
