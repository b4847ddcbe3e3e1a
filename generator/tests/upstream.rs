//! Every upstream file that is at hand: which are read, which are refused, and where.
//!
//! The files are no part of this repository; without them beside it there is nothing to check.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test may fail, and says why not"
)]

use std::path::PathBuf;

use generator::contract::contract;
use generator::diagnostics::{Diagnostics, Severity};
use generator::document::load;
use generator::normalise::normalise;
use generator::source::{Source, Tree, parse};
use generator::structure::check;

/// The versions that upstream published broken: the errors, as code and line.
const BROKEN: [(&str, &[(&str, usize)]); 11] = [
    ("041", &[("type-list", 15732)]),
    ("085", &[("wrong-type", 18490), ("wrong-type", 18502)]),
    ("097", &[("wrong-type", 16011)]),
    ("098", &[("wrong-type", 16016)]),
    ("099", &[("wrong-type", 16052)]),
    ("106", &[("unknown-type", 17246)]),
    ("107", &[("unknown-type", 17246)]),
    ("108", &[("duplicate-key", 11507)]),
    ("109", &[("missing-field", 8620)]),
    ("305", &[("yaml-syntax", 33508)]),
    ("306", &[("yaml-syntax", 33513)]),
];

fn files() -> Vec<PathBuf> {
    let upstream = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/upstream");
    let list = |folder: PathBuf| {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|e| e == "yaml"))
    };
    let mut files: Vec<_> = list(upstream.clone())
        .chain(list(upstream.join("history")))
        .collect();
    files.sort();
    if files.is_empty() {
        eprintln!("skipped: the upstream files are not beside this repository");
    }
    files
}

#[test]
fn broken_files_end_in_located_errors_and_the_others_in_a_document() {
    for path in files() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let source = Source::new(name.clone(), std::fs::read_to_string(&path).unwrap());
        let mut diagnostics = Diagnostics::default();
        let tree = parse(&source, &mut diagnostics).inspect(|tree| check(tree, &mut diagnostics));
        let errors: Vec<_> = diagnostics
            .iter()
            .filter(|found| found.severity == Severity::Error)
            .map(|found| {
                let location = found.location.or_else(|| source.locate(&found.pointer));
                (found.code.0, location.unwrap().line)
            })
            .collect();
        let expected = BROKEN.iter().find(|(number, _)| name.starts_with(number));
        assert_eq!(
            errors,
            expected.map_or(&[][..], |(_, errors)| errors),
            "{name}"
        );
        if let (Some(tree), true) = (tree, errors.is_empty()) {
            reads_without_loss(&name, tree);
        }
    }
}

fn reads_without_loss(name: &str, tree: Tree) {
    let mut diagnostics = Diagnostics::default();
    let is_history = name.starts_with(|first: char| first.is_ascii_digit());
    if !is_history {
        load(&normalise(tree.clone()), &mut diagnostics);
    }
    load(&contract(tree), &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{name}: {diagnostics:?}");
}
