//! Where decoding is in the document, and what did not fit so far.

use super::model::flag;
use super::node::Node;
use std::borrow::Cow;
use std::fmt;

/// A place where a response differs from what the API's description says.
///
/// Nothing is lost there: the value is kept as JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// Where, as a JSON pointer into the body: `/data/0/role`; empty for the body itself.
    pub pointer: String,
    /// In what way.
    pub kind: MismatchKind,
    /// What the description says: `integer`, `object`, the name of an enum.
    pub expected: &'static str,
    /// What was found: the JSON kind of the value, or the text of an unknown enum value.
    pub found: Cow<'static, str>,
}

/// The ways in which a value can differ from its description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MismatchKind {
    /// A value of another type.
    Type,
    /// `null` where the description does not allow it.
    Null,
    /// A required property is missing.
    Missing,
    /// A text that is none of the known values of its enum.
    UnknownValue,
    /// JSON that is none, or more than one, of the known variants of its union.
    UnknownVariant,
}

/// Collects the mismatches of one document.
#[derive(Debug)]
pub struct Decoder {
    /// The flag of the fields that have to be there.
    required: u8,
    path: Vec<Step>,
    mismatches: Vec<Mismatch>,
    /// About how many bytes they take.
    recorded: usize,
}

/// For what servers send.
impl Default for Decoder {
    fn default() -> Self {
        Decoder {
            required: flag::required_in_responses,
            path: Vec::new(),
            mismatches: Vec::new(),
            recorded: 0,
        }
    }
}

/// One step into the document.
#[derive(Debug)]
enum Step {
    Field(&'static str),
    Key(Box<str>),
    Index(usize),
}

/// About how many bytes the mismatches of one document may take: enough for some ten thousand.
const RECORDED: usize = 4 << 20;

/// The longest text of an unknown value that a mismatch quotes, in characters.
const QUOTED: usize = 80;

impl Decoder {
    /// For what clients send, where not the same properties have to be there.
    #[cfg(feature = "dispatch")]
    pub(in crate::runtime) fn of_request() -> Self {
        Decoder {
            required: flag::required_in_requests,
            ..Decoder::default()
        }
    }

    pub(super) fn is_required(&self, flags: u8) -> bool {
        flags & self.required != 0
    }

    /// What did not fit most recently.
    pub fn last_mismatch(&self) -> Option<&Mismatch> {
        self.mismatches.last()
    }

    /// What did not fit, in the order of the document; of a document in which nearly nothing does,
    /// the first few ten thousand.
    pub fn into_mismatches(self) -> Vec<Mismatch> {
        self.mismatches
    }

    pub(in crate::runtime) fn enter_field(&mut self, name: &'static str) {
        self.path.push(Step::Field(name));
    }

    pub(super) fn enter_key(&mut self, name: &str) {
        self.path.push(Step::Key(name.into()));
    }

    pub(super) fn enter_index(&mut self, index: usize) {
        self.path.push(Step::Index(index));
    }

    pub(in crate::runtime) fn leave(&mut self) {
        self.path.pop();
    }

    pub(super) fn wrong_type(&mut self, expected: &'static str, found: &Node<'_>) {
        self.record(MismatchKind::Type, expected, found.kind().name().into());
    }

    pub(super) fn unexpected_null(&mut self) {
        self.record(MismatchKind::Null, "a value", "null".into());
    }

    pub(super) fn missing(&mut self, name: &'static str) {
        self.enter_field(name);
        self.record(MismatchKind::Missing, "a value", "nothing".into());
        self.leave();
    }

    pub(super) fn unknown_value(&mut self, expected: &'static str, text: &str) {
        let quoted: String = text.chars().take(QUOTED).collect();
        self.record(MismatchKind::UnknownValue, expected, quoted.into());
    }

    pub(super) fn unknown_variant(&mut self, expected: &'static str, found: &Node<'_>) {
        self.record(
            MismatchKind::UnknownVariant,
            expected,
            found.kind().name().into(),
        );
    }

    fn record(&mut self, kind: MismatchKind, expected: &'static str, found: Cow<'static, str>) {
        if self.recorded > RECORDED {
            return;
        }
        let pointer = pointer(&self.path);
        self.recorded += size_of::<Mismatch>() + pointer.len();
        self.mismatches.push(Mismatch {
            pointer,
            kind,
            expected,
            found,
        });
    }
}

/// `data`, `0`, `a/b` becomes `/data/0/a~1b`.
fn pointer(path: &[Step]) -> String {
    let mut pointer = String::new();
    for step in path {
        pointer.push('/');
        match step {
            Step::Field(name) => pointer.push_str(&escape(name)),
            Step::Key(name) => pointer.push_str(&escape(name)),
            Step::Index(index) => pointer.push_str(&index.to_string()),
        }
    }
    pointer
}

/// A name as a part of a JSON pointer.
pub(in crate::runtime) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Mismatch {
            pointer,
            expected,
            found,
            ..
        } = self;
        match self.kind {
            MismatchKind::UnknownValue => write!(f, "unknown {expected} {found:?}")?,
            MismatchKind::UnknownVariant => write!(f, "unknown form of {expected} ({found})")?,
            _ => write!(f, "expected {expected}, found {found}")?,
        }
        if pointer.is_empty() {
            f.write_str(" as the whole body")
        } else {
            write!(f, " at {pointer}")
        }
    }
}
