//! `cargo xtask fuzz`: looks for input that breaks a rule of the SDK or of the generator. The rules
//! are in `tests/src/hostile/`; here the fuzzers are only started.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::Args;

use crate::{Failure, Outcome, files};

/// Look for input that makes the SDK or the generator panic.
///
/// Runs the fuzz targets in `tests/fuzz/`, one after the other, with cargo-fuzz, which is installed
/// below `target/` if it is not there; the first build takes minutes. They start with the inputs in
/// `tests/fuzz/corpus/`, which `cargo test` replays, and keep what they think of in `target/fuzz/`.
/// An input that breaks a rule is written to `tests/fuzz/artifacts/`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask fuzz                          every target, half a minute each\n  \
    cargo xtask fuzz paging --seconds 3600    one target, an hour\n  \
    cargo xtask fuzz --compile 300            compile crates of descriptions that were changed")]
pub struct Arguments {
    /// The targets. All, if none is named.
    targets: Vec<String>,
    /// How long each runs.
    #[arg(long, value_name = "N", default_value = "30")]
    seconds: NonZeroUsize,
    /// Fuzz nothing; compile what becomes of so many descriptions with changes.
    #[arg(long, value_name = "N", conflicts_with = "targets")]
    compile: Option<NonZeroUsize>,
}

/// Runs the command on the workspace in `root`.
///
/// # Errors
///
/// When there is no target of a name, or cargo fails.
pub fn run(arguments: &Arguments, root: &Path) -> Result<Outcome, Failure> {
    if let Some(count) = arguments.compile {
        return compile(count, root);
    }
    let fuzzer = Fuzzer {
        root,
        program: program(root)?,
    };
    let targets = fuzzer.targets(&arguments.targets)?;
    fuzzer.build()?;
    let mut outcome = Outcome::Done;
    for target in &targets {
        let seconds = arguments.seconds;
        anstream::eprintln!("== {target}, {seconds} s");
        if fuzzer.run(target, seconds)? {
            anstream::println!("{target}: nothing found in {seconds} s");
        } else {
            anstream::println!("{target}: found something; see above");
            outcome = Outcome::Findings;
        }
    }
    Ok(outcome)
}

/// How the fuzz targets are started.
struct Fuzzer<'a> {
    root: &'a Path,
    /// `cargo-fuzz`.
    program: PathBuf,
}

impl Fuzzer<'_> {
    /// Those targets, or all.
    fn targets(&self, wanted: &[String]) -> Result<Vec<String>, Failure> {
        let found = files::below(&self.folder().join("targets"))?;
        let known: Vec<_> = found
            .iter()
            .filter_map(|file| file.strip_suffix(".rs"))
            .map(str::to_owned)
            .collect();
        if let Some(unknown) = wanted.iter().find(|name| !known.contains(name)) {
            return Err(Failure::FuzzTarget {
                name: unknown.clone(),
                known: known.join(", "),
            });
        }
        Ok(if wanted.is_empty() {
            known
        } else {
            wanted.to_vec()
        })
    }

    fn build(&self) -> Result<(), Failure> {
        anstream::eprintln!("building the fuzz targets");
        let built = succeeds(&mut self.command("build", &[]))?;
        built.then_some(()).ok_or_else(|| failed(&self.folder()))
    }

    /// Whether the target finds nothing in that time.
    fn run(&self, target: &str, seconds: NonZeroUsize) -> Result<bool, Failure> {
        let folders = self.corpora(target)?;
        let mut command = self.command("run", &[target]);
        command.args(folders).arg("--").args([
            &format!("-max_total_time={seconds}"),
            "-timeout=20",
            "-rss_limit_mb=2048",
            "-verbosity=0",
            "-print_final_stats=1",
        ]);
        succeeds(&mut command)
    }

    /// Where inputs are: those that the fuzzer adds, and those that are committed.
    fn corpora(&self, target: &str) -> Result<[PathBuf; 2], Failure> {
        let found = self.root.join("target/fuzz/corpus").join(target);
        let committed = self.folder().join("corpus").join(target);
        for folder in [&found, &committed] {
            std::fs::create_dir_all(folder).map_err(|reason| Failure::write(folder, reason))?;
        }
        Ok([found, committed])
    }

    fn folder(&self) -> PathBuf {
        self.root.join("tests/fuzz")
    }

    /// Without a sanitizer: nothing here is `unsafe`, and with one it runs half as fast. Optimised, with
    /// the assertions of a build for debugging all the same: the manifest turns them on.
    fn command(&self, name: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args([name, "--release", "--sanitizer", "none", "--fuzz-dir"])
            .arg(self.folder())
            .arg("--target-dir")
            .arg(self.root.join("target/fuzz"))
            .args(arguments)
            .current_dir(self.root)
            // What cargo-fuzz asks of the compiler is there in a stable one, but not stable.
            .env("RUSTC_BOOTSTRAP", "1")
            .stdin(Stdio::null());
        command
    }
}

/// `cargo-fuzz`, which is installed if need be.
fn program(root: &Path) -> Result<PathBuf, Failure> {
    let tools = root.join("target/tools");
    let program = tools.join("bin/cargo-fuzz");
    if !program.exists() {
        anstream::eprintln!("installing cargo-fuzz in {}", tools.display());
        let mut install = Command::new(cargo());
        install
            .args(["install", "cargo-fuzz", "--root"])
            .arg(&tools);
        if !succeeds(&mut install)? {
            return Err(failed(&tools));
        }
    }
    Ok(program)
}

fn compile(count: NonZeroUsize, root: &Path) -> Result<Outcome, Failure> {
    let mut command = Command::new(cargo());
    command
        .args([
            "test",
            "--package",
            "tests",
            "--test",
            "hostile",
            "--",
            "compiles",
        ])
        .env("COMPILE", count.to_string())
        .current_dir(root);
    Ok(if succeeds(&mut command)? {
        Outcome::Done
    } else {
        Outcome::Findings
    })
}

fn cargo() -> std::ffi::OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

fn succeeds(command: &mut Command) -> Result<bool, Failure> {
    let program = PathBuf::from(command.get_program());
    let status = command.status();
    status
        .map(|status| status.success())
        .map_err(|reason| Failure::read(&program, reason))
}

fn failed(folder: &Path) -> Failure {
    Failure::Cargo {
        crate_folder: folder.display().to_string(),
    }
}
