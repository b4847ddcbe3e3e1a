//! Compares the API itself, its tags and its operations, down to the schemas they hold.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::api::{Body, Operation, OperationKey, Parameter, Place, Response, Status};
use crate::plan::{Encoding, Endpoint, EndpointFile, Outcome, RustType};
use crate::pointer::Pointer;
use crate::text::{MediaType, TagName};

use super::rename;
use super::rules::{Action, Direction, Source, Subject};
use super::schemas::Spot;
use super::side::Side;
use super::{Differ, Finding};

const OPERATION: (Direction, Subject) = (Direction::Neither, Subject::Operation);
const PARAMETER: (Direction, Subject) = (Direction::Request, Subject::Parameter);
const SENT: (Direction, Subject) = (Direction::Request, Subject::Body);
const RECEIVED: (Direction, Subject) = (Direction::Response, Subject::Body);
const STATUS: (Direction, Subject) = (Direction::Response, Subject::Status);

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
                None => self.operation_gone(key, operation),
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

    fn operation_gone(&mut self, _: &OperationKey, operation: &Operation) {
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
        let places = (Some(&old.pointer), Some(&new.pointer));
        let planned = (self.planned(self.old, old), self.planned(self.new, new));
        if old_key != new_key {
            let message = format!("was `{}`", self.old.operation(old_key));
            let compiles = if self.has_same_call(old, new) {
                Source::None
            } else {
                Source::Major
            };
            let finding = Finding::new(OPERATION, Action::PathChanged, places, message);
            self.report(finding.at_most(compiles));
        }
        if old.id != new.id {
            let named = |operation: &Operation| {
                operation
                    .id
                    .as_ref()
                    .map_or("without an id".to_owned(), |id| format!("`{id}`"))
            };
            let message = format!("is called {} in place of {}", named(new), named(old));
            let same = matches!(planned, (Some((_, one)), Some((_, other)))
                if one.function == other.function && one.marker == other.marker);
            let source = if same { Source::None } else { Source::Major };
            let finding = Finding::new(OPERATION, Action::IdChanged, places, message);
            self.report(finding.at_most(source));
        }
        let home = moved.get(&old.home()).cloned().unwrap_or(old.home());
        if home != new.home() {
            let message = format!(
                "is under the tag `{}` in place of `{}`",
                new.home(),
                old.home()
            );
            let same = module(self.old, &old.home()) == module(self.new, &new.home());
            let source = if same { Source::None } else { Source::Major };
            let finding = Finding::new(OPERATION, Action::TagChanged, places, message);
            self.report(finding.at_most(source));
        }
        match (old.deprecated, new.deprecated) {
            (false, true) => {
                self.report(Finding::new(
                    OPERATION,
                    Action::Deprecated,
                    places,
                    "is deprecated",
                ));
            }
            (true, false) => {
                let message = "is no longer deprecated";
                self.report(Finding::new(
                    OPERATION,
                    Action::Reactivated,
                    places,
                    message,
                ));
            }
            _ => {}
        }
        self.parameters(old, new);
        self.body(old, new);
        self.responses((old_key, old), (new_key, new));
    }

    fn planned<'b>(
        &self,
        side: &Side<'b>,
        operation: &Operation,
    ) -> Option<(&'b EndpointFile, &'b Endpoint)> {
        side.endpoints.get(&operation.pointer).copied()
    }

    /// Whether the function has the same name.
    fn has_same_call(&self, old: &Operation, new: &Operation) -> bool {
        let (old, new) = (self.planned(self.old, old), self.planned(self.new, new));
        matches!((old, new), (Some((_, one)), Some((_, other))) if one.function == other.function)
    }

    fn parameters(&mut self, old: &Operation, new: &Operation) {
        let pairs = paired(self.old, self.new, &old.parameters, &new.parameters);
        for (one, other) in &pairs {
            let (one, other) = (&old.parameters[*one], &new.parameters[*other]);
            let types = (
                self.old.parameter_type(&old.pointer, one),
                self.new.parameter_type(&new.pointer, other),
            );
            self.parameter(one, other, types);
        }
        for (index, gone) in old.parameters.iter().enumerate() {
            if pairs.iter().all(|(old, _)| *old != index) {
                let places = (Some(&gone.pointer), None);
                let message = "is gone";
                self.report(Finding::new(PARAMETER, Action::Removed, places, message));
                self.gone(&gone.schema);
            }
        }
        for (index, came) in new.parameters.iter().enumerate() {
            if pairs.iter().all(|(_, new)| *new != index) {
                let places = (None, Some(&came.pointer));
                let (action, message) = if came.required {
                    (Action::AddedRequired, "is new, and must be there")
                } else {
                    (Action::Added, "is new")
                };
                self.report(Finding::new(PARAMETER, action, places, message));
                self.came(&came.schema);
            }
        }
        // What was an argument and still is one, in the order of the function.
        let stays = |index: &(usize, usize)| {
            old.parameters[index.0].required && new.parameters[index.1].required
        };
        let order: Vec<usize> = pairs
            .iter()
            .filter(|pair| stays(pair))
            .map(|pair| pair.1)
            .collect();
        if !order.is_sorted() {
            let what = (Direction::Request, Subject::Operation);
            let places = (Some(&old.pointer), Some(&new.pointer));
            let message = "takes its arguments in another order";
            self.report(Finding::new(what, Action::Reordered, places, message));
        }
    }

    fn parameter(
        &mut self,
        old: &Parameter,
        new: &Parameter,
        types: (Option<&RustType>, Option<&RustType>),
    ) {
        let places = (Some(&old.pointer), Some(&new.pointer));
        let finding = |action, message: String| Finding::new(PARAMETER, action, places, message);
        if old.name != new.name {
            let in_path = old.place == Place::Path;
            let action = if in_path {
                Action::RenamedInPath
            } else {
                Action::Renamed
            };
            let source = if old.required && new.required {
                Source::None
            } else {
                Source::Major
            };
            let message = format!("was called `{}`", old.name);
            self.report(finding(action, message).at_most(source));
        }
        match (old.place, new.place) {
            (one, other) if one == other => {}
            (Place::Query(_), Place::Query(_)) => {
                let message = "writes lists and objects in another way".to_owned();
                self.report(finding(Action::StyleChanged, message));
            }
            (one, other) => {
                let message = format!(
                    "is sent in the {} in place of the {}",
                    word(other),
                    word(one)
                );
                let both = one != Place::Path && other != Place::Path;
                let source = if both { Source::None } else { Source::Major };
                self.report(finding(Action::LocationChanged, message).at_most(source));
            }
        }
        match (old.required, new.required) {
            (false, true) => {
                let message = "must be there".to_owned();
                self.report(finding(Action::BecameRequired, message));
            }
            (true, false) => {
                let message = "may be left out".to_owned();
                self.report(finding(Action::BecameOptional, message));
            }
            _ => {}
        }
        match (old.deprecated, new.deprecated) {
            (false, true) => {
                self.report(finding(Action::Deprecated, "is deprecated".to_owned()));
            }
            (true, false) => {
                let message = "is no longer deprecated".to_owned();
                self.report(finding(Action::Reactivated, message));
            }
            _ => {}
        }
        let types = types.0.zip(types.1);
        let same = types.is_some_and(|(one, other)| one == other);
        self.values(&Spot {
            direction: Direction::Request,
            subject: Subject::Parameter,
            old: old.schema.clone(),
            new: new.schema.clone(),
            null_shows: Source::None,
            type_shows: if same { Source::None } else { Source::Major },
            is_used: true,
        });
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
                gone.content
                    .values()
                    .flatten()
                    .for_each(|schema| self.gone(schema));
            }
            (None, Some((came, _))) => {
                let places = (None, Some(&came.pointer));
                let (action, message) = if came.required {
                    (Action::AddedRequired, "takes a body, which must be there")
                } else {
                    (Action::Added, "takes a body")
                };
                self.report(Finding::new(SENT, action, places, message));
                came.content
                    .values()
                    .flatten()
                    .for_each(|schema| self.came(schema));
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
        let chosen = |body: &Body, encoding| {
            let is_it = |media: &MediaType| match encoding {
                Encoding::Json => media.is_json(),
                Encoding::Multipart => media.as_str() == "multipart/form-data",
            };
            let mut all = body.content.iter().filter(|(media, _)| is_it(media));
            all.next().and_then(|(_, schema)| schema.clone())
        };
        self.contents(SENT, places, (chosen(old, was), chosen(new, is)));
    }

    /// Compares what two bodies hold; without a schema it may be anything.
    fn contents(
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
                null_shows: if direction == Direction::Response {
                    Source::Major
                } else {
                    Source::None
                },
                type_shows: Source::Major,
                is_used: true,
            }),
            (None, None) => {}
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

    fn responses(&mut self, old: (&OperationKey, &Operation), new: (&OperationKey, &Operation)) {
        let count = self.changes.len();
        let outcomes = (self.outcome(self.old, old.1), self.outcome(self.new, new.1));
        let successes = (successes(old.1), successes(new.1));
        let mut pairs: Vec<(Status, Status)> = Vec::new();
        match (successes.0.as_slice(), successes.1.as_slice()) {
            // The SDK takes every success alike: which one it is says nothing.
            ([one], [other]) => pairs.push((*one, *other)),
            (before, after) => {
                pairs.extend(
                    before
                        .iter()
                        .filter(|s| after.contains(s))
                        .map(|s| (*s, *s)),
                );
            }
        }
        for (status, gone) in &old.1.responses {
            if status.is_success() && pairs.iter().all(|(old, _)| old != status) {
                self.success(
                    Action::Removed,
                    *status,
                    (Some(&gone.pointer), None),
                    outcomes,
                );
                gone.content
                    .values()
                    .flatten()
                    .for_each(|schema| self.gone(schema));
            }
        }
        for (status, came) in &new.1.responses {
            if status.is_success() && pairs.iter().all(|(_, new)| new != status) {
                self.success(
                    Action::Added,
                    *status,
                    (None, Some(&came.pointer)),
                    outcomes,
                );
                came.content
                    .values()
                    .flatten()
                    .for_each(|schema| self.came(schema));
            }
        }
        self.errors(old.1, new.1, &mut pairs);
        for (one, other) in pairs {
            if let (Some(one), Some(other)) =
                (old.1.responses.get(&one), new.1.responses.get(&other))
            {
                self.response(one, other);
            }
        }
        if self.changes.len() == count {
            self.paging(old, new);
        }
    }

    fn outcome<'b>(&self, side: &Side<'b>, operation: &Operation) -> Option<&'b Outcome> {
        self.planned(side, operation)
            .map(|(_, endpoint)| &endpoint.response)
    }

    /// A success came or is gone: it counts where it gives something else than the others.
    fn success(
        &mut self,
        action: Action,
        status: Status,
        places: (Option<&Pointer>, Option<&Pointer>),
        outcomes: (Option<&Outcome>, Option<&Outcome>),
    ) {
        let source = match outcomes {
            (Some(Outcome::One(_)), Some(Outcome::One(_))) => Source::None,
            (Some(Outcome::ByStatus(..)), Some(Outcome::ByStatus(..)))
                if action == Action::Added =>
            {
                Source::Minor
            }
            _ => Source::Major,
        };
        let message = match action {
            Action::Added => format!("may succeed with {status}"),
            _ => format!("does not succeed with {status} any more"),
        };
        self.report(Finding::new(STATUS, action, places, message).at_most(source));
    }

    /// Responses that are no success count where a type is emitted for their body.
    fn errors(&mut self, old: &Operation, new: &Operation, pairs: &mut Vec<(Status, Status)>) {
        let errors = |operation: &Operation| -> IndexMap<Status, Response> {
            let all = operation
                .responses
                .iter()
                .filter(|(status, _)| !status.is_success());
            all.map(|(status, response)| (*status, response.clone()))
                .collect()
        };
        let (before, after) = (errors(old), errors(new));
        for (status, gone) in &before {
            if after.contains_key(status) {
                pairs.push((*status, *status));
            } else if self.old.has_own_types(gone) {
                let message = format!("has no response {status} any more");
                let places = (Some(&gone.pointer), None);
                self.report(Finding::new(STATUS, Action::RemovedError, places, message));
                gone.content
                    .values()
                    .flatten()
                    .for_each(|schema| self.gone(schema));
            }
        }
        for (status, came) in &after {
            if !before.contains_key(status) && self.new.has_own_types(came) {
                let message = format!("has a response {status}");
                let places = (None, Some(&came.pointer));
                self.report(Finding::new(STATUS, Action::AddedError, places, message));
                came.content
                    .values()
                    .flatten()
                    .for_each(|schema| self.came(schema));
            }
        }
    }

    fn response(&mut self, old: &Response, new: &Response) {
        let (one, other) = (chosen(old), chosen(new));
        let places = (Some(&old.pointer), Some(&new.pointer));
        if one.0 != other.0 {
            let message = format!("gives {} in place of {}", other.0, one.0);
            self.report(Finding::new(
                RECEIVED,
                Action::MediaTypeChanged,
                places,
                message,
            ));
            one.1.iter().for_each(|schema| self.gone(schema));
            other.1.iter().for_each(|schema| self.came(schema));
        } else if one.0 == "JSON" {
            self.contents(RECEIVED, places, (one.1, other.1));
        }
    }

    fn paging(&mut self, old: (&OperationKey, &Operation), new: (&OperationKey, &Operation)) {
        let what = (Direction::Response, Subject::Operation);
        let places = (Some(&old.1.pointer), Some(&new.1.pointer));
        let listing = |found: Option<(&EndpointFile, &Endpoint)>| {
            found.and_then(|(_, endpoint)| endpoint.listing.clone())
        };
        let listings = (
            listing(self.planned(self.old, old.1)),
            listing(self.planned(self.new, new.1)),
        );
        let (action, message) = match &listings {
            (None, None) => return,
            (None, Some(_)) => (Action::ListAdded, "gives a list".to_owned()),
            (Some(_), None) => (Action::ListRemoved, "gives no list any more".to_owned()),
            (Some(one), Some(other)) => {
                let ways = |listing: &crate::plan::Listing| {
                    let all: Vec<_> = listing.next.iter().map(ToString::to_string).collect();
                    if all.is_empty() {
                        "nothing".to_owned()
                    } else {
                        all.join(", ")
                    }
                };
                if (&one.items, ways(one)) == (&other.items, ways(other)) {
                    return;
                }
                (
                    Action::PagingChanged,
                    format!("goes on with {} in place of {}", ways(other), ways(one)),
                )
            }
        };
        self.report(Finding::new(what, action, places, message));
    }
}

fn module(side: &Side<'_>, tag: &TagName) -> Option<(String, String)> {
    let mut files = side.endpoints.values();
    let found = files.find(|(file, _)| file.tag == tag.as_str());
    found.map(|(file, _)| (file.module.to_string(), file.feature.to_string()))
}

fn successes(operation: &Operation) -> Vec<Status> {
    operation
        .responses
        .keys()
        .filter(|status| status.is_success())
        .copied()
        .collect()
}

/// What the SDK reads of a response: JSON if there is any, else the first.
fn chosen(response: &Response) -> (&'static str, Option<Pointer>) {
    let json = response.content.iter().find(|(media, _)| media.is_json());
    match json.or_else(|| response.content.first()) {
        None => ("nothing", None),
        Some((media, schema)) if media.is_json() => ("JSON", schema.clone()),
        Some((media, _)) if media.as_str().starts_with("text/") => ("text", None),
        Some(_) => ("bytes", None),
    }
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

fn word(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query(_) => "query",
        Place::Header => "headers",
    }
}

/// The parameters that are the same, by index: in the path by position; others by place and name, by
/// name, and those that have another name now.
fn paired(
    before: &Side<'_>,
    after: &Side<'_>,
    old: &[Parameter],
    new: &[Parameter],
) -> Vec<(usize, usize)> {
    let in_path = |all: &[Parameter]| all.iter().filter(|p| p.place == Place::Path).count();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    if in_path(old) == in_path(new) {
        pairs.extend((0..in_path(old)).map(|index| (index, index)));
    }
    let kind = |place: Place| std::mem::discriminant(&place);
    rename::pair_up(&mut pairs, (old, new), |one, other| {
        one.name == other.name && kind(one.place) == kind(other.place)
    });
    rename::pair_up(&mut pairs, (old, new), |one, other| one.name == other.name);
    let left = |all: &[Parameter],
                side: &Side<'_>,
                is_free: &dyn Fn(usize) -> bool|
     -> Vec<(usize, String, String)> {
        let free = all.iter().enumerate().filter(|(index, _)| is_free(*index));
        free.map(|(index, found)| {
            (
                index,
                found.name.to_string(),
                format!("{} {}", word(found.place), side.values(&found.schema)),
            )
        })
        .collect()
    };
    let gone = left(old, before, &|index| {
        pairs.iter().all(|(old, _)| *old != index)
    });
    let came = left(new, after, &|index| {
        pairs.iter().all(|(_, new)| *new != index)
    });
    for (was, is) in rename::properties(&gone, &came) {
        let at = |all: &[(usize, String, String)], name: &String| {
            all.iter()
                .find(|(_, found, _)| found == name)
                .map(|(index, ..)| *index)
        };
        if let (Some(one), Some(other)) = (at(&gone, &was), at(&came, &is)) {
            pairs.push((one, other));
        }
    }
    pairs.sort_unstable();
    pairs
}
