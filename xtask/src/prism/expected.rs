//! The calls that have to fail, because the description contradicts itself, each with the reason.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

use crate::{Failure, files};

/// The file of expected failures.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    #[serde(default)]
    failure: Vec<Entry>,
}

/// One or more calls of an operation that have to fail.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// Method and path: `POST /tags`.
    operation: String,
    /// Which calls, by the names that a report has for them.
    parts: BTreeSet<String>,
    /// Why.
    reason: String,
}

impl Expected {
    /// Reads the file.
    ///
    /// # Errors
    ///
    /// When it cannot be read, has another form or names a call twice.
    pub fn read(path: &Path) -> Result<Self, Failure> {
        Self::parse(&files::read(path)?).map_err(|reason| Failure::Expected {
            path: path.display().to_string(),
            reason,
        })
    }

    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let expected: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        let mut seen = BTreeSet::new();
        for (operation, part, _) in expected.calls() {
            if !seen.insert((operation, part)) {
                return Err(format!("`{operation}` has `{part}` twice"));
            }
        }
        Ok(expected)
    }

    fn calls(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.failure.iter().flat_map(|entry| {
            let parts = entry.parts.iter();
            parts.map(|part| (&*entry.operation, &**part, &*entry.reason))
        })
    }

    /// All entries, none of which has been looked up.
    pub fn unused(&self) -> Unused<'_> {
        let calls = self.calls();
        let calls = calls
            .map(|(operation, part, reason)| ((operation.to_owned(), part.to_owned()), reason));
        Unused(calls.collect())
    }
}

/// The entries that no call was found for, with their reasons.
pub struct Unused<'a>(BTreeMap<(String, String), &'a str>);

impl<'a> Unused<'a> {
    /// The reason why this call has to fail, if it has to.
    pub fn take(&mut self, operation: &str, part: &str) -> Option<&'a str> {
        self.0.remove(&(operation.to_owned(), part.to_owned()))
    }

    /// What is left in the end.
    pub fn left(self) -> impl Iterator<Item = (String, String)> {
        self.0.into_keys()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_for_one_call() {
        let entry = "[[failure]]\noperation = 'GET /a'\nparts = ['x', 'y']\nreason = 'r'\n";
        let expected = Expected::parse(entry).unwrap();
        let mut unused = expected.unused();
        assert_eq!(unused.take("GET /a", "x"), Some("r"));
        assert_eq!(unused.take("GET /a", "x"), None);
        assert_eq!(unused.take("GET /b", "y"), None);
        let left: Vec<_> = unused.left().collect();
        assert_eq!(left, [("GET /a".to_owned(), "y".to_owned())]);

        let error = Expected::parse(&entry.repeat(2)).unwrap_err();
        assert_eq!(error, "`GET /a` has `x` twice");
        assert!(Expected::parse("[[failure]]\noperation = 'GET /a'").is_err());
    }
}
