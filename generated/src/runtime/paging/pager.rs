//! The state of a walk through a list: which request comes next, given the responses so far.
//!
//! Knows no connection and never waits, so that any client can drive it.

use super::super::client::Output;
use super::super::decode::{DecodeError, RawResponse};
use super::super::error::Error;
use super::super::operation::OperationInfo;
use super::super::request::{Parts, Request};
use super::super::response::Response;
use super::super::wire::{Mismatch, Node};
use super::way::{Step, Until, Verdict, Way, at};
use super::{Paged, Paging, PagingError};
use std::marker::PhantomData;

/// A walk through the list of the operation `O`.
pub(in super::super) struct Pager<O> {
    walk: Walk,
    operation: PhantomData<fn() -> O>,
}

impl<O: Paged> Pager<O> {
    /// Begins with the page that `request` asks for.
    pub(in super::super) fn new(request: Request<O>) -> Self {
        Pager {
            walk: Walk::new(request.into_parts()),
            operation: PhantomData,
        }
    }

    /// The request for the next page; the same until its response is accepted. `None` at the end.
    pub(in super::super) fn request(&self) -> Option<Request<O>> {
        self.walk.next.clone().map(Request::from_parts)
    }

    /// Takes note of the response to the request. An error is about what comes after it.
    pub(in super::super) fn accept(&mut self, page: &Response<Output<O>>) -> Result<(), Error> {
        let result = self.walk.accept(&O::PAGING, page.body());
        result.map_err(|error| refused(&O::INFO, page.raw(), error.into()))
    }
}

/// Takes the items out of a page.
pub(in super::super) fn take_items<O: Paged>(
    page: &mut Response<Output<O>>,
) -> Result<Vec<O::Item>, Error> {
    match O::take_items(page.value_mut()) {
        Some(items) => Ok(items),
        None => match no_items(O::PAGING.items, page.body(), page.mismatches()) {
            Some(error) => Err(refused(&O::INFO, page.raw(), error)),
            None => Ok(Vec::new()),
        },
    }
}

/// Why a page has no items; `None`, if it says itself that it has none, with `null`.
fn no_items(pointer: &'static str, body: &[u8], mismatches: &[Mismatch]) -> Option<DecodeError> {
    let page = Node::parse(body).unwrap_or(Node::Null);
    match at(&page, pointer) {
        Some(Node::Null) => None,
        Some(_) => mismatches
            .iter()
            .find(|mismatch| mismatch.pointer.starts_with(pointer))
            .map(|mismatch| DecodeError::Mismatch(mismatch.clone())),
        None => Some(PagingError::NoItems(pointer).into()),
    }
}

fn refused(operation: &OperationInfo, response: &RawResponse, error: DecodeError) -> Error {
    Error::decode(operation.id, response.clone(), error)
}

impl From<PagingError> for DecodeError {
    fn from(error: PagingError) -> Self {
        DecodeError::Paging(error)
    }
}

/// The same without the type of the operation.
struct Walk {
    next: Option<Parts>,
    /// An earlier request, to notice when the walk leads back to it.
    mark: Option<Parts>,
    /// The steps since the mark was set, and how many there may be until it is set anew.
    since: usize,
    reach: usize,
    /// Whether a cursor or a link has led on. Numbers mean nothing any more then.
    led: bool,
}

impl Walk {
    fn new(first: Parts) -> Self {
        Walk {
            next: Some(first),
            mark: None,
            since: 0,
            reach: 1,
            led: false,
        }
    }

    fn accept(&mut self, paging: &Paging, body: &[u8]) -> Result<(), PagingError> {
        let Some(sent) = self.next.take() else {
            return Ok(());
        };
        let page = Node::parse(body).unwrap_or(Node::Null);
        let Some((way, step)) = self.step(paging, &page)? else {
            return Ok(());
        };
        self.led |= !matches!(way, Way::Number(..));
        let mut next = sent.clone();
        next.step(step, paging.ways.iter().filter_map(Way::target));
        let may_repeat = matches!(way, Way::Cursor(_, Until::EmptyPage, _));
        if !may_repeat && (next == sent || self.leads_back(sent, &next)) {
            return Err(PagingError::Loop);
        }
        self.next = Some(next);
        Ok(())
    }

    /// What leads on from a page: the first way in which it says anything for certain.
    fn step<'p>(
        &self,
        paging: &'p Paging,
        page: &Node<'_>,
    ) -> Result<Option<(&'p Way, Step)>, PagingError> {
        let items = at(page, paging.items);
        let is_empty = !matches!(items, Some(Node::Array(items)) if !items.is_empty());
        let mut unclear = None;
        for way in paging.ways {
            if self.led && matches!(way, Way::Number(..)) {
                continue;
            }
            match way.verdict(page, is_empty) {
                Verdict::Silent => {}
                Verdict::Unclear(error) => unclear = unclear.or(Some(error)),
                Verdict::End => return Ok(None),
                Verdict::Next(step) => return Ok(Some((way, step))),
            }
        }
        unclear.map_or(Ok(None), Err)
    }

    /// Whether the next request is one that was sent long ago. Brent's way to find a cycle: it
    /// remembers one request only, at distances that double, and finds every cycle in time.
    fn leads_back(&mut self, sent: Parts, next: &Parts) -> bool {
        if self.since == 0 {
            self.mark = Some(sent);
        }
        self.since += 1;
        if self.since == self.reach {
            self.since = 0;
            self.reach *= 2;
        }
        self.mark.as_ref() == Some(next)
    }
}
