//! Drift between all upstream files that are at hand, checked against the emitted code itself.
//!
//! The files are no part of this repository; without them beside it there is nothing to check.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test may fail, and says why not"
)]

mod oracle;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use generator::diagnostics::Diagnostics;
use generator::drift::{Drift, Version, drift};
use generator::generate::planned;
use generator::ident::ModuleName;
use generator::plan::Plan;
use generator::source::Source;
use generator::{canonical, read, surface};
use oracle::{Emitted, emitted, oracle};
use serde_json::json;

/// The sources of all files, by their number in the history.
fn sources() -> &'static BTreeMap<String, Source> {
    static SOURCES: OnceLock<BTreeMap<String, Source>> = OnceLock::new();
    SOURCES.get_or_init(|| {
        let upstream = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/upstream");
        let list = |folder: PathBuf| std::fs::read_dir(folder).into_iter().flatten().flatten();
        let files = list(upstream.clone()).chain(list(upstream.join("history")));
        let files = files.map(|entry| entry.path());
        let found: BTreeMap<_, _> = files
            .filter(|path| {
                path.extension()
                    .is_some_and(|extension| extension == "yaml")
            })
            .map(|path| {
                let name = path.file_stem().unwrap().to_string_lossy().into_owned();
                let number = name.split('-').next().unwrap().to_owned();
                (
                    number,
                    Source::new(name, std::fs::read_to_string(path).unwrap()),
                )
            })
            .collect();
        if found.is_empty() {
            eprintln!("skipped: the upstream files are not beside this repository");
        }
        found
    })
}

/// All versions that are not broken, by their number.
fn versions() -> &'static BTreeMap<&'static str, Version<'static>> {
    static VERSIONS: OnceLock<BTreeMap<&'static str, Version<'static>>> = OnceLock::new();
    VERSIONS.get_or_init(|| {
        let read = |(number, source): (&'static String, &'static Source)| {
            let version = Version::read(source, None, &mut Diagnostics::default())?;
            Some((number.as_str(), version))
        };
        sources().iter().filter_map(read).collect()
    })
}

/// Two versions, what changed between them, and how long it took to say so.
struct Pair {
    old: &'static Version<'static>,
    new: &'static Version<'static>,
    drift: Drift,
    took: Duration,
}

impl Pair {
    fn names(&self) -> String {
        format!("{} to {}", self.old.source.name(), self.new.source.name())
    }
}

/// Pairs of versions that follow each other, there and back; and all pairs, where there is time for
/// it: in a release build.
fn pairs() -> &'static [Pair] {
    static PAIRS: OnceLock<Vec<Pair>> = OnceLock::new();
    PAIRS.get_or_init(|| {
        let all: Vec<_> = versions().values().collect();
        let reach = if cfg!(debug_assertions) { 1 } else { all.len() };
        let mut pairs = Vec::new();
        for (one, old) in all.iter().enumerate() {
            for (other, new) in all.iter().enumerate() {
                if one != other && one.abs_diff(other) <= reach {
                    let start = Instant::now();
                    let drift = drift(old, new);
                    let took = start.elapsed();
                    pairs.push(Pair {
                        old,
                        new,
                        drift,
                        took,
                    });
                }
            }
        }
        pairs
    })
}

fn shown(drift: &Drift) -> Vec<String> {
    let line = |change: &generator::drift::Change| {
        format!("{} {}: {}", change.id(), change.subject, change.message)
    };
    drift.changes.iter().map(line).collect()
}

fn between(one: &str, other: &str) -> Option<Vec<String>> {
    let versions = versions();
    let found = drift(versions.get(one)?, versions.get(other)?);
    Some(shown(&found))
}

#[test]
fn every_pair_is_rated_as_the_emitted_code_shows_and_in_less_than_a_second() {
    for pair in pairs() {
        let names = pair.names();
        let lines = shown(&pair.drift);
        let (verdict, gone) = oracle(&pair.old.planned.plan, &pair.new.planned.plan);
        assert_eq!(
            pair.drift.source(),
            verdict,
            "{names}: {lines:#?}, {gone:#?}"
        );
        let mut changes = pair.drift.changes.iter();
        let unrated = changes.find(|change| change.id() == "unrated-change");
        assert_eq!(unrated, None, "{names}");
        let once: BTreeSet<_> = lines.iter().collect();
        assert_eq!(once.len(), lines.len(), "{names}: {lines:#?}");
    }
    let slowest = pairs().iter().max_by_key(|pair| pair.took);
    if let Some(pair) = slowest.filter(|_| !cfg!(debug_assertions)) {
        eprintln!(
            "{} pairs, the slowest {} in {:?}",
            pairs().len(),
            pair.names(),
            pair.took
        );
        assert!(pair.took < Duration::from_secs(1));
    }
}

#[test]
fn a_change_is_reported_where_the_emitted_crates_differ_and_only_there() {
    let crates: BTreeMap<&str, Emitted> = versions()
        .values()
        .map(|version| (version.source.name(), emitted(version)))
        .collect();
    for pair in pairs() {
        let (one, other) = (pair.old.source.name(), pair.new.source.name());
        assert_eq!(
            pair.drift.changes.is_empty(),
            crates[one] == crates[other],
            "{}: {:#?}",
            pair.names(),
            shown(&pair.drift)
        );
    }
}

#[test]
fn what_upstream_rewrote_is_no_change_and_what_it_renamed_is_one() {
    if let Some(changes) = between("324", "325") {
        assert_eq!(changes, [""; 0]);
    }
    if let Some(changes) = between("208", "209") {
        assert_eq!(
            changes,
            [
                "request-parameter-enum-value-renamed intercom_version: has the value `Preview` in \
                 place of `Unstable`",
                "request-parameter-enum-value-renamed intercom_version_preview: has the value \
                 `preview` in place of `unstable`",
                "schema-renamed intercom_version_preview: was called `intercom_version_unstable`",
                "api-version-changed info version: is `Preview` in place of `Unstable`",
            ]
        );
    }
    if let Some(changes) = between("059", "060") {
        assert_eq!(
            changes,
            [
                "request-parameter-type-changed POST /companies/list parameter page: is integer in \
                 place of string",
                "request-parameter-type-changed POST /companies/list parameter per_page: is integer \
                 in place of string",
                "response-body-type-changed GET /companies response 200: is `company_list` in place \
                 of `company`",
                "request-parameter-removed GET /companies parameter filter: is gone",
                "request-parameter-removed POST /companies/list parameter filter: is gone",
                "new-optional-request-parameter GET /companies parameter company_id: is new",
                "new-optional-request-parameter GET /companies parameter name: is new",
                "new-optional-request-parameter GET /companies parameter page: is new",
                "new-optional-request-parameter GET /companies parameter per_page: is new",
                "new-optional-request-parameter GET /companies parameter segment_id: is new",
                "new-optional-request-parameter GET /companies parameter tag_id: is new",
            ]
        );
    }
}

/// 067 moves the properties of `article` into a base, 070 those of three requests. Nothing is said of
/// that but where the types of inline schemas are called after the base now.
#[test]
fn properties_that_moved_into_a_base_are_neither_gone_nor_new() {
    for (one, other) in [("066", "067"), ("069", "070")] {
        for change in between(one, other).unwrap_or_default() {
            let id = change.split(' ').next().unwrap();
            let moved = [
                "response-property-added",
                "response-property-removed",
                "new-optional-request-property",
                "new-required-request-property",
                "request-property-removed",
                "request-property-became-required",
                "request-property-became-optional",
            ];
            assert!(!moved.contains(&id), "{one} to {other}: {change}");
        }
    }
}

/// The snapshots of the surface that differ, each with the lines that are gone and that came.
fn snapshots(old: &Plan, new: &Plan) -> BTreeMap<String, (Vec<String>, Vec<String>)> {
    let (old, new) = (surface::run(old), surface::run(new));
    let names: BTreeSet<_> = old.keys().chain(new.keys()).cloned().collect();
    let lines = |texts: &BTreeMap<String, String>, name: &str| -> Vec<String> {
        texts
            .get(name)
            .map_or(Vec::new(), |text| text.lines().map(str::to_owned).collect())
    };
    let differ = names
        .into_iter()
        .filter(|name| old.get(name) != new.get(name));
    differ
        .map(|name| {
            let (before, after) = (lines(&old, &name), lines(&new, &name));
            let gone = before
                .iter()
                .filter(|line| !after.contains(line))
                .cloned()
                .collect();
            let came = after
                .iter()
                .filter(|line| !before.contains(line))
                .cloned()
                .collect();
            (name, (gone, came))
        })
        .collect()
}

#[test]
fn documentation_is_in_no_snapshot() {
    for source in sources().values() {
        let mut found = Diagnostics::default();
        let Some(document) = read(source, None, &mut found) else {
            continue;
        };
        let with_prose = planned(&document, &mut found);
        let without = Version::read(source, None, &mut found).unwrap();
        let differ = snapshots(&with_prose.plan, &without.planned.plan);
        assert!(differ.is_empty(), "{}: {differ:#?}", source.name());
    }
}

#[test]
fn one_more_field_is_one_more_line_in_the_snapshot_of_its_schema() {
    let Some(old) = versions().values().next_back() else {
        return;
    };
    let schemas = old.tree["components"]["schemas"].as_object().unwrap();
    let plain = schemas.iter().filter(|(_, schema)| {
        let has = |key: &str| schema.get(key).is_some();
        has("properties") && !["allOf", "oneOf", "anyOf"].into_iter().any(has)
    });
    for (name, _) in plain.step_by(80) {
        let mut tree = old.tree.clone();
        tree["components"]["schemas"][name]["properties"]["zzz_new"] = json!({"type": "string"});
        let text = Source::new("new.yaml", canonical::to_text(&tree));
        let new = Version::read(&text, None, &mut Diagnostics::default()).unwrap();
        let differ = snapshots(&old.planned.plan, &new.planned.plan);
        let own = format!("schema/{}", ModuleName::new(name));
        let line = (Vec::new(), vec!["    zzz_new: String".to_owned()]);
        assert_eq!(differ.get(&own), Some(&line), "{name}");
        // Others are those of schemas that are made of it, and of operations that have it inline.
        for (other, lines) in &differ {
            assert_eq!(*lines, line, "{name}, {other}");
        }
        let base = format!("\"#/components/schemas/{name}\"");
        let is_base = |text: &str| text.contains("allOf") && text.contains(&base);
        if !is_base(&old.tree.to_string()) {
            assert_eq!(differ.len(), 1, "{name}: {differ:#?}");
        }
    }
}
