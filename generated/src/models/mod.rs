// Written by `cargo xtask regen`. Do not edit.

//! The models of `Intercom API` `Preview`, a file for each schema.

#[cfg(feature = "admins")]
mod activity_log;
#[cfg(feature = "admins")]
pub use activity_log::{ActivityLog, ActivityLogActivityType, ActivityLogPerformedBy};
#[cfg(feature = "admins")]
mod activity_log_event_type_list;
#[cfg(feature = "admins")]
pub use activity_log_event_type_list::ActivityLogEventTypeList;
#[cfg(feature = "admins")]
mod activity_log_list;
#[cfg(feature = "admins")]
pub use activity_log_list::ActivityLogList;
#[cfg(feature = "admins")]
mod activity_log_metadata;
#[cfg(feature = "admins")]
pub use activity_log_metadata::{ActivityLogMetadata, ActivityLogMetadataChangesValue};
#[cfg(
    any(
        feature = "companies",
        feature = "contacts",
        feature = "unreferenced",
        feature = "visitors"
    )
)]
mod addressable_list;
#[cfg(
    any(
        feature = "companies",
        feature = "contacts",
        feature = "unreferenced",
        feature = "visitors"
    )
)]
pub use addressable_list::AddressableList;
#[cfg(
    any(
        feature = "admins",
        feature = "companies",
        feature = "contacts",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "notes",
        feature = "tickets",
        feature = "visitors"
    )
)]
mod admin;
#[cfg(
    any(
        feature = "admins",
        feature = "companies",
        feature = "contacts",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "notes",
        feature = "tickets",
        feature = "visitors"
    )
)]
pub use admin::{Admin, AdminRole};
#[cfg(feature = "admins")]
mod admin_list;
#[cfg(feature = "admins")]
pub use admin_list::AdminList;
#[cfg(feature = "teams")]
mod admin_priority_level;
#[cfg(feature = "teams")]
pub use admin_priority_level::AdminPriorityLevel;
#[cfg(feature = "teams")]
mod admin_priority_level_request;
#[cfg(feature = "teams")]
pub use admin_priority_level_request::AdminPriorityLevelRequest;
#[cfg(feature = "conversations")]
mod admin_reply_conversation_request;
#[cfg(feature = "conversations")]
pub use admin_reply_conversation_request::{
    AdminReplyConversationRequest, AdminReplyConversationRequestMessageType,
    AdminReplyConversationRequestType,
};

#[cfg(any(feature = "tickets", feature = "unreferenced"))]
mod admin_reply_ticket_request;
#[cfg(any(feature = "tickets", feature = "unreferenced"))]
pub use admin_reply_ticket_request::{
    AdminReplyTicketRequest, AdminReplyTicketRequestMessageType,
    AdminReplyTicketRequestReplyOptionsItem, AdminReplyTicketRequestType,
};

#[cfg(feature = "admins")]
mod admin_with_app;
#[cfg(feature = "admins")]
pub use admin_with_app::{AdminWithApp, AdminWithAppAvatar, AdminWithAppRole};
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod ai_agent;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use ai_agent::{
    AiAgent, AiAgentLastAnswerType, AiAgentResolutionState, AiAgentSourceType,
};

#[cfg(feature = "calls")]
mod ai_call_response;
#[cfg(feature = "calls")]
pub use ai_call_response::AiCallResponse;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod ai_subtopic;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use ai_subtopic::AiSubtopic;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod ai_topic;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use ai_topic::AiTopic;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod ai_topics;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use ai_topics::AiTopics;
#[cfg(feature = "admins")]
mod app;
#[cfg(feature = "admins")]
pub use app::App;
#[cfg(feature = "articles")]
mod article;
#[cfg(feature = "articles")]
pub use article::Article;
#[cfg(feature = "articles")]
mod article_content;
#[cfg(feature = "articles")]
pub use article_content::{ArticleContent, ArticleContentState, ArticleContentType};
#[cfg(feature = "articles")]
mod article_list;
#[cfg(feature = "articles")]
pub use article_list::{ArticleList, ArticleListType};
#[cfg(feature = "articles")]
mod article_list_item;
#[cfg(feature = "articles")]
pub use article_list_item::{
    ArticleListItem, ArticleListItemHelpCenterAudience, ArticleListItemState,
    ArticleListItemType,
};

#[cfg(feature = "articles")]
mod article_search_highlights;
#[cfg(feature = "articles")]
pub use article_search_highlights::{
    ArticleSearchHighlights, ArticleSearchHighlightsHighlightedSummaryItemItem,
    ArticleSearchHighlightsHighlightedSummaryItemItemType,
    ArticleSearchHighlightsHighlightedTitleItem,
    ArticleSearchHighlightsHighlightedTitleItemType,
};

#[cfg(feature = "articles")]
mod article_search_response;
#[cfg(feature = "articles")]
pub use article_search_response::{
    ArticleSearchResponse, ArticleSearchResponseData, ArticleSearchResponseType,
};

#[cfg(feature = "articles")]
mod article_statistics;
#[cfg(feature = "articles")]
pub use article_statistics::{ArticleStatistics, ArticleStatisticsType};
#[cfg(feature = "articles")]
mod article_translated_content;
#[cfg(feature = "articles")]
pub use article_translated_content::{
    ArticleTranslatedContent, ArticleTranslatedContentType,
};

#[cfg(feature = "articles")]
mod article_version;
#[cfg(feature = "articles")]
pub use article_version::{ArticleVersion, ArticleVersionState, ArticleVersionType};
#[cfg(feature = "articles")]
mod article_version_list;
#[cfg(feature = "articles")]
pub use article_version_list::{ArticleVersionList, ArticleVersionListType};
#[cfg(feature = "articles")]
mod article_version_summary;
#[cfg(feature = "articles")]
pub use article_version_summary::{
    ArticleVersionSummary, ArticleVersionSummaryState, ArticleVersionSummaryType,
};

#[cfg(feature = "fin-agent")]
mod ask_fin_operation;
#[cfg(feature = "fin-agent")]
pub use ask_fin_operation::{AskFinBody, AskFinResponse, AskFinResponseStatus};
#[cfg(feature = "conversations")]
mod assign_conversation_request;
#[cfg(feature = "conversations")]
pub use assign_conversation_request::{
    AssignConversationRequest, AssignConversationRequestMessageType,
    AssignConversationRequestType,
};

#[cfg(feature = "companies")]
mod attach_contact_to_a_company_operation;
#[cfg(feature = "companies")]
pub use attach_contact_to_a_company_operation::AttachContactToACompanyBody;
#[cfg(feature = "conversation-participants")]
mod attach_contact_to_conversation_request;
#[cfg(feature = "conversation-participants")]
pub use attach_contact_to_conversation_request::{
    AttachContactToConversationRequest, AttachContactToConversationRequestCustomer,
    AttachContactToConversationRequestCustomerIntercomUserId,
    AttachContactToConversationRequestCustomerUserId,
    AttachContactToConversationRequestCustomerEmail,
};

#[cfg(feature = "subscription-types")]
mod attach_subscription_type_to_contact_operation;
#[cfg(feature = "subscription-types")]
pub use attach_subscription_type_to_contact_operation::AttachSubscriptionTypeToContactBody;
#[cfg(feature = "articles")]
mod attach_tag_to_article_operation;
#[cfg(feature = "articles")]
pub use attach_tag_to_article_operation::AttachTagToArticleBody;
#[cfg(feature = "tags")]
mod attach_tag_to_contact_operation;
#[cfg(feature = "tags")]
pub use attach_tag_to_contact_operation::AttachTagToContactBody;
#[cfg(feature = "content-snippets")]
mod attach_tag_to_content_snippet_operation;
#[cfg(feature = "content-snippets")]
pub use attach_tag_to_content_snippet_operation::AttachTagToContentSnippetBody;
#[cfg(feature = "tags")]
mod attach_tag_to_conversation_operation;
#[cfg(feature = "tags")]
pub use attach_tag_to_conversation_operation::AttachTagToConversationBody;
#[cfg(feature = "internal-articles")]
mod attach_tag_to_internal_article_operation;
#[cfg(feature = "internal-articles")]
pub use attach_tag_to_internal_article_operation::AttachTagToInternalArticleBody;
#[cfg(feature = "tags")]
mod attach_tag_to_ticket_operation;
#[cfg(feature = "tags")]
pub use attach_tag_to_ticket_operation::AttachTagToTicketBody;
#[cfg(feature = "audiences")]
mod audience;
#[cfg(feature = "audiences")]
pub use audience::{Audience, AudienceType};
#[cfg(feature = "audiences")]
mod audience_list;
#[cfg(feature = "audiences")]
pub use audience_list::{AudienceList, AudienceListType};
#[cfg(feature = "away-status-reasons")]
mod away_status_reason;
#[cfg(feature = "away-status-reasons")]
pub use away_status_reason::AwayStatusReason;
#[cfg(feature = "away-status-reasons")]
mod away_status_reason_list;
#[cfg(feature = "away-status-reasons")]
pub use away_status_reason_list::{AwayStatusReasonList, AwayStatusReasonListType};
#[cfg(feature = "banners")]
mod banner;
#[cfg(feature = "banners")]
pub use banner::{Banner, BannerAction, BannerActionReactionSetItem};
#[cfg(feature = "banners")]
mod banner_dismiss;
#[cfg(feature = "banners")]
pub use banner_dismiss::BannerDismiss;
#[cfg(feature = "banners")]
mod banner_list;
#[cfg(feature = "banners")]
pub use banner_list::BannerList;
#[cfg(feature = "brands")]
mod brand;
#[cfg(feature = "brands")]
pub use brand::Brand;
#[cfg(feature = "brands")]
mod brand_list;
#[cfg(feature = "brands")]
pub use brand_list::BrandList;
#[cfg(feature = "companies")]
mod bulk_create_companies_request;
#[cfg(feature = "companies")]
pub use bulk_create_companies_request::{
    BulkCreateCompaniesRequest, BulkCreateCompaniesRequestCompaniesItem,
    BulkCreateCompaniesRequestJob,
};

#[cfg(feature = "contacts")]
mod bulk_create_contacts_request;
#[cfg(feature = "contacts")]
pub use bulk_create_contacts_request::{
    BulkCreateContactsRequest, BulkCreateContactsRequestContactsItem,
    BulkCreateContactsRequestContactsItemCompaniesItem,
    BulkCreateContactsRequestContactsItemTags,
    BulkCreateContactsRequestContactsItemTagsAddItem, BulkCreateContactsRequestJob,
};

#[cfg(feature = "companies")]
mod bulk_delete_companies_request;
#[cfg(feature = "companies")]
pub use bulk_delete_companies_request::{
    BulkDeleteCompaniesRequest, BulkDeleteCompaniesRequestCompaniesItem,
    BulkDeleteCompaniesRequestJob,
};

#[cfg(feature = "contacts")]
mod bulk_delete_contacts_request;
#[cfg(feature = "contacts")]
pub use bulk_delete_contacts_request::{
    BulkDeleteContactsRequest, BulkDeleteContactsRequestContactsItem,
    BulkDeleteContactsRequestJob,
};

#[cfg(feature = "companies")]
mod bulk_update_companies_request;
#[cfg(feature = "companies")]
pub use bulk_update_companies_request::{
    BulkUpdateCompaniesRequest, BulkUpdateCompaniesRequestCompaniesItem,
    BulkUpdateCompaniesRequestJob,
};

#[cfg(feature = "contacts")]
mod bulk_update_contacts_request;
#[cfg(feature = "contacts")]
pub use bulk_update_contacts_request::{
    BulkUpdateContactsRequest, BulkUpdateContactsRequestContactsItem,
    BulkUpdateContactsRequestContactsItemCompaniesItem,
    BulkUpdateContactsRequestContactsItemTags,
    BulkUpdateContactsRequestContactsItemTagsAddItem,
    BulkUpdateContactsRequestContactsItemTagsRemoveItem, BulkUpdateContactsRequestJob,
};

#[cfg(feature = "calls")]
mod call;
#[cfg(feature = "calls")]
pub use call::Call;
#[cfg(feature = "calls")]
mod call_list;
#[cfg(feature = "calls")]
pub use call_list::CallList;
#[cfg(feature = "unreferenced")]
mod call_summary;
#[cfg(feature = "unreferenced")]
pub use call_summary::CallSummary;
#[cfg(feature = "tickets")]
mod change_ticket_type_request;
#[cfg(feature = "tickets")]
pub use change_ticket_type_request::ChangeTicketTypeRequest;
#[cfg(feature = "conversations")]
mod close_conversation_request;
#[cfg(feature = "conversations")]
pub use close_conversation_request::{
    CloseConversationRequest, CloseConversationRequestMessageType,
    CloseConversationRequestType,
};

#[cfg(feature = "procedures")]
mod collect_agent_input_request;
#[cfg(feature = "procedures")]
pub use collect_agent_input_request::{
    CollectAgentInputRequest, CollectAgentInputRequestAttributeValuesItem,
};

#[cfg(feature = "help-center")]
mod collection;
#[cfg(feature = "help-center")]
pub use collection::Collection;
#[cfg(feature = "help-center")]
mod collection_list;
#[cfg(feature = "help-center")]
pub use collection_list::{CollectionList, CollectionListType};
#[cfg(feature = "companies")]
mod companies_bulk_job;
#[cfg(feature = "companies")]
pub use companies_bulk_job::{
    CompaniesBulkJob, CompaniesBulkJobState, CompaniesBulkJobTasksItem,
    CompaniesBulkJobTasksItemState, CompaniesBulkJobType,
};

#[cfg(
    any(
        feature = "companies",
        feature = "contacts",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets",
        feature = "visitors"
    )
)]
mod company;
#[cfg(
    any(
        feature = "companies",
        feature = "contacts",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets",
        feature = "visitors"
    )
)]
pub use company::{
    Company, CompanyNotes, CompanyNotesType, CompanyPlan, CompanySegments,
    CompanySegmentsType, CompanyTags, CompanyTagsType, CompanyType,
};

#[cfg(feature = "companies")]
mod company_attached_contacts;
#[cfg(feature = "companies")]
pub use company_attached_contacts::{
    CompanyAttachedContacts, CompanyAttachedContactsType,
};

#[cfg(feature = "companies")]
mod company_attached_segments;
#[cfg(feature = "companies")]
pub use company_attached_segments::{
    CompanyAttachedSegments, CompanyAttachedSegmentsType,
};

#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
mod company_data;
#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
pub use company_data::{CompanyData, CompanyDataType};
#[cfg(feature = "companies")]
mod company_list;
#[cfg(feature = "companies")]
pub use company_list::{CompanyList, CompanyListType};
#[cfg(
    any(
        feature = "companies",
        feature = "contacts",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets",
        feature = "visitors"
    )
)]
mod company_note;
#[cfg(
    any(
        feature = "companies",
        feature = "contacts",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets",
        feature = "visitors"
    )
)]
pub use company_note::{CompanyNote, CompanyNoteCompany};
#[cfg(feature = "companies")]
mod company_scroll;
#[cfg(feature = "companies")]
pub use company_scroll::{CompanyScroll, CompanyScrollType};
#[cfg(feature = "companies")]
mod company_search_request;
#[cfg(feature = "companies")]
pub use company_search_request::{
    CompanySearchRequest, CompanySearchRequestQuery, CompanySearchRequestSort,
    CompanySearchRequestSortOrder,
};

#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
mod contact;
#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
pub use contact::{Contact, ContactAvatar};
#[cfg(feature = "contacts")]
mod contact_activity;
#[cfg(feature = "contacts")]
pub use contact_activity::{
    ContactActivity, ContactActivityEventType, ContactActivityType,
};

#[cfg(feature = "contacts")]
mod contact_activity_list;
#[cfg(feature = "contacts")]
pub use contact_activity_list::{
    ContactActivityList, ContactActivityListPages, ContactActivityListPagesNext,
    ContactActivityListPagesType, ContactActivityListType,
};

#[cfg(feature = "contacts")]
mod contact_archived;
#[cfg(feature = "contacts")]
pub use contact_archived::ContactArchived;
#[cfg(feature = "contacts")]
mod contact_attached_companies;
#[cfg(feature = "contacts")]
pub use contact_attached_companies::{
    ContactAttachedCompanies, ContactAttachedCompaniesType,
};

#[cfg(feature = "contacts")]
mod contact_blocked;
#[cfg(feature = "contacts")]
pub use contact_blocked::ContactBlocked;
#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
mod contact_companies;
#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
pub use contact_companies::ContactCompanies;
#[cfg(feature = "contacts")]
mod contact_deleted;
#[cfg(feature = "contacts")]
pub use contact_deleted::ContactDeleted;
#[cfg(feature = "contacts")]
mod contact_list;
#[cfg(feature = "contacts")]
pub use contact_list::{ContactList, ContactListType};
#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
mod contact_location;
#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
pub use contact_location::ContactLocation;
#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
mod contact_notes;
#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
pub use contact_notes::ContactNotes;
#[cfg(
    any(
        feature = "contacts",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod contact_reference;
#[cfg(
    any(
        feature = "contacts",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use contact_reference::{ContactReference, ContactReferenceType};
#[cfg(any(feature = "conversations", feature = "tickets", feature = "unreferenced"))]
mod contact_reply_base_request;
#[cfg(any(feature = "conversations", feature = "tickets", feature = "unreferenced"))]
pub use contact_reply_base_request::{
    ContactReplyBaseRequest, ContactReplyBaseRequestMessageType,
    ContactReplyBaseRequestReplyOptionsItem, ContactReplyBaseRequestType,
};

#[cfg(feature = "conversations")]
mod contact_reply_conversation_request;
#[cfg(feature = "conversations")]
pub use contact_reply_conversation_request::ContactReplyConversationRequest;
#[cfg(feature = "conversations")]
mod contact_reply_email_request;
#[cfg(feature = "conversations")]
pub use contact_reply_email_request::ContactReplyEmailRequest;
#[cfg(feature = "conversations")]
mod contact_reply_intercom_user_id_request;
#[cfg(feature = "conversations")]
pub use contact_reply_intercom_user_id_request::ContactReplyIntercomUserIdRequest;
#[cfg(feature = "unreferenced")]
mod contact_reply_ticket_email_request;
#[cfg(feature = "unreferenced")]
pub use contact_reply_ticket_email_request::ContactReplyTicketEmailRequest;
#[cfg(feature = "unreferenced")]
mod contact_reply_ticket_intercom_user_id_request;
#[cfg(feature = "unreferenced")]
pub use contact_reply_ticket_intercom_user_id_request::ContactReplyTicketIntercomUserIdRequest;
#[cfg(feature = "unreferenced")]
mod contact_reply_ticket_request;
#[cfg(feature = "unreferenced")]
pub use contact_reply_ticket_request::ContactReplyTicketRequest;
#[cfg(feature = "unreferenced")]
mod contact_reply_ticket_user_id_request;
#[cfg(feature = "unreferenced")]
pub use contact_reply_ticket_user_id_request::ContactReplyTicketUserIdRequest;
#[cfg(feature = "conversations")]
mod contact_reply_user_id_request;
#[cfg(feature = "conversations")]
pub use contact_reply_user_id_request::ContactReplyUserIdRequest;
#[cfg(feature = "contacts")]
mod contact_search_request;
#[cfg(feature = "contacts")]
pub use contact_search_request::{
    ContactSearchRequest, ContactSearchRequestQuery, ContactSearchRequestSort,
    ContactSearchRequestSortOrder,
};

#[cfg(feature = "contacts")]
mod contact_segments;
#[cfg(feature = "contacts")]
pub use contact_segments::{ContactSegments, ContactSegmentsType};
#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
mod contact_social_profiles;
#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
pub use contact_social_profiles::ContactSocialProfiles;
#[cfg(feature = "unreferenced")]
mod contact_subscription_types;
#[cfg(feature = "unreferenced")]
pub use contact_subscription_types::ContactSubscriptionTypes;
#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
mod contact_tags;
#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
pub use contact_tags::ContactTags;
#[cfg(feature = "contacts")]
mod contact_unarchived;
#[cfg(feature = "contacts")]
pub use contact_unarchived::ContactUnarchived;
#[cfg(feature = "contacts")]
mod contacts_bulk_job;
#[cfg(feature = "contacts")]
pub use contacts_bulk_job::{
    ContactsBulkJob, ContactsBulkJobState, ContactsBulkJobTasksItem,
    ContactsBulkJobTasksItemState, ContactsBulkJobType,
};

#[cfg(feature = "content")]
mod content_bulk_action_request;
#[cfg(feature = "content")]
pub use content_bulk_action_request::{
    ContentBulkActionRequest, ContentBulkActionRequestAction,
    ContentBulkActionRequestAudience, ContentBulkActionRequestAvailability,
    ContentBulkActionRequestContentIdsItem, ContentBulkActionRequestContentIdsItemType,
    ContentBulkActionRequestTags,
};

#[cfg(feature = "content")]
mod content_bulk_action_response;
#[cfg(feature = "content")]
pub use content_bulk_action_response::ContentBulkActionResponse;
#[cfg(feature = "ai-content")]
mod content_import_source;
#[cfg(feature = "ai-content")]
pub use content_import_source::{
    ContentImportSource, ContentImportSourceStatus, ContentImportSourceSyncBehavior,
    ContentImportSourceType,
};

#[cfg(feature = "ai-content")]
mod content_import_sources_list;
#[cfg(feature = "ai-content")]
pub use content_import_sources_list::{
    ContentImportSourcesList, ContentImportSourcesListType,
};

#[cfg(feature = "content")]
mod content_search_article_content_item;
#[cfg(feature = "content")]
pub use content_search_article_content_item::{
    ContentSearchArticleContentItem, ContentSearchArticleContentItemType,
};

#[cfg(feature = "content")]
mod content_search_article_item;
#[cfg(feature = "content")]
pub use content_search_article_item::{
    ContentSearchArticleItem, ContentSearchArticleItemType,
};

#[cfg(feature = "content")]
mod content_search_default_item;
#[cfg(feature = "content")]
pub use content_search_default_item::{
    ContentSearchDefaultItem, ContentSearchDefaultItemType,
};

#[cfg(feature = "content")]
mod content_search_response;
#[cfg(feature = "content")]
pub use content_search_response::{
    ContentSearchResponse, ContentSearchResponsePages, ContentSearchResponsePagesType,
    ContentSearchResponseType,
};

#[cfg(feature = "content")]
mod content_search_result;
#[cfg(feature = "content")]
pub use content_search_result::ContentSearchResult;
#[cfg(feature = "content-snippets")]
mod content_snippet;
#[cfg(feature = "content-snippets")]
pub use content_snippet::ContentSnippet;
#[cfg(feature = "content-snippets")]
mod content_snippet_create_request;
#[cfg(feature = "content-snippets")]
pub use content_snippet_create_request::ContentSnippetCreateRequest;
#[cfg(feature = "content-snippets")]
mod content_snippet_list;
#[cfg(feature = "content-snippets")]
pub use content_snippet_list::{ContentSnippetList, ContentSnippetListType};
#[cfg(feature = "content-snippets")]
mod content_snippet_update_request;
#[cfg(feature = "content-snippets")]
pub use content_snippet_update_request::ContentSnippetUpdateRequest;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod content_source;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use content_source::{ContentSource, ContentSourceContentType};
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod content_sources_list;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use content_sources_list::{ContentSourcesList, ContentSourcesListType};
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation::{
    Conversation, ConversationCustomersItem, ConversationPriority, ConversationState,
};

#[cfg(any(feature = "conversations", feature = "tickets", feature = "unreferenced"))]
mod conversation_attachment_files;
#[cfg(any(feature = "conversations", feature = "tickets", feature = "unreferenced"))]
pub use conversation_attachment_files::ConversationAttachmentFiles;
#[cfg(feature = "conversations-attributes")]
mod conversation_attribute;
#[cfg(feature = "conversations-attributes")]
pub use conversation_attribute::ConversationAttribute;
#[cfg(feature = "conversations-attributes")]
mod conversation_attribute_base;
#[cfg(feature = "conversations-attributes")]
pub use conversation_attribute_base::{
    ConversationAttributeBase, ConversationAttributeBaseDataType,
    ConversationAttributeBaseType,
};

#[cfg(feature = "conversations-attributes")]
mod conversation_attribute_boolean_type;
#[cfg(feature = "conversations-attributes")]
pub use conversation_attribute_boolean_type::{
    ConversationAttributeBooleanType, ConversationAttributeBooleanTypeDataType,
};

#[cfg(feature = "conversations-attributes")]
mod conversation_attribute_datetime_type;
#[cfg(feature = "conversations-attributes")]
pub use conversation_attribute_datetime_type::{
    ConversationAttributeDatetimeType, ConversationAttributeDatetimeTypeDataType,
};

#[cfg(feature = "conversations-attributes")]
mod conversation_attribute_decimal_type;
#[cfg(feature = "conversations-attributes")]
pub use conversation_attribute_decimal_type::{
    ConversationAttributeDecimalType, ConversationAttributeDecimalTypeDataType,
};

#[cfg(feature = "conversations-attributes")]
mod conversation_attribute_files_type;
#[cfg(feature = "conversations-attributes")]
pub use conversation_attribute_files_type::{
    ConversationAttributeFilesType, ConversationAttributeFilesTypeDataType,
};

#[cfg(feature = "conversations-attributes")]
mod conversation_attribute_integer_type;
#[cfg(feature = "conversations-attributes")]
pub use conversation_attribute_integer_type::{
    ConversationAttributeIntegerType, ConversationAttributeIntegerTypeDataType,
};

#[cfg(feature = "conversations-attributes")]
mod conversation_attribute_list;
#[cfg(feature = "conversations-attributes")]
pub use conversation_attribute_list::{
    ConversationAttributeList, ConversationAttributeListTypeEnum,
};

#[cfg(feature = "conversations-attributes")]
mod conversation_attribute_list_type;
#[cfg(feature = "conversations-attributes")]
pub use conversation_attribute_list_type::{
    ConversationAttributeListType, ConversationAttributeListTypeDataType,
};

#[cfg(feature = "conversations-attributes")]
mod conversation_attribute_option;
#[cfg(feature = "conversations-attributes")]
pub use conversation_attribute_option::ConversationAttributeOption;
#[cfg(feature = "conversations-attributes")]
mod conversation_attribute_relationship_type;
#[cfg(feature = "conversations-attributes")]
pub use conversation_attribute_relationship_type::{
    ConversationAttributeRelationshipType, ConversationAttributeRelationshipTypeDataType,
    ConversationAttributeRelationshipTypeReference,
    ConversationAttributeRelationshipTypeReferenceType,
};

#[cfg(feature = "conversations-attributes")]
mod conversation_attribute_string_type;
#[cfg(feature = "conversations-attributes")]
pub use conversation_attribute_string_type::{
    ConversationAttributeStringType, ConversationAttributeStringTypeDataType,
};

#[cfg(feature = "unreferenced")]
mod conversation_attribute_updated_by_admin;
#[cfg(feature = "unreferenced")]
pub use conversation_attribute_updated_by_admin::{
    ConversationAttributeUpdatedByAdmin, ConversationAttributeUpdatedByAdminAttribute,
    ConversationAttributeUpdatedByAdminValue,
};

#[cfg(feature = "unreferenced")]
mod conversation_attribute_updated_by_user;
#[cfg(feature = "unreferenced")]
pub use conversation_attribute_updated_by_user::{
    ConversationAttributeUpdatedByUser, ConversationAttributeUpdatedByUserAttribute,
    ConversationAttributeUpdatedByUserValue,
};

#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_attribute_updated_by_workflow;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_attribute_updated_by_workflow::{
    ConversationAttributeUpdatedByWorkflow,
    ConversationAttributeUpdatedByWorkflowAttribute,
    ConversationAttributeUpdatedByWorkflowValue,
    ConversationAttributeUpdatedByWorkflowWorkflow,
};

#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_channel;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_channel::ConversationChannel;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_contacts;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_contacts::{ConversationContacts, ConversationContactsType};
#[cfg(feature = "conversations")]
mod conversation_deleted;
#[cfg(feature = "conversations")]
pub use conversation_deleted::{ConversationDeleted, ConversationDeletedObject};
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_external_reference;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_external_reference::ConversationExternalReference;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_first_contact_reply;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_first_contact_reply::ConversationFirstContactReply;
#[cfg(feature = "conversations")]
mod conversation_list;
#[cfg(feature = "conversations")]
pub use conversation_list::{ConversationList, ConversationListType};
#[cfg(feature = "conversations")]
mod conversation_list_item;
#[cfg(feature = "conversations")]
pub use conversation_list_item::{
    ConversationListItem, ConversationListItemPriority, ConversationListItemState,
};

#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_monitor_evaluation;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_monitor_evaluation::ConversationMonitorEvaluation;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_part;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_part::{ConversationPart, ConversationPartState};
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_part_author;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_part_author::ConversationPartAuthor;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets",
        feature = "unreferenced"
    )
)]
mod conversation_part_metadata;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets",
        feature = "unreferenced"
    )
)]
pub use conversation_part_metadata::{
    ConversationPartMetadata, ConversationPartMetadataQuickReplyOptionsItem,
};

#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_parts;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_parts::{ConversationParts, ConversationPartsType};
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_rating;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_rating::ConversationRating;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_response_time;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_response_time::ConversationResponseTime;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_scorecard;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_scorecard::ConversationScorecard;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_scorecard_evaluator;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_scorecard_evaluator::ConversationScorecardEvaluator;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_scorecard_evaluator_result;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_scorecard_evaluator_result::ConversationScorecardEvaluatorResult;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_scorecard_reviewed_teammate;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_scorecard_reviewed_teammate::{
    ConversationScorecardReviewedTeammate, ConversationScorecardReviewedTeammateType,
};

#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_sla_applied_by_rule;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_sla_applied_by_rule::{
    ConversationSlaAppliedByRule, ConversationSlaAppliedByRuleSlaDefinition,
};

#[cfg(feature = "unreferenced")]
mod conversation_sla_applied_by_workflow;
#[cfg(feature = "unreferenced")]
pub use conversation_sla_applied_by_workflow::{
    ConversationSlaAppliedByWorkflow, ConversationSlaAppliedByWorkflowSlaDefinition,
};

#[cfg(feature = "unreferenced")]
mod conversation_sla_paused;
#[cfg(feature = "unreferenced")]
pub use conversation_sla_paused::{
    ConversationSlaPaused, ConversationSlaPausedCurrentSlaStatus,
    ConversationSlaPausedSlaStatesValue, ConversationSlaPausedSlaStatesValueStatus,
};

#[cfg(feature = "unreferenced")]
mod conversation_sla_removed;
#[cfg(feature = "unreferenced")]
pub use conversation_sla_removed::ConversationSlaRemoved;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_sla_target_missed;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_sla_target_missed::{
    ConversationSlaTargetMissed, ConversationSlaTargetMissedCurrentSlaStatus,
    ConversationSlaTargetMissedSlaStatesValue,
    ConversationSlaTargetMissedSlaStatesValueStatus,
    ConversationSlaTargetMissedSlaTargetType,
};

#[cfg(feature = "unreferenced")]
mod conversation_sla_unpaused;
#[cfg(feature = "unreferenced")]
pub use conversation_sla_unpaused::ConversationSlaUnpaused;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_source;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_source::{
    ConversationSource, ConversationSourceRecipientsItem, ConversationSourceReplyToItem,
};

#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_source_author;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_source_author::ConversationSourceAuthor;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_statistics;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_statistics::ConversationStatistics;
#[cfg(feature = "unreferenced")]
mod conversation_tags_updated;
#[cfg(feature = "unreferenced")]
pub use conversation_tags_updated::ConversationTagsUpdated;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod conversation_teammates;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use conversation_teammates::ConversationTeammates;
#[cfg(feature = "conversations")]
mod convert_conversation_to_ticket_request;
#[cfg(feature = "conversations")]
pub use convert_conversation_to_ticket_request::ConvertConversationToTicketRequest;
#[cfg(feature = "visitors")]
mod convert_visitor_request;
#[cfg(feature = "visitors")]
pub use convert_visitor_request::{
    ConvertVisitorRequest, ConvertVisitorRequestUser, ConvertVisitorRequestVisitor,
};

#[cfg(feature = "articles")]
mod create_article_request;
#[cfg(feature = "articles")]
pub use create_article_request::{CreateArticleRequest, CreateArticleRequestState};
#[cfg(feature = "audiences")]
mod create_audience_request;
#[cfg(feature = "audiences")]
pub use create_audience_request::CreateAudienceRequest;
#[cfg(feature = "help-center")]
mod create_collection_request;
#[cfg(feature = "help-center")]
pub use create_collection_request::CreateCollectionRequest;
#[cfg(feature = "notes")]
mod create_company_note_operation;
#[cfg(feature = "notes")]
pub use create_company_note_operation::CreateCompanyNoteBody;
#[cfg(feature = "contacts")]
mod create_contact_request;
#[cfg(feature = "contacts")]
pub use create_contact_request::CreateContactRequest;
#[cfg(feature = "ai-content")]
mod create_content_import_source_request;
#[cfg(feature = "ai-content")]
pub use create_content_import_source_request::{
    CreateContentImportSourceRequest, CreateContentImportSourceRequestAudienceIds,
    CreateContentImportSourceRequestStatus, CreateContentImportSourceRequestSyncBehavior,
};

#[cfg(feature = "conversations-attributes")]
mod create_conversation_attribute_boolean_request;
#[cfg(feature = "conversations-attributes")]
pub use create_conversation_attribute_boolean_request::{
    CreateConversationAttributeBooleanRequest,
    CreateConversationAttributeBooleanRequestDataType,
};

#[cfg(feature = "conversations-attributes")]
mod create_conversation_attribute_datetime_request;
#[cfg(feature = "conversations-attributes")]
pub use create_conversation_attribute_datetime_request::{
    CreateConversationAttributeDatetimeRequest,
    CreateConversationAttributeDatetimeRequestDataType,
};

#[cfg(feature = "conversations-attributes")]
mod create_conversation_attribute_decimal_request;
#[cfg(feature = "conversations-attributes")]
pub use create_conversation_attribute_decimal_request::{
    CreateConversationAttributeDecimalRequest,
    CreateConversationAttributeDecimalRequestDataType,
};

#[cfg(feature = "conversations-attributes")]
mod create_conversation_attribute_files_request;
#[cfg(feature = "conversations-attributes")]
pub use create_conversation_attribute_files_request::{
    CreateConversationAttributeFilesRequest,
    CreateConversationAttributeFilesRequestDataType,
};

#[cfg(feature = "conversations-attributes")]
mod create_conversation_attribute_integer_request;
#[cfg(feature = "conversations-attributes")]
pub use create_conversation_attribute_integer_request::{
    CreateConversationAttributeIntegerRequest,
    CreateConversationAttributeIntegerRequestDataType,
};

#[cfg(feature = "conversations-attributes")]
mod create_conversation_attribute_list_request;
#[cfg(feature = "conversations-attributes")]
pub use create_conversation_attribute_list_request::{
    CreateConversationAttributeListRequest,
    CreateConversationAttributeListRequestDataType,
};

#[cfg(feature = "conversations-attributes")]
mod create_conversation_attribute_option_request;
#[cfg(feature = "conversations-attributes")]
pub use create_conversation_attribute_option_request::CreateConversationAttributeOptionRequest;
#[cfg(feature = "conversations-attributes")]
mod create_conversation_attribute_relationship_request;
#[cfg(feature = "conversations-attributes")]
pub use create_conversation_attribute_relationship_request::{
    CreateConversationAttributeRelationshipRequest,
    CreateConversationAttributeRelationshipRequestDataType,
    CreateConversationAttributeRelationshipRequestReference,
    CreateConversationAttributeRelationshipRequestReferenceType,
};

#[cfg(feature = "conversations-attributes")]
mod create_conversation_attribute_request;
#[cfg(feature = "conversations-attributes")]
pub use create_conversation_attribute_request::CreateConversationAttributeRequest;
#[cfg(feature = "unreferenced")]
mod create_conversation_attribute_request_base;
#[cfg(feature = "unreferenced")]
pub use create_conversation_attribute_request_base::{
    CreateConversationAttributeRequestBase,
    CreateConversationAttributeRequestBaseDataType,
};

#[cfg(feature = "conversations-attributes")]
mod create_conversation_attribute_string_request;
#[cfg(feature = "conversations-attributes")]
pub use create_conversation_attribute_string_request::{
    CreateConversationAttributeStringRequest,
    CreateConversationAttributeStringRequestDataType,
};

#[cfg(feature = "conversations")]
mod create_conversation_operation;
#[cfg(feature = "conversations")]
pub use create_conversation_operation::CreateConversationResponse;
#[cfg(feature = "conversations")]
mod create_conversation_request;
#[cfg(feature = "conversations")]
pub use create_conversation_request::{
    CreateConversationRequest, CreateConversationRequestFrom,
    CreateConversationRequestFromType,
};

#[cfg(feature = "data-attributes")]
mod create_data_attribute_request;
#[cfg(feature = "data-attributes")]
pub use create_data_attribute_request::{
    CreateDataAttributeRequest, CreateDataAttributeRequestDataType,
    CreateDataAttributeRequestOptionsItem, CreateDataAttributeRequestModel,
};

#[cfg(feature = "data-connectors")]
mod create_data_connector_request;
#[cfg(feature = "data-connectors")]
pub use create_data_connector_request::{
    CreateDataConnectorRequest, CreateDataConnectorRequestAudiencesItem,
    CreateDataConnectorRequestDataInputsItem,
    CreateDataConnectorRequestDataInputsItemType, CreateDataConnectorRequestHeadersItem,
    CreateDataConnectorRequestHttpMethod,
};

#[cfg(feature = "data-events")]
mod create_data_event_request;
#[cfg(feature = "data-events")]
pub use create_data_event_request::CreateDataEventRequest;
#[cfg(feature = "data-events")]
mod create_data_event_summaries_request;
#[cfg(feature = "data-events")]
pub use create_data_event_summaries_request::{
    CreateDataEventSummariesRequest, CreateDataEventSummariesRequestEventSummaries,
};

#[cfg(feature = "data-export")]
mod create_data_exports_request;
#[cfg(feature = "data-export")]
pub use create_data_exports_request::CreateDataExportsRequest;
#[cfg(feature = "ai-content")]
mod create_external_page_request;
#[cfg(feature = "ai-content")]
pub use create_external_page_request::{
    CreateExternalPageRequest, CreateExternalPageRequestLocale,
};

#[cfg(feature = "folders")]
mod create_folder_operation;
#[cfg(feature = "folders")]
pub use create_folder_operation::{CreateFolderBody, CreateFolderBodyFolder};
#[cfg(feature = "help-center")]
mod create_help_center_redirect_request;
#[cfg(feature = "help-center")]
pub use create_help_center_redirect_request::{
    CreateHelpCenterRedirectRequest, CreateHelpCenterRedirectRequestTargetType,
};

#[cfg(feature = "identity-verification-secrets")]
mod create_identity_verification_secret_request;
#[cfg(feature = "identity-verification-secrets")]
pub use create_identity_verification_secret_request::CreateIdentityVerificationSecretRequest;
#[cfg(feature = "internal-articles")]
mod create_internal_article_request;
#[cfg(feature = "internal-articles")]
pub use create_internal_article_request::CreateInternalArticleRequest;
#[cfg(feature = "messages")]
mod create_message_request;
#[cfg(feature = "messages")]
pub use create_message_request::{
    CreateMessageRequest, CreateMessageRequestBcc, CreateMessageRequestCc,
    CreateMessageRequestFrom, CreateMessageRequestFromType,
    CreateMessageRequestMessageType, CreateMessageRequestTo,
};

#[cfg(feature = "notes")]
mod create_note_operation;
#[cfg(feature = "notes")]
pub use create_note_operation::CreateNoteBody;
#[cfg(feature = "office-hours")]
mod create_office_hours_exception_request;
#[cfg(feature = "office-hours")]
pub use create_office_hours_exception_request::{
    CreateOfficeHoursExceptionRequest, CreateOfficeHoursExceptionRequestExceptionType,
};

#[cfg(feature = "office-hours")]
mod create_office_hours_schedule_request;
#[cfg(feature = "office-hours")]
pub use create_office_hours_schedule_request::CreateOfficeHoursScheduleRequest;
#[cfg(feature = "companies")]
mod create_or_update_company_request;
#[cfg(feature = "companies")]
pub use create_or_update_company_request::CreateOrUpdateCompanyRequest;
#[cfg(feature = "custom-object-instances")]
mod create_or_update_custom_object_instance_request;
#[cfg(feature = "custom-object-instances")]
pub use create_or_update_custom_object_instance_request::CreateOrUpdateCustomObjectInstanceRequest;
#[cfg(feature = "unreferenced")]
mod create_or_update_tag_request;
#[cfg(feature = "unreferenced")]
pub use create_or_update_tag_request::CreateOrUpdateTagRequest;
#[cfg(feature = "switch")]
mod create_phone_switch_request;
#[cfg(feature = "switch")]
pub use create_phone_switch_request::CreatePhoneSwitchRequest;
#[cfg(feature = "tags")]
mod create_tag_operation;
#[cfg(feature = "tags")]
pub use create_tag_operation::{CreateTagBody, CreateTagBodyCompaniesItem};
#[cfg(feature = "tickets")]
mod create_ticket_operation;
#[cfg(feature = "tickets")]
pub use create_ticket_operation::CreateTicketBody;
#[cfg(feature = "unreferenced")]
mod create_ticket_reply_with_comment_request;
#[cfg(feature = "unreferenced")]
pub use create_ticket_reply_with_comment_request::CreateTicketReplyWithCommentRequest;
#[cfg(feature = "tickets")]
mod create_ticket_request;
#[cfg(feature = "tickets")]
pub use create_ticket_request::{
    CreateTicketRequest, CreateTicketRequestAssignment, CreateTicketRequestContactsItem,
    CreateTicketRequestContactsItemId, CreateTicketRequestContactsItemExternalId,
    CreateTicketRequestContactsItemEmail,
};

#[cfg(feature = "ticket-type-attributes")]
mod create_ticket_type_attribute_request;
#[cfg(feature = "ticket-type-attributes")]
pub use create_ticket_type_attribute_request::{
    CreateTicketTypeAttributeRequest, CreateTicketTypeAttributeRequestDataType,
};

#[cfg(feature = "ticket-types")]
mod create_ticket_type_request;
#[cfg(feature = "ticket-types")]
pub use create_ticket_type_request::{
    CreateTicketTypeRequest, CreateTicketTypeRequestCategory,
};

#[cfg(
    any(
        feature = "admins",
        feature = "articles",
        feature = "calls",
        feature = "companies",
        feature = "contacts",
        feature = "conversations",
        feature = "folders",
        feature = "help-center",
        feature = "internal-articles",
        feature = "news",
        feature = "notes",
        feature = "tickets"
    )
)]
mod cursor_pages;
#[cfg(
    any(
        feature = "admins",
        feature = "articles",
        feature = "calls",
        feature = "companies",
        feature = "contacts",
        feature = "conversations",
        feature = "folders",
        feature = "help-center",
        feature = "internal-articles",
        feature = "news",
        feature = "notes",
        feature = "tickets"
    )
)]
pub use cursor_pages::{CursorPages, CursorPagesType};
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod custom_action_finished;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use custom_action_finished::{
    CustomActionFinished, CustomActionFinishedAction, CustomActionFinishedActionResult,
};

#[cfg(feature = "unreferenced")]
mod custom_action_started;
#[cfg(feature = "unreferenced")]
pub use custom_action_started::{CustomActionStarted, CustomActionStartedAction};
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "switch",
        feature = "tickets"
    )
)]
mod custom_attributes;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "switch",
        feature = "tickets"
    )
)]
pub use custom_attributes::{CustomAttributes, CustomAttributesValue};
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "custom-object-instances",
        feature = "switch",
        feature = "tickets"
    )
)]
mod custom_object_instance;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "custom-object-instances",
        feature = "switch",
        feature = "tickets"
    )
)]
pub use custom_object_instance::CustomObjectInstance;
#[cfg(feature = "custom-object-instances")]
mod custom_object_instance_deleted;
#[cfg(feature = "custom-object-instances")]
pub use custom_object_instance_deleted::CustomObjectInstanceDeleted;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "switch",
        feature = "tickets"
    )
)]
mod custom_object_instance_list;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "switch",
        feature = "tickets"
    )
)]
pub use custom_object_instance_list::CustomObjectInstanceList;
#[cfg(feature = "custom-object-instances")]
mod custom_object_instances_paginated_list;
#[cfg(feature = "custom-object-instances")]
pub use custom_object_instances_paginated_list::{
    CustomObjectInstancesPaginatedList, CustomObjectInstancesPaginatedListType,
};

#[cfg(feature = "conversation-participants")]
mod customer_request;
#[cfg(feature = "conversation-participants")]
pub use customer_request::{
    CustomerRequest, CustomerRequestIntercomUserId, CustomerRequestUserId,
    CustomerRequestEmail,
};

#[cfg(feature = "data-attributes")]
mod data_attribute;
#[cfg(feature = "data-attributes")]
pub use data_attribute::{
    DataAttribute, DataAttributeDataType, DataAttributeModel, DataAttributeType,
};

#[cfg(feature = "data-attributes")]
mod data_attribute_list;
#[cfg(feature = "data-attributes")]
pub use data_attribute_list::{DataAttributeList, DataAttributeListType};
#[cfg(feature = "data-connectors")]
mod data_connector;
#[cfg(feature = "data-connectors")]
pub use data_connector::{
    DataConnector, DataConnectorHttpMethod, DataConnectorState, DataConnectorType,
};

#[cfg(feature = "data-connectors")]
mod data_connector_detail;
#[cfg(feature = "data-connectors")]
pub use data_connector_detail::{
    DataConnectorDetail, DataConnectorDetailAudiencesItem,
    DataConnectorDetailConfigurationResponseType, DataConnectorDetailDataInputsItem,
    DataConnectorDetailDataInputsItemType, DataConnectorDetailDataTransformationType,
    DataConnectorDetailExecutionType, DataConnectorDetailHeadersItem,
    DataConnectorDetailHttpMethod, DataConnectorDetailObjectMappingsItem,
    DataConnectorDetailObjectMappingsItemAttributeMappingsItem,
    DataConnectorDetailObjectMappingsItemAttributeMappingsItemMappingType,
    DataConnectorDetailObjectMappingsItemIntercomObjectType,
    DataConnectorDetailObjectMappingsItemReferenceMappingsItem,
    DataConnectorDetailObjectMappingsItemReferenceMappingsItemIntercomObjectType,
    DataConnectorDetailResponseFieldsItem, DataConnectorDetailResponseFieldsItemType,
    DataConnectorDetailState, DataConnectorDetailType,
};

#[cfg(feature = "data-connectors")]
mod data_connector_execution_result;
#[cfg(feature = "data-connectors")]
pub use data_connector_execution_result::{
    DataConnectorExecutionResult, DataConnectorExecutionResultErrorType,
    DataConnectorExecutionResultHttpMethod, DataConnectorExecutionResultSourceType,
    DataConnectorExecutionResultType,
};

#[cfg(feature = "data-connectors")]
mod data_connector_execution_result_list;
#[cfg(feature = "data-connectors")]
pub use data_connector_execution_result_list::{
    DataConnectorExecutionResultList, DataConnectorExecutionResultListPages,
    DataConnectorExecutionResultListPagesNext, DataConnectorExecutionResultListPagesType,
    DataConnectorExecutionResultListType,
};

#[cfg(feature = "data-connectors")]
mod data_connector_list;
#[cfg(feature = "data-connectors")]
pub use data_connector_list::{
    DataConnectorList, DataConnectorListPages, DataConnectorListPagesNext,
    DataConnectorListPagesType, DataConnectorListType,
};

#[cfg(feature = "unreferenced")]
mod data_event;
#[cfg(feature = "unreferenced")]
pub use data_event::{DataEvent, DataEventType};
#[cfg(feature = "unreferenced")]
mod data_event_list;
#[cfg(feature = "unreferenced")]
pub use data_event_list::{DataEventList, DataEventListPages, DataEventListType};
#[cfg(feature = "data-events")]
mod data_event_summary;
#[cfg(feature = "data-events")]
pub use data_event_summary::{DataEventSummary, DataEventSummaryType};
#[cfg(feature = "data-events")]
mod data_event_summary_item;
#[cfg(feature = "data-events")]
pub use data_event_summary_item::DataEventSummaryItem;
#[cfg(feature = "data-export")]
mod data_export;
#[cfg(feature = "data-export")]
pub use data_export::{DataExport, DataExportStatus};
#[cfg(feature = "unreferenced")]
mod data_export_csv;
#[cfg(feature = "unreferenced")]
pub use data_export_csv::DataExportCsv;
#[cfg(feature = "calls")]
mod datetime;
#[cfg(feature = "calls")]
pub use datetime::Datetime;
#[cfg(feature = "office-hours")]
mod delete_office_hours_exception_operation;
#[cfg(feature = "office-hours")]
pub use delete_office_hours_exception_operation::DeleteOfficeHoursExceptionResponse;
#[cfg(feature = "office-hours")]
mod delete_office_hours_schedule_operation;
#[cfg(feature = "office-hours")]
pub use delete_office_hours_schedule_operation::DeleteOfficeHoursScheduleResponse;
#[cfg(feature = "articles")]
mod deleted_article_object;
#[cfg(feature = "articles")]
pub use deleted_article_object::{DeletedArticleObject, DeletedArticleObjectObject};
#[cfg(feature = "help-center")]
mod deleted_collection_object;
#[cfg(feature = "help-center")]
pub use deleted_collection_object::{
    DeletedCollectionObject, DeletedCollectionObjectObject,
};

#[cfg(feature = "companies")]
mod deleted_company_object;
#[cfg(feature = "companies")]
pub use deleted_company_object::{DeletedCompanyObject, DeletedCompanyObjectObject};
#[cfg(feature = "conversations")]
mod deleted_conversation_item;
#[cfg(feature = "conversations")]
pub use deleted_conversation_item::DeletedConversationItem;
#[cfg(feature = "conversations")]
mod deleted_conversation_list;
#[cfg(feature = "conversations")]
pub use deleted_conversation_list::DeletedConversationList;
#[cfg(feature = "data-connectors")]
mod deleted_data_connector_object;
#[cfg(feature = "data-connectors")]
pub use deleted_data_connector_object::{
    DeletedDataConnectorObject, DeletedDataConnectorObjectObject,
};

#[cfg(feature = "folders")]
mod deleted_folder_object;
#[cfg(feature = "folders")]
pub use deleted_folder_object::{DeletedFolderObject, DeletedFolderObjectObject};
#[cfg(feature = "help-center")]
mod deleted_help_center_redirect_object;
#[cfg(feature = "help-center")]
pub use deleted_help_center_redirect_object::{
    DeletedHelpCenterRedirectObject, DeletedHelpCenterRedirectObjectObject,
};

#[cfg(feature = "internal-articles")]
mod deleted_internal_article_object;
#[cfg(feature = "internal-articles")]
pub use deleted_internal_article_object::{
    DeletedInternalArticleObject, DeletedInternalArticleObjectObject,
};

#[cfg(feature = "news")]
mod deleted_object;
#[cfg(feature = "news")]
pub use deleted_object::{DeletedObject, DeletedObjectObject};
#[cfg(feature = "conversation-participants")]
mod detach_contact_from_conversation_request;
#[cfg(feature = "conversation-participants")]
pub use detach_contact_from_conversation_request::DetachContactFromConversationRequest;
#[cfg(feature = "tags")]
mod detach_tag_from_conversation_operation;
#[cfg(feature = "tags")]
pub use detach_tag_from_conversation_operation::DetachTagFromConversationBody;
#[cfg(feature = "tags")]
mod detach_tag_from_ticket_operation;
#[cfg(feature = "tags")]
pub use detach_tag_from_ticket_operation::DetachTagFromTicketBody;
#[cfg(feature = "unreferenced")]
mod ecommerce_catalog_product;
#[cfg(feature = "unreferenced")]
pub use ecommerce_catalog_product::{
    EcommerceCatalogProduct, EcommerceCatalogProductAvailableOptionsItem,
    EcommerceCatalogProductCategoryPath, EcommerceCatalogProductCollectionsItem,
    EcommerceCatalogProductCollectionsItemObject,
};

#[cfg(feature = "ecommerce-connectors")]
mod ecommerce_catalog_upload_part_response;
#[cfg(feature = "ecommerce-connectors")]
pub use ecommerce_catalog_upload_part_response::EcommerceCatalogUploadPartResponse;
#[cfg(feature = "ecommerce-connectors")]
mod ecommerce_catalog_upload_response;
#[cfg(feature = "ecommerce-connectors")]
pub use ecommerce_catalog_upload_response::{
    EcommerceCatalogUploadResponse, EcommerceCatalogUploadResponseStatus,
};

#[cfg(feature = "unreferenced")]
mod ecommerce_catalog_variant;
#[cfg(feature = "unreferenced")]
pub use ecommerce_catalog_variant::{
    EcommerceCatalogVariant, EcommerceCatalogVariantSelectedOptionsItem,
};

#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod email_address_header;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use email_address_header::EmailAddressHeader;
#[cfg(feature = "emails")]
mod email_list;
#[cfg(feature = "emails")]
pub use email_list::EmailList;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod email_message_metadata;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use email_message_metadata::EmailMessageMetadata;
#[cfg(feature = "emails")]
mod email_setting;
#[cfg(feature = "emails")]
pub use email_setting::EmailSetting;
#[cfg(feature = "tickets")]
mod enqueue_create_ticket_operation;
#[cfg(feature = "tickets")]
pub use enqueue_create_ticket_operation::EnqueueCreateTicketBody;
#[cfg(feature = "reporting-data-export")]
mod enqueue_reporting_data_export_operation;
#[cfg(feature = "reporting-data-export")]
pub use enqueue_reporting_data_export_operation::{
    EnqueueReportingDataExportBody, EnqueueReportingDataExportResponse,
};

#[cfg(
    any(
        feature = "admins",
        feature = "ai-content",
        feature = "articles",
        feature = "audiences",
        feature = "away-status-reasons",
        feature = "banners",
        feature = "brands",
        feature = "calls",
        feature = "companies",
        feature = "contacts",
        feature = "content",
        feature = "content-snippets",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "conversations-attributes",
        feature = "custom-object-instances",
        feature = "data-attributes",
        feature = "data-connectors",
        feature = "data-events",
        feature = "ecommerce-connectors",
        feature = "emails",
        feature = "fin-agent",
        feature = "folders",
        feature = "help-center",
        feature = "identity-verification-secrets",
        feature = "internal-articles",
        feature = "jobs",
        feature = "macros",
        feature = "messages",
        feature = "news",
        feature = "notes",
        feature = "office-hours",
        feature = "procedures",
        feature = "reporting-data-export",
        feature = "segments",
        feature = "subscription-types",
        feature = "switch",
        feature = "tags",
        feature = "teams",
        feature = "ticket-states",
        feature = "ticket-type-attributes",
        feature = "ticket-types",
        feature = "tickets",
        feature = "visitors",
        feature = "workflows"
    )
)]
mod error;
#[cfg(
    any(
        feature = "admins",
        feature = "ai-content",
        feature = "articles",
        feature = "audiences",
        feature = "away-status-reasons",
        feature = "banners",
        feature = "brands",
        feature = "calls",
        feature = "companies",
        feature = "contacts",
        feature = "content",
        feature = "content-snippets",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "conversations-attributes",
        feature = "custom-object-instances",
        feature = "data-attributes",
        feature = "data-connectors",
        feature = "data-events",
        feature = "ecommerce-connectors",
        feature = "emails",
        feature = "fin-agent",
        feature = "folders",
        feature = "help-center",
        feature = "identity-verification-secrets",
        feature = "internal-articles",
        feature = "jobs",
        feature = "macros",
        feature = "messages",
        feature = "news",
        feature = "notes",
        feature = "office-hours",
        feature = "procedures",
        feature = "reporting-data-export",
        feature = "segments",
        feature = "subscription-types",
        feature = "switch",
        feature = "tags",
        feature = "teams",
        feature = "ticket-states",
        feature = "ticket-type-attributes",
        feature = "ticket-types",
        feature = "tickets",
        feature = "visitors",
        feature = "workflows"
    )
)]
pub use error::{Error, ErrorErrorsItem};
#[cfg(feature = "fin-agent")]
mod escalate_fin_conversation_operation;
#[cfg(feature = "fin-agent")]
pub use escalate_fin_conversation_operation::{
    EscalateFinConversationBody, EscalateFinConversationResponse,
    EscalateFinConversationResponseStatus,
};

#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod event_details;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use event_details::{
    EventDetails, EventDetailsAction, EventDetailsCurrentSlaStatus,
    EventDetailsSlaStatesValue, EventDetailsSlaStatesValueStatus, EventDetailsValue,
};

#[cfg(feature = "ai-content")]
mod external_page;
#[cfg(feature = "ai-content")]
pub use external_page::{ExternalPage, ExternalPageLocale, ExternalPageType};
#[cfg(feature = "ai-content")]
mod external_pages_list;
#[cfg(feature = "ai-content")]
pub use external_pages_list::{ExternalPagesList, ExternalPagesListType};
#[cfg(any(feature = "conversations", feature = "tickets"))]
mod file_attribute;
#[cfg(any(feature = "conversations", feature = "tickets"))]
pub use file_attribute::FileAttribute;
#[cfg(feature = "fin-agent")]
mod fin_agent_attachment;
#[cfg(feature = "fin-agent")]
pub use fin_agent_attachment::{FinAgentAttachment, FinAgentAttachmentType};
#[cfg(feature = "fin-agent")]
mod fin_agent_attribute_errors;
#[cfg(feature = "fin-agent")]
pub use fin_agent_attribute_errors::{
    FinAgentAttributeErrors, FinAgentAttributeErrorsConversation,
    FinAgentAttributeErrorsUser,
};

#[cfg(feature = "fin-agent")]
mod fin_agent_conversation_metadata;
#[cfg(feature = "fin-agent")]
pub use fin_agent_conversation_metadata::FinAgentConversationMetadata;
#[cfg(feature = "unreferenced")]
mod fin_agent_csat_requested_event;
#[cfg(feature = "unreferenced")]
pub use fin_agent_csat_requested_event::{
    FinAgentCsatRequestedEvent, FinAgentCsatRequestedEventCsat,
    FinAgentCsatRequestedEventCsatOptionsItem,
    FinAgentCsatRequestedEventCsatOptionsItemKey, FinAgentCsatRequestedEventEventName,
};

#[cfg(feature = "fin-agent")]
mod fin_agent_message;
#[cfg(feature = "fin-agent")]
pub use fin_agent_message::{FinAgentMessage, FinAgentMessageAuthor};
#[cfg(feature = "unreferenced")]
mod fin_agent_replied_event;
#[cfg(feature = "unreferenced")]
pub use fin_agent_replied_event::{
    FinAgentRepliedEvent, FinAgentRepliedEventEventName, FinAgentRepliedEventMessage,
    FinAgentRepliedEventMessageAuthor, FinAgentRepliedEventStatus,
};

#[cfg(feature = "unreferenced")]
mod fin_agent_reply_chunk_event;
#[cfg(feature = "unreferenced")]
pub use fin_agent_reply_chunk_event::{
    FinAgentReplyChunkEvent, FinAgentReplyChunkEventEventName,
    FinAgentReplyChunkEventStatus,
};

#[cfg(feature = "fin-agent")]
mod fin_agent_settings;
#[cfg(feature = "fin-agent")]
pub use fin_agent_settings::FinAgentSettings;
#[cfg(feature = "unreferenced")]
mod fin_agent_status_updated_event;
#[cfg(feature = "unreferenced")]
pub use fin_agent_status_updated_event::{
    FinAgentStatusUpdatedEvent, FinAgentStatusUpdatedEventEventName,
    FinAgentStatusUpdatedEventStatus,
};

#[cfg(feature = "fin-agent")]
mod fin_agent_user;
#[cfg(feature = "fin-agent")]
pub use fin_agent_user::FinAgentUser;
#[cfg(feature = "folders")]
mod folder;
#[cfg(feature = "folders")]
pub use folder::Folder;
#[cfg(feature = "reporting-data-export")]
mod get_reporting_data_export_operation;
#[cfg(feature = "reporting-data-export")]
pub use get_reporting_data_export_operation::GetReportingDataExportResponse;
#[cfg(feature = "help-center")]
mod group_content;
#[cfg(feature = "help-center")]
pub use group_content::{GroupContent, GroupContentType};
#[cfg(feature = "help-center")]
mod group_translated_content;
#[cfg(feature = "help-center")]
pub use group_translated_content::{GroupTranslatedContent, GroupTranslatedContentType};
#[cfg(feature = "conversations")]
mod handling_event;
#[cfg(feature = "conversations")]
pub use handling_event::{HandlingEvent, HandlingEventType};
#[cfg(feature = "conversations")]
mod handling_event_list;
#[cfg(feature = "conversations")]
pub use handling_event_list::HandlingEventList;
#[cfg(feature = "help-center")]
mod help_center;
#[cfg(feature = "help-center")]
pub use help_center::HelpCenter;
#[cfg(feature = "help-center")]
mod help_center_list;
#[cfg(feature = "help-center")]
pub use help_center_list::{HelpCenterList, HelpCenterListType};
#[cfg(feature = "help-center")]
mod help_center_redirect;
#[cfg(feature = "help-center")]
pub use help_center_redirect::{
    HelpCenterRedirect, HelpCenterRedirectTargetType, HelpCenterRedirectType,
};

#[cfg(feature = "help-center")]
mod help_center_redirect_list;
#[cfg(feature = "help-center")]
pub use help_center_redirect_list::{HelpCenterRedirectList, HelpCenterRedirectListType};
#[cfg(feature = "identity-verification-secrets")]
mod identity_verification_secret;
#[cfg(feature = "identity-verification-secrets")]
pub use identity_verification_secret::IdentityVerificationSecret;
#[cfg(feature = "identity-verification-secrets")]
mod identity_verification_secret_list;
#[cfg(feature = "identity-verification-secrets")]
pub use identity_verification_secret_list::{
    IdentityVerificationSecretList, IdentityVerificationSecretListType,
};

#[cfg(feature = "identity-verification-secrets")]
mod identity_verification_secret_with_material;
#[cfg(feature = "identity-verification-secrets")]
pub use identity_verification_secret_with_material::IdentityVerificationSecretWithMaterial;
#[cfg(feature = "unreferenced")]
mod intercom_version;
#[cfg(feature = "unreferenced")]
pub use intercom_version::IntercomVersion;
#[cfg(feature = "unreferenced")]
mod intercom_version_preview;
#[cfg(feature = "unreferenced")]
pub use intercom_version_preview::IntercomVersionPreview;
#[cfg(feature = "internal-articles")]
mod internal_article;
#[cfg(feature = "internal-articles")]
pub use internal_article::InternalArticle;
#[cfg(feature = "internal-articles")]
mod internal_article_list;
#[cfg(feature = "internal-articles")]
pub use internal_article_list::{InternalArticleList, InternalArticleListType};
#[cfg(feature = "internal-articles")]
mod internal_article_list_item;
#[cfg(feature = "internal-articles")]
pub use internal_article_list_item::{
    InternalArticleListItem, InternalArticleListItemType,
};

#[cfg(feature = "internal-articles")]
mod internal_article_search_response;
#[cfg(feature = "internal-articles")]
pub use internal_article_search_response::{
    InternalArticleSearchResponse, InternalArticleSearchResponseData,
    InternalArticleSearchResponseType,
};

#[cfg(any(feature = "jobs", feature = "tickets"))]
mod jobs;
#[cfg(any(feature = "jobs", feature = "tickets"))]
pub use jobs::{Jobs, JobsStatus, JobsType};
#[cfg(feature = "tickets")]
mod link_conversation_to_ticket_operation;
#[cfg(feature = "tickets")]
pub use link_conversation_to_ticket_operation::LinkConversationToTicketBody;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod linked_object;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use linked_object::{LinkedObject, LinkedObjectCategory, LinkedObjectType};
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod linked_object_list;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use linked_object_list::{LinkedObjectList, LinkedObjectListType};
#[cfg(feature = "calls")]
mod list_calls_with_transcripts_operation;
#[cfg(feature = "calls")]
pub use list_calls_with_transcripts_operation::{
    ListCallsWithTranscriptsBody, ListCallsWithTranscriptsResponse,
    ListCallsWithTranscriptsResponseDataItem,
};

#[cfg(feature = "contacts")]
mod list_contact_merge_history_operation;
#[cfg(feature = "contacts")]
pub use list_contact_merge_history_operation::ListContactMergeHistoryOrder;
#[cfg(feature = "data-attributes")]
mod list_data_attributes_operation;
#[cfg(feature = "data-attributes")]
pub use list_data_attributes_operation::ListDataAttributesModel;
#[cfg(feature = "data-connectors")]
mod list_data_connector_execution_results_operation;
#[cfg(feature = "data-connectors")]
pub use list_data_connector_execution_results_operation::{
    ListDataConnectorExecutionResultsSuccess, ListDataConnectorExecutionResultsErrorType,
    ListDataConnectorExecutionResultsIncludeBodies,
};

#[cfg(feature = "data-events")]
mod list_data_events_operation;
#[cfg(feature = "data-events")]
pub use list_data_events_operation::{
    ListDataEventsFilter, ListDataEventsFilterUserId, ListDataEventsFilterIntercomUserId,
    ListDataEventsFilterEmail,
};

#[cfg(feature = "fin-agent")]
mod list_fin_capabilities_operation;
#[cfg(feature = "fin-agent")]
pub use list_fin_capabilities_operation::{
    ListFinCapabilitiesBody, ListFinCapabilitiesResponse,
    ListFinCapabilitiesResponseCapabilitiesItem,
};

#[cfg(feature = "folders")]
mod list_folders_operation;
#[cfg(feature = "folders")]
pub use list_folders_operation::{ListFoldersResponse, ListFoldersResponseType};
#[cfg(feature = "reporting-data-export")]
mod list_reporting_data_export_datasets_operation;
#[cfg(feature = "reporting-data-export")]
pub use list_reporting_data_export_datasets_operation::{
    ListReportingDataExportDatasetsResponse,
    ListReportingDataExportDatasetsResponseDataItem,
    ListReportingDataExportDatasetsResponseDataItemAttributesItem,
};

#[cfg(feature = "macros")]
mod macro_;
#[cfg(feature = "macros")]
pub use macro_::{Macro, MacroAvailableOnItem, MacroType, MacroVisibleTo};
#[cfg(feature = "macros")]
mod macro_list;
#[cfg(feature = "macros")]
pub use macro_list::{
    MacroList, MacroListPages, MacroListPagesNext, MacroListPagesType, MacroListType,
};

#[cfg(feature = "conversations")]
mod manage_conversation_operation;
#[cfg(feature = "conversations")]
pub use manage_conversation_operation::ManageConversationBody;
#[cfg(feature = "contacts")]
mod merge_contacts_request;
#[cfg(feature = "contacts")]
pub use merge_contacts_request::MergeContactsRequest;
#[cfg(feature = "conversations")]
mod merge_conversations_request;
#[cfg(feature = "conversations")]
pub use merge_conversations_request::MergeConversationsRequest;
#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
mod merge_history_item;
#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
pub use merge_history_item::{MergeHistoryItem, MergeHistoryItemSourceContactRole};
#[cfg(feature = "contacts")]
mod merge_history_list;
#[cfg(feature = "contacts")]
pub use merge_history_list::{MergeHistoryList, MergeHistoryListType};
#[cfg(feature = "contacts")]
mod merge_preview_allowed;
#[cfg(feature = "contacts")]
pub use merge_preview_allowed::MergePreviewAllowed;
#[cfg(feature = "contacts")]
mod merge_preview_attribute_change;
#[cfg(feature = "contacts")]
pub use merge_preview_attribute_change::{
    MergePreviewAttributeChange, MergePreviewAttributeChangeOutcome,
};

#[cfg(feature = "contacts")]
mod merge_preview_attribute_changes;
#[cfg(feature = "contacts")]
pub use merge_preview_attribute_changes::MergePreviewAttributeChanges;
#[cfg(feature = "contacts")]
mod merge_preview_blocked;
#[cfg(feature = "contacts")]
pub use merge_preview_blocked::MergePreviewBlocked;
#[cfg(feature = "contacts")]
mod merge_preview_reason;
#[cfg(feature = "contacts")]
pub use merge_preview_reason::{MergePreviewReason, MergePreviewReasonCode};
#[cfg(feature = "contacts")]
mod merge_preview_reassignments;
#[cfg(feature = "contacts")]
pub use merge_preview_reassignments::{
    MergePreviewReassignments, MergePreviewReassignmentsConversations,
    MergePreviewReassignmentsNotes, MergePreviewReassignmentsPhoneCalls,
    MergePreviewReassignmentsTags, MergePreviewReassignmentsTickets,
};

#[cfg(feature = "contacts")]
mod merge_preview_request;
#[cfg(feature = "contacts")]
pub use merge_preview_request::MergePreviewRequest;
#[cfg(feature = "contacts")]
mod merge_preview_response;
#[cfg(feature = "contacts")]
pub use merge_preview_response::MergePreviewResponse;
#[cfg(feature = "contacts")]
mod merge_preview_summary;
#[cfg(feature = "contacts")]
pub use merge_preview_summary::MergePreviewSummary;
#[cfg(any(feature = "conversations", feature = "messages"))]
mod message;
#[cfg(any(feature = "conversations", feature = "messages"))]
pub use message::{Message, MessageMessageType};
#[cfg(feature = "unreferenced")]
mod metadata;
#[cfg(feature = "unreferenced")]
pub use metadata::Metadata;
#[cfg(
    any(
        feature = "companies",
        feature = "contacts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod multiple_filter_search_request;
#[cfg(
    any(
        feature = "companies",
        feature = "contacts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use multiple_filter_search_request::{
    MultipleFilterSearchRequest, MultipleFilterSearchRequestOperator,
    MultipleFilterSearchRequestValueItem,
};

#[cfg(feature = "news")]
mod news_item;
#[cfg(feature = "news")]
pub use news_item::{NewsItem, NewsItemState, NewsItemType};
#[cfg(feature = "news")]
mod news_item_request;
#[cfg(feature = "news")]
pub use news_item_request::{NewsItemRequest, NewsItemRequestState};
#[cfg(feature = "news")]
mod newsfeed;
#[cfg(feature = "news")]
pub use newsfeed::{Newsfeed, NewsfeedType};
#[cfg(feature = "news")]
mod newsfeed_assignment;
#[cfg(feature = "news")]
pub use newsfeed_assignment::NewsfeedAssignment;
#[cfg(feature = "notes")]
mod note;
#[cfg(feature = "notes")]
pub use note::{Note, NoteCompany, NoteContact};
#[cfg(feature = "notes")]
mod note_list;
#[cfg(feature = "notes")]
pub use note_list::NoteList;
#[cfg(feature = "office-hours")]
mod office_hours_exception;
#[cfg(feature = "office-hours")]
pub use office_hours_exception::{
    OfficeHoursException, OfficeHoursExceptionExceptionType,
};

#[cfg(feature = "office-hours")]
mod office_hours_exception_list;
#[cfg(feature = "office-hours")]
pub use office_hours_exception_list::OfficeHoursExceptionList;
#[cfg(feature = "office-hours")]
mod office_hours_schedule;
#[cfg(feature = "office-hours")]
pub use office_hours_schedule::OfficeHoursSchedule;
#[cfg(feature = "office-hours")]
mod office_hours_schedule_list;
#[cfg(feature = "office-hours")]
pub use office_hours_schedule_list::OfficeHoursScheduleList;
#[cfg(feature = "office-hours")]
mod office_hours_time_interval;
#[cfg(feature = "office-hours")]
pub use office_hours_time_interval::OfficeHoursTimeInterval;
#[cfg(feature = "conversations")]
mod open_conversation_request;
#[cfg(feature = "conversations")]
pub use open_conversation_request::{
    OpenConversationRequest, OpenConversationRequestMessageType,
};

#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod operator_workflow_event;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use operator_workflow_event::{
    OperatorWorkflowEvent, OperatorWorkflowEventEvent, OperatorWorkflowEventWorkflow,
};

#[cfg(
    any(
        feature = "ai-content",
        feature = "contacts",
        feature = "conversations",
        feature = "custom-object-instances"
    )
)]
mod pages_link;
#[cfg(
    any(
        feature = "ai-content",
        feature = "contacts",
        feature = "conversations",
        feature = "custom-object-instances"
    )
)]
pub use pages_link::{PagesLink, PagesLinkType};
#[cfg(feature = "news")]
mod paginated_response;
#[cfg(feature = "news")]
pub use paginated_response::{
    PaginatedResponse, PaginatedResponseDataItem, PaginatedResponseType,
};

#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod part_attachment;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use part_attachment::PartAttachment;
#[cfg(feature = "switch")]
mod phone_switch;
#[cfg(feature = "switch")]
pub use phone_switch::{PhoneSwitch, PhoneSwitchType};
#[cfg(feature = "audiences")]
mod predicate;
#[cfg(feature = "audiences")]
pub use predicate::Predicate;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod priority_changed;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use priority_changed::{
    PriorityChanged, PriorityChangedCurrentPriority, PriorityChangedPreviousPriority,
};

#[cfg(feature = "articles")]
mod publish_article_draft_request;
#[cfg(feature = "articles")]
pub use publish_article_draft_request::PublishArticleDraftRequest;
#[cfg(feature = "conversations")]
mod quick_reply_option;
#[cfg(feature = "conversations")]
pub use quick_reply_option::QuickReplyOption;
#[cfg(feature = "messages")]
mod recipient;
#[cfg(feature = "messages")]
pub use recipient::{Recipient, RecipientType};
#[cfg(feature = "conversation-parts")]
mod redact_conversation_request;
#[cfg(feature = "conversation-parts")]
pub use redact_conversation_request::{
    RedactConversationRequest, RedactConversationRequestConversationPart,
    RedactConversationRequestConversationPartType, RedactConversationRequestSource,
    RedactConversationRequestSourceType,
};

#[cfg(
    any(
        feature = "articles",
        feature = "contacts",
        feature = "content-snippets",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "internal-articles",
        feature = "tags",
        feature = "tickets"
    )
)]
mod reference;
#[cfg(
    any(
        feature = "articles",
        feature = "contacts",
        feature = "content-snippets",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "internal-articles",
        feature = "tags",
        feature = "tickets"
    )
)]
pub use reference::Reference;
#[cfg(feature = "calls")]
mod register_fin_voice_call_request;
#[cfg(feature = "calls")]
pub use register_fin_voice_call_request::{
    RegisterFinVoiceCallRequest, RegisterFinVoiceCallRequestSource,
};

#[cfg(feature = "conversations")]
mod reply_conversation_request;
#[cfg(feature = "conversations")]
pub use reply_conversation_request::ReplyConversationRequest;
#[cfg(feature = "tickets")]
mod reply_ticket_operation;
#[cfg(feature = "tickets")]
pub use reply_ticket_operation::{
    ReplyTicketBody, ReplyTicketBodyUser, ReplyTicketBodyUserIntercomUserId,
    ReplyTicketBodyUserUserId, ReplyTicketBodyUserEmail, ReplyTicketBodyAdmin,
};

#[cfg(feature = "fin-agent")]
mod reply_to_fin_operation;
#[cfg(feature = "fin-agent")]
pub use reply_to_fin_operation::{
    ReplyToFinBody, ReplyToFinResponse, ReplyToFinResponseStatus,
};

#[cfg(feature = "data-connectors")]
mod retrieve_data_connector_operation;
#[cfg(feature = "data-connectors")]
pub use retrieve_data_connector_operation::RetrieveDataConnectorStateVersion;
#[cfg(feature = "fin-agent")]
mod run_fin_procedure_operation;
#[cfg(feature = "fin-agent")]
pub use run_fin_procedure_operation::{
    RunFinProcedureBody, RunFinProcedureBodyConversationMetadata,
    RunFinProcedureBodySettings, RunFinProcedureResponse, RunFinProcedureResponseStatus,
};

#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod sales_agent;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use sales_agent::{SalesAgent, SalesAgentOutcome};
#[cfg(feature = "admins")]
mod search_activity_logs_operation;
#[cfg(feature = "admins")]
pub use search_activity_logs_operation::SearchActivityLogsBody;
#[cfg(feature = "content")]
mod search_content_operation;
#[cfg(feature = "content")]
pub use search_content_operation::{
    SearchContentContentTypesItem, SearchContentCopilotState,
    SearchContentFinServiceState, SearchContentFinSalesState, SearchContentStatesItem,
    SearchContentTagOperator, SearchContentFolderEntityType,
};

#[cfg(any(feature = "conversations", feature = "tickets"))]
mod search_request;
#[cfg(any(feature = "conversations", feature = "tickets"))]
pub use search_request::{SearchRequest, SearchRequestQuery};
#[cfg(
    any(
        feature = "companies",
        feature = "contacts",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "segments",
        feature = "tickets",
        feature = "visitors"
    )
)]
mod segment;
#[cfg(
    any(
        feature = "companies",
        feature = "contacts",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "segments",
        feature = "tickets",
        feature = "visitors"
    )
)]
pub use segment::{Segment, SegmentPersonType, SegmentType};
#[cfg(feature = "segments")]
mod segment_list;
#[cfg(feature = "segments")]
pub use segment_list::{SegmentList, SegmentListType};
#[cfg(feature = "admins")]
mod set_away_admin_operation;
#[cfg(feature = "admins")]
pub use set_away_admin_operation::SetAwayAdminBody;
#[cfg(feature = "conversations")]
mod side_conversation_list;
#[cfg(feature = "conversations")]
pub use side_conversation_list::{
    SideConversationList, SideConversationListPages, SideConversationListPagesType,
    SideConversationListType,
};

#[cfg(feature = "conversations")]
mod side_conversation_summary;
#[cfg(feature = "conversations")]
pub use side_conversation_summary::SideConversationSummary;
#[cfg(
    any(
        feature = "companies",
        feature = "contacts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod single_filter_search_request;
#[cfg(
    any(
        feature = "companies",
        feature = "contacts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use single_filter_search_request::{
    SingleFilterSearchRequest, SingleFilterSearchRequestOperator,
    SingleFilterSearchRequestValue, SingleFilterSearchRequestValueListItem,
};

#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod sla_applied;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use sla_applied::{SlaApplied, SlaAppliedSlaStatus};
#[cfg(feature = "conversations")]
mod snooze_conversation_request;
#[cfg(feature = "conversations")]
pub use snooze_conversation_request::{
    SnoozeConversationRequest, SnoozeConversationRequestMessageType,
};

#[cfg(feature = "unreferenced")]
mod snoozed;
#[cfg(feature = "unreferenced")]
pub use snoozed::Snoozed;
#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
mod social_profile;
#[cfg(any(feature = "companies", feature = "contacts", feature = "visitors"))]
pub use social_profile::SocialProfile;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
mod source_email_message_metadata;
#[cfg(
    any(
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tickets"
    )
)]
pub use source_email_message_metadata::SourceEmailMessageMetadata;
#[cfg(feature = "fin-agent")]
mod start_fin_conversation_operation;
#[cfg(feature = "fin-agent")]
pub use start_fin_conversation_operation::{
    StartFinConversationBody, StartFinConversationResponse,
    StartFinConversationResponseStatus,
};

#[cfg(
    any(
        feature = "admins",
        feature = "articles",
        feature = "calls",
        feature = "companies",
        feature = "contacts",
        feature = "conversations",
        feature = "folders",
        feature = "help-center",
        feature = "internal-articles",
        feature = "news",
        feature = "notes",
        feature = "tickets"
    )
)]
mod starting_after_paging;
#[cfg(
    any(
        feature = "admins",
        feature = "articles",
        feature = "calls",
        feature = "companies",
        feature = "contacts",
        feature = "conversations",
        feature = "folders",
        feature = "help-center",
        feature = "internal-articles",
        feature = "news",
        feature = "notes",
        feature = "tickets"
    )
)]
pub use starting_after_paging::StartingAfterPaging;
#[cfg(feature = "fin-agent")]
mod submit_fin_csat_operation;
#[cfg(feature = "fin-agent")]
pub use submit_fin_csat_operation::{
    SubmitFinCsatBody, SubmitFinCsatBodyRating, SubmitFinCsatResponse,
    SubmitFinCsatResponseRating, SubmitFinCsatResponseStatus, SubmitFinCsatError422,
};

#[cfg(any(feature = "contacts", feature = "subscription-types"))]
mod subscription_type;
#[cfg(any(feature = "contacts", feature = "subscription-types"))]
pub use subscription_type::{
    SubscriptionType, SubscriptionTypeConsentType, SubscriptionTypeContentTypesItem,
    SubscriptionTypeState,
};

#[cfg(any(feature = "contacts", feature = "subscription-types"))]
mod subscription_type_list;
#[cfg(any(feature = "contacts", feature = "subscription-types"))]
pub use subscription_type_list::{SubscriptionTypeList, SubscriptionTypeListType};
#[cfg(
    any(
        feature = "articles",
        feature = "contacts",
        feature = "content-snippets",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "internal-articles",
        feature = "tags",
        feature = "tickets"
    )
)]
mod tag;
#[cfg(
    any(
        feature = "articles",
        feature = "contacts",
        feature = "content-snippets",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "internal-articles",
        feature = "tags",
        feature = "tickets"
    )
)]
pub use tag::Tag;
#[cfg(
    any(
        feature = "companies",
        feature = "contacts",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tags",
        feature = "tickets",
        feature = "visitors"
    )
)]
mod tag_basic;
#[cfg(
    any(
        feature = "companies",
        feature = "contacts",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "tags",
        feature = "tickets",
        feature = "visitors"
    )
)]
pub use tag_basic::TagBasic;
#[cfg(feature = "unreferenced")]
mod tag_company_request;
#[cfg(feature = "unreferenced")]
pub use tag_company_request::{TagCompanyRequest, TagCompanyRequestCompaniesItem};
#[cfg(feature = "tags")]
mod tag_create_response;
#[cfg(feature = "tags")]
pub use tag_create_response::{
    TagCreateResponse, TagCreateResponseCompaniesItem, TagCreateResponseUsersItem,
};

#[cfg(any(feature = "contacts", feature = "tags"))]
mod tag_list;
#[cfg(any(feature = "contacts", feature = "tags"))]
pub use tag_list::{TagList, TagListType};
#[cfg(feature = "tags")]
mod tag_multiple_users_request;
#[cfg(feature = "tags")]
pub use tag_multiple_users_request::{
    TagMultipleUsersRequest, TagMultipleUsersRequestUsersItem,
};

#[cfg(
    any(
        feature = "articles",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "internal-articles",
        feature = "tickets"
    )
)]
mod tags;
#[cfg(
    any(
        feature = "articles",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "internal-articles",
        feature = "tickets"
    )
)]
pub use tags::{Tags, TagsType};
#[cfg(feature = "teams")]
mod team;
#[cfg(feature = "teams")]
pub use team::Team;
#[cfg(feature = "teams")]
mod team_list;
#[cfg(feature = "teams")]
pub use team_list::{TeamList, TeamListType};
#[cfg(feature = "teams")]
mod team_metric;
#[cfg(feature = "teams")]
pub use team_metric::TeamMetric;
#[cfg(feature = "teams")]
mod team_metric_list;
#[cfg(feature = "teams")]
pub use team_metric_list::TeamMetricList;
#[cfg(
    any(
        feature = "admins",
        feature = "companies",
        feature = "contacts",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "notes",
        feature = "tickets",
        feature = "visitors"
    )
)]
mod team_priority_level;
#[cfg(
    any(
        feature = "admins",
        feature = "companies",
        feature = "contacts",
        feature = "conversation-participants",
        feature = "conversation-parts",
        feature = "conversations",
        feature = "notes",
        feature = "tickets",
        feature = "visitors"
    )
)]
pub use team_priority_level::TeamPriorityLevel;
#[cfg(feature = "conversations")]
mod teammate_reference;
#[cfg(feature = "conversations")]
pub use teammate_reference::{TeammateReference, TeammateReferenceType};
#[cfg(any(feature = "conversations", feature = "tickets"))]
mod ticket;
#[cfg(any(feature = "conversations", feature = "tickets"))]
pub use ticket::{Ticket, TicketCategory, TicketTypeEnum};
#[cfg(any(feature = "conversations", feature = "tickets"))]
mod ticket_contacts;
#[cfg(any(feature = "conversations", feature = "tickets"))]
pub use ticket_contacts::{TicketContacts, TicketContactsType};
#[cfg(any(feature = "conversations", feature = "tickets"))]
mod ticket_custom_attributes;
#[cfg(any(feature = "conversations", feature = "tickets"))]
pub use ticket_custom_attributes::{TicketCustomAttributes, TicketCustomAttributesValue};
#[cfg(feature = "tickets")]
mod ticket_deleted;
#[cfg(feature = "tickets")]
pub use ticket_deleted::{TicketDeleted, TicketDeletedObject};
#[cfg(feature = "tickets")]
mod ticket_list;
#[cfg(feature = "tickets")]
pub use ticket_list::{TicketList, TicketListType};
#[cfg(any(feature = "conversations", feature = "tickets"))]
mod ticket_part;
#[cfg(any(feature = "conversations", feature = "tickets"))]
pub use ticket_part::{
    TicketPart, TicketPartPreviousTicketState, TicketPartTicketState,
    TicketPartUpdatedAttributeData, TicketPartUpdatedAttributeDataAttribute,
    TicketPartUpdatedAttributeDataAttributeType, TicketPartUpdatedAttributeDataValue,
    TicketPartUpdatedAttributeDataValueId, TicketPartUpdatedAttributeDataValueLabel,
    TicketPartUpdatedAttributeDataValueType,
};

#[cfg(any(feature = "conversations", feature = "tickets"))]
mod ticket_part_author;
#[cfg(any(feature = "conversations", feature = "tickets"))]
pub use ticket_part_author::{TicketPartAuthor, TicketPartAuthorType};
#[cfg(any(feature = "conversations", feature = "tickets"))]
mod ticket_parts;
#[cfg(any(feature = "conversations", feature = "tickets"))]
pub use ticket_parts::{TicketParts, TicketPartsType};
#[cfg(feature = "tickets")]
mod ticket_reply;
#[cfg(feature = "tickets")]
pub use ticket_reply::{TicketReply, TicketReplyPartType, TicketReplyType};
#[cfg(any(feature = "conversations", feature = "tickets"))]
mod ticket_request_custom_attributes;
#[cfg(any(feature = "conversations", feature = "tickets"))]
pub use ticket_request_custom_attributes::{
    TicketRequestCustomAttributes, TicketRequestCustomAttributesValue,
};

#[cfg(
    any(
        feature = "conversations",
        feature = "ticket-states",
        feature = "ticket-types",
        feature = "tickets"
    )
)]
mod ticket_state;
#[cfg(
    any(
        feature = "conversations",
        feature = "ticket-states",
        feature = "ticket-types",
        feature = "tickets"
    )
)]
pub use ticket_state::{TicketState, TicketStateCategory};
#[cfg(feature = "ticket-states")]
mod ticket_state_detailed;
#[cfg(feature = "ticket-states")]
pub use ticket_state_detailed::{
    TicketStateDetailed, TicketStateDetailedCategory, TicketStateDetailedTicketTypes,
};

#[cfg(feature = "ticket-states")]
mod ticket_state_list;
#[cfg(feature = "ticket-states")]
pub use ticket_state_list::TicketStateList;
#[cfg(
    any(
        feature = "conversations",
        feature = "ticket-states",
        feature = "ticket-types",
        feature = "tickets"
    )
)]
mod ticket_type;
#[cfg(
    any(
        feature = "conversations",
        feature = "ticket-states",
        feature = "ticket-types",
        feature = "tickets"
    )
)]
pub use ticket_type::{TicketType, TicketTypeCategory, TicketTypeTicketStates};
#[cfg(
    any(
        feature = "conversations",
        feature = "ticket-states",
        feature = "ticket-type-attributes",
        feature = "ticket-types",
        feature = "tickets"
    )
)]
mod ticket_type_attribute;
#[cfg(
    any(
        feature = "conversations",
        feature = "ticket-states",
        feature = "ticket-type-attributes",
        feature = "ticket-types",
        feature = "tickets"
    )
)]
pub use ticket_type_attribute::TicketTypeAttribute;
#[cfg(
    any(
        feature = "conversations",
        feature = "ticket-states",
        feature = "ticket-types",
        feature = "tickets"
    )
)]
mod ticket_type_attribute_list;
#[cfg(
    any(
        feature = "conversations",
        feature = "ticket-states",
        feature = "ticket-types",
        feature = "tickets"
    )
)]
pub use ticket_type_attribute_list::TicketTypeAttributeList;
#[cfg(feature = "ticket-types")]
mod ticket_type_list;
#[cfg(feature = "ticket-types")]
pub use ticket_type_list::TicketTypeList;
#[cfg(any(feature = "contacts", feature = "subscription-types"))]
mod translation;
#[cfg(any(feature = "contacts", feature = "subscription-types"))]
pub use translation::Translation;
#[cfg(feature = "unreferenced")]
mod untag_company_request;
#[cfg(feature = "unreferenced")]
pub use untag_company_request::{UntagCompanyRequest, UntagCompanyRequestCompaniesItem};
#[cfg(feature = "articles")]
mod update_article_request;
#[cfg(feature = "articles")]
pub use update_article_request::{UpdateArticleRequest, UpdateArticleRequestState};
#[cfg(feature = "audiences")]
mod update_audience_request;
#[cfg(feature = "audiences")]
pub use update_audience_request::UpdateAudienceRequest;
#[cfg(feature = "help-center")]
mod update_collection_request;
#[cfg(feature = "help-center")]
pub use update_collection_request::UpdateCollectionRequest;
#[cfg(feature = "contacts")]
mod update_contact_request;
#[cfg(feature = "contacts")]
pub use update_contact_request::UpdateContactRequest;
#[cfg(feature = "ai-content")]
mod update_content_import_source_request;
#[cfg(feature = "ai-content")]
pub use update_content_import_source_request::{
    UpdateContentImportSourceRequest, UpdateContentImportSourceRequestAudienceIds,
    UpdateContentImportSourceRequestStatus, UpdateContentImportSourceRequestSyncBehavior,
};

#[cfg(feature = "conversations-attributes")]
mod update_conversation_attribute_option_request;
#[cfg(feature = "conversations-attributes")]
pub use update_conversation_attribute_option_request::UpdateConversationAttributeOptionRequest;
#[cfg(feature = "conversations-attributes")]
mod update_conversation_attribute_request;
#[cfg(feature = "conversations-attributes")]
pub use update_conversation_attribute_request::{
    UpdateConversationAttributeRequest, UpdateConversationAttributeRequestReference,
    UpdateConversationAttributeRequestReferenceType,
};

#[cfg(feature = "conversation-parts")]
mod update_conversation_part_request;
#[cfg(feature = "conversation-parts")]
pub use update_conversation_part_request::UpdateConversationPartRequest;
#[cfg(feature = "conversations")]
mod update_conversation_request;
#[cfg(feature = "conversations")]
pub use update_conversation_request::{
    UpdateConversationRequest, UpdateConversationRequestPriority,
};

#[cfg(feature = "data-attributes")]
mod update_data_attribute_request;
#[cfg(feature = "data-attributes")]
pub use update_data_attribute_request::{
    UpdateDataAttributeRequest, UpdateDataAttributeRequestOptionsItem,
};

#[cfg(feature = "data-connectors")]
mod update_data_connector_request;
#[cfg(feature = "data-connectors")]
pub use update_data_connector_request::{
    UpdateDataConnectorRequest, UpdateDataConnectorRequestAudiencesItem,
    UpdateDataConnectorRequestDataInputsItem,
    UpdateDataConnectorRequestDataInputsItemType, UpdateDataConnectorRequestHeadersItem,
    UpdateDataConnectorRequestHttpMethod, UpdateDataConnectorRequestState,
};

#[cfg(feature = "ai-content")]
mod update_external_page_request;
#[cfg(feature = "ai-content")]
pub use update_external_page_request::{
    UpdateExternalPageRequest, UpdateExternalPageRequestLocale,
};

#[cfg(feature = "folders")]
mod update_folder_operation;
#[cfg(feature = "folders")]
pub use update_folder_operation::{UpdateFolderBody, UpdateFolderBodyFolder};
#[cfg(feature = "internal-articles")]
mod update_internal_article_request;
#[cfg(feature = "internal-articles")]
pub use update_internal_article_request::UpdateInternalArticleRequest;
#[cfg(feature = "office-hours")]
mod update_office_hours_exception_request;
#[cfg(feature = "office-hours")]
pub use update_office_hours_exception_request::{
    UpdateOfficeHoursExceptionRequest, UpdateOfficeHoursExceptionRequestExceptionType,
};

#[cfg(feature = "office-hours")]
mod update_office_hours_schedule_request;
#[cfg(feature = "office-hours")]
pub use update_office_hours_schedule_request::UpdateOfficeHoursScheduleRequest;
#[cfg(feature = "teams")]
mod update_team_members_request;
#[cfg(feature = "teams")]
pub use update_team_members_request::UpdateTeamMembersRequest;
#[cfg(feature = "tickets")]
mod update_ticket_operation;
#[cfg(feature = "tickets")]
pub use update_ticket_operation::UpdateTicketBody;
#[cfg(feature = "unreferenced")]
mod update_ticket_request;
#[cfg(feature = "unreferenced")]
pub use update_ticket_request::UpdateTicketRequest;
#[cfg(feature = "ticket-type-attributes")]
mod update_ticket_type_attribute_request;
#[cfg(feature = "ticket-type-attributes")]
pub use update_ticket_type_attribute_request::UpdateTicketTypeAttributeRequest;
#[cfg(feature = "ticket-types")]
mod update_ticket_type_request;
#[cfg(feature = "ticket-types")]
pub use update_ticket_type_request::{
    UpdateTicketTypeRequest, UpdateTicketTypeRequestCategory,
};

#[cfg(feature = "visitors")]
mod update_visitor_request;
#[cfg(feature = "visitors")]
pub use update_visitor_request::UpdateVisitorRequest;
#[cfg(feature = "ecommerce-connectors")]
mod upload_ecommerce_catalog_operation;
#[cfg(feature = "ecommerce-connectors")]
pub use upload_ecommerce_catalog_operation::{
    UploadEcommerceCatalogBody, UploadEcommerceCatalogBodyFinalize,
};

#[cfg(feature = "visitors")]
mod visitor;
#[cfg(feature = "visitors")]
pub use visitor::{
    Visitor, VisitorAvatar, VisitorCompanies, VisitorCompaniesType, VisitorLocationData,
    VisitorSegments, VisitorSegmentsType, VisitorSocialProfiles,
    VisitorSocialProfilesType, VisitorTags, VisitorTagsTagsItem, VisitorTagsTagsItemType,
    VisitorTagsType,
};

#[cfg(feature = "unreferenced")]
mod visitor_deleted_object;
#[cfg(feature = "unreferenced")]
pub use visitor_deleted_object::{VisitorDeletedObject, VisitorDeletedObjectType};
#[cfg(feature = "messages")]
mod whatsapp_message_status;
#[cfg(feature = "messages")]
pub use whatsapp_message_status::{
    WhatsappMessageStatus, WhatsappMessageStatusError, WhatsappMessageStatusStatus,
};

#[cfg(feature = "messages")]
mod whatsapp_message_status_list;
#[cfg(feature = "messages")]
pub use whatsapp_message_status_list::{
    WhatsappMessageStatusList, WhatsappMessageStatusListEventsItem,
    WhatsappMessageStatusListEventsItemStatus, WhatsappMessageStatusListEventsItemType,
    WhatsappMessageStatusListPages, WhatsappMessageStatusListPagesNext,
    WhatsappMessageStatusListPagesType, WhatsappMessageStatusListType,
};

#[cfg(feature = "workflows")]
mod workflow_export;
#[cfg(feature = "workflows")]
pub use workflow_export::{
    WorkflowExport, WorkflowExportWorkflow, WorkflowExportWorkflowState,
};
