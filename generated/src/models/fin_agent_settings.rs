// Written by `cargo xtask regen`. Do not edit.

//! Schema `fin_agent_settings`.

use crate::runtime::wire::Extra;

/// Schema `fin_agent_settings`.
#[non_exhaustive]
pub struct FinAgentSettings {
    /// `follow_up_questions`. Default: `true`.
    pub follow_up_questions: Option<bool>,
    /// `email`. Default: `false`.
    pub email: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl FinAgentSettings {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `follow_up_questions`.
    #[must_use]
    #[inline]
    pub fn with_follow_up_questions(mut self, follow_up_questions: bool) -> Self {
        self.follow_up_questions = Some(follow_up_questions);
        self
    }

    /// Sets `email`.
    #[must_use]
    #[inline]
    pub fn with_email(mut self, email: bool) -> Self {
        self.email = Some(email);
        self
    }
}

crate::runtime::model!(FinAgentSettings {
    follow_up_questions: "follow_up_questions",
    email: "email",
});
