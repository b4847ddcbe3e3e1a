//! What every construct of a description becomes: read by people, and compiled.
//!
//! `constructs/` holds a small description for each. Its first lines say what is expected, and
//! `snapshots/constructs/` holds what the generator makes of it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use generator::diagnostics::Diagnostics;
use generator::generate::Generated;
use tests::crates::{Crates, merged};
use tests::{Description, assert_snapshots, findings, here, texts};

/// What is emitted for each construct, unless it has errors, and what was found.
fn constructs() -> BTreeMap<String, (Option<Generated>, Diagnostics)> {
    let constructs = texts(&here().join("constructs"), "yaml").unwrap();
    let run = |(name, text): (String, String)| {
        let mut found = Diagnostics::default();
        let generated = Description::new(&name, &text)
            .generated(&mut found)
            .unwrap();
        let generated = generated.filter(|_| !found.has_errors());
        (name, (generated, found))
    };
    constructs.into_iter().map(run).collect()
}

/// The findings, then all files but those that only list the others, and the tables of operations.
fn text(generated: Option<&Generated>, found: &Diagnostics) -> String {
    let mut text = findings(found);
    let files = generated.iter().flat_map(|generated| &generated.files);
    let shown = |path: &str| !path.ends_with("mod.rs") && !path.starts_with("operations/");
    for (path, file) in files.filter(|(path, _)| shown(path)) {
        let (_who_wrote_it, file) = file.split_once("\n\n").unwrap();
        write!(text, "\n// ===== {path}\n{file}").unwrap();
    }
    text
}

#[test]
fn every_construct_becomes_what_was_reviewed() {
    let texts = constructs()
        .into_iter()
        .map(|(name, (generated, found))| (name, text(generated.as_ref(), &found)))
        .collect();
    assert_snapshots("constructs", &texts).unwrap();
}

#[test]
fn only_what_is_called_refused_has_errors() {
    for (name, (_, found)) in constructs() {
        assert_eq!(
            found.has_errors(),
            name.starts_with("refused_"),
            "{name}: {}",
            findings(&found)
        );
    }
}

#[test]
fn features_compile_what_their_tags_reach() {
    let (generated, _) = constructs().remove("features").unwrap();
    let generated = generated.unwrap();
    let index = [
        &generated.features,
        &generated.modules,
        &generated.files["endpoints/mod.rs"],
        &generated.files["models/mod.rs"],
    ];
    let index = index.map(String::as_str).join("\n");
    assert_snapshots("index", &BTreeMap::from([("features".to_owned(), index)])).unwrap();
}

#[test]
fn every_operation_is_called_by_name_as_was_reviewed() {
    let mut text = String::new();
    for (name, (generated, _)) in constructs() {
        let files = generated.iter().flat_map(|generated| &generated.files);
        for (path, file) in files.filter(|(path, _)| path.starts_with("operations/")) {
            if let Some((_, table)) = file.split_once("\n\ncrate::runtime::dispatch::table!") {
                write!(text, "\n// ===== {name} {path}\n{table}").unwrap();
            }
        }
    }
    assert_snapshots("operations", &BTreeMap::from([("tables".to_owned(), text)])).unwrap();
}

#[test]
fn every_output_compiles_without_a_warning() {
    let crates = Crates::new(&Path::new(env!("CARGO_TARGET_TMPDIR")).join("constructs"));
    let emitted: BTreeMap<_, _> = constructs()
        .into_iter()
        .filter_map(|(name, (generated, _))| Some((name, generated?)))
        .collect();
    let alone = ["docs_hostile", "features", "tags_reserved"];
    let mut members: BTreeMap<_, _> = alone.map(|name| (name, emitted[name].clone())).into();
    members.insert("all", merged(&emitted));
    crates.write(&members).unwrap();

    crates.cargo("full", &["check", "--workspace", "--keep-going"]);
    crates.cargo("full,dispatch", &["check", "--workspace"]);
    for feature in ["orders", "pets", "shops", "unreferenced"] {
        crates.cargo(feature, &["check", "--package", "features"]);
    }
    crates.cargo("full", &["doc", "--no-deps", "--package", "docs_hostile"]);
}
