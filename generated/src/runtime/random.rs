//! Random numbers, good enough to spread requests and to make a text that nobody guesses.

use std::hash::{BuildHasher, RandomState};

/// A random number. The standard library's hashes are keyed with the system's random numbers, and
/// each state has keys of its own.
pub(super) fn bits() -> u64 {
    RandomState::new().hash_one(())
}

/// A random number from 0 to 1.
pub(super) fn fraction() -> f64 {
    (bits() >> 32) as f64 / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_numbers_differ_and_are_from_0_to_1() {
        let numbers: Vec<_> = (0..100).map(|_| fraction()).collect();
        assert!(numbers.iter().all(|number| (0.0..=1.0).contains(number)));
        assert!(numbers.windows(2).any(|pair| pair[0] != pair[1]));
        let mean = numbers.iter().sum::<f64>() / 100.0;
        assert!((0.2..0.8).contains(&mean), "{mean}");
    }
}
