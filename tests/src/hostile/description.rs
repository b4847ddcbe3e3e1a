//! Whatever a description says, it becomes a crate or a list of findings that say where.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use generator::diagnostics::Diagnostics;
use generator::generate::{Generated, generate};
use generator::read;
use generator::source::{Source, parse};
use serde_json::{Value, json};
use xtask::report::Report;

use super::{Choices, mutate};
use crate::{here, root, texts};

/// Reads a text as a description, and gives the crate that it becomes.
///
/// # Panics
///
/// If what was emitted is not Rust, or a finding has no place, or nothing was found where nothing
/// was emitted.
#[must_use]
pub fn check(text: &str) -> Option<Generated> {
    let source = Source::new("api.yaml", text);
    let mut report = Report::new(vec![&source]);
    let found = report.diagnostics();
    let document = read(&source, None, found);
    assert_eq!(document.is_none(), found.has_errors(), "{found:?}");
    let generated = document.map(|document| generate(&document, "a command", found));
    assert!(located(&source, found), "{found:?}");
    let _shown = (report.for_people(), report.for_machines());
    let generated = generated.filter(|_| !report.has_errors())?;
    let defect = generated.as_ref().err().map(ToString::to_string);
    assert_eq!(defect, None);
    generated.ok()
}

/// Whether every finding says where, and none that the checks overlooked something.
fn located(source: &Source, found: &Diagnostics) -> bool {
    found.iter().all(|finding| {
        let place = finding.location.or_else(|| source.locate(&finding.pointer));
        place.is_some() && finding.code.0 != "unreadable"
    })
}

/// Takes the bytes as the text of a description.
pub(super) fn from_bytes(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data) {
        let _ = check(text);
    }
}

/// Takes the bytes as choices of a description and of changes to it.
pub(super) fn from_mutations(data: &[u8]) {
    let _ = check(&mutated(data));
}

/// The text of a description with the changes that these bytes stand for: one of those in
/// `tests/constructs/`, or a part of the contract.
#[must_use]
pub fn mutated(data: &[u8]) -> String {
    let mut choices = Choices::new(data);
    let mut tree = match choices.below(4) {
        0 => part_of_contract(&mut choices),
        _ => constructs()[choices.below(constructs().len())].clone(),
    };
    mutate::mutate(&mut tree, &mut choices);
    format!("{tree:#}")
}

fn constructs() -> &'static [Value] {
    static CONSTRUCTS: OnceLock<Vec<Value>> = OnceLock::new();
    CONSTRUCTS.get_or_init(|| {
        let texts = texts(&here().join("constructs"), "yaml").unwrap_or_default();
        texts.values().filter_map(|text| tree(text)).collect()
    })
}

fn contract() -> &'static Value {
    static CONTRACT: OnceLock<Value> = OnceLock::new();
    CONTRACT.get_or_init(|| {
        let text = std::fs::read_to_string(root().join("spec/intercom.yaml"));
        text.ok().and_then(|text| tree(&text)).unwrap_or_default()
    })
}

fn tree(text: &str) -> Option<Value> {
    parse(&Source::new("", text), &mut Diagnostics::default())
}

/// How many components are brought along with a part of the contract. The other schemas say nothing.
const ENOUGH: usize = 20;

/// Two paths of the contract, and what they refer to.
fn part_of_contract(choices: &mut Choices<'_>) -> Value {
    let contract = contract();
    let paths = contract["paths"].as_object().into_iter().flatten();
    let paths: Vec<_> = paths.collect();
    let mut part = json!({
        "openapi": contract["openapi"], "info": contract["info"], "paths": {},
        "components": {"securitySchemes": contract["components"]["securitySchemes"]},
    });
    for _ in 0..2 {
        if let Some((path, item)) = paths.get(choices.below(paths.len())) {
            part["paths"][path.as_str()] = (*item).clone();
        }
    }
    let mut wanted = references(&part);
    let mut brought = BTreeSet::new();
    while let Some(reference) = wanted.pop_first() {
        if !brought.insert(reference.clone()) {
            continue;
        }
        let names: Vec<_> = reference.split('/').skip(1).collect();
        if let ([_, section, name], Some(found)) = (&names[..], contract.pointer(&reference)) {
            let is_enough = *section == "schemas" && brought.len() > ENOUGH;
            let found = if is_enough { &json!({}) } else { found };
            wanted.extend(references(found));
            part["components"][*section][*name] = found.clone();
        }
    }
    part
}

/// What a tree refers to, as JSON pointers.
fn references(tree: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut pending = vec![tree];
    while let Some(tree) = pending.pop() {
        match tree {
            Value::Array(items) => pending.extend(items),
            Value::Object(members) => {
                let reference = members.get("$ref").and_then(Value::as_str);
                found.extend(reference.map(|text| text.trim_start_matches('#').to_owned()));
                pending.extend(members.values());
            }
            _ => {}
        }
    }
    found
}
