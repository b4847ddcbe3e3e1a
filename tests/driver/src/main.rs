//! Does what `cargo xtask prism` and `cargo xtask verify` ask for, with an SDK that was generated:
//! `driver TASKS [URL]` reads a task from each line of a file and writes outcomes to the standard
//! output. It knows operations by name only, so that it compiles with every generated crate; it never
//! judges what it finds.

mod call;
mod compare;
mod operation;
mod protocol;
mod query;
mod recorded;
mod request;
mod response;

use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::process::ExitCode;

use crate::call::Caller;
use crate::protocol::{Outcome, Task};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    match run(&arguments.next().unwrap_or_default(), arguments.next()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("driver: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(tasks: &str, url: Option<String>) -> Result<(), Box<dyn Error>> {
    let caller = url.map(|url| Caller::new(&url)).transpose()?;
    let mut out = std::io::stdout().lock();
    for (task, line) in BufReader::new(File::open(tasks)?).lines().enumerate() {
        let outcomes = outcomes(serde_json::from_str(&line?)?, caller.as_ref());
        for outcome in outcomes {
            let outcome = Outcome { task, ..outcome };
            writeln!(out, "{}", serde_json::to_string(&outcome)?)?;
        }
        out.flush()?;
    }
    Ok(())
}

fn outcomes(task: Task, caller: Option<&Caller>) -> Vec<Outcome> {
    match task {
        Task::Response {
            operation,
            response,
        } => vec![match operation::find(&operation) {
            Some(endpoint) => response::check(endpoint, &response),
            None => nowhere("response"),
        }],
        Task::Request {
            operation,
            arguments,
        } => vec![match operation::find(&operation) {
            Some(endpoint) => request::check(endpoint, &arguments),
            None => nowhere("request"),
        }],
        Task::Recorded(recorded) => recorded::check(&recorded),
        Task::Call {
            operation,
            requests,
            otherwise,
            responses,
        } => match (operation::find(&operation), caller) {
            (Some(endpoint), Some(caller)) => {
                caller.call(endpoint, &requests, &otherwise, &responses)
            }
            _ => vec![nowhere("request")],
        },
    }
}

/// That the SDK does not have the operation.
fn nowhere(part: &str) -> Outcome {
    Outcome {
        part: part.to_owned(),
        ..Outcome::default()
    }
}
