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
    let found = at(&page, pointer);
    if matches!(found, Some(Node::Null)) {
        return None;
    }
    let misfit = mismatches
        .iter()
        .find(|mismatch| found.is_some() && mismatch.pointer.starts_with(pointer));
    Some(match misfit {
        Some(misfit) => misfit.clone().into(),
        None => PagingError::NoItems(pointer).into(),
    })
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
        let Some((way, step)) = self.step(paging, &page, &sent)? else {
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
        sent: &Parts,
    ) -> Result<Option<(&'p Way, Step)>, PagingError> {
        let items = at(page, paging.items);
        let is_empty = !matches!(items, Some(Node::Array(items)) if !items.is_empty());
        let mut unclear = None;
        for way in paging.ways {
            if self.led && matches!(way, Way::Number(..)) {
                continue;
            }
            match way.verdict(page, is_empty, sent) {
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

#[cfg(test)]
mod tests {
    use super::super::super::decode::Json;
    use super::super::super::query::Style;
    use super::super::super::request::Body;
    use super::super::{Target::*, Until::*, Way::*};
    use super::*;
    use serde_json::{Value, json};

    crate::__operation!(
        /// Searches.
        Search: "search", Post "/search" -> Json<Value>
    );

    /// How many requests a walk may take here.
    const FAR: usize = 20;

    /// Walks on with what each request is answered, and gives query and body of each request, then
    /// how it ended.
    fn walk(
        ways: &'static [Way],
        request: Request<Search>,
        answer: impl Fn(usize, &str) -> Value,
    ) -> Vec<String> {
        let paging = Paging {
            items: "/data",
            ways,
        };
        let mut walk = Walk::new(request.into_parts());
        let mut said = Vec::new();
        while let Some(parts) = walk.next.clone() {
            let request = match parts.body() {
                Body::Json(json) => format!("{} {}", parts.query(), String::from_utf8_lossy(json)),
                _ => parts.query(),
            };
            let page = answer(said.len(), &request).to_string();
            said.push(request);
            assert!(said.len() < FAR, "{said:?}");
            if let Err(error) = walk.accept(&paging, page.as_bytes()) {
                said.push(error.to_string());
            }
        }
        said
    }

    /// Walks through those pages, and then expects the end.
    fn through(ways: &'static [Way], request: Request<Search>, pages: &[Value]) -> Vec<String> {
        walk(ways, request, |index, _| pages[index].clone())
    }

    fn search() -> Request<Search> {
        Request::new().set_query("order", Style::Form, &"a b".to_owned())
    }

    const CURSOR: &[Way] = &[
        Cursor("/pages/next/after", NoCursor, Query("after")),
        Link("/pages/next"),
        Number("/pages/page", "/pages/total_pages", Query("page")),
    ];
    const NUMBER: &[Way] = &[
        Link("/pages/next"),
        Number("/pages/page", "/pages/total_pages", Query("page")),
    ];
    const LOOP: &str = "the list does not end: its next page is one that was asked for before";

    fn next(next: Value) -> Value {
        json!({"data": [1], "pages": {"next": next}})
    }

    #[test]
    fn a_cursor_goes_into_the_query() {
        let pages = [
            next(json!({"after": "a&b", "per_page": 2})),
            next(json!({"after": 7})),
            next(json!({"after": null})),
        ];
        let request = search().set_query("per_page", Style::Form, &2_i64);
        assert_eq!(
            through(CURSOR, request, &pages),
            [
                "order=a%20b&per_page=2",
                "order=a%20b&per_page=2&after=a%26b",
                "order=a%20b&per_page=2&after=7"
            ]
        );
    }

    #[test]
    fn a_cursor_goes_into_the_body() {
        const WAYS: &[Way] = &[Cursor("/next", NoCursor, Body("/pagination/after"))];
        let pages = [
            json!({"next": "a"}),
            json!({"next": 7}),
            json!({"next": ""}),
        ];
        let kept = json!({"pagination": {"after": "0", "per_page": 2}, "query": [1.5]});
        assert_eq!(
            through(WAYS, search().set_json(&kept), &pages),
            [
                r#"order=a%20b {"pagination":{"after":"0","per_page":2},"query":[1.5]}"#,
                r#"order=a%20b {"pagination":{"after":"a","per_page":2},"query":[1.5]}"#,
                r#"order=a%20b {"pagination":{"after":7,"per_page":2},"query":[1.5]}"#,
            ]
        );
        assert_eq!(
            through(WAYS, search(), &pages),
            [
                "order=a%20b",
                r#"order=a%20b {"pagination":{"after":"a"}}"#,
                r#"order=a%20b {"pagination":{"after":7}}"#,
            ]
        );
    }

    #[test]
    fn numbers_count_up_to_the_last_page() {
        let page =
            |page: Value, total: Value| json!({"pages": {"page": page, "total_pages": total}});
        let pages = [
            page(json!(1), json!(3)),
            page(json!("2"), json!("3")),
            page(json!(3), json!(3)),
        ];
        let expected = ["order=a%20b", "order=a%20b&page=2", "order=a%20b&page=3"];
        assert_eq!(through(NUMBER, search(), &pages), expected);
        for total in [json!(0), json!(1), json!(null)] {
            assert_eq!(
                through(NUMBER, search(), &[page(json!(1), total)]),
                ["order=a%20b"]
            );
        }

        let unnumbered = json!({"pages": {"total_pages": 3}});
        let pages = [unnumbered.clone(), unnumbered.clone(), unnumbered];
        assert_eq!(through(NUMBER, search(), &pages), expected);

        const BODY: &[Way] = &[Number("/page", "/total", Body("/page"))];
        let pages = [
            json!({"page": 1, "total": 2}),
            json!({"page": 2, "total": 2}),
        ];
        assert_eq!(
            through(BODY, search(), &pages),
            ["order=a%20b", r#"order=a%20b {"page":2}"#]
        );
    }

    #[test]
    fn of_a_link_only_the_query_counts() {
        let request = search().set_query("page", Style::Form, &1_i64).set_query(
            "ids",
            Style::Form,
            &vec![1_i64, 2],
        );
        let pages = [
            next(json!("https://elsewhere.example/other?page=2&ids=3&ids=4")),
            next(json!("/search?order=x+y&page=3#top")),
            next(json!("?%70age=4")),
            next(json!(null)),
        ];
        assert_eq!(
            through(NUMBER, request, &pages),
            [
                "order=a%20b&page=1&ids=1&ids=2",
                "order=a%20b&page=2&ids=3&ids=4",
                "ids=3&ids=4&order=x+y&page=3",
                "ids=3&ids=4&order=x+y&%70age=4",
            ]
        );
    }

    #[test]
    fn a_flag_says_when_to_stop() {
        const WAYS: &[Way] = &[Cursor("/next_cursor", Flag("/has_more"), Query("cursor"))];
        let page = |cursor: Value, more: Value| json!({"next_cursor": cursor, "has_more": more});
        let pages = [
            page(json!("a"), json!(true)),
            page(json!("b"), json!(null)),
            page(json!("c"), json!(false)),
        ];
        let expected = [
            "order=a%20b",
            "order=a%20b&cursor=a",
            "order=a%20b&cursor=b",
        ];
        assert_eq!(through(WAYS, search(), &pages), expected);
        assert_eq!(
            through(WAYS, search(), &[page(json!(null), json!(true))]),
            [
                "order=a%20b",
                "there are more pages, but /next_cursor does not say where"
            ]
        );
    }

    #[test]
    fn scrolling_ends_with_the_first_empty_page() {
        const WAYS: &[Way] = &[Cursor("/scroll", EmptyPage, Query("scroll"))];
        let page = |data: Value| json!({"data": data, "scroll": "same"});
        let same = "order=a%20b&scroll=same";
        for empty in [json!([]), json!(null)] {
            let pages = [
                page(json!([1])),
                page(json!([2])),
                page(json!([3])),
                page(empty),
            ];
            assert_eq!(
                through(WAYS, search(), &pages),
                ["order=a%20b", same, same, same]
            );
        }
    }

    #[test]
    fn an_empty_page_does_not_end_a_list() {
        let pages = [
            json!({"data": [], "pages": {"next": {"after": "a"}}}),
            json!({"data": [], "pages": {"next": {"after": "b"}}}),
            json!({"data": [1], "pages": null}),
        ];
        assert_eq!(through(CURSOR, search(), &pages).len(), 3);
    }

    #[test]
    fn a_link_or_a_cursor_is_taken_whatever_is_described() {
        let pages = [
            next(json!("https://api.example/search?page=2")),
            next(json!({"after": "a"})),
            json!({"data": []}),
        ];
        assert_eq!(
            through(CURSOR, search(), &pages),
            ["order=a%20b", "order=a%20b&page=2", "order=a%20b&after=a"]
        );
        let page = json!({"pages": {"next": {"after": "a"}, "page": 1, "total_pages": 2}});
        let pages = [
            page,
            json!({"pages": {"next": {"after": "b"}, "page": 2, "total_pages": 2}}),
        ];
        assert_eq!(
            through(NUMBER, search(), &pages),
            ["order=a%20b", "order=a%20b&page=2"]
        );
    }

    #[test]
    fn numbers_mean_nothing_after_a_cursor() {
        let pages = [
            json!({"pages": {"next": {"after": "a"}, "page": 1, "total_pages": 9}}),
            json!({"pages": {"page": 1, "total_pages": 9}}),
        ];
        let request = search().set_query("page", Style::Form, &1_i64);
        assert_eq!(
            through(CURSOR, request, &pages),
            ["order=a%20b&page=1", "order=a%20b&after=a"]
        );
    }

    #[test]
    fn what_is_not_understood_is_no_end() {
        let unclear = "there are more pages, but /pages/next does not say where";
        for odd in [
            json!({"page": 2}),
            json!("https://api.example/search"),
            json!("two"),
        ] {
            assert_eq!(
                through(CURSOR, search(), &[next(odd)]),
                ["order=a%20b", unclear]
            );
        }
    }

    #[test]
    fn what_says_nothing_is_the_end() {
        for end in [
            json!({"data": [1]}),
            json!({"data": [1], "pages": null}),
            json!({"data": [1], "pages": {}}),
            next(json!(null)),
            next(json!({})),
            next(json!("")),
            json!(null),
            json!([1]),
        ] {
            assert_eq!(through(CURSOR, search(), &[end]), ["order=a%20b"]);
        }
    }

    #[test]
    fn a_cursor_that_does_not_move_is_an_error() {
        assert_eq!(
            walk(CURSOR, search(), |_, _| next(json!({"after": "a"}))),
            ["order=a%20b", "order=a%20b&after=a", LOOP]
        );
        let first = search().set_query("after", Style::Form, &"a".to_owned());
        assert_eq!(
            walk(CURSOR, first, |_, _| next(json!({"after": "a"}))),
            ["order=a%20b&after=a", LOOP]
        );
        assert_eq!(
            walk(
                NUMBER,
                search(),
                |_, _| json!({"pages": {"page": 1, "total_pages": 9}})
            ),
            ["order=a%20b", "order=a%20b&page=2", LOOP]
        );
    }

    #[test]
    fn cursors_that_go_round_are_an_error() {
        for round in 2..6 {
            let said = walk(CURSOR, search(), |index, _| {
                next(json!({"after": index % round}))
            });
            assert_eq!(said.last().map(String::as_str), Some(LOOP), "{said:?}");
        }
    }

    #[test]
    fn a_list_that_comes_whole_is_one_page() {
        assert_eq!(
            through(&[], search(), &[next(json!({"after": "a"}))]),
            ["order=a%20b"]
        );
    }

    #[test]
    fn a_page_without_its_list_is_told_from_an_empty_one() {
        let no_items = |body: Value, mismatches: &[Mismatch]| {
            no_items("/data/things", body.to_string().as_bytes(), mismatches)
                .map(|error| error.to_string())
        };
        assert_eq!(no_items(json!({"data": {"things": null}}), &[]), None);
        assert_eq!(no_items(json!({"data": null}), &[]), None);
        for body in [json!({"data": {}}), json!({"type": "thing"}), json!([])] {
            let error = no_items(body, &[]).unwrap();
            assert_eq!(error, "there is no list at /data/things");
        }
    }
}
