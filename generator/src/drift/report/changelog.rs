//! What the changelog says of a drift: what users of the crate have to know, in their words.

use super::super::rules::{Runtime, Source};
use super::super::{Change, Drift};
use super::{Subject, reach};

/// A section for `CHANGELOG.md`.
#[must_use]
pub fn changelog(drift: &Drift, subject: &Subject) -> String {
    let version = subject
        .next(drift)
        .unwrap_or_else(|| "Unreleased".to_owned());
    let mut text = format!("## {version}\n");
    let is_major = |change: &&Change| change.source == Source::Major;
    let is_felt = |change: &&Change| change.source != Source::Major && change.runtime > Runtime::Ok;
    let is_added =
        |change: &&Change| change.source == Source::Minor && change.runtime == Runtime::Ok;
    let is_other =
        |change: &&Change| change.source == Source::None && change.runtime == Runtime::Ok;
    let sections: [(&str, &dyn Fn(&&Change) -> bool); 4] = [
        ("Breaking", &is_major),
        ("Changed by the API", &is_felt),
        ("Added", &is_added),
        ("Changed", &is_other),
    ];
    for (title, belongs) in sections {
        let lines: Vec<String> = drift.changes.iter().filter(belongs).map(entry).collect();
        if !lines.is_empty() {
            text.push_str(&format!("\n### {title}\n\n"));
            lines
                .iter()
                .for_each(|line| text.push_str(&format!("- {line}\n")));
        }
    }
    text
}

/// `` `contact.role` has the value `admin` (12 operations of Contacts) ``
fn entry(change: &Change) -> String {
    let reached = reach(change)
        .map(|reach| format!(" ({reach})"))
        .unwrap_or_default();
    format!("`{}` {}{reached}.", change.subject, change.message)
}
