//! `cargo xtask spec update`: import, drift report, regen, and what is left to do, in one run.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Args;
use generator::drift::{Drift, Version, drift};
use generator::source::Source;
use generator::surface;

use super::fetch::{Fetched, fetch};
use super::import;
use crate::drift::{Format, Input, subject, written};
use crate::lock::Lock;
use crate::report::Report;
use crate::{Failure, Outcome, files, regen};

/// Bring the contract and the SDK up to date with an upstream description.
///
/// Imports FILE, says what its changes do to users, regenerates the SDK, and lists what is left for
/// you: corrections that no longer apply, documentation to write, snapshots to review. On an error
/// nothing is written.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask spec update api.intercom.io.yaml --commit 8889625 --date 2026-08-21\n  \
    cargo xtask spec update --fetch               the newest from where spec/lock.toml says\n  \
    cargo xtask spec update --fetch --dry-run     only the report")]
pub struct Arguments {
    /// The upstream description.
    #[arg(required_unless_present_any = ["fetch", "fetch_url"])]
    file: Option<PathBuf>,
    /// Fetch the newest description from the source in spec/lock.toml.
    #[arg(long, conflicts_with = "file")]
    fetch: bool,
    /// Fetch it from this address in place of the source's own.
    #[arg(long, value_name = "URL", conflicts_with = "file")]
    fetch_url: Option<String>,
    /// The commit it was taken at, for the record.
    #[arg(long)]
    commit: Option<String>,
    /// The day of that commit, as 2026-08-21.
    #[arg(long)]
    date: Option<String>,
    /// How to write the drift report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write nothing.
    #[arg(long)]
    dry_run: bool,
}

/// Runs the command on the workspace in `root`.
///
/// # Errors
///
/// When the description cannot be read or fetched, or something cannot be written.
pub fn run(arguments: &Arguments, root: &Path) -> Result<Outcome, Failure> {
    let taken = Taken::by(arguments, root)?;
    let mut report = Report::new(vec![&taken.source]);
    let Some(imported) = import::read(&taken.source, report.diagnostics()) else {
        anstream::eprint!("{}", report.for_people());
        return Ok(Outcome::Findings);
    };
    anstream::eprintln!("{}", imported.summary);
    let old = Input::working_tree(root)?;
    let new = Input::corrected(root, Source::new("spec/intercom.yaml", imported.text()))?;
    let (Some(before), Some(after)) = (old.version(), new.version()) else {
        return Ok(Outcome::Findings);
    };
    let found = drift(&before, &after);
    let subject = subject(root, &old.source, &new.source)?;
    anstream::print!("{}", written(&found, &subject, arguments.format));
    let regenerated = if arguments.dry_run {
        Outcome::Done
    } else {
        import::write(&taken.provenance, root, &taken.source, &imported)?;
        match after.outdated.is_empty() {
            true => regen::run(&regen::Arguments::default(), root)?,
            false => Outcome::Findings,
        }
    };
    anstream::eprint!("{}", new.outdated(&after));
    let left = left(&found, &before, &after);
    if !left.is_empty() {
        anstream::eprintln!("\nLeft to do:");
        left.iter().for_each(|line| anstream::eprintln!("- {line}"));
    }
    if arguments.dry_run {
        anstream::eprintln!("\nNothing was written.");
    }
    Ok(match after.outdated.is_empty() {
        true => regenerated,
        false => Outcome::Findings,
    })
}

/// A description, and where it is from.
struct Taken {
    source: Source,
    provenance: import::Provenance,
}

impl Taken {
    fn by(arguments: &Arguments, root: &Path) -> Result<Self, Failure> {
        let path = Path::new("spec/lock.toml");
        let text = files::read(&root.join(path))?;
        let lock = Lock::parse(&text).map_err(|reason| Failure::Lock {
            path: path.display().to_string(),
            reason: reason.to_string(),
        })?;
        let (source, fetched) = match &arguments.file {
            Some(file) => (files::source(file, file)?, None),
            None => {
                anstream::eprintln!("fetching ...");
                let fetched = fetch(&lock.upstream, arguments.fetch_url.as_deref())?;
                let name = lock.upstream.path.as_deref().unwrap_or("description");
                (Source::new(name, fetched.text.clone()), Some(fetched))
            }
        };
        let of = |given: &Option<String>, fetched_one: &dyn Fn(&Fetched) -> Option<String>| {
            given
                .clone()
                .or_else(|| fetched.as_ref().and_then(fetched_one))
        };
        let provenance = import::Provenance {
            source: lock.upstream.source.clone(),
            path: lock.upstream.path.clone(),
            commit: of(&arguments.commit, &|fetched| fetched.commit.clone()),
            date: of(&arguments.date, &|fetched| fetched.date.clone()),
        };
        Ok(Self { source, provenance })
    }
}

/// What no command does, a line each.
fn left(found: &Drift, before: &Version<'_>, after: &Version<'_>) -> Vec<String> {
    let mut left = Vec::new();
    if !after.outdated.is_empty() {
        left.push(format!(
            "{} of spec/overlay.yaml no longer apply: remove or correct them, then run `cargo xtask regen`",
            counted(after.outdated.len(), "action")
        ));
    }
    let undocumented = undocumented(before, after);
    if !undocumented.is_empty() {
        left.push(format!(
            "write the documentation of {} in spec/overlay.yaml: {}",
            counted(undocumented.len(), "new operation"),
            undocumented.join(", ")
        ));
    }
    let snapshots = changed_snapshots(before, after);
    if snapshots > 0 {
        left.push(format!(
            "review {}: `cargo test --package tests`, then `cargo insta review`",
            counted(snapshots, "snapshot")
        ));
    }
    if !found.changes.is_empty() {
        left.push("take the section for CHANGELOG.md over, in your own words".to_owned());
    }
    left
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// The operations that are new and that nothing describes.
fn undocumented(before: &Version<'_>, after: &Version<'_>) -> Vec<String> {
    let known: BTreeSet<_> = before.planned.api.operations.keys().collect();
    let all = after.planned.api.operations.iter();
    all.filter(|(key, operation)| {
        !known.contains(key) && operation.summary.is_none() && operation.description.is_none()
    })
    .map(|(_, operation)| match &operation.id {
        Some(id) => id.to_string(),
        None => format!("{} {}", operation.method, operation.path),
    })
    .collect()
}

/// How many snapshots of the surface differ.
fn changed_snapshots(before: &Version<'_>, after: &Version<'_>) -> usize {
    let (old, new) = (
        surface::run(&before.planned.plan),
        surface::run(&after.planned.plan),
    );
    let names: BTreeSet<_> = old.keys().chain(new.keys()).collect();
    names
        .into_iter()
        .filter(|name| old.get(*name) != new.get(*name))
        .count()
}
