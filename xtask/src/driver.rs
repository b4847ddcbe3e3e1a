//! Runs the program in `tests/driver`, which sends examples and recorded traffic through a generated
//! crate. It is a process of its own, because the commands must work when that crate does not compile.

#[path = "../../tests/driver/src/protocol.rs"]
pub mod protocol;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use generator::examples::{OperationExamples, ParameterExample};
use serde_json::Value;
use toml::Table;

use crate::progress::Progress;
use crate::{Failure, files};
use protocol::{Given, Outcome, Target, Task};

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

    /// The program with the crate in `crate_folder`, made in the folder `scratch`. Nothing that it
    /// is made of may have a warning.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn with(crate_folder: &Path, root: &Path, scratch: &Path) -> Result<Self, Failure> {
        let hand_written = root.join("tests/driver");
        let text = files::read(&hand_written.join("Cargo.toml"))?;
        let folder = scratch.join("driver");
        let manifest = manifest(&text, &hand_written, crate_folder);
        let driver = Self {
            manifest: folder.join("Cargo.toml"),
            target: Some(scratch.join("target")),
            tasks: scratch.join("tasks.jsonl"),
        };
        let manifest = manifest.ok_or_else(|| driver.failure())?;
        // The versions that the workspace is tested with.
        let lock = files::read(&root.join("Cargo.lock"))?;
        files::write_if_new(&folder.join("Cargo.lock"), &lock)?;
        files::write_if_new(&driver.manifest, &manifest)?;
        Ok(driver)
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
            cargo
                .env("CARGO_TARGET_DIR", target)
                .env("RUSTFLAGS", "-D warnings");
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

impl Target {
    /// The operation that the examples are of.
    #[must_use]
    pub fn of(operation: &OperationExamples) -> Self {
        Self {
            method: operation.method.as_str().to_owned(),
            path: operation.path.clone(),
        }
    }
}

impl Given {
    /// The values of the parameters that are wanted, and a body.
    #[must_use]
    pub fn of(
        operation: &OperationExamples,
        body: Option<&Value>,
        wanted: impl Fn(&ParameterExample) -> bool,
    ) -> Self {
        let at = |place: &'static str| {
            let parameters = operation.parameters.iter().filter(|it| wanted(it));
            let parameters = parameters.filter(move |it| it.place == place);
            parameters.map(|it| (it.name.clone(), it.value.clone()))
        };
        Self {
            path: at("path").map(|(_, value)| value).collect(),
            query: at("query").collect(),
            header: at("header").collect(),
            body: body.cloned(),
        }
    }
}

/// The manifest of the driver for another place, with another crate; `None` if it is not as expected.
fn manifest(text: &str, hand_written: &Path, crate_folder: &Path) -> Option<String> {
    let mut manifest: Table = text.parse().ok()?;
    let dependencies = manifest.get_mut("dependencies")?;
    let sdk = dependencies.get_mut("intercom-client")?.as_table_mut()?;
    sdk.insert("path".to_owned(), crate_folder.to_str()?.into());
    let dependencies = dependencies.clone();

    let program = hand_written.join("src/main.rs");
    let head = format!(
        "[package]\nname = \"driver\"\nedition = \"2024\"\n\n\
         [[bin]]\nname = \"driver\"\npath = {:?}\n\n\
         [profile.dev]\ndebug = 0\n\n[workspace]\n",
        program.to_str()?
    );
    let mut moved: Table = head.parse().ok()?;
    moved.insert("dependencies".to_owned(), dependencies);
    toml::to_string(&moved).ok()
}

fn lines_of(out: std::process::ChildStdout) -> impl Iterator<Item = String> {
    BufReader::new(out).lines().map_while(Result::ok)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_for_another_crate_has_the_same_dependencies() {
        let text = include_str!("../../tests/driver/Cargo.toml");
        let manifest = manifest(text, Path::new("/here"), Path::new("/sdk")).unwrap();
        let (before, after): (Table, Table) = (text.parse().unwrap(), manifest.parse().unwrap());
        let mut dependencies = before["dependencies"].clone();
        dependencies["intercom-client"]["path"] = "/sdk".into();
        assert_eq!(after["dependencies"], dependencies);
        assert_eq!(after["bin"][0]["path"].as_str(), Some("/here/src/main.rs"));
        assert!(after.contains_key("workspace"));
    }
}
