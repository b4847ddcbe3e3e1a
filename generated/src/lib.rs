//! A client for the Intercom API.
//!
//! The functions that make requests are in one module for each tag of the API's description, and
//! are named after its operations; [`Client::send`] sends what they return.

#[doc(hidden)]
pub mod runtime;

// <regen>
#[rustfmt::skip]
mod endpoints;
#[rustfmt::skip]
pub mod models;
#[cfg(feature = "dispatch")]
#[rustfmt::skip]
mod operations;

#[cfg(feature = "admins")]
pub use endpoints::admins;
#[cfg(feature = "ai-content")]
pub use endpoints::ai_content;
#[cfg(feature = "articles")]
pub use endpoints::articles;
#[cfg(feature = "audiences")]
pub use endpoints::audiences;
#[cfg(feature = "away-status-reasons")]
pub use endpoints::away_status_reasons;
#[cfg(feature = "banners")]
pub use endpoints::banners;
#[cfg(feature = "brands")]
pub use endpoints::brands;
#[cfg(feature = "calls")]
pub use endpoints::calls;
#[cfg(feature = "companies")]
pub use endpoints::companies;
#[cfg(feature = "contacts")]
pub use endpoints::contacts;
#[cfg(feature = "content")]
pub use endpoints::content;
#[cfg(feature = "content-snippets")]
pub use endpoints::content_snippets;
#[cfg(feature = "conversation-participants")]
pub use endpoints::conversation_participants;
#[cfg(feature = "conversation-parts")]
pub use endpoints::conversation_parts;
#[cfg(feature = "conversations")]
pub use endpoints::conversations;
#[cfg(feature = "conversations-attributes")]
pub use endpoints::conversations_attributes;
#[cfg(feature = "custom-object-instances")]
pub use endpoints::custom_object_instances;
#[cfg(feature = "data-attributes")]
pub use endpoints::data_attributes;
#[cfg(feature = "data-connectors")]
pub use endpoints::data_connectors;
#[cfg(feature = "data-events")]
pub use endpoints::data_events;
#[cfg(feature = "data-export")]
pub use endpoints::data_export;
#[cfg(feature = "ecommerce-connectors")]
pub use endpoints::ecommerce_connectors;
#[cfg(feature = "emails")]
pub use endpoints::emails;
#[cfg(feature = "fin-agent")]
pub use endpoints::fin_agent;
#[cfg(feature = "folders")]
pub use endpoints::folders;
#[cfg(feature = "help-center")]
pub use endpoints::help_center;
#[cfg(feature = "identity-verification-secrets")]
pub use endpoints::identity_verification_secrets;
#[cfg(feature = "internal-articles")]
pub use endpoints::internal_articles;
#[cfg(feature = "jobs")]
pub use endpoints::jobs;
#[cfg(feature = "macros")]
pub use endpoints::macros;
#[cfg(feature = "messages")]
pub use endpoints::messages;
#[cfg(feature = "news")]
pub use endpoints::news;
#[cfg(feature = "notes")]
pub use endpoints::notes;
#[cfg(feature = "office-hours")]
pub use endpoints::office_hours;
#[cfg(feature = "procedures")]
pub use endpoints::procedures;
#[cfg(feature = "reporting-data-export")]
pub use endpoints::reporting_data_export;
#[cfg(feature = "segments")]
pub use endpoints::segments;
#[cfg(feature = "subscription-types")]
pub use endpoints::subscription_types;
#[cfg(feature = "switch")]
pub use endpoints::switch;
#[cfg(feature = "tags")]
pub use endpoints::tags;
#[cfg(feature = "teams")]
pub use endpoints::teams;
#[cfg(feature = "ticket-states")]
pub use endpoints::ticket_states;
#[cfg(feature = "ticket-type-attributes")]
pub use endpoints::ticket_type_attributes;
#[cfg(feature = "ticket-types")]
pub use endpoints::ticket_types;
#[cfg(feature = "tickets")]
pub use endpoints::tickets;
#[cfg(feature = "visitors")]
pub use endpoints::visitors;
#[cfg(feature = "workflows")]
pub use endpoints::workflows;
// </regen>

pub use serde_json;

#[cfg(feature = "blocking")]
pub use runtime::blocking;
#[cfg(feature = "dispatch")]
pub use runtime::dispatch;
#[cfg(feature = "webhooks")]
pub use runtime::webhooks;
pub use runtime::wire::{
    Extra, File, Map, Mismatch, MismatchKind, Null, Nullable, Number, StringEnum, Timestamp,
    UnknownValue,
};
pub use runtime::{
    ApiErrorItem, ApiVersion, Body, BoxFuture, Client, ClientBuilder, DecodeError, Download,
    Downloadable, Error, ErrorKind, Exchanged, InvalidArgument, Items, JobState, Multipart,
    Operation, OperationInfo, Output, Paged, Pages, PagingError, Parts, PathParam, PollError,
    PollPolicy, RateLimit, RawResponse, RedirectError, Region, Request, RequestBody, Response,
    ResponseBody, RetryPolicy, Transport, TransportError,
};
