//! `spec/lock.toml`: where the contract came from and what it has to look like.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The content of `spec/lock.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// What was imported.
    pub upstream: Upstream,
    /// What it became.
    pub contract: Contract,
}

/// The file that was imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Upstream {
    /// The repository or place it is from.
    pub source: String,
    /// Its path there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The commit it was taken at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// The day of that commit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The `info.version` it declares.
    pub version: String,
    /// The checksum of its bytes.
    pub sha256: String,
}

/// The contract that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contract {
    /// The checksum of `spec/intercom.yaml`: it is not edited by hand.
    pub sha256: String,
}

impl Lock {
    /// Reads the text of a lock file.
    ///
    /// # Errors
    ///
    /// When a field is missing, unknown or of another type.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The text of the lock file.
    ///
    /// # Errors
    ///
    /// Never for a lock that is made of strings; the library leaves the possibility open.
    pub fn to_text(&self) -> Result<String, toml::ser::Error> {
        let body = toml::to_string(self)?;
        Ok(format!("# Written by `cargo xtask spec import`.\n\n{body}"))
    }

    /// Whether `contract` is the text that was imported.
    #[must_use]
    pub fn covers(&self, contract: &str) -> bool {
        self.contract.sha256 == sha256(contract)
    }
}

/// The checksum of a text, in lower-case hexadecimal digits.
#[must_use]
pub fn sha256(text: &str) -> String {
    Sha256::digest(text)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_survives_its_text() {
        let lock = Lock {
            upstream: Upstream {
                source: "https://example.com/api".into(),
                path: None,
                commit: Some("1234567".into()),
                date: Some("2026-01-02".into()),
                version: "2.10".into(),
                sha256: sha256("in"),
            },
            contract: Contract {
                sha256: sha256("out"),
            },
        };
        assert_eq!(Lock::parse(&lock.to_text().unwrap()).unwrap(), lock);
        assert!(lock.covers("out"));
        assert!(!lock.covers("out, edited"));
    }
}
