//! Downloads: responses that are files, read while they come in.

mod body;
mod redirect;

pub use body::Download;

use super::client::Client;
use super::decode::{Binary, Decode, DecodeError, RawResponse, Redirect};
use super::error::Error;
use super::operation::{Operation, OperationInfo};
use super::request::Request;
use super::wire::Decoder;
use http::{Method, StatusCode};
use redirect::Route;
use std::marker::PhantomData;

/// A response that is a file, or leads to one.
pub trait Downloadable: Decode {}

impl Downloadable for Binary {}
impl Downloadable for Redirect {}

impl Client {
    /// Sends a request for a file, and returns the file while it comes in.
    ///
    /// ```no_run
    /// # use intercom_client::{Client, calls};
    /// # async fn save(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let recording = client.download(calls::show_call_recording("1234")).await?;
    /// let mut file = tokio::fs::File::create("recording.mp3").await?;
    /// println!("{} bytes", recording.write_to(&mut file).await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Redirects are followed, at most five, and only to `https:` (or `http:`, if the client allows
    /// it). Another server than that of the API receives neither the token nor any other header of
    /// the client. It is asked once: retries are for the API.
    ///
    /// The time limit of the request, or else that of the client, is for each wait: until there is a
    /// response, and from then on until the next bytes come in. So a large file may take its time,
    /// and a connection that hangs is an error.
    pub async fn download<O>(&self, request: Request<O>) -> Result<Download, Error>
    where
        O: Operation,
        O::Response: Downloadable,
    {
        let parts = request.into_parts();
        let route = Route::new(self, &parts);
        let call = self.call::<Opening<O>>(parts, true);
        let trace = call.trace();
        let download = async {
            let reply = call.run(&trace).await?;
            let opened = (reply.body.unwrap_or_default(), reply.response);
            route.follow(opened).await?.checked().await
        };
        trace.watch(download).await
    }
}

/// The operation `O`, whose response is a file or a redirect, whichever is described.
struct Opening<O>(PhantomData<fn() -> O>);

impl<O> Operation for Opening<O>
where
    O: Operation,
    O::Response: Downloadable,
{
    type Response = Self;
    const INFO: OperationInfo = O::INFO;
}

impl<O> Decode for Opening<O>
where
    O: Operation,
    O::Response: Downloadable,
{
    type Output = ();
    const ACCEPT: Option<&'static str> = O::Response::ACCEPT;

    /// Only what is asked for with GET is asked for again elsewhere.
    fn accepts(status: StatusCode) -> bool {
        status.is_success() || (status.is_redirection() && O::INFO.method == Method::GET)
    }

    fn decode(_: &RawResponse, _: &mut Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}
