//! One text for one tree: YAML in which no reader of YAML 1.1 or 1.2 takes a string for anything else.
//!
//! Never reorders and never looks at what the tree means.

use std::fmt::Write;

use serde_json::{Map, Number, Value};

use crate::source::Tree;

/// The canonical text of a tree. Equal trees in equal order give equal bytes.
///
/// ```text
/// {"a": ["on", {"b": 1, "c": []}]}   becomes   a:
///                                                - "on"
///                                                - b: 1
///                                                  c: []
/// ```
#[must_use]
pub fn to_text(tree: &Tree) -> String {
    let mut text = String::new();
    match tree {
        Value::Object(members) if !members.is_empty() => mapping(&mut text, members, 0),
        Value::Array(items) if !items.is_empty() => sequence(&mut text, items, 0),
        scalar => {
            text.push_str(&inline(scalar));
            text.push('\n');
        }
    }
    text
}

/// Writes members, the first one where the cursor stands, the others `indent` spaces in.
fn mapping(text: &mut String, members: &Map<String, Value>, indent: usize) {
    for (index, (key, value)) in members.iter().enumerate() {
        if index > 0 {
            pad(text, indent);
        }
        text.push_str(&string(key));
        text.push(':');
        match value {
            Value::Object(members) if !members.is_empty() => {
                text.push('\n');
                pad(text, indent + 2);
                mapping(text, members, indent + 2);
            }
            Value::Array(items) if !items.is_empty() => {
                text.push('\n');
                pad(text, indent + 2);
                sequence(text, items, indent + 2);
            }
            scalar => {
                let _ = writeln!(text, " {}", inline(scalar));
            }
        }
    }
}

fn sequence(text: &mut String, items: &[Value], indent: usize) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            pad(text, indent);
        }
        text.push_str("- ");
        match item {
            Value::Object(members) if !members.is_empty() => mapping(text, members, indent + 2),
            Value::Array(items) if !items.is_empty() => sequence(text, items, indent + 2),
            scalar => {
                let _ = writeln!(text, "{}", inline(scalar));
            }
        }
    }
}

fn pad(text: &mut String, indent: usize) {
    text.extend(std::iter::repeat_n(' ', indent));
}

/// A scalar or an empty container.
fn inline(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(value) => number(value),
        Value::String(text) => string(text),
        Value::Array(_) => "[]".to_owned(),
        Value::Object(_) => "{}".to_owned(),
    }
}

/// `1e300` becomes `1.0e+300`: without point and sign it is a string to readers of YAML 1.1.
fn number(number: &Number) -> String {
    let text = number.to_string();
    let Some((mantissa, exponent)) = text.split_once('e') else {
        return text;
    };
    let point = if mantissa.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['-', '+']) {
        ""
    } else {
        "+"
    };
    format!("{mantissa}{point}e{sign}{exponent}")
}

fn string(text: &str) -> String {
    if is_plain(text) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// Whether every reader takes `text` without quotes for the string it is.
///
/// Nothing that starts like a number or a date, no indicators, no word that YAML 1.1 knows.
fn is_plain(text: &str) -> bool {
    const WORDS: [&str; 9] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    let starts =
        text.starts_with(|first: char| first.is_ascii_alphabetic() || "_/".contains(first));
    let inside = |char: char| char.is_ascii_alphanumeric() || "_-./{} ".contains(char);
    starts
        && !text.ends_with(' ')
        && text.chars().all(inside)
        && !WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Double quotes, with the escapes that YAML shares with JSON.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for char in text.chars() {
        match char {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            // Line breaks to YAML 1.1, or a byte order mark.
            '\u{2028}' | '\u{2029}' | '\u{feff}' => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(char));
            }
            char if char.is_control() => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(char));
            }
            char => quoted.push(char),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::diagnostics::Diagnostics;
    use crate::source::{Source, parse};

    #[test]
    fn nesting_reads_like_yaml() {
        let tree = json!({"a": {"b": [{"c": 1, "d": {"e": []}}, [1, [2]], {}]}, "f": null});
        let text = "\
a:
  b:
    - c: 1
      d:
        e: []
    - - 1
      - - 2
    - {}
f: null
";
        assert_eq!(to_text(&tree), text);
    }

    #[test]
    fn strings_stay_strings() {
        let words = [
            "on",
            "Off",
            "y",
            "NO",
            "null",
            "~",
            "",
            "true",
            "2.10",
            "3.0",
            "1e3",
            "0x1f",
            "0o7",
            "1_000",
            "12:30:45",
            "2020-01-01",
            "2020-01-01T00:00:00Z",
            ".inf",
            "-",
            "- a",
            "a: b",
            "a #b",
            "#",
            "&a",
            "*a",
            "!a",
            "%",
            "@",
            "`",
            "a ",
            " a",
            "<<",
            "=",
            "?",
            "[a]",
            "{a}",
            "\"",
            "'",
            "\\",
            "a\nb",
            "\u{85}",
            "\u{2028}",
            "\u{0}",
            "\u{1f6a7}",
            "é",
            "/a/{id}",
            "plain",
            "Not Found",
            "application/json",
            "#/components/schemas/a",
        ];
        let mut tree = Map::new();
        for word in words {
            tree.insert(word.to_owned(), json!([word]));
        }
        let tree = Value::Object(tree);
        let mut diagnostics = Diagnostics::default();
        let read = parse(&Source::new("x", to_text(&tree)), &mut diagnostics);
        assert_eq!(diagnostics, Diagnostics::default());
        assert_eq!(read.unwrap(), tree);
        for word in ["on", "Off", "y", "2.10", "2020-01-01", "1e3"] {
            assert_eq!(string(word), format!("\"{word}\""));
        }
        assert_eq!(string("/a/{id}"), "/a/{id}");
    }

    #[test]
    fn numbers_stay_numbers() {
        let tree = json!([1, -1, 1.5, 1e300, 1e-7, u64::MAX]);
        assert_eq!(
            to_text(&tree),
            "- 1\n- -1\n- 1.5\n- 1.0e+300\n- 1.0e-7\n- 18446744073709551615\n"
        );
        let read = parse(
            &Source::new("x", format!("a:\n{}", to_text(&tree))),
            &mut Diagnostics::default(),
        );
        assert_eq!(read.unwrap()["a"], tree);
    }
}
