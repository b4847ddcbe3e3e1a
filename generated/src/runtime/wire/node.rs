//! A JSON document that borrows its strings from the text it was read from.

use ::serde::de::{self, Deserialize, MapAccess, SeqAccess, Visitor};
use ::serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::fmt;

/// A JSON value; objects keep the order, and the duplicates, of what was read.
#[derive(Clone, Debug, PartialEq)]
pub enum Node<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// Any number.
    Number(Number),
    /// A string, borrowed unless it contained escapes.
    String(Cow<'a, str>),
    /// An array.
    Array(Vec<Node<'a>>),
    /// An object.
    Object(Vec<(Cow<'a, str>, Node<'a>)>),
}

/// What kind of JSON value something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonKind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number written without fraction and exponent.
    Integer,
    /// A number written with fraction or exponent.
    Decimal,
    /// Any number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl<'a> Node<'a> {
    /// Parses a whole JSON text.
    pub fn parse(text: &'a [u8]) -> serde_json::Result<Self> {
        let mut source = serde_json::Deserializer::from_slice(text);
        let node = Node::deserialize(&mut source)?;
        source.end()?;
        Ok(node)
    }

    /// The member of that name; the last one, if there are several.
    pub fn get(&self, name: &str) -> Option<&Node<'a>> {
        let Node::Object(members) = self else {
            return None;
        };
        let found = members.iter().rev().find(|(key, _)| key == name);
        found.map(|(_, value)| value)
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Node::String(text) => Some(text),
            _ => None,
        }
    }

    /// The kind of this value; never `JsonKind::Number`, which stands for two kinds.
    pub fn kind(&self) -> JsonKind {
        match self {
            Node::Null => JsonKind::Null,
            Node::Bool(_) => JsonKind::Boolean,
            Node::Number(number) if number.is_f64() => JsonKind::Decimal,
            Node::Number(_) => JsonKind::Integer,
            Node::String(_) => JsonKind::String,
            Node::Array(_) => JsonKind::Array,
            Node::Object(_) => JsonKind::Object,
        }
    }

    /// The same value, owned.
    pub fn to_value(&self) -> Value {
        match self {
            Node::Null => Value::Null,
            Node::Bool(value) => Value::Bool(*value),
            Node::Number(number) => Value::Number(number.clone()),
            Node::String(text) => Value::String(text.clone().into_owned()),
            Node::Array(items) => items.iter().map(Node::to_value).collect(),
            Node::Object(members) => {
                let owned = |(name, value): &(Cow<'_, str>, Node<'_>)| {
                    (name.clone().into_owned(), value.to_value())
                };
                Value::Object(members.iter().map(owned).collect())
            }
        }
    }
}

impl JsonKind {
    /// Whether a value of the `other` kind is also of this kind.
    pub fn includes(self, other: JsonKind) -> bool {
        let both_numbers = matches!(other, JsonKind::Integer | JsonKind::Decimal);
        self == other || (self == JsonKind::Number && both_numbers)
    }

    /// The name of the kind, as error messages say it.
    pub fn name(self) -> &'static str {
        match self {
            JsonKind::Null => "null",
            JsonKind::Boolean => "boolean",
            JsonKind::Integer => "integer",
            JsonKind::Decimal => "decimal",
            JsonKind::Number => "number",
            JsonKind::String => "string",
            JsonKind::Array => "array",
            JsonKind::Object => "object",
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Node<'a> {
    fn deserialize<D: de::Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

/// The key under which `serde_json` hands out numbers when some crate in the build has turned on
/// its `arbitrary_precision`: `{"$serde_json::private::Number": "1.50"}`.
const NUMBER_KEY: &str = "$serde_json::private::Number";

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Node<'de>, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Node<'de>, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: de::Deserializer<'de>>(self, source: D) -> Result<Node<'de>, D::Error> {
        Node::deserialize(source)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node<'de>, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node<'de>, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node<'de>, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node<'de>, E> {
        Ok(Number::from_f64(value).map_or(Node::Null, Node::Number))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Node<'de>, E> {
        Ok(Node::String(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node<'de>, E> {
        Ok(Node::String(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Node<'de>, E> {
        Ok(Node::String(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut source: A) -> Result<Node<'de>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = source.next_element()? {
            items.push(item);
        }
        Ok(Node::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut source: A) -> Result<Node<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some(Key(name)) = source.next_key()? {
            if name == NUMBER_KEY {
                let digits: String = source.next_value()?;
                return digits.parse().map(Node::Number).map_err(de::Error::custom);
            }
            members.push((name, source.next_value()?));
        }
        Ok(Node::Object(members))
    }
}

/// A member name; `Cow<str>` itself never borrows when it is deserialised.
struct Key<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: de::Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Owned(text)))
    }
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, sink: S) -> Result<S::Ok, S::Error> {
        match self {
            Node::Null => sink.serialize_unit(),
            Node::Bool(value) => sink.serialize_bool(*value),
            Node::Number(number) => number.serialize(sink),
            Node::String(text) => sink.serialize_str(text),
            Node::Array(items) => sink.collect_seq(items),
            Node::Object(members) => {
                let mut map = sink.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn strings_are_borrowed_unless_escaped() {
        let node = Node::parse(br#"{"a": "plain", "b\n": "\u00e9"}"#).unwrap();
        let Node::Object(members) = &node else {
            panic!("{node:?}")
        };
        assert!(matches!(
            &members[0],
            (Cow::Borrowed("a"), Node::String(Cow::Borrowed("plain")))
        ));
        assert!(matches!(
            &members[1],
            (Cow::Owned(_), Node::String(Cow::Owned(_)))
        ));
        assert_eq!(node.to_value(), json!({"a": "plain", "b\n": "é"}));
    }

    #[test]
    fn only_whole_json_texts_are_parsed() {
        for text in ["", " ", "{", "1 2", "[1,]", "\"\u{1}\"", "nul"] {
            assert!(Node::parse(text.as_bytes()).is_err(), "{text:?}");
        }
        assert!(Node::parse(b"\"\xff\"").is_err());
        assert_eq!(Node::parse(b" null ").unwrap(), Node::Null);
    }

    #[test]
    fn deep_nesting_is_an_error() {
        let nested = |depth| [vec![b'['; depth], vec![b']'; depth]].concat();
        assert!(Node::parse(&nested(100)).is_ok());
        assert!(Node::parse(&nested(1_000_000)).is_err());
    }

    #[test]
    fn kinds_tell_integers_from_decimals() {
        let kind = |text: &str| Node::parse(text.as_bytes()).unwrap().kind();
        assert_eq!(kind("1"), JsonKind::Integer);
        assert_eq!(kind("-1"), JsonKind::Integer);
        assert_eq!(kind("18446744073709551615"), JsonKind::Integer);
        assert_eq!(kind("1.0"), JsonKind::Decimal);
        assert_eq!(kind("1e2"), JsonKind::Decimal);
        assert!(JsonKind::Number.includes(kind("1")) && JsonKind::Number.includes(kind("1.5")));
        assert!(!JsonKind::Number.includes(kind("\"1\"")));
    }

    #[test]
    fn the_last_of_two_members_is_found() {
        let node = Node::parse(br#"{"a": 1, "a": 2}"#).unwrap();
        assert_eq!(node.get("a"), Some(&Node::Number(2.into())));
        assert_eq!(node.get("b"), None);
        assert_eq!(Node::Null.get("a"), None);
    }

    #[test]
    fn numbers_keep_their_digits_with_arbitrary_precision() {
        let handed_out = br#"{"a": {"$serde_json::private::Number": "1.5"}}"#;
        assert_eq!(
            Node::parse(handed_out).unwrap().to_value(),
            json!({"a": 1.5})
        );
    }
}
