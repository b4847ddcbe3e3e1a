// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Teams` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Teams" teams:
    GetTeamMetrics = get_team_metrics(path "team_id": String)
        .idle_threshold(query "idle_threshold": i64),
        401 | 403 | 404 => crate::runtime::Json<models::Error>;
    ListTeams = list_teams(),
        401 => crate::runtime::Json<models::Error>;
    RetrieveTeam = retrieve_team(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    UpdateTeamMembers = update_team_members(path "id": String, json "body": models::UpdateTeamMembersRequest),
        400 | 401 | 403 | 404 | 409 => crate::runtime::Json<models::Error>;
);
