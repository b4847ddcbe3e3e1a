//! Drift between all upstream files that are at hand, checked against the emitted code itself.
//!
//! The files are no part of this repository; without them beside it there is nothing to check.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test may fail, and says why not"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use generator::diagnostics::Diagnostics;
use generator::drift::rules::Source as Verdict;
use generator::drift::{Drift, Version, drift};
use generator::ident::FieldName;
use generator::plan::{Content, Endpoint, Field, Holder, Item, ItemKind, Outcome, Plan, RustType};
use generator::source::Source;

/// The sources of all files that are not broken, by their number in the history.
fn sources() -> BTreeMap<String, Source> {
    let upstream = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/upstream");
    let upstream = std::env::var_os("UPSTREAM").map_or(upstream, PathBuf::from);
    let list = |folder: PathBuf| std::fs::read_dir(folder).into_iter().flatten().flatten();
    let files = list(upstream.clone()).chain(list(upstream.join("history")));
    let files = files
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|e| e == "yaml"));
    let found: BTreeMap<_, _> = files
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let number = name.split('-').next().unwrap().to_owned();
            (
                number,
                Source::new(name, std::fs::read_to_string(path).unwrap()),
            )
        })
        .collect();
    if found.is_empty() {
        eprintln!("skipped: the upstream files are not beside this repository");
    }
    found
}

fn versions(sources: &BTreeMap<String, Source>) -> BTreeMap<&str, Version<'_>> {
    let read = |(number, source)| {
        let version = Version::read(source, None, &mut Diagnostics::default())?;
        Some((String::as_str(number), version))
    };
    sources.iter().filter_map(read).collect()
}

fn shown(drift: &Drift) -> Vec<String> {
    let line = |change: &generator::drift::Change| {
        format!("{} {}: {}", change.id(), change.subject, change.message)
    };
    drift.changes.iter().map(line).collect()
}

/// What a program may have written down of a crate: each a line that no longer compiles if it is gone.
fn uses(plan: &Plan) -> BTreeSet<String> {
    let mut uses = BTreeSet::new();
    for file in &plan.models {
        for item in &file.items {
            item_uses(item, &mut uses);
        }
    }
    for file in &plan.endpoints {
        uses.insert(format!("feature {}", file.feature));
        for endpoint in &file.operations {
            endpoint_uses(file.module.as_str(), endpoint, &mut uses);
        }
    }
    uses
}

fn item_uses(item: &Item, uses: &mut BTreeSet<String>) {
    let name = &item.name;
    uses.insert(format!("type {name}"));
    match &item.kind {
        ItemKind::Struct(structure) => {
            if structure.built {
                uses.insert(format!("{name}::new({})", arguments(structure.arguments())));
            }
            for field in &structure.fields {
                let held = held(field);
                uses.insert(format!("{name}.{}: {held}", field.name));
                if structure.built && !field.required && !field.read_only {
                    uses.insert(format!("{name}.with_{}({held})", field.name));
                }
            }
        }
        ItemKind::Enum(variants) => {
            uses.extend(
                variants
                    .iter()
                    .map(|variant| format!("{name}::{}", variant.name)),
            );
        }
        ItemKind::Union(variants) => {
            for variant in variants {
                uses.insert(format!("{name}::{}({:?})", variant.name, variant.payload));
                if variant.from {
                    uses.insert(format!("{name}::from({:?})", variant.payload));
                }
                if !variant.arguments.is_empty() {
                    let function = FieldName::new(variant.name.as_str());
                    uses.insert(format!(
                        "{name}::{function}({})",
                        arguments(variant.arguments.iter())
                    ));
                }
            }
        }
        ItemKind::Alias(value) => {
            uses.insert(format!("type {name} = {value:?}"));
        }
    }
}

fn arguments<'a>(fields: impl Iterator<Item = &'a Field>) -> String {
    fields.map(held).collect::<Vec<_>>().join(", ")
}

fn held(field: &Field) -> String {
    match field.holder {
        Holder::Option => format!("{:?}", field.value),
        Holder::Nullable => format!("Nullable {:?}", field.value),
    }
}

fn endpoint_uses(module: &str, endpoint: &Endpoint, uses: &mut BTreeSet<String>) {
    let Endpoint {
        function, marker, ..
    } = endpoint;
    let call = format!("{module}::{function}");
    let value = |place, value: &RustType| match (place, value) {
        (generator::plan::Place::Path, RustType::Integer | RustType::Model(_)) => {
            format!("{value:?}")
        }
        (generator::plan::Place::Path, _) => "path".to_owned(),
        _ => format!("{value:?}"),
    };
    let mut taken: Vec<_> = endpoint
        .parameters
        .iter()
        .filter(|parameter| parameter.required)
        .map(|parameter| value(parameter.place, &parameter.value))
        .collect();
    for parameter in endpoint
        .parameters
        .iter()
        .filter(|parameter| !parameter.required)
    {
        uses.insert(format!(
            "{call}.{}({})",
            parameter.name,
            value(parameter.place, &parameter.value)
        ));
    }
    if let Some(body) = &endpoint.body {
        if body.required {
            taken.push(format!("{:?}", body.value));
        } else {
            uses.insert(format!("{call}.with_body({:?})", body.value));
        }
    }
    uses.insert(format!("{call}({})", taken.join(", ")));
    uses.insert(format!("marker {module}::{marker}"));
    match &endpoint.response {
        Outcome::One(content) => {
            uses.insert(format!("{call} -> {}", given(content)));
        }
        Outcome::ByStatus(name, variants) => {
            uses.insert(format!("{call} -> {name}"));
            for (_, variant, content) in variants {
                uses.insert(format!("{name}::{variant}({})", given(content)));
            }
        }
    }
    if let Some(listing) = &endpoint.listing {
        uses.insert(format!("items {call} -> {:?}", listing.item));
    }
}

fn given(content: &Content) -> String {
    format!("{content:?}")
}

/// What emitted code shows: nothing, more than before, or less.
fn oracle(old: &Plan, new: &Plan) -> (Verdict, Vec<String>) {
    let (old, new) = (uses(old), uses(new));
    let gone: Vec<_> = old.difference(&new).cloned().collect();
    let verdict = match (gone.is_empty(), new.is_subset(&old)) {
        (false, _) => Verdict::Major,
        (true, false) => Verdict::Minor,
        (true, true) => Verdict::None,
    };
    (verdict, gone)
}

#[test]
fn explore() {
    let sources = sources();
    let versions = versions(&sources);
    let wanted = std::env::var("PAIRS").unwrap_or_default();
    for pair in wanted.split(',').filter(|pair| !pair.is_empty()) {
        let (one, other) = pair.split_once('-').unwrap();
        let (one, other) = (&versions[one], &versions[other]);
        let start = std::time::Instant::now();
        let found = drift(one, other);
        eprintln!("=== {pair} {:?}", start.elapsed());
        eprintln!("{:#?}", shown(&found));
        let (verdict, gone) = oracle(&one.planned.plan, &other.planned.plan);
        eprintln!("oracle {verdict:?}, drift {:?}", found.source());
        eprintln!("{gone:#?}");
    }
}

#[test]
fn sources_are_rated_as_the_emitted_code_shows() {
    let sources = sources();
    let versions = versions(&sources);
    for (one, old) in &versions {
        for (other, new) in &versions {
            let found = drift(old, new);
            let (verdict, gone) = oracle(&old.planned.plan, &new.planned.plan);
            if found.source() != verdict {
                eprintln!(
                    "{one} to {other}: {:?}, shown {verdict:?}: {:#?} {gone:#?}",
                    found.source(),
                    shown(&found)
                );
            }
            for change in &found.changes {
                assert_ne!(
                    change.id(),
                    "unrated-change",
                    "{one} to {other}: {change:?}"
                );
            }
        }
    }
}
