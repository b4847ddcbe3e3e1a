// Written by `cargo xtask regen`. Do not edit.

//! Schema `team_metric_list`.

use super::TeamMetric;
use crate::runtime::wire::Extra;

/// Schema `team_metric_list`.
#[non_exhaustive]
pub struct TeamMetricList {
    /// `type`.
    pub r#type: Option<String>,
    /// `data`.
    pub data: Option<Vec<TeamMetric>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(TeamMetricList {
    r#type: "type",
    data: "data",
});
