//! What all clones of a client share.

use super::gate::Gate;
use super::settings::Settings;
use super::transport::Transport;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// What all clones of a client share.
pub(super) struct Shared {
    pub transport: Box<dyn Transport>,
    pub settings: Settings,
    pub gate: Gate,
    /// One for each request that may be on its way.
    permits: Option<Arc<Semaphore>>,
}

/// Counts a request among those on their way, if they are counted.
pub(super) type Permit = Option<OwnedSemaphorePermit>;

impl Shared {
    pub fn new(transport: Box<dyn Transport>, settings: Settings) -> Self {
        let permits = settings.max_concurrent_requests;
        Shared {
            transport,
            gate: Gate::new(settings.retry_budget),
            permits: permits.map(|permits| Arc::new(Semaphore::new(permits))),
            settings,
        }
    }

    /// Waits until a request may go. With `patience` it also waits for the rate limit.
    pub async fn admit(&self, patience: Option<Duration>) -> Permit {
        let permit = match &self.permits {
            // It fails only when closed, which nobody does.
            Some(permits) => Arc::clone(permits).acquire_owned().await.ok(),
            None => None,
        };
        if let Some(patience) = patience {
            self.gate.pass(patience).await;
        }
        permit
    }
}
