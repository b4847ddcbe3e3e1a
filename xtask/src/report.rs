//! Diagnostics for people: what is wrong, the line it is in, and how to go on.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use generator::diagnostics::{Diagnostic, Diagnostics, Location, Severity};
use generator::source::Source;

/// Renders all diagnostics in the order of the text, and counts them in the last line.
///
/// The text carries terminal colours; print it through `anstream`, which drops them elsewhere.
#[must_use]
pub fn render(diagnostics: &Diagnostics, source: &Source) -> String {
    let mut placed: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| (place(diagnostic, source), diagnostic))
        .collect();
    placed.sort_by_key(|(location, _)| *location);
    let renderer = Renderer::styled();
    let mut text = String::new();
    for (location, diagnostic) in placed {
        text.push_str(&renderer.render(&[group(diagnostic, location, source)]));
        text.push_str("\n\n");
    }
    text.push_str(&count(diagnostics));
    text.push('\n');
    text
}

fn place(diagnostic: &Diagnostic, source: &Source) -> Option<Location> {
    diagnostic
        .location
        .or_else(|| source.locate(&diagnostic.pointer))
}

fn group<'a>(
    diagnostic: &'a Diagnostic,
    location: Option<Location>,
    source: &'a Source,
) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = level
        .primary_title(diagnostic.message.as_str())
        .id(diagnostic.code.0)
        .elements(location.and_then(|location| snippet(location, source)));
    let named = |name: &'static str, text: String| Level::NOTE.with_name(name).message(text);
    if diagnostic.pointer.parent().is_some() {
        group = group.element(named("pointer", diagnostic.pointer.to_string()));
    }
    for (pointer, label) in &diagnostic.related {
        let line = source
            .locate(pointer)
            .map_or(String::new(), |at| format!(" (line {})", at.line));
        group = group.element(named("also", format!("{pointer}{line}: {label}")));
    }
    match &diagnostic.help {
        Some(help) => group.element(Level::HELP.message(help.as_str())),
        None => group,
    }
}

/// The line that `location` is in, with the word that starts there marked.
fn snippet(
    location: Location,
    source: &Source,
) -> Option<Snippet<'_, annotate_snippets::Annotation<'_>>> {
    let line = source.text().lines().nth(location.line - 1)?;
    let start = line
        .char_indices()
        .nth(location.column - 1)
        .map_or(line.len(), |(at, _)| at);
    let word = line[start..]
        .find([':', ',', ' '])
        .unwrap_or(line.len() - start)
        .max(1);
    let end = (start + word).min(line.len());
    let snippet = Snippet::source(line)
        .line_start(location.line)
        .path(source.name());
    Some(snippet.annotation(AnnotationKind::Primary.span(start..end)))
}

/// `2 errors, 1 warning`
fn count(diagnostics: &Diagnostics) -> String {
    let of = |severity, name: &str| {
        let count = diagnostics
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
    counts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
