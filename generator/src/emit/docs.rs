//! Documentation comments. What a description says in prose is made safe for rustdoc: no code
//! that would run as a test, no links that lead nowhere, no HTML.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{Docs, Endpoint, Field, Item, code};

/// The comment above a type.
pub fn item(item: &Item) -> TokenStream {
    let mut lines = prose(&item.docs);
    if lines.is_empty() {
        lines.extend(item.docs.facts.iter().cloned());
    }
    comment(lines, &item.docs)
}

/// The comment above a field.
pub fn field(field: &Field) -> TokenStream {
    named(
        &field.wire,
        &field.docs,
        if field.required {
            Some("Required.")
        } else {
            None
        },
    )
}

/// The comment above something that has a name on the wire.
pub fn named(wire: &str, docs: &Docs, fact: Option<&str>) -> TokenStream {
    let mut lines = prose(docs);
    let facts: Vec<&str> = fact
        .into_iter()
        .chain(docs.facts.iter().map(String::as_str))
        .collect();
    if lines.is_empty() {
        let mut line = format!("{}.", code(wire));
        for fact in facts {
            line.push(' ');
            line.push_str(fact);
        }
        lines.push(line);
    } else if !facts.is_empty() {
        lines.push(String::new());
        lines.push(facts.join(" "));
    }
    comment(lines, docs)
}

/// The comment above an operation's function.
pub fn endpoint(endpoint: &Endpoint) -> TokenStream {
    let mut lines = prose(&endpoint.docs);
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("`{} {}`", endpoint.method, endpoint.path));
    if let Some(listing) = &endpoint.listing {
        let pages = if listing.next.is_empty() {
            "gives its items one by one."
        } else {
            "gives the items of all pages."
        };
        lines.push(String::new());
        lines.push(format!("[`Client::items`](crate::Client::items) {pages}"));
    }
    comment(lines, &endpoint.docs)
}

/// The prose of a tag, for the top of a file.
pub fn about(docs: &Docs) -> Vec<String> {
    prose(docs)
}

fn comment(mut lines: Vec<String>, docs: &Docs) -> TokenStream {
    if docs.deprecated {
        lines.push(String::new());
        lines.push("Deprecated.".to_owned());
    }
    let lines = lines.iter().flat_map(|line| line.split('\n')).map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote! { #(#[doc = #lines])* }
}

fn prose(docs: &Docs) -> Vec<String> {
    docs.text.as_deref().map(safe).unwrap_or_default()
}

/// Markdown from elsewhere as lines that rustdoc takes without a warning.
///
/// ````text
/// See <b> at https://a.b/c [x]      See \<b\> at <https://a.b/c> \[x\]
/// ```json                           ```text
///     indented                      indented
/// {% admonition %}                  (dropped)
/// ````
fn safe(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut fenced = false;
    let mut in_item = false;
    for raw in text.lines() {
        let line = raw.trim();
        if is_fence(line) {
            fenced = !fenced;
            lines.push(if fenced { "```text" } else { "```" }.to_owned());
        } else if fenced {
            lines.push(line.to_owned());
        } else if line.starts_with("{%") && line.ends_with("%}") {
            // A tag of Markdoc, which stands for nothing here.
        } else if line.is_empty() {
            if lines.last().is_some_and(|last| !last.is_empty()) {
                lines.push(String::new());
            }
            in_item = false;
        } else if in_item && !is_block_start(line) {
            // A list item goes on: one line, so that it needs no indentation.
            if let Some(last) = lines.last_mut() {
                last.push(' ');
                last.push_str(&escape(line));
            }
        } else {
            let nested = in_item && is_list_item(line) && raw.starts_with("  ");
            in_item = is_list_item(line);
            lines.push(format!(
                "{}{}",
                if nested { "  " } else { "" },
                escape(line)
            ));
        }
    }
    if fenced {
        lines.push("```".to_owned());
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// A line that opens or closes a block of code. What is closed on the same line is a code span.
fn is_fence(line: &str) -> bool {
    let marker = if line.starts_with("```") { '`' } else { '~' };
    let info = line.trim_start_matches(marker);
    line.len() - info.len() >= 3 && !info.contains(marker)
}

fn is_block_start(line: &str) -> bool {
    is_list_item(line) || line.starts_with(['#', '>', '|'])
}

fn is_list_item(line: &str) -> bool {
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    line.starts_with("- ")
        || line.starts_with("* ")
        || line.starts_with("+ ")
        || number.len() < line.len() && (number.starts_with(". ") || number.starts_with(") "))
}

/// Escapes what rustdoc would read as HTML, as a link or as a bare URL; code spans stay.
fn escape(line: &str) -> String {
    let balanced = line.matches('`').count().is_multiple_of(2);
    let mut out = String::new();
    let mut in_code = false;
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let at_start = out.is_empty();
        if c == '`' {
            in_code = balanced && !in_code;
            out.push_str(if balanced { "`" } else { "\\`" });
        } else if in_code {
            out.push(c);
        } else if let Some((link, length)) = link(rest) {
            out.push_str(&link);
            rest = &rest[length..];
            continue;
        } else {
            let opens_block = at_start && matches!(c, '>' | '*');
            if matches!(c, '<' | '>' | '[' | ']' | '*' | '_') && !opens_block {
                out.push('\\');
            }
            out.push(c);
        }
        rest = &rest[c.len_utf8()..];
    }
    out
}

/// A link at the start of `text`, as it may stand, and how much of `text` it was: `[a](https://b)`,
/// `<https://b>`, or a bare URL. A link to a place relative to somewhere else becomes its text.
fn link(text: &str) -> Option<(String, usize)> {
    if let Some(url) = text.strip_prefix('<').and_then(url) {
        let length = url.len() + 1;
        let closed = text[length..].starts_with('>');
        return closed.then(|| (format!("<{url}>"), length + 1));
    }
    if let Some(url) = url(text) {
        return Some((format!("<{url}>"), url.len()));
    }
    let inner = text.strip_prefix('[')?;
    let (label, after) = inner.split_once("](")?;
    let (target, _) = after.split_once(')')?;
    if label.contains(['[', ']', '`', '<']) || target.contains(char::is_whitespace) {
        return None;
    }
    let length = 1 + label.len() + 2 + target.len() + 1;
    let is_absolute = url(target) == Some(target);
    Some((
        if is_absolute {
            format!("[{label}]({target})")
        } else {
            escape(label)
        },
        length,
    ))
}

/// The URL that `text` starts with, without the punctuation that ends a sentence.
fn url(text: &str) -> Option<&str> {
    if !text.starts_with("http://") && !text.starts_with("https://") {
        return None;
    }
    let end = text
        .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '`' | '"' | ']'))
        .unwrap_or(text.len());
    let mut url = &text[..end];
    loop {
        let shorter = url.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_']);
        let count = |c: char| shorter.matches(c).count();
        let unopened = shorter.ends_with(')') && count(')') > count('(');
        url = if unopened {
            &shorter[..shorter.len() - 1]
        } else {
            shorter
        };
        if !unopened {
            return Some(url);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn html_and_brackets_are_escaped_outside_code() {
        assert_eq!(safe("a <b> `<c>` [d]"), [r"a \<b\> `<c>` \[d\]"]);
    }

    #[test]
    fn bare_urls_become_links_and_relative_links_text() {
        assert_eq!(
            safe("see https://a.b/c. or [x](/docs/y) or [z](https://z)"),
            ["see <https://a.b/c>. or x or [z](https://z)"]
        );
    }

    #[test]
    fn urls_keep_their_parentheses_and_lose_the_sentence_around_them() {
        assert_eq!(
            safe("(https://a/b(c)), <https://x>."),
            ["(<https://a/b(c)>), <https://x>."]
        );
        assert_eq!(safe("(see https://a/b)."), ["(see <https://a/b>)."]);
    }

    #[test]
    fn nested_items_stay_nested_and_inline_fences_inline() {
        assert_eq!(safe("- a\n    - b\n- c"), ["- a", "  - b", "- c"]);
        assert_eq!(safe("```a``` b"), ["```a``` b"]);
    }

    #[test]
    fn code_never_runs_as_a_test() {
        assert_eq!(
            safe("a\n\n    let b = c;\n\n```\nd\n"),
            ["a", "", "let b = c;", "", "```text", "d", "```"]
        );
    }

    #[test]
    fn items_go_on_in_one_line() {
        assert_eq!(safe("* a\n  b\n* c\n\nd"), ["* a b", "* c", "", "d"]);
    }

    #[test]
    fn an_odd_backtick_is_no_code() {
        assert_eq!(safe("it`s"), [r"it\`s"]);
    }
}
