//! Reads the extension `x-pagination` of an operation: where its items are, and what leads to the
//! next page. What it leaves out is found as without it.
//!
//! ```yaml
//! x-pagination:
//!   items: /data/articles                                   # where the response has the list
//!   next:                                                   # tried in this order
//!     - {cursor: /cursor, query: after}                     # until there is no cursor
//!     - {cursor: /cursor, while: /has_more, body: /page/after}
//!     - {cursor: /scroll_id, until: empty-page, query: scroll_id}
//!     - {link: /pages/next}
//!     - {page: /pages/page, of: /pages/total_pages, query: page}
//! ```
//!
//! `x-pagination: false` says that the response is no list.

use serde_json::{Map, Value};

use super::places::{self, Place};
use crate::api::{Operation, PAGINATION};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Model, Next, Paging, Shape, Target, Until};
use crate::pointer::Pointer;

/// What the extension says; nothing, if it says that there is no list or does not fit.
pub(super) fn read(
    model: &Model,
    operation: &Operation,
    said: &Value,
    diagnostics: &mut Diagnostics,
) -> Option<Paging> {
    if *said == Value::Bool(false) {
        return None;
    }
    let pointer = operation.pointer.child(PAGINATION);
    match paging(model, operation, said, &pointer) {
        Ok(paging) => Some(paging),
        Err(Misfit { pointer, message }) => {
            diagnostics.push(
                Diagnostic::warning("pagination-misfit", &pointer, message).help(format!(
                    "correct `{PAGINATION}` of this operation, in the overlay if it is from there"
                )),
            );
            None
        }
    }
}

/// Something in the extension that does not fit the operation.
struct Misfit {
    pointer: Pointer,
    message: String,
}

type Result<T> = std::result::Result<T, Misfit>;

fn misfit<T>(pointer: &Pointer, message: impl Into<String>) -> Result<T> {
    Err(Misfit {
        pointer: pointer.clone(),
        message: message.into(),
    })
}

/// The operation, as the extension sees it.
struct Reading<'a> {
    model: &'a Model,
    operation: &'a Operation,
    response: &'a Pointer,
    places: Vec<Place<'a>>,
}

fn paging(model: &Model, operation: &Operation, said: &Value, pointer: &Pointer) -> Result<Paging> {
    let Some(response) = places::response(model, operation) else {
        return misfit(
            pointer,
            "the operation does not answer with one kind of JSON",
        );
    };
    let reading = Reading {
        model,
        operation,
        response,
        places: places::places(model, response),
    };
    let said = object(said, pointer, &["items", "next"])?;
    Ok(Paging {
        response: response.clone(),
        items: reading.items(said.get("items"), pointer)?,
        next: reading.all_next(said.get("next"), &pointer.child("next"))?,
    })
}

impl Reading<'_> {
    fn items(&self, said: Option<&Value>, pointer: &Pointer) -> Result<Pointer> {
        let Some(said) = said else {
            let found = super::items(self.model, self.response, &self.places);
            return found.map_or_else(
                || {
                    misfit(
                        pointer,
                        "the response has not exactly one list: name it with `items`",
                    )
                },
                Ok,
            );
        };
        let pointer = pointer.child("items");
        let is_list = |shape: &Shape| matches!(shape, Shape::Array(_));
        if said == "" && places::shape(self.model, self.response).is_some_and(is_list) {
            return Ok(Pointer::root());
        }
        self.place(said, &pointer, "a list", |place| is_list(place.shape))
    }

    fn all_next(&self, said: Option<&Value>, pointer: &Pointer) -> Result<Vec<Next>> {
        match said {
            None => Ok(super::next(self.model, self.operation, &self.places)),
            Some(Value::Array(all)) => all
                .iter()
                .enumerate()
                .map(|(index, said)| self.next(said, &pointer.index(index)))
                .collect(),
            Some(_) => misfit(pointer, "`next` is a list of what leads to the next page"),
        }
    }

    fn next(&self, said: &Value, pointer: &Pointer) -> Result<Next> {
        let known = [
            "cursor", "while", "until", "link", "page", "of", "query", "body",
        ];
        let said = object(said, pointer, &known)?;
        let is_number = |place: &Place<'_>| matches!(place.shape, Shape::Integer | Shape::Any);
        if let Some(cursor) = said.get("cursor") {
            return Ok(Next::Cursor {
                from: self.place(cursor, &pointer.child("cursor"), "text", |place| {
                    place.is_text()
                })?,
                until: self.until(said, pointer)?,
                to: self.target(said, pointer)?,
            });
        }
        if let Some(link) = said.get("link") {
            let is_link = |place: &Place<'_>| !matches!(place.shape, Shape::Array(_));
            let from = self.place(link, &pointer.child("link"), "a link", is_link)?;
            return Ok(Next::Link { from });
        }
        let (Some(page), Some(last)) = (said.get("page"), said.get("of")) else {
            return misfit(
                pointer,
                "a `cursor`, a `link`, or a `page` with `of` leads to the next page",
            );
        };
        Ok(Next::Number {
            from: self.place(page, &pointer.child("page"), "a whole number", is_number)?,
            last: self.place(last, &pointer.child("of"), "a whole number", is_number)?,
            to: self.target(said, pointer)?,
        })
    }

    fn until(&self, said: &Map<String, Value>, pointer: &Pointer) -> Result<Until> {
        let is_flag = |place: &Place<'_>| matches!(place.shape, Shape::Boolean(_) | Shape::Any);
        match (said.get("until"), said.get("while")) {
            (None, None) => Ok(Until::NoCursor),
            (None, Some(flag)) => self
                .place(flag, &pointer.child("while"), "a boolean", is_flag)
                .map(Until::Flag),
            (Some(until), None) if until == "empty-page" => Ok(Until::EmptyPage),
            (Some(_), None) => misfit(
                &pointer.child("until"),
                "a list goes on `until: empty-page`",
            ),
            (Some(_), Some(_)) => misfit(pointer, "`while` and `until` exclude each other"),
        }
    }

    fn target(&self, said: &Map<String, Value>, pointer: &Pointer) -> Result<Target> {
        match (said.get("query"), said.get("body")) {
            (Some(Value::String(name)), None) => match places::query(self.operation, name) {
                Some(target) => Ok(target),
                None => misfit(
                    &pointer.child("query"),
                    format!("the operation has no query parameter `{name}`"),
                ),
            },
            (None, Some(Value::String(at))) => {
                let body = places::body(self.operation);
                let found = body.is_some_and(|body| {
                    let places = places::places(self.model, body);
                    places
                        .iter()
                        .any(|place| place.at.as_str() == at && place.is_text())
                });
                if found {
                    return Ok(Target::Body(Pointer::from_escaped(at.as_str())));
                }
                misfit(
                    &pointer.child("body"),
                    format!("the body has no text at `{at}`"),
                )
            }
            _ => misfit(
                pointer,
                "say what asks for the next page: `query: name` or `body: /pointer`",
            ),
        }
    }

    /// The place that is named, if it is what is wanted.
    fn place(
        &self,
        said: &Value,
        pointer: &Pointer,
        wanted: &str,
        fits: impl Fn(&Place<'_>) -> bool,
    ) -> Result<Pointer> {
        let named = |place: &&Place<'_>| said == place.at.as_str();
        match self.places.iter().find(named) {
            Some(place) if fits(place) => Ok(place.at.clone()),
            Some(place) => misfit(
                pointer,
                format!("`{}` of the response is not {wanted}", place.at),
            ),
            None => misfit(pointer, format!("the response has nothing at {said}")),
        }
    }
}

/// The members of an object that has no other members than the known ones.
fn object<'a>(
    said: &'a Value,
    pointer: &Pointer,
    known: &[&str],
) -> Result<&'a Map<String, Value>> {
    let Value::Object(members) = said else {
        return misfit(
            pointer,
            format!("an object is expected, with: {}", known.join(", ")),
        );
    };
    match members.keys().find(|name| !known.contains(&name.as_str())) {
        Some(name) => misfit(
            &pointer.child(name),
            format!("`{name}` is none of: {}", known.join(", ")),
        ),
        None => Ok(members),
    }
}
