//! A number that is kept as it was written.

use super::{Decoder, Node, Source, View, Wire};
use std::fmt;

/// A JSON number, integer or decimal.
///
/// The numbers that JSON does not have (not-a-number, the infinities) are written as `null`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(Option<serde_json::Number>);

impl Number {
    /// The nearest `f64`.
    pub fn as_f64(&self) -> f64 {
        let number = self.0.as_ref();
        number
            .and_then(serde_json::Number::as_f64)
            .unwrap_or(f64::NAN)
    }

    /// The number as an integer, if it was written as one that fits.
    pub fn as_i64(&self) -> Option<i64> {
        self.0.as_ref()?.as_i64()
    }
}

impl Wire for Number {
    fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<Self> {
        match source {
            Source::Json(Node::Number(number)) => return Some(Number(Some(number.clone()))),
            Source::Json(node) => cx.wrong_type("number", node),
            Source::Value(value) => {
                if let View::Number(number) = value.view() {
                    return Some(number.clone());
                }
            }
        }
        None
    }

    fn view(&self) -> View<'_> {
        View::Number(self)
    }
}

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Number(serde_json::Number::from_f64(value))
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Number(Some(value.into()))
    }
}

impl From<i32> for Number {
    fn from(value: i32) -> Self {
        Number(Some(value.into()))
    }
}

impl From<serde_json::Number> for Number {
    fn from(value: serde_json::Number) -> Self {
        Number(Some(value))
    }
}

/// As in JSON.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(number) => number.fmt(f),
            None => f.write_str("null"),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

crate::__serde!(Number);

#[cfg(test)]
mod tests {
    use super::super::Encoder;
    use super::*;

    #[test]
    fn numbers_are_written_as_they_were_read() {
        for text in [
            "0",
            "-1",
            "155.5",
            "1.0",
            "1e+300",
            "18446744073709551615",
            "0.1",
        ] {
            let node = Node::parse(text.as_bytes()).unwrap();
            let number = Number::decode(&node, &mut Decoder::default()).unwrap();
            assert_eq!(Encoder::json(&number), text.as_bytes());
            assert_eq!(number.as_f64(), text.parse::<f64>().unwrap());
        }
        assert_eq!(Number::from(3).as_i64(), Some(3));
        assert_eq!(Number::from(3.0).as_i64(), None);
    }

    #[test]
    fn what_json_lacks_is_null() {
        assert_eq!(Encoder::json(&Number::from(f64::NAN)), b"null");
        assert!(Number::from(f64::INFINITY).as_f64().is_nan());
    }
}
