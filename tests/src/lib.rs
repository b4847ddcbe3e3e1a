//! Helpers that the tests share.

/// The programs in the README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

pub mod crates;
pub mod faulty;
pub mod hostile;
pub mod server;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::{env, fs, panic};

use generator::diagnostics::{Diagnostic, Diagnostics};
use generator::generate::{Generated, Planned, generate, planned};
use generator::read;
use generator::source::Source;
use tokio::runtime::{Builder, Runtime};

/// The folder of this package.
#[must_use]
pub fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    here().parent().map(Path::to_owned).unwrap_or_default()
}

/// The texts of the files in `folder` with that extension, by name without it.
///
/// # Errors
///
/// When the folder, or a file in it, cannot be read.
pub fn texts(folder: &Path, extension: &str) -> Result<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|found| found == extension) {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            texts.insert(name.into_owned(), fs::read_to_string(&path)?);
        }
    }
    Ok(texts)
}

/// A description and the overlay that corrects it.
pub struct Description {
    source: Source,
    overlay: Option<Source>,
}

impl Description {
    /// A description without an overlay.
    #[must_use]
    pub fn new(name: &str, text: &str) -> Self {
        Self {
            source: Source::new(name, text),
            overlay: None,
        }
    }

    /// The committed contract with the committed overlay.
    ///
    /// # Errors
    ///
    /// When one of the files cannot be read.
    pub fn committed() -> Result<Self> {
        let source =
            |path| fs::read_to_string(root().join(path)).map(|text| Source::new(path, text));
        Ok(Self {
            source: source("spec/intercom.yaml")?,
            overlay: Some(source("spec/overlay.yaml")?),
        })
    }

    /// The files that it becomes; `None` if it cannot be read.
    ///
    /// # Errors
    ///
    /// When what was emitted is not Rust.
    pub fn generated(&self, diagnostics: &mut Diagnostics) -> Result<Option<Generated>> {
        let document = read(&self.source, self.overlay.as_ref(), diagnostics);
        let generated = document
            .map(|document| generate(&document, "cargo xtask regen", diagnostics))
            .transpose();
        generated.map_err(|error| Error::new(ErrorKind::InvalidData, error))
    }

    /// What is planned for it; `None` if it cannot be read.
    pub fn planned(&self, diagnostics: &mut Diagnostics) -> Option<Planned> {
        let document = read(&self.source, self.overlay.as_ref(), diagnostics)?;
        Some(planned(&document, diagnostics))
    }
}

/// Waits for a future, in this thread alone.
///
/// # Panics
///
/// If the system refuses what a runtime needs.
#[expect(
    clippy::expect_used,
    reason = "without a runtime nothing can be tested"
)]
pub fn block_on<F: Future>(future: F) -> F::Output {
    thread_local! {
        static RUNTIME: Runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
    }
    RUNTIME.with(|runtime| runtime.block_on(future))
}

/// What was found, a line each.
#[must_use]
pub fn findings(diagnostics: &Diagnostics) -> String {
    let line = |finding: &Diagnostic| {
        let (severity, code) = (finding.severity, finding.code);
        format!(
            "{severity} {code} {}: {}\n",
            finding.pointer, finding.message
        )
    };
    diagnostics.iter().map(line).collect()
}

/// Compares each text with the snapshot of its name in `folder`, which holds no others. Where
/// `INSTA_UPDATE` is `always`, snapshots without a text are removed.
///
/// # Errors
///
/// When the folder cannot be read or written.
pub fn assert_snapshots(folder: &str, texts: &BTreeMap<String, String>) -> Result<()> {
    let folder = here().join("snapshots").join(folder);
    fs::create_dir_all(&folder)?;
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(&folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let differs = |(name, text): &(&String, &String)| {
        let compare = || settings.bind(|| insta::assert_snapshot!(name.as_str(), text));
        panic::catch_unwind(panic::AssertUnwindSafe(compare)).is_err()
    };
    let different: Vec<_> = texts.iter().filter(differs).map(|(name, _)| name).collect();

    let mut stale: BTreeSet<_> = self::texts(&folder, "snap")?.into_keys().collect();
    stale.retain(|name| !texts.contains_key(name));
    if env::var_os("INSTA_UPDATE").is_some_and(|update| update == "always") {
        for name in std::mem::take(&mut stale) {
            fs::remove_file(folder.join(name).with_extension("snap"))?;
        }
    }
    assert!(
        different.is_empty() && stale.is_empty(),
        "in {}: these snapshots differ: {different:?}; these have no subject any more: {stale:?}; \
         read the differences, then run the test with INSTA_UPDATE=always",
        folder.display()
    );
    Ok(())
}
