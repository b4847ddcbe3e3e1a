//! What a change of the description does to the SDK's users: to programs that are out, and to code
//! that is compiled with the next version.
//!
//! Two descriptions are compared by their facts, never by their text: operations by method and path
//! shape, schemas by what they describe. What users cannot meet is no change.

mod facts;
mod models;
mod objects;
mod operations;
mod order;
mod parameters;
mod rename;
pub mod report;
mod responses;
pub mod rules;
mod schemas;
mod side;
mod structs;
mod unions;
mod version;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use crate::ident::TypeName;
use crate::pointer::Pointer;

use rename::Pairs;
use rules::{Action, Direction, Rule, Runtime, Source, Subject, find};
use side::Side;
pub use version::Version;

/// Everything that changed between two versions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drift {
    /// The changes, the worst first.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The kind of change it is.
    pub rule: &'static Rule,
    /// What it does to programs that are out.
    pub runtime: Runtime,
    /// What it does to code that is compiled anew.
    pub source: Source,
    /// What changed: `GET /contacts/{id}`, `contact.tags`.
    pub subject: String,
    /// What happened, as a sentence without a stop.
    pub message: String,
    /// The tags of the operations it reaches.
    pub tags: BTreeSet<String>,
    /// The operations it reaches.
    pub operations: BTreeSet<String>,
    /// Where it stood.
    pub old: Option<Place>,
    /// Where it stands.
    pub new: Option<Place>,
}

impl Change {
    /// The stable id of its kind.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.rule.id
    }

    /// The same change on another way, under the rule for that: `is_closer` if it tells programs more.
    /// What is sent and received is rated as what is sent, and what nobody was known to meet as what is
    /// met; but no rule stands for a worse verdict than its own.
    fn met_again(&mut self, rule: &'static Rule, is_closer: bool, message: String) {
        let covers = |rule: &Rule| self.runtime <= rule.runtime && self.source <= rule.source;
        if covers(rule) && (is_closer || !covers(self.rule)) {
            self.rule = rule;
            self.message = message;
        }
    }
}

/// A place in one of the descriptions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where it is.
    pub pointer: Pointer,
    /// The line it is in.
    pub line: Option<usize>,
    /// The facts there.
    pub facts: Option<String>,
}

impl Drift {
    /// The worst that happens to programs that are out.
    #[must_use]
    pub fn runtime(&self) -> Runtime {
        let all = self.changes.iter().map(|change| change.runtime);
        all.max().unwrap_or(Runtime::Ok)
    }

    /// The worst that happens to code that is compiled anew.
    #[must_use]
    pub fn source(&self) -> Source {
        let all = self.changes.iter().map(|change| change.source);
        all.max().unwrap_or(Source::None)
    }

    /// What to release.
    #[must_use]
    pub fn bump(&self) -> Bump {
        match (self.changes.is_empty(), self.source()) {
            (true, _) => Bump::None,
            (false, Source::None) => Bump::Patch,
            (false, Source::Minor) => Bump::Minor,
            (false, Source::Major) => Bump::Major,
        }
    }
}

/// What part of the version a release raises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// There is nothing to release.
    None,
    /// The last number.
    Patch,
    /// The middle number.
    Minor,
    /// The first number.
    Major,
}

impl Bump {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// The version after `version`. Before 1.0 the middle number stands for the first, as Cargo has it.
    ///
    /// ```text
    /// 1.2.3  major 2.0.0   minor 1.3.0   patch 1.2.4
    /// 0.2.3  major 0.3.0   minor 0.2.4   patch 0.2.4
    /// ```
    #[must_use]
    pub fn after(self, version: &str) -> Option<String> {
        let mut numbers = version.split('.').map(|number| number.parse::<u64>().ok());
        let (Some(major), Some(minor), Some(patch), None) = (
            numbers.next()?,
            numbers.next()?,
            numbers.next()?,
            numbers.next(),
        ) else {
            return None;
        };
        Some(match (self, major) {
            (Self::None, _) => version.to_owned(),
            (Self::Major, 1..) => format!("{}.0.0", major + 1),
            (Self::Minor, 1..) => format!("{major}.{}.0", minor + 1),
            (Self::Major, 0) => format!("0.{}.0", minor + 1),
            _ => format!("{major}.{minor}.{}", patch + 1),
        })
    }
}

/// Compares two versions of a description.
#[must_use]
pub fn drift(old: &Version<'_>, new: &Version<'_>) -> Drift {
    let (before, after) = (Side::new(&old.planned), Side::new(&new.planned));
    let pairs = Pairs::find(&before, &after);
    let mut differ = Differ {
        old: &before,
        new: &after,
        pairs: &pairs,
        changes: Vec::new(),
        index: BTreeMap::new(),
        unused: BTreeSet::new(),
        open: Vec::new(),
        seen: BTreeSet::new(),
        renamed: BTreeMap::new(),
        same: Vec::new(),
        explained: (BTreeSet::new(), BTreeSet::new()),
    };
    differ.components();
    differ.operations();
    differ.models();
    let mut changes = differ.changes;
    for change in &mut changes {
        for (place, version) in [(&mut change.old, old), (&mut change.new, new)] {
            if let Some(place) = place {
                (place.line, place.facts) = version.excerpt(&place.pointer);
            }
        }
    }
    changes.sort_by(|one, other| {
        let rank = |change: &Change| (change.runtime, change.source);
        let text = |change: &Change| (change.id(), change.subject.clone());
        rank(other)
            .cmp(&rank(one))
            .then(text(one).cmp(&text(other)))
    });
    Drift { changes }
}

/// The comparison at work.
struct Differ<'a> {
    old: &'a Side<'a>,
    new: &'a Side<'a>,
    pairs: &'a Pairs,
    changes: Vec<Change>,
    /// What was reported, so that what is met on several ways is one change.
    index: BTreeMap<Key, usize>,
    /// Those of the changes that no program meets, as far as is known.
    unused: BTreeSet<usize>,
    /// The types that are being compared on trial, outermost first.
    open: Vec<(Pointer, Pointer)>,
    /// The types that were compared.
    seen: BTreeSet<(Pointer, Pointer)>,
    /// What emitted types are called now.
    renamed: BTreeMap<TypeName, BTreeSet<TypeName>>,
    /// Emitted types that are the same.
    same: Vec<(Pointer, Pointer)>,
    /// What is gone or new with something that was reported.
    explained: (BTreeSet<Pointer>, BTreeSet<Pointer>),
}

/// What makes two changes the same one: what happened, whether its place is there now, the place, and
/// the message. Which way the data goes does not: a schema is met on several ways.
type Key = ((Subject, Action), bool, Pointer, String);

/// A place is new once, whether it must be there or not.
fn key(subject: Subject, action: Action, at: (bool, Pointer), message: &str) -> Key {
    let (action, message) = match action {
        Action::Added | Action::AddedRequired | Action::AddedConstant => (Action::Added, ""),
        other => (other, message),
    };
    ((subject, action), at.0, at.1, message.to_owned())
}

/// A change about to be reported.
struct Finding {
    direction: Direction,
    subject: Subject,
    action: Action,
    old: Option<Pointer>,
    new: Option<Pointer>,
    message: String,
    /// What it is called, where its place does not say it.
    called: Option<String>,
    /// The worst for programs that are out, as far as is known here.
    runtime: Runtime,
    /// The worst for sources that the emitted code shows.
    source: Source,
    /// Whether operations send or receive it at all.
    is_used: bool,
}

impl Finding {
    fn new(
        (direction, subject): (Direction, Subject),
        action: Action,
        places: (Option<&Pointer>, Option<&Pointer>),
        message: impl Into<String>,
    ) -> Self {
        Self {
            direction,
            subject,
            action,
            old: places.0.cloned(),
            new: places.1.cloned(),
            message: message.into(),
            called: None,
            runtime: Runtime::Breaks,
            source: Source::Major,
            is_used: true,
        }
    }

    /// Rates the change lower where the emitted code shows less.
    fn at_most(mut self, source: Source) -> Self {
        self.source = self.source.min(source);
        self
    }

    /// Rates the change lower where programs that are out meet less of it.
    fn for_programs(mut self, runtime: Runtime) -> Self {
        self.runtime = self.runtime.min(runtime);
        self
    }

    /// What no operation sends or receives, no program meets.
    fn used(mut self, is_used: bool) -> Self {
        self.is_used &= is_used;
        let worst = if is_used {
            Runtime::Breaks
        } else {
            Runtime::Ok
        };
        self.for_programs(worst)
    }

    fn called(mut self, subject: impl Into<String>) -> Self {
        self.called = Some(subject.into());
        self
    }
}

impl Differ<'_> {
    /// Reports a change; one that was reported gets the operations that this one reaches.
    fn report(&mut self, finding: Finding) {
        let rule = find(finding.direction, finding.subject, finding.action);
        let mut reached = BTreeSet::new();
        reached.extend(finding.old.iter().flat_map(|at| self.old.reached_by(at)));
        reached.extend(finding.new.iter().flat_map(|at| self.new.reached_by(at)));
        let tags = reached.iter().map(|(tag, _)| tag.clone());
        let operations = reached.iter().map(|(_, operation)| operation.clone());
        let is_now = finding.new.is_some();
        let at = finding
            .new
            .clone()
            .or(finding.old.clone())
            .unwrap_or_default();
        let subject = match finding.called {
            Some(subject) => subject,
            None if is_now => self.new.describe(&at),
            None => self.old.describe(&at),
        };
        let runtime = rule.runtime.min(finding.runtime);
        let source = rule.source.min(finding.source);
        let key = key(rule.subject, rule.action, (is_now, at), &finding.message);
        match self.index.entry(key) {
            Entry::Occupied(known) => {
                let index = *known.get();
                let was_unused = finding.is_used && self.unused.remove(&index);
                if let Some(change) = self.changes.get_mut(index) {
                    change.tags.extend(tags);
                    change.operations.extend(operations);
                    change.runtime = change.runtime.max(runtime);
                    change.source = change.source.max(source);
                    let is_sent = finding.is_used && rule.direction == Direction::Request;
                    change.met_again(rule, was_unused || is_sent, finding.message);
                }
                return;
            }
            Entry::Vacant(entry) => {
                let index = self.changes.len();
                if !finding.is_used {
                    self.unused.insert(index);
                }
                entry.insert(index);
            }
        };
        let place = |pointer| Place {
            pointer,
            line: None,
            facts: None,
        };
        self.changes.push(Change {
            rule,
            runtime,
            source,
            subject,
            message: finding.message,
            tags: tags.collect(),
            operations: operations.collect(),
            old: finding.old.map(place),
            new: finding.new.map(place),
        });
    }

    /// Says that everything at `pointer` is gone with what was reported.
    fn gone(&mut self, pointer: &Pointer) {
        self.old.collect(pointer, &mut self.explained.0);
    }

    /// Says that everything at `pointer` is new with what was reported.
    fn came(&mut self, pointer: &Pointer) {
        self.new.collect(pointer, &mut self.explained.1);
    }
}
