//! What two emitted crates show of a change, name by name: the measure for drift's verdicts.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};

use generator::drift::Version;
use generator::drift::rules::Source as Verdict;
use generator::ident::FieldName;
use generator::name::UNREFERENCED;
use generator::plan::{
    Content, Endpoint, Field, Holder, Item, ItemKind, Outcome, Place, Plan, RustType,
};
use generator::{emit, render};

pub type Emitted = (BTreeMap<String, String>, String, String);

/// The files of a crate, its features and its modules.
pub fn emitted(version: &Version<'_>) -> Emitted {
    let emitted = emit::run(&version.planned.plan);
    let files = render::run(&emitted, "cargo xtask regen").unwrap();
    (files, emitted.features, emitted.modules)
}

/// What a program may have written down of a crate: each a line that no longer compiles if it is gone.
fn uses(plan: &Plan) -> BTreeSet<String> {
    let mut uses = BTreeSet::new();
    for file in &plan.models {
        let features = file.features.clone();
        let mut features = features.unwrap_or_else(|| plan.features.iter().cloned().collect());
        // What it compiles is what nothing else does: that it is less is no loss.
        features.retain(|feature| feature.as_str() != UNREFERENCED);
        for item in &file.items {
            item_uses(item, &mut uses);
            let compiled = |feature| format!("type {} with feature {feature}", item.name);
            uses.extend(features.iter().map(compiled));
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
    // By name, too: texts in another order compile, and are wrong.
    let argument = |field: &Field| format!("{} {}", field.name, held(field));
    fields.map(argument).collect::<Vec<_>>().join(", ")
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
        (Place::Path, RustType::Integer | RustType::Model(_)) => {
            format!("{value:?}")
        }
        (Place::Path, _) => "path".to_owned(),
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

/// What emitted code shows: nothing, more than before (a warning, too), or less.
pub fn oracle(old: &Plan, new: &Plan) -> (Verdict, Vec<String>) {
    let warned = !deprecated(new).is_subset(&deprecated(old));
    let (old, new) = (uses(old), uses(new));
    let gone: Vec<_> = old.difference(&new).cloned().collect();
    let verdict = match (gone.is_empty(), new.is_subset(&old) && !warned) {
        (false, _) => Verdict::Major,
        (true, false) => Verdict::Minor,
        (true, true) => Verdict::None,
    };
    (verdict, gone)
}

fn deprecated(plan: &Plan) -> BTreeSet<&str> {
    let endpoints = plan.endpoints.iter().flat_map(|file| &file.operations);
    let deprecated = endpoints.filter(|endpoint| endpoint.docs.deprecated);
    deprecated
        .map(|endpoint| endpoint.marker.as_str())
        .collect()
}
