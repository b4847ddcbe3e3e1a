//! `cargo xtask drift`: what a change of the description does to the SDK's users.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::{Args, ValueEnum};
use generator::diagnostics::{Diagnostic, Diagnostics, Severity};
use generator::drift::report::{Subject, github, html, json, markdown, text};
use generator::drift::rules::{self, Runtime, Source as Verdict};
use generator::drift::{Drift, Version, drift};
use generator::source::Source;

use crate::report::Report;
use crate::{Failure, Outcome, files};

/// Say what a change of the description does to programs and to code.
///
/// Compares two descriptions by their facts, never by their text, and rates every change twice: what
/// it does to programs with an SDK that is out (runtime: ok, degraded, breaks), and to code that is
/// compiled with the next one (source: none, minor, major). The report ends with the version to
/// release and a section for CHANGELOG.md.
///
/// Without files it compares the committed contract, with its corrections, with the one in the
/// working tree.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask drift                                  the contract at HEAD, and as it is now\n  \
    cargo xtask drift --base origin/main               what this branch changes\n  \
    cargo xtask drift old.yaml new.yaml                any two OpenAPI 3.0 descriptions\n  \
    cargo xtask drift --format html > drift.html       a page to look through\n  \
    cargo xtask drift --fail-on runtime                exit code 1 if programs that are out break\n\n\
    docs/drift-rules.md lists all kinds of changes and how they are rated.")]
pub struct Arguments {
    /// The description that is out.
    #[arg(requires = "new")]
    old: Option<PathBuf>,
    /// The description that follows.
    new: Option<PathBuf>,
    /// Without files: the commit to compare the working tree with.
    #[arg(
        long,
        value_name = "COMMIT",
        default_value = "HEAD",
        conflicts_with = "old"
    )]
    base: String,
    /// With files: corrections to both. What does not apply to one of them is left out.
    #[arg(long, value_name = "FILE", requires = "old")]
    overlay: Option<PathBuf>,
    /// How to write the report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The same as `--format json`.
    #[arg(long, conflicts_with = "format")]
    json: bool,
    /// Exit with 1 if something breaks: programs that are out, sources, or either.
    #[arg(long, value_enum, value_delimiter = ',', value_name = "WHAT")]
    fail_on: Vec<FailOn>,
    /// Write docs/drift-rules.md, the table of all kinds of changes, and nothing else.
    #[arg(long, conflicts_with_all = ["old", "base", "format", "fail_on"])]
    rules: bool,
}

/// How a report is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal.
    #[default]
    Text,
    /// For the text of a pull request.
    Markdown,
    /// One object, for programs.
    Json,
    /// Commands for GitHub Actions: a note beside each line.
    Github,
    /// One page that needs nothing else, with filters.
    Html,
}

/// What makes the command fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// A change that breaks programs that are out.
    Runtime,
    /// A change that breaks code.
    Source,
}

/// Where the table of all kinds of changes stands.
pub const RULES: &str = "docs/drift-rules.md";

/// Runs the command on the workspace in `root`.
///
/// # Errors
///
/// When a file cannot be read, or git does not have the contract.
pub fn run(arguments: &Arguments, root: &Path) -> Result<Outcome, Failure> {
    if arguments.rules {
        files::write(&root.join(RULES), &rules::page())?;
        anstream::println!("{RULES}: {} rules", rules::all().count());
        return Ok(Outcome::Done);
    }
    let (old, new) = match (&arguments.old, &arguments.new) {
        (Some(old), Some(new)) => {
            let overlay = arguments.overlay.as_deref();
            (Input::file(old, overlay)?, Input::file(new, overlay)?)
        }
        _ => (
            Input::committed(root, &arguments.base)?,
            Input::working_tree(root)?,
        ),
    };
    progress(&format!(
        "reading {} and {} ...",
        old.source.name(),
        new.source.name()
    ));
    let (Some(before), Some(after)) = (old.version(), new.version()) else {
        return Ok(Outcome::Findings);
    };
    progress("comparing ...");
    let format = if arguments.json {
        Format::Json
    } else {
        arguments.format
    };
    let found = drift(&before, &after);
    let subject = subject(root, &old.source, &new.source)?;
    anstream::print!("{}", written(&found, &subject, format));
    let fails = arguments.fail_on.iter().any(|on| match on {
        FailOn::Runtime => found.runtime() == Runtime::Breaks,
        FailOn::Source => found.source() == Verdict::Major,
    });
    Ok(if fails {
        Outcome::Findings
    } else {
        Outcome::Done
    })
}

/// Says on a terminal what takes a moment.
pub(crate) fn progress(what: &str) {
    if std::io::stderr().is_terminal() {
        anstream::eprintln!("{what}");
    }
}

/// The report in a format.
#[must_use]
pub fn written(found: &Drift, subject: &Subject, format: Format) -> String {
    match format {
        Format::Text => text(found, subject),
        Format::Markdown => markdown(found, subject),
        Format::Json => format!("{:#}\n", json(found, subject)),
        Format::Github => github(found, subject),
        Format::Html => html(found, subject),
    }
}

/// What the report is about: the names of the descriptions, and the crate's version.
pub(crate) fn subject(root: &Path, old: &Source, new: &Source) -> Result<Subject, Failure> {
    let manifest = files::read_if_there(&root.join("generated/Cargo.toml"))?;
    let manifest = manifest.and_then(|text| text.parse::<toml::Table>().ok());
    let released = manifest
        .as_ref()
        .and_then(|manifest| manifest.get("package")?.get("version")?.as_str());
    Ok(Subject {
        old: old.name().to_owned(),
        new: new.name().to_owned(),
        released: released.map(str::to_owned),
    })
}

/// A description to compare, with its corrections.
pub(crate) struct Input {
    pub(crate) source: Source,
    overlay: Option<Source>,
}

impl Input {
    fn file(path: &Path, overlay: Option<&Path>) -> Result<Self, Failure> {
        Ok(Self {
            source: files::source(path, path)?,
            overlay: overlay.map(|path| files::source(path, path)).transpose()?,
        })
    }

    /// The contract as it stands on disk.
    pub(crate) fn working_tree(root: &Path) -> Result<Self, Failure> {
        let load = |name: &str| files::source(&root.join(name), Path::new(name));
        Ok(Self {
            source: load("spec/intercom.yaml")?,
            overlay: Some(load("spec/overlay.yaml")?),
        })
    }

    /// The contract that git has at `commit`.
    fn committed(root: &Path, commit: &str) -> Result<Self, Failure> {
        let load = |name: &str| {
            let object = format!("{commit}:{name}");
            git_show(root, &object).map(|text| Source::new(object, text))
        };
        Ok(Self {
            source: load("spec/intercom.yaml")?,
            overlay: Some(load("spec/overlay.yaml")?),
        })
    }

    /// `source` under the corrections that are on disk.
    pub(crate) fn corrected(root: &Path, source: Source) -> Result<Self, Failure> {
        let overlay = Self::working_tree(root)?.overlay;
        Ok(Self { source, overlay })
    }

    /// What it describes; where it has errors, they are printed.
    pub(crate) fn version(&self) -> Option<Version<'_>> {
        let mut found = Diagnostics::default();
        let version = Version::read(&self.source, self.overlay.as_ref(), &mut found);
        if version.is_none() {
            let errors = found
                .into_iter()
                .filter(|found| found.severity == Severity::Error);
            anstream::eprint!("{}", self.shown(errors));
        }
        version
    }

    fn shown(&self, findings: impl IntoIterator<Item = Diagnostic>) -> String {
        let sources = std::iter::once(&self.source).chain(&self.overlay).collect();
        let mut report = Report::new(sources);
        report.diagnostics().extend(findings);
        report.for_people()
    }

    /// Actions of the overlay that no longer apply, for people.
    pub(crate) fn outdated(&self, version: &Version<'_>) -> String {
        self.shown(version.outdated.iter().cloned())
    }
}

/// A file as git has it: `HEAD:spec/intercom.yaml`.
fn git_show(root: &Path, object: &str) -> Result<String, Failure> {
    let fail = |reason: String| Failure::Git {
        object: object.to_owned(),
        reason,
    };
    let output = Command::new("git")
        .args(["show", "--end-of-options", object])
        .current_dir(root)
        .output()
        .map_err(|reason| fail(reason.to_string()))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(fail(said.trim().to_owned()));
    }
    String::from_utf8(output.stdout).map_err(|reason| fail(reason.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn git(root: &Path, arguments: &[&str]) {
        let output = Command::new("git")
            .args(["-c", "user.name=t", "-c", "user.email=t@example.com"])
            .args(arguments)
            .current_dir(root)
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
    }

    fn description(paths: &str) -> String {
        format!("openapi: 3.0.1\ninfo: {{title: t, version: '1'}}\npaths: {{{paths}}}\n")
    }

    /// A repository whose contract has one operation, and none in the working tree.
    fn repository() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        let operation = "/a: {get: {operationId: a, responses: {'204': {description: x}}}}";
        let overlay = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions: []\n";
        files::write(
            &root.path().join("spec/intercom.yaml"),
            &description(operation),
        )
        .unwrap();
        files::write(&root.path().join("spec/overlay.yaml"), overlay).unwrap();
        git(root.path(), &["init", "--quiet"]);
        git(root.path(), &["add", "--all"]);
        git(root.path(), &["commit", "--quiet", "--message", "first"]);
        files::write(&root.path().join("spec/intercom.yaml"), &description("")).unwrap();
        root
    }

    fn arguments() -> Arguments {
        Arguments {
            old: None,
            new: None,
            base: "HEAD".into(),
            overlay: None,
            format: Format::Json,
            json: false,
            fail_on: Vec::new(),
            rules: false,
        }
    }

    #[test]
    fn the_committed_contract_is_compared_with_the_working_tree() {
        let root = repository();
        assert_eq!(run(&arguments(), root.path()).unwrap(), Outcome::Done);
        for fail_on in [FailOn::Runtime, FailOn::Source] {
            let arguments = Arguments {
                fail_on: vec![fail_on],
                ..arguments()
            };
            assert_eq!(run(&arguments, root.path()).unwrap(), Outcome::Findings);
        }
        git(
            root.path(),
            &["commit", "--quiet", "--all", "--message", "second"],
        );
        let arguments = Arguments {
            fail_on: vec![FailOn::Runtime],
            ..arguments()
        };
        assert_eq!(run(&arguments, root.path()).unwrap(), Outcome::Done);
    }

    #[test]
    fn a_commit_that_is_not_there_is_named() {
        let root = repository();
        let arguments = Arguments {
            base: "nowhere".into(),
            ..arguments()
        };
        let error = run(&arguments, root.path()).unwrap_err().to_string();
        assert!(
            error.starts_with("git has no `nowhere:spec/intercom.yaml`"),
            "{error}"
        );
    }
}
