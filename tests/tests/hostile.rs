//! What the fuzz targets check, for what is worth keeping of their inputs and for some chosen by
//! a generator with a seed: the same each time, and in seconds.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test may fail, and says why not"
)]

use std::collections::BTreeMap;
use std::panic::catch_unwind;
use std::path::Path;
use std::sync::Mutex;
use std::thread::{self, available_parallelism};
use std::{env, fs};

use tests::crates::{Crates, merged};
use tests::hostile::{self, Choices, TARGETS};
use tests::{here, root, texts};

/// How many descriptions with changes are read.
const DESCRIPTIONS: u64 = 500;

#[test]
fn every_kept_input_of_a_fuzz_target_holds() {
    for (target, rule) in TARGETS {
        let folder = here().join("fuzz/corpus").join(target);
        let mut paths: Vec<_> = fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        paths.sort();
        assert!(!paths.is_empty(), "nothing in {}", folder.display());
        for path in paths {
            let data = fs::read(&path).unwrap();
            let held = catch_unwind(|| rule(&data)).is_ok();
            assert!(held, "{}", path.display());
        }
    }
}

#[test]
fn every_fuzz_target_is_one_of_the_rules() {
    let names = |folder: &str, extension: &str| {
        let entries = fs::read_dir(here().join("fuzz").join(folder)).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names
            .map(|name| name.trim_end_matches(extension).to_owned())
            .collect();
        names.sort();
        names
    };
    let rules = TARGETS.map(|(name, _)| name);
    assert_eq!(names("targets", ".rs"), rules);
    assert_eq!(names("corpus", ""), rules);
}

#[test]
fn a_description_with_changes_is_a_crate_or_has_findings_that_say_where() {
    let (mut crates, mut refused) = (0, 0);
    for seed in 0..DESCRIPTIONS {
        let text = hostile::mutated(&bytes(seed));
        match catch_unwind(|| hostile::check(&text)) {
            Ok(Some(_)) => crates += 1,
            Ok(None) => refused += 1,
            Err(_) => {
                let path = here().join("fuzz/artifacts/seeded.json");
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, text).unwrap();
                panic!("seed {seed}; the description is in {}", path.display());
            }
        }
    }
    // Neither is rare, or the changes are of no use.
    let fewest = DESCRIPTIONS / 10;
    assert!(crates > fewest && refused > fewest, "{crates} {refused}");
}

/// As many as the variable `COMPILE` says, else a few. They are other ones than those above.
#[test]
fn a_crate_of_a_description_with_changes_compiles_without_a_warning() {
    let wanted = env::var("COMPILE").map_or(12, |wanted| wanted.parse().unwrap());
    let emitted: BTreeMap<_, _> = (DESCRIPTIONS..)
        .filter_map(|seed| {
            let generated = hostile::check(&hostile::mutated(&bytes(seed)))?;
            Some((format!("seed_{seed}"), generated))
        })
        .take(wanted)
        .collect();
    let crates = Crates::new(&Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile"));
    crates
        .write(&BTreeMap::from([("all", merged(&emitted))]))
        .unwrap();
    crates.cargo("full,dispatch", &["check", "--workspace"]);
}

/// The files are no part of this repository; without them beside it there is nothing to check. With
/// the variable `COMPILE` the crates are compiled, too, which takes minutes.
#[test]
fn every_upstream_file_is_a_crate_or_has_findings_that_say_where() {
    let upstream = root().join("../shared/upstream");
    let mut found = texts(&upstream, "yaml").unwrap_or_default();
    found.extend(texts(&upstream.join("history"), "yaml").unwrap_or_default());
    if found.is_empty() {
        eprintln!("skipped: the upstream files are not beside this repository");
        return;
    }
    let next = Mutex::new(found.iter());
    let generate = || {
        let mut emitted = BTreeMap::new();
        while let Some((name, text)) = { next.lock().unwrap().next() } {
            let name = format!("upstream_{}", name.replace(['-', '.'], "_"));
            emitted.extend(hostile::check(text).map(|generated| (name, generated)));
        }
        emitted
    };
    let emitted: BTreeMap<String, _> = thread::scope(|scope| {
        let threads = available_parallelism().map_or(1, usize::from);
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(generate)).collect();
        let joined = threads.into_iter().map(|thread| thread.join().unwrap());
        joined.flatten().collect()
    });
    assert!(emitted.len() > found.len() / 2);
    if env::var_os("COMPILE").is_some() {
        let crates = Crates::new(&Path::new(env!("CARGO_TARGET_TMPDIR")).join("upstream"));
        let members = emitted
            .iter()
            .map(|(name, crate_)| (name.as_str(), crate_.clone()));
        crates.write(&members.collect()).unwrap();
        crates.cargo("full,dispatch", &["check", "--workspace"]);
    }
}

/// The bytes that a seed stands for: splitmix64, whose neighbouring seeds have nothing in common.
fn bytes(seed: u64) -> Vec<u8> {
    let word = |index: u64| {
        let mut word = (seed << 8 | index).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        word = (word ^ word >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ word >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        (word ^ word >> 31).to_le_bytes()
    };
    let length = 6 + usize::try_from(seed % 8).unwrap();
    (0..2).flat_map(word).take(length).collect()
}

#[test]
fn choices_end_with_their_bytes() {
    let mut choices = Choices::new(&[7, 1, 2, 9]);
    assert_eq!(choices.below(5), 2);
    assert_eq!(choices.below(1), 0);
    assert_eq!(choices.below(1000), 0x102);
    assert!(!choices.are_made());
    assert_eq!(choices.below(256), 9);
    assert!(choices.are_made());
    assert_eq!(choices.below(1000), 0);
}
