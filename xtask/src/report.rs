//! Diagnostics for people (what is wrong, the line it is in, how to go on) and for programs.

mod lines;

use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet,
};
use generator::diagnostics::{self, Diagnostic, Diagnostics, Location, Severity};
use generator::pointer::Pointer;
use generator::source::Source;
use lines::{Lines, Window};
use serde_json::{Value, json};

/// Bytes of its line that are shown before a place.
const BEFORE: usize = 200;

/// Bytes of its line that are shown from a place on.
const AFTER: usize = 200;

/// What a run found, and the texts it found it in.
#[derive(Debug)]
pub struct Report<'a> {
    sources: Vec<&'a Source>,
    diagnostics: Diagnostics,
}

impl<'a> Report<'a> {
    /// An empty report about a description and, if there is one, the overlay behind it.
    #[must_use]
    pub fn new(sources: Vec<&'a Source>) -> Self {
        Self {
            sources,
            diagnostics: Diagnostics::default(),
        }
    }

    /// Where the stages put what they find.
    pub fn diagnostics(&mut self) -> &mut Diagnostics {
        &mut self.diagnostics
    }

    /// Whether anything found prevents output.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics.has_errors()
    }

    /// All findings in the order of the text, and how many there are. Empty when there are none.
    ///
    /// The text carries terminal colours; print it through `anstream`, which drops them elsewhere.
    #[must_use]
    pub fn for_people(&self) -> String {
        let renderer = Renderer::styled();
        let lines: Vec<_> = self
            .sources
            .iter()
            .map(|source| Lines::new(source.content()))
            .collect();
        let findings = self
            .placed()
            .into_iter()
            .map(|placed| renderer.render(&[placed.group(&lines[placed.index])]))
            .map(without_empty_origin);
        findings
            .chain(self.count())
            .map(|text| format!("{text}\n\n"))
            .collect()
    }

    /// All findings in the order of the text, as a list of objects.
    #[must_use]
    pub fn for_machines(&self) -> Value {
        self.placed().iter().map(Placed::object).collect()
    }

    fn placed(&self) -> Vec<Placed<'_>> {
        let place = |diagnostic| {
            let (index, source) = self.source(diagnostic)?;
            let location = diagnostic
                .location
                .or_else(|| source.locate(&diagnostic.pointer));
            Some(Placed {
                diagnostic,
                index,
                source,
                location,
            })
        };
        let mut placed: Vec<_> = self.diagnostics.iter().filter_map(place).collect();
        placed.sort_by_key(|placed| (placed.diagnostic.origin, placed.location));
        placed
    }

    /// The text that a finding is about, and its position among the sources.
    fn source(&self, diagnostic: &Diagnostic) -> Option<(usize, &'a Source)> {
        let index = match diagnostic.origin {
            diagnostics::Origin::Overlay if self.sources.len() > 1 => 1,
            diagnostics::Origin::Description | diagnostics::Origin::Overlay => 0,
        };
        Some((index, self.sources.get(index).copied()?))
    }

    /// `2 errors, 1 warning`; nothing when there is nothing.
    fn count(&self) -> Option<String> {
        let of = |severity, name: &str| {
            let count = self
                .diagnostics
                .iter()
                .filter(|found| found.severity == severity)
                .count();
            let plural = if count == 1 { "" } else { "s" };
            (count > 0).then(|| format!("{count} {name}{plural}"))
        };
        let counts = [
            of(Severity::Error, "error"),
            of(Severity::Warning, "warning"),
            of(Severity::Note, "note"),
        ];
        let counts: Vec<_> = counts.into_iter().flatten().collect();
        (!counts.is_empty()).then(|| counts.join(", "))
    }
}

/// A finding and where it stands.
struct Placed<'a> {
    diagnostic: &'a Diagnostic,
    /// Which of the sources `source` is.
    index: usize,
    source: &'a Source,
    location: Option<Location>,
}

impl<'a> Placed<'a> {
    fn group<'l>(&self, lines: &Lines<'l>) -> Group<'l>
    where
        'a: 'l,
    {
        let Diagnostic {
            message,
            code,
            pointer,
            help,
            ..
        } = self.diagnostic;
        let title = self.level().primary_title(message.as_str()).id(code.0);
        let place = self.location.map(|at| place(at, self.source, lines));
        let mut group = title.elements(place.into_iter().flatten());
        let named = |name: &'static str, text| Level::NOTE.with_name(name).message(text);
        if pointer != &Pointer::root() {
            group = group.element(named("pointer", pointer.to_string()));
        }
        for (pointer, label) in &self.diagnostic.related {
            let line = self
                .source
                .locate(pointer)
                .map(|at| format!(" (line {})", at.line));
            let line = line.unwrap_or_default();
            group = group.element(named("also", format!("{pointer}{line}: {label}")));
        }
        group.elements(help.as_ref().map(|help| Level::HELP.message(help.as_str())))
    }

    fn level(&self) -> Level<'static> {
        match self.diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        }
    }

    fn object(&self) -> Value {
        let Diagnostic {
            severity,
            code,
            pointer,
            message,
            help,
            related,
            ..
        } = self.diagnostic;
        let related = related.iter().map(|(pointer, label)| {
            let line = self.source.locate(pointer).map(|at| at.line);
            json!({ "pointer": pointer.as_str(), "line": line, "label": label })
        });
        json!({
            "severity": severity.to_string(),
            "code": code.0,
            "file": self.source.name(),
            "line": self.location.map(|at| at.line),
            "column": self.location.map(|at| at.column),
            "pointer": pointer.as_str(),
            "message": message,
            "help": help,
            "related": related.collect::<Vec<_>>(),
        })
    }
}

/// Line and column of `location`, and its line; the numbers alone, if it is behind the end of the text.
fn place<'l>(location: Location, source: &'l Source, lines: &Lines<'l>) -> Vec<Element<'l>> {
    let Location { line, column } = location;
    let origin = || Origin::path(source.name()).line(line).char_column(column);
    match lines.window(line, column, BEFORE, AFTER) {
        None => vec![origin().into()],
        Some(window) if window.cut_before => {
            // A snippet with a path counts the column from the start of what it shows.
            vec![origin().into(), snippet(line, &window).into()]
        }
        Some(window) => vec![snippet(line, &window).path(source.name()).into()],
    }
}

/// The renderer starts a snippet that has no path with a `:::`, which would announce another file.
///
/// ```text
///  --> api.json:1:1209
///   |
///  :::                     <- this line goes
/// 1 | ... {"bad": 1} ...
/// ```
fn without_empty_origin(rendered: String) -> String {
    let is_empty_origin =
        |line: &&str| anstream::adapter::strip_str(line).to_string().trim() == ":::";
    let Some(empty) = rendered.split_inclusive('\n').find(is_empty_origin) else {
        return rendered;
    };
    rendered.replacen(empty, "", 1)
}

/// What is shown of a line, with the word at its place marked.
fn snippet<'l>(line: usize, window: &Window<'l>) -> Snippet<'l, Annotation<'l>> {
    let rest = &window.text[window.place..];
    let word = rest.find([':', ',', ' ', '}', ']']).unwrap_or(rest.len());
    let cut = |cut: bool| if cut { "..." } else { "" };
    let before = cut(window.cut_before);
    let shown = format!("{before}{}{}", window.text, cut(window.cut_after));
    let start = before.len() + window.place;
    Snippet::source(shown)
        .line_start(line)
        .annotation(AnnotationKind::Primary.span(start..start + word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(report: &Report<'_>) -> String {
        anstream::adapter::strip_str(&report.for_people()).to_string()
    }

    #[test]
    fn findings_are_shown_in_the_order_of_the_text() {
        let source = Source::new("api.yaml", "a:\n  b: {c: 1}\nd: 2\n");
        let mut report = Report::new(vec![&source]);
        let at = |pointer: &str| Pointer::from_escaped(pointer);
        report
            .diagnostics()
            .push(Diagnostic::warning("second", &at("/d"), "is wrong, too"));
        report.diagnostics().push(
            Diagnostic::error("first", &at("/a/b/c"), "is wrong")
                .related(&at("/d"), "the other one")
                .help("make it right"),
        );
        let expected = "\
error[first]: is wrong
 --> api.yaml:2:7
  |
2 |   b: {c: 1}
  |       ^
  |
  = pointer: /a/b/c
  = also: /d (line 3): the other one
  = help: make it right

warning[second]: is wrong, too
 --> api.yaml:3:1
  |
3 | d: 2
  | ^
  |
  = pointer: /d

1 error, 1 warning

";
        assert_eq!(plain(&report), expected);
        assert_eq!(
            report.for_machines()[0],
            json!({
                "severity": "error", "code": "first", "file": "api.yaml", "line": 2, "column": 7,
                "pointer": "/a/b/c", "message": "is wrong", "help": "make it right",
                "related": [{"pointer": "/d", "line": 3, "label": "the other one"}],
            })
        );
    }

    #[test]
    fn the_overlay_is_named_where_the_finding_is_about_it() {
        let description = Source::new("api.yaml", "a: 1\n");
        let overlay = Source::new("overlay.yaml", "\nactions: []\n");
        let mut report = Report::new(vec![&description, &overlay]);
        let pointer = Pointer::from_escaped("/actions");
        report
            .diagnostics()
            .push(Diagnostic::error("c", &pointer, "m").in_overlay());
        assert!(plain(&report).contains("--> overlay.yaml:2:1"));
    }

    #[test]
    fn of_a_long_line_only_what_is_around_the_place_is_shown() {
        let pad = "1, ".repeat(400);
        let source = Source::new(
            "api.json",
            format!("{{\"a\": [{pad}{{\"bad\": [{pad}2]}}]}}"),
        );
        let mut report = Report::new(vec![&source]);
        let at = Pointer::from_escaped("/a/400/bad");
        report.diagnostics().push(Diagnostic::error("c", &at, "m"));
        let shown = plain(&report);
        assert!(
            shown.starts_with("error[c]: m\n --> api.json:1:1209\n"),
            "{shown}"
        );
        assert!(shown.lines().all(|line| line.len() < 200), "{shown}");
    }

    #[test]
    fn nothing_found_is_nothing_said() {
        let source = Source::new("api.yaml", "");
        assert_eq!(plain(&Report::new(vec![&source])), "");
    }

    #[test]
    fn a_place_behind_the_end_of_the_text_is_no_problem() {
        let source = Source::new("api.yaml", "a: [");
        let mut report = Report::new(vec![&source]);
        for (line, column) in [(1, 5), (1, 9), (2, 1), (9, 9)] {
            let finding = Diagnostic::error("c", &Pointer::root(), "m");
            report
                .diagnostics()
                .push(finding.at(Location { line, column }));
        }
        let shown = plain(&report);
        assert!(shown.contains("error[c]: m\n--> api.yaml:2:1\n"), "{shown}");
        assert!(shown.ends_with("4 errors\n\n"));
    }
}
