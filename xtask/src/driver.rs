//! Runs the program in `tests/driver`, which sends examples and recorded traffic through a generated
//! crate. It is a process of its own, because the commands must work when that crate does not compile.

#[path = "../../tests/driver/src/protocol.rs"]
pub mod protocol;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::progress::Progress;
use crate::{Failure, files};
use protocol::{Outcome, Task};

/// The program, compiled with a crate.
pub struct Driver {
    manifest: PathBuf,
    /// Where cargo builds; the workspace's own folder if there is none.
    target: Option<PathBuf>,
    /// Where the tasks are written.
    tasks: PathBuf,
}

impl Driver {
    /// The program with `generated/`.
    #[must_use]
    pub fn committed(root: &Path, scratch: &Path) -> Self {
        Self {
            manifest: root.join("tests/driver/Cargo.toml"),
            target: None,
            tasks: scratch.join("tasks.jsonl"),
        }
    }

    /// Compiles the program.
    ///
    /// # Errors
    ///
    /// When it does not compile; cargo has said why.
    pub fn compile(&self) -> Result<(), Failure> {
        let status = self.cargo("build").stdout(Stdio::null()).status();
        match status {
            Ok(status) if status.success() => Ok(()),
            _ => Err(self.failure()),
        }
    }

    /// Does all tasks, against the server at that address if they need one.
    ///
    /// # Errors
    ///
    /// When the program cannot be run, or fails.
    pub fn run(
        &self,
        tasks: &[Task],
        url: Option<&str>,
        progress: &mut Progress,
    ) -> Result<Vec<Outcome>, Failure> {
        let lines: Result<Vec<_>, _> = tasks.iter().map(serde_json::to_string).collect();
        let lines = lines.map_err(|_| self.failure())?;
        files::write(&self.tasks, &lines.join("\n"))?;
        let mut child = self
            .cargo("run")
            .arg("--")
            .arg(&self.tasks)
            .args(url)
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|_| self.failure())?;
        let mut outcomes: Vec<Outcome> = Vec::new();
        for line in child.stdout.take().into_iter().flat_map(lines_of) {
            let outcome: Outcome = serde_json::from_str(&line).map_err(|_| self.failure())?;
            progress.at(outcome.task + 1);
            outcomes.push(outcome);
        }
        match child.wait() {
            Ok(status) if status.success() => Ok(outcomes),
            _ => Err(self.failure()),
        }
    }

    fn cargo(&self, command: &str) -> Command {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .arg(command)
            .arg("--quiet")
            .arg("--manifest-path")
            .arg(&self.manifest)
            .stdin(Stdio::null());
        if let Some(target) = &self.target {
            cargo.env("CARGO_TARGET_DIR", target);
        }
        cargo
    }

    fn failure(&self) -> Failure {
        let folder = self.manifest.parent().unwrap_or(&self.manifest);
        Failure::Cargo {
            crate_folder: folder.display().to_string(),
        }
    }
}

fn lines_of(out: std::process::ChildStdout) -> impl Iterator<Item = String> {
    BufReader::new(out).lines().map_while(Result::ok)
}
