//! A request for an operation that is known only at run time.

use super::endpoint::Endpoint;
use super::payload::Payload;
use crate::runtime::wire::Mismatch;
use crate::runtime::{Client, Error, Parts, Response};

/// A request for an operation that is known only at run time. [`Client::dispatch`] sends it.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    endpoint: &'static Endpoint,
    parts: Parts,
    mismatches: Vec<Mismatch>,
}

impl Call {
    pub(super) fn new(
        endpoint: &'static Endpoint,
        parts: Parts,
        mismatches: Vec<Mismatch>,
    ) -> Self {
        Call {
            endpoint,
            parts,
            mismatches,
        }
    }

    /// The operation.
    pub fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    /// What the request consists of.
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// Adds a header, or replaces it. Headers set here win over those of the client.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.parts.set_header(name, value);
        self
    }

    /// Where the arguments differ from the API's description. They are sent as they are.
    pub fn mismatches(&self) -> &[Mismatch] {
        &self.mismatches
    }
}

impl Client {
    /// Sends a request for an operation that is known only at run time.
    ///
    /// # Errors
    ///
    /// As [`Client::send`].
    pub async fn dispatch(&self, call: Call) -> Result<Response<Payload>, Error> {
        (call.endpoint.send)(self.clone(), call.parts).await
    }
}
