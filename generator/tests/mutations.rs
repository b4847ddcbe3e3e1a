//! Drift of every construct with one part less, or one part more, against the emitted code itself.
//!
//! `tests/constructs/` of the workspace has a small description for each construct. Each part of
//! each is left out once: what is still a description has to differ from the whole as the two crates do.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod judge;
mod oracle;

use std::path::PathBuf;

use generator::canonical::to_text;
use generator::source::Source;
use judge::{version, wrong};
use serde_json::Value;

fn constructs() -> Vec<(String, Source)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/constructs");
    let entries = std::fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(path).unwrap();
        (name.clone(), Source::new(name, text))
    };
    paths.into_iter().map(read).collect()
}

/// Of so many cases one is looked at: of all in a release build, else of what there is time for.
const STEP: usize = if cfg!(debug_assertions) { 7 } else { 1 };

/// Every tree that is `tree` without one member or element.
fn without_one(tree: &Value) -> Vec<(String, Value)> {
    let mut pointers = Vec::new();
    collect(tree, String::new(), &mut pointers);
    let without = |pointer: String| {
        let mut less = tree.clone();
        let (parent, last) = pointer.rsplit_once('/').unwrap();
        let last = last.replace("~1", "/").replace("~0", "~");
        match less.pointer_mut(parent).unwrap() {
            Value::Object(members) => drop(members.shift_remove(&last)),
            Value::Array(items) => drop(items.remove(last.parse().unwrap())),
            _ => {}
        }
        (pointer, less)
    };
    pointers.into_iter().map(without).collect()
}

fn collect(tree: &Value, at: String, pointers: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match tree {
        Value::Object(members) => members
            .iter()
            .map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(index, item)| (index.to_string(), item))
            .collect(),
        _ => Vec::new(),
    };
    for (key, child) in children {
        let pointer = format!("{at}/{key}");
        pointers.push(pointer.clone());
        collect(child, pointer, pointers);
    }
}

#[test]
fn a_construct_with_one_part_less_or_more_is_rated_as_the_emitted_code_shows() {
    let mut findings = Vec::new();
    let mut count = 0;
    for (name, source) in constructs() {
        let Some(whole) = version(&source) else {
            continue;
        };
        for (pointer, tree) in without_one(&whole.tree).into_iter().step_by(STEP) {
            let less = Source::new("less.yaml", to_text(&tree));
            let Some(less) = version(&less) else {
                continue;
            };
            count += 2;
            for (how, found) in [
                ("less", wrong(&whole, &less)),
                ("more", wrong(&less, &whole)),
            ] {
                findings.extend(found.map(|found| format!("{name} {how} {pointer}: {found}")));
            }
        }
    }
    assert!(
        findings.is_empty(),
        "{} of {count}:\n{}",
        findings.len(),
        findings.join("\n")
    );
}

#[test]
fn any_two_constructs_are_compared_without_a_hitch() {
    let sources = constructs();
    let versions: Vec<_> = sources
        .iter()
        .filter_map(|(_, source)| version(source))
        .collect();
    let mut findings = Vec::new();
    for (index, old) in versions.iter().enumerate() {
        for new in versions.iter().skip(index % STEP).step_by(STEP) {
            let names = (old.source.name(), new.source.name());
            findings.extend(wrong(old, new).map(|found| format!("{names:?}: {found}")));
        }
    }
    assert!(
        findings.is_empty(),
        "{}:\n{}",
        findings.len(),
        findings.join("\n")
    );
}
