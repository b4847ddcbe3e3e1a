//! Lists as iterators.

use super::worker::{Worker, panicked};
use crate::runtime::{Error, Output, Paged, Request, Response, paging};
use std::fmt;
use std::sync::Arc;

/// The pages of a list, made by [`Client::pages`](super::Client::pages).
#[must_use = "nothing is sent before the first page is asked for"]
pub struct Pages<O: Paged> {
    /// `None` after a panic.
    pages: Option<paging::Pages<O>>,
    worker: Arc<Worker>,
}

/// The items of a list, made by [`Client::items`](super::Client::items).
#[must_use = "nothing is sent before the first item is asked for"]
pub struct Items<O: Paged> {
    /// `None` after a panic.
    items: Option<paging::Items<O>>,
    worker: Arc<Worker>,
}

impl<O: Paged> Pages<O> {
    pub(super) fn new(pages: paging::Pages<O>, worker: Arc<Worker>) -> Self {
        Pages {
            pages: Some(pages),
            worker,
        }
    }

    /// The request for the next page, with which the list can be taken up again later: by another
    /// client, or after an error. `None`, if there are no more pages.
    pub fn request(&self) -> Option<Request<O>> {
        self.pages.as_ref()?.request()
    }
}

impl<O: Paged> Items<O> {
    pub(super) fn new(items: paging::Items<O>, worker: Arc<Worker>) -> Self {
        Items {
            items: Some(items),
            worker,
        }
    }

    /// The page that the last item was on: its total count, its headers. Its items are not in it
    /// any more. `None` before the first item.
    pub fn page(&self) -> Option<&Response<Output<O>>> {
        self.items.as_ref()?.page()
    }

    /// The request for the page after that. See [`Pages::request`].
    pub fn request(&self) -> Option<Request<O>> {
        self.items.as_ref()?.request()
    }
}

impl<O: Paged> Iterator for Pages<O> {
    type Item = Result<Response<Output<O>>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut pages = self.pages.take()?;
        let step = self.worker.wait(async move { (pages.next().await, pages) });
        let Some((page, pages)) = step else {
            return Some(Err(panicked(O::INFO.id)));
        };
        self.pages = Some(pages);
        page
    }
}

impl<O: Paged> Iterator for Items<O> {
    type Item = Result<O::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut items = self.items.take()?;
        if let Some(item) = items.at_hand() {
            self.items = Some(items);
            return Some(Ok(item));
        }
        let step = self.worker.wait(async move { (items.next().await, items) });
        let Some((item, items)) = step else {
            return Some(Err(panicked(O::INFO.id)));
        };
        self.items = Some(items);
        item
    }
}

impl<O: Paged> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pages.fmt(f)
    }
}

impl<O: Paged> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.items.fmt(f)
    }
}
