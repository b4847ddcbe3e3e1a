//! Files: read as text, written, copied, listed.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::string::FromUtf8Error;

use generator::source::Source;

use crate::Failure;

/// The root of the workspace that this program was built from.
#[must_use]
pub fn workspace() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}

/// The longest file that is read, in mebibytes. The longest descriptions that people publish have
/// about 30, and some files have no end.
const LONGEST: u64 = 64;

/// Reads a file that has to be UTF-8.
///
/// # Errors
///
/// When it cannot be read, is too long or is no text.
pub fn read(path: &Path) -> Result<String, Failure> {
    let limit = LONGEST << 20;
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(limit + 1).read_to_end(&mut bytes))
        .map_err(|reason| Failure::read(path, reason))?;
    if bytes.len() as u64 > limit {
        return Err(Failure::TooLong {
            path: path.display().to_string(),
            limit: LONGEST,
        });
    }
    String::from_utf8(bytes).map_err(|error| not_text(path, &error))
}

fn not_text(path: &Path, error: &FromUtf8Error) -> Failure {
    let path = path.display().to_string();
    if let [0xff, 0xfe, ..] | [0xfe, 0xff, ..] = error.as_bytes() {
        return Failure::Utf16 { path };
    }
    let offset = error.utf8_error().valid_up_to();
    let before = &error.as_bytes()[..offset];
    Failure::NotText {
        path,
        offset,
        line: 1 + before.iter().filter(|byte| **byte == b'\n').count(),
    }
}

/// The last part of a path, as text.
#[must_use]
pub fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
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
}
