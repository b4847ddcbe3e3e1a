//! What the changelog says of a drift: what users of the crate have to know, in their words.

use super::super::rules::{Runtime, Source};
use super::super::{Change, Drift};
use super::{Subject, reach};

const SECTIONS: [&str; 4] = ["Breaking", "Changed by the API", "Added", "Changed"];

fn section(change: &Change) -> &'static str {
    match (change.source, change.runtime) {
        (Source::Major, _) => "Breaking",
        (_, Runtime::Degraded | Runtime::Breaks) => "Changed by the API",
        (Source::Minor, Runtime::Ok) => "Added",
        (Source::None, Runtime::Ok) => "Changed",
    }
}

/// A section for `CHANGELOG.md`.
#[must_use]
pub fn changelog(drift: &Drift, subject: &Subject) -> String {
    let version = subject
        .next(drift)
        .unwrap_or_else(|| "Unreleased".to_owned());
    let mut text = format!("## {version}\n");
    for title in SECTIONS {
        let belongs = drift
            .changes
            .iter()
            .filter(|change| section(change) == title);
        let lines: String = belongs
            .map(|change| format!("- {}\n", entry(change)))
            .collect();
        if !lines.is_empty() {
            text.push_str(&format!("\n### {title}\n\n{lines}"));
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
