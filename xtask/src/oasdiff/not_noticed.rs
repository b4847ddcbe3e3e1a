//! What oasdiff finds and no client notices, each with the reason. Must not look into descriptions.

use std::fmt;
use std::path::Path;

use serde::Deserialize;

use super::words::Finding;
use crate::{Failure, files};

/// The file that lists it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotNoticed {
    #[serde(default)]
    entry: Vec<Entry>,
}

/// One or more findings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Their kind.
    id: String,
    /// What all of them say; without it, all of the kind are meant.
    says: Option<String>,
    /// The operation that all of them are about: `GET /contacts/{id}`; without it, any.
    operation: Option<String>,
    /// The name of the file that they are new in; without it, any.
    new: Option<String>,
    /// Why no client notices them.
    pub reason: String,
}

impl NotNoticed {
    /// Reads the file.
    ///
    /// # Errors
    ///
    /// When it cannot be read or has another form.
    pub fn read(path: &Path) -> Result<Self, Failure> {
        Self::parse(&files::read(path)?).map_err(|reason| Failure::NotNoticed {
            path: path.display().to_string(),
            reason: reason.to_string(),
        })
    }

    pub(super) fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// All entries.
    pub fn entries(&self) -> &[Entry] {
        &self.entry
    }

    /// The first entry for a finding in the file `new`, by its index.
    pub fn find(&self, finding: &Finding, new: &str) -> Option<usize> {
        self.entry
            .iter()
            .position(|entry| entry.is_for(finding, new))
    }
}

impl Entry {
    fn is_for(&self, finding: &Finding, new: &str) -> bool {
        let is =
            |stated: &Option<String>, found: &str| stated.as_deref().is_none_or(|it| it == found);
        self.id == finding.id
            && self
                .says
                .as_ref()
                .is_none_or(|says| finding.text.contains(says))
            && is(&self.operation, &finding.subject())
            && is(&self.new, new)
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id)?;
        if let Some(operation) = &self.operation {
            write!(f, " of {operation}")?;
        }
        if let Some(says) = &self.says {
            write!(f, " that says {says:?}")?;
        }
        match &self.new {
            Some(new) => write!(f, " in {new}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_for_what_all_of_its_lines_say() {
        let text = "[[entry]]\nid = 'x'\nsays = 'b'\noperation = 'GET /a'\nnew = '2'\nreason = 'r'";
        let list = NotNoticed::parse(text).unwrap();
        let finding = |id: &str, text: &str, path: &str| Finding::of_get(path, id, text);
        assert_eq!(list.find(&finding("x", "abc", "/a"), "2"), Some(0));
        assert_eq!(list.find(&finding("y", "abc", "/a"), "2"), None);
        assert_eq!(list.find(&finding("x", "ac", "/a"), "2"), None);
        assert_eq!(list.find(&finding("x", "abc", "/b"), "2"), None);
        assert_eq!(list.find(&finding("x", "abc", "/a"), "3"), None);
        assert_eq!(
            list.entries()[0].to_string(),
            "x of GET /a that says \"b\" in 2"
        );
        assert!(NotNoticed::parse("[[entry]]\nid = 'x'").is_err());
    }
}
