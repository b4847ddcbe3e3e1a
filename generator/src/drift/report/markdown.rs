//! The drift as Markdown: the text of a pull request.

use super::super::rules::{Runtime, Source};
use super::super::{Change, Drift, Place};
use super::{Subject, by_verdict, changelog, reach, summary};

/// More changes than this are folded away, so that the worst are seen.
const OPEN: usize = 25;

/// The verdicts, a table for each pair of them, and the section for the changelog.
#[must_use]
pub fn markdown(drift: &Drift, subject: &Subject) -> String {
    let mut text = format!("## What the new description does\n\n{}\n", summary(drift));
    if drift.changes.is_empty() {
        return text;
    }
    text.push_str(&format!("\n**To do:** {}.\n", subject.release(drift)));
    for ((runtime, source), changes) in by_verdict(drift) {
        let (runtime, source) = (runtime.0, source.0);
        let title = format!(
            "{} Shipped programs: {}. Sources: {}. ({})",
            sign(runtime, source),
            programs(runtime),
            sources(source),
            changes.len()
        );
        let rows: String = changes.iter().map(|change| row(change)).collect();
        let table = format!(
            "| what | change | reaches | id | line, old and new |\n|---|---|---|---|---|\n{rows}"
        );
        let fold = changes.len() > OPEN || runtime == Runtime::Ok && source == Source::None;
        if fold {
            text.push_str(&format!(
                "\n<details><summary>{title}</summary>\n\n{table}\n</details>\n"
            ));
        } else {
            text.push_str(&format!("\n### {title}\n\n{table}"));
        }
    }
    text.push_str(&format!(
        "\n<details><summary>For CHANGELOG.md</summary>\n\n```markdown\n{}```\n</details>\n",
        changelog(drift, subject)
    ));
    text
}

fn sign(runtime: Runtime, source: Source) -> &'static str {
    match (runtime, source) {
        (Runtime::Breaks, _) => "🔴",
        (Runtime::Degraded, _) | (_, Source::Major) => "🟡",
        _ => "🟢",
    }
}

fn programs(runtime: Runtime) -> &'static str {
    match runtime {
        Runtime::Ok => "go on",
        Runtime::Degraded => "go on with less",
        Runtime::Breaks => "break",
    }
}

fn sources(source: Source) -> &'static str {
    match source {
        Source::None => "unchanged",
        Source::Minor => "compile, there is more",
        Source::Major => "break",
    }
}

fn row(change: &Change) -> String {
    let line = |place: &Option<Place>| {
        let line = place.as_ref().and_then(|place| place.line);
        line.map_or("-".to_owned(), |line| line.to_string())
    };
    format!(
        "| `{}` | {} | {} | `{}` | {}, {} |\n",
        cell(&change.subject),
        cell(&change.message),
        cell(&reach(change).unwrap_or_default()),
        change.id(),
        line(&change.old),
        line(&change.new),
    )
}

/// What stands in a cell has no bars and no line breaks.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
