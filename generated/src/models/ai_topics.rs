// Written by `cargo xtask regen`. Do not edit.

//! Schema `ai_topics`.

use super::AiTopic;
use crate::runtime::wire::Extra;

/// Schema `ai_topics`.
#[non_exhaustive]
pub struct AiTopics {
    /// `type`.
    pub r#type: Option<String>,
    /// `topics`.
    pub topics: Option<Vec<AiTopic>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(AiTopics {
    r#type: "type",
    topics: "topics",
});
