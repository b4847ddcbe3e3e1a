//! The drift as text for a terminal, with colours that a terminal understands.

use super::super::rules::{Runtime, Source};
use super::super::{Change, Drift};
use super::{Subject, by_verdict, changelog, line, reach, summary};

const RED: &str = "\x1b[31;1m";
const YELLOW: &str = "\x1b[33;1m";
const GREEN: &str = "\x1b[32m";
const BOLD: &str = "\x1b[1m";
const DIM: &str = "\x1b[2m";
const PLAIN: &str = "\x1b[0m";

/// All changes, the worst first, then what to release.
///
/// The text carries terminal colours; print it through something that drops them elsewhere.
#[must_use]
pub fn text(drift: &Drift, subject: &Subject) -> String {
    let mut text = format!(
        "{BOLD}{}{PLAIN} (old) to {BOLD}{}{PLAIN} (new)\n\n",
        subject.old, subject.new
    );
    for ((runtime, source), changes) in by_verdict(drift) {
        let (runtime, source) = (runtime.0, source.0);
        let colour = colour(runtime, source);
        text.push_str(&format!(
            "{colour}runtime {runtime}, source {source}{PLAIN}\n"
        ));
        for change in changes {
            text.push_str(&one(change));
        }
        text.push('\n');
    }
    text.push_str(&format!("{BOLD}{}{PLAIN}\n", summary(drift)));
    if !drift.changes.is_empty() {
        text.push_str(&format!(
            "{BOLD}To do:{PLAIN} {}.\n\n",
            subject.release(drift)
        ));
        text.push_str(&changelog(drift, subject));
    }
    text
}

fn one(change: &Change) -> String {
    let Change {
        subject: what,
        message,
        ..
    } = change;
    let mut text = format!("  {BOLD}{what}{PLAIN} {message}\n");
    let mut facts = vec![change.id().to_owned()];
    facts.extend(reach(change));
    facts.extend(line("old", change.old.as_ref()));
    facts.extend(line("new", change.new.as_ref()));
    text.push_str(&format!("      {DIM}{}{PLAIN}\n", facts.join("  ")));
    text
}

fn colour(runtime: Runtime, source: Source) -> &'static str {
    match (runtime, source) {
        (Runtime::Breaks, _) => RED,
        (Runtime::Degraded, _) | (_, Source::Major) => YELLOW,
        _ => GREEN,
    }
}
