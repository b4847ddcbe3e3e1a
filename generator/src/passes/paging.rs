//! Finds the operations that give a list, and what leads from one page of it to the next.
//!
//! ```text
//! {"data": [...], "pages": {"page": 1, "total_pages": 9, "next": {"starting_after": "x"}}}
//!    items                     number           last              cursor
//! ```
//!
//! A description says neither of these in so many words, but its structure does. Where it does not,
//! the extension `x-pagination` can.

mod extension;
mod places;

use std::collections::BTreeMap;

use crate::api::{Api, Operation, OperationKey};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Model, Next, Paging, Shape, Until};
use crate::pointer::Pointer;
use places::Place;

pub(super) fn run(
    api: &Api,
    model: &Model,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<OperationKey, Paging> {
    let mut found = BTreeMap::new();
    for (key, operation) in &api.operations {
        let list = match &operation.pagination {
            Some(said) => extension::read(model, operation, said, diagnostics),
            None => detect(model, operation, diagnostics),
        };
        if let Some(list) = list {
            found.insert(key.clone(), list);
        }
    }
    found
}

fn detect(model: &Model, operation: &Operation, diagnostics: &mut Diagnostics) -> Option<Paging> {
    let response = places::response(model, operation)?;
    let places = places::places(model, response);
    if is_thing(&places) {
        return None;
    }
    let next = next(model, operation, &places);
    let signs = signs(&places);
    let Some(items) = items(model, response, &places) else {
        if let Some(sign) = signs {
            diagnostics.push(
                note(
                    operation,
                    format!("the response has `{sign}`, but which list it counts is not clear"),
                )
                .help(
                    "name the list: `x-pagination: {items: /data}`, or say `x-pagination: false`",
                ),
            );
        }
        return None;
    };
    match signs {
        None if !is_read(operation) => return None,
        Some(sign) if !leads_on(&next, &places) => diagnostics.push(
            note(
                operation,
                format!(
                    "the response has `{sign}`, but no part of the request asks for another page"
                ),
            )
            .help(
                "add the parameter, or what leads to the next page: `x-pagination: {next: [...]}`",
            ),
        ),
        _ => {}
    }
    Some(Paging {
        response: response.clone(),
        items,
        next,
    })
}

fn note(operation: &Operation, message: String) -> Diagnostic {
    Diagnostic::note("not-paged", &operation.pointer, message)
}

/// Whether the operation is one that reads: what changes something may answer with a list, but
/// nobody walks through it.
fn is_read(operation: &Operation) -> bool {
    use crate::api::Method::{Get, Post};
    matches!(operation.method, Get | Post)
}

/// A body with an id is a thing that may have a list, and not a list of things.
fn is_thing(places: &[Place<'_>]) -> bool {
    places
        .iter()
        .any(|place| place.at == Pointer::root().child("id"))
}

/// Where the items are: the body itself, or its only list.
fn items(model: &Model, response: &Pointer, places: &[Place<'_>]) -> Option<Pointer> {
    if let Some(Shape::Array(_)) = places::shape(model, response) {
        return Some(Pointer::root());
    }
    let mut lists = places
        .iter()
        .filter(|place| place.holder().is_none() && matches!(place.shape, Shape::Array(_)));
    match (lists.next(), lists.next()) {
        (Some(list), None) => Some(list.at.clone()),
        _ => None,
    }
}

/// The first place that tells of other pages.
fn signs<'a>(places: &'a [Place<'_>]) -> Option<&'a Pointer> {
    let tells = |place: &&Place<'_>| {
        let is_next = place.name == "next" || place.name.starts_with("next_");
        is_next && !matches!(place.shape, Shape::Array(_)) || numbered(place, places).is_some()
    };
    places.iter().find(tells).map(|place| &place.at)
}

/// What leads to the next page, the most telling first.
fn next(model: &Model, operation: &Operation, places: &[Place<'_>]) -> Vec<Next> {
    let cursor = places
        .iter()
        .find_map(|place| cursor(model, operation, place, places));
    let link = places
        .iter()
        .find(|place| place.name == "next" && !matches!(place.shape, Shape::Array(_)))
        .map(|place| Next::Link {
            from: place.at.clone(),
        });
    let number = places.iter().find_map(|last| {
        let from = numbered(last, places)?;
        Some(Next::Number {
            from: from.at.clone(),
            last: last.at.clone(),
            to: places::target(model, operation, from.name)?,
        })
    });
    cursor.into_iter().chain(link).chain(number).collect()
}

/// A value in `next`, or one called `next_x`, for which the request has a place called `x`.
fn cursor(
    model: &Model,
    operation: &Operation,
    place: &Place<'_>,
    places: &[Place<'_>],
) -> Option<Next> {
    let name = match place.name.strip_prefix("next_") {
        Some(name) => name,
        None if place.holder().as_deref() == Some("next") && place.name != "per_page" => place.name,
        None => return None,
    };
    if !place.is_text() {
        return None;
    }
    let flag = places.iter().find(|other| {
        other.at.parent() == place.at.parent()
            && other.name.starts_with("has_")
            && matches!(other.shape, Shape::Boolean(_))
    });
    Some(Next::Cursor {
        from: place.at.clone(),
        until: flag.map_or(Until::NoCursor, |flag| Until::Flag(flag.at.clone())),
        to: places::target(model, operation, name)?,
    })
}

/// For the number of the last page, `total_pages`: the number of the page, which is `page` and
/// stands beside it.
fn numbered<'a>(last: &Place<'_>, places: &'a [Place<'a>]) -> Option<&'a Place<'a>> {
    let name = last.name.strip_prefix("total_")?.strip_suffix('s')?;
    let is_number = |place: &Place<'_>| matches!(place.shape, Shape::Integer);
    places
        .iter()
        .find(|place| {
            place.name == name && place.at.parent() == last.at.parent() && is_number(place)
        })
        .filter(|_| is_number(last))
}

/// Whether any of this can lead to another page. A link does if it is described as one: where an
/// object is described, it is there for the case that the description is wrong.
fn leads_on(next: &[Next], places: &[Place<'_>]) -> bool {
    next.iter().any(|next| match next {
        Next::Link { from } => places
            .iter()
            .any(|place| place.at == *from && !matches!(place.shape, Shape::Object(_))),
        _ => true,
    })
}
