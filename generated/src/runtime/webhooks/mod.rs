//! Webhooks: the notifications that Intercom sends to an app when something has happened.
//!
//! ```
//! use intercom_client::webhooks::{Item, Topic, Webhook, WebhookError};
//!
//! fn receive(webhook: &Webhook, signature: &str, body: &[u8]) -> Result<(), WebhookError> {
//!     let notification = webhook.receive(signature, body)?;
//!     match (&notification.topic, notification.item()) {
//!         (Some(Topic::Ping), _) => println!("the subscription works"),
//! #       #[cfg(feature = "conversations")]
//!         (_, Some(Item::Conversation(conversation))) => println!("{:?}", conversation.id),
//!         (Some(topic), _) => println!("{topic}"),
//!         (None, _) => {}
//!     }
//!     Ok(())
//! }
//! ```
//!
//! [`Webhook`] verifies who sent a notification; what it says is a [`Notification`].

mod item;
mod notification;
mod objects;
mod signature;
mod topic;

pub use item::Item;
pub use notification::{Notification, NotificationData};
#[cfg(feature = "contacts")]
pub use objects::ContactTag;
#[cfg(all(feature = "contacts", feature = "conversations"))]
pub use objects::ConversationContact;
#[cfg(feature = "tickets")]
pub use objects::TicketWrapper;
pub use objects::{
    AudienceMembership, ContentStatDetails, DataConnectorExecution, Deleted, HitlAttribute,
    HitlAttributeOption, HitlAuthor, HitlMessage, HitlNotification, ObjectReference,
};
#[cfg(all(feature = "companies", feature = "contacts"))]
pub use objects::{CompanyContact, ContentStat};
pub use signature::{SIGNATURE_HEADER, SignatureError, Webhook, WebhookError, verify};
pub use topic::Topic;
