// Written by `cargo xtask regen`. Do not edit.

//! Schema `priority_changed`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `priority_changed`.
#[non_exhaustive]
pub struct PriorityChanged {
    /// `current_priority`.
    pub current_priority: Option<PriorityChangedCurrentPriority>,
    /// `previous_priority`.
    pub previous_priority: Option<PriorityChangedPreviousPriority>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl PriorityChanged {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `current_priority`.
    #[must_use]
    #[inline]
    pub fn with_current_priority(
        mut self,
        current_priority: impl Into<PriorityChangedCurrentPriority>,
    ) -> Self {
        self.current_priority = Some(current_priority.into());
        self
    }

    /// Sets `previous_priority`.
    #[must_use]
    #[inline]
    pub fn with_previous_priority(
        mut self,
        previous_priority: impl Into<PriorityChangedPreviousPriority>,
    ) -> Self {
        self.previous_priority = Some(previous_priority.into());
        self
    }
}

/// Part of the schema `priority_changed`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PriorityChangedCurrentPriority {
    /// `none`
    None,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `urgent`
    Urgent,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `priority_changed`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PriorityChangedPreviousPriority {
    /// `none`
    None,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `urgent`
    Urgent,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(PriorityChanged {
    current_priority: "current_priority",
    previous_priority: "previous_priority",
});

crate::runtime::string_enum!(PriorityChangedCurrentPriority {
    None = "none",
    Low = "low",
    Medium = "medium",
    High = "high",
    Urgent = "urgent",
});

crate::runtime::string_enum!(PriorityChangedPreviousPriority {
    None = "none",
    Low = "low",
    Medium = "medium",
    High = "high",
    Urgent = "urgent",
});
