//! The maintainers' commands, one file each. Everything that reads files, writes them or prints is
//! here; everything that decides is in `generator`.

pub mod cli;
pub mod files;
pub mod lock;
pub mod report;
pub mod spec;

use std::path::Path;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All is well.
    Done,
    /// The input has errors; they were printed.
    Findings,
}

/// Why a command could not do its work at all.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A file cannot be read.
    #[error("cannot read `{path}`: {reason}")]
    Read {
        /// The file.
        path: String,
        /// What the system says.
        reason: std::io::Error,
    },
    /// A file cannot be written.
    #[error("cannot write `{path}`: {reason}")]
    Write {
        /// The file.
        path: String,
        /// What the system says.
        reason: std::io::Error,
    },
    /// The bytes are no text.
    #[error(
        "`{path}` is not UTF-8: byte {offset}, in line {line}, is part of no character; \
         convert the file, or check that it is the one you meant"
    )]
    NotText {
        /// The file.
        path: String,
        /// How many bytes are text.
        offset: usize,
        /// The line they end in.
        line: usize,
    },
    /// The lock file does not hold what it should.
    #[error("`{path}` is no lock file: {reason}; run `cargo xtask spec import` to write it anew")]
    Lock {
        /// The file.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl Failure {
    /// That `path` cannot be read.
    #[must_use]
    pub fn read(path: &Path, reason: std::io::Error) -> Self {
        Self::Read {
            path: path.display().to_string(),
            reason,
        }
    }

    /// That `path` cannot be written.
    #[must_use]
    pub fn write(path: &Path, reason: std::io::Error) -> Self {
        Self::Write {
            path: path.display().to_string(),
            reason,
        }
    }
}
