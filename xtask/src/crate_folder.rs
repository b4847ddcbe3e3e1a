//! The folder of a generated crate: compared with what it should hold, and replaced as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use generator::generate::Generated;

use crate::{Failure, files, replace};

/// The folders below `src/` whose every file is emitted.
const EMITTED: [&str; 3] = ["src/models", "src/endpoints", "src/operations"];

/// A crate as it should be: the emitted files, and the hand-written ones around them.
pub struct CrateFolder {
    folder: PathBuf,
    /// Every file that belongs to regen, by its path in the crate.
    wanted: BTreeMap<String, String>,
    /// The folder with the hand-written files, if that is another one.
    base: Option<PathBuf>,
}

/// A file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is not there.
    Missing(String),
    /// It says something else.
    Changed(String),
    /// It should not be there.
    Stale(String),
}

impl Change {
    /// The file, by its path in the crate.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::Missing(path) | Self::Changed(path) | Self::Stale(path) => path,
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self {
            Self::Missing(_) => "missing",
            Self::Changed(_) => "changed",
            Self::Stale(_) => "stale",
        };
        write!(f, "{word:8} {}", self.path())
    }
}

impl CrateFolder {
    /// `generated/` in the workspace `root`.
    ///
    /// # Errors
    ///
    /// When its hand-written files cannot be read or have lost their marked regions.
    pub fn workspace(root: &Path, generated: &Generated) -> Result<Self, Failure> {
        let folder = root.join("generated");
        Ok(Self {
            wanted: wanted(&folder, generated)?,
            folder,
            base: None,
        })
    }

    /// A crate in `out` that builds on its own, with the runtime of the workspace `root`.
    ///
    /// # Errors
    ///
    /// As [`CrateFolder::workspace`]; and if `out` holds something that regen did not write.
    pub fn standalone(root: &Path, out: &Path, generated: &Generated) -> Result<Self, Failure> {
        let base = root.join("generated");
        let mut wanted = wanted(&base, generated)?;
        if let Some(manifest) = wanted.get_mut("Cargo.toml") {
            // The examples are about the description of the workspace.
            *manifest = Region::EXAMPLES.filled("Cargo.toml", manifest, "")?;
            // Not a member of whatever workspace `out` may lie in.
            manifest.push_str("\n[workspace]\n");
        }
        for path in files::below(&base.join("src/runtime"))? {
            let path = format!("src/runtime/{path}");
            wanted.insert(path.clone(), files::read(&base.join(&path))?);
        }
        let is_ours = |text: String| text.contains(&Region::MANIFEST.opening());
        let is_free = !out.exists()
            || files::below(out)?.is_empty()
            || files::read_if_there(&out.join("Cargo.toml"))?.is_some_and(is_ours);
        if !is_free {
            return Err(Failure::Occupied {
                path: out.display().to_string(),
            });
        }
        Ok(Self {
            folder: out.to_owned(),
            wanted,
            base: Some(base),
        })
    }

    /// How many files regen is responsible for.
    #[must_use]
    pub fn len(&self) -> usize {
        self.wanted.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.wanted.is_empty()
    }

    /// What is not as it should be, sorted by path.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read.
    pub fn changes(&self) -> Result<Vec<Change>, Failure> {
        let mut changes = Vec::new();
        for (path, text) in &self.wanted {
            match files::read_if_there(&self.folder.join(path))? {
                None => changes.push(Change::Missing(path.clone())),
                Some(found) if found != *text => changes.push(Change::Changed(path.clone())),
                Some(_) => {}
            }
        }
        changes.extend(self.stale()?.into_iter().map(Change::Stale));
        changes.sort_by(|one, other| one.path().cmp(other.path()));
        Ok(changes)
    }

    fn stale(&self) -> Result<BTreeSet<String>, Failure> {
        let owned: &[&str] = if self.base.is_some() {
            &["src"]
        } else {
            &EMITTED
        };
        let mut stale = BTreeSet::new();
        for owned in owned {
            let found = files::below_if_there(&self.folder.join(owned))?;
            stale.extend(found.into_iter().map(|path| format!("{owned}/{path}")));
        }
        Ok(stale
            .into_iter()
            .filter(|path| !self.wanted.contains_key(path))
            .collect())
    }

    /// Replaces the folder by one that is as it should be, at once: whoever looks sees the old
    /// crate or the new one.
    ///
    /// # Errors
    ///
    /// When something cannot be written; the old crate is untouched then.
    pub fn write(&self) -> Result<(), Failure> {
        let staging = replace::staging(&self.folder)?;
        let new = staging.path();
        let stale = self.stale()?;
        if self.folder.exists() {
            for path in files::below_without(&self.folder, "target")? {
                if !stale.contains(&path) && !self.wanted.contains_key(&path) {
                    files::copy(&self.folder.join(&path), &new.join(&path))?;
                }
            }
        }
        for (path, text) in &self.wanted {
            files::write(&new.join(path), text)?;
        }
        let old_target = self.folder.join("target");
        replace::swap(&staging, &self.folder)?;
        // What cargo built there is no part of the crate; it only takes long to build again.
        let target_of_old = new.join("target");
        if target_of_old.exists() {
            let _ = fs::rename(&target_of_old, &old_target);
        }
        Ok(())
    }
}

/// The files that regen writes, the hand-written text around the regions taken from `base`.
fn wanted(base: &Path, generated: &Generated) -> Result<BTreeMap<String, String>, Failure> {
    let mut wanted: BTreeMap<String, String> = generated
        .files
        .iter()
        .map(|(path, text)| (format!("src/{path}"), text.clone()))
        .collect();
    for (path, region, text) in [
        ("Cargo.toml", Region::MANIFEST, &generated.features),
        ("src/lib.rs", Region::LIBRARY, &generated.modules),
    ] {
        let around = files::read(&base.join(path))?;
        wanted.insert(path.to_owned(), region.filled(path, &around, text)?);
    }
    Ok(wanted)
}

/// The part of a hand-written file that regen writes or leaves out, between two comment lines.
struct Region {
    comment: &'static str,
    name: &'static str,
}

impl Region {
    const MANIFEST: Self = Self::regen("#");
    const LIBRARY: Self = Self::regen("//");
    const EXAMPLES: Self = Self {
        comment: "#",
        name: "examples",
    };

    const fn regen(comment: &'static str) -> Self {
        Self {
            comment,
            name: "regen",
        }
    }

    fn opening(&self) -> String {
        format!("{} <{}>", self.comment, self.name)
    }

    fn closing(&self) -> String {
        format!("{} </{}>", self.comment, self.name)
    }

    fn filled(&self, path: &str, around: &str, text: &str) -> Result<String, Failure> {
        let missing = || Failure::Region {
            path: format!("generated/{path}"),
            opening: self.opening(),
            closing: self.closing(),
        };
        let (before, rest) = around.split_once(&self.opening()).ok_or_else(missing)?;
        let (_, after) = rest.split_once(&self.closing()).ok_or_else(missing)?;
        Ok(format!(
            "{before}{}\n{text}{}{after}",
            self.opening(),
            self.closing()
        ))
    }
}
