//! `cargo xtask bench`: speed, always as a ratio against a baseline in the same run.

pub mod code;
pub mod compile;
mod derived;
pub mod overhead;

use clap::Subcommand;

use crate::{Failure, Outcome};

/// The benchmarks.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Count what of the models and endpoints is compiled for everybody.
    Code(code::Arguments),
    /// Compile the crate, and the same models with serde's derives.
    Compile(compile::Arguments),
    /// Call a server on loopback with the SDK, and with reqwest alone.
    Overhead(overhead::Arguments),
}

impl Command {
    /// Runs the benchmark.
    ///
    /// # Errors
    ///
    /// When it cannot be set up.
    pub fn run(self) -> Result<Outcome, Failure> {
        let root = crate::files::workspace();
        match self {
            Self::Code(arguments) => code::run(&arguments, &root),
            Self::Compile(arguments) => compile::run(&arguments, &root),
            Self::Overhead(arguments) => overhead::run(&arguments, &root),
        }
    }
}
