//! Lists: item by item, page by page, and taken up again where one left off.
//!
//! `INTERCOM_TOKEN=... cargo run --example pagination`

use intercom_client::{Client, Error, articles, companies, contacts};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::new(std::env::var("INTERCOM_TOKEN").unwrap_or_default())?;

    // Item by item: the next page is asked for when it is wanted.
    let mut contacts = client.items(contacts::list_contacts().per_page(50));
    while let Some(contact) = contacts.next().await {
        println!("{:?}", contact?.email);
    }
    if let Some(last_page) = contacts.page() {
        println!("{:?} in all", last_page.value().total_count);
    }

    // Page by page, with all that comes with a page. These pages have numbers, others have cursors.
    let mut pages = client.pages(articles::list_articles().per_page(50));
    while let Some(page) = pages.next().await {
        let page = page?;
        let left = page.rate_limit().map(|limit| limit.remaining);
        println!(
            "{} articles, {left:?} calls left",
            page.value().data.iter().flatten().count()
        );
    }

    // All at once. More than 10,000 companies cannot be listed, but they can be scrolled through.
    let scroll = companies::scroll_over_all_companies();
    let all: Vec<_> = client.items(scroll).try_collect().await?;
    println!("{} companies", all.len());

    // Now the first page, later the rest: where a list goes on is a request, and so a value.
    let mut pages = client.pages(contacts::list_contacts());
    if let Some(first) = pages.next().await {
        println!("{:?}", first?.value().data);
    }
    if let Some(second) = pages.request() {
        let rest: Vec<_> = client.items(second).try_collect().await?;
        println!("and {} more", rest.len());
    }
    Ok(())
}
