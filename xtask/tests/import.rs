//! What `cargo xtask spec import` does to a folder: all or nothing.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod killing;

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use killing::{Content, leaves_one_or_the_other};
use xtask::lock::Lock;

const OLD: Content = Content::Old;
const NEW: Content = Content::New;

#[test]
fn a_killed_import_leaves_the_old_contract_and_lock_or_the_new_ones() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("spec");
    assert!(import(OLD, &out).wait().unwrap().success());
    fs::write(out.join("overlay.yaml"), "kept").unwrap();
    let old = texts(&out);
    assert!(import(NEW, &out).wait().unwrap().success());
    let new = texts(&out);

    leaves_one_or_the_other(
        80,
        (&old, &new),
        || texts(&out),
        |content| import(content, &out),
    );
    assert!(import(NEW, &out).wait().unwrap().success());
    assert_eq!(names(folder.path()), ["spec"]);
}

#[test]
fn a_folder_with_something_else_in_it_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("diary.txt"), "dear diary").unwrap();
    let status = import(OLD, folder.path()).wait().unwrap();
    assert_eq!(status.code(), Some(2));
    assert_eq!(names(folder.path()), ["diary.txt"]);
}

fn import(content: Content, out: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["spec", "import"])
        .arg(content.description())
        .arg("--out")
        .arg(out)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// The files of an import, which belong to each other.
fn texts(folder: &Path) -> [String; 3] {
    let files = ["intercom.yaml", "lock.toml", "overlay.yaml"];
    let texts = files.map(|name| fs::read_to_string(folder.join(name)).unwrap());
    assert!(Lock::parse(&texts[1]).unwrap().covers(&texts[0]));
    assert_eq!(names(folder), files);
    texts
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
