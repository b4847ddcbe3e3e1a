//! Compares what the calls of an operation give: successes, errors, lists.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::{Operation, Response, Status};
use crate::plan::{Endpoint, EndpointFile, Listing, Outcome};
use crate::pointer::Pointer;

use super::rules::{Action, Direction, Source, Subject};
use super::schemas::Spot;
use super::side::Side;
use super::{Change, Differ, Finding};

const RECEIVED: (Direction, Subject) = (Direction::Response, Subject::Body);
const STATUS: (Direction, Subject) = (Direction::Response, Subject::Status);

impl Differ<'_> {
    pub(super) fn responses(&mut self, old: &Operation, new: &Operation) {
        let outcomes = (self.outcome(self.old, old), self.outcome(self.new, new));
        let successes = (successes(old), successes(new));
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
        for (status, gone) in &old.responses {
            if status.is_success() && pairs.iter().all(|(old, _)| old != status) {
                self.success(
                    Action::Removed,
                    *status,
                    (Some(&gone.pointer), None),
                    outcomes,
                );
                gone.json().into_iter().for_each(|schema| self.gone(schema));
            }
        }
        for (status, came) in &new.responses {
            if status.is_success() && pairs.iter().all(|(_, new)| new != status) {
                self.success(
                    Action::Added,
                    *status,
                    (None, Some(&came.pointer)),
                    outcomes,
                );
                came.json().into_iter().for_each(|schema| self.came(schema));
            }
        }
        self.errors(old, new);
        let count = self.changes.len();
        for (one, other) in pairs {
            if let (Some(one), Some(other)) = (old.responses.get(&one), new.responses.get(&other)) {
                self.response(one, other);
            }
        }
        if let (Some(Outcome::ByStatus(was, _)), Some(Outcome::ByStatus(is, _))) = outcomes
            && was != is
            && self.has_same_name(old, new, |endpoint| endpoint.marker.to_string())
        {
            let what = (Direction::Neither, Subject::Model);
            let message = format!("`{is}` was called `{was}`");
            let places = (Some(&old.pointer), Some(&new.pointer));
            self.report(Finding::new(what, Action::Renamed, places, message));
        }
        // Where the whole body is another one, that says it all.
        let is_another = |change: &Change| {
            change.rule.subject == Subject::Body
                && matches!(
                    change.rule.action,
                    Action::TypeChanged
                        | Action::TypeGeneralized
                        | Action::TypeSpecialized
                        | Action::ModelChanged
                        | Action::MediaTypeChanged
                )
        };
        if !self.changes.iter().skip(count).any(is_another) {
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
        if outcomes.0 == outcomes.1 {
            return;
        }
        let source = match outcomes {
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

    /// Responses that are no success count where there is something to read in them.
    fn errors(&mut self, old: &Operation, new: &Operation) {
        let errors = |operation: &Operation| -> BTreeMap<Status, Response> {
            let all = operation.responses.iter();
            all.filter(|(status, _)| !status.is_success())
                .map(|(status, response)| (*status, response.clone()))
                .collect()
        };
        let (before, after) = (errors(old), errors(new));
        let statuses: BTreeSet<_> = before.keys().chain(after.keys()).copied().collect();
        for status in statuses {
            self.error(status, before.get(&status), after.get(&status));
        }
    }

    fn error(&mut self, status: Status, old: Option<&Response>, new: Option<&Response>) {
        let has_own = |side: &Side<'_>, response: Option<&Response>| {
            response.is_some_and(|response| side.has_own_types(response))
        };
        // No function gives this body, so that code sees no more of it than the names of its types.
        let shown = if has_own(self.old, old) || has_own(self.new, new) {
            Source::Major
        } else {
            Source::None
        };
        let body = |response: Option<&Response>| response.map_or(("nothing", None), read);
        let ((was, gone), (is, came)) = (body(old), body(new));
        if let (Some(old), Some(new)) = (&gone, &came) {
            return self.values(&Spot {
                direction: Direction::Response,
                subject: Subject::Body,
                old: old.clone(),
                new: new.clone(),
                null_shows: Some(Source::None),
                null_is_own: true,
                type_shows: Source::None,
                is_used: false,
            });
        }
        let places = (
            old.map(|found| &found.pointer),
            new.map(|found| &found.pointer),
        );
        let (action, message) = match (was, is) {
            _ if was == is && gone == came => return,
            (_, "nothing") => (
                Action::RemovedError,
                format!("has no body for {status} any more"),
            ),
            ("nothing", _) => (Action::AddedError, format!("has a body for {status}")),
            _ if came.is_none() => (
                Action::RemovedError,
                format!("has {is} in place of {was} for {status}"),
            ),
            _ => (
                Action::AddedError,
                format!("has {is} in place of {was} for {status}"),
            ),
        };
        self.report(Finding::new(STATUS, action, places, message).at_most(shown));
        if shown == Source::Major {
            gone.iter().for_each(|schema| self.gone(schema));
            came.iter().for_each(|schema| self.came(schema));
        }
    }

    fn response(&mut self, old: &Response, new: &Response) {
        let (one, other) = (read(old), read(new));
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

    fn paging(&mut self, old: &Operation, new: &Operation) {
        let what = (Direction::Response, Subject::Operation);
        let places = (Some(&old.pointer), Some(&new.pointer));
        let listing = |found: Option<(&EndpointFile, &Endpoint)>| {
            found.and_then(|(_, endpoint)| endpoint.listing.clone())
        };
        let listings = (
            listing(self.planned(self.old, old)),
            listing(self.planned(self.new, new)),
        );
        let (action, message) = match &listings {
            (None, None) => return,
            (None, Some(_)) => (Action::ListAdded, "gives a list".to_owned()),
            (Some(_), None) => (Action::ListRemoved, "gives no list any more".to_owned()),
            (Some(one), Some(other)) => {
                let ways = |listing: &Listing| {
                    let all: Vec<_> = listing.next.iter().map(ToString::to_string).collect();
                    if all.is_empty() {
                        "nothing".to_owned()
                    } else {
                        all.join(", ")
                    }
                };
                let message = match (ways(one), ways(other)) {
                    (was, is) if was != is => format!("goes on with {is} in place of {was}"),
                    _ if one.items == other.items || self.is_reported(old, &one.items) => return,
                    _ => format!(
                        "has its items in `{}` in place of `{}`",
                        other.items, one.items
                    ),
                };
                (Action::PagingChanged, message)
            }
        };
        self.report(Finding::new(what, action, places, message));
    }

    /// Whether it was said that a property of what an operation gives is gone, or has another name.
    fn is_reported(&self, operation: &Operation, at: &Pointer) -> bool {
        let name = operation.label();
        self.changes.iter().any(|change| {
            let place = change.old.as_ref().and_then(|place| place.pointer.last());
            change.rule.subject == Subject::Property
                && [Action::Removed, Action::Renamed].contains(&change.rule.action)
                && change.operations.contains(&name)
                && place == at.last()
        })
    }
}

fn successes(operation: &Operation) -> Vec<Status> {
    operation
        .responses
        .keys()
        .filter(|status| status.is_success())
        .copied()
        .collect()
}

/// What the SDK reads of a response.
fn read(response: &Response) -> (&'static str, Option<Pointer>) {
    match response.asked_for() {
        None => ("nothing", None),
        Some((media, schema)) if media.is_json() => ("JSON", schema.cloned()),
        Some((media, _)) if media.as_str().starts_with("text/") => ("text", None),
        Some(_) => ("bytes", None),
    }
}
