//! Files: read as text, written all or none.

use std::fs;
use std::path::{Path, PathBuf};

use generator::source::Source;

use crate::Failure;

/// The root of the workspace that this program was built from.
#[must_use]
pub fn workspace() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}

/// Reads a file that has to be UTF-8.
///
/// # Errors
///
/// When it cannot be read or is no text.
pub fn read(path: &Path) -> Result<String, Failure> {
    let name = path.display().to_string();
    match fs::read(path) {
        Ok(bytes) => String::from_utf8(bytes).map_err(|error| {
            let offset = error.utf8_error().valid_up_to();
            let line = 1 + error.as_bytes()[..offset]
                .iter()
                .filter(|byte| **byte == b'\n')
                .count();
            Failure::NotText {
                path: name,
                offset,
                line,
            }
        }),
        Err(reason) => Err(Failure::read(path, reason)),
    }
}

/// Reads a file that diagnostics call `shown`.
///
/// # Errors
///
/// When it cannot be read or is no text.
pub fn source(path: &Path, shown: &Path) -> Result<Source, Failure> {
    Ok(Source::new(shown.display().to_string(), read(path)?))
}

/// Reads a file that may be missing.
///
/// # Errors
///
/// When it is there and cannot be read or is no text.
pub fn read_if_there(path: &Path) -> Result<Option<String>, Failure> {
    if path.exists() {
        read(path).map(Some)
    } else {
        Ok(None)
    }
}

/// Writes the files that differ from what is on disk; returns whether there were any.
///
/// All texts are on disk under other names before the first file is replaced, so that a full disk
/// or a missing permission leaves everything as it was.
///
/// # Errors
///
/// When a file cannot be read, written or replaced.
pub fn write_all(files: &[(PathBuf, String)]) -> Result<bool, Failure> {
    let mut changed = Vec::new();
    for (path, text) in files {
        if read_if_there(path)?.as_ref() != Some(text) {
            changed.push((path, beside(path), text));
        }
    }
    let written = changed.iter().try_for_each(|(_, new, text)| {
        fs::write(new, text).map_err(|reason| Failure::write(new, reason))
    });
    let replaced = written.and_then(|()| {
        changed.iter().try_for_each(|(path, new, _)| {
            fs::rename(new, path).map_err(|reason| Failure::write(path, reason))
        })
    });
    if replaced.is_err() {
        for (_, new, _) in &changed {
            // What is left of a failed attempt; that it failed is what the caller has to hear.
            let _ = fs::remove_file(new);
        }
    }
    replaced.map(|()| !changed.is_empty())
}

/// Writes one file, with the folders it stands in.
///
/// # Errors
///
/// When it cannot be written.
pub fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let parents = path.parent().map_or(Ok(()), fs::create_dir_all);
    parents
        .and_then(|()| fs::write(path, text))
        .map_err(|reason| Failure::write(path, reason))
}

/// As [`write()`]; leaves a file alone that says this already, so that cargo takes it for the same.
///
/// # Errors
///
/// When it cannot be read or written.
pub fn write_if_new(path: &Path, text: &str) -> Result<(), Failure> {
    match read_if_there(path)? {
        Some(found) if found == text => Ok(()),
        _ => write(path, text),
    }
}

/// Copies one file, with the folders it is to stand in.
///
/// # Errors
///
/// When it cannot be read or written.
pub fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    let parents = to.parent().map_or(Ok(()), fs::create_dir_all);
    parents
        .and_then(|()| fs::copy(from, to))
        .map(|_| ())
        .map_err(|reason| Failure::write(to, reason))
}

/// All files below a folder, by their paths in it, with `/` between the parts, sorted.
///
/// # Errors
///
/// When a folder cannot be read.
pub fn below(folder: &Path) -> Result<Vec<String>, Failure> {
    below_without(folder, "")
}

/// As [`below`]; none where there is no such folder.
///
/// # Errors
///
/// When a folder cannot be read.
pub fn below_if_there(folder: &Path) -> Result<Vec<String>, Failure> {
    if folder.exists() {
        below(folder)
    } else {
        Ok(Vec::new())
    }
}

/// As [`below`], save for what is in the folder `left_out` at the top.
///
/// # Errors
///
/// When a folder cannot be read.
pub fn below_without(folder: &Path, left_out: &str) -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    let mut pending = vec![String::new()];
    while let Some(prefix) = pending.pop() {
        let at = folder.join(&prefix);
        let fail = |reason| Failure::read(&at, reason);
        for entry in fs::read_dir(&at).map_err(fail)? {
            let entry = entry.map_err(fail)?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if !entry.file_type().map_err(fail)?.is_dir() {
                found.push(name);
            } else if name != left_out {
                pending.push(format!("{name}/"));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// `spec/lock.toml` becomes `spec/lock.toml.new`.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_no_text_are_located() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.yaml");
        fs::write(&path, b"a: 1\nb: \xff\n").unwrap();
        let error = read(&path).unwrap_err().to_string();
        assert!(error.contains("byte 8, in line 2"), "{error}");
    }

    #[test]
    fn nothing_is_replaced_when_one_file_cannot_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let good = folder.path().join("good");
        let bad = folder.path().join("missing").join("bad");
        fs::write(&good, "old").unwrap();
        assert!(write_all(&[(good.clone(), "new".into()), (bad, "new".into())]).is_err());
        assert_eq!(fs::read_to_string(&good).unwrap(), "old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn unchanged_files_are_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let files = [(folder.path().join("a"), "text".to_owned())];
        assert!(write_all(&files).unwrap());
        assert!(!write_all(&files).unwrap());
    }
}
