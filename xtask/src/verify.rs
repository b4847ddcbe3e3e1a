//! `cargo xtask verify`: is what the SDK decodes complete, and what it sends what was meant? Asked of
//! all examples of a description, or of recorded traffic. Here is what to ask and what to make of the
//! answers; `tests/driver` asks.

mod examples;
mod form;
mod har;
mod servers;
mod verdict;

use std::path::{Path, PathBuf};

use clap::Args;
use generator::diagnostics::Diagnostics;
use generator::generate::{Counts, Generated};
use generator::source::{Source, parse};

use crate::crate_folder::CrateFolder;
use crate::driver::Driver;
use crate::driver::protocol::{Outcome as Done, Task};
use crate::lock::{Lock, sha256};
use crate::progress::Progress;
use crate::regen::Input;
use crate::report::Report;
use crate::{Failure, Outcome, files, replace};
use verdict::{Case, Kind, Todo, Verdict};

/// Send every example of a description, or recorded traffic, through a crate made from it.
///
/// Generates the crate into `target/verify/`, compiles it with warnings denied, and then: each example of
/// a response is decoded by the type that its operation has for the status, encoded again and
/// compared with the original. Each example of a request is built through the endpoint function of its
/// operation, and compared. A value that is not the same afterwards is a finding. A mismatch, a place where
/// an example is not what the SDK's types say, is listed; it is a finding only if the example's schema
/// allows what is there.
///
/// The committed contract has no examples: `--examples` names the upstream file with them.
///
/// With `--har`, requests and responses come from a recording in the form HAR 1.2, as browsers and
/// proxies write it. Each entry is matched to its operation by method and path. Hosts count that the
/// description names as servers; if the recording has none of these, all do, with any prefix before the
/// path. What matches no operation is listed.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask verify --examples ../shared/upstream/unstable.yaml\n                                     \
    the contract, with the examples of the upstream file\n  \
    cargo xtask verify --spec api.yaml       any OpenAPI 3.0 description, with its own examples\n  \
    cargo xtask verify --har traffic.har     recorded traffic, through the contract's crate\n  \
    cargo xtask verify --har traffic.har --json | jq .summary")]
pub struct Arguments {
    /// A description to generate from in place of the contract; no corrections apply to it.
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// The description to take the examples from: mostly the one that the contract was imported from.
    #[arg(long, value_name = "FILE", conflicts_with = "har")]
    examples: Option<PathBuf>,
    /// A recording to use in place of examples.
    #[arg(long, value_name = "FILE")]
    har: Option<PathBuf>,
    /// Print one JSON object: crate, summary, and what was found of each example or entry.
    #[arg(long)]
    json: bool,
}

/// Runs the command on the workspace in `root`.
///
/// # Errors
///
/// When a file cannot be read, or the crate does not compile.
pub fn run(arguments: &Arguments, root: &Path) -> Result<Outcome, Failure> {
    let input = Input::given(arguments.spec.as_deref(), root)?;
    let mut report = Report::new(input.sources());
    let Some(generated) = input.generate(report.diagnostics())? else {
        return Ok(refused(arguments, &report));
    };
    let Some(cases) = cases(arguments, root, &input)? else {
        return Ok(Outcome::Findings);
    };
    let outcomes = outcomes(root, &generated, &cases)?;
    let verdict = Verdict::of(&cases, outcomes);
    Ok(finish(arguments, &verdict, &generated.counts))
}

/// What there is to verify; `None` if it comes from a description that cannot be read, which was said.
fn cases(arguments: &Arguments, root: &Path, input: &Input) -> Result<Option<Vec<Case>>, Failure> {
    if let Some(har) = &arguments.har {
        return recorded(har, input).map(Some);
    }
    let Some(path) = arguments.examples.as_ref().or(arguments.spec.as_ref()) else {
        return Ok(Some(Vec::new()));
    };
    let source = files::source(path, path)?;
    let mut report = Report::new(vec![&source]);
    let Some(tree) = parse(&source, report.diagnostics()) else {
        refused(arguments, &report);
        return Ok(None);
    };
    if arguments.spec.is_none() {
        compare_with_lock(root, &source)?;
    }
    Ok(Some(examples::cases(&source, &tree)))
}

/// What comes of the cases, with the crate that was generated.
fn outcomes(root: &Path, generated: &Generated, cases: &[Case]) -> Result<Vec<Done>, Failure> {
    let scratch = root.join("target/verify");
    let _mine = replace::workshop(&scratch.join("driver"))?;
    let folder = scratch.join("crate");
    let crate_folder = CrateFolder::standalone(root, &folder, generated)?;
    if !crate_folder.changes()?.is_empty() {
        crate_folder.write()?;
    }
    let driver = Driver::with(&folder, root, &scratch)?;
    eprintln!("compiling the crate and the program that calls it");
    driver.compile()?;
    let (mut asked, mut tasks, mut outcomes) = (Vec::new(), Vec::new(), Vec::new());
    for (number, case) in cases.iter().enumerate() {
        match &case.todo {
            Todo::Ask(task) => {
                asked.push(number);
                tasks.push(task.clone());
            }
            Todo::List(outcome) => outcomes.push(Done {
                task: number,
                ..outcome.clone()
            }),
        }
    }
    let done = driver.run(&tasks, None, &mut Progress::new("done", tasks.len()))?;
    // The driver counts what it was asked, a verdict counts all cases.
    let numbered = |done: Done| {
        let task = *asked.get(done.task)?;
        Some(Done { task, ..done })
    };
    outcomes.extend(done.into_iter().filter_map(numbered));
    outcomes.sort_by_key(|outcome| outcome.task);
    Ok(outcomes)
}

/// Says so, if the examples are not from the file that the contract was imported from.
fn compare_with_lock(root: &Path, examples: &Source) -> Result<(), Failure> {
    let path = root.join("spec/lock.toml");
    let lock = Lock::parse(&files::read(&path)?);
    if lock.is_ok_and(|lock| lock.upstream.sha256 != sha256(examples.text())) {
        anstream::eprintln!(
            "note: `{}` is not the file that the contract was imported from",
            examples.name()
        );
    }
    Ok(())
}

/// The recorded entries, as cases.
fn recorded(path: &Path, input: &Input) -> Result<Vec<Case>, Failure> {
    let mut ignored = Diagnostics::default();
    let document = input.document(&mut ignored);
    let servers = document.into_iter().flat_map(|document| document.servers);
    let addresses = servers.flat_map(|server| servers::addresses(&server));
    let servers: Vec<_> = addresses
        .filter_map(|address| har::Server::new(&address))
        .collect();
    let entries = har::entries(&files::read(path)?, &servers);
    let entries = entries.map_err(|reason| Failure::Recording {
        path: path.display().to_string(),
        reason,
    })?;
    let case = |(index, entry): (usize, har::Entry)| Case {
        kind: Kind::Entry,
        name: format!("entry {index}: {} {}", entry.method, entry.url),
        place: None,
        conforms: None,
        todo: Todo::Ask(Task::Recorded(entry.recorded)),
    };
    Ok(entries.into_iter().enumerate().map(case).collect())
}

/// Says what is wrong with the description.
fn refused(arguments: &Arguments, report: &Report<'_>) -> Outcome {
    if arguments.json {
        let diagnostics = report.for_machines();
        anstream::println!("{:#}", serde_json::json!({ "diagnostics": diagnostics }));
    } else {
        anstream::eprint!("{}", report.for_people());
    }
    Outcome::Findings
}

fn finish(arguments: &Arguments, verdict: &Verdict<'_>, counts: &Counts) -> Outcome {
    if arguments.json {
        anstream::println!("{:#}", verdict.object(counts));
    } else {
        anstream::print!("{}", verdict.text(counts));
    }
    let has_source = [&arguments.spec, &arguments.examples, &arguments.har];
    if has_source.iter().all(|source| source.is_none()) {
        anstream::eprintln!(
            "The contract has no examples: name the upstream file with `--examples FILE`."
        );
    }
    match verdict.has_findings() {
        true => Outcome::Findings,
        false => Outcome::Done,
    }
}
