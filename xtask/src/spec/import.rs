//! `cargo xtask spec import`: an upstream file in, the contract and its provenance out.

use std::path::{Path, PathBuf};

use clap::Args;
use generator::canonical::to_text;
use generator::contract::contract;
use generator::diagnostics::Diagnostics;
use generator::document::load;
use generator::source::{Source, Tree, parse};
use generator::structure::check;
use serde_json::json;

use crate::lock::{Contract, Lock, Upstream, sha256};
use crate::report::Report;
use crate::{Failure, Outcome, files, replace};

/// What the contract says about itself.
const HEADER: &str = "\
# Written by `cargo xtask spec import`, not by hand: corrections are in overlay.yaml.
";

/// The file with the provenance, in the same folder.
const LOCK: &str = "lock.toml";

/// Turn an upstream description into the contract.
///
/// Reads FILE (YAML or JSON, OpenAPI 3.0), checks it, drops its prose and examples, and writes
/// `spec/intercom.yaml` and `spec/lock.toml`, both at once or none. On an error nothing is written.
/// Importing a file that differs in nothing but prose leaves the contract as it is.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  cargo xtask spec import api.intercom.io.yaml \\\n    \
    --source https://github.com/intercom/Intercom-OpenAPI \\\n    \
    --path descriptions/0/api.intercom.io.yaml --commit 8889625 --date 2026-08-21\n\n\
    Then read `git diff spec/`, and regenerate."
)]
pub struct Arguments {
    /// The upstream description.
    file: PathBuf,
    /// Where the file is from, for the record: a repository's address. Default: the file's name.
    #[arg(long)]
    source: Option<String>,
    /// Its path there.
    #[arg(long)]
    path: Option<String>,
    /// The commit it was taken at.
    #[arg(long)]
    commit: Option<String>,
    /// The day of that commit, as 2026-08-21.
    #[arg(long)]
    date: Option<String>,
    /// A folder to write, in place of `spec/`.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Print one JSON object: whether files were written, and the diagnostics.
    #[arg(long)]
    json: bool,
}

/// Runs the command on the workspace in `root`.
///
/// # Errors
///
/// When the file cannot be read or `spec/` cannot be written.
pub fn run(arguments: &Arguments, root: &Path) -> Result<Outcome, Failure> {
    let source = files::source(&arguments.file, &arguments.file)?;
    let mut report = Report::new(vec![&source]);
    let imported = read(&source, report.diagnostics());
    let written = match &imported {
        Some(imported) => {
            let folder = folder(arguments, root)?;
            write(&provenance(arguments), &folder, &source, imported)?
        }
        None => false,
    };
    if arguments.json {
        let diagnostics = report.for_machines();
        anstream::println!(
            "{:#}",
            json!({ "written": written, "diagnostics": diagnostics })
        );
    } else {
        anstream::eprint!("{}", report.for_people());
        if let Some(Imported { summary, .. }) = &imported {
            let done = if written {
                let folder = arguments.out.as_deref().unwrap_or(Path::new("spec"));
                format!("wrote {}", folder.join("").display())
            } else {
                "nothing changed".to_owned()
            };
            anstream::println!("{summary}: {done}");
        }
    }
    Ok(if imported.is_some() {
        Outcome::Done
    } else {
        Outcome::Findings
    })
}

/// Where a description is from.
pub(crate) struct Provenance {
    pub(crate) source: String,
    pub(crate) path: Option<String>,
    pub(crate) commit: Option<String>,
    pub(crate) date: Option<String>,
}

fn provenance(arguments: &Arguments) -> Provenance {
    let file_name = || files::name(&arguments.file);
    Provenance {
        source: arguments.source.clone().unwrap_or_else(file_name),
        path: arguments.path.clone(),
        commit: arguments.commit.clone(),
        date: arguments.date.clone(),
    }
}

/// What a file becomes.
pub(crate) struct Imported {
    contract: Tree,
    version: String,
    /// `256 operations and 385 schemas of version Preview`
    pub(crate) summary: String,
}

impl Imported {
    /// The text of the contract.
    pub(crate) fn text(&self) -> String {
        format!("{HEADER}{}", to_text(&self.contract))
    }
}

/// Reads a description; without a result the diagnostics hold an error.
pub(crate) fn read(source: &Source, diagnostics: &mut Diagnostics) -> Option<Imported> {
    let tree = parse(source, diagnostics)?;
    check(&tree, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let contract = contract(tree);
    let document = load(&contract, diagnostics)?;
    let operations = document.operations().count();
    let schemas = document
        .components
        .map_or(0, |components| components.schemas.len());
    let version = document.info.version;
    let summary = format!("{operations} operations and {schemas} schemas of version {version}");
    Some(Imported {
        contract,
        version,
        summary,
    })
}

/// Writes the contract and its lock into `folder`; returns whether anything changed.
pub(crate) fn write(
    provenance: &Provenance,
    folder: &Path,
    source: &Source,
    imported: &Imported,
) -> Result<bool, Failure> {
    let text = imported.text();
    let path = folder.join(LOCK);
    let lock = lock(provenance, source, &imported.version, &text)
        .to_text()
        .map_err(|reason| Failure::Lock {
            path: path.display().to_string(),
            reason: reason.to_string(),
        })?;
    replace::write_all(folder, &[("intercom.yaml", text), (LOCK, lock)])
}

/// The folder to write: `spec/`, or another one that is empty or was written by an import.
fn folder(arguments: &Arguments, root: &Path) -> Result<PathBuf, Failure> {
    let Some(out) = &arguments.out else {
        return Ok(root.join("spec"));
    };
    let is_free = files::below_if_there(out)?.is_empty() || out.join(LOCK).exists();
    if !is_free {
        return Err(Failure::Occupied {
            path: out.display().to_string(),
        });
    }
    Ok(out.clone())
}

fn lock(provenance: &Provenance, source: &Source, version: &str, text: &str) -> Lock {
    Lock {
        upstream: Upstream {
            source: provenance.source.clone(),
            path: provenance.path.clone(),
            commit: provenance.commit.clone(),
            date: provenance.date.clone(),
            version: version.to_owned(),
            sha256: sha256(source.text()),
        },
        contract: Contract {
            sha256: sha256(text),
        },
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const DESCRIPTION: &str = "
openapi: 3.0.1
info: {title: t, version: '2.10', description: prose}
paths: {/a: {get: {operationId: a, responses: {200: {description: prose}}}}}
";

    fn import(root: &Path, text: &str, source: &str) -> Outcome {
        let file = root.join("api.yaml");
        fs::write(&file, text).unwrap();
        let arguments = Arguments {
            file,
            source: Some(source.to_owned()),
            path: None,
            commit: None,
            date: None,
            out: None,
            json: false,
        };
        run(&arguments, root).unwrap()
    }

    fn workspace() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("spec")).unwrap();
        root
    }

    fn spec(root: &Path) -> (String, String) {
        let read = |name: &str| fs::read_to_string(root.join("spec").join(name)).unwrap();
        (read("intercom.yaml"), read("lock.toml"))
    }

    #[test]
    fn the_contract_and_its_lock_are_written_together() {
        let root = workspace();
        assert_eq!(import(root.path(), DESCRIPTION, "s"), Outcome::Done);
        let (contract, lock) = spec(root.path());
        let lock = Lock::parse(&lock).unwrap();
        assert!(lock.covers(&contract));
        assert_eq!(lock.upstream.version, "2.10");
        assert_eq!(lock.upstream.sha256, sha256(DESCRIPTION));
    }

    #[test]
    fn a_change_of_prose_is_no_change_of_the_contract() {
        let root = workspace();
        import(root.path(), DESCRIPTION, "s");
        let (before, _) = spec(root.path());
        import(
            root.path(),
            &DESCRIPTION.replace("prose", "other prose"),
            "s",
        );
        assert_eq!(spec(root.path()).0, before);
    }

    #[test]
    fn importing_the_contract_changes_nothing() {
        let root = workspace();
        import(root.path(), DESCRIPTION, "s");
        let (contract, _) = spec(root.path());
        import(root.path(), &contract, "s");
        assert_eq!(spec(root.path()).0, contract);
    }

    #[test]
    fn on_an_error_nothing_is_written() {
        let root = workspace();
        import(root.path(), DESCRIPTION, "s");
        let before = spec(root.path());
        let broken = DESCRIPTION.replace("3.0.1", "3.1.0");
        assert_eq!(import(root.path(), &broken, "t"), Outcome::Findings);
        assert_eq!(spec(root.path()), before);
    }
}
