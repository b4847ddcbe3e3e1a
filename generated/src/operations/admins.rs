// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Admins` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Admins" admins:
    IdentifyAdmin = identify_admin();
    SetAwayAdmin = set_away_admin(path "id": i64, json "body": models::SetAwayAdminBody),
        400 => crate::runtime::Json<serde_json::Value>,
        401 | 404 => crate::runtime::Json<models::Error>;
    ListActivityLogs = list_activity_logs(query "created_at_after": String)
        .created_at_before(query "created_at_before": String)
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        401 => crate::runtime::Json<models::Error>;
    SearchActivityLogs = search_activity_logs(json "body": models::SearchActivityLogsBody),
        401 => crate::runtime::Json<models::Error>;
    ListActivityLogEventTypes = list_activity_log_event_types(),
        401 => crate::runtime::Json<models::Error>;
    ListAdmins = list_admins()
        .display_avatar(query "display_avatar": bool),
        401 => crate::runtime::Json<models::Error>;
    RetrieveAdmin = retrieve_admin(path "id": i64),
        401 | 404 => crate::runtime::Json<models::Error>;
);
