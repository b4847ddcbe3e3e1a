// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Subscription Types`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `POST /contacts/{contact_id}/subscriptions`
#[inline]
pub fn attach_subscription_type_to_contact(
    contact_id: impl Into<PathParam>,
    body: impl Into<models::AttachSubscriptionTypeToContactBody>,
) -> Request<AttachSubscriptionTypeToContact> {
    Request::new()
        .set_path("contact_id", contact_id)
        .set_json(&Into::<models::AttachSubscriptionTypeToContactBody>::into(body))
}

/// `DELETE /contacts/{contact_id}/subscriptions/{id}`
#[inline]
pub fn detach_subscription_type_to_contact(
    contact_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
) -> Request<DetachSubscriptionTypeToContact> {
    Request::new().set_path("contact_id", contact_id).set_path("id", id)
}

/// `GET /subscription_types`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_subscription_types() -> Request<ListSubscriptionTypes> {
    Request::new()
}

crate::runtime::operation!(
    /// The operation of [`attach_subscription_type_to_contact`].
    AttachSubscriptionTypeToContact: "attachSubscriptionTypeToContact", Post "/contacts/{contact_id}/subscriptions" -> crate::runtime::Json<models::SubscriptionType>
);

crate::runtime::operation!(
    /// The operation of [`detach_subscription_type_to_contact`].
    DetachSubscriptionTypeToContact: "detachSubscriptionTypeToContact", Delete "/contacts/{contact_id}/subscriptions/{id}" -> crate::runtime::Json<models::SubscriptionType>
);

crate::runtime::operation!(
    /// The operation of [`list_subscription_types`].
    ListSubscriptionTypes: "listSubscriptionTypes", Get "/subscription_types" -> crate::runtime::Json<models::SubscriptionTypeList>
);

crate::runtime::paged!(
    ListSubscriptionTypes: models::SubscriptionType, "/data", |page| page.data.take(),
);
