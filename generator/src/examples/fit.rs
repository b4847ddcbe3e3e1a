//! An answer with a third choice, for what is not looked at.

/// How far a value is what a schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// It is something else.
    No,
    /// It may be, if it keeps what is not looked at.
    Perhaps,
    /// It is.
    Yes,
}

impl Fit {
    /// Of a value that is both of these.
    pub(super) fn and(self, other: impl FnOnce() -> Self) -> Self {
        match self {
            Self::No => Self::No,
            fit => fit.min(other()),
        }
    }

    /// Of a value that is all of these.
    pub(super) fn all(fits: impl IntoIterator<Item = Self>) -> Self {
        fits.into_iter().min().unwrap_or(Self::Yes)
    }

    /// Of a value that is any of these.
    pub(super) fn any(fits: impl IntoIterator<Item = Self>) -> Self {
        fits.into_iter().max().unwrap_or(Self::No)
    }

    /// Of a value that is one of these and no other. Where two only seem to fit, a bound may tell them
    /// apart.
    pub(super) fn one(fits: &[Self]) -> Self {
        let count = |wanted| fits.iter().filter(|fit| **fit == wanted).count();
        match (count(Self::Yes), count(Self::Perhaps)) {
            (0, 0) | (2.., _) => Self::No,
            (1, 0) => Self::Yes,
            _ => Self::Perhaps,
        }
    }
}

impl From<bool> for Fit {
    fn from(fits: bool) -> Self {
        if fits { Self::Yes } else { Self::No }
    }
}
