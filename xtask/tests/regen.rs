//! What `cargo xtask regen` does to a folder: all or nothing, and nothing when it only checks.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod killing;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Instant;

use killing::{Content, leaves_one_or_the_other};

const OLD: Content = Content::Old;
const NEW: Content = Content::New;

#[test]
fn a_killed_regen_leaves_the_old_crate_or_the_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("crate");
    assert!(regen(OLD, &out).wait().unwrap().success());
    let old = texts(&out);
    assert!(regen(NEW, &out).wait().unwrap().success());
    let new = texts(&out);

    leaves_one_or_the_other(
        40,
        (&old, &new),
        || texts(&out),
        |content| regen(content, &out),
    );
}

#[cfg(unix)]
#[test]
fn of_two_runs_at_a_time_the_second_waits() {
    use rustix::fs::{FlockOperation, flock};

    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("crate");
    let started = Instant::now();
    assert!(regen(OLD, &out).wait().unwrap().success());
    let whole = started.elapsed();
    let old = texts(&out);

    let first = fs::File::open(folder.path()).unwrap();
    flock(&first, FlockOperation::LockExclusive).unwrap();
    let mut second = regen(NEW, &out);
    sleep(whole * 3);
    assert_eq!(second.try_wait().unwrap(), None);
    assert_eq!(texts(&out), old);
    drop(first);
    assert!(second.wait().unwrap().success());
    assert_ne!(texts(&out), old);
}

#[test]
fn a_check_lists_what_is_not_fresh_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("crate");
    assert!(regen(NEW, &out).wait().unwrap().success());
    let check = || {
        let mut command = command();
        command
            .arg("--spec")
            .arg(NEW.description())
            .arg("--out")
            .arg(&out)
            .arg("--check");
        let output = command.stdout(Stdio::piped()).output().unwrap();
        (
            output.status.code(),
            String::from_utf8(output.stdout).unwrap(),
        )
    };
    assert_eq!(check().0, Some(0));

    fs::remove_file(out.join("src/models/mod.rs")).unwrap();
    fs::write(out.join("src/endpoints/mod.rs"), "").unwrap();
    fs::write(out.join("src/models/old.rs"), "").unwrap();
    let before = texts(&out);
    let (code, listed) = check();
    assert_eq!(code, Some(1));
    let listed: Vec<_> = listed.lines().collect();
    assert_eq!(
        listed[..3],
        [
            "changed  src/endpoints/mod.rs",
            "missing  src/models/mod.rs",
            "stale    src/models/old.rs"
        ]
    );
    assert_eq!(texts(&out), before);
}

#[test]
fn nothing_is_written_where_the_input_is_bad() {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("bad.yaml");
    fs::write(&spec, "openapi: 3.1.0\n").unwrap();
    let out = folder.path().join("crate");
    let status = command()
        .arg("--spec")
        .arg(&spec)
        .arg("--out")
        .arg(&out)
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(1));
    assert!(!out.exists());
    let missing = folder.path().join("missing.yaml");
    let status = command()
        .arg("--spec")
        .arg(&missing)
        .arg("--out")
        .arg(&out)
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(1));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_missing_file_is_an_error_in_json_too() {
    let folder = tempfile::tempdir().unwrap();
    let output = command()
        .stdout(Stdio::piped())
        .args(["--spec", "none.yaml", "--json", "--out"])
        .arg(folder.path().join("crate"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let object: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let message = object["error"].as_str().unwrap();
    assert!(
        message.starts_with("cannot read `none.yaml`: "),
        "{message}"
    );
}

#[test]
fn a_folder_with_something_else_in_it_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("diary.txt"), "dear diary").unwrap();
    let status = command()
        .arg("--spec")
        .arg(OLD.description())
        .arg("--out")
        .arg(folder.path())
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(2));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .arg("regen")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

fn regen(content: Content, out: &Path) -> Child {
    command()
        .arg("--spec")
        .arg(content.description())
        .arg("--out")
        .arg(out)
        .spawn()
        .unwrap()
}

fn texts(folder: &Path) -> BTreeMap<String, String> {
    let paths = xtask::files::below(folder).unwrap();
    paths
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(folder.join(&path)).unwrap();
            (path, text)
        })
        .collect()
}
