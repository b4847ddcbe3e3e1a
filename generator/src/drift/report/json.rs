//! The drift as one JSON object for programs.

use serde_json::{Value, json};

use super::super::{Change, Drift, Place};
use super::{Subject, changelog};

/// All changes, with the verdicts, the release and the section for the changelog.
#[must_use]
pub fn json(drift: &Drift, subject: &Subject) -> Value {
    json!({
        "old": subject.old,
        "new": subject.new,
        "runtime": drift.runtime(),
        "source": drift.source(),
        "bump": drift.bump().word(),
        "version": subject.next(drift),
        "changes": drift.changes.iter().map(change).collect::<Vec<_>>(),
        "changelog": changelog(drift, subject),
    })
}

fn change(change: &Change) -> Value {
    json!({
        "id": change.id(),
        "runtime": change.runtime,
        "source": change.source,
        "direction": change.rule.direction,
        "kind": change.rule.subject,
        "subject": change.subject,
        "message": change.message,
        "reason": change.rule.reason,
        "tags": change.tags,
        "operations": change.operations,
        "old": change.old.as_ref().map(place),
        "new": change.new.as_ref().map(place),
    })
}

fn place(place: &Place) -> Value {
    json!({ "pointer": place.pointer.as_str(), "line": place.line })
}
