//! The whole way from a document to the text of a crate's emitted part.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::OpenAPI;

use crate::api::Api;
use crate::diagnostics::Diagnostics;
use crate::model::Model;
use crate::name::Names;
use crate::plan::{ItemKind, Plan};
use crate::render::RenderError;
use crate::{emit, lower, name, passes, plan, render};

/// The emitted part of a crate, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Generated {
    /// Source files by their path below `src/`: `models/contact.rs`.
    pub files: BTreeMap<String, String>,
    /// What belongs into the marked region of `Cargo.toml`.
    pub features: String,
    /// What belongs into the marked region of `src/lib.rs`.
    pub modules: String,
    /// How much there is.
    pub counts: Counts,
}

/// How much a description, and the crate made from it, hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations, each a function.
    pub operations: usize,
    /// Component schemas, each an item.
    pub schemas: usize,
    /// Structs.
    pub models: usize,
    /// Open enums.
    pub enums: usize,
    /// Unions.
    pub unions: usize,
}

/// What the stages before `emit` made of a document.
#[derive(Clone, Debug)]
pub struct Planned {
    /// The facts.
    pub api: Api,
    /// What they amount to.
    pub model: Model,
    /// The names.
    pub names: Names,
    /// The items.
    pub plan: Plan,
}

/// Runs the stages up to `plan`.
pub fn planned(document: &OpenAPI, diagnostics: &mut Diagnostics) -> Planned {
    let api = lower::lower(document, diagnostics);
    let model = passes::run(&api, diagnostics);
    let names = name::run(&api, &model, diagnostics);
    let plan = plan::run(&api, &model, &names, diagnostics);
    Planned {
        api,
        model,
        names,
        plan,
    }
}

/// Generates the emitted part of a crate. `command` is what the header of each file names as
/// its writer. Look at `diagnostics` first: where there are errors, the result is of no use.
///
/// # Errors
///
/// Emitted code that does not parse: a defect of the generator.
pub fn generate(
    document: &OpenAPI,
    command: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Generated, RenderError> {
    let planned = planned(document, diagnostics);
    let emitted = emit::run(&planned.plan);
    Ok(Generated {
        files: render::run(&emitted, command)?,
        features: emitted.features,
        modules: emitted.modules,
        counts: counts(&planned),
    })
}

fn counts(planned: &Planned) -> Counts {
    let components: BTreeSet<_> = planned.api.components.values().collect();
    let items = || planned.plan.models.iter().flat_map(|file| &file.items);
    let count = |wanted: fn(&ItemKind) -> bool| items().filter(|item| wanted(&item.kind)).count();
    Counts {
        operations: planned
            .plan
            .endpoints
            .iter()
            .map(|file| file.operations.len())
            .sum(),
        schemas: items()
            .filter(|item| components.contains(&item.pointer))
            .count(),
        models: count(|kind| matches!(kind, ItemKind::Struct(_))),
        enums: count(|kind| matches!(kind, ItemKind::Enum(_))),
        unions: count(|kind| matches!(kind, ItemKind::Union(_))),
    }
}
