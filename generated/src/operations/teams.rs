// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Teams` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Teams" teams:
    GetTeamMetrics = get_team_metrics(path "team_id": String)
        .idle_threshold(query "idle_threshold": i64);
    ListTeams = list_teams();
    RetrieveTeam = retrieve_team(path "id": String);
    UpdateTeamMembers = update_team_members(path "id": String, json "body": models::UpdateTeamMembersRequest);
);
