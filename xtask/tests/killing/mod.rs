//! Runs of a command that are killed at many moments.

use std::fmt::Debug;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Kills what replaces the old content at so many moments of the time that a whole run takes, the
/// longest so far, and checks that the content is always that of before or that of after.
pub fn leaves_one_or_the_other<T: PartialEq + Debug>(
    steps: u32,
    (old, new): (&T, &T),
    found: impl Fn() -> T,
    run: impl Fn(Content) -> Child,
) {
    assert_ne!(old, new);
    let (mut seen_old, mut seen_new) = (false, false);
    let mut whole = Duration::ZERO;
    for step in 0..=steps {
        let started = Instant::now();
        assert!(run(Content::Old).wait().unwrap().success());
        whole = whole.max(started.elapsed());
        let mut killed = run(Content::New);
        sleep(whole.mul_f64(1.5) * step / steps);
        // It may have ended by itself; then there is nothing to kill.
        let _ = killed.kill();
        killed.wait().unwrap();
        let found = found();
        assert!(
            found == *old || found == *new,
            "a mixture of both, at step {step}"
        );
        seen_old |= found == *old;
        seen_new |= found == *new;
    }
    assert!(
        seen_old && seen_new,
        "the kills came all too early, or all too late"
    );
}

/// What a run writes.
#[derive(Clone, Copy, Debug)]
pub enum Content {
    Old,
    New,
}

impl Content {
    /// The description that it is made from.
    pub fn description(self) -> PathBuf {
        let constructs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/constructs");
        constructs.join(match self {
            Self::Old => "inline_in_components.yaml",
            Self::New => "enum_symbols.yaml",
        })
    }
}
