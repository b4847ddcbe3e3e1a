//! How much combining schemas may make: more than anyone means, and less than anyone waits for.
//!
//! A description of a few kilobytes can combine to more types than fit into memory. What goes beyond a limit becomes
//! any JSON, with a warning where it starts.

use std::collections::BTreeSet;

use crate::api::Api;
use crate::diagnostics::Diagnostic;
use crate::pointer::Pointer;

/// How many combinations may need each other, one for the next.
pub(super) const DEEPEST: usize = 64;

/// How many alternatives one `allOf` may come to.
const MOST_ALTERNATIVES: usize = 256;

/// How many parts combining may make for each schema of a description.
const PARTS_FOR_EACH: usize = 4;

/// How many parts combining may make for the smallest description.
const PARTS_AT_LEAST: usize = 20_000;

/// A limit that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Limit {
    Depth,
    Alternatives,
    Parts,
}

/// What may still be made. Parts are the schemas of a combination, the properties of what was merged or joined, the
/// variants of unions, and the values of their enums.
#[derive(Debug)]
pub(super) struct Budget {
    parts: usize,
    most: usize,
    /// Where which limit was reached.
    reached: BTreeSet<(Pointer, Limit)>,
}

impl Budget {
    pub(super) fn new(api: &Api) -> Self {
        let schemas = api.schemas.len();
        let most = schemas.saturating_mul(PARTS_FOR_EACH).max(PARTS_AT_LEAST);
        Self {
            parts: most,
            most,
            reached: BTreeSet::new(),
        }
    }

    /// Takes what something needs, or nothing where there is not enough left.
    pub(super) fn take(&mut self, size: Size) -> Result<(), Limit> {
        if size.is_too_large() {
            return Err(Limit::Alternatives);
        }
        let left = self.parts.checked_sub(size.parts).ok_or(Limit::Parts)?;
        self.parts = left;
        Ok(())
    }

    /// Whether that many parts are left.
    pub(super) fn has(&self, parts: usize) -> Result<(), Limit> {
        (parts <= self.parts).then_some(()).ok_or(Limit::Parts)
    }

    /// The finding that `limit` was reached in the schema at `described`, unless that was said.
    pub(super) fn reached(&mut self, limit: Limit, described: Pointer) -> Option<Diagnostic> {
        let found = self.finding(limit, &described);
        self.reached.insert((described, limit)).then_some(found)
    }

    fn finding(&self, limit: Limit, described: &Pointer) -> Diagnostic {
        let (code, what) = match limit {
            Limit::Depth => (
                "combinations-too-deep",
                format!(
                    "this leads to {DEEPEST} combinations of schemas, each needed for the one before"
                ),
            ),
            Limit::Alternatives => (
                "too-many-alternatives",
                format!(
                    "the members of this allOf come to more than {MOST_ALTERNATIVES} alternatives"
                ),
            ),
            Limit::Parts => (
                "too-many-combinations",
                format!(
                    "with this, more than {} properties and variants come from combining schemas",
                    self.most
                ),
            ),
        };
        let message = format!("{what}; what is beyond is emitted as any JSON");
        Diagnostic::warning(code, described, message).help("write down in an overlay what is meant")
    }
}

/// How much the values of a schema need to be written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) alternatives: usize,
    pub(super) parts: usize,
}

impl Size {
    /// That of no values at all.
    pub(super) const NOTHING: Self = Self {
        alternatives: 0,
        parts: 0,
    };

    pub(super) fn parts(parts: usize) -> Self {
        Self {
            alternatives: 1,
            parts,
        }
    }

    /// Whether it has too many alternatives; there is no need to count further.
    pub(super) fn is_too_large(self) -> bool {
        self.alternatives > MOST_ALTERNATIVES
    }

    /// That of values that are of one, or the other.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            alternatives: self.alternatives.saturating_add(other.alternatives),
            parts: self.parts.saturating_add(other.parts),
        }
    }

    /// That of values that are of both: each alternative of one has the parts of each of the other.
    pub(super) fn and(self, other: Self) -> Self {
        let one = self.parts.saturating_mul(other.alternatives);
        let two = other.parts.saturating_mul(self.alternatives);
        Self {
            alternatives: self.alternatives.saturating_mul(other.alternatives),
            parts: one.saturating_add(two),
        }
    }
}
