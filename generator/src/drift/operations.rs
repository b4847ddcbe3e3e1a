//! Compares the API itself, its tags and its operations, down to the schemas they hold.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::{Body, Operation, OperationKey};
use crate::plan::{Encoding, Endpoint, EndpointFile};
use crate::pointer::Pointer;
use crate::text::TagName;

use super::rules::{Action, Direction, Source, Subject};
use super::schemas::Spot;
use super::side::Side;
use super::{Differ, Finding};

const OPERATION: (Direction, Subject) = (Direction::Neither, Subject::Operation);
const SENT: (Direction, Subject) = (Direction::Request, Subject::Body);

impl Differ<'_> {
    /// Compares everything that is no component.
    pub(super) fn operations(&mut self) {
        self.info();
        self.servers();
        let moved = self.tags();
        for (key, operation) in &self.old.api.operations {
            match self.pairs.operations.get(key) {
                Some(now) => {
                    if let Some(other) = self.new.api.operations.get(now) {
                        self.operation((key, operation), (now, other), &moved);
                    }
                }
                None => self.operation_gone(operation),
            }
        }
        let known: BTreeSet<_> = self.pairs.operations.values().collect();
        for (key, operation) in &self.new.api.operations {
            if !known.contains(key) {
                let places = (None, Some(&operation.pointer));
                self.report(Finding::new(OPERATION, Action::Added, places, "is new"));
                all_schemas(operation).for_each(|schema| self.came(schema));
            }
        }
    }

    fn operation_gone(&mut self, operation: &Operation) {
        let (action, message) = if operation.deprecated {
            (Action::RemovedDeprecated, "is gone; it was deprecated")
        } else {
            (Action::Removed, "is gone")
        };
        let places = (Some(&operation.pointer), None);
        self.report(Finding::new(OPERATION, action, places, message));
        all_schemas(operation).for_each(|schema| self.gone(schema));
    }

    fn info(&mut self) {
        let (old, new) = (self.old.api, self.new.api);
        let info = Pointer::root().child("info");
        let what = (Direction::Neither, Subject::Api);
        for (field, action, one, other) in [
            ("title", Action::TitleChanged, &old.title, &new.title),
            (
                "version",
                Action::VersionChanged,
                &old.version,
                &new.version,
            ),
        ] {
            if one != other {
                let at = info.child(field);
                let message = format!("is `{other}` in place of `{one}`");
                self.report(Finding::new(what, action, (Some(&at), Some(&at)), message));
            }
        }
    }

    fn servers(&mut self) {
        let (old, new) = (&self.old.api.servers, &self.new.api.servers);
        let root = Pointer::root().child("servers");
        let what = (Direction::Neither, Subject::Api);
        for (index, url) in old.iter().enumerate().filter(|(_, url)| !new.contains(url)) {
            let places = (Some(&root.index(index)), None);
            let message = format!("`{url}` is gone");
            self.report(Finding::new(what, Action::ServerRemoved, places, message));
        }
        for (index, url) in new.iter().enumerate().filter(|(_, url)| !old.contains(url)) {
            let places = (None, Some(&root.index(index)));
            let message = format!("`{url}` is new");
            self.report(Finding::new(what, Action::ServerAdded, places, message));
        }
    }

    /// The tags that have another name now: those all of whose operations moved to the same new one.
    fn tags(&mut self) -> BTreeMap<TagName, TagName> {
        let mut targets: BTreeMap<TagName, BTreeSet<TagName>> = BTreeMap::new();
        for (old, new) in &self.pairs.operations {
            let home = |side: &Side<'_>, key| side.api.operations.get(key).map(Operation::home);
            if let (Some(was), Some(is)) = (home(self.old, old), home(self.new, new)) {
                targets.entry(was).or_default().insert(is);
            }
        }
        let before: BTreeSet<TagName> = self
            .old
            .api
            .operations
            .values()
            .map(Operation::home)
            .collect();
        let mut moved = BTreeMap::new();
        for (was, is) in targets {
            let Some(is) = is.first().filter(|_| is.len() == 1) else {
                continue;
            };
            let now_taken = moved.values().any(|other| other == is);
            if was != *is && !before.contains(is) && !now_taken {
                moved.insert(was, is.clone());
            }
        }
        for (was, is) in &moved {
            let tag = |side: &Side<'_>, name: &TagName| {
                let mut tags = side.api.operations.values();
                tags.find(|operation| operation.home() == *name)
                    .map(|operation| operation.pointer.child("tags"))
            };
            let places = (tag(self.old, was), tag(self.new, is));
            let message = format!("the tag `{is}` was called `{was}`");
            let what = (Direction::Neither, Subject::Tag);
            let same = module(self.old, was) == module(self.new, is);
            let source = if same { Source::None } else { Source::Major };
            let finding = Finding::new(
                what,
                Action::Renamed,
                (places.0.as_ref(), places.1.as_ref()),
                message,
            );
            self.report(finding.at_most(source).called(is.as_str()));
        }
        moved
    }

    fn operation(
        &mut self,
        (old_key, old): (&OperationKey, &Operation),
        (new_key, new): (&OperationKey, &Operation),
        moved: &BTreeMap<TagName, TagName>,
    ) {
        if old_key != new_key {
            let message = format!("was `{}`", self.old.operation(old_key));
            let same = self.has_same_name(old, new, |endpoint| endpoint.function.to_string());
            self.report(whole(Action::PathChanged, (old, new), message).at_most(shown(same)));
        }
        self.id(old, new);
        self.home(old, new, moved);
        match (old.deprecated, new.deprecated) {
            (false, true) => {
                self.report(whole(Action::Deprecated, (old, new), "is deprecated"));
            }
            (true, false) => {
                let message = "is no longer deprecated";
                self.report(whole(Action::Reactivated, (old, new), message));
            }
            _ => {}
        }
        self.parameters(old, new);
        self.body(old, new);
        self.responses(old, new);
    }

    fn id(&mut self, old: &Operation, new: &Operation) {
        if old.id == new.id {
            return self.function(old, new);
        }
        let named = |operation: &Operation| {
            let id = operation.id.as_ref();
            id.map_or("without an id".to_owned(), |id| format!("`{id}`"))
        };
        let message = format!("is called {} in place of {}", named(new), named(old));
        let same = self.has_same_name(old, new, |endpoint| {
            format!("{} {}", endpoint.function, endpoint.marker)
        });
        self.report(whole(Action::IdChanged, (old, new), message).at_most(shown(same)));
    }

    /// A function may have another name because another operation took its own.
    fn function(&mut self, old: &Operation, new: &Operation) {
        let (Some((_, one)), Some((_, other))) =
            (self.planned(self.old, old), self.planned(self.new, new))
        else {
            return;
        };
        // Without an id, it is called after its method and path.
        let is_elsewhere = old.id.is_none() && old.path.shape() != new.path.shape();
        if !is_elsewhere && (&one.function, &one.marker) != (&other.function, &other.marker) {
            let (was, is) = (&one.marker, &other.marker);
            let message = format!("is emitted as `{is}` in place of `{was}`");
            self.report(whole(Action::IdChanged, (old, new), message));
        }
    }

    /// The tag that an operation stands under, if it is not just called something else now.
    fn home(&mut self, old: &Operation, new: &Operation, moved: &BTreeMap<TagName, TagName>) {
        let (was, is) = (old.home(), new.home());
        if *moved.get(&was).unwrap_or(&was) == is {
            return;
        }
        let message = format!("is under the tag `{is}` in place of `{was}`");
        let same = module(self.old, &was) == module(self.new, &is);
        self.report(whole(Action::TagChanged, (old, new), message).at_most(shown(same)));
    }

    pub(super) fn planned<'b>(
        &self,
        side: &Side<'b>,
        operation: &Operation,
    ) -> Option<(&'b EndpointFile, &'b Endpoint)> {
        side.endpoints.get(&operation.pointer).copied()
    }

    /// Whether both are called the same in the emitted code.
    pub(super) fn has_same_name(
        &self,
        old: &Operation,
        new: &Operation,
        name: impl Fn(&Endpoint) -> String,
    ) -> bool {
        match (self.planned(self.old, old), self.planned(self.new, new)) {
            (Some((_, one)), Some((_, other))) => name(one) == name(other),
            _ => false,
        }
    }

    fn body(&mut self, old: &Operation, new: &Operation) {
        let (before, after) = (self.planned(self.old, old), self.planned(self.new, new));
        let emitted = |found: Option<(&EndpointFile, &Endpoint)>| {
            found.and_then(|(_, endpoint)| endpoint.body.as_ref().map(|body| body.encoding))
        };
        let bodies = (
            old.body.as_ref().zip(emitted(before)),
            new.body.as_ref().zip(emitted(after)),
        );
        match bodies {
            (None, None) => {}
            (Some((gone, _)), None) => {
                let places = (Some(&gone.pointer), None);
                self.report(Finding::new(
                    SENT,
                    Action::Removed,
                    places,
                    "takes no body any more",
                ));
                if let Some((_, Some(schema))) = gone.sent() {
                    self.gone(schema);
                }
            }
            (None, Some((came, _))) => {
                let places = (None, Some(&came.pointer));
                let (action, message) = if came.required {
                    (Action::AddedRequired, "takes a body, which must be there")
                } else {
                    (Action::Added, "takes a body")
                };
                self.report(Finding::new(SENT, action, places, message));
                if let Some((_, Some(schema))) = came.sent() {
                    self.came(schema);
                }
            }
            (Some((one, was)), Some((other, is))) => self.bodies((one, was), (other, is)),
        }
    }

    fn bodies(&mut self, (old, was): (&Body, Encoding), (new, is): (&Body, Encoding)) {
        let places = (Some(&old.pointer), Some(&new.pointer));
        match (old.required, new.required) {
            (false, true) => {
                self.report(Finding::new(
                    SENT,
                    Action::BecameRequired,
                    places,
                    "must be there",
                ));
            }
            (true, false) => {
                self.report(Finding::new(
                    SENT,
                    Action::BecameOptional,
                    places,
                    "may be left out",
                ));
            }
            _ => {}
        }
        if was != is {
            let word = |encoding| match encoding {
                Encoding::Json => "JSON",
                Encoding::Multipart => "a form",
            };
            let message = format!("is sent as {} in place of {}", word(is), word(was));
            let finding = Finding::new(SENT, Action::MediaTypeChanged, places, message);
            self.report(finding.at_most(Source::None));
        }
        let schema = |body: &Body| body.sent().and_then(|(_, schema)| schema.cloned());
        self.contents(SENT, places, (schema(old), schema(new)));
    }

    /// Compares what two bodies hold; without a schema it may be anything.
    pub(super) fn contents(
        &mut self,
        (direction, subject): (Direction, Subject),
        places: (Option<&Pointer>, Option<&Pointer>),
        schemas: (Option<Pointer>, Option<Pointer>),
    ) {
        match schemas {
            (Some(old), Some(new)) => self.values(&Spot {
                direction,
                subject,
                old,
                new,
                null_shows: Some(if direction == Direction::Response {
                    Source::Major
                } else {
                    Source::None
                }),
                null_is_own: true,
                type_shows: Source::Major,
                is_used: true,
            }),
            (None, None) => {}
            (Some(old), None) if self.old.is_anything(&old) => {}
            (None, Some(new)) if self.new.is_anything(&new) => {}
            (Some(old), None) => {
                let message = format!("holds anything in place of {}", self.old.values(&old));
                let what = (direction, subject);
                self.report(Finding::new(what, Action::TypeGeneralized, places, message));
                self.gone(&old);
            }
            (None, Some(new)) => {
                let message = format!("holds {} in place of anything", self.new.values(&new));
                let what = (direction, subject);
                self.report(Finding::new(what, Action::TypeSpecialized, places, message));
                self.came(&new);
            }
        }
    }
}

/// A change of an operation as a whole.
fn whole(
    action: Action,
    (old, new): (&Operation, &Operation),
    message: impl Into<String>,
) -> Finding {
    let places = (Some(&old.pointer), Some(&new.pointer));
    Finding::new(OPERATION, action, places, message)
}

/// What the emitted code shows of a name.
fn shown(is_same: bool) -> Source {
    if is_same { Source::None } else { Source::Major }
}

fn module(side: &Side<'_>, tag: &TagName) -> Option<(String, String)> {
    let mut files = side.endpoints.values();
    let found = files.find(|(file, _)| file.tag == tag.as_str());
    found.map(|(file, _)| (file.module.to_string(), file.feature.to_string()))
}

fn all_schemas(operation: &Operation) -> impl Iterator<Item = &Pointer> {
    let parameters = operation
        .parameters
        .iter()
        .map(|parameter| &parameter.schema);
    let sent = operation
        .body
        .iter()
        .flat_map(|body| body.content.values().flatten());
    let received = operation
        .responses
        .values()
        .flat_map(|r| r.content.values().flatten());
    parameters.chain(sent).chain(received)
}
