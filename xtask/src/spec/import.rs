//! `cargo xtask spec import`: an upstream file in, the contract and its provenance out.

use std::path::{Path, PathBuf};

use clap::Args;
use generator::canonical::to_text;
use generator::contract::contract;
use generator::diagnostics::Diagnostics;
use generator::source::{Source, Tree, parse};
use generator::structure::check;

use crate::lock::{Contract, Lock, Upstream, sha256};
use crate::{Misuse, Outcome, files, report};

/// What the contract says about itself.
const HEADER: &str = "\
# Written by `cargo xtask spec import`, not by hand: corrections are in overlay.yaml.
";

/// Turn an upstream description into the contract.
///
/// Reads FILE (YAML or JSON, OpenAPI 3.0), checks it, drops its prose and examples, and writes
/// `spec/intercom.yaml` and `spec/lock.toml`. On an error nothing is written. Importing a file that
/// differs in nothing but prose leaves the contract as it is.
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
}

/// Runs the command on the workspace in `root`.
///
/// # Errors
///
/// When the file cannot be read or `spec/` cannot be written.
pub fn run(arguments: &Arguments, root: &Path) -> Result<Outcome, Misuse> {
    let name = arguments.file.display().to_string();
    let source = Source::new(name, files::read(&arguments.file)?);
    let mut diagnostics = Diagnostics::default();
    let tree = parse(&source, &mut diagnostics)
        .inspect(|tree| check(tree, &mut diagnostics))
        .filter(|_| !diagnostics.has_errors());
    anstream::eprint!("{}", report::render(&diagnostics, &source));
    let Some(tree) = tree else {
        return Ok(Outcome::Findings);
    };
    let contract = contract(tree);
    let text = format!("{HEADER}{}", to_text(&contract));
    let lock = lock(arguments, &source, &contract, &text);
    let folder = root.join("spec");
    let lock_path = folder.join("lock.toml");
    let lock = lock.to_text().map_err(|reason| Misuse::Lock {
        path: lock_path.display().to_string(),
        reason: reason.to_string(),
    })?;
    files::write_all(&[(folder.join("intercom.yaml"), text), (lock_path, lock)])?;
    Ok(Outcome::Done)
}

fn lock(arguments: &Arguments, source: &Source, contract: &Tree, text: &str) -> Lock {
    let file_name = || {
        let name = arguments
            .file
            .file_name()
            .unwrap_or(arguments.file.as_os_str());
        name.to_string_lossy().into_owned()
    };
    Lock {
        upstream: Upstream {
            source: arguments.source.clone().unwrap_or_else(file_name),
            path: arguments.path.clone(),
            commit: arguments.commit.clone(),
            date: arguments.date.clone(),
            version: contract["info"]["version"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
            sha256: sha256(source.text()),
        },
        contract: Contract {
            sha256: sha256(text),
        },
    }
}
