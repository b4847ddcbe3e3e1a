//! The drift as a page for people or data for programs, a format in each file.

mod changelog;
mod github;
mod html;
mod json;
mod markdown;
#[cfg(test)]
mod tests;
mod text;

use std::collections::BTreeMap;

use super::rules::{Runtime, Source};
use super::{Change, Drift};

pub use changelog::changelog;
pub use github::github;
pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use text::text;

/// What is compared, for the head of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// What the old version is called.
    pub old: String,
    /// What the new version is called.
    pub new: String,
    /// The version of the crate that is out.
    pub released: Option<String>,
}

impl Subject {
    /// The version to release, such as `0.2.0`.
    fn next(&self, drift: &Drift) -> Option<String> {
        drift.bump().after(self.released.as_deref()?)
    }

    /// `release 0.2.0 (major)`, `nothing to release`.
    fn release(&self, drift: &Drift) -> String {
        let bump = drift.bump().word();
        match (drift.changes.is_empty(), self.next(drift)) {
            (true, _) => "nothing to release".to_owned(),
            (false, Some(next)) => format!("release {next} ({bump})"),
            (false, None) => format!("release a {bump} version"),
        }
    }
}

/// `12 changes: 2 break shipped programs, 3 break sources.`.
fn summary(drift: &Drift) -> String {
    let count =
        |is: &dyn Fn(&Change) -> bool| drift.changes.iter().filter(|change| is(change)).count();
    let total = drift.changes.len();
    if total == 0 {
        return "No change.".to_owned();
    }
    let changes = if total == 1 {
        "1 change"
    } else {
        &format!("{total} changes")
    };
    let mut parts = Vec::new();
    for (count, one, many) in [
        (
            count(&|change| change.runtime == Runtime::Breaks),
            "breaks shipped programs",
            "break shipped programs",
        ),
        (
            count(&|change| change.runtime == Runtime::Degraded),
            "degrades shipped programs",
            "degrade shipped programs",
        ),
        (
            count(&|change| change.source == Source::Major),
            "breaks sources",
            "break sources",
        ),
        (
            count(&|change| change.source == Source::Minor),
            "adds to sources",
            "add to sources",
        ),
    ] {
        if count > 0 {
            parts.push(format!("{count} {}", if count == 1 { one } else { many }));
        }
    }
    if parts.is_empty() {
        return format!("{changes}, which nobody meets.");
    }
    format!("{changes}: {}.", parts.join(", "))
}

/// The changes by their pair of verdicts, the worst first.
fn by_verdict(
    drift: &Drift,
) -> BTreeMap<(std::cmp::Reverse<Runtime>, std::cmp::Reverse<Source>), Vec<&Change>> {
    let mut groups = BTreeMap::new();
    for change in &drift.changes {
        let verdict = (
            std::cmp::Reverse(change.runtime),
            std::cmp::Reverse(change.source),
        );
        groups.entry(verdict).or_insert_with(Vec::new).push(change);
    }
    groups
}

/// Which operations a change reaches: one by its name, many by their number and tags.
fn reach(change: &Change) -> Option<String> {
    let count = change.operations.len();
    match change.operations.first() {
        Some(only) if count == 1 && !change.subject.starts_with(only.as_str()) => {
            Some(only.clone())
        }
        Some(_) if count > 1 => {
            let tags: Vec<&str> = change.tags.iter().map(String::as_str).collect();
            let tags = match tags.as_slice() {
                [first, second, third, rest @ ..] if rest.len() > 1 => {
                    format!("{first}, {second}, {third} and {} more tags", rest.len())
                }
                all => all.join(", "),
            };
            Some(format!("{count} operations of {tags}"))
        }
        _ => None,
    }
}

/// Where a change stands: `old:12`.
fn line(name: &str, place: Option<&super::Place>) -> Option<String> {
    let line = place?.line?;
    Some(format!("{name}:{line}"))
}
