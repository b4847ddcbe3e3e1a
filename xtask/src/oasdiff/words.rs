//! What a finding of oasdiff says: its sentence is taken apart by the table of kinds. Must not look into a
//! description.

use generator::drift::rules::Action;
use serde::Deserialize;

use super::rows::ROWS;

/// A finding as oasdiff prints it.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Finding {
    /// Its kind.
    pub id: String,
    /// What it says.
    pub text: String,
    /// The method; none where it is about a component.
    #[serde(default)]
    pub operation: String,
    /// The path.
    #[serde(default)]
    pub path: String,
}

impl Finding {
    /// The operation it is about: `GET /contacts/{id}`.
    pub fn subject(&self) -> String {
        format!("{} {}", self.operation, self.path)
    }
}

#[cfg(test)]
impl Finding {
    /// One about the operation `GET` on a path.
    pub(super) fn of_get(path: &str, id: &str, text: &str) -> Self {
        Self {
            id: id.to_owned(),
            text: text.to_owned(),
            operation: "GET".to_owned(),
            path: path.to_owned(),
        }
    }
}

/// What a kind of finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    Operation,
    Tag,
    Parameter,
    RequestBody,
    Response,
    Schema,
}

/// A kind of finding.
#[derive(Debug)]
pub struct Row {
    pub id: &'static str,
    /// The start of its sentences; `{}` is what is not kept.
    pub says: &'static str,
    pub about: About,
    /// The changes at the same place that say the same.
    pub same: &'static [Action],
}

/// What a finding says, taken apart.
#[derive(Debug)]
pub struct Said {
    pub row: &'static Row,
    fields: Vec<(&'static str, String)>,
}

impl Said {
    /// What stands in the sentence for `{name}`.
    pub fn field(&self, name: &str) -> Option<&str> {
        let mut fields = self.fields.iter();
        fields
            .find(|(known, _)| *known == name)
            .map(|(_, text)| text.as_str())
    }
}

/// What a finding says; nothing if no row knows it, so that a new kind does not pass for a known one.
#[must_use]
pub fn said(finding: &Finding) -> Option<Said> {
    let row = ROWS.iter().find(|row| row.id == finding.id)?;
    let fields = fields(row.says, &finding.text)?;
    Some(Said { row, fields })
}

/// What stands in `text` for the names in braces.
///
/// ```text
/// says:  the request property `{path}` became
/// text:  the request property `a/b` became required
/// ```
fn fields(says: &'static str, text: &str) -> Option<Vec<(&'static str, String)>> {
    let mut parts = says.split('{');
    let mut rest = text.strip_prefix(parts.next()?)?;
    let mut found = Vec::new();
    for part in parts {
        let (name, literal) = part.split_once('}')?;
        let (value, after) = rest.split_once(literal)?;
        found.push((name, value.to_owned()));
        rest = after;
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(id: &str, text: &str) -> Finding {
        Finding::of_get("/a", id, text)
    }

    #[test]
    fn a_sentence_is_taken_apart() {
        let text = "added `subschema #1: `x`.` to the `a/items/` response property `oneOf` list \
                    for the response status `200`";
        let said = said(&finding("response-property-one-of-added", text)).unwrap();
        assert_eq!(said.row.about, About::Response);
        assert_eq!(said.field("path"), Some("a/items/"));
        assert_eq!(said.field("status"), Some("200"));
        assert_eq!(said.field("value"), None);
    }

    #[test]
    fn what_no_row_knows_says_nothing() {
        assert!(said(&finding("a-new-kind", "endpoint added")).is_none());
        assert!(said(&finding("endpoint-added", "there is a new endpoint")).is_none());
    }

    #[test]
    fn every_kind_is_in_one_row() {
        let ids: std::collections::BTreeSet<_> = ROWS.iter().map(|row| row.id).collect();
        assert_eq!(ids.len(), ROWS.len());
    }
}
