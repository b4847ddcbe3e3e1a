//! The blocking client.

use super::body::Body;
use super::download::Download;
use super::iter::{Items, Pages};
use super::worker::{Worker, panicked};
use crate::runtime::wire::Fields;
use crate::runtime::{
    Decode, Downloadable, Error, JobState, Operation, Output, Paged, PollError, PollPolicy,
    RateLimit, Request, Response,
};
use crate::{Client as AsyncClient, ClientBuilder};
use std::fmt;
use std::sync::Arc;

/// Sends requests, and waits for the responses. Cheap to clone; all clones share their connections.
#[derive(Clone)]
pub struct Client {
    client: AsyncClient,
    worker: Arc<Worker>,
}

impl ClientBuilder {
    /// Makes a client for code without `async`.
    pub fn build_blocking(self) -> Result<Client, Error> {
        Ok(Client {
            client: self.build()?,
            worker: Arc::new(Worker::start()?),
        })
    }
}

impl Client {
    /// A client with the default settings, for the access token of a workspace in the US.
    pub fn new(token: impl Into<String>) -> Result<Self, Error> {
        Client::builder(token).build_blocking()
    }

    /// Begins a client with settings of its own, which ends with
    /// [`build_blocking`](ClientBuilder::build_blocking).
    pub fn builder(token: impl Into<String>) -> ClientBuilder {
        AsyncClient::builder(token)
    }

    /// The rate limit as the last response told it; `None` before the first one.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.client.rate_limit()
    }

    /// Sends a request, and returns what the operation returns.
    pub fn send<O>(&self, request: Request<O>) -> Result<Output<O>, Error>
    where
        O: Operation<Response: Decode<Output: Send>>,
    {
        self.send_raw(request).map(Response::into_value)
    }

    /// Sends a request, and returns the whole response with what the operation returns.
    pub fn send_raw<O>(&self, request: Request<O>) -> Result<Response<Output<O>>, Error>
    where
        O: Operation<Response: Decode<Output: Send>>,
    {
        let client = self.client.clone();
        self.wait(O::INFO.id, async move { client.send_raw(request).await })
    }

    /// Sends a request, and returns the response while its body is on the way: for what is too
    /// large to be held in memory.
    ///
    /// The time limit ends, and the size limit does not count, once the head of the response is
    /// there.
    pub fn open<O: Operation>(&self, request: Request<O>) -> Result<Response<Body>, Error> {
        let client = self.client.clone();
        let response = self.wait(O::INFO.id, async move { client.open(request).await })?;
        Ok(response.map(|body| Body::new(body, Arc::clone(&self.worker))))
    }

    /// All items of a list, page by page. Nothing is sent before the first item is wanted, nor once
    /// the iterator is dropped; after an error it ends.
    pub fn items<O: Paged>(&self, request: Request<O>) -> Items<O> {
        Items::new(self.client.items(request), Arc::clone(&self.worker))
    }

    /// All pages of a list, each with everything that came with it. The same holds as for
    /// [`Client::items`].
    pub fn pages<O: Paged>(&self, request: Request<O>) -> Pages<O> {
        Pages::new(self.client.pages(request), Arc::clone(&self.worker))
    }

    /// Sends a request for a file, and returns the file while it comes in: see
    /// [`Client::download`](AsyncClient::download).
    pub fn download<O>(&self, request: Request<O>) -> Result<Download, Error>
    where
        O: Operation,
        O::Response: Downloadable,
    {
        let client = self.client.clone();
        let download = self.wait(O::INFO.id, async move { client.download(request).await })?;
        Ok(Download::new(
            O::INFO.id,
            download,
            Arc::clone(&self.worker),
        ))
    }

    /// Asks for a job until it is done, which its `status` says, and returns the last answer: see
    /// [`Client::poll_job`](AsyncClient::poll_job).
    ///
    /// # Errors
    ///
    /// When the job failed, is not done in time, or cannot be asked for.
    pub fn poll_job<O, T>(
        &self,
        request: Request<O>,
        policy: &PollPolicy,
    ) -> Result<T, PollError<T>>
    where
        O: Operation,
        O::Response: Decode<Output = T>,
        T: Fields + Send + 'static,
    {
        let client = self.client.clone();
        let policy = policy.clone();
        let answer = self
            .worker
            .wait(async move { client.poll_job(request, &policy).await });
        answer.unwrap_or_else(|| Err(PollError::Request(panicked(O::INFO.id))))
    }

    /// Sends a request until `state` says of an answer that the job is done, and returns that
    /// answer: see [`Client::poll`](AsyncClient::poll).
    ///
    /// # Errors
    ///
    /// When the job failed, is not done in time, or cannot be asked for.
    pub fn poll<O>(
        &self,
        request: Request<O>,
        policy: &PollPolicy,
        state: impl FnMut(&Output<O>) -> JobState + Send + 'static,
    ) -> Result<Output<O>, PollError<Output<O>>>
    where
        O: Operation<Response: Decode<Output: Send>>,
    {
        let client = self.client.clone();
        let policy = policy.clone();
        let answer = self
            .worker
            .wait(async move { client.poll(request, &policy, state).await });
        answer.unwrap_or_else(|| Err(PollError::Request(panicked(O::INFO.id))))
    }

    /// Sends a request for an operation that is known only at run time.
    ///
    /// # Errors
    ///
    /// As [`Client::send`].
    #[cfg(feature = "dispatch")]
    pub fn dispatch(
        &self,
        call: crate::dispatch::Call,
    ) -> Result<Response<crate::dispatch::Payload>, Error> {
        let client = self.client.clone();
        let operation = call.endpoint().id();
        self.wait(operation, async move { client.dispatch(call).await })
    }

    fn wait<T: Send + 'static>(
        &self,
        operation: &'static str,
        answer: impl Future<Output = Result<T, Error>> + Send + 'static,
    ) -> Result<T, Error> {
        let answer = self.worker.wait(answer);
        answer.unwrap_or_else(|| Err(panicked(operation)))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}
