//! Signatures: who sent a notification. Nothing here shows a secret.

use super::notification::Notification;
use crate::runtime::DecodeError;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use std::error::Error;
use std::fmt;

/// The header that has the signature of a notification.
pub const SIGNATURE_HEADER: &str = "x-hub-signature";

/// Receives the notifications of an app.
///
/// ```
/// use intercom_client::webhooks::Webhook;
///
/// let webhook = Webhook::new("the client secret of the app");
/// let signature = "sha1=516e03a01441d0513ee3d38947c6cc17d01321bb";
/// let notification = webhook.receive(signature, br#"{"topic": "ping"}"#)?;
/// assert_eq!(notification.topic, Some("ping".into()));
/// # Ok::<(), intercom_client::webhooks::WebhookError>(())
/// ```
#[derive(Clone)]
pub struct Webhook {
    secrets: Vec<Box<[u8]>>,
}

/// Why a notification is not received.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookError {
    /// It may be from anybody.
    Signature(SignatureError),
    /// It is signed, but no notification.
    Body(DecodeError),
}

/// Why a signature does not prove anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// It is not `sha1=` with 40 hexadecimal digits.
    Malformed,
    /// It was made with another secret, or for another body.
    Wrong,
    /// There is no secret to verify it with: with an empty one, anybody can sign.
    NoSecret,
}

impl Webhook {
    /// For an app with this client secret, which its page in the Developer Hub has under
    /// *Basic information*.
    pub fn new(client_secret: impl AsRef<[u8]>) -> Self {
        Webhook {
            secrets: vec![client_secret.as_ref().into()],
        }
    }

    /// Accepts signatures by another secret, too: while one replaces the other.
    #[must_use]
    pub fn or(mut self, client_secret: impl AsRef<[u8]>) -> Self {
        self.secrets.push(client_secret.as_ref().into());
        self
    }

    /// Reads a notification, if the signature is right.
    ///
    /// `signature` is the value of the header [`SIGNATURE_HEADER`], and `body` the body as it was
    /// received: the same JSON written in another way has another signature.
    ///
    /// # Errors
    ///
    /// A signature that is not right, or a body that is no JSON object.
    pub fn receive(&self, signature: &str, body: &[u8]) -> Result<Notification, WebhookError> {
        self.verify(signature, body)
            .map_err(WebhookError::Signature)?;
        Notification::from_json(body).map_err(WebhookError::Body)
    }

    /// Verifies the signature alone, in constant time.
    ///
    /// # Errors
    ///
    /// A signature that none of the secrets has made for this body.
    pub fn verify(&self, signature: &str, body: &[u8]) -> Result<(), SignatureError> {
        let mut result = Err(SignatureError::NoSecret);
        for secret in &self.secrets {
            result = verify(secret, signature, body);
            if result.is_ok() {
                break;
            }
        }
        result
    }
}

/// Verifies that `signature`, the value of the header [`SIGNATURE_HEADER`], was made with the
/// app's client secret for this very body. It takes the same time whatever part is wrong.
///
/// # Errors
///
/// A signature that was not.
pub fn verify(
    client_secret: impl AsRef<[u8]>,
    signature: &str,
    body: &[u8],
) -> Result<(), SignatureError> {
    let secret = client_secret.as_ref();
    if secret.is_empty() {
        return Err(SignatureError::NoSecret);
    }
    let digest = parse(signature).ok_or(SignatureError::Malformed)?;
    // A key may have any length.
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).map_err(|_| SignatureError::NoSecret)?;
    mac.update(body);
    mac.verify_slice(&digest).map_err(|_| SignatureError::Wrong)
}

/// The bytes of `sha1=0a1b...`.
fn parse(signature: &str) -> Option<[u8; 20]> {
    let digits = signature.trim().strip_prefix("sha1=")?.as_bytes();
    let mut digest = [0; 20];
    if digits.len() != 2 * digest.len() {
        return None;
    }
    for (byte, pair) in digest.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = 16 * digit(pair[0])? + digit(pair[1])?;
    }
    Some(digest)
}

fn digit(character: u8) -> Option<u8> {
    let value = char::from(character).to_digit(16)?;
    u8::try_from(value).ok()
}

/// Leaves out the secrets.
impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook").finish_non_exhaustive()
    }
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SignatureError::Malformed => "the signature is not `sha1=` with 40 hexadecimal digits",
            SignatureError::Wrong => "the signature is not of this secret and this body",
            SignatureError::NoSecret => "there is no client secret to verify the signature with",
        })
    }
}

impl Error for SignatureError {}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WebhookError::Signature(error) => error.fmt(f),
            WebhookError::Body(error) => write!(f, "this is no notification: {error}"),
        }
    }
}

impl Error for WebhookError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            WebhookError::Signature(_) => None,
            WebhookError::Body(error) => error.source(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "0123abcd-secret";
    const BODY: &[u8] = br#"{"topic": "ping"}"#;
    const SIGNATURE: &str = "sha1=e414ef2957b0cb8c212803be091e6ccda936904f";

    #[test]
    fn a_signature_by_the_secret_is_right() {
        // RFC 2202, the second test case of HMAC-SHA-1.
        let signature = "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79";
        assert_eq!(
            verify("Jefe", signature, b"what do ya want for nothing?"),
            Ok(())
        );
        assert_eq!(verify(SECRET, SIGNATURE, BODY), Ok(()));
        let capitals = SIGNATURE.to_uppercase().replace("SHA1", "sha1");
        assert_eq!(verify(SECRET, &capitals, BODY), Ok(()));
    }

    #[test]
    fn anything_else_is_wrong() {
        let last = SIGNATURE.len() - 1;
        let flipped = format!(
            "{}{}",
            &SIGNATURE[..last],
            if SIGNATURE.ends_with('0') { '1' } else { '0' }
        );
        for (secret, signature, body) in [
            (SECRET, flipped.as_str(), BODY),
            ("another", SIGNATURE, BODY),
            (SECRET, SIGNATURE, br#"{"topic":"ping"}"#),
            (SECRET, SIGNATURE, b""),
        ] {
            assert_eq!(verify(secret, signature, body), Err(SignatureError::Wrong));
        }
    }

    #[test]
    fn what_is_no_signature_is_malformed() {
        let hex = SIGNATURE.strip_prefix("sha1=").unwrap();
        let long = format!("{SIGNATURE}00");
        let euro = format!("sha1={}€", &hex[..37]);
        let sign = format!("sha1=+{}", &hex[1..]);
        for signature in ["", "sha1=", hex, &long, &SIGNATURE[..44], &euro, &sign] {
            let result = verify(SECRET, signature, BODY);
            assert_eq!(result, Err(SignatureError::Malformed), "{signature}");
        }
    }

    #[test]
    fn without_a_secret_nothing_is_right() {
        // What anybody can compute: the HMAC of the body with an empty key.
        let signature = "sha1=724c1a775a5340b6393be09f539526f3bdaf0de2";
        let no_secret = Err(SignatureError::NoSecret);
        assert_eq!(verify("", signature, BODY), no_secret);
        assert_eq!(Webhook::new("").verify(signature, BODY), no_secret);
    }

    #[test]
    fn a_secret_can_be_replaced() {
        let webhook = Webhook::new("the next one").or(SECRET);
        assert_eq!(webhook.verify(SIGNATURE, BODY), Ok(()));
        assert_eq!(webhook.verify(SIGNATURE, b""), Err(SignatureError::Wrong));
    }

    #[test]
    fn what_is_signed_may_still_be_no_notification() {
        let webhook = Webhook::new("Jefe");
        let signature = "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79";
        let error = webhook
            .receive(signature, b"what do ya want for nothing?")
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "this is no notification: the body is no JSON"
        );
        assert!(error.source().is_some());
        let error = webhook.receive(signature, BODY).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the signature is not of this secret and this body"
        );
    }

    #[test]
    fn secrets_are_never_shown() {
        let shown = format!("{:?}", Webhook::new(SECRET).or("another"));
        assert_eq!(shown, "Webhook { .. }");
    }
}
