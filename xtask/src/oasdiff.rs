//! `cargo xtask oasdiff`: what oasdiff finds between versions of a description, put beside what drift
//! reports. Must not decide what a change does; that is drift's.

mod matching;
mod not_noticed;
mod place;
mod rows;
mod tool;
mod verdict;
mod words;

use std::path::{Path, PathBuf};

use clap::Args;
use generator::diagnostics::{Diagnostics, Severity};
use generator::drift::{Version, drift};
use generator::source::Source;

use crate::progress::Progress;
use crate::{Failure, Outcome, files, replace};
use not_noticed::NotNoticed;
use tool::Tool;
use verdict::{Pair, Verdict};

/// Put what oasdiff finds between descriptions beside what drift reports.
///
/// oasdiff was written by others and compares operation by operation. For each of its findings, drift has to
/// report a change of the same kind in the same place, or one that says all of what is inside of it. What is
/// left no client notices, or drift has a gap. The former is listed in `tests/oasdiff/not-noticed.toml` with
/// the reason; the latter are printed, and the exit code is 1.
///
/// Descriptions are compared one after the other, each with the next. What drift cannot read is left out.
///
/// Needs node and npm. The version of oasdiff is pinned in `tests/oasdiff/`; it is installed into
/// `target/oasdiff/` once.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask oasdiff old.yaml new.yaml\n  \
    cargo xtask oasdiff --history ../shared/upstream/history ../shared/upstream/unstable.yaml\n  \
    cargo xtask oasdiff old.yaml new.yaml --json | jq '.pairs[].unexplained'\n\n\
    With --history, an entry of not-noticed.toml that no finding needs is an error, too.")]
pub struct Arguments {
    /// The descriptions, the oldest first.
    #[arg(required_unless_present = "history")]
    files: Vec<PathBuf>,
    /// All descriptions in a folder, in the order of their names, before those that are named.
    #[arg(long, value_name = "DIR")]
    history: Option<PathBuf>,
    /// Print one JSON object: pairs, each with its counts and what is unexplained, and unused entries.
    #[arg(long)]
    json: bool,
}

/// Runs the command on the workspace in `root`.
///
/// # Errors
///
/// When a file cannot be read, or oasdiff cannot be run.
pub fn run(arguments: &Arguments, root: &Path) -> Result<Outcome, Failure> {
    let not_noticed = NotNoticed::read(&root.join("tests/oasdiff/not-noticed.toml"))?;
    let scratch = root.join("target/oasdiff");
    let _mine = replace::workshop(&scratch)?;
    let tool = Tool::installed(root, &scratch)?;

    let mut paths = match &arguments.history {
        Some(folder) => history(folder)?,
        None => Vec::new(),
    };
    paths.extend(arguments.files.iter().cloned());
    let sources = paths.iter().map(|path| files::source(path, path));
    let sources: Vec<Source> = sources.collect::<Result<_, _>>()?;
    let mut progress = Progress::new("descriptions compared", sources.len());
    let mut pairs = Vec::new();
    let mut last: Option<(&Path, Version<'_>)> = None;
    for (index, (path, source)) in paths.iter().zip(&sources).enumerate() {
        progress.at(index);
        let Some(version) = version(source) else {
            continue;
        };
        if let Some((old, before)) = &last {
            let findings = tool.findings(old, path)?;
            let changes = drift(before, &version).changes;
            let (names, trees) = (
                (files::name(old), files::name(path)),
                (&before.tree, &version.tree),
            );
            pairs.push(Pair::of(names, trees, findings, &changes, &not_noticed));
        }
        last = Some((path, version));
    }
    if pairs.is_empty() {
        eprintln!("there are no two descriptions to compare");
        return Ok(Outcome::Findings);
    }
    let verdict = Verdict::of(pairs, &not_noticed, arguments.history.is_some());
    if arguments.json {
        anstream::println!("{:#}", verdict.object());
    } else {
        anstream::print!("{}", verdict.text());
    }
    Ok(match verdict.is_good() {
        true => Outcome::Done,
        false => Outcome::Findings,
    })
}

fn history(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let names = files::below(folder)?.into_iter();
    let yaml = names.filter(|name| name.ends_with(".yaml") || name.ends_with(".json"));
    let mut names: Vec<_> = yaml.collect();
    names.sort();
    Ok(names.into_iter().map(|name| folder.join(name)).collect())
}

/// What a description describes; where it has errors, the first is printed.
fn version(source: &Source) -> Option<Version<'_>> {
    let mut found = Diagnostics::default();
    let version = Version::read(source, None, &mut found);
    if version.is_none() {
        let error = found
            .into_iter()
            .find(|found| found.severity == Severity::Error);
        let why = error.map(|error| error.message).unwrap_or_default();
        eprintln!("left out: `{}`: {why}", source.name());
    }
    version
}
