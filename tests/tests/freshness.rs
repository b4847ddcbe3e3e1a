//! What is committed under `generated/` is what `cargo xtask regen` writes.

use xtask::{files, regen};

#[test]
fn the_committed_crate_is_fresh() {
    let stale = regen::stale(&files::workspace()).unwrap();
    let stale: Vec<_> = stale.iter().map(ToString::to_string).collect();
    assert_eq!(stale, [] as [&str; 0], "run `cargo xtask regen`");
}
