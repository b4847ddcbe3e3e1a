//! `cargo xtask regen`: the contract in, the crate `generated/` out; or any description in, a
//! crate of its own out.

use std::path::{Path, PathBuf};

use clap::Args;
use generator::diagnostics::Diagnostics;
use generator::generate::{Counts, Generated, generate};
use generator::read::read;
use generator::source::Source;
use openapiv3::OpenAPI;
use serde_json::json;

use crate::crate_folder::{Change, CrateFolder};
use crate::lock::Lock;
use crate::report::Report;
use crate::{Failure, Outcome, files};

/// What the header of every emitted file names as its writer.
pub const COMMAND: &str = "cargo xtask regen";

/// Generate the SDK crate from the contract.
///
/// Reads `spec/intercom.yaml` with the corrections in `spec/overlay.yaml`, and writes the emitted
/// part of `generated/`: `src/models/`, `src/endpoints/`, `src/operations/`, and the marked regions
/// of `Cargo.toml` and `src/lib.rs`. All of it is replaced at once or not at all, and nothing is touched where
/// nothing changed. What stands in `src/runtime/` is written by hand and stays.
#[derive(Debug, Default, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask regen                  after a change to spec/ or generator/\n  \
    cargo xtask regen --check          is generated/ fresh? lists what is not; writes nothing\n  \
    cargo xtask regen --json           counts and diagnostics for a program\n  \
    cargo xtask regen --spec api.yaml --out ../sdk\n                                     \
    a crate from any OpenAPI 3.0 description")]
pub struct Arguments {
    /// A description to read in place of the contract; no corrections apply to it.
    #[arg(long, value_name = "FILE", requires = "out")]
    spec: Option<PathBuf>,
    /// A folder for a crate that builds on its own, in place of `generated/`.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Write nothing; fail if something would be written, and list it.
    #[arg(long)]
    check: bool,
    /// Print one JSON object: operations, schemas, models, enums, unions, files, changed,
    /// diagnostics.
    #[arg(long)]
    json: bool,
}

/// Runs the command on the workspace in `root`.
///
/// # Errors
///
/// When a file cannot be read or written, or the contract was edited by hand.
pub fn run(arguments: &Arguments, root: &Path) -> Result<Outcome, Failure> {
    let input = Input::given(arguments.spec.as_deref(), root)?;
    let mut report = Report::new(input.sources());
    let Some(generated) = input.generate(report.diagnostics())? else {
        return Ok(finish(arguments, &report, None, &[]));
    };
    let folder = match &arguments.out {
        Some(out) => CrateFolder::standalone(root, out, &generated)?,
        None => CrateFolder::workspace(root, &generated)?,
    };
    let changes = folder.changes()?;
    if !arguments.check && !changes.is_empty() {
        folder.write()?;
    }
    Ok(finish(
        arguments,
        &report,
        Some((&generated.counts, folder.len())),
        &changes,
    ))
}

/// What would have to change for `generated/` to be fresh.
///
/// # Errors
///
/// As [`run`]; a contract with errors is one too.
pub fn stale(root: &Path) -> Result<Vec<Change>, Failure> {
    let input = Input::contract(root)?;
    let mut diagnostics = Diagnostics::default();
    match input.generate(&mut diagnostics)? {
        Some(generated) => CrateFolder::workspace(root, &generated)?.changes(),
        None => Err(Failure::Contract),
    }
}

/// What a crate is generated from.
pub(crate) struct Input {
    source: Source,
    overlay: Option<Source>,
}

impl Input {
    /// The description that the command was given, or else the contract.
    pub(crate) fn given(description: Option<&Path>, root: &Path) -> Result<Self, Failure> {
        description.map_or_else(|| Self::contract(root), Self::description)
    }

    pub(crate) fn description(path: &Path) -> Result<Self, Failure> {
        Ok(Self {
            source: files::source(path, path)?,
            overlay: None,
        })
    }

    pub(crate) fn contract(root: &Path) -> Result<Self, Failure> {
        let spec = |name: &str| (root.join("spec").join(name), Path::new("spec").join(name));
        let load = |name: &str| {
            let (path, shown) = spec(name);
            files::source(&path, &shown)
        };
        let source = load("intercom.yaml")?;
        let lock = load("lock.toml")?;
        let parsed = Lock::parse(lock.text()).map_err(|reason| Failure::Lock {
            path: lock.name().to_owned(),
            reason: reason.to_string(),
        })?;
        if !parsed.covers(source.text()) {
            return Err(Failure::Edited {
                path: source.name().to_owned(),
            });
        }
        Ok(Self {
            source,
            overlay: Some(load("overlay.yaml")?),
        })
    }

    pub(crate) fn sources(&self) -> Vec<&Source> {
        std::iter::once(&self.source).chain(&self.overlay).collect()
    }

    /// The document; `None` where the diagnostics hold an error.
    pub(crate) fn document(&self, diagnostics: &mut Diagnostics) -> Option<OpenAPI> {
        read(&self.source, self.overlay.as_ref(), diagnostics)
    }

    /// The emitted part of the crate; `None` where the diagnostics hold an error.
    pub(crate) fn generate(
        &self,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Generated>, Failure> {
        let Some(document) = self.document(diagnostics) else {
            return Ok(None);
        };
        let generated = generate(&document, COMMAND, diagnostics);
        // What is wrong with the input comes before what it led to.
        if diagnostics.has_errors() {
            return Ok(None);
        }
        Ok(Some(generated?))
    }
}

fn finish(
    arguments: &Arguments,
    report: &Report<'_>,
    made: Option<(&Counts, usize)>,
    changes: &[Change],
) -> Outcome {
    if arguments.json {
        anstream::println!("{:#}", object(report, made, changes));
    } else {
        anstream::eprint!("{}", report.for_people());
        if let Some((counts, files)) = made {
            for change in changes.iter().filter(|_| arguments.check) {
                anstream::println!("{change}");
            }
            anstream::println!("{}", summary(arguments, counts, files, changes));
        }
    }
    match made {
        Some(_) if changes.is_empty() || !arguments.check => Outcome::Done,
        _ => Outcome::Findings,
    }
}

fn object(
    report: &Report<'_>,
    made: Option<(&Counts, usize)>,
    changes: &[Change],
) -> serde_json::Value {
    let (counts, files) = made.map_or((Counts::default(), 0), |(counts, files)| (*counts, files));
    json!({
        "operations": counts.operations,
        "schemas": counts.schemas,
        "models": counts.models,
        "enums": counts.enums,
        "unions": counts.unions,
        "files": files,
        "changed": changes.iter().map(Change::path).collect::<Vec<_>>(),
        "diagnostics": report.for_machines(),
    })
}

fn summary(arguments: &Arguments, counts: &Counts, files: usize, changes: &[Change]) -> String {
    let changed = match (changes.len(), arguments.check) {
        (0, _) => "nothing changed".to_owned(),
        (count, false) => format!("{count} written"),
        (count, true) => format!("{count} not fresh; run `{COMMAND}`"),
    };
    let Counts {
        operations,
        schemas,
        models,
        enums,
        unions,
    } = counts;
    format!(
        "{operations} operations and {schemas} schemas: {models} structs, {enums} enums, \
         {unions} unions in {files} files, {changed}"
    )
}
