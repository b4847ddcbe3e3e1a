//! Walks through a list with a client: a request for each page, and none before it is wanted.

use super::super::client::{Client, Output};
use super::super::error::Error;
use super::super::request::Request;
use super::super::response::Response;
use super::Paged;
use super::pager::{Pager, take_items};
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

impl Client {
    /// All items of a list, page by page.
    ///
    /// ```no_run
    /// # use intercom_client::{Client, Error, contacts};
    /// # async fn print(client: &Client) -> Result<(), Error> {
    /// let mut contacts = client.items(contacts::list_contacts().per_page(150));
    /// while let Some(contact) = contacts.next().await {
    ///     println!("{:?}", contact?.email);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A page is asked for when the one before it is used up, with all that the request has: its
    /// headers, its time limit. Nothing is sent before the first item is wanted, nor once the
    /// stream is dropped. After an error the stream ends; [`Items::request`] is where to go on.
    pub fn items<O: Paged>(&self, request: Request<O>) -> Items<O> {
        Items {
            pages: self.pages(request),
            page: None,
            items: Vec::new().into_iter(),
        }
    }

    /// All pages of a list, each with everything that came with it.
    ///
    /// ```no_run
    /// # use intercom_client::{Client, Error, contacts};
    /// # async fn print(client: &Client) -> Result<(), Error> {
    /// let mut pages = client.pages(contacts::list_contacts());
    /// while let Some(page) = pages.next().await {
    ///     let page = page?;
    ///     println!("{:?} in all, {:?}", page.value().total_count, page.rate_limit());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The same holds as for [`Client::items`].
    pub fn pages<O: Paged>(&self, request: Request<O>) -> Pages<O> {
        Pages {
            client: self.clone(),
            pager: Pager::new(request),
            state: State::Ready,
        }
    }
}

/// The pages of a list, made by [`Client::pages`].
#[must_use = "nothing is sent before the first page is asked for"]
pub struct Pages<O: Paged> {
    client: Client,
    pager: Pager<O>,
    state: State<O>,
}

enum State<O: Paged> {
    /// The next page can be asked for.
    Ready,
    /// It has been.
    Waiting(Pin<Box<dyn Future<Output = Answer<O>> + Send>>),
    /// The last page was the last that can be had.
    Failing(Error),
    /// There is nothing more.
    Done,
}

type Answer<O> = Result<Response<Output<O>>, Error>;

impl<O: Paged> Pages<O> {
    /// The next page; `None` after the last one, and after an error.
    pub async fn next(&mut self) -> Option<Result<Response<Output<O>>, Error>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    /// The request for the next page, with which the list can be taken up again later: by another
    /// client, or after an error. `None`, if there are no more pages.
    pub fn request(&self) -> Option<Request<O>> {
        self.pager.request()
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Answer<O>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Done) {
                State::Ready => {
                    let Some(request) = self.pager.request() else {
                        return Poll::Ready(None);
                    };
                    let client = self.client.clone();
                    let answer = async move { client.send_raw(request).await };
                    self.state = State::Waiting(Box::pin(answer));
                }
                State::Waiting(mut answer) => {
                    let Poll::Ready(answer) = answer.as_mut().poll(cx) else {
                        self.state = State::Waiting(answer);
                        return Poll::Pending;
                    };
                    let page = match answer {
                        Ok(page) => page,
                        Err(error) => return Poll::Ready(Some(Err(error))),
                    };
                    self.state = match self.pager.accept(&page) {
                        Ok(()) => State::Ready,
                        Err(error) => State::Failing(error),
                    };
                    return Poll::Ready(Some(Ok(page)));
                }
                State::Failing(error) => return Poll::Ready(Some(Err(error))),
                State::Done => return Poll::Ready(None),
            }
        }
    }
}

/// The items of a list, made by [`Client::items`].
#[must_use = "nothing is sent before the first item is asked for"]
pub struct Items<O: Paged> {
    pages: Pages<O>,
    page: Option<Response<Output<O>>>,
    items: vec::IntoIter<O::Item>,
}

impl<O: Paged> Items<O> {
    /// The next item; `None` after the last one, and after an error.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    /// The next item, if no request has to be sent for it.
    #[cfg(feature = "blocking")]
    pub(in super::super) fn at_hand(&mut self) -> Option<O::Item> {
        self.items.next()
    }

    /// Collects all items that are left; the first error is what it returns then.
    pub async fn try_collect<C: Default + Extend<O::Item>>(mut self) -> Result<C, Error> {
        let mut all = C::default();
        while let Some(item) = self.next().await {
            all.extend([item?]);
        }
        Ok(all)
    }

    /// The page that the last item was on: its total count, its headers. Its items are not in it
    /// any more. `None` before the first item.
    pub fn page(&self) -> Option<&Response<Output<O>>> {
        self.page.as_ref()
    }

    /// The request for the page after that. See [`Pages::request`].
    pub fn request(&self) -> Option<Request<O>> {
        self.pages.request()
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<O::Item, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            let mut page = match ready!(self.pages.poll(cx)) {
                Some(Ok(page)) => page,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            };
            let items = take_items::<O>(&mut page);
            self.page = Some(page);
            match items {
                Ok(items) => self.items = items.into_iter(),
                Err(error) => {
                    self.pages.state = State::Done;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

// Nothing in them is pinned in place.
impl<O: Paged> Unpin for Pages<O> {}
impl<O: Paged> Unpin for Items<O> {}

impl<O: Paged> Stream for Pages<O> {
    type Item = Result<Response<Output<O>>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(cx)
    }
}

impl<O: Paged> Stream for Items<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(cx)
    }
}

impl<O: Paged> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let next = self.request();
        f.debug_struct("Pages").field("next", &next).finish()
    }
}

impl<O: Paged> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("left", &self.items.len())
            .field("next", &self.request())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::decode::Json;
    use super::super::super::mock::Mock;
    use super::super::super::query::Style;
    use super::*;

    crate::__operation!(
        /// Lists numbers.
        ListNumbers: "listNumbers", Get "/numbers" -> Json<Vec<i64>>
    );
    crate::__paged!(
        ListNumbers: i64, "", |page| Some(std::mem::take(page)),
    );

    #[tokio::test]
    async fn they_are_streams_that_can_cross_threads() {
        fn check<S: Stream + Send + Unpin>(stream: S) -> S {
            stream
        }
        let mock = Mock::answering("200 OK\r\n\r\n[1, 2]").await;
        let client = mock.client().build().unwrap();
        let mut items = check(client.items(Request::<ListNumbers>::new()));
        let first = poll_fn(|cx| Pin::new(&mut items).poll_next(cx)).await;
        assert_eq!(first.unwrap().unwrap(), 1);
        let rest: Vec<_> = tokio::spawn(items.try_collect()).await.unwrap().unwrap();
        assert_eq!(rest, [2]);
        let _ = check(client.pages(Request::<ListNumbers>::new()));
    }

    #[test]
    fn they_show_what_comes_next() {
        let client = Client::new("secret").unwrap();
        let request = Request::<ListNumbers>::new().set_query("page", Style::Form, &2_i64);
        let shown = "Request { operation: \"listNumbers\", method: GET, path: \"/numbers\", \
                     query: \"page=2\" }";
        assert_eq!(
            format!("{:?}", client.pages(request.clone())),
            format!("Pages {{ next: Some({shown}) }}")
        );
        assert_eq!(
            format!("{:?}", client.items(request)),
            format!("Items {{ left: 0, next: Some({shown}) }}")
        );
    }
}
