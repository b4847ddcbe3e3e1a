//! The same description becomes the same bytes, wherever, whenever and under whatever settings a
//! command runs. Every run is a process of its own, with seeds of its own for its hash maps.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::files;

/// The settings that a command runs under.
struct Conditions {
    /// What stands before the command, to run it on one core.
    prefix: &'static [&'static str],
    variables: &'static [(&'static str, &'static str)],
    /// The folder that it runs in and that the description and the output are in.
    folder: PathBuf,
    /// What the command is told of these files.
    told: PathBuf,
}

/// All files that the two commands write, and all that they say.
fn written(conditions: &Conditions) -> BTreeMap<String, String> {
    let Conditions { folder, told, .. } = conditions;
    fs::create_dir_all(folder).unwrap();
    let root = files::workspace();
    fs::copy(root.join("spec/intercom.yaml"), folder.join("api.yaml")).unwrap();
    let mut written = BTreeMap::new();
    for (name, command) in [
        ("crate", &["regen", "--spec"]),
        ("spec", &["spec", "import"]),
    ] {
        let output = with(conditions)
            .args(command)
            .arg(told.join("api.yaml"))
            .arg("--out")
            .arg(told.join(name))
            .arg("--json")
            .current_dir(folder)
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        let said = String::from_utf8(output.stdout).unwrap();
        written.insert(name.to_owned(), without(&said, &told.join("")));
        for path in files::below(&folder.join(name)).unwrap() {
            let text = files::read(&folder.join(name).join(&path)).unwrap();
            assert_eq!(text, without(&text, folder), "{path} names a folder");
            assert_eq!(text, without(&text, &root), "{path} names a folder");
            written.insert(format!("{name}/{path}"), text);
        }
    }
    written
}

fn with(conditions: &Conditions) -> Command {
    let program = env!("CARGO_BIN_EXE_xtask");
    let mut words = conditions.prefix.iter().copied().chain([program]);
    let mut command = Command::new(words.next().unwrap());
    command
        .args(words)
        .envs(conditions.variables.iter().copied());
    command
}

fn without(text: &str, folder: &Path) -> String {
    text.replace(folder.to_str().unwrap(), "")
}

/// `taskset`, where it is.
fn one_core() -> &'static [&'static str] {
    let found = Command::new("taskset").args(["-c", "0", "true"]).status();
    if found.is_ok_and(|status| status.success()) {
        &["taskset", "-c", "0"]
    } else {
        &[]
    }
}

#[test]
fn the_same_description_becomes_the_same_bytes_in_all_conditions() {
    let parent = tempfile::tempdir().unwrap();
    let here = parent.path().join("a");
    let there = parent.path().join("Ünï cødé/ı/deeper");
    let usual = written(&Conditions {
        prefix: &[],
        variables: &[("LC_ALL", "C"), ("TZ", "UTC"), ("HOME", "/")],
        told: here.clone(),
        folder: here,
    });
    let unusual = written(&Conditions {
        prefix: one_core(),
        variables: &[
            ("LC_ALL", "tr_TR.UTF-8"),
            ("LANG", "tr_TR.UTF-8"),
            ("TZ", "Asia/Kathmandu"),
            ("HOME", "/nowhere"),
            ("USER", "somebody"),
            ("COLUMNS", "20"),
            ("CLICOLOR_FORCE", "1"),
            ("RUST_BACKTRACE", "full"),
        ],
        told: PathBuf::new(),
        folder: there,
    });
    let names = |written: &BTreeMap<String, String>| Vec::from_iter(written.keys().cloned());
    assert_eq!(names(&usual), names(&unusual));
    for (name, text) in usual {
        assert_eq!(text, unusual[&name], "{name}");
    }
}
