//! Crates made of what the generator emits, each with the runtime of `generated/`, and compiled.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Result;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use generator::generate::Generated;

use crate::root;

/// A workspace of such crates.
pub struct Crates {
    folder: PathBuf,
}

impl Crates {
    /// A workspace in that folder, which keeps what cargo builds there.
    #[must_use]
    pub fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
        }
    }

    /// Writes its members, by their names.
    ///
    /// # Errors
    ///
    /// When a file cannot be read or written.
    pub fn write(&self, members: &BTreeMap<&str, Generated>) -> Result<()> {
        for (name, generated) in members {
            self.member(name, generated)?;
        }
        let names: Vec<_> = members.keys().collect();
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {names:?}\n");
        write(&self.folder.join("Cargo.toml"), &manifest)?;
        fs::copy(root().join("Cargo.lock"), self.folder.join("Cargo.lock"))?;
        Ok(())
    }

    /// A crate as `generated/` is one, with the same runtime.
    fn member(&self, name: &str, generated: &Generated) -> Result<()> {
        let base = root().join("generated");
        let manifest = fs::read_to_string(base.join("Cargo.toml"))?;
        let manifest = filled(&manifest, "# <regen>", "# </regen>", &generated.features);
        // There are no examples here.
        let manifest = filled(&manifest, "# <examples>", "# </examples>", "");
        let manifest = manifest.replace("intercom-client", name);
        let library = fs::read_to_string(base.join("src/lib.rs"))?;
        let runtime = base.join("src/runtime/mod.rs");
        let library = filled(&library, "// <regen>", "// </regen>", &generated.modules).replace(
            "pub mod runtime;",
            &format!("#[path = {runtime:?}]\npub mod runtime;"),
        );
        let folder = self.folder.join(name);
        write(&folder.join("Cargo.toml"), &manifest)?;
        write(&folder.join("src/lib.rs"), &library)?;
        let mut files = generated.files.iter();
        files.try_for_each(|(path, text)| write(&folder.join("src").join(path), text))
    }

    /// Runs cargo with one feature, and without TLS, which takes long to build.
    ///
    /// # Panics
    ///
    /// If it fails, or warns.
    pub fn cargo(&self, feature: &str, arguments: &[&str]) {
        let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(arguments)
            .args(["--no-default-features", "--features", feature])
            .current_dir(&self.folder)
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("RUSTFLAGS", "-D warnings")
            .env("RUSTDOCFLAGS", "-D warnings")
            .output();
        let (succeeded, said) = match output {
            Ok(output) => (
                output.status.success(),
                String::from_utf8_lossy(&output.stderr).into_owned(),
            ),
            Err(error) => (false, error.to_string()),
        };
        assert!(succeeded, "cargo {arguments:?}\n{said}");
    }
}

/// Several in one, a module each: compiles in a fraction of the time.
#[must_use]
pub fn merged(emitted: &BTreeMap<String, Generated>) -> Generated {
    let mut merged = Generated::default();
    let mut features = BTreeSet::new();
    for (name, generated) in emitted {
        for (path, text) in &generated.files {
            let text = text
                .replace("crate::models", &format!("crate::{name}::models"))
                .replace("crate::endpoints", &format!("crate::{name}::endpoints"))
                .replace("use crate::{", &format!("use crate::{name}::{{"));
            merged.files.insert(format!("{name}/{path}"), text);
        }
        let parts = "pub mod endpoints;\npub mod models;\n\
                     #[cfg(feature = \"dispatch\")]\npub mod operations;\n";
        merged.files.insert(
            format!("{name}/mod.rs"),
            format!("//! `{name}`.\n\n{parts}"),
        );
        merged.modules.push_str(&format!("pub mod {name};\n"));
        features.extend(
            generated
                .features
                .lines()
                .filter_map(|line| line.strip_suffix(" = []")),
        );
    }
    // A crate has one list of operations; these are here to be compiled.
    let lists = emitted
        .keys()
        .map(|name| format!("{name}::operations::TABLES.len()"));
    merged.modules.push_str(&format!(
        "/// How many tables there are.\n#[cfg(feature = \"dispatch\")]\n\
         pub fn tables() -> usize {{ [{}].iter().sum() }}\n\
         #[cfg(feature = \"dispatch\")]\nmod operations {{\n    \
         pub(crate) static TABLES: &[&[crate::runtime::dispatch::Endpoint]] = &[];\n}}\n",
        lists.collect::<Vec<_>>().join(", ")
    ));
    merged.features = format!("full = {:?}\n", Vec::from_iter(&features));
    for feature in features {
        merged.features.push_str(&format!("{feature} = []\n"));
    }
    merged
}

/// `text` with `content` between two lines that mark what is emitted.
fn filled(text: &str, opening: &str, closing: &str, content: &str) -> String {
    let (before, rest) = text.split_once(opening).unwrap_or((text, ""));
    let (_, after) = rest.split_once(closing).unwrap_or_default();
    format!("{before}{opening}\n{content}{closing}{after}")
}

/// Leaves a file alone that says this already, so that cargo does not check it again.
fn write(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|found| found == text) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}
