//! Programs of others that npm installs below `target/`, each as a lock file pins it. Must not run them.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::{Failure, files};

/// Installs `what`, as the lock file in `pinned` names it, into `scratch`, unless it is there;
/// `program` is a file of it.
///
/// # Errors
///
/// What `fail` makes of the reason, when npm is not there or cannot install it.
pub fn install(
    what: &str,
    pinned: &Path,
    scratch: &Path,
    program: &Path,
    fail: impl Fn(&str) -> Failure,
) -> Result<(), Failure> {
    const FILES: [&str; 2] = ["package.json", "package-lock.json"];
    let done = scratch.join("installed.json");
    let lock = files::read(&pinned.join(FILES[1]))?;
    if program.exists() && files::read_if_there(&done)?.as_ref() == Some(&lock) {
        return Ok(());
    }
    eprintln!("installing {what}");
    for name in FILES {
        files::copy(&pinned.join(name), &scratch.join(name))?;
    }
    let status = Command::new("npm")
        .args([
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--loglevel",
            "error",
        ])
        .current_dir(scratch)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status();
    match status {
        Ok(status) if status.success() => files::write(&done, &lock),
        Ok(_) => Err(fail("`npm ci` failed")),
        Err(reason) => Err(fail(&format!("npm cannot be run: {reason}"))),
    }
}
