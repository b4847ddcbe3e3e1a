// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Admins` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Admins" admins:
    IdentifyAdmin = identify_admin();
    SetAwayAdmin = set_away_admin(path "id": i64, json "body": models::SetAwayAdminBody);
    ListActivityLogs = list_activity_logs(query "created_at_after": String)
        .created_at_before(query "created_at_before": String)
        .page(query "page": i64)
        .per_page(query "per_page": i64);
    SearchActivityLogs = search_activity_logs(json "body": models::SearchActivityLogsBody);
    ListActivityLogEventTypes = list_activity_log_event_types();
    ListAdmins = list_admins()
        .display_avatar(query "display_avatar": bool);
    RetrieveAdmin = retrieve_admin(path "id": i64);
);
