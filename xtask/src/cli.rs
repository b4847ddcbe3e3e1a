//! The command line: what there is to call and how it explains itself.

use clap::{Parser, Subcommand};

use crate::{Failure, Outcome, bench, drift, files, fuzz, oasdiff, prism, regen, spec, verify};

/// Keep the SDK in step with the description it is generated from.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    after_help = "Exit codes: 0 all is well; 1 the input has errors, something is not fresh, or it could not be \
                  done; 2 the command was misused."
)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// What a variant that has no comment says of itself is the comment of its arguments, whole.
#[derive(Debug, Subcommand)]
enum Command {
    Regen(regen::Arguments),
    /// Work on `spec/`: the contract, its corrections and where it came from.
    #[command(subcommand)]
    Spec(spec::Command),
    Drift(drift::Arguments),
    Verify(verify::Arguments),
    Prism(prism::Arguments),
    Oasdiff(oasdiff::Arguments),
    /// Measure, as a ratio against a baseline in the same run.
    #[command(subcommand)]
    Bench(bench::Command),
    Fuzz(fuzz::Arguments),
}

impl Cli {
    /// Runs the command that was given.
    ///
    /// # Errors
    ///
    /// When the command could not do its work at all, for instance without a file to read.
    pub fn run(self) -> Result<Outcome, Failure> {
        match self.command {
            Command::Regen(arguments) => regen::run(&arguments, &files::workspace()),
            Command::Spec(command) => command.run(),
            Command::Drift(arguments) => drift::run(&arguments, &files::workspace()),
            Command::Verify(arguments) => verify::run(&arguments, &files::workspace()),
            Command::Prism(arguments) => prism::run(&arguments, &files::workspace()),
            Command::Oasdiff(arguments) => oasdiff::run(&arguments, &files::workspace()),
            Command::Bench(command) => command.run(),
            Command::Fuzz(arguments) => fuzz::run(&arguments, &files::workspace()),
        }
    }
}
