//! `cargo xtask bench code`: what of the generated crate is compiled in it, and not where it is called.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use clap::Args;

use crate::{Failure, Outcome};

/// Count what of the models and endpoints is compiled for everybody.
///
/// Builds the crate for release and looks at its library. A function without `#[inline]` is optimised there
/// for every user, whichever few operations are called; so the models and endpoints must have none. Exit
/// code 1 if they have, or if the library has grown beyond its limit.
#[derive(Debug, Args)]
pub struct Arguments {}

/// The parts of the crate that have no code of their own.
const PARTS: [&str; 2] = ["models", "endpoints"];

/// The most bytes that the library may have: 18.4 million when it was set, and a fifth.
const MOST: usize = 22_000_000;

/// Runs the benchmark on the workspace in `root`.
///
/// # Errors
///
/// When cargo cannot be run, or its output cannot be read.
pub fn run(_: &Arguments, root: &Path) -> Result<Outcome, Failure> {
    let target = root.join("target/bench-code");
    let manifest = root.join("generated/Cargo.toml");
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["build", "--release", "--manifest-path"])
        .arg(&manifest)
        // All of the crate, and of what it depends on as little as can be: that is not looked at.
        .args(["--no-default-features", "--features", "full"])
        .args(["--config", "profile.release.package.\"*\".opt-level=0"])
        .env("CARGO_TARGET_DIR", &target)
        .stdin(Stdio::null())
        .status();
    if !status.is_ok_and(|status| status.success()) {
        return Err(Failure::Cargo {
            crate_folder: root.join("generated").display().to_string(),
        });
    }
    let path = target.join("release/libintercom_client.rlib");
    let library = fs::read(&path).map_err(|reason| Failure::read(&path, reason))?;
    Ok(report(&library))
}

/// Prints what `library` has, beside what it may have.
fn report(library: &[u8]) -> Outcome {
    let mut outcome = Outcome::Done;
    let mut line = |what: &str, is: usize, most: usize| {
        println!("{what:<22} {is:>10}   at most {most}");
        if is > most {
            outcome = Outcome::Findings;
        }
    };
    for part in PARTS {
        line(&format!("symbols of {part}"), symbols(library, part), 0);
    }
    line("bytes of the library", library.len(), MOST);
    outcome
}

/// How often a part of the crate is named in the symbols of a library.
///
/// Both ways in which Rust mangles names write each part of a path behind its length:
/// `_ZN15intercom_client6models7contact...`, `_RNvNtNtCs1_15intercom_client6models7contact...`.
fn symbols(library: &[u8], part: &str) -> usize {
    let name = "intercom_client";
    let mangled = format!("{}{name}{}{part}", name.len(), part.len());
    let windows = library.windows(mangled.len());
    windows
        .filter(|window| *window == mangled.as_bytes())
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_found_however_its_name_is_mangled() {
        let library = b"\0_ZN15intercom_client6models7contact\0_RNvNtNtCs1_15intercom_client6models7contact\0\
            _ZN15intercom_client7runtime6models";
        assert_eq!(symbols(library, "models"), 2);
        assert_eq!(symbols(library, "endpoints"), 0);
        assert_eq!(report(library), Outcome::Findings);
        assert_eq!(report(b"_ZN15intercom_client7runtime"), Outcome::Done);
    }
}
