//! One pass over the events of a YAML text: where everything stands, and what plain values cannot
//! hold. Never builds a tree and never recurses, so that no text can exhaust the stack.

use std::collections::HashMap;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle};

use crate::diagnostics::{Diagnostic, Location};
use crate::pointer::Pointer;

/// The code of a key that stands twice in one object.
pub(super) const DUPLICATE_KEY: &str = "duplicate-key";

/// The deepest nesting taken. Real descriptions reach about 30.
const MAX_DEPTH: usize = 100;

/// How many values all aliases together may stand for. A few lines can stand for billions.
const MAX_ALIASED: usize = 1_000_000;

/// What one pass has found.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Members are at their key, elements at their start.
    pub(super) locations: HashMap<Pointer, Location>,
    /// Errors, in the order of the text.
    pub(super) findings: Vec<Diagnostic>,
}

/// Scans to the end of the text, or to the first place that cannot be understood.
pub(super) fn scan(text: &str) -> Scan {
    let mut scanner = Scanner::default();
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let go_on = match event {
            Ok((event, span)) => scanner.event(event, location(&span.start)),
            Err(error) => {
                let message = format!("this is not YAML: {}", error.info());
                scanner.report("yaml-syntax", location(error.marker()), message);
                false
            }
        };
        if !go_on {
            break;
        }
    }
    scanner.scan
}

/// JSON with other characters in the place of surrogates, which YAML has not; all places stay.
///
/// `"\ud83d\udea7"` becomes `"\u003f\u003f"`.
pub(super) fn without_surrogates(text: &str) -> String {
    let mut rest = text;
    let mut clean = String::with_capacity(text.len());
    while let Some(start) = rest.find("\\u") {
        let (before, escape) = rest.split_at(start);
        clean.push_str(before);
        let is_surrogate = matches!(
            escape.as_bytes(),
            [_, _, b'd' | b'D', b'8'..=b'9' | b'a'..=b'f' | b'A'..=b'F', third, fourth, ..]
                if third.is_ascii_hexdigit() && fourth.is_ascii_hexdigit()
        );
        let length = if is_surrogate { 6 } else { 2 };
        clean.push_str(if is_surrogate { "\\u003f" } else { "\\u" });
        rest = &escape[length..];
    }
    clean.push_str(rest);
    clean
}

fn location(marker: &Marker) -> Location {
    Location {
        line: marker.line(),
        column: marker.col() + 1,
    }
}

#[derive(Default)]
struct Scanner {
    scan: Scan,
    open: Vec<Container>,
    documents: usize,
    /// How many containers are open inside a key that is a container itself.
    inside_key: usize,
    aliases: Aliases,
}

/// How many values there are, with those that aliases stand for.
#[derive(Default)]
struct Aliases {
    values: usize,
    aliased: usize,
    /// For each container that is open, its anchor, and how many values there were before it.
    open: Vec<(usize, usize)>,
    /// How many values an anchored container holds.
    sizes: HashMap<usize, usize>,
}

impl Aliases {
    fn begin(&mut self, anchor: usize) {
        self.open.push((anchor, self.values));
        self.values += 1;
    }

    fn end(&mut self) {
        if let Some((anchor, before)) = self.open.pop()
            && anchor > 0
        {
            self.sizes.insert(anchor, self.values - before);
        }
    }

    /// Takes an alias; whether there are too many by now.
    fn alias(&mut self, anchor: usize) -> bool {
        let size = self.sizes.get(&anchor).copied().unwrap_or(1);
        self.values = self.values.saturating_add(size);
        self.aliased = self.aliased.saturating_add(size);
        self.aliased > MAX_ALIASED
    }
}

enum Container {
    Mapping {
        pointer: Pointer,
        lines: HashMap<String, usize>,
        member: Option<Pointer>,
    },
    Sequence {
        pointer: Pointer,
        next: usize,
    },
}

impl Scanner {
    /// Takes one event; `false` when going on makes no sense.
    fn event(&mut self, event: Event<'_>, at: Location) -> bool {
        match event {
            Event::DocumentStart(_) => return self.document(at),
            Event::Scalar(text, style, _, tag) => {
                self.aliases.values += 1;
                self.tag(tag.is_some(), at);
                self.scalar(&text, style, at);
            }
            Event::Alias(anchor) => {
                let too_many = self.aliases.alias(anchor);
                if too_many {
                    let message = format!("aliases stand for more than {MAX_ALIASED} values");
                    self.report("too-many-aliases", at, message);
                }
                self.begin(None, at);
                return !too_many;
            }
            Event::MappingStart(anchor, tag) => {
                self.aliases.begin(anchor);
                self.tag(tag.is_some(), at);
                return self.open(at, |pointer| Container::Mapping {
                    pointer,
                    lines: HashMap::new(),
                    member: None,
                });
            }
            Event::SequenceStart(anchor, tag) => {
                self.aliases.begin(anchor);
                self.tag(tag.is_some(), at);
                return self.open(at, |pointer| Container::Sequence { pointer, next: 0 });
            }
            Event::MappingEnd | Event::SequenceEnd => {
                self.aliases.end();
                self.close();
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        true
    }

    fn document(&mut self, at: Location) -> bool {
        self.documents += 1;
        if self.documents > 1 {
            self.report(
                "several-documents",
                at,
                "a second document starts here".to_owned(),
            );
        }
        self.documents == 1
    }

    fn tag(&mut self, tagged: bool, at: Location) {
        if tagged {
            self.report(
                "yaml-tag",
                at,
                "YAML tags have no meaning in OpenAPI".to_owned(),
            );
        }
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, at: Location) {
        let plain = style == ScalarStyle::Plain;
        let is_value = self.begin(Some((text, plain)), at).is_some();
        if is_value && plain && is_not_finite(text) {
            self.report(
                "number-not-finite",
                at,
                format!("`{text}` is not a number that JSON has"),
            );
        }
    }

    fn open(&mut self, at: Location, container: impl FnOnce(Pointer) -> Container) -> bool {
        if self.inside_key > 0 {
            self.inside_key += 1;
            return true;
        }
        match self.begin(None, at) {
            Some(pointer) => self.open.push(container(pointer)),
            None => self.inside_key = 1,
        }
        if self.open.len() > MAX_DEPTH {
            self.report(
                "too-deep",
                at,
                format!("nested deeper than {MAX_DEPTH} levels"),
            );
        }
        self.open.len() <= MAX_DEPTH
    }

    fn close(&mut self) {
        if self.inside_key > 0 {
            self.inside_key -= 1;
        } else {
            self.open.pop();
        }
    }

    /// A node begins: the pointer to it, or `None` when it is (part of) a key.
    ///
    /// `scalar` is its text and whether it is written without quotes.
    fn begin(&mut self, scalar: Option<(&str, bool)>, at: Location) -> Option<Pointer> {
        if self.inside_key > 0 {
            return None;
        }
        let pointer = match self.open.last_mut() {
            None => Pointer::root(),
            Some(Container::Sequence { pointer, next }) => {
                *next += 1;
                pointer.index(*next - 1)
            }
            Some(Container::Mapping { member, .. }) => match member.take() {
                Some(pointer) => return Some(pointer),
                None => {
                    self.key(scalar, at);
                    return None;
                }
            },
        };
        self.scan.locations.insert(pointer.clone(), at);
        Some(pointer)
    }

    fn key(&mut self, scalar: Option<(&str, bool)>, at: Location) {
        let Some(Container::Mapping {
            pointer,
            lines,
            member,
        }) = self.open.last_mut()
        else {
            return;
        };
        let text = scalar.map_or("", |(text, _)| text);
        let key = pointer.child(text);
        *member = Some(key.clone());
        let first = lines.get(text).copied();
        lines.entry(text.to_owned()).or_insert(at.line);
        self.scan.locations.entry(key).or_insert(at);
        match (scalar, first) {
            (Some(("<<", true)), _) => {
                let message = "YAML merge keys are not supported";
                self.report("merge-key", at, message.to_owned());
            }
            (Some((text, plain)), first) if !(plain && is_null_or_bool(text)) => {
                if let Some(line) = first {
                    let message = format!("the key `{text}` is already on line {line}");
                    self.report(DUPLICATE_KEY, at, message);
                }
            }
            _ => self.report("key-not-text", at, "this key is no text".to_owned()),
        }
    }

    fn report(&mut self, code: &'static str, at: Location, message: String) {
        let pointer = match self.open.last() {
            None => Pointer::root(),
            Some(Container::Sequence { pointer, .. }) => pointer.clone(),
            Some(Container::Mapping {
                pointer, member, ..
            }) => member.clone().unwrap_or_else(|| pointer.clone()),
        };
        let mut diagnostic = Diagnostic::error(code, &pointer, message).at(at);
        diagnostic.help = help(code).map(str::to_owned);
        self.scan.findings.push(diagnostic);
    }
}

fn help(code: &str) -> Option<&'static str> {
    Some(match code {
        DUPLICATE_KEY => "keep one of the two: which one counts differs between readers",
        "key-not-text" => "put the key in quotes",
        "merge-key" => "write the members out where they belong",
        "number-not-finite" => "leave it out where there is no bound",
        "several-documents" => "one file holds one document",
        "too-many-aliases" => "name in `components` what is repeated, and refer to it with `$ref`",
        "too-deep" => {
            "no description needs that; give parts names in `components`, and refer to them"
        }
        "yaml-syntax" => {
            "correct the text here, or shortly before; mostly it is a quote, a tab or the indentation"
        }
        "yaml-tag" => "remove the `!...`",
        _ => return None,
    })
}

fn is_null_or_bool(text: &str) -> bool {
    text.is_empty()
        || text == "~"
        || ["null", "true", "false"]
            .iter()
            .any(|word| text.eq_ignore_ascii_case(word))
}

fn is_not_finite(text: &str) -> bool {
    let text = text.strip_prefix(['+', '-']).unwrap_or(text);
    [".inf", ".nan"]
        .iter()
        .any(|word| text.eq_ignore_ascii_case(word))
}
