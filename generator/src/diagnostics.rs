//! What the stages have to say about the input. Plain values: printing is `xtask`'s job.

use std::fmt;

use crate::pointer::Pointer;

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; the output is complete.
    Note,
    /// Part of the input is not represented in the output.
    Warning,
    /// Nothing can be written.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// The stable kebab-case name of a kind of diagnostic, such as `dangling-ref`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub &'static str);

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// Where in a source text something stands; both numbers count from one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// Line, from one.
    pub line: usize,
    /// Column in characters, from one.
    pub column: usize,
}

/// Which of the inputs a finding is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// The OpenAPI description.
    #[default]
    Description,
    /// The overlay that corrects it.
    Overlay,
}

/// One finding about the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// Its stable name.
    pub code: Code,
    /// Which document it is about.
    pub origin: Origin,
    /// The part of the document it is about.
    pub pointer: Pointer,
    /// Where that is, when the stage knew it better than the pointer tells (a syntax error).
    pub location: Option<Location>,
    /// What is wrong, in one sentence.
    pub message: String,
    /// How to go on.
    pub help: Option<String>,
    /// Other parts of the document that take part, each with what it has to do with it.
    pub related: Vec<(Pointer, String)>,
}

impl Diagnostic {
    fn new(
        severity: Severity,
        code: &'static str,
        pointer: &Pointer,
        message: impl Into<String>,
    ) -> Self {
        Self {
            severity,
            code: Code(code),
            origin: Origin::Description,
            pointer: pointer.clone(),
            location: None,
            message: message.into(),
            help: None,
            related: Vec::new(),
        }
    }

    /// A finding that prevents any output.
    #[must_use]
    pub fn error(code: &'static str, pointer: &Pointer, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, pointer, message)
    }

    /// Part of the input that the output does not represent.
    #[must_use]
    pub fn warning(code: &'static str, pointer: &Pointer, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, pointer, message)
    }

    /// Something worth knowing about a complete output.
    #[must_use]
    pub fn note(code: &'static str, pointer: &Pointer, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, code, pointer, message)
    }

    /// Adds how to go on.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds the place in the source text.
    #[must_use]
    pub fn at(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }

    /// Says that the finding, and its pointers, are about the overlay.
    #[must_use]
    pub fn in_overlay(mut self) -> Self {
        self.origin = Origin::Overlay;
        self
    }

    /// Adds another part of the document that takes part.
    #[must_use]
    pub fn related(mut self, pointer: &Pointer, label: impl Into<String>) -> Self {
        self.related.push((pointer.clone(), label.into()));
        self
    }
}

/// All findings of a run, in the order they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Whether any of them is an error, so that nothing may be written.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// All findings.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// How many findings there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<T: IntoIterator<Item = Diagnostic>>(&mut self, findings: T) {
        self.0.extend(findings);
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
