//! A server that receives notifications, for the feature `webhooks`.
//!
//! `INTERCOM_CLIENT_SECRET=... cargo run --example webhook_receiver`

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use intercom_client::webhooks::{Item, Notification, SIGNATURE_HEADER, Topic, Webhook};
use std::error::Error;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let webhook = Webhook::new(std::env::var("INTERCOM_CLIENT_SECRET")?);
    // Intercom sends a HEAD request to see whether the address exists.
    let app = Router::new()
        .route("/intercom", post(receive).head(async || StatusCode::OK))
        .with_state(webhook);
    let listener = TcpListener::bind("127.0.0.1:8080").await?;
    println!("listening on http://{}/intercom", listener.local_addr()?);
    axum::serve(listener, app).await?;
    Ok(())
}

/// Takes the body as bytes: the signature is of these, not of the JSON they stand for.
async fn receive(State(webhook): State<Webhook>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let signature = headers.get(SIGNATURE_HEADER);
    let signature = signature.and_then(|value| value.to_str().ok());
    match webhook.receive(signature.unwrap_or_default(), &body) {
        Ok(notification) => {
            // There are five seconds for an answer: what takes longer does so in the background.
            tokio::spawn(handle(notification));
            StatusCode::OK
        }
        Err(error) => {
            eprintln!("{error}");
            StatusCode::BAD_REQUEST
        }
    }
}

async fn handle(notification: Notification) {
    match (&notification.topic, notification.item()) {
        (Some(Topic::Ping), _) => println!("the subscription works"),
        (Some(Topic::ConversationUserCreated), Some(Item::Conversation(conversation))) => {
            println!("a new conversation: {:?}", conversation.id);
        }
        (_, Some(Item::ContactTag(tagged))) => {
            let contact = tagged.contact.as_ref().and_then(|it| it.email.as_deref());
            let tag = tagged.tag.as_ref().and_then(|it| it.name.as_deref());
            println!("{contact:?} was given or lost the tag {tag:?}");
        }
        (Some(topic), _) => println!("{topic}"),
        (None, _) => println!("a notification without a topic"),
    }
}
