//! Goes on with what is sound of a description that has errors, so that one run reports those of the
//! later stages, too. Never leads to output.

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostic, Diagnostics, Origin, Severity};
use crate::document::load;
use crate::generate::planned;
use crate::normalise::normalise;
use crate::overlay::remove;
use crate::pointer::Pointer;
use crate::source::Tree;
use crate::structure::check;

/// How often what has errors is taken out. Without it, other parts may have new ones: a reference
/// leads to nothing then.
const ROUNDS: usize = 8;

/// Adds the errors that later stages find in a normalised tree without the parts that have errors.
pub(crate) fn go_on(mut tree: Tree, diagnostics: &mut Diagnostics) {
    let mut faults = errors(diagnostics);
    for _ in 0..ROUNDS {
        for fault in faults.iter().rev() {
            remove(&mut tree, &fault.0);
        }
        let mut found = Diagnostics::default();
        check(&tree, &mut found);
        faults = errors(&found);
        if faults.is_empty() {
            // What is left of a list may be nothing, which is written in another way.
            later(&normalise(tree), diagnostics);
            return;
        }
    }
}

/// The parts of the description that have errors, in the order of its lists.
fn errors(diagnostics: &Diagnostics) -> BTreeSet<Place> {
    diagnostics
        .iter()
        .filter(|found| is_error(found) && found.origin == Origin::Description)
        .map(|found| Place(found.pointer.clone()))
        .collect()
}

fn is_error(finding: &Diagnostic) -> bool {
    finding.severity == Severity::Error
}

/// A pointer that comes after those to earlier elements of the same list: `/a/10` after `/a/9`.
#[derive(PartialEq, Eq)]
struct Place(Pointer);

impl Place {
    fn key(&self) -> Vec<(Option<usize>, String)> {
        let number = |token: String| (token.parse().ok(), token);
        self.0.tokens().map(number).collect()
    }
}

impl Ord for Place {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

fn later(tree: &Tree, diagnostics: &mut Diagnostics) {
    let mut found = Diagnostics::default();
    if let Some(document) = load(tree, &mut found) {
        planned(&document, &mut found);
    }
    diagnostics.extend(found.into_iter().filter(is_error));
}
