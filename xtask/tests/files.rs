//! What people hand to a command that is no description: each ends in a sentence that says what is
//! wrong, in little time and memory.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::Path;
use std::process::Command;

const DESCRIPTION: &str = "openapi: 3.0.1\ninfo: {title: t, version: '1'}\npaths: {}\n";

/// What the commands say of a file, the first line of it and the place.
fn said(path: &Path) -> [String; 2] {
    let out = tempfile::tempdir().unwrap();
    let commands: [&[&str]; 2] = [&["regen", "--spec"], &["spec", "import"]];
    commands.map(|command| {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(command)
            .arg(path.file_name().unwrap())
            .arg("--out")
            .arg(out.path().join(command[0]))
            .current_dir(path.parent().unwrap())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        let is_refused = output.status.code() == Some(1);
        assert_eq!(is_refused, !said.is_empty(), "{said}");
        let lines = said.lines().take(2);
        lines
            .filter(|line| !line.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    })
}

#[track_caller]
fn assert_said(bytes: &[u8], expected: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.yaml");
    fs::write(&path, bytes).unwrap();
    assert_eq!(said(&path), [expected; 2]);
}

#[test]
fn what_editors_add_does_no_harm() {
    assert_said(DESCRIPTION.as_bytes(), "");
    assert_said(format!("\u{feff}{DESCRIPTION}").as_bytes(), "");
    assert_said(DESCRIPTION.replace('\n', "\r\n").as_bytes(), "");
}

#[test]
fn what_is_no_text_is_refused() {
    let utf16: Vec<u8> = "\u{feff}openapi"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_said(
        &utf16,
        "error: `a.yaml` is UTF-16, not UTF-8; convert it: `iconv -f UTF-16 -t UTF-8 a.yaml`",
    );
    assert_said(
        b"openapi: 3.0.1\n\xff",
        "error: `a.yaml` is not UTF-8: byte 15, in line 2, is part of no character; convert the file, \
         or check that it is the one you meant",
    );
}

#[test]
fn what_is_no_description_is_refused() {
    let empty = "error[not-an-object]: the document is no object --> a.yaml:1:1";
    assert_said(b"", empty);
    assert_said(
        b"\n",
        "error[not-an-object]: the document is no object  --> a.yaml:1:1",
    );
    assert_said(
        b"openapi: 3.0.1\ninfo:\n\ttitle: t\n",
        "error[yaml-syntax]: this is not YAML: tabs disallowed within this context (block \
         indentation)  --> a.yaml:3:2",
    );
    assert_said(
        b"openapi: 3.0.1\ninfo: a\0b\n",
        "error[yaml-syntax]: this is not YAML: found unprintable character  --> a.yaml:2:8",
    );
}

#[test]
fn what_is_no_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.yaml");
    fs::create_dir(&path).unwrap();
    for said in said(&path) {
        assert!(said.starts_with("error: cannot read `a.yaml`: "), "{said}");
    }
}

#[cfg(unix)]
#[test]
fn what_has_no_end_is_refused() {
    let expected = "error: `zero` is longer than 64 MiB; check that it is the file you meant";
    assert_eq!(said(Path::new("/dev/zero")), [expected; 2]);
}
