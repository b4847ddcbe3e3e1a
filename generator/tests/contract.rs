//! The committed contract is what the importer says it is.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::path::PathBuf;

use generator::canonical::to_text;
use generator::contract::contract;
use generator::diagnostics::Diagnostics;
use generator::document::load;
use generator::normalise::normalise;
use generator::source::{Source, Tree, parse};

fn workspace() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn committed() -> Tree {
    let text = std::fs::read_to_string(workspace().join("spec/intercom.yaml")).unwrap();
    let mut diagnostics = Diagnostics::default();
    let tree = parse(&Source::new("spec/intercom.yaml", text), &mut diagnostics);
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
