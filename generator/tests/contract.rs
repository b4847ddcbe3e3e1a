//! The committed contract is what the importer says it is.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::path::PathBuf;

use generator::canonical::to_text;
use generator::contract::contract;
use generator::diagnostics::Diagnostics;
use generator::document::load;
use generator::normalise::normalise;
use generator::read::read;
use generator::source::{Source, Tree, parse};

fn workspace() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn source(path: &str) -> Source {
    Source::new(
        path,
        std::fs::read_to_string(workspace().join(path)).unwrap(),
    )
}

fn committed() -> Tree {
    let mut diagnostics = Diagnostics::default();
    let tree = parse(&source("spec/intercom.yaml"), &mut diagnostics);
    assert_eq!(diagnostics, Diagnostics::default());
    tree.unwrap()
}

#[test]
fn contract_to_model_to_contract_is_the_identity() {
    let tree = committed();
    let mut diagnostics = Diagnostics::default();
    let document = load(&tree, &mut diagnostics);
    assert_eq!(diagnostics, Diagnostics::default());
    let written = serde_json::to_value(document.unwrap()).unwrap();
    assert_eq!(normalise(written), tree);
}

#[test]
fn importing_the_contract_gives_the_contract() {
    let tree = committed();
    let again = contract(tree.clone());
    assert_eq!(to_text(&again), to_text(&tree));
}

#[test]
fn every_correction_applies_and_leaves_nothing_to_report() {
    let mut diagnostics = Diagnostics::default();
    let overlay = source("spec/overlay.yaml");
    let document = read(
        &source("spec/intercom.yaml"),
        Some(&overlay),
        &mut diagnostics,
    );
    assert_eq!(diagnostics, Diagnostics::default());
    let document = document.unwrap();
    assert!(
        document
            .operations()
            .all(|(_, _, operation)| operation.operation_id.is_some())
    );
}
