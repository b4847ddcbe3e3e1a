//! Writes JSON straight into a buffer.

use super::model::encode_model;
use super::{Entries, View, Wire};
use serde_json::Value;
use std::fmt::Display;
use std::io::Write;

/// A JSON text under construction.
#[derive(Debug, Default)]
pub struct Encoder {
    out: Vec<u8>,
}

impl Encoder {
    /// The JSON text of a value.
    pub fn json(value: &dyn Wire) -> Vec<u8> {
        let mut encoder = Encoder::default();
        encoder.wire(value);
        encoder.into_json()
    }

    /// The text written so far.
    pub fn into_json(self) -> Vec<u8> {
        self.out
    }

    /// Writes a value.
    pub fn wire(&mut self, value: &dyn Wire) {
        match value.view() {
            View::Null | View::Optional(None) => self.null(),
            View::Bool(value) => self.bool(value),
            View::Integer(value) => self.number(value),
            View::Number(value) => self.number(value),
            View::Timestamp(time) => self.number(time.as_secs()),
            View::Text(text) | View::Enum(text) => self.string(text),
            // Only text survives; what is not in memory is `null`.
            View::File(file) => match file.bytes() {
                Some(bytes) => self.string(&String::from_utf8_lossy(bytes)),
                None => self.null(),
            },
            View::Json(value) => self.value(value),
            View::List(list) => {
                self.begin_array();
                for item in list.items() {
                    self.item();
                    self.wire(item);
                }
                self.end_array();
            }
            View::Map(map) => self.map(map),
            View::Model(model) => encode_model(model, self),
            View::Optional(Some(value)) | View::Variant(_, value) => self.wire(value),
        }
    }

    fn map(&mut self, map: &dyn Entries) {
        self.begin_object();
        map.each(&mut |name, value| {
            self.key(name);
            self.wire(value);
        });
        for (name, kept) in map.misfits().iter() {
            if map.entry(name).is_none() {
                self.key(name);
                self.value(kept);
            }
        }
        self.end_object();
    }

    pub(super) fn null(&mut self) {
        self.raw(b"null");
    }

    pub(super) fn bool(&mut self, value: bool) {
        self.raw(if value { b"true" } else { b"false" });
    }

    /// Writes a number that shows itself as JSON does.
    pub(super) fn number(&mut self, value: impl Display) {
        // Writing to a `Vec` cannot fail.
        let _ = write!(self.out, "{value}");
    }

    /// Writes a string.
    pub fn string(&mut self, text: &str) {
        self.out.push(b'"');
        let mut rest = text.as_bytes();
        while let Some(at) = rest.iter().position(|byte| needs_escape(*byte)) {
            self.raw(&rest[..at]);
            self.escaped(rest[at]);
            rest = &rest[at + 1..];
        }
        self.raw(rest);
        self.out.push(b'"');
    }

    fn escaped(&mut self, byte: u8) {
        match byte {
            b'"' => self.raw(br#"\""#),
            b'\\' => self.raw(br"\\"),
            b'\n' => self.raw(br"\n"),
            b'\r' => self.raw(br"\r"),
            b'\t' => self.raw(br"\t"),
            _ => {
                let _ = write!(self.out, "\\u{byte:04x}");
            }
        }
    }

    pub(super) fn begin_array(&mut self) {
        self.out.push(b'[');
    }

    /// Call it before each item.
    pub(super) fn item(&mut self) {
        if !matches!(self.out.last(), Some(b'[' | b'{')) {
            self.out.push(b',');
        }
    }

    pub(super) fn end_array(&mut self) {
        self.out.push(b']');
    }

    pub(super) fn begin_object(&mut self) {
        self.out.push(b'{');
    }

    /// Call it before the value of each member.
    pub(super) fn key(&mut self, name: &str) {
        self.item();
        self.string(name);
        self.out.push(b':');
    }

    pub(super) fn end_object(&mut self) {
        self.out.push(b'}');
    }

    pub(super) fn value(&mut self, value: &Value) {
        match value {
            Value::Null => self.null(),
            Value::Bool(value) => self.bool(*value),
            Value::Number(number) => self.number(number),
            Value::String(text) => self.string(text),
            Value::Array(items) => {
                self.begin_array();
                for item in items {
                    self.item();
                    self.value(item);
                }
                self.end_array();
            }
            Value::Object(members) => {
                self.begin_object();
                for (name, value) in members {
                    self.key(name);
                    self.value(value);
                }
                self.end_object();
            }
        }
    }

    fn raw(&mut self, bytes: &[u8]) {
        self.out.extend_from_slice(bytes);
    }
}

fn needs_escape(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn strings_are_escaped_as_serde_json_does() {
        let all: String = (0..0x200)
            .filter_map(char::from_u32)
            .chain("\"\\/𝄞".chars())
            .collect();
        let json = String::from_utf8(Encoder::json(&all)).unwrap();
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), all);
        assert_eq!(
            Encoder::json(&"a\"\\\n\u{1}é".to_owned()),
            r#""a\"\\\n\u0001é""#.as_bytes()
        );
    }

    #[test]
    fn values_are_written_without_spaces() {
        let value = json!({"a": [1, -2.5, null, true, [], {}], "b": {"c": ""}});
        assert_eq!(Encoder::json(&value), value.to_string().as_bytes());
    }
}
