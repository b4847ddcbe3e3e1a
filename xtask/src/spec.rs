//! `cargo xtask spec`: the commands that work on the folder `spec/`.

pub mod import;

use clap::Subcommand;

use crate::{Failure, Outcome};

/// The commands that work on `spec/`.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Turn an upstream description into the contract `spec/intercom.yaml`.
    Import(import::Arguments),
}

impl Command {
    /// Runs the command.
    ///
    /// # Errors
    ///
    /// When the command could not do its work at all.
    pub fn run(self) -> Result<Outcome, Failure> {
        match self {
            Self::Import(arguments) => import::run(&arguments, &crate::files::workspace()),
        }
    }
}
