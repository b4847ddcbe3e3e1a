//! `cargo xtask spec`: the commands that work on the folder `spec/`.

pub mod fetch;
pub mod import;
pub mod update;

use clap::Subcommand;

use crate::{Failure, Outcome};

/// The commands that work on `spec/`.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Turn an upstream description into the contract `spec/intercom.yaml`.
    Import(import::Arguments),
    #[allow(
        missing_docs,
        reason = "what it does say its arguments, at length with `--help`"
    )]
    Update(update::Arguments),
}

impl Command {
    /// Runs the command.
    ///
    /// # Errors
    ///
    /// When the command could not do its work at all.
    pub fn run(self) -> Result<Outcome, Failure> {
        let root = crate::files::workspace();
        match self {
            Self::Import(arguments) => import::run(&arguments, &root),
            Self::Update(arguments) => update::run(&arguments, &root),
        }
    }
}
