// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Messages` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Messages" messages:
    CreateMessage = create_message(json "body": models::CreateMessageRequest),
        400 | 401 | 403 | 422 => crate::runtime::Json<models::Error>;
    GetWhatsAppMessageStatus = get_whats_app_message_status(query "ruleset_id": String)
        .per_page(query "per_page": i64)
        .starting_after(query "starting_after": String),
        400 | 401 | 403 | 500 => crate::runtime::Json<models::Error>;
    RetrieveWhatsAppMessageStatus = retrieve_whats_app_message_status(query "message_id": String),
        400 | 401 | 404 => crate::runtime::Json<models::Error>;
);
