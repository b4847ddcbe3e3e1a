//! The topics an app can subscribe to, and what the notifications of each are about.

use super::item::Kind;
use crate::runtime::wire::UnknownValue;

/// Defines the topics: variant, text, and what the item of such a notification is.
macro_rules! topics {
    ($($variant:ident = $text:literal => $kind:ident,)*) => {
        /// What a notification is about.
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Topic {
            $(
                #[doc = concat!("`", $text, "`")]
                $variant,
            )*
            /// A topic that this version of the SDK does not know.
            Unknown(UnknownValue),
        }

        crate::__string_enum!(Topic { $($variant = $text,)* });

        impl Topic {
            /// What the item is; for a topic that is not known, its `type` says so.
            pub(super) fn kind(&self) -> Kind {
                match self {
                    $(Topic::$variant => Kind::$kind,)*
                    Topic::Unknown(_) => Kind::ByType,
                }
            }
        }
    };
}

topics! {
    AdminActivityLogEventCreated = "admin.activity_log_event.created" => ActivityLog,
    AdminAddedToWorkspace = "admin.added_to_workspace" => Admin,
    AdminAwayModeUpdated = "admin.away_mode_updated" => Admin,
    AdminLoggedIn = "admin.logged_in" => Admin,
    AdminLoggedOut = "admin.logged_out" => Admin,
    AdminRemovedFromWorkspace = "admin.removed_from_workspace" => Admin,
    ApiRequestCompleted = "api.request.completed" => ByType,
    ArticleCreated = "article.created" => Article,
    ArticleDeleted = "article.deleted" => Deleted,
    ArticlePublished = "article.published" => Article,
    ArticleUnpublished = "article.unpublished" => Article,
    ArticleUpdated = "article.updated" => Article,
    AudienceCreated = "audience.created" => Audience,
    AudienceDeleted = "audience.deleted" => Deleted,
    AudienceMemberAdded = "audience.member_added" => AudienceMembership,
    AudienceMemberRemoved = "audience.member_removed" => AudienceMembership,
    AudienceUpdated = "audience.updated" => Audience,
    CallEnded = "call.ended" => Call,
    CallRecordingAvailable = "call.recording_available" => Call,
    CallStarted = "call.started" => Call,
    CallTranscriptionAvailable = "call.transcription_available" => Call,
    CompanyContactAttached = "company.contact.attached" => CompanyContact,
    CompanyContactDetached = "company.contact.detached" => CompanyContact,
    CompanyCreated = "company.created" => Company,
    CompanyDeleted = "company.deleted" => Deleted,
    CompanyUpdated = "company.updated" => Company,
    ContactArchived = "contact.archived" => Contact,
    ContactDeleted = "contact.deleted" => Deleted,
    ContactEmailUpdated = "contact.email.updated" => Contact,
    ContactLeadAddedEmail = "contact.lead.added_email" => Contact,
    ContactLeadCreated = "contact.lead.created" => Contact,
    ContactLeadSignedUp = "contact.lead.signed_up" => Contact,
    ContactLeadTagCreated = "contact.lead.tag.created" => ContactTag,
    ContactLeadTagDeleted = "contact.lead.tag.deleted" => ContactTag,
    ContactLeadUpdated = "contact.lead.updated" => Contact,
    ContactMerged = "contact.merged" => Contact,
    ContactSubscribed = "contact.subscribed" => ByType,
    ContactUnarchive = "contact.unarchive" => Contact,
    ContactUnsubscribed = "contact.unsubscribed" => ByType,
    ContactUnsubscribedFromSms = "contact.unsubscribed_from_sms" => ByType,
    ContactUserCreated = "contact.user.created" => Contact,
    ContactUserTagCreated = "contact.user.tag.created" => ContactTag,
    ContactUserTagDeleted = "contact.user.tag.deleted" => ContactTag,
    ContactUserUpdated = "contact.user.updated" => Contact,
    ContentImportSourceCreated = "content_import_source.created" => ContentImportSource,
    ContentImportSourceDeleted = "content_import_source.deleted" => Deleted,
    ContentImportSourceUpdated = "content_import_source.updated" => ContentImportSource,
    ContentSnippetCreated = "content_snippet.created" => ContentSnippet,
    ContentSnippetDeleted = "content_snippet.deleted" => Deleted,
    ContentSnippetUpdated = "content_snippet.updated" => ContentSnippet,
    ContentStatBanner = "content_stat.banner" => ContentStat,
    ContentStatCarousel = "content_stat.carousel" => ContentStat,
    ContentStatChat = "content_stat.chat" => ContentStat,
    ContentStatChecklist = "content_stat.checklist" => ContentStat,
    ContentStatCustomBot = "content_stat.custom_bot" => ContentStat,
    ContentStatEmail = "content_stat.email" => ContentStat,
    ContentStatNewsItem = "content_stat.news_item" => ContentStat,
    ContentStatPost = "content_stat.post" => ContentStat,
    ContentStatPush = "content_stat.push" => ContentStat,
    ContentStatSeries = "content_stat.series" => ContentStat,
    ContentStatSeriesWebhook = "content_stat.series.webhook" => ContentStat,
    ContentStatSms = "content_stat.sms" => ContentStat,
    ContentStatSurvey = "content_stat.survey" => ContentStat,
    ContentStatTooltipGroup = "content_stat.tooltip_group" => ContentStat,
    ContentStatTour = "content_stat.tour" => ContentStat,
    ConversationAdminAssigned = "conversation.admin.assigned" => Conversation,
    ConversationAdminClosed = "conversation.admin.closed" => Conversation,
    ConversationAdminNoted = "conversation.admin.noted" => Conversation,
    ConversationAdminOpenAssigned = "conversation.admin.open.assigned" => Conversation,
    ConversationAdminOpened = "conversation.admin.opened" => Conversation,
    ConversationAdminReplied = "conversation.admin.replied" => Conversation,
    ConversationAdminSingleCreated = "conversation.admin.single.created" => Conversation,
    ConversationAdminSnoozed = "conversation.admin.snoozed" => Conversation,
    ConversationAdminUnsnoozed = "conversation.admin.unsnoozed" => Conversation,
    ConversationCompanyUpdated = "conversation.company.updated" => Conversation,
    ConversationContactAttached = "conversation.contact.attached" => ConversationContact,
    ConversationContactDetached = "conversation.contact.detached" => ConversationContact,
    ConversationDeleted = "conversation.deleted" => Deleted,
    ConversationOperatorReplied = "conversation.operator.replied" => Conversation,
    ConversationPriorityUpdated = "conversation.priority.updated" => Conversation,
    ConversationRatingAdded = "conversation.rating.added" => Conversation,
    ConversationRead = "conversation.read" => Conversation,
    ConversationUserCreated = "conversation.user.created" => Conversation,
    ConversationUserReplied = "conversation.user.replied" => Conversation,
    ConversationPartRedacted = "conversation_part.redacted" => ByType,
    ConversationPartTagCreated = "conversation_part.tag.created" => ByType,
    DataConnectorExecutionCompleted = "data_connector.execution.completed" => DataConnectorExecution,
    EventCreated = "event.created" => DataEvent,
    GranularSubscribe = "granular.subscribe" => ByType,
    GranularUnsubscribe = "granular.unsubscribe" => ByType,
    JobCompleted = "job.completed" => Job,
    Ping = "ping" => ByType,
    ProcedureHitlNotificationCreated = "procedure.hitl_notification.created" => HitlNotification,
    TicketAdminAssigned = "ticket.admin.assigned" => Ticket,
    TicketAdminReplied = "ticket.admin.replied" => Ticket,
    TicketAttributeUpdated = "ticket.attribute.updated" => Ticket,
    TicketClosed = "ticket.closed" => Ticket,
    TicketContactAttached = "ticket.contact.attached" => Ticket,
    TicketContactDetached = "ticket.contact.detached" => Ticket,
    TicketContactReplied = "ticket.contact.replied" => Ticket,
    TicketCreated = "ticket.created" => Ticket,
    TicketNoteCreated = "ticket.note.created" => Ticket,
    TicketRatingProvided = "ticket.rating.provided" => Ticket,
    TicketResolved = "ticket.resolved" => Ticket,
    TicketStateUpdated = "ticket.state.updated" => Ticket,
    TicketTeamAssigned = "ticket.team.assigned" => Ticket,
    VisitorSignedUp = "visitor.signed_up" => Visitor,
}
