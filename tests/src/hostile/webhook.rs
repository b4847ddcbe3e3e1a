//! Whatever is posted to a webhook, it is refused, or is a notification that loses nothing.

use intercom_client::webhooks::{Notification, Webhook};
use serde_json::Value;

/// Takes the first line as the signature and the rest as the body.
pub(super) fn receive(data: &[u8]) {
    let end = data.iter().position(|byte| *byte == b'\n');
    let (signature, body) = data.split_at(end.map_or(0, |end| end + 1));
    let signature = String::from_utf8_lossy(signature);
    let webhook = Webhook::new("a secret").or("an older secret");
    // Nobody guesses a signature, so that nothing gets in here.
    assert!(webhook.receive(&signature, body).is_err());
    match Notification::from_json(body) {
        Ok(notification) => whole(&notification, body),
        Err(error) => drop(format!("{error:?} {error}")),
    }
}

fn whole(notification: &Notification, body: &[u8]) {
    let written = serde_json::to_value(notification).ok();
    let expected: Option<Value> = serde_json::from_slice(body).ok();
    assert_eq!(written, expected);
    assert!(notification.clone() == *notification);
    let _shown = format!("{notification:?} {:?}", notification.item());
}
