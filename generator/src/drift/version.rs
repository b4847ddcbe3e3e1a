//! A version of a description, read as far as drift needs it: without prose, and corrected as far
//! as its overlay still applies.

use crate::canonical::to_text;
use crate::contract::contract;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::document::load;
use crate::generate::{Planned, planned};
use crate::normalise::normalise;
use crate::overlay::Overlay;
use crate::pointer::Pointer;
use crate::source::{Source, Tree, parse};
use crate::structure::check;

/// A version of a description.
#[derive(Debug)]
pub struct Version<'a> {
    /// The text it was read from.
    pub source: &'a Source,
    /// Its facts, corrected.
    pub tree: Tree,
    /// What becomes of it.
    pub planned: Planned,
    /// Actions of the overlay that no longer apply.
    pub outdated: Vec<Diagnostic>,
}

impl<'a> Version<'a> {
    /// Reads a contract or a raw file. Actions of the overlay that do not apply are set aside; on any
    /// other error there is no version.
    pub fn read(
        source: &'a Source,
        overlay: Option<&Source>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let overlay = match overlay {
            Some(source) => Some(Overlay::parse(source, diagnostics)?),
            None => None,
        };
        let tree = parse(source, diagnostics)?;
        let mut found = Diagnostics::default();
        check(&tree, &mut found);
        let mut tree = contract(tree);
        let mut outdated = Vec::new();
        if let Some(overlay) = overlay.filter(|_| !found.has_errors()) {
            let mut applied = Diagnostics::default();
            tree = overlay.apply(tree, &mut applied).tree;
            let (aside, errors): (Vec<_>, Vec<_>) = applied
                .into_iter()
                .partition(|finding| finding.code == NEVER_APPLIED);
            outdated = aside;
            diagnostics.extend(errors);
            found = Diagnostics::default();
            check(&tree, &mut found);
            tree = normalise(tree);
        }
        diagnostics.extend(found);
        if diagnostics.has_errors() {
            return None;
        }
        let document = load(&tree, diagnostics)?;
        let planned = planned(&document, diagnostics);
        (!diagnostics.has_errors()).then_some(Self {
            source,
            tree,
            planned,
            outdated,
        })
    }

    /// The line of the text that `pointer` stands in, and what the facts are there.
    #[must_use]
    pub fn excerpt(&self, pointer: &Pointer) -> (Option<usize>, Option<String>) {
        let line = self.source.locate(pointer).map(|at| at.line);
        let facts = self.tree.pointer(pointer.as_str()).map(to_text);
        let facts = match self.is_required(pointer) {
            true => facts.map(|facts| format!("# required\n{facts}")),
            false => facts,
        };
        (line, facts)
    }

    /// Whether a property must be there, which is said beside the properties.
    fn is_required(&self, pointer: &Pointer) -> bool {
        let properties = pointer
            .parent()
            .filter(|at| at.last().as_deref() == Some("properties"));
        let object = properties.and_then(|properties| properties.parent());
        let required =
            object.and_then(|at| self.tree.pointer(at.as_str())?.get("required")?.as_array());
        required.is_some_and(|names| {
            names
                .iter()
                .any(|name| name.as_str() == pointer.last().as_deref())
        })
    }
}

/// The code of the finding that an action of the overlay has no effect.
const NEVER_APPLIED: Code = Code("overlay-never-applied");
