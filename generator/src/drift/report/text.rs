//! The drift as text for a terminal.

use super::super::Drift;

/// All changes, a line or two each.
#[must_use]
pub fn text(drift: &Drift) -> String {
    let mut text = String::new();
    for change in &drift.changes {
        text.push_str(&format!(
            "{:8} {:5} {}\n               {}: {}  [{} operations]\n",
            change.runtime,
            change.source,
            change.id(),
            change.subject,
            change.message,
            change.operations.len(),
        ));
    }
    text
}
