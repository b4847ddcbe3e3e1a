//! The drift as one page that needs nothing else: changes by tag and verdict, with filters, old and
//! new side by side.

use std::collections::BTreeMap;

use similar::{ChangeTag, TextDiff};

use super::super::{Change, Drift, Place};
use super::{Subject, changelog, reach, summary};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// Of longer excerpts only the lines around differences are shown.
const WHOLE: usize = 60;

/// The whole page.
#[must_use]
pub fn html(drift: &Drift, subject: &Subject) -> String {
    let rows: String = drift
        .changes
        .iter()
        .map(|change| row(change, subject))
        .collect();
    let (old, new) = (escape(&subject.old), escape(&subject.new));
    let release = escape(&subject.release(drift));
    let list = if drift.changes.is_empty() {
        String::new()
    } else {
        format!(
            "{}<p id=\"none\" hidden>No change fits these filters.</p>\n<ol id=\"changes\">\n{rows}</ol>\n\
             <section><h2>For CHANGELOG.md</h2>\n<pre class=\"changelog\">{}</pre></section>\n",
            filters(drift),
            escape(&changelog(drift, subject))
        )
    };
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>Drift: {old} to {new}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header>\n<h1>{old} <span>to</span> {new}</h1>\n<p class=\"verdicts\">{}{}<span class=\"release\">{release}</span></p>\n\
         <p>{}</p>\n</header>\n<main>\n{list}</main>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n",
        verdict("shipped programs", drift.runtime().word()),
        verdict("sources", drift.source().word()),
        escape(&summary(drift)),
    )
}

fn verdict(what: &str, word: &str) -> String {
    format!("<span class=\"verdict {word}\">{what}: {word}</span>")
}

/// A search field, a box for each verdict, and a list of the tags.
fn filters(drift: &Drift) -> String {
    let boxes = |name: &str, of: &dyn Fn(&Change) -> &'static str, words: [&str; 3]| -> String {
        let one = |word: &&str| {
            let count = drift
                .changes
                .iter()
                .filter(|change| of(change) == *word)
                .count();
            let off = if count == 0 { " disabled" } else { " checked" };
            format!(
                "<label class=\"{word}\"><input type=\"checkbox\" name=\"{name}\" value=\"{word}\"{off}> {word} <b>{count}</b></label>"
            )
        };
        words.iter().map(one).collect()
    };
    let mut tags: BTreeMap<&str, usize> = BTreeMap::new();
    for tag in drift.changes.iter().flat_map(|change| &change.tags) {
        *tags.entry(tag).or_default() += 1;
    }
    let options: String = tags
        .iter()
        .map(|(tag, count)| format!("<option value=\"{0}\">{0} ({count})</option>", escape(tag)))
        .collect();
    let untagged = drift.changes.iter().any(|change| change.tags.is_empty());
    let untagged = if untagged {
        "<option value=\"-\">no operation</option>"
    } else {
        ""
    };
    format!(
        "<form id=\"filters\">\n<fieldset><legend>Shipped programs</legend>{}</fieldset>\n\
         <fieldset><legend>Sources</legend>{}</fieldset>\n\
         <fieldset><legend>Tag</legend><select name=\"tag\" aria-label=\"Tag\"><option value=\"\">all tags</option>{options}{untagged}</select></fieldset>\n\
         <fieldset><legend>Search</legend><input type=\"search\" name=\"text\" placeholder=\"schema, operation, id\" aria-label=\"Search\"></fieldset>\n\
         <fieldset><legend>Shown</legend><output id=\"count\">{}</output> <button type=\"button\" id=\"open\">open all</button></fieldset>\n</form>\n",
        boxes(
            "runtime",
            &|change| change.runtime.word(),
            ["breaks", "degraded", "ok"]
        ),
        boxes(
            "source",
            &|change| change.source.word(),
            ["major", "minor", "none"]
        ),
        drift.changes.len(),
    )
}

fn row(change: &Change, subject: &Subject) -> String {
    let tags = serde_json::json!(change.tags).to_string();
    let operations: String = change
        .operations
        .iter()
        .map(|operation| format!("<li>{}</li>", escape(operation)))
        .collect();
    let word = if change.operations.len() == 1 {
        "operation"
    } else {
        "operations"
    };
    let operations = match change.operations.len() {
        0 => String::new(),
        count => format!(
            "<details class=\"operations\"><summary>{count} {word}</summary><ul>{operations}</ul></details>"
        ),
    };
    let reached =
        reach(change).map(|reach| format!("<span class=\"reach\">{}</span>", escape(&reach)));
    format!(
        "<li class=\"change\" data-runtime=\"{runtime}\" data-source=\"{source}\" data-tags=\"{tags}\">\n\
         <details><summary><span class=\"verdict {runtime}\">{runtime}</span><span class=\"verdict {source}\">{source}</span>\
         <span class=\"what\"><code>{subject}</code> {message} {reached}</span><code class=\"id\">{id}</code></summary>\n\
         <p class=\"reason\">{reason}.</p>\n{operations}\n{sides}</details></li>\n",
        runtime = change.runtime,
        source = change.source,
        tags = escape(&tags),
        subject = escape(&change.subject),
        message = prose(&change.message),
        reached = reached.unwrap_or_default(),
        id = change.id(),
        reason = prose(change.rule.reason),
        sides = sides(change, subject),
    )
}

/// The facts of both versions beside each other, what differs marked.
fn sides(change: &Change, subject: &Subject) -> String {
    let facts = |place: &Option<Place>| {
        place
            .as_ref()
            .and_then(|place| place.facts.clone())
            .unwrap_or_default()
    };
    let (old, new) = (facts(&change.old), facts(&change.new));
    let diff = TextDiff::from_lines(&old, &new);
    let (mut before, mut after) = (String::new(), String::new());
    let whole = old.lines().count().max(new.lines().count()) <= WHOLE;
    let groups = if whole {
        vec![diff.ops().to_vec()]
    } else {
        diff.grouped_ops(3)
    };
    for (index, group) in groups.iter().enumerate() {
        if index > 0 {
            before.push_str("<i>…</i>");
            after.push_str("<i>…</i>");
        }
        for found in group.iter().flat_map(|op| diff.iter_changes(op)) {
            let line = escape(found.value().trim_end_matches('\n'));
            match found.tag() {
                ChangeTag::Equal => {
                    before.push_str(&format!("<span>{line}</span>"));
                    after.push_str(&format!("<span>{line}</span>"));
                }
                ChangeTag::Delete => before.push_str(&format!("<del>{line}</del>")),
                ChangeTag::Insert => after.push_str(&format!("<ins>{line}</ins>")),
            }
        }
    }
    format!(
        "<div class=\"sides\">{}{}</div>",
        side(&subject.old, change.old.as_ref(), &before),
        side(&subject.new, change.new.as_ref(), &after)
    )
}

fn side(name: &str, place: Option<&Place>, lines: &str) -> String {
    let Some(place) = place else {
        return "<figure class=\"absent\"><figcaption>not there</figcaption></figure>".to_owned();
    };
    let line = place
        .line
        .map(|line| format!(":{line}"))
        .unwrap_or_default();
    format!(
        "<figure><figcaption>{}{line}<br><code>{}</code></figcaption><pre>{lines}</pre></figure>",
        escape(name),
        escape(place.pointer.as_str())
    )
}

/// Text in which code stands between backticks.
fn prose(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts
        .map(|(index, part)| match index % 2 {
            0 => escape(part),
            _ => format!("<code>{}</code>", escape(part)),
        })
        .collect()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
