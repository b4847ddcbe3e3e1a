//! Prints what is at an address: `cargo run --package fetch -- URL`.
//!
//! A program of its own, for HTTP and TLS are a third of what `xtask` would compile, and one command needs them.
//! Decides nothing about what it prints.

use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

/// The most bytes that are taken.
const MOST: u64 = 64 << 20;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(url), None) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: fetch URL");
        return ExitCode::from(2);
    };
    let printed = get(&url).and_then(|bytes| {
        let mut out = std::io::stdout().lock();
        let written = out.write_all(&bytes).and_then(|()| out.flush());
        written.map_err(|error| error.to_string())
    });
    match printed {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

/// What is at `url`, or why it cannot be had.
fn get(url: &str) -> Result<Vec<u8>, String> {
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(60)))
        .user_agent("cargo-xtask")
        .build()
        .into();
    let mut response = agent.get(url).call().map_err(|error| error.to_string())?;
    let body = response.body_mut().with_config().limit(MOST).read_to_vec();
    body.map_err(|error| error.to_string())
}
