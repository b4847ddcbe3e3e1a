//! `cargo xtask bench compile`: how long the generated crate takes to compile, against the same
//! models with serde's derives.

use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use clap::{Args, ValueEnum};
use generator::diagnostics::Diagnostics;
use generator::generate::planned;

use super::derived;
use crate::regen::Input;
use crate::{Failure, Outcome, files};

/// Compile the generated crate, and the same models with serde's derives.
///
/// Dependencies are built first and do not count; what counts is one crate alone, the median of
/// several runs that take turns. The generated crate has its runtime and endpoints besides the
/// models; the baseline has the models only.
#[derive(Debug, Args)]
pub struct Arguments {
    /// How many runs of each.
    #[arg(long, default_value = "5")]
    runs: NonZeroUsize,
    /// What to compare.
    #[arg(long, value_enum, default_value_t = Mode::Check)]
    mode: Mode,
}

/// How to compile.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Mode {
    /// `cargo check`
    Check,
    /// `cargo build`
    Build,
    /// `cargo build --release`
    Release,
}

impl Mode {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Build => &["build"],
            Self::Release => &["build", "--release"],
        }
    }
}

/// Runs the benchmark on the workspace in `root`.
///
/// # Errors
///
/// When the contract has errors, or cargo cannot be run.
pub fn run(arguments: &Arguments, root: &Path) -> Result<Outcome, Failure> {
    let folder = root.join("target/bench-compile");
    let ours = root.join("generated");
    let baseline = baseline(root, &folder)?;
    let bench = Bench {
        target: folder.join("target"),
        mode: arguments.mode,
    };
    for manifest in [&ours, &baseline] {
        eprintln!("building what {} depends on", manifest.display());
        bench.compile(manifest)?;
    }
    let (mut table, mut derives) = (Vec::new(), Vec::new());
    for run in 1..=arguments.runs.get() {
        table.push(bench.touched(&ours)?);
        derives.push(bench.touched(&baseline)?);
        eprintln!("run {run} of {}", arguments.runs);
    }
    let (table, derives) = (median(table), median(derives));
    println!("generated crate      {:6.2} s", table.as_secs_f64());
    println!("models with derives  {:6.2} s", derives.as_secs_f64());
    println!(
        "ratio                {:6.2}",
        table.as_secs_f64() / derives.as_secs_f64()
    );
    Ok(Outcome::Done)
}

/// Writes the crate with derives.
fn baseline(root: &Path, folder: &Path) -> Result<PathBuf, Failure> {
    let mut diagnostics = Diagnostics::default();
    let document = Input::contract(root)?
        .document(&mut diagnostics)
        .ok_or(Failure::Contract)?;
    let plan = planned(&document, &mut diagnostics).plan;
    let crate_folder = folder.join("derived");
    let manifest = "[package]\nname = \"derived\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
        [dependencies]\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n\n\
        [workspace]\n";
    files::write(&crate_folder.join("Cargo.toml"), manifest)?;
    files::write(&crate_folder.join("src/lib.rs"), &derived::library(&plan))?;
    Ok(crate_folder)
}

struct Bench {
    target: PathBuf,
    mode: Mode,
}

impl Bench {
    /// Compiles the crate anew, its dependencies being there.
    fn touched(&self, manifest: &Path) -> Result<Duration, Failure> {
        let library = manifest.join("src/lib.rs");
        let touch = fs::File::options()
            .append(true)
            .open(&library)
            .and_then(|file| file.set_modified(std::time::SystemTime::now()));
        touch.map_err(|reason| Failure::write(&library, reason))?;
        self.compile(manifest)
    }

    fn compile(&self, manifest: &Path) -> Result<Duration, Failure> {
        let started = Instant::now();
        let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(self.mode.arguments())
            .arg("--quiet")
            .arg("--manifest-path")
            .arg(manifest.join("Cargo.toml"))
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_INCREMENTAL", "0")
            // The workspace sets it for its own crates, and the baseline is none of them.
            .env("CARGO_PROFILE_DEV_DEBUG", "full")
            .stdin(Stdio::null())
            .status();
        match status {
            Ok(status) if status.success() => Ok(started.elapsed()),
            _ => Err(Failure::Cargo {
                crate_folder: manifest.display().to_string(),
            }),
        }
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
