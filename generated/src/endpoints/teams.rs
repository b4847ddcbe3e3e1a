// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Teams`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /teams/{team_id}/metrics`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn get_team_metrics(team_id: impl Into<PathParam>) -> Request<GetTeamMetrics> {
    Request::new().set_path("team_id", team_id)
}

impl Request<GetTeamMetrics> {
    /// `idle_threshold`. Default: `1800`.
    #[must_use]
    #[inline]
    pub fn idle_threshold(self, idle_threshold: i64) -> Self {
        self.set_query("idle_threshold", Style::Form, &idle_threshold)
    }
}

/// `GET /teams`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_teams() -> Request<ListTeams> {
    Request::new()
}

/// `GET /teams/{id}`
#[inline]
pub fn retrieve_team(id: impl Into<PathParam>) -> Request<RetrieveTeam> {
    Request::new().set_path("id", id)
}

/// `PUT /teams/{id}`
#[inline]
pub fn update_team_members(
    id: impl Into<PathParam>,
    body: impl Into<models::UpdateTeamMembersRequest>,
) -> Request<UpdateTeamMembers> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::UpdateTeamMembersRequest>::into(body))
}

crate::runtime::operation!(
    /// The operation of [`get_team_metrics`].
    GetTeamMetrics: "getTeamMetrics", Get "/teams/{team_id}/metrics" -> crate::runtime::Json<models::TeamMetricList>
);

crate::runtime::paged!(
    GetTeamMetrics: models::TeamMetric, "/data", |page| page.data.take(),
);

crate::runtime::operation!(
    /// The operation of [`list_teams`].
    ListTeams: "listTeams", Get "/teams" -> crate::runtime::Json<models::TeamList>
);

crate::runtime::paged!(
    ListTeams: models::Team, "/teams", |page| page.teams.take(),
);

crate::runtime::operation!(
    /// The operation of [`retrieve_team`].
    RetrieveTeam: "retrieveTeam", Get "/teams/{id}" -> crate::runtime::Json<models::Team>
);

crate::runtime::operation!(
    /// The operation of [`update_team_members`].
    UpdateTeamMembers: "updateTeamMembers", Put "/teams/{id}" -> crate::runtime::Json<models::Team>
);
