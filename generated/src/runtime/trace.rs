//! What an observer is told of a call: one span, through the crate `tracing`, if its feature is on.
//!
//! Nothing in it is secret or personal: the path is the one of the description, without arguments.

#[cfg(feature = "tracing")]
pub(super) use observed::Trace;
#[cfg(not(feature = "tracing"))]
pub(super) use unobserved::Trace;

#[cfg(feature = "tracing")]
mod observed {
    use crate::runtime::{Download, Error, OperationInfo, Response};
    use http::StatusCode;
    use std::time::{Duration, Instant};
    use tracing::field::Empty;
    use tracing::{Instrument, Span};

    /// The span of a call.
    pub(in crate::runtime) struct Trace {
        span: Span,
        begin: Instant,
    }

    impl Trace {
        pub fn new(operation: &OperationInfo) -> Self {
            let span = tracing::info_span!(
                target: "intercom_client",
                "intercom",
                operation = operation.id,
                method = operation.method.as_str(),
                path = operation.path,
                status = Empty,
                attempts = Empty,
                duration_ms = Empty,
                mismatches = Empty,
                error = Empty,
            );
            Trace {
                span,
                begin: Instant::now(),
            }
        }

        pub fn attempt(&self, number: u32) {
            self.span.record("attempts", number);
        }

        pub fn retry(&self, error: &Error, delay: Duration) {
            tracing::debug!(
                target: "intercom_client",
                error = ?error.kind(),
                status = error.status().map(|status| status.as_u16()),
                delay_ms = millis(delay),
                "trying again"
            );
        }

        /// Does the work of the call, and records how it ended.
        pub async fn watch<A: Answer>(
            &self,
            call: impl Future<Output = Result<A, Error>>,
        ) -> Result<A, Error> {
            let ending = Ending(self);
            let answer = call.instrument(self.span.clone()).await;
            ending.record(&answer);
            answer
        }
    }

    /// What a span shows of a success.
    pub(in crate::runtime) trait Answer {
        fn status(&self) -> StatusCode;

        fn mismatches(&self) -> Option<usize>;
    }

    impl<T> Answer for Response<T> {
        fn status(&self) -> StatusCode {
            Response::status(self)
        }

        fn mismatches(&self) -> Option<usize> {
            Some(Response::mismatches(self).len())
        }
    }

    impl Answer for Download {
        fn status(&self) -> StatusCode {
            Download::status(self)
        }

        fn mismatches(&self) -> Option<usize> {
            None
        }
    }

    /// Records how a call ended, also one that nobody waits for any more.
    struct Ending<'t>(&'t Trace);

    impl Ending<'_> {
        fn record<A: Answer>(self, answer: &Result<A, Error>) {
            let Trace { span, .. } = self.0;
            let (status, mismatches, error) = match answer {
                Ok(answer) => (Some(answer.status()), answer.mismatches(), None),
                Err(error) => (error.status(), None, Some(error.kind())),
            };
            span.record("status", status.map(|status| status.as_u16()));
            span.record("mismatches", mismatches);
            span.record("error", error.map(tracing::field::debug));
            span.record("duration_ms", millis(self.0.begin.elapsed()));
            std::mem::forget(self);
        }
    }

    impl Drop for Ending<'_> {
        fn drop(&mut self) {
            let Trace { span, begin } = self.0;
            span.record("error", "Dropped");
            span.record("duration_ms", millis(begin.elapsed()));
        }
    }

    fn millis(time: Duration) -> u64 {
        u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(not(feature = "tracing"))]
mod unobserved {
    use crate::runtime::{Error, OperationInfo};
    use std::time::Duration;

    /// Nothing: nobody observes.
    pub(in crate::runtime) struct Trace;

    impl Trace {
        pub fn new(_: &OperationInfo) -> Self {
            Trace
        }

        pub fn attempt(&self, _: u32) {}

        pub fn retry(&self, _: &Error, _: Duration) {}

        pub fn watch<F: Future>(&self, call: F) -> F {
            call
        }
    }
}
