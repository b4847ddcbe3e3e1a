//! What every construct of a description becomes: read by people, and compiled.
//!
//! `constructs/` holds a small description for each. Its first lines say what is expected, and
//! `snapshots/constructs/` holds what the generator makes of it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::diagnostics::Diagnostics;
use generator::generate::Generated;
use tests::{Description, assert_snapshots, findings, here, root, texts};

/// What is emitted for each construct, unless it has errors, and what was found.
fn constructs() -> BTreeMap<String, (Option<Generated>, Diagnostics)> {
    let constructs = texts(&here().join("constructs"), "yaml").unwrap();
    let run = |(name, text): (String, String)| {
        let mut found = Diagnostics::default();
        let generated = Description::new(&name, &text)
            .generated(&mut found)
            .unwrap();
        let generated = generated.filter(|_| !found.has_errors());
        (name, (generated, found))
    };
    constructs.into_iter().map(run).collect()
}

/// The findings, then all files but those that only list the others, and the tables of operations.
fn text(generated: Option<&Generated>, found: &Diagnostics) -> String {
    let mut text = findings(found);
    let files = generated.iter().flat_map(|generated| &generated.files);
    let shown = |path: &str| !path.ends_with("mod.rs") && !path.starts_with("operations/");
    for (path, file) in files.filter(|(path, _)| shown(path)) {
        let (_who_wrote_it, file) = file.split_once("\n\n").unwrap();
        write!(text, "\n// ===== {path}\n{file}").unwrap();
    }
    text
}

#[test]
fn every_construct_becomes_what_was_reviewed() {
    let texts = constructs()
        .into_iter()
        .map(|(name, (generated, found))| (name, text(generated.as_ref(), &found)))
        .collect();
    assert_snapshots("constructs", &texts).unwrap();
}

#[test]
fn only_what_is_called_refused_has_errors() {
    for (name, (_, found)) in constructs() {
        assert_eq!(
            found.has_errors(),
            name.starts_with("refused_"),
            "{name}: {}",
            findings(&found)
        );
    }
}

#[test]
fn features_compile_what_their_tags_reach() {
    let (generated, _) = constructs().remove("features").unwrap();
    let generated = generated.unwrap();
    let index = [
        &generated.features,
        &generated.modules,
        &generated.files["endpoints/mod.rs"],
        &generated.files["models/mod.rs"],
    ];
    let index = index.map(String::as_str).join("\n");
    assert_snapshots("index", &BTreeMap::from([("features".to_owned(), index)])).unwrap();
}

#[test]
fn every_operation_is_called_by_name_as_was_reviewed() {
    let mut text = String::new();
    for (name, (generated, _)) in constructs() {
        let files = generated.iter().flat_map(|generated| &generated.files);
        for (path, file) in files.filter(|(path, _)| path.starts_with("operations/")) {
            if let Some((_, table)) = file.split_once("\n\ncrate::runtime::dispatch::table!") {
                write!(text, "\n// ===== {name} {path}\n{table}").unwrap();
            }
        }
    }
    assert_snapshots("operations", &BTreeMap::from([("tables".to_owned(), text)])).unwrap();
}

#[test]
fn every_output_compiles_without_a_warning() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("constructs");
    let emitted: BTreeMap<_, _> = constructs()
        .into_iter()
        .filter_map(|(name, (generated, _))| Some((name, generated?)))
        .collect();
    let alone = ["docs_hostile", "features", "tags_reserved"];
    for name in alone {
        write_crate(&folder.join(name), name, &emitted[name]);
    }
    write_crate(&folder.join("all"), "all", &merged(&emitted));
    let members = [&["all"], alone.as_slice()].concat();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
    write(&folder.join("Cargo.toml"), &manifest);
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();

    cargo(&folder, "full", &["check", "--workspace", "--keep-going"]);
    cargo(&folder, "full,dispatch", &["check", "--workspace"]);
    for feature in ["orders", "pets", "shops", "unreferenced"] {
        cargo(&folder, feature, &["check", "--package", "features"]);
    }
    cargo(
        &folder,
        "full",
        &["doc", "--no-deps", "--package", "docs_hostile"],
    );
}

/// All constructs in one, a module each: compiles in a fraction of the time.
fn merged(emitted: &BTreeMap<String, Generated>) -> Generated {
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

/// A crate as `generated/` is one, with the same runtime.
fn write_crate(folder: &Path, name: &str, generated: &Generated) {
    let base = root().join("generated");
    let manifest = fs::read_to_string(base.join("Cargo.toml")).unwrap();
    let manifest = filled(&manifest, "#", &generated.features).replace("intercom-client", name);
    let library = fs::read_to_string(base.join("src/lib.rs")).unwrap();
    let runtime = base.join("src/runtime/mod.rs");
    let library = filled(&library, "//", &generated.modules).replace(
        "pub mod runtime;",
        &format!("#[path = {runtime:?}]\npub mod runtime;"),
    );

    let mut files = BTreeMap::from([
        (PathBuf::from("Cargo.toml"), manifest),
        (PathBuf::from("src/lib.rs"), library),
    ]);
    for (path, text) in &generated.files {
        files.insert(Path::new("src").join(path), text.clone());
    }
    for (path, text) in files {
        write(&folder.join(path), &text);
    }
}

/// `text` with `content` between the two comments that mark what is emitted.
fn filled(text: &str, comment: &str, content: &str) -> String {
    let (opening, closing) = (
        format!("{comment} <regen>\n"),
        format!("{comment} </regen>\n"),
    );
    let (before, rest) = text.split_once(&opening).unwrap();
    let (_, after) = rest.split_once(&closing).unwrap();
    format!("{before}{opening}{content}{closing}{after}")
}

/// Leaves a file alone that says this already, so that cargo does not check it again.
fn write(path: &Path, text: &str) {
    if !fs::read_to_string(path).is_ok_and(|found| found == text) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// Runs cargo with one feature, and without TLS, which takes long to build.
fn cargo(folder: &Path, feature: &str, arguments: &[&str]) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--no-default-features", "--features", feature])
        .current_dir(folder)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("RUSTFLAGS", "-D warnings")
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {arguments:?}\n{said}");
}
