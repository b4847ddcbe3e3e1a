// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `setAwayAdmin`.

use crate::runtime::wire::Extra;

/// Part of the operation `setAwayAdmin`.
#[non_exhaustive]
pub struct SetAwayAdminBody {
    /// `away_mode_enabled`. Required. Default: `true`.
    pub away_mode_enabled: Option<bool>,
    /// `away_mode_reassign`. Required. Default: `false`.
    pub away_mode_reassign: Option<bool>,
    /// `away_status_reason_id`.
    pub away_status_reason_id: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl SetAwayAdminBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(away_mode_enabled: bool, away_mode_reassign: bool) -> Self {
        Self {
            away_mode_enabled: Some(away_mode_enabled),
            away_mode_reassign: Some(away_mode_reassign),
            ..Self::default()
        }
    }

    /// Sets `away_status_reason_id`.
    #[must_use]
    #[inline]
    pub fn with_away_status_reason_id(mut self, away_status_reason_id: i64) -> Self {
        self.away_status_reason_id = Some(away_status_reason_id);
        self
    }
}

crate::runtime::model!(SetAwayAdminBody {
    away_mode_enabled: "away_mode_enabled" required,
    away_mode_reassign: "away_mode_reassign" required,
    away_status_reason_id: "away_status_reason_id",
});
