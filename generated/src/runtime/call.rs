//! One call: attempts at a request, until one succeeds or no other is worth it.

use super::error::Error;
use super::error_body::ErrorBody;
use super::exchange::{self, Deadline, Elapsed, Limits, Reply, Wanted};
use super::random;
use super::request::Parts;
use super::retry::{self, RetryPolicy, Trouble};
use super::shared::{Permit, Shared};
use super::trace::Trace;
use super::transport::TransportError;
use std::time::{Duration, SystemTime};
use tokio::time::{Instant, sleep, timeout_at};

/// A request on its way to a response.
pub(super) struct Call<'c> {
    shared: &'c Shared,
    parts: Parts,
    wanted: Wanted,
}

/// What to wait for before the next attempt.
enum Pause {
    /// A time of this call's own.
    Own(Duration),
    /// A time in which no call of the client can succeed.
    Shared(Duration),
}

impl<'c> Call<'c> {
    pub fn new(shared: &'c Shared, parts: Parts, wanted: Wanted) -> Self {
        Call {
            shared,
            parts,
            wanted,
        }
    }

    /// What an observer is told of it.
    pub fn trace(&self) -> Trace {
        Trace::new(self.parts.operation())
    }

    /// Sends the request until there is a response that claims to be a success, or none to hope for.
    pub async fn run(&self, trace: &Trace) -> Result<Reply, Error> {
        let options = &self.parts.options;
        let timeout = options.timeout.or(self.shared.settings.timeout);
        let deadline = timeout.and_then(Deadline::after);
        let admission = within(deadline, self.admission()).await;
        let mut permit = admission.map_err(|late| self.failure(TransportError::timeout(late)))?;
        let mut retries = 0;
        loop {
            trace.attempt(retries + 1);
            let error = match self.attempt(permit, deadline).await {
                Ok(reply) => return Ok(reply),
                Err(error) => error,
            };
            let Some(pause) = self.pause(&error, retries, deadline) else {
                return Err(error);
            };
            let delay = pause.duration();
            permit = match within(deadline, self.wait(pause)).await {
                Ok(permit) => permit,
                Err(_) => return Err(error),
            };
            trace.retry(&error, delay);
            retries += 1;
        }
    }

    fn policy(&self) -> &RetryPolicy {
        let own = self.parts.options.retry.as_ref();
        own.unwrap_or(&self.shared.settings.retry)
    }

    async fn admission(&self) -> Permit {
        self.shared.admit(self.policy().patience()).await
    }

    fn failure(&self, cause: TransportError) -> Error {
        Error::failure(self.parts.operation().id, cause.into())
    }

    async fn attempt(&self, permit: Permit, deadline: Option<Deadline>) -> Result<Reply, Error> {
        let Shared {
            transport,
            settings,
            gate,
            budget,
            ..
        } = self.shared;
        let operation = self.parts.operation().id;
        let request = settings
            .http_request(&self.parts, self.wanted.accept)
            .map_err(|argument| Error::invalid_argument(operation, argument))?;
        let limits = Limits {
            deadline,
            response_bytes: settings.max_response_bytes,
        };
        let reply = exchange::attempt(&**transport, request, self.wanted, limits).await;
        let mut reply = reply.map_err(|failure| Error::failure(operation, failure))?;
        gate.note(&reply.response);
        if reply.response.status.is_success() {
            budget.earn();
        }
        if !(self.wanted.accepts)(reply.response.status) {
            let body = ErrorBody::parse(&reply.response.body);
            return Err(Error::api(operation, reply.response, body));
        }
        match ErrorBody::parse_list(&reply.response.body) {
            Some(body) => Err(Error::api(operation, reply.response, body)),
            None => {
                reply.body = reply.body.map(|body| body.holding(permit));
                Ok(reply)
            }
        }
    }

    /// What to wait for before another attempt; `None` if there shall be none.
    fn pause(&self, error: &Error, retries: u32, deadline: Option<Deadline>) -> Option<Pause> {
        let trouble = error.trouble()?;
        let told = error
            .response()
            .and_then(|response| retry::told_delay(response, trouble, SystemTime::now()));
        let shares =
            trouble == Trouble::Limited || (trouble == Trouble::Unavailable && told.is_some());
        let delay = self.policy().delay(retries, told, random::fraction());
        if shares && let Some(delay) = delay.or(told) {
            self.shared.gate.close(delay);
        }
        let delay = delay?;
        let left = deadline.map(|deadline| deadline.at.saturating_duration_since(Instant::now()));
        let is_possible = self.parts.body().is_replayable() && left.is_none_or(|left| left > delay);
        if !is_possible || !trouble.allows_retry(self.is_idempotent()) {
            return None;
        }
        if trouble != Trouble::Limited && !self.shared.budget.spend() {
            return None;
        }
        Some(if shares {
            Pause::Shared(delay)
        } else {
            Pause::Own(delay)
        })
    }

    fn is_idempotent(&self) -> bool {
        let own = self.parts.options.idempotent;
        own.unwrap_or_else(|| self.parts.method().is_idempotent())
    }

    async fn wait(&self, pause: Pause) -> Permit {
        if let Pause::Own(delay) = pause {
            sleep(delay).await;
        }
        self.admission().await
    }
}

/// What a future results in, if it does so in time.
async fn within<T>(
    deadline: Option<Deadline>,
    future: impl Future<Output = T>,
) -> Result<T, Elapsed> {
    match deadline {
        None => Ok(future.await),
        Some(deadline) => {
            let result = timeout_at(deadline.at, future).await;
            result.map_err(|_| Elapsed(deadline.limit))
        }
    }
}

impl Pause {
    fn duration(&self) -> Duration {
        match self {
            Pause::Own(delay) | Pause::Shared(delay) => *delay,
        }
    }
}
