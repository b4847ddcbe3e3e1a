//! What holds for every input, however hostile. A rule that does not hold is a panic.
//!
//! The fuzz targets in `tests/fuzz/` call these functions with what they think of, and a test calls
//! them with what the fuzzers found worth keeping, in `tests/fuzz/corpus/`.

mod choices;
mod description;
mod exchange;
mod models;
mod mutate;
mod paging;
mod webhook;

pub use choices::Choices;
pub use description::{check, mutated};

/// A rule, which is to hold for all bytes.
pub type Target = fn(&[u8]);

/// All rules, by the names of the fuzz targets.
pub const TARGETS: [(&str, Target); 6] = [
    ("decode_model", models::decode),
    ("exchange", exchange::refuse),
    ("generator_bytes", description::from_bytes),
    ("generator_tree", description::from_mutations),
    ("paging", paging::walk),
    ("webhook", webhook::receive),
];

/// The token of the clients that are tried.
const TOKEN: &str = "dG9rOm5vdCBhIHRva2Vu";

/// What an error or a response shows is not the token, unless the other side has sent it.
fn assert_hidden(shown: &str, received: &[u8]) {
    let was_sent = received
        .windows(TOKEN.len())
        .any(|part| part == TOKEN.as_bytes());
    assert!(was_sent || !shown.contains(TOKEN), "{shown}");
}

/// Calls the rule of that name; there has to be one.
pub fn run(target: &str, data: &[u8]) {
    let found = TARGETS.iter().find(|(name, _)| *name == target);
    assert!(found.is_some(), "there is no target `{target}`");
    if let Some((_, rule)) = found {
        rule(data);
    }
}
