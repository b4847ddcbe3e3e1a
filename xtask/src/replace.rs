//! Replaces a folder by another in one step, so that no moment exists in which it is half done.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use crate::{Failure, files};

/// A folder in which a new version of another is made. It goes when this does: with what was made
/// of a version that could not be finished, or with the version that was replaced. A leftover of a
/// run that was killed harms nobody: the next run removes it.
pub struct Staging {
    path: PathBuf,
    /// Held while this lives, so that of two runs for one folder the second waits for the first.
    /// The system takes it back from a run that is killed.
    _lock: Option<File>,
}

impl Staging {
    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// An empty folder beside `folder`, on the same file system. What an earlier run that was killed
/// left there is removed.
///
/// # Errors
///
/// When it cannot be made.
pub fn staging(folder: &Path) -> Result<Staging, Failure> {
    let beside = match folder.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(beside).map_err(|reason| Failure::write(beside, reason))?;
    let lock = lock(beside).map_err(|reason| Failure::write(beside, reason))?;
    let name = folder
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let staging = folder.with_file_name(format!(".{name}.regen"));
    if staging.exists() {
        fs::remove_dir_all(&staging).map_err(|reason| Failure::write(&staging, reason))?;
    }
    fs::create_dir_all(&staging).map_err(|reason| Failure::write(&staging, reason))?;
    Ok(Staging {
        path: staging,
        _lock: lock,
    })
}

/// A folder to work in, made if need be, for one run at a time: a second run waits until the first has
/// dropped what it was given.
///
/// # Errors
///
/// When it cannot be made.
pub fn workshop(folder: &Path) -> Result<Option<File>, Failure> {
    let made = fs::create_dir_all(folder);
    made.and_then(|()| lock(folder))
        .map_err(|reason| Failure::write(folder, reason))
}

/// Locks a folder, for runs of this program only; waits until it is free. The lock is on the
/// folder itself, so that no file for it is left behind.
#[cfg(unix)]
fn lock(folder: &Path) -> io::Result<Option<File>> {
    let file = File::open(folder)?;
    rustix::fs::flock(&file, rustix::fs::FlockOperation::LockExclusive)?;
    Ok(Some(file))
}

/// Where a folder cannot be locked, two runs at a time are the user's to avoid.
#[cfg(not(unix))]
fn lock(_: &Path) -> io::Result<Option<File>> {
    Ok(None)
}

/// Puts `new` in the place of `folder`; what was there is at `new` afterwards.
///
/// # Errors
///
/// When the file system refuses; both are as they were then.
pub fn swap(new: &Staging, folder: &Path) -> Result<(), Failure> {
    let new = new.path();
    let done = if folder.exists() {
        exchange(new, folder)
    } else {
        fs::rename(new, folder)
    };
    done.map_err(|reason| Failure::write(folder, reason))
}

impl Drop for Staging {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// Writes files of a folder, by their names in it, all at once: whoever looks sees the old ones or
/// the new ones, never some of each. Returns whether any was not there or said something else.
///
/// # Errors
///
/// When something cannot be read or written; the folder is as it was then.
pub fn write_all(folder: &Path, texts: &[(&str, String)]) -> Result<bool, Failure> {
    let mut is_fresh = true;
    for (name, text) in texts {
        is_fresh &= files::read_if_there(&folder.join(name))?.as_ref() == Some(text);
    }
    if is_fresh {
        return Ok(false);
    }
    let staging = staging(folder)?;
    for name in files::below_if_there(folder)? {
        files::copy(&folder.join(&name), &staging.path().join(&name))?;
    }
    for (name, text) in texts {
        files::write(&staging.path().join(name), text)?;
    }
    swap(&staging, folder)?;
    Ok(true)
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(new: &Path, folder: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, new, CWD, folder, RenameFlags::EXCHANGE)?)
}

/// Where the system cannot exchange two folders, the old one steps aside first: a run that is
/// killed between the two steps leaves it beside its place, under the name it shows here.
#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(new: &Path, folder: &Path) -> io::Result<()> {
    let aside = folder.with_extension("regen-old");
    fs::rename(folder, &aside)?;
    if let Err(reason) = fs::rename(new, folder) {
        fs::rename(&aside, folder)?;
        return Err(reason);
    }
    fs::rename(&aside, new)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, PathBuf) {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("folder");
        (parent, folder)
    }

    fn names(folder: &Path) -> Vec<String> {
        files::below(folder).unwrap()
    }

    #[test]
    fn nothing_is_replaced_when_one_file_cannot_be_written() {
        let (parent, folder) = folder();
        files::write(&folder.join("good"), "old").unwrap();
        files::write(&folder.join("bad/file"), "in the way").unwrap();
        let texts = [("good", "new".to_owned()), ("bad", "new".to_owned())];
        assert!(write_all(&folder, &texts).is_err());
        assert_eq!(fs::read_to_string(folder.join("good")).unwrap(), "old");
        assert_eq!(names(parent.path()), ["folder/bad/file", "folder/good"]);
    }

    #[test]
    fn what_else_is_in_the_folder_stays() {
        let (parent, folder) = folder();
        let texts = |text: &str| [("a", text.to_owned())];
        assert!(write_all(&folder, &texts("old")).unwrap());
        files::write(&folder.join("b/c"), "kept").unwrap();
        assert!(write_all(&folder, &texts("new")).unwrap());
        assert_eq!(fs::read_to_string(folder.join("a")).unwrap(), "new");
        assert_eq!(names(parent.path()), ["folder/a", "folder/b/c"]);
    }

    #[test]
    fn unchanged_files_are_left_alone() {
        let (_parent, folder) = folder();
        let texts = [("a", "text".to_owned())];
        assert!(write_all(&folder, &texts).unwrap());
        assert!(!write_all(&folder, &texts).unwrap());
    }
}
