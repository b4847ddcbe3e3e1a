// Written by `cargo xtask regen`. Do not edit.

//! Schema `merge_preview_reassignments`.

use crate::runtime::wire::Extra;

/// Schema `merge_preview_reassignments`.
#[non_exhaustive]
pub struct MergePreviewReassignments {
    /// `conversations`.
    pub conversations: Option<MergePreviewReassignmentsConversations>,
    /// `tickets`.
    pub tickets: Option<MergePreviewReassignmentsTickets>,
    /// `phone_calls`.
    pub phone_calls: Option<MergePreviewReassignmentsPhoneCalls>,
    /// `tags`.
    pub tags: Option<MergePreviewReassignmentsTags>,
    /// `notes`.
    pub notes: Option<MergePreviewReassignmentsNotes>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `merge_preview_reassignments`.
#[non_exhaustive]
pub struct MergePreviewReassignmentsConversations {
    /// `from`. Required.
    pub from: Option<i64>,
    /// `into`. Required.
    pub into: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `merge_preview_reassignments`.
#[non_exhaustive]
pub struct MergePreviewReassignmentsNotes {
    /// `from`. Required.
    pub from: Option<i64>,
    /// `into`. Required.
    pub into: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `merge_preview_reassignments`.
#[non_exhaustive]
pub struct MergePreviewReassignmentsPhoneCalls {
    /// `from`. Required.
    pub from: Option<i64>,
    /// `into`. Required.
    pub into: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `merge_preview_reassignments`.
#[non_exhaustive]
pub struct MergePreviewReassignmentsTags {
    /// `from`. Required.
    pub from: Option<i64>,
    /// `into`. Required.
    pub into: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `merge_preview_reassignments`.
#[non_exhaustive]
pub struct MergePreviewReassignmentsTickets {
    /// `from`. Required.
    pub from: Option<i64>,
    /// `into`. Required.
    pub into: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(MergePreviewReassignments {
    conversations: "conversations",
    tickets: "tickets",
    phone_calls: "phone_calls",
    tags: "tags",
    notes: "notes",
});

crate::runtime::model!(MergePreviewReassignmentsConversations {
    from: "from" required,
    into: "into" required,
});

crate::runtime::model!(MergePreviewReassignmentsNotes {
    from: "from" required,
    into: "into" required,
});

crate::runtime::model!(MergePreviewReassignmentsPhoneCalls {
    from: "from" required,
    into: "into" required,
});

crate::runtime::model!(MergePreviewReassignmentsTags {
    from: "from" required,
    into: "into" required,
});

crate::runtime::model!(MergePreviewReassignmentsTickets {
    from: "from" required,
    into: "into" required,
});
