//! Searches, with nested filters and in order: the pages follow each other as those of a list do.
//!
//! `INTERCOM_TOKEN=... cargo run --example search`

use intercom_client::models::{
    ContactSearchRequest, ContactSearchRequestSort, MultipleFilterSearchRequest, SearchRequest,
    SingleFilterSearchRequest, StartingAfterPaging,
};
use intercom_client::{Client, Error, contacts, conversations};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::new(std::env::var("INTERCOM_TOKEN").unwrap_or_default())?;

    let is_user = SingleFilterSearchRequest::new("role", "=", "user");
    let at_example = SingleFilterSearchRequest::new("email", "$", "@example.com");
    let both = MultipleFilterSearchRequest::new("AND", [is_user, at_example]);
    let search = ContactSearchRequest::new(both)
        .with_pagination(StartingAfterPaging::new().with_per_page(50))
        .with_sort(
            ContactSearchRequestSort::new()
                .with_field("created_at")
                .with_order("ascending"),
        );
    let mut found = client.items(contacts::search_contacts(search));
    while let Some(contact) = found.next().await {
        println!("{:?}", contact?.email);
    }

    let open = SingleFilterSearchRequest::new("open", "=", "true");
    let mut pages = client.pages(conversations::search_conversations(SearchRequest::new(
        open,
    )));
    if let Some(page) = pages.next().await {
        println!("{:?} conversations are open", page?.value().total_count);
    }
    Ok(())
}
