//! `cargo xtask spec update`: import, drift report, regen, and what is left to do, in one run.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Args;
use generator::drift::report::Subject;
use generator::drift::{Drift, Version, drift};
use generator::source::Source;
use generator::surface;

use super::fetch::{Fetched, fetch};
use super::import;
use crate::drift::{Format, Input, progress, subject, written};
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
    progress("comparing ...");
    let old = Input::working_tree(root)?;
    let new = Input::corrected(root, Source::new("spec/intercom.yaml", imported.text()))?;
    let (Some(before), Some(after)) = (old.version(), new.version()) else {
        return Ok(Outcome::Findings);
    };
    let found = drift(&before, &after);
    let subject = Subject {
        old: format!("{} so far", old.source.name()),
        ..subject(root, &old.source, &new.source)?
    };
    anstream::print!("{}", written(&found, &subject, arguments.format));
    let regenerated = if arguments.dry_run {
        Outcome::Done
    } else {
        import::write(
            &taken.provenance,
            &root.join("spec"),
            &taken.source,
            &imported,
        )?;
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
                progress("fetching ...");
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
        let (apply, them) = match after.outdated.len() {
            1 => ("applies", "it"),
            _ => ("apply", "them"),
        };
        left.push(format!(
            "{} of spec/overlay.yaml no longer {apply}: remove or correct {them}, then run \
             `cargo xtask regen`",
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
        None => operation.label(),
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fs;

    use super::super::fetch::tests::server;
    use super::*;

    const OLD: &str = "
openapi: 3.0.1
info: {title: t, version: '1'}
paths: {/a: {get: {operationId: a, tags: [T], responses: {200: {description: prose}}}}}
";
    const NEW: &str = "
openapi: 3.0.1
info: {title: t, version: '1'}
paths:
  /a: {get: {operationId: a, tags: [T], responses: {200: {description: prose}}}}
  /b: {get: {operationId: b, tags: [T], responses: {200: {description: prose}}}}
";

    /// A workspace with a contract and the crate made from it.
    fn workspace(actions: &str) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        let overlay =
            format!("overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions: [{actions}]\n");
        for (path, text) in [
            (
                "generated/Cargo.toml",
                "[package]\nversion = \"0.1.0\"\n# <regen>\n# </regen>\n",
            ),
            ("generated/src/lib.rs", "// <regen>\n// </regen>\n"),
            ("spec/overlay.yaml", overlay.as_str()),
            ("old.yaml", OLD),
            ("new.yaml", NEW),
            ("broken.yaml", "openapi: 3.1.0\n"),
        ] {
            files::write(&root.path().join(path), text).unwrap();
        }
        let source = Source::new("old.yaml", OLD);
        let imported = import::read(&source, &mut Default::default()).unwrap();
        let provenance = import::Provenance {
            source: "https://github.com/owner/repository".into(),
            path: Some("api.yaml".into()),
            commit: None,
            date: None,
        };
        import::write(&provenance, &root.path().join("spec"), &source, &imported).unwrap();
        regen::run(&regen::Arguments::default(), root.path()).unwrap();
        root
    }

    fn arguments(root: &Path, file: &str) -> Arguments {
        Arguments {
            file: Some(root.join(file)),
            fetch: false,
            fetch_url: None,
            commit: Some("1234567".into()),
            date: None,
            format: Format::Markdown,
            dry_run: false,
        }
    }

    /// All files, by their path.
    fn all(root: &Path) -> BTreeMap<String, String> {
        let paths = files::below(root).unwrap().into_iter();
        paths
            .map(|path| (path.clone(), fs::read_to_string(root.join(path)).unwrap()))
            .collect()
    }

    #[test]
    fn contract_lock_and_crate_follow_the_description() {
        let root = workspace("");
        let outcome = run(&arguments(root.path(), "new.yaml"), root.path()).unwrap();
        assert_eq!(outcome, Outcome::Done);
        let files = all(root.path());
        assert!(files["spec/intercom.yaml"].contains("operationId: b"));
        assert!(files["generated/src/endpoints/t.rs"].contains("pub fn b("));
        let lock = Lock::parse(&files["spec/lock.toml"]).unwrap();
        assert!(lock.covers(&files["spec/intercom.yaml"]));
        assert_eq!(lock.upstream.source, "https://github.com/owner/repository");
        assert_eq!(lock.upstream.commit.as_deref(), Some("1234567"));
    }

    #[test]
    fn a_dry_run_writes_nothing() {
        let root = workspace("");
        let before = all(root.path());
        let arguments = Arguments {
            dry_run: true,
            ..arguments(root.path(), "new.yaml")
        };
        assert_eq!(run(&arguments, root.path()).unwrap(), Outcome::Done);
        assert_eq!(all(root.path()), before);
    }

    #[test]
    fn a_broken_description_changes_nothing() {
        let root = workspace("");
        let before = all(root.path());
        let outcome = run(&arguments(root.path(), "broken.yaml"), root.path()).unwrap();
        assert_eq!(outcome, Outcome::Findings);
        assert_eq!(all(root.path()), before);
    }

    #[test]
    fn what_cannot_be_fetched_changes_nothing() {
        let root = workspace("");
        let before = all(root.path());
        let url = server(b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
        let arguments = Arguments {
            file: None,
            fetch_url: Some(url.clone()),
            ..arguments(root.path(), "")
        };
        let error = run(&arguments, root.path()).unwrap_err().to_string();
        assert_eq!(
            error,
            format!("cannot fetch `{url}`: http status: 503; nothing was changed")
        );
        assert_eq!(all(root.path()), before);
    }

    #[test]
    fn a_correction_that_no_longer_applies_is_left_to_do() {
        let action = "{target: \"$.paths['/a'].get\", description: why, update: {operationId: c}}";
        let root = workspace(action);
        let text = NEW.replace("operationId: a", "operationId: c");
        files::write(&root.path().join("new.yaml"), &text).unwrap();
        let outcome = run(&arguments(root.path(), "new.yaml"), root.path()).unwrap();
        assert_eq!(outcome, Outcome::Findings);
        let old = Input::working_tree(workspace(action).path()).unwrap();
        let new = Input::working_tree(root.path()).unwrap();
        let (before, after) = (old.version().unwrap(), new.version().unwrap());
        assert_eq!(
            left(&drift(&before, &after), &before, &after),
            [
                "1 action of spec/overlay.yaml no longer applies: remove or correct it, then run \
                 `cargo xtask regen`",
                "write the documentation of 1 new operation in spec/overlay.yaml: b",
                "review 1 snapshot: `cargo test --package tests`, then `cargo insta review`",
                "take the section for CHANGELOG.md over, in your own words",
            ]
        );
    }
}
