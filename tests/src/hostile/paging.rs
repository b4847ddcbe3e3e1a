//! Wherever a page says that the next one is, the request goes to where the first one went.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use http::{Request as Http, Response as Reply};
use intercom_client::{
    Client, Paged, Request, RequestBody, admins, companies, contacts, models, tickets,
};

use super::{Choices, TOKEN, assert_hidden};
use crate::block_on;

/// How many pages are asked for at most. There is no end to what pages can say.
const FAR: usize = 30;

/// Walks through a list, which the first byte chooses, of pages that the lines after it are.
pub(super) fn walk(data: &[u8]) {
    let mut choices = Choices::new(data);
    let list = choices.below(6);
    let pages = choices.rest().split(|byte| *byte == b'\n');
    let walk = Walk {
        pages: Mutex::new(pages.map(<[u8]>::to_vec).collect()),
        received: data,
    };
    match list {
        0 => walk.take(contacts::list_contacts().per_page(2)),
        1 => walk.take(contacts::list_contact_merge_history("1")),
        2 => walk.take(companies::scroll_over_all_companies()),
        3 => walk.take(companies::list_attached_contacts("1")),
        4 => walk.take(tickets::search_tickets(models::SearchRequest::default())),
        _ => walk.take(admins::search_activity_logs(
            models::SearchActivityLogsBody::default(),
        )),
    }
}

/// A list whose pages are at hand.
struct Walk<'d> {
    pages: Mutex<VecDeque<Vec<u8>>>,
    received: &'d [u8],
}

impl Walk<'_> {
    fn take<O: Paged>(self, first: Request<O>) {
        let pages = self.pages;
        let transport = move |request: Http<RequestBody>| {
            let uri = request.uri();
            let place = (uri.scheme_str(), uri.host(), uri.port_u16());
            assert_eq!(place, (Some("https"), Some("api.example"), None), "{uri}");
            assert!(uri.path().starts_with("/base/"), "{uri}");
            let authorization = &request.headers()["authorization"];
            assert_eq!(*authorization, format!("Bearer {TOKEN}"));
            let pages = &mut *pages.lock().unwrap_or_else(PoisonError::into_inner);
            let page = pages.pop_front().unwrap_or_default();
            async move { Ok(Reply::new(page.into())) }
        };
        let client = Client::builder(TOKEN)
            .base_url("https://api.example/base")
            .transport(transport)
            .build();
        let Ok(client) = client else { unreachable!() };
        let mut pages = client.pages(first);
        block_on(async {
            for _ in 0..FAR {
                match pages.next().await {
                    None => break,
                    Some(Ok(page)) => drop(format!("{:?}", page.mismatches())),
                    Some(Err(error)) => {
                        assert_hidden(&format!("{error:?} {error}"), self.received);
                    }
                }
            }
        });
    }
}
