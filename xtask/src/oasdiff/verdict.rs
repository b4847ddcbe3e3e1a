//! What became of oasdiff's findings: among the changes of drift, known not to be noticed, or
//! unexplained; and how that is shown. Must not read descriptions or run anything.

use std::collections::BTreeMap;

use generator::drift::Change;
use serde_json::{Value, json};

use super::matching::is_reported;
use super::not_noticed::{Entry, NotNoticed};
use super::words::Finding;

/// Two descriptions compared.
#[derive(Debug)]
pub struct Pair {
    /// The names of their files.
    pub old: String,
    pub new: String,
    /// How many findings oasdiff has.
    findings: usize,
    /// How many changes drift has.
    changes: usize,
    /// How many of the findings are among the changes.
    reported: usize,
    /// The entries that say why clients do not notice the others, each with how many it is for.
    not_noticed: BTreeMap<usize, usize>,
    /// What is left.
    unexplained: Vec<Finding>,
}

impl Pair {
    /// Looks for each finding, of two descriptions, among the changes.
    pub fn of(
        (old, new): (String, String),
        trees: (&Value, &Value),
        findings: Vec<Finding>,
        changes: &[Change],
        not_noticed: &NotNoticed,
    ) -> Self {
        let mut pair = Self {
            old,
            new,
            findings: findings.len(),
            changes: changes.len(),
            reported: 0,
            not_noticed: BTreeMap::new(),
            unexplained: Vec::new(),
        };
        for finding in findings {
            if is_reported(&finding, trees, changes) {
                pair.reported += 1;
            } else if let Some(entry) = not_noticed.find(&finding, &pair.new) {
                *pair.not_noticed.entry(entry).or_default() += 1;
            } else {
                pair.unexplained.push(finding);
            }
        }
        pair
    }

    /// How many findings the entries are for.
    fn explained(&self) -> usize {
        self.not_noticed.values().sum()
    }

    fn text(&self) -> String {
        let mut text = format!(
            "{} to {}: {} changes; of {} findings {} are among them, {} not noticed, {} unexplained\n",
            self.old,
            self.new,
            self.changes,
            self.findings,
            self.reported,
            self.explained(),
            self.unexplained.len(),
        );
        for finding in &self.unexplained {
            let (id, about) = (&finding.id, finding.subject());
            text.push_str(&format!("    {id}: {about}: {}\n", finding.text));
        }
        text
    }

    fn object(&self) -> Value {
        let finding =
            |it: &Finding| json!({"id": it.id, "operation": it.subject(), "text": it.text});
        json!({
            "old": self.old,
            "new": self.new,
            "findings": self.findings,
            "changes": self.changes,
            "reported": self.reported,
            "not_noticed": self.explained(),
            "unexplained": self.unexplained.iter().map(finding).collect::<Vec<_>>(),
        })
    }
}

/// What became of all findings.
pub struct Verdict<'a> {
    pairs: Vec<Pair>,
    not_noticed: &'a NotNoticed,
    /// How many findings each entry is for.
    used: Vec<usize>,
    /// Whether every entry should be for some.
    is_whole: bool,
}

impl<'a> Verdict<'a> {
    pub fn of(pairs: Vec<Pair>, not_noticed: &'a NotNoticed, is_whole: bool) -> Self {
        let count = |entry: usize| {
            let counts = pairs.iter().filter_map(|pair| pair.not_noticed.get(&entry));
            counts.sum()
        };
        let used = (0..not_noticed.entries().len()).map(count).collect();
        Self {
            pairs,
            not_noticed,
            used,
            is_whole,
        }
    }

    /// Whether nothing is unexplained, and no entry is left over.
    pub fn is_good(&self) -> bool {
        let is_explained = |pair: &Pair| pair.unexplained.is_empty();
        self.pairs.iter().all(is_explained) && self.unused().next().is_none()
    }

    /// Every entry, with how many findings it is for.
    fn entries(&self) -> impl Iterator<Item = (&Entry, usize)> {
        let used = self.used.iter().copied();
        self.not_noticed.entries().iter().zip(used)
    }

    fn unused(&self) -> impl Iterator<Item = String> {
        let unused = self
            .entries()
            .filter(|(_, count)| self.is_whole && *count == 0);
        unused.map(|(entry, _)| entry.to_string())
    }

    pub fn text(&self) -> String {
        let mut text: String = self.pairs.iter().map(Pair::text).collect();
        for (entry, count) in self.entries().filter(|(_, count)| *count > 0) {
            text.push_str(&format!(
                "not noticed, {count} times: {entry}: {}\n",
                entry.reason
            ));
        }
        for entry in self.unused() {
            text.push_str(&format!("no finding needs the entry any more: {entry}\n"));
        }
        text
    }

    pub fn object(&self) -> Value {
        let entry = |(entry, count): (&Entry, usize)| json!({"entry": entry.to_string(), "reason": entry.reason, "findings": count});
        json!({
            "pairs": self.pairs.iter().map(Pair::object).collect::<Vec<_>>(),
            "not_noticed": self.entries().map(entry).collect::<Vec<_>>(),
            "unused": self.unused().collect::<Vec<_>>(),
        })
    }
}

#[cfg(test)]
mod tests {
    use generator::diagnostics::Diagnostics;
    use generator::drift::{Version, drift};
    use generator::source::Source;

    use super::*;

    fn finding(id: &str, text: &str) -> Finding {
        Finding::of_get("/a", id, text)
    }

    fn pair(findings: Vec<Finding>, not_noticed: &NotNoticed) -> Pair {
        let text = |responses: &str| {
            format!(
                "{{openapi: 3.0.1, info: {{title: t, version: '1'}}, \
                 paths: {{/a: {{get: {{operationId: a, responses: {responses}}}}}}}}}"
            )
        };
        let old = Source::new("old", text("{'204': {description: x}}"));
        let new = text("{'204': {description: x}}").replace("operationId: a", "operationId: b");
        let new = Source::new("new", new);
        let mut found = Diagnostics::default();
        let [before, after] = [&old, &new].map(|it| Version::read(it, None, &mut found).unwrap());
        let changes = drift(&before, &after).changes;
        let names = ("1.yaml".to_owned(), "2.yaml".to_owned());
        let trees = (&before.tree, &after.tree);
        Pair::of(names, trees, findings, &changes, not_noticed)
    }

    #[test]
    fn a_finding_is_reported_or_not_noticed_or_unexplained_and_no_entry_is_left_over() {
        let not_noticed = NotNoticed::parse(
            "[[entry]]\nid = 'api-tag-added'\nsays = '`Two`'\nreason = 'r'\n\
             [[entry]]\nid = 'api-tag-removed'\nreason = 's'",
        )
        .unwrap();
        let findings = vec![
            finding(
                "api-operation-id-removed",
                "api operation id `a` removed and replaced with `b`",
            ),
            finding("api-tag-added", "api tag `Two` added"),
            finding("api-tag-added", "api tag `Three` added"),
            finding("a-new-kind", "says so"),
        ];
        let pairs = vec![pair(findings, &not_noticed)];
        let verdict = Verdict::of(pairs, &not_noticed, true);
        assert_eq!(
            verdict.text(),
            "1.yaml to 2.yaml: 1 changes; of 4 findings 1 are among them, 1 not noticed, 2 unexplained\n    \
                 api-tag-added: GET /a: api tag `Three` added\n    \
                 a-new-kind: GET /a: says so\n\
             not noticed, 1 times: api-tag-added that says \"`Two`\": r\n\
             no finding needs the entry any more: api-tag-removed\n"
        );
        assert_eq!(verdict.object()["unused"], json!(["api-tag-removed"]));
        assert!(!verdict.is_good());
    }

    #[test]
    fn of_some_versions_entries_may_be_left_over() {
        let not_noticed =
            NotNoticed::parse("[[entry]]\nid = 'api-tag-removed'\nreason = 's'").unwrap();
        let pairs = || vec![pair(Vec::new(), &not_noticed)];
        assert!(Verdict::of(pairs(), &not_noticed, false).is_good());
        assert!(!Verdict::of(pairs(), &not_noticed, true).is_good());
    }
}
