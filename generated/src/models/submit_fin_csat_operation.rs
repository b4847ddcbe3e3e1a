// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `submitFinCsat`.

use crate::runtime::wire::{Extra, Map, UnknownValue};

/// Part of the operation `submitFinCsat`.
#[non_exhaustive]
pub struct SubmitFinCsatBody {
    /// `conversation_id`. Required.
    pub conversation_id: Option<String>,
    /// `rating`. Required.
    pub rating: Option<SubmitFinCsatBodyRating>,
    /// `remark`.
    pub remark: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl SubmitFinCsatBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        conversation_id: impl Into<String>,
        rating: impl Into<SubmitFinCsatBodyRating>,
    ) -> Self {
        Self {
            conversation_id: Some(conversation_id.into()),
            rating: Some(rating.into()),
            ..Self::default()
        }
    }

    /// Sets `remark`.
    #[must_use]
    #[inline]
    pub fn with_remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

/// Part of the operation `submitFinCsat`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubmitFinCsatBodyRating {
    /// `terrible`
    Terrible,
    /// `bad`
    Bad,
    /// `ok`
    Ok,
    /// `good`
    Good,
    /// `amazing`
    Amazing,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the operation `submitFinCsat`.
#[non_exhaustive]
pub struct SubmitFinCsatResponse {
    /// `conversation_id`.
    pub conversation_id: Option<String>,
    /// `rating`.
    pub rating: Option<SubmitFinCsatResponseRating>,
    /// `status`.
    pub status: Option<SubmitFinCsatResponseStatus>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the operation `submitFinCsat`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubmitFinCsatResponseRating {
    /// `terrible`
    Terrible,
    /// `bad`
    Bad,
    /// `ok`
    Ok,
    /// `good`
    Good,
    /// `amazing`
    Amazing,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the operation `submitFinCsat`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubmitFinCsatResponseStatus {
    /// `rated`
    Rated,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the operation `submitFinCsat`.
#[non_exhaustive]
pub struct SubmitFinCsatError422 {
    /// `errors`.
    pub errors: Option<Map<String>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(SubmitFinCsatBody {
    conversation_id: "conversation_id" required,
    rating: "rating" required,
    remark: "remark",
});

crate::runtime::string_enum!(SubmitFinCsatBodyRating {
    Terrible = "terrible",
    Bad = "bad",
    Ok = "ok",
    Good = "good",
    Amazing = "amazing",
});

crate::runtime::model!(SubmitFinCsatResponse {
    conversation_id: "conversation_id",
    rating: "rating",
    status: "status",
});

crate::runtime::string_enum!(SubmitFinCsatResponseRating {
    Terrible = "terrible",
    Bad = "bad",
    Ok = "ok",
    Good = "good",
    Amazing = "amazing",
});

crate::runtime::string_enum!(SubmitFinCsatResponseStatus {
    Rated = "rated",
});

crate::runtime::model!(SubmitFinCsatError422 {
    errors: "errors",
});
