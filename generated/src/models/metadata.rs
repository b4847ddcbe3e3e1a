// Written by `cargo xtask regen`. Do not edit.

//! Schema `metadata`.

use super::ConversationPartMetadata;

/// Schema `metadata`.
pub type Metadata = ConversationPartMetadata;
