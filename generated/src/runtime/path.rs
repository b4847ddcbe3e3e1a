//! Path parameters.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::borrow::Cow;

/// Everything but the unreserved characters of RFC 3986.
pub(super) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A value for one place in a path: an id as text or as a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathParam(String);

impl PathParam {
    /// The value as one path segment: `a/b` becomes `a%2Fb`.
    ///
    /// `None` if no segment can hold it: an empty value would end the path early, and `.` and `..`
    /// lead to another path however they are written.
    pub(super) fn segment(&self) -> Option<String> {
        match self.0.as_str() {
            "" | "." | ".." => None,
            value => Some(utf8_percent_encode(value, RESERVED).to_string()),
        }
    }
}

/// `impl From<$from> for PathParam`, for what has a text form.
macro_rules! from_text {
    ($($from:ty),*) => {$(
        impl From<$from> for PathParam {
            fn from(value: $from) -> Self {
                PathParam(value.to_string())
            }
        }
    )*};
}

from_text!(&str, &String, Cow<'_, str>, i32, i64, u32, u64, usize);

impl From<String> for PathParam {
    fn from(value: String) -> Self {
        PathParam(value)
    }
}

impl<E: super::wire::StringEnum> From<E> for PathParam {
    fn from(value: E) -> Self {
        PathParam(value.as_str().to_owned())
    }
}
