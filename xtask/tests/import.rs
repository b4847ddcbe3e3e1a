//! What `cargo xtask spec import` does to a folder: all or nothing.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Instant;

use xtask::lock::Lock;

const OLD: &str = "inline_in_components.yaml";
const NEW: &str = "enum_symbols.yaml";

#[test]
fn a_killed_import_leaves_the_old_contract_and_lock_or_the_new_ones() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("spec");
    let started = Instant::now();
    assert!(import(OLD, &out).wait().unwrap().success());
    let whole = started.elapsed();
    fs::write(out.join("overlay.yaml"), "kept").unwrap();
    let old = texts(&out);
    assert!(import(NEW, &out).wait().unwrap().success());
    let new = texts(&out);
    assert_ne!(old, new);

    let (mut seen_old, mut seen_new) = (false, false);
    let steps = 80;
    for step in 0..=steps {
        assert!(import(OLD, &out).wait().unwrap().success());
        let mut run = import(NEW, &out);
        sleep(whole.mul_f64(1.5) * step / steps);
        // It may have ended by itself; then there is nothing to kill.
        let _ = run.kill();
        run.wait().unwrap();
        let found = texts(&out);
        assert!(
            found == old || found == new,
            "a mixture of both, at step {step}"
        );
        seen_old |= found == old;
        seen_new |= found == new;
    }
    assert!(
        seen_old && seen_new,
        "the kills came all too early, or all too late"
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

fn import(name: &str, out: &Path) -> Child {
    let constructs = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/constructs");
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["spec", "import"])
        .arg(constructs.join(name))
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
