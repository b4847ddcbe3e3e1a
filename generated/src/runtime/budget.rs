//! The budget of retries that the calls of a client share: an outage is not answered with a multiple
//! of the load.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// Retries that are left; successes fill it up again.
pub(super) struct Budget {
    /// In parts, of which `COST` are one retry.
    left: AtomicU32,
    most: u32,
}

/// What a retry costs, in successful calls.
const COST: u32 = 10;

impl Budget {
    /// A full budget for that many retries.
    pub fn new(retries: u32) -> Self {
        let most = retries.saturating_mul(COST);
        Budget {
            left: AtomicU32::new(most),
            most,
        }
    }

    /// Takes out one retry, if there is one.
    pub fn spend(&self) -> bool {
        let spent = |left: u32| left.checked_sub(COST);
        self.left.fetch_update(Relaxed, Relaxed, spent).is_ok()
    }

    /// Puts in a part of a retry, for a call that succeeded.
    pub fn earn(&self) {
        let earned = |left: u32| (left < self.most).then(|| left + 1);
        // It fails if the budget is full.
        let _ = self.left.fetch_update(Relaxed, Relaxed, earned);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn successes_fill_it_up_to_what_it_was() {
        let budget = Budget::new(2);
        assert!(budget.spend() && budget.spend() && !budget.spend());
        for _ in 0..COST {
            assert!(!budget.spend());
            budget.earn();
        }
        assert!(budget.spend() && !budget.spend());
        for _ in 0..10 * COST {
            budget.earn();
        }
        assert!(budget.spend() && budget.spend() && !budget.spend());
    }

    #[test]
    fn it_can_be_nothing_or_endless() {
        assert!(!Budget::new(0).spend());
        let endless = Budget::new(u32::MAX);
        endless.earn();
        assert!(endless.spend());
    }
}
