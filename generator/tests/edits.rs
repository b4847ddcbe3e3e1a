//! Drift of what authors of a description do to it, many times over, against the emitted code itself.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod author;
mod judge;
mod oracle;

use std::fs;
use std::path::Path;

use author::{Chance, edit, part};
use generator::canonical::to_text;
use generator::diagnostics::Diagnostics;
use generator::source::{Source, parse};
use judge::{version, wrong};
use serde_json::Value;

/// How many descriptions are edited; in a release build there is time for more.
const COUNT: u64 = if cfg!(debug_assertions) { 300 } else { 3000 };

/// The most edits between two versions.
const MOST: u64 = 5;

fn read(path: &Path) -> Value {
    let source = Source::new("", fs::read_to_string(path).unwrap());
    parse(&source, &mut Diagnostics::default()).unwrap()
}

/// Those in `tests/constructs/` of the workspace, by name.
fn constructs(root: &Path) -> Vec<Value> {
    let entries = fs::read_dir(root.join("tests/constructs")).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

#[test]
fn a_description_that_was_edited_is_rated_as_the_emitted_code_shows() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (constructs, contract) = (constructs(&root), read(&root.join("spec/intercom.yaml")));
    let mut findings = Vec::new();
    let mut count = 0;
    for seed in 0..COUNT {
        let mut chance = Chance::new(seed);
        let old = match seed % 3 {
            0 => chance.of(&constructs).cloned(),
            _ => part(&contract, &mut chance),
        };
        let Some(old) = old else {
            continue;
        };
        let mut new = old.clone();
        let edits = edit(&mut new, 1 + seed % MOST, &mut chance);
        let [old, new] = [old, new].map(|tree| Source::new("api.yaml", to_text(&tree)));
        if let (Some(old), Some(new)) = (version(&old), version(&new)) {
            count += 1;
            let found = wrong(&old, &new).into_iter().chain(wrong(&new, &old));
            findings.extend(found.map(|found| format!("{seed} {edits:?}: {found}")));
        }
    }
    assert_eq!(findings, [""; 0]);
    assert!(2 * count > COUNT, "only {count} of {COUNT} can be read");
}
