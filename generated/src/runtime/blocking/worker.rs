//! The thread that does the network's work for a blocking client.

use crate::runtime::{Error, TransportError};
use std::sync::mpsc;
use tokio::runtime::{Builder, Runtime};

/// A runtime with one thread.
pub(super) struct Worker {
    /// There until the worker is dropped.
    runtime: Option<Runtime>,
}

impl Worker {
    pub fn start() -> Result<Self, Error> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("intercom-client")
            .enable_all()
            .build()
            .map_err(|error| {
                Error::config(format!("the client's thread cannot be started: {error}"))
            })?;
        Ok(Worker {
            runtime: Some(runtime),
        })
    }

    /// Waits for a future that the thread works on; `None` if it panicked.
    ///
    /// The caller only waits for a message, so that it may itself be a thread of some runtime.
    pub fn wait<F>(&self, future: F) -> Option<F::Output>
    where
        F: Future<Output: Send> + Send + 'static,
    {
        let (sender, receiver) = mpsc::sync_channel(1);
        self.runtime.as_ref()?.spawn(async move {
            // It fails only if nobody waits any more.
            let _ = sender.send(future.await);
        });
        receiver.recv().ok()
    }
}

/// That a transport of the user's panicked; nothing here does.
pub(super) fn panicked(operation: &'static str) -> Error {
    Error::failure(operation, TransportError::other(PANICKED).into())
}

pub(super) const PANICKED: &str = "the transport panicked";

/// The last client may be dropped in `async` code, where waiting for a thread is not allowed.
impl Drop for Worker {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
