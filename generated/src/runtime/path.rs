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
        PathParam(value.to_string())
    }
}

/// The id of something that was received. `None` makes a request that cannot be sent, and says so.
impl From<&Option<String>> for PathParam {
    fn from(value: &Option<String>) -> Self {
        PathParam(value.clone().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(value: impl Into<PathParam>) -> Option<String> {
        value.into().segment()
    }

    #[test]
    fn a_received_id_can_be_used_as_it_is() {
        assert_eq!(segment(&Some("a/b".to_owned())).as_deref(), Some("a%2Fb"));
        assert_eq!(segment(&None::<String>), None);
    }

    #[test]
    fn hostile_ids_stay_one_segment() {
        for (id, encoded) in [
            ("6762f1a6", "6762f1a6"),
            ("a/b", "a%2Fb"),
            ("../admins", "..%2Fadmins"),
            ("a?b#c", "a%3Fb%23c"),
            ("50%", "50%25"),
            ("%2e%2e", "%252e%252e"),
            ("a b+c", "a%20b%2Bc"),
            ("{id}", "%7Bid%7D"),
            ("é\u{0}\r\n", "%C3%A9%00%0D%0A"),
            ("a@b.c;d=e&f:~-_", "a%40b.c%3Bd%3De%26f%3A~-_"),
            ("...", "..."),
            (" ", "%20"),
            ("\\..", "%5C.."),
        ] {
            assert_eq!(segment(id).as_deref(), Some(encoded));
        }
    }

    #[test]
    fn what_no_segment_can_hold_is_none() {
        assert_eq!(["", ".", ".."].map(segment), [None, None, None]);
    }

    #[test]
    fn ids_of_all_types_convert() {
        let seven = [
            PathParam::from("7"),
            PathParam::from(&"7".to_owned()),
            PathParam::from("7".to_owned()),
            PathParam::from(Cow::Borrowed("7")),
            PathParam::from(7),
            PathParam::from(7_i64),
            PathParam::from(7_u32),
            PathParam::from(7_u64),
            PathParam::from(7_usize),
        ];
        assert!(seven.iter().all(|param| *param == seven[0]));
        assert_eq!(segment(-7).as_deref(), Some("-7"));
        assert_eq!(
            segment(super::super::ApiVersion::V2_14).as_deref(),
            Some("2.14")
        );
    }
}
