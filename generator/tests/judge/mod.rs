//! Whether drift says of two versions what the emitted code shows.

use generator::diagnostics::Diagnostics;
use generator::drift::{Drift, Version, drift};
use generator::source::Source;

use crate::oracle::{emitted, oracle};

/// What a description comes to, if it can be read.
pub fn version(source: &Source) -> Option<Version<'_>> {
    Version::read(source, None, &mut Diagnostics::default())
}

fn lines(drift: &Drift) -> Vec<String> {
    let changes = drift.changes.iter();
    changes
        .map(|change| format!("{} {} {}", change.id(), change.subject, change.message))
        .collect()
}

/// What is wrong with the drift from one version to another.
pub fn wrong(old: &Version<'_>, new: &Version<'_>) -> Option<String> {
    let found = drift(old, new);
    let (verdict, gone) = oracle(&old.planned.plan, &new.planned.plan);
    // A name that means another type, field or function now may fit by chance: the code does not show it.
    let moved = [
        "model-renamed",
        "model-field-renamed",
        "schema-renamed",
        "api-operation-id-changed",
    ];
    let is_moved = found
        .changes
        .iter()
        .any(|change| moved.contains(&change.id()));
    if found.source() < verdict || found.source() > verdict && !is_moved {
        return Some(format!(
            "is rated {}, the code shows {verdict}: {:#?} {gone:#?}",
            found.source(),
            lines(&found)
        ));
    }
    let unrated = found
        .changes
        .iter()
        .any(|change| change.id() == "unrated-change");
    if unrated {
        return Some(format!("has no rule: {:#?}", lines(&found)));
    }
    if found.changes.is_empty() && emitted(old) != emitted(new) {
        return Some("the crates differ, and nothing is reported".to_owned());
    }
    None
}
