//! What users of the SDK see of Intercom's API: a snapshot for each schema and each tag.
//!
//! A change of the contract shows in these files, and nothing else does.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use generator::diagnostics::Diagnostics;
use generator::generate::Planned;
use generator::surface;
use serde_json::Value;
use tests::{Description, assert_snapshots, findings, root};

fn planned() -> Planned {
    let mut found = Diagnostics::default();
    let planned = Description::committed().unwrap().planned(&mut found);
    assert!(!found.has_errors(), "{}", findings(&found));
    planned.unwrap()
}

/// The members of the object at `pointer` in the contract, which is read without the generator.
fn contract(pointer: &str) -> BTreeMap<String, Value> {
    let text = fs::read_to_string(root().join("spec/intercom.yaml")).unwrap();
    let contract: Value = serde_yaml::from_str(&text).unwrap();
    let members = contract
        .pointer(pointer)
        .and_then(Value::as_object)
        .unwrap();
    members.clone().into_iter().collect()
}

#[test]
fn the_surface_is_what_was_reviewed() {
    let mut folders: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (name, text) in surface::run(&planned().plan) {
        let (folder, name) = name.split_once('/').unwrap();
        folders
            .entry(folder.to_owned())
            .or_default()
            .insert(name.to_owned(), text);
    }
    assert!(folders.keys().eq(["schema", "tag"]));
    for (folder, texts) in folders {
        assert_snapshots(&format!("surface/{folder}"), &texts).unwrap();
    }
}

#[test]
fn every_operation_of_the_contract_is_a_function() {
    const METHODS: [&str; 8] = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace",
    ];
    let mut described = BTreeSet::new();
    for (path, item) in contract("/paths") {
        let methods = METHODS
            .into_iter()
            .filter(|method| item.get(method).is_some());
        described.extend(methods.map(|method| format!("{} {path}", method.to_uppercase())));
    }
    let plan = planned().plan;
    let functions: Vec<_> = plan
        .endpoints
        .iter()
        .flat_map(|file| &file.operations)
        .collect();
    let emitted: BTreeSet<_> = functions
        .iter()
        .map(|function| format!("{} {}", function.method, function.path))
        .collect();
    assert_eq!(emitted, described);
    assert_eq!((functions.len(), described.len()), (256, 256));
}

#[test]
fn every_schema_of_the_contract_is_a_type() {
    let described: BTreeSet<_> = contract("/components/schemas").into_keys().collect();
    let plan = planned().plan;
    let items = plan.models.iter().flat_map(|file| &file.items);
    let emitted: Vec<_> = items
        .filter_map(|item| item.pointer.as_str().strip_prefix("/components/schemas/"))
        .filter(|name| !name.contains('/'))
        .map(str::to_owned)
        .collect();
    assert_eq!(emitted.len(), 385);
    assert_eq!(BTreeSet::from_iter(emitted), described);
}
