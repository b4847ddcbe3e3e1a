//! What all clones of a client share.

use super::budget::Budget;
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
    pub budget: Budget,
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
            gate: Gate::new(),
            budget: Budget::new(settings.retry_budget),
            permits: permits.map(|permits| Arc::new(Semaphore::new(permits))),
            settings,
        }
    }

    /// Waits until a request may go: with `patience` for the rate limit, and then for a permit.
    pub async fn admit(&self, patience: Option<Duration>) -> Permit {
        loop {
            if let Some(patience) = patience {
                self.gate.pass(patience).await;
            }
            let permit = self.permit().await;
            // Waiting for the permit may have taken long.
            if patience.is_none_or(|patience| !self.gate.is_closed(patience)) {
                return permit;
            }
        }
    }

    async fn permit(&self) -> Permit {
        let permits = Arc::clone(self.permits.as_ref()?);
        // It fails only when closed, which nobody does.
        permits.acquire_owned().await.ok()
    }
}
