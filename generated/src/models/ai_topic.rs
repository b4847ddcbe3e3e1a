// Written by `cargo xtask regen`. Do not edit.

//! Schema `ai_topic`.

use super::AiSubtopic;
use crate::runtime::wire::Extra;

/// Schema `ai_topic`.
#[non_exhaustive]
pub struct AiTopic {
    /// `type`.
    pub r#type: Option<String>,
    /// `topic_name`.
    pub topic_name: Option<String>,
    /// `subtopics`.
    pub subtopics: Option<Vec<AiSubtopic>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(AiTopic {
    r#type: "type",
    topic_name: "topic_name",
    subtopics: "subtopics",
});
