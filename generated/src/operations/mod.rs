// Written by `cargo xtask regen`. Do not edit.

//! How the operations of `Intercom API` `Preview` are called by name, a table for each tag.

#[cfg(feature = "admins")]
mod admins;
#[cfg(feature = "ai-content")]
mod ai_content;
#[cfg(feature = "articles")]
mod articles;
#[cfg(feature = "audiences")]
mod audiences;
#[cfg(feature = "away-status-reasons")]
mod away_status_reasons;
#[cfg(feature = "banners")]
mod banners;
#[cfg(feature = "brands")]
mod brands;
#[cfg(feature = "calls")]
mod calls;
#[cfg(feature = "companies")]
mod companies;
#[cfg(feature = "contacts")]
mod contacts;
#[cfg(feature = "content")]
mod content;
#[cfg(feature = "content-snippets")]
mod content_snippets;
#[cfg(feature = "conversation-participants")]
mod conversation_participants;
#[cfg(feature = "conversation-parts")]
mod conversation_parts;
#[cfg(feature = "conversations")]
mod conversations;
#[cfg(feature = "conversations-attributes")]
mod conversations_attributes;
#[cfg(feature = "custom-object-instances")]
mod custom_object_instances;
#[cfg(feature = "data-attributes")]
mod data_attributes;
#[cfg(feature = "data-connectors")]
mod data_connectors;
#[cfg(feature = "data-events")]
mod data_events;
#[cfg(feature = "data-export")]
mod data_export;
#[cfg(feature = "ecommerce-connectors")]
mod ecommerce_connectors;
#[cfg(feature = "emails")]
mod emails;
#[cfg(feature = "fin-agent")]
mod fin_agent;
#[cfg(feature = "folders")]
mod folders;
#[cfg(feature = "help-center")]
mod help_center;
#[cfg(feature = "identity-verification-secrets")]
mod identity_verification_secrets;
#[cfg(feature = "internal-articles")]
mod internal_articles;
#[cfg(feature = "jobs")]
mod jobs;
#[cfg(feature = "macros")]
mod macros;
#[cfg(feature = "messages")]
mod messages;
#[cfg(feature = "news")]
mod news;
#[cfg(feature = "notes")]
mod notes;
#[cfg(feature = "office-hours")]
mod office_hours;
#[cfg(feature = "procedures")]
mod procedures;
#[cfg(feature = "reporting-data-export")]
mod reporting_data_export;
#[cfg(feature = "segments")]
mod segments;
#[cfg(feature = "subscription-types")]
mod subscription_types;
#[cfg(feature = "switch")]
mod switch;
#[cfg(feature = "tags")]
mod tags;
#[cfg(feature = "teams")]
mod teams;
#[cfg(feature = "ticket-states")]
mod ticket_states;
#[cfg(feature = "ticket-type-attributes")]
mod ticket_type_attributes;
#[cfg(feature = "ticket-types")]
mod ticket_types;
#[cfg(feature = "tickets")]
mod tickets;
#[cfg(feature = "visitors")]
mod visitors;
#[cfg(feature = "workflows")]
mod workflows;
/// A table for each tag whose feature is on.
pub(crate) static TABLES: &[&[crate::runtime::dispatch::Endpoint]] = &[
    #[cfg(feature = "admins")]
    admins::ENDPOINTS,
    #[cfg(feature = "ai-content")]
    ai_content::ENDPOINTS,
    #[cfg(feature = "articles")]
    articles::ENDPOINTS,
    #[cfg(feature = "audiences")]
    audiences::ENDPOINTS,
    #[cfg(feature = "away-status-reasons")]
    away_status_reasons::ENDPOINTS,
    #[cfg(feature = "banners")]
    banners::ENDPOINTS,
    #[cfg(feature = "brands")]
    brands::ENDPOINTS,
    #[cfg(feature = "calls")]
    calls::ENDPOINTS,
    #[cfg(feature = "companies")]
    companies::ENDPOINTS,
    #[cfg(feature = "contacts")]
    contacts::ENDPOINTS,
    #[cfg(feature = "content")]
    content::ENDPOINTS,
    #[cfg(feature = "content-snippets")]
    content_snippets::ENDPOINTS,
    #[cfg(feature = "conversation-participants")]
    conversation_participants::ENDPOINTS,
    #[cfg(feature = "conversation-parts")]
    conversation_parts::ENDPOINTS,
    #[cfg(feature = "conversations")]
    conversations::ENDPOINTS,
    #[cfg(feature = "conversations-attributes")]
    conversations_attributes::ENDPOINTS,
    #[cfg(feature = "custom-object-instances")]
    custom_object_instances::ENDPOINTS,
    #[cfg(feature = "data-attributes")]
    data_attributes::ENDPOINTS,
    #[cfg(feature = "data-connectors")]
    data_connectors::ENDPOINTS,
    #[cfg(feature = "data-events")]
    data_events::ENDPOINTS,
    #[cfg(feature = "data-export")]
    data_export::ENDPOINTS,
    #[cfg(feature = "ecommerce-connectors")]
    ecommerce_connectors::ENDPOINTS,
    #[cfg(feature = "emails")]
    emails::ENDPOINTS,
    #[cfg(feature = "fin-agent")]
    fin_agent::ENDPOINTS,
    #[cfg(feature = "folders")]
    folders::ENDPOINTS,
    #[cfg(feature = "help-center")]
    help_center::ENDPOINTS,
    #[cfg(feature = "identity-verification-secrets")]
    identity_verification_secrets::ENDPOINTS,
    #[cfg(feature = "internal-articles")]
    internal_articles::ENDPOINTS,
    #[cfg(feature = "jobs")]
    jobs::ENDPOINTS,
    #[cfg(feature = "macros")]
    macros::ENDPOINTS,
    #[cfg(feature = "messages")]
    messages::ENDPOINTS,
    #[cfg(feature = "news")]
    news::ENDPOINTS,
    #[cfg(feature = "notes")]
    notes::ENDPOINTS,
    #[cfg(feature = "office-hours")]
    office_hours::ENDPOINTS,
    #[cfg(feature = "procedures")]
    procedures::ENDPOINTS,
    #[cfg(feature = "reporting-data-export")]
    reporting_data_export::ENDPOINTS,
    #[cfg(feature = "segments")]
    segments::ENDPOINTS,
    #[cfg(feature = "subscription-types")]
    subscription_types::ENDPOINTS,
    #[cfg(feature = "switch")]
    switch::ENDPOINTS,
    #[cfg(feature = "tags")]
    tags::ENDPOINTS,
    #[cfg(feature = "teams")]
    teams::ENDPOINTS,
    #[cfg(feature = "ticket-states")]
    ticket_states::ENDPOINTS,
    #[cfg(feature = "ticket-type-attributes")]
    ticket_type_attributes::ENDPOINTS,
    #[cfg(feature = "ticket-types")]
    ticket_types::ENDPOINTS,
    #[cfg(feature = "tickets")]
    tickets::ENDPOINTS,
    #[cfg(feature = "visitors")]
    visitors::ENDPOINTS,
    #[cfg(feature = "workflows")]
    workflows::ENDPOINTS,
];
