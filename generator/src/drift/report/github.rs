//! The drift as workflow commands of GitHub Actions: a note beside each line of the new file.

use super::super::rules::{Runtime, Source};
use super::super::{Change, Drift};
use super::{Subject, reach, summary};

/// A command for each change, then one with the summary.
///
/// ```text
/// ::error file=spec/intercom.yaml,line=12,title=response-property-removed::contact.role ...
/// ```
#[must_use]
pub fn github(drift: &Drift, subject: &Subject) -> String {
    let mut text: String = drift
        .changes
        .iter()
        .map(|change| command(change, subject))
        .collect();
    let end = format!("{} {}", summary(drift), capital(&subject.release(drift)));
    text.push_str(&format!("::notice title=drift::{}.\n", data(&end)));
    text
}

fn command(change: &Change, subject: &Subject) -> String {
    let level = match (change.runtime, change.source) {
        (Runtime::Breaks, _) => "error",
        (Runtime::Degraded, _) | (_, Source::Major) => "warning",
        _ => "notice",
    };
    // The old file is not in the checkout; what is gone is noted without a line.
    let line = change.new.as_ref().and_then(|place| place.line);
    let place = line.map_or(String::new(), |line| {
        format!("file={},line={line},", property(&subject.new))
    });
    let reached = reach(change)
        .map(|reach| format!(" ({reach})"))
        .unwrap_or_default();
    let message = format!(
        "{} {}{reached}; runtime {}, source {}: {}",
        change.subject, change.message, change.runtime, change.source, change.rule.reason
    );
    format!(
        "::{level} {place}title={}::{}\n",
        change.id(),
        data(&message)
    )
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| {
        format!("{}{}", first.to_uppercase(), letters.as_str())
    })
}

/// The text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The value of a command's property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
