//! What an observer is told of a call: one span, through the crate `tracing`, if its feature is on.
//!
//! Nothing in it is secret or personal: the path is the one of the description, without arguments.

#[cfg(feature = "tracing")]
pub(super) use observed::Trace;
#[cfg(not(feature = "tracing"))]
pub(super) use unobserved::Trace;

#[cfg(feature = "tracing")]
mod observed {
    use crate::runtime::{Error, OperationInfo, Response};
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
        pub async fn watch<T>(
            &self,
            call: impl Future<Output = Result<Response<T>, Error>>,
        ) -> Result<Response<T>, Error> {
            let answer = call.instrument(self.span.clone()).await;
            self.span
                .record("duration_ms", millis(self.begin.elapsed()));
            let status = match &answer {
                Ok(response) => {
                    self.span.record("mismatches", response.mismatches().len());
                    Some(response.status())
                }
                Err(error) => {
                    self.span
                        .record("error", tracing::field::debug(error.kind()));
                    error.status()
                }
            };
            if let Some(status) = status {
                self.span.record("status", status.as_u16());
            }
            answer
        }
    }

    fn millis(time: Duration) -> u64 {
        u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(not(feature = "tracing"))]
mod unobserved {
    use crate::runtime::{Error, OperationInfo, Response};
    use std::time::Duration;

    /// Nothing: nobody observes.
    pub(in crate::runtime) struct Trace;

    impl Trace {
        pub fn new(_: &OperationInfo) -> Self {
            Trace
        }

        pub fn attempt(&self, _: u32) {}

        pub fn retry(&self, _: &Error, _: Duration) {}

        pub fn watch<T, F>(&self, call: F) -> F
        where
            F: Future<Output = Result<Response<T>, Error>>,
        {
            call
        }
    }
}
