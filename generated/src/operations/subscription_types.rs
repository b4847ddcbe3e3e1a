// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Subscription Types` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Subscription Types" subscription_types:
    AttachSubscriptionTypeToContact = attach_subscription_type_to_contact(path "contact_id": String, json "body": models::AttachSubscriptionTypeToContactBody),
        401 | 404 => crate::runtime::Json<models::Error>;
    DetachSubscriptionTypeToContact = detach_subscription_type_to_contact(path "contact_id": String, path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    ListSubscriptionTypes = list_subscription_types(),
        401 => crate::runtime::Json<models::Error>;
);
