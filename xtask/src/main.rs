//! `cargo xtask`: parses the command line and turns what a command says into an exit code.

use std::process::ExitCode;

use clap::Parser;
use xtask::Outcome;
use xtask::cli::Cli;

fn main() -> ExitCode {
    match Cli::parse().run() {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(failure) => {
            // Whoever asked for JSON gets an object in this case too.
            if std::env::args_os().any(|argument| {
                ["--json", "--format=json", "json"]
                    .iter()
                    .any(|wanted| argument == *wanted)
            }) {
                anstream::println!("{:#}", serde_json::json!({ "error": failure.to_string() }));
            }
            anstream::eprintln!("error: {failure}");
            ExitCode::from(failure.exit_code())
        }
    }
}
