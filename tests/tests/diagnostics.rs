//! What a person reads whose description has a fault: where it is, what was expected, how to go on.
//!
//! `diagnostics/` holds a description for each code, named after it, beside it the overlay that has
//! the fault, if it is there. `snapshots/diagnostics/` holds what the terminal shows.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use generator::generate::generate;
use generator::read;
use generator::source::Source;
use tests::{assert_snapshots, here, root, texts};
use xtask::files;
use xtask::report::Report;

/// The codes that no text leads to: a defect elsewhere does.
const UNREACHABLE: [&str; 1] = ["unreadable"];

/// Words in the code that look like codes.
const OTHERS: [&str; 7] = [
    "content-type",
    "date-time",
    "empty-page",
    "native-tls",
    "read-only",
    "write-only",
    "x-pagination",
];

/// What is found in a description: the codes, and what the terminal shows.
struct Found {
    codes: BTreeSet<&'static str>,
    shown: String,
}

fn found() -> BTreeMap<String, Found> {
    let texts = texts(&here().join("diagnostics"), "yaml").unwrap();
    let is_overlay = |(name, _): &(String, String)| name.ends_with(".overlay");
    let (overlays, texts): (BTreeMap<_, _>, BTreeMap<_, _>) =
        texts.into_iter().partition(is_overlay);
    let found = |(name, text): (String, String)| {
        let overlay = overlays.get(&format!("{name}.overlay"));
        let found = examine(&name, &text, overlay.map(String::as_str));
        (name, found)
    };
    texts.into_iter().map(found).collect()
}

fn examine(name: &str, text: &str, overlay: Option<&str>) -> Found {
    let source = Source::new(format!("{name}.yaml"), text);
    let overlay = overlay.map(|text| Source::new(format!("{name}.overlay.yaml"), text));
    let mut report = Report::new(std::iter::once(&source).chain(&overlay).collect());
    let diagnostics = report.diagnostics();
    if let Some(document) = read(&source, overlay.as_ref(), diagnostics) {
        generate(&document, "a command", diagnostics).unwrap();
    }
    let codes = diagnostics.iter().map(|found| found.code.0).collect();
    let shown = anstream::adapter::strip_str(&report.for_people()).to_string();
    Found { codes, shown }
}

/// All codes, as the generator's own text has them: words with hyphens, and the few without.
fn codes() -> BTreeSet<String> {
    let folder = root().join("generator/src");
    let mut codes: BTreeSet<_> = ["lossy", "renamed", "unmergeable", "unreadable"]
        .map(str::to_owned)
        .into();
    // The rules of drift are no diagnostics, and have descriptions of their own.
    let is_ours = |path: &String| !path.starts_with("drift/");
    for path in files::below(&folder).unwrap().into_iter().filter(is_ours) {
        let text = fs::read_to_string(folder.join(&path)).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        // Every second part stands between quotes.
        let quoted = code.split('"').skip(1).step_by(2);
        codes.extend(quoted.filter(|text| is_code(text)).map(str::to_owned));
    }
    codes.retain(|code| !OTHERS.contains(&code.as_str()));
    codes
}

fn is_code(text: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase());
    text.contains('-') && text.split('-').all(is_word)
}

#[test]
fn every_diagnostic_has_a_description_that_shows_it() {
    let found = found();
    let shown = |code: &String| found.get(code).is_some_and(|it| it.codes.contains(&**code));
    let missing: Vec<_> = codes()
        .into_iter()
        .filter(|code| !UNREACHABLE.contains(&code.as_str()) && !shown(code))
        .collect();
    assert_eq!(missing, [""; 0], "add `diagnostics/CODE.yaml`");
}

#[test]
fn every_diagnostic_is_shown_as_was_reviewed() {
    let shown = found().into_iter().map(|(name, found)| (name, found.shown));
    assert_snapshots("diagnostics", &shown.collect()).unwrap();
}

#[test]
fn every_diagnostic_says_where_and_how_to_go_on() {
    for (name, Found { shown, .. }) in found() {
        let findings: Vec<_> = shown.trim_end().split("\n\n").collect();
        let (_count, findings) = findings.split_last().unwrap();
        for finding in findings {
            let has = |text: &str| finding.contains(text);
            assert!(has("--> ") && has("= help: "), "{name}:\n{finding}");
        }
    }
}
