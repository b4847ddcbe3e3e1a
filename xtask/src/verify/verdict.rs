//! What the outcomes amount to, for people and for programs.

use generator::generate::Counts;
use generator::pointer::Pointer;
use serde_json::{Value, json};

use crate::driver::protocol::{Difference, Outcome, Task};

/// Something to verify.
#[derive(Clone, Debug)]
pub struct Case {
    /// What it is.
    pub kind: Kind,
    /// What to call it: `GET /contacts/{id}: response 200 found`.
    pub name: String,
    /// Where it is in the description.
    pub place: Option<Place>,
    /// Whether an example is what its schema describes, if it has one.
    pub conforms: Option<bool>,
    /// What to do with it.
    pub todo: Todo,
}

/// What to do with a case.
#[derive(Clone, Debug)]
pub enum Todo {
    /// The driver is asked to do this.
    Ask(Task),
    /// It is listed with this outcome: there is nothing that the SDK could do.
    List(Outcome),
}

/// What a case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The example of a response.
    Response,
    /// The example of a body.
    Request,
    /// The examples of parameters.
    Parameters,
    /// A recorded request and its response.
    Entry,
}

/// Where something is in a description.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its JSON pointer.
    pub pointer: Pointer,
    /// The line it starts in.
    pub line: Option<usize>,
}

/// What the outcomes amount to.
#[derive(Debug)]
pub struct Verdict<'a> {
    checked: Vec<Checked<'a>>,
}

/// A case, or one half of a recorded entry, and what came of it.
#[derive(Debug)]
struct Checked<'a> {
    case: &'a Case,
    outcome: Outcome,
}

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// The same value came back.
    Same,
    /// Another value came back.
    Different,
    /// There is no value.
    Failed,
    /// There was nothing to compare.
    Skipped,
    /// No operation is meant.
    Unmatched,
}

impl<'a> Checked<'a> {
    fn new(case: &'a Case, mut outcome: Outcome) -> Self {
        if case.kind == Kind::Parameters {
            // The body is only there because one is needed.
            let is_body = |it: &Difference| it.path.starts_with("/body");
            outcome.mismatches.retain(|it| !is_body(it));
        }
        Self { case, outcome }
    }

    fn end(&self) -> End {
        let Outcome {
            operation,
            problem,
            skipped,
            differences,
            ..
        } = &self.outcome;
        match (operation, problem, skipped) {
            // Without an operation, if the driver was not asked.
            (_, _, Some(_)) => End::Skipped,
            (None, ..) => End::Unmatched,
            (_, Some(_), _) => End::Failed,
            _ if differences.is_empty() => End::Same,
            _ => End::Different,
        }
    }

    fn kind(&self) -> Kind {
        match (self.case.kind, self.outcome.part.as_str()) {
            (Kind::Entry, "response") => Kind::Response,
            (Kind::Entry, _) => Kind::Request,
            (kind, _) => kind,
        }
    }

    /// Whether the SDK is to blame, and not the example for contradicting its schema.
    fn is_finding(&self) -> bool {
        let contradicts = self.case.conforms == Some(false);
        match self.end() {
            End::Different => true,
            End::Failed => !contradicts,
            End::Unmatched => self.case.kind != Kind::Entry,
            // The SDK objects to what the schema allows.
            End::Same => self.case.conforms == Some(true) && self.has_mismatches(),
            End::Skipped => false,
        }
    }

    fn has_mismatches(&self) -> bool {
        !self.outcome.mismatches.is_empty()
    }

    /// What there is to say; nothing, where all is well.
    fn remarks(&self) -> Vec<String> {
        let Outcome {
            problem, skipped, ..
        } = &self.outcome;
        let mut remarks = Vec::new();
        match self.end() {
            End::Unmatched => remarks.push("matches no operation".to_owned()),
            End::Failed => remarks.extend(problem.iter().map(|it| format!("failed: {it}"))),
            End::Skipped => remarks.extend(skipped.iter().map(|it| format!("skipped: {it}"))),
            End::Same | End::Different => {}
        }
        let say = |word: &str, it: &Difference| {
            let path = if it.path.is_empty() { "/" } else { &it.path };
            format!(
                "{word} at {path}: expected {}, found {}",
                it.expected, it.found
            )
        };
        if self.end() == End::Different {
            let differences = self.outcome.differences.iter();
            remarks.extend(differences.map(|it| say("lost", it)));
        }
        let mismatches = self.outcome.mismatches.iter();
        remarks.extend(mismatches.map(|it| say("mismatch", it)));
        if self.has_mismatches() && self.is_finding() && self.end() == End::Same {
            remarks.push("and yet its schema allows it".to_owned());
        }
        let contradicts = self.case.conforms == Some(false);
        if remarks.is_empty() && contradicts && self.end() == End::Same {
            remarks.push("not what its schema says; the SDK takes it as it is".to_owned());
        }
        remarks
    }

    fn title(&self) -> String {
        let part = match self.case.kind {
            Kind::Entry if self.outcome.operation.is_some() => format!(", {}", self.outcome.part),
            _ => String::new(),
        };
        let line = self.case.place.as_ref().and_then(|place| place.line);
        let line = line.map(|line| format!(" (line {line})"));
        format!("{}{part}{}", self.case.name, line.unwrap_or_default())
    }

    fn object(&self) -> Value {
        let place = self.case.place.as_ref();
        let list = |differences: &[Difference]| -> Value {
            let object = |it: &Difference| json!({"path": it.path, "expected": it.expected, "found": it.found});
            differences.iter().map(object).collect()
        };
        let end = self.end();
        json!({
            "name": self.case.name,
            "part": self.outcome.part,
            "operation": self.outcome.operation,
            "status": self.outcome.status,
            "pointer": place.map(|place| place.pointer.as_str()),
            "line": place.and_then(|place| place.line),
            "decoded": matches!(end, End::Same | End::Different),
            "lossless": end == End::Same,
            "conforms": self.case.conforms,
            "finding": self.is_finding(),
            "problem": self.outcome.problem,
            "skipped": self.outcome.skipped,
            "mismatches": list(&self.outcome.mismatches),
            "differences": list(&self.outcome.differences),
        })
    }
}

/// How many there are of a kind.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    total: usize,
    decoded: usize,
    lossless: usize,
    mismatched: usize,
    skipped: usize,
}

impl<'a> Verdict<'a> {
    /// Puts cases and outcomes together.
    pub fn of(cases: &'a [Case], outcomes: Vec<Outcome>) -> Self {
        let outcomes = outcomes.into_iter();
        let checked = outcomes.filter_map(|outcome| {
            let case = cases.get(outcome.task)?;
            Some(Checked::new(case, outcome))
        });
        Self {
            checked: checked.collect(),
        }
    }

    /// Whether anything is a finding.
    #[must_use]
    pub fn has_findings(&self) -> bool {
        self.checked.iter().any(Checked::is_finding)
    }

    fn count(&self, kind: Kind) -> Count {
        let mut count = Count::default();
        let of_kind = self.checked.iter().filter(|it| it.kind() == kind);
        for checked in of_kind.filter(|it| it.end() != End::Unmatched) {
            let end = checked.end();
            count.total += usize::from(end != End::Skipped);
            count.skipped += usize::from(end == End::Skipped);
            count.decoded += usize::from(matches!(end, End::Same | End::Different));
            count.lossless += usize::from(end == End::Same);
            count.mismatched += usize::from(checked.has_mismatches());
        }
        count
    }

    fn unmatched(&self) -> impl Iterator<Item = &Checked<'a>> {
        let checked = self.checked.iter();
        checked.filter(|checked| checked.end() == End::Unmatched)
    }

    /// What is to be said of each, and how many there are.
    #[must_use]
    pub fn text(&self, counts: &Counts) -> String {
        let mut text = String::new();
        let (findings, others): (Vec<_>, Vec<_>) = self
            .checked
            .iter()
            .partition(|checked| checked.is_finding());
        for checked in others.into_iter().chain(findings) {
            let remarks = checked.remarks();
            if remarks.is_empty() {
                continue;
            }
            let mark = if checked.is_finding() { "FINDING " } else { "" };
            text.push_str(&format!("{mark}{}\n", checked.title()));
            for remark in remarks {
                text.push_str(&format!("    {remark}\n"));
            }
        }
        text.push_str(&format!(
            "crate       {} operations and {} schemas, compiled without a warning\n",
            counts.operations, counts.schemas
        ));
        for (what, kind, done) in [
            ("responses", Kind::Response, "decoded"),
            ("requests", Kind::Request, "built"),
            ("parameters", Kind::Parameters, "built"),
        ] {
            let count = self.count(kind);
            if count.total + count.skipped > 0 {
                text.push_str(&line(what, count, done));
            }
        }
        let unmatched = self.unmatched().count();
        if unmatched > 0 {
            text.push_str(&format!("unmatched   {unmatched} for no operation\n"));
        }
        let findings = self.checked.iter().filter(|it| it.is_finding()).count();
        text.push_str(&format!("{findings} findings\n"));
        text
    }

    /// The same for programs.
    #[must_use]
    pub fn object(&self, counts: &Counts) -> Value {
        let count = |kind| {
            let count = self.count(kind);
            json!({
                "total": count.total,
                "decoded": count.decoded,
                "lossless": count.lossless,
                "mismatched": count.mismatched,
                "skipped": count.skipped,
            })
        };
        json!({
            "crate": {"operations": counts.operations, "schemas": counts.schemas},
            "summary": {
                "responses": count(Kind::Response),
                "requests": count(Kind::Request),
                "parameters": count(Kind::Parameters),
                "unmatched": self.unmatched().count(),
                "findings": self.checked.iter().filter(|it| it.is_finding()).count(),
            },
            "checked": self.checked.iter().map(Checked::object).collect::<Vec<_>>(),
        })
    }
}

fn line(what: &str, count: Count, done: &str) -> String {
    let Count {
        total,
        decoded,
        lossless,
        mismatched,
        skipped,
    } = count;
    let skipped = match skipped {
        0 => String::new(),
        skipped => format!("; {skipped} skipped"),
    };
    format!(
        "{what:11} {total:4}: {decoded} {done}, {lossless} lossless; {mismatched} not what the \
         description says{skipped}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(kind: Kind, conforms: Option<bool>) -> Case {
        Case {
            kind,
            name: "GET /a: x".to_owned(),
            place: None,
            conforms,
            todo: Todo::List(outcome()),
        }
    }

    fn difference() -> Vec<Difference> {
        let [path, expected, found] = ["/a", "1", "2"].map(str::to_owned);
        vec![Difference {
            path,
            expected,
            found,
        }]
    }

    fn outcome() -> Outcome {
        Outcome {
            operation: Some("a".to_owned()),
            ..Outcome::default()
        }
    }

    fn findings(case: Case, outcome: Outcome) -> (bool, Vec<String>) {
        let cases = [case];
        let verdict = Verdict::of(&cases, vec![outcome]);
        (verdict.has_findings(), verdict.checked[0].remarks())
    }

    #[test]
    fn a_mismatch_is_a_finding_only_if_the_schema_allows_what_is_there() {
        let mismatch = || Outcome {
            mismatches: difference(),
            ..outcome()
        };
        let remark = "mismatch at /a: expected 1, found 2".to_owned();
        for conforms in [None, Some(false)] {
            let found = findings(case(Kind::Response, conforms), mismatch());
            assert_eq!(found, (false, vec![remark.clone()]));
        }
        assert_eq!(
            findings(case(Kind::Response, Some(true)), mismatch()),
            (
                true,
                vec![remark, "and yet its schema allows it".to_owned()]
            )
        );
    }

    #[test]
    fn a_loss_is_a_finding_whatever_the_schema_says() {
        let lost = Outcome {
            differences: difference(),
            ..outcome()
        };
        let found = findings(case(Kind::Response, Some(false)), lost);
        let remark = "lost at /a: expected 1, found 2".to_owned();
        assert_eq!(found, (true, vec![remark]));
    }

    #[test]
    fn what_cannot_be_read_is_a_finding_unless_it_contradicts_its_schema() {
        let failed = || Outcome {
            problem: Some("no JSON".to_owned()),
            ..outcome()
        };
        let remark = vec!["failed: no JSON".to_owned()];
        let found = findings(case(Kind::Request, Some(false)), failed());
        assert_eq!(found, (false, remark.clone()));
        let found = findings(case(Kind::Entry, None), failed());
        assert_eq!(found, (true, remark));
    }

    #[test]
    fn an_operation_that_is_not_there_is_a_finding_in_a_description_alone() {
        let remark = vec!["matches no operation".to_owned()];
        let found = findings(case(Kind::Entry, None), Outcome::default());
        assert_eq!(found, (false, remark.clone()));
        let found = findings(case(Kind::Response, Some(true)), Outcome::default());
        assert_eq!(found, (true, remark));
    }
}
