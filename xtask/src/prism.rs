//! `cargo xtask prism`: every operation called on a server that was made by others from the raw
//! description. Here is what to call and what to make of it; `tests/driver` calls.

mod expected;
mod server;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;
use generator::examples::{OperationExamples, ParameterExample, examples};
use generator::source::parse;
use serde_json::{Value, json};

use crate::driver::Driver;
use crate::driver::protocol::{Given, Outcome as Called, Target, Task};
use crate::progress::Progress;
use crate::report::Report;
use crate::{Failure, Outcome, files, replace};
use expected::Expected;
use server::Server;

/// Call all operations on Prism, which checks requests against the raw description.
///
/// Prism serves the description as upstream publishes it, without the corrections of this project,
/// and refuses every request that contradicts it. All operations are called through `generated/`: each
/// by its own endpoint function and models, which the feature `dispatch` reaches by name. Arguments are
/// the description's own examples; where it has none, they are made from the schemas. Every example
/// of a response is asked for once, those of errors too, and has to be decoded and written back equal.
///
/// Where the description contradicts itself, `tests/prism/expected-failures.toml` says so, with the reason. An
/// entry there that does not fail any more is a finding, too.
///
/// Needs node and npm. The version of Prism is pinned in `tests/prism/`; it is installed into
/// `target/prism/` once.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask prism --spec ../shared/upstream/unstable.yaml\n  \
    cargo xtask prism --spec api.intercom.io.yaml --json | jq .findings")]
pub struct Arguments {
    /// The raw description.
    #[arg(long, value_name = "FILE")]
    spec: PathBuf,
    /// Print one JSON object: operations, requests, responses, expected, findings.
    #[arg(long)]
    json: bool,
}

/// Runs the command on the workspace in `root`.
///
/// # Errors
///
/// When the description has errors, or Prism or the calling program cannot be run.
pub fn run(arguments: &Arguments, root: &Path) -> Result<Outcome, Failure> {
    let source = files::source(&arguments.spec, &arguments.spec)?;
    let mut report = Report::new(vec![&source]);
    let Some(tree) = parse(&source, report.diagnostics()) else {
        anstream::eprint!("{}", report.for_people());
        return Ok(Outcome::Findings);
    };
    let expected = Expected::read(&root.join("tests/prism/expected-failures.toml"))?;
    let operations = examples(&tree);
    let tasks: Vec<_> = operations.iter().map(task).collect();

    let scratch = root.join("target/prism");
    let _mine = replace::workshop(&scratch)?;
    let driver = Driver::committed(root, &scratch);
    eprintln!("compiling the calling program");
    driver.compile()?;
    let server = Server::start(root, &scratch, &arguments.spec)?;
    let mut progress = Progress::new("operations called", tasks.len());
    let called = driver.run(&tasks, Some(server.url()), &mut progress)?;
    drop(server);

    let verdict = Verdict::of(&operations, &called, &expected);
    if arguments.json {
        anstream::println!("{:#}", verdict.object());
    } else {
        anstream::print!("{}", verdict.text());
    }
    Ok(match verdict.findings.is_empty() {
        true => Outcome::Done,
        false => Outcome::Findings,
    })
}

/// What to call an operation with.
fn task(operation: &OperationExamples) -> Task {
    let body = operation.body.as_ref();
    let mut requests: Vec<(String, Given)> = match body {
        Some(body) => body
            .examples
            .iter()
            .map(|example| {
                let name = part("request", example.name.as_deref());
                (name, Given::of(operation, Some(&example.value), required))
            })
            .collect(),
        None => vec![("request".to_owned(), Given::of(operation, None, required))],
    };
    let made = body.map(|body| &body.made);
    let is_extra = |it: &&ParameterExample| it.given && !it.required;
    if operation.parameters.iter().any(|it| is_extra(&it)) {
        let first = body.and_then(|body| body.examples.first());
        let body = first.map(|example| &example.value).or(made);
        requests.push((
            "request with all parameters".to_owned(),
            Given::of(operation, body, |it| required(it) || is_extra(&it)),
        ));
    }
    Task::Call {
        operation: Target::of(operation),
        requests,
        // With the headers that the client sends by itself, as the description wants them here.
        otherwise: Given::of(operation, made, |it| required(it) || it.place == "header"),
        responses: responses(operation)
            .map(|(part, code, name)| {
                let example = name.map(|name| format!(", example={name:?}"));
                (part, format!("code={code}{}", example.unwrap_or_default()))
            })
            .collect(),
    }
}

fn required(parameter: &ParameterExample) -> bool {
    parameter.required
}

/// Every response to ask for: what to call it, its status and the name of its example.
fn responses(operation: &OperationExamples) -> impl Iterator<Item = (String, u16, Option<&str>)> {
    let responses = operation.responses.iter();
    let responses = responses.filter_map(|response| Some((response, response.code?)));
    responses.flat_map(|(response, code)| {
        let kind = format!("response {}", response.status);
        let named = response.examples.iter().map(|it| it.name.as_deref());
        let names: Vec<_> = match response.examples.is_empty() {
            true => vec![None],
            false => named.collect(),
        };
        let of = move |name| (part(&kind, name), code, name);
        names.into_iter().map(of)
    })
}

fn part(kind: &str, name: Option<&str>) -> String {
    match name {
        Some(name) => format!("{kind} {name}"),
        None => kind.to_owned(),
    }
}

/// What the calls amount to.
#[derive(Debug, Default)]
struct Verdict {
    operations: Count,
    requests: Count,
    responses: Count,
    /// Failures that the file of expected failures has, with its reason.
    expected: Vec<Finding>,
    /// All other failures, and what fails no more.
    findings: Vec<Finding>,
}

/// How many there are, and how many of them are good.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    good: usize,
    total: usize,
}

impl Count {
    fn add(&mut self, is_good: bool) {
        self.total += 1;
        self.good += usize::from(is_good);
    }
}

/// A call, and what is to be said about it.
#[derive(Debug)]
struct Finding {
    operation: String,
    part: String,
    why: Vec<String>,
}

impl Verdict {
    fn of(operations: &[OperationExamples], called: &[Called], expected: &Expected) -> Self {
        let mut verdict = Self::default();
        let mut of_task: BTreeMap<usize, Vec<&Called>> = BTreeMap::new();
        for outcome in called {
            of_task.entry(outcome.task).or_default().push(outcome);
        }
        let mut failed = expected.unused();
        for (index, operation) in operations.iter().enumerate() {
            let key = format!("{} {}", operation.method, operation.path);
            let codes: BTreeMap<_, _> = responses(operation)
                .map(|(part, code, _)| (part, code))
                .collect();
            let mut is_accepted = false;
            for outcome in of_task.remove(&index).unwrap_or_default() {
                let why = failure(outcome, codes.get(&outcome.part).copied());
                if outcome.part.starts_with("request") {
                    is_accepted |= why.is_empty();
                    verdict.requests.add(why.is_empty());
                } else {
                    verdict.responses.add(why.is_empty());
                }
                let reason = failed.take(&key, &outcome.part);
                let finding = |why| Finding {
                    operation: key.clone(),
                    part: outcome.part.clone(),
                    why,
                };
                match (why.is_empty(), reason) {
                    (true, None) => {}
                    (false, None) => verdict.findings.push(finding(why)),
                    (false, Some(reason)) => {
                        verdict.expected.push(finding(vec![reason.to_owned()]))
                    }
                    (true, Some(_)) => verdict.findings.push(finding(vec![
                        "an expected failure that does not fail any more".to_owned(),
                    ])),
                }
            }
            verdict.operations.add(is_accepted);
        }
        let stale = failed.left().map(|(operation, part)| Finding {
            operation,
            part,
            why: vec!["an expected failure of a call that is not made".to_owned()],
        });
        verdict.findings.extend(stale);
        verdict
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for finding in &self.findings {
            let Finding {
                operation,
                part,
                why,
            } = finding;
            text.push_str(&format!("{operation}: {part}\n"));
            for why in why {
                text.push_str(&format!("    {why}\n"));
            }
        }
        let line = |what: &str, count: Count, good: &str| {
            format!("{what:11}{:4} of {:4} {good}\n", count.good, count.total)
        };
        text.push_str(&line(
            "operations",
            self.operations,
            "accepted with at least one request",
        ));
        text.push_str(&line("requests", self.requests, "accepted and answered"));
        text.push_str(&line(
            "responses",
            self.responses,
            "decoded and written back equal",
        ));
        text.push_str(&format!(
            "{} expected failures, {} findings\n",
            self.expected.len(),
            self.findings.len()
        ));
        text
    }

    fn object(&self) -> Value {
        let count = |count: Count| json!({"good": count.good, "total": count.total});
        let list = |findings: &[Finding]| -> Value {
            let object =
                |it: &Finding| json!({"operation": it.operation, "part": it.part, "why": it.why});
            findings.iter().map(object).collect()
        };
        json!({
            "operations": count(self.operations),
            "requests": count(self.requests),
            "responses": count(self.responses),
            "expected": list(&self.expected),
            "findings": list(&self.findings),
        })
    }
}

/// Why a call is a failure; nothing if it is none. Without a status that was asked for, it has to be
/// no error.
fn failure(outcome: &Called, wanted: Option<u16>) -> Vec<String> {
    if outcome.operation.is_none() {
        return vec!["the SDK has no such operation".to_owned()];
    }
    let mut why: Vec<String> = outcome.problem.iter().cloned().collect();
    let refused = outcome.refused.iter();
    why.extend(refused.map(|message| format!("Prism: {message}")));
    match (outcome.status, wanted) {
        (Some(status), None) if status >= 400 && why.is_empty() => {
            why.push(format!("the answer was {status}"));
        }
        (Some(status), Some(wanted)) if status != wanted && why.is_empty() => {
            why.push(format!("the answer was {status} in place of {wanted}"));
        }
        _ => {}
    }
    let differences = outcome.differences.iter();
    why.extend(differences.map(|it| {
        format!(
            "at `{}`: {} was written back as {}",
            it.path, it.expected, it.found
        )
    }));
    why
}

#[cfg(test)]
mod tests {
    use super::*;

    fn called(part: &str, status: u16) -> Called {
        Called {
            part: part.to_owned(),
            operation: Some("a".to_owned()),
            status: Some(status),
            ..Called::default()
        }
    }

    fn operation() -> OperationExamples {
        let tree = json!({"paths": {"/a/{id}": {"put": {
            "parameters": [
                {"name": "q", "in": "query", "example": 1},
                {"name": "silent", "in": "query", "schema": {"type": "string"}},
                {"name": "must", "in": "query", "required": true, "schema": {"type": "integer"}},
                {"name": "Version", "in": "header", "schema": {"enum": ["v"]}},
            ],
            "requestBody": {"content": {"application/json": {
                "schema": {"type": "object"},
                "examples": {"one": {"value": {"n": 1}}, "two": {"value": null}},
            }}},
            "responses": {
                "200": {"content": {"application/json": {"examples": {"a b": {"value": 1}}}}},
                "4XX": {},
            },
        }}}});
        let [operation] = examples(&tree).try_into().unwrap();
        operation
    }

    #[test]
    fn every_example_is_called_and_every_response_asked_for() {
        let task = serde_json::to_value(task(&operation())).unwrap();
        let given = |query: Value, header: Value, body: Value| json!({"path": ["id"], "query": query, "header": header, "body": body});
        let must = json!({"must": 1});
        assert_eq!(
            task,
            json!({
                "task": "call",
                "operation": {"method": "PUT", "path": "/a/{id}"},
                "requests": [
                    ["request one", given(must.clone(), json!({}), json!({"n": 1}))],
                    ["request two", given(must.clone(), json!({}), json!(null))],
                    ["request with all parameters",
                        given(json!({"q": 1, "must": 1}), json!({}), json!({"n": 1}))],
                ],
                "otherwise": given(must, json!({"Version": "v"}), json!({})),
                "responses": [["response 200 a b", "code=200, example=\"a b\""], ["response 4XX", "code=400"]],
            })
        );
    }

    #[test]
    fn failures_are_expected_or_findings_and_what_fails_no_more_is_one_too() {
        let expected = Expected::parse(
            "[[failure]]\noperation = 'PUT /a/{id}'\nreason = 'r'\n\
             parts = ['request two', 'request one', 'response 404']",
        );
        let called = [
            called("request one", 200),
            Called {
                refused: vec!["no".to_owned()],
                ..called("request two", 422)
            },
            called("request with all parameters", 404),
            called("response 200 a b", 201),
            called("response 4XX", 400),
        ];
        let verdict = Verdict::of(&[operation()], &called, &expected.unwrap());
        assert_eq!(
            verdict.text(),
            "PUT /a/{id}: request one\n    \
                 an expected failure that does not fail any more\n\
             PUT /a/{id}: request with all parameters\n    the answer was 404\n\
             PUT /a/{id}: response 200 a b\n    the answer was 201 in place of 200\n\
             PUT /a/{id}: response 404\n    an expected failure of a call that is not made\n\
             operations    1 of    1 accepted with at least one request\n\
             requests      1 of    3 accepted and answered\n\
             responses     1 of    2 decoded and written back equal\n\
             1 expected failures, 4 findings\n"
        );
        assert_eq!(
            verdict.object()["expected"],
            json!([{"operation": "PUT /a/{id}", "part": "request two", "why": ["r"]}])
        );
    }

    #[test]
    fn a_difference_is_a_failure_and_a_mismatch_is_none() {
        let difference = || crate::driver::protocol::Difference {
            path: "/a".to_owned(),
            expected: "1".to_owned(),
            found: "2".to_owned(),
        };
        let mut outcome = called("request", 200);
        outcome.mismatches.push(difference());
        assert_eq!(failure(&outcome, None), [""; 0]);
        outcome.differences.push(difference());
        assert_eq!(
            failure(&outcome, None),
            ["at `/a`: 1 was written back as 2"]
        );
        outcome.operation = None;
        assert_eq!(failure(&outcome, None), ["the SDK has no such operation"]);
    }
}
