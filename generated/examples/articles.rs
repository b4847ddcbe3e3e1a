//! An article of the help center: drafted, published, translated, deleted.
//!
//! `INTERCOM_TOKEN=... cargo run --example articles -- AUTHOR_ID`

use intercom_client::models::{
    ArticleContent, ArticleTranslatedContent, CreateArticleRequest, UpdateArticleRequest,
};
use intercom_client::{Client, Error, articles};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::new(std::env::var("INTERCOM_TOKEN").unwrap_or_default())?;
    let author = std::env::args().nth(1).and_then(|id| id.parse().ok());

    let body = CreateArticleRequest::new("How to reset a password", author.unwrap_or_default())
        .with_body("<p>Press the button.</p>")
        .with_state("draft");
    let article = client.send(articles::create_article(body)).await?;

    let german = ArticleContent::new()
        .with_title("Passwort vergessen?")
        .with_body("<p>Den Knopf drücken.</p>");
    let body = UpdateArticleRequest::new()
        .with_state("published")
        .with_translated_content(ArticleTranslatedContent::new().with_de(german));
    let article = client
        .send(articles::update_article(&article.id, body))
        .await?;
    println!("{:?} at {:?}", article.state, article.url);

    let found = client
        .send(
            articles::search_articles()
                .phrase("password")
                .state("published"),
        )
        .await?;
    println!("{:?} articles say `password`", found.total_count);

    client.send(articles::delete_article(&article.id)).await?;
    Ok(())
}
