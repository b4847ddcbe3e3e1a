//! Text in, tree out, and from a JSON pointer back to line and column.
//!
//! Never interprets what it reads: whether the tree is an OpenAPI document is `structure`'s question.

mod breaks;
mod scan;

use std::sync::OnceLock;

use crate::diagnostics::{Diagnostic, Diagnostics, Location};
use crate::pointer::Pointer;
use scan::Scan;

/// A YAML or JSON text as plain values, in the order of the text.
pub type Tree = serde_json::Value;

/// A text and the name people know it by.
#[derive(Debug)]
pub struct Source {
    name: String,
    text: String,
    scan: OnceLock<Scan>,
}

impl Source {
    /// Takes a text; `name` is what diagnostics print before the line number.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
            scan: OnceLock::new(),
        }
    }

    /// The name people know the text by.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text itself.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text without the byte order mark that some editors put before it.
    #[must_use]
    pub fn content(&self) -> &str {
        self.text.strip_prefix('\u{feff}').unwrap_or(&self.text)
    }

    /// Where `pointer` stands in the text: the key of a member, the start of an element.
    ///
    /// A pointer that is not in the text (the overlay added it, the normaliser moved it) is looked
    /// for where its nearest ancestor stands.
    #[must_use]
    pub fn locate(&self, pointer: &Pointer) -> Option<Location> {
        let locations = &self.scan().locations;
        std::iter::successors(Some(pointer.clone()), Pointer::parent)
            .find_map(|pointer| locations.get(&pointer).copied())
    }

    fn scan(&self) -> &Scan {
        let text = self.content();
        self.scan.get_or_init(|| match is_json_like(text) {
            true => scan::scan(&scan::without_surrogates(text)),
            false => scan::scan(text),
        })
    }
}

/// Reads a text whose top is an object.
///
/// Reports everything that the plain values could not hold (duplicate keys, tags, keys that are no
/// text), not only the first; then there is no tree. Save for duplicate keys: what else is wrong can
/// be found with one of the two.
pub fn parse(source: &Source, diagnostics: &mut Diagnostics) -> Option<Tree> {
    let findings = &source.scan().findings;
    diagnostics.extend(findings.iter().cloned());
    if findings
        .iter()
        .any(|found| found.code.0 != scan::DUPLICATE_KEY)
    {
        return None;
    }
    match read(source.content()) {
        Ok(tree) if tree.is_object() => Some(tree),
        Ok(_) => {
            let start = Location { line: 1, column: 1 };
            diagnostics.push(
                Diagnostic::error(
                    "not-an-object",
                    &Pointer::root(),
                    "the document is no object",
                )
                .at(start)
                .help("an OpenAPI document starts with `openapi: 3.0.1`"),
            );
            None
        }
        Err(error) => {
            diagnostics.push(yaml_error(&error));
            None
        }
    }
}

/// JSON is nearly YAML: only its surrogate pairs are not, so JSON is read as what it is.
fn read(text: &str) -> Result<Tree, serde_yaml::Error> {
    match serde_json::from_str(text) {
        Ok(tree) if is_json_like(text) => Ok(tree),
        _ => breaks::read(text),
    }
}

fn is_json_like(text: &str) -> bool {
    text.trim_start().starts_with('{')
}

fn yaml_error(error: &serde_yaml::Error) -> Diagnostic {
    let location = error
        .location()
        .map_or(Location { line: 1, column: 1 }, |at| Location {
            line: at.line(),
            column: at.column(),
        });
    Diagnostic::error("yaml-syntax", &Pointer::root(), error.to_string())
        .at(location)
        .help("correct the text here, or shortly before")
}

#[cfg(test)]
mod tests {
    use super::*;

    type Found = (&'static str, usize, usize, String);

    fn parsed(text: &str) -> (Option<Tree>, Vec<Found>) {
        let mut diagnostics = Diagnostics::default();
        let tree = parse(&Source::new("test.yaml", text), &mut diagnostics);
        let found = diagnostics.iter().map(|diagnostic| {
            let Location { line, column } = diagnostic.location.unwrap();
            (diagnostic.code.0, line, column, diagnostic.message.clone())
        });
        let found = found.collect();
        (tree, found)
    }

    fn codes(text: &str) -> Vec<(&'static str, usize, usize)> {
        parsed(text)
            .1
            .into_iter()
            .map(|(code, line, column, _)| (code, line, column))
            .collect()
    }

    #[test]
    fn number_keys_become_the_text_that_was_written() {
        let (tree, found) = parsed("200: a\n1.10: b\n'on': c\n");
        assert_eq!(found, []);
        assert_eq!(
            tree.unwrap(),
            serde_json::json!({"200": "a", "1.10": "b", "on": "c"})
        );
    }

    #[test]
    fn every_duplicate_key_is_reported_with_both_lines() {
        let (tree, found) = parsed("a: 1\nb:\n  c: 1\n  'c': 2\na: {c: 2}\n200: x\n'200': y\n");
        assert_eq!(tree.unwrap()["b"], serde_json::json!({"c": 2}));
        assert_eq!(
            found,
            [
                (
                    "duplicate-key",
                    4,
                    3,
                    "the key `c` is already on line 3".to_owned()
                ),
                (
                    "duplicate-key",
                    5,
                    1,
                    "the key `a` is already on line 1".to_owned()
                ),
                (
                    "duplicate-key",
                    7,
                    1,
                    "the key `200` is already on line 6".to_owned()
                ),
            ]
        );
    }

    #[test]
    fn what_plain_values_cannot_hold_is_reported_all_at_once() {
        let text = "~: 1\ntrue: 2\n[a]: 3\nb: !odd 4\nc: .inf\nd: [.NaN]\n<<: {}\n";
        assert_eq!(
            codes(text),
            [
                ("key-not-text", 1, 1),
                ("key-not-text", 2, 1),
                ("key-not-text", 3, 1),
                ("yaml-tag", 4, 4),
                ("number-not-finite", 5, 4),
                ("number-not-finite", 6, 5),
                ("merge-key", 7, 1),
            ]
        );
    }

    #[test]
    fn syntax_errors_carry_line_and_column() {
        assert_eq!(codes("a: b: c\n"), [("yaml-syntax", 1, 5)]);
        assert_eq!(codes("a: [1,\n"), [("yaml-syntax", 2, 1)]);
        assert_eq!(codes("a: 1\n---\nb: 2\n"), [("several-documents", 2, 1)]);
        assert_eq!(codes("- 1\n"), [("not-an-object", 1, 1)]);
        assert_eq!(codes(""), [("not-an-object", 1, 1)]);
    }

    #[test]
    fn json_is_read_and_located_too() {
        let text = "{\n\t\"a\": \"\\ud83d\\udea7 \\u00e9\", \"b\": [1.0,\n 2]}";
        let (tree, found) = parsed(text);
        assert_eq!(found, []);
        assert_eq!(
            tree.unwrap(),
            serde_json::json!({"a": "\u{1f6a7} é", "b": [1.0, 2]})
        );
        let source = Source::new("x", text);
        let at = source.locate(&Pointer::from_escaped("/b/1")).unwrap();
        assert_eq!((at.line, at.column), (3, 2));
        assert_eq!(codes("{\"a\": 1,\n\"a\": 2}"), [("duplicate-key", 2, 1)]);
    }

    #[test]
    fn hostile_text_ends_in_an_error() {
        let deep = "[".repeat(100_000);
        assert_eq!(parsed(&deep).1.len(), 1);
        let deep = "- ".repeat(100_000);
        assert_eq!(parsed(&deep).1.len(), 1);
        let deep: String = (0..500).map(|n| format!("{}a:\n", " ".repeat(n))).collect();
        assert_eq!(codes(&deep), [("too-deep", 101, 101)]);

        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for n in 1..10 {
            let items = vec![format!("*a{}", n - 1); 10].join(", ");
            bomb.push_str(&format!("a{n}: &a{n} [{items}]\n"));
        }
        assert_eq!(codes(&bomb), [("too-many-aliases", 6, 45)]);
        assert_eq!(codes("a: &a [*a]\n").len(), 1);
    }

    #[test]
    fn only_what_ends_a_line_in_yaml_1_2_does() {
        let text = "# a\u{2028}b: 1\n'c\u{85}': \"d\u{2029}\u{e000}e\"\n";
        let (tree, found) = parsed(text);
        assert_eq!(found, []);
        let expected = serde_json::json!({"c\u{85}": "d\u{2029}\u{e000}e"});
        assert_eq!(tree.unwrap(), expected);
        // Nor is what an escape stands for taken for one of them.
        let (tree, found) = parsed("# \u{85}\na: \"\\ue000\\uE001\\U0000e002 \u{e003}\"\n");
        assert_eq!(found, []);
        let expected = serde_json::json!({"a": "\u{e000}\u{e001}\u{e002} \u{e003}"});
        assert_eq!(tree.unwrap(), expected);
        let all: String = ('\u{e000}'..='\u{f8ff}').collect();
        assert_eq!(codes(&format!("a: {all}\n")), []);
        assert_eq!(
            codes(&format!("# \u{85}\na: {all}\n")),
            [("yaml-syntax", 1, 1)]
        );
        // The reader of values would take minutes for it; the scan stops at once.
        let hidden = format!("# \u{2028}a: {}\nb: 1\n", "[".repeat(100_000));
        assert_eq!(parsed(&hidden).1, []);
    }

    #[test]
    fn aliases_are_read_as_what_they_stand_for() {
        let (tree, found) = parsed("a: &a {b: [1]}\nc: [*a, *a]\n");
        assert_eq!(found, []);
        assert_eq!(tree.unwrap()["c"][1], serde_json::json!({"b": [1]}));
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_text() {
        let (tree, found) = parsed("\u{feff}a: 1\n");
        assert_eq!(found, []);
        assert_eq!(tree.unwrap(), serde_json::json!({"a": 1}));
        assert_eq!(codes("\u{feff}a: 1\na: 2\n"), [("duplicate-key", 2, 1)]);
    }

    #[test]
    fn pointers_are_found_in_the_text() {
        let source = Source::new("x", "a:\n  b/c:\n  - d\n  - e: 1\n");
        let at = |pointer: &str| {
            let Location { line, column } = source.locate(&Pointer::from_escaped(pointer)).unwrap();
            (line, column)
        };
        assert_eq!(at("/a"), (1, 1));
        assert_eq!(at("/a/b~1c"), (2, 3));
        assert_eq!(at("/a/b~1c/0"), (3, 5));
        assert_eq!(at("/a/b~1c/1/e"), (4, 5));
        assert_eq!(at("/a/b~1c/7/nowhere"), (2, 3));
        assert_eq!(at(""), (1, 1));
    }
}
