//! `cargo xtask bench overhead`: what a call through the SDK costs over one with reqwest alone. The
//! calls are in `tests/overhead/`; here they are only started.

use std::num::NonZeroUsize;
use std::path::Path;
use std::process::{Command, Stdio};

use clap::Args;

use crate::{Failure, Outcome};

/// Call a server on loopback with the SDK, and with reqwest alone.
///
/// The two take turns, call by call, in an optimised build. Printed are the typical time of a call
/// (the mean without the extremes), the ratio of the two, and how much memory a call allocates.
#[derive(Debug, Args)]
pub struct Arguments {
    /// How many calls of each kind.
    #[arg(long, default_value = "10000")]
    calls: NonZeroUsize,
}

/// Runs the benchmark on the workspace in `root`.
///
/// # Errors
///
/// When cargo cannot be run, or the benchmark fails.
pub fn run(arguments: &Arguments, root: &Path) -> Result<Outcome, Failure> {
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["run", "--release", "--package", "overhead", "--"])
        .arg(arguments.calls.to_string())
        .current_dir(root)
        .stdin(Stdio::null())
        .status();
    match status {
        Ok(status) if status.success() => Ok(Outcome::Done),
        _ => Err(Failure::Cargo {
            crate_folder: root.join("tests/overhead").display().to_string(),
        }),
    }
}
