//! The maintainers' commands, one file each. Everything that reads files, writes them or prints is
//! here; everything that decides is in `generator`.

pub mod bench;
pub mod cli;
pub mod crate_folder;
pub mod drift;
pub mod driver;
pub mod files;
pub mod fuzz;
pub mod lock;
pub mod npm;
pub mod oasdiff;
pub mod prism;
pub mod progress;
pub mod regen;
pub mod replace;
pub mod report;
pub mod spec;
pub mod verify;

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
    /// The file is longer than any that makes sense.
    #[error("`{path}` is longer than {limit} MiB; check that it is the file you meant")]
    TooLong {
        /// The file.
        path: String,
        /// How many mebibytes are read.
        limit: u64,
    },
    /// The bytes are text in another encoding.
    #[error("`{path}` is UTF-16, not UTF-8; convert it: `iconv -f UTF-16 -t UTF-8 {path}`")]
    Utf16 {
        /// The file.
        path: String,
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
    /// The contract is not what the import wrote.
    #[error(
        "`{path}` was edited by hand: it is not what `cargo xtask spec import` wrote; undo the edit \
         (`git checkout {path}`) and put corrections into `spec/overlay.yaml`"
    )]
    Edited {
        /// The contract.
        path: String,
    },
    /// A hand-written file has lost the region that regen writes.
    #[error(
        "`{path}` has no region between the lines `{opening}` and `{closing}`; put both lines back"
    )]
    Region {
        /// The file.
        path: String,
        /// The line it starts with.
        opening: String,
        /// The line it ends with.
        closing: String,
    },
    /// The folder to write holds something else.
    #[error("`{path}` holds files that this command did not write; name an empty or a new folder")]
    Occupied {
        /// The folder.
        path: String,
    },
    /// Git does not have a file.
    #[error(
        "git has no `{object}`: {reason}; name another commit with --base, or two files to compare"
    )]
    Git {
        /// What was asked for.
        object: String,
        /// What git says.
        reason: String,
    },
    /// The description cannot be fetched.
    #[error("cannot fetch `{url}`: {reason}; nothing was changed")]
    Fetch {
        /// Where it should be.
        url: String,
        /// What happened.
        reason: String,
    },
    /// The contract has errors.
    #[error("the contract has errors; `cargo xtask regen` shows them")]
    Contract,
    /// Emitted code is no Rust.
    #[error(transparent)]
    Render(#[from] generator::render::RenderError),
    /// There is no such fuzz target.
    #[error("there is no fuzz target `{name}`; there are: {known}")]
    FuzzTarget {
        /// What was asked for.
        name: String,
        /// What there is.
        known: String,
    },
    /// The file of expected failures does not hold what it should.
    #[error("`{path}` lists no expected failures: {reason}")]
    Expected {
        /// The file.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A file is no recording.
    #[error("`{path}` is no recording in the form HAR 1.2: {reason}")]
    Recording {
        /// The file.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
    /// Prism cannot be installed or run.
    #[error("Prism does not run: {reason}; it needs node and npm, and `{place}` says more")]
    Prism {
        /// Where to look.
        place: String,
        /// What went wrong.
        reason: String,
    },
    /// oasdiff cannot be installed or run.
    #[error("oasdiff does not run: {reason}; it needs node and npm")]
    Oasdiff {
        /// What went wrong.
        reason: String,
    },
    /// The file of what clients do not notice does not hold what it should.
    #[error("`{path}` does not list what clients do not notice: {reason}")]
    NotNoticed {
        /// The file.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
    /// Cargo failed.
    #[error("`{crate_folder}` does not compile; run cargo there to see why")]
    Cargo {
        /// The crate.
        crate_folder: String,
    },
}

impl Failure {
    /// 2 where the command was given something it cannot work with, 1 where the input is bad.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Occupied { .. } | Self::FuzzTarget { .. } | Self::Recording { .. } => 2,
            _ => 1,
        }
    }

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
