//! Lists: which operations give them, and how one page leads to the next.
//!
//! What a page says is read in `way`, what the next request is decided in `pager`, which knows no
//! connection; `stream` sends the requests.

mod change;
mod pager;
mod stream;
mod way;

use super::client::Output;
use super::decode::Decode;
use super::operation::Operation;
use std::error::Error;
use std::fmt;

pub use stream::{Items, Pages};
pub use way::{Target, Until, Way};

/// An operation that gives a list: in pages, or whole.
///
/// [`Client::items`](crate::Client::items) and [`Client::pages`](crate::Client::pages) take the
/// requests for these operations, and no others:
///
/// ```compile_fail
/// # fn check(client: &intercom_client::Client) {
/// client.items(intercom_client::contacts::show_contact("6762f1a6"));
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not give a list",
    label = "this is not the request for a list",
    note = "send it with `Client::send`"
)]
pub trait Paged: Operation<Response: Decode<Output: Send>> {
    /// What the list consists of.
    type Item: Send;

    /// How its pages follow each other.
    #[doc(hidden)]
    const PAGING: Paging;

    /// Takes the items out of a page.
    #[doc(hidden)]
    fn take_items(page: &mut Output<Self>) -> Option<Vec<Self::Item>>
    where
        Self: Sized;
}

/// How the pages of a list follow each other.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    /// Where a page has its items, as a JSON pointer.
    pub items: &'static str,
    /// What leads to the next page, in the order of trying.
    pub ways: &'static [Way],
}

/// Why there is no way on from a page, or nothing in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingError {
    /// The next request would be one that was sent before, so that the list would never end.
    Loop,
    /// The page says that there is another one, in a way that is not understood. Where it does, as
    /// a JSON pointer.
    Unclear(&'static str),
    /// The page has no list where its items should be, which is this JSON pointer.
    NoItems(&'static str),
}

impl fmt::Display for PagingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PagingError::Loop => {
                f.write_str("the list does not end: its next page is one that was asked for before")
            }
            PagingError::Unclear(at) => {
                write!(f, "there are more pages, but {at} does not say where")
            }
            PagingError::NoItems(at) => write!(f, "there is no list at {at}"),
        }
    }
}

impl Error for PagingError {}

/// Says that an operation gives a list.
///
/// ```text
/// paged!(
///     ListContacts: Contact, "/data", |page| page.data.take(),    // item; where; how to take it
///     Cursor("/pages/next/starting_after", NoCursor, Query("starting_after")),
/// );
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __paged {
    ($operation:ident: $item:ty, $items:literal, |$page:ident| $taken:expr, $($way:expr,)*) => {
        impl $crate::runtime::Paged for $operation {
            type Item = $item;
            const PAGING: $crate::runtime::paging::Paging = {
                #[allow(unused_imports, reason = "each list needs some")]
                use $crate::runtime::paging::{Target::*, Until::*, Way::*};
                $crate::runtime::paging::Paging { items: $items, ways: &[$($way),*] }
            };
            #[inline]
            fn take_items($page: &mut $crate::runtime::Output<Self>) -> Option<Vec<$item>> {
                $taken
            }
        }
    };
}
