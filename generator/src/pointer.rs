//! JSON pointers (RFC 6901): the identity of every part of a description.

use std::fmt;
use std::sync::Arc;

/// A JSON pointer into a description, such as `/paths/~1me/get`.
///
/// Stored escaped (`~0`, `~1`), so that comparing, printing and nesting need no conversion; cheap to clone, for
/// pointers are what holds the stages' data together.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Arc<str>);

impl Pointer {
    /// The pointer to the whole document.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// Takes over text that is already in pointer syntax, as found behind the `#` of a `$ref`.
    #[must_use]
    pub fn from_escaped(text: impl Into<Arc<str>>) -> Self {
        Self(text.into())
    }

    /// The pointer to a component: `schemas` and `contact` give `/components/schemas/contact`.
    #[must_use]
    pub fn component(section: &str, name: &str) -> Self {
        Self::root().child("components").child(section).child(name)
    }

    /// The pointer to the member `token` of what this one points at.
    ///
    /// `/paths` and `/me` give `/paths/~1me`.
    #[must_use]
    pub fn child(&self, token: impl AsRef<str>) -> Self {
        let token = token.as_ref().replace('~', "~0").replace('/', "~1");
        Self(format!("{}/{token}", self.0).into())
    }

    /// The pointer to element `index` of the array this one points at.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0).into())
    }

    /// The pointer one level up; `None` at the root.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        self.0.rfind('/').map(|end| Self(self.0[..end].into()))
    }

    /// The unescaped tokens, from the root down.
    pub fn tokens(&self) -> impl Iterator<Item = String> {
        self.0
            .split('/')
            .skip(1)
            .map(|token| token.replace("~1", "/").replace("~0", "~"))
    }

    /// The last unescaped token; `None` at the root.
    #[must_use]
    pub fn last(&self) -> Option<String> {
        self.tokens().last()
    }

    /// The pointer as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_undo_the_escaping_of_child() {
        let pointer = Pointer::root()
            .child("paths")
            .child("/a~b/{id}")
            .child("get");
        assert_eq!(pointer.as_str(), "/paths/~1a~0b~1{id}/get");
        assert_eq!(
            pointer.tokens().collect::<Vec<_>>(),
            ["paths", "/a~b/{id}", "get"]
        );
        assert_eq!(pointer.parent().unwrap().last().unwrap(), "/a~b/{id}");
    }

    #[test]
    fn the_root_has_no_parent() {
        assert_eq!(Pointer::root().parent(), None);
        assert_eq!(Pointer::root().tokens().count(), 0);
    }
}
