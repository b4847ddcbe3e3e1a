//! Links in the headers of a response, as RFC 8288 has them.

use http::{HeaderMap, header};

/// The target of the first link with that relation.
///
/// ```text
/// Link: </contacts/6762f0d0>; rel="canonical"  ->  /contacts/6762f0d0
/// ```
pub(super) fn target<'h>(headers: &'h HeaderMap, relation: &str) -> Option<&'h str> {
    let values = headers.get_all(header::LINK).into_iter();
    values
        .filter_map(|value| value.to_str().ok())
        .flat_map(Links)
        .find(|(_, parameters)| has_relation(parameters, relation))
        .map(|(target, _)| target)
}

/// The links of a header: target, and the text of the parameters behind it.
struct Links<'h>(&'h str);

impl<'h> Iterator for Links<'h> {
    type Item = (&'h str, &'h str);

    fn next(&mut self) -> Option<Self::Item> {
        let (_, rest) = self.0.split_once('<')?;
        let (target, rest) = rest.split_once('>')?;
        let (parameters, rest) = split(rest, ',');
        self.0 = rest;
        Some((target.trim(), parameters))
    }
}

/// Whether the first `rel` has the relation among its words.
fn has_relation(mut parameters: &str, relation: &str) -> bool {
    while !parameters.is_empty() {
        let (parameter, rest) = split(parameters, ';');
        parameters = rest;
        if let Some((name, value)) = parameter.split_once('=')
            && name.trim().eq_ignore_ascii_case("rel")
        {
            let mut words = value.trim().trim_matches('"').split_ascii_whitespace();
            return words.any(|word| word.eq_ignore_ascii_case(relation));
        }
    }
    false
}

/// What is before and after a separator that is not quoted.
fn split(text: &str, separator: char) -> (&str, &str) {
    let mut quoted = false;
    let at = text.find(|c| {
        quoted ^= c == '"';
        c == separator && !quoted
    });
    match at {
        Some(at) => (&text[..at], &text[at + separator.len_utf8()..]),
        None => (text, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn canonical(values: &[&'static str]) -> Option<String> {
        let value = |value: &&'static str| (header::LINK, HeaderValue::from_static(value));
        let headers: HeaderMap = values.iter().map(value).collect();
        target(&headers, "canonical").map(str::to_owned)
    }

    #[test]
    fn the_link_with_the_relation_is_found() {
        for value in [
            "</a>; rel=\"canonical\"",
            "</a>;rel=canonical",
            "</b>; rel=next, < /a >; title=\"x, <y>; rel=next\"; REL=\"self Canonical\"",
            "</a>; rel=\"canonical\", </b>; rel=\"canonical\"",
        ] {
            assert_eq!(canonical(&[value]).as_deref(), Some("/a"), "{value}");
        }
        let several = ["</b>; rel=\"next\"", "</a>; rel=\"canonical\""];
        assert_eq!(canonical(&several).as_deref(), Some("/a"));
    }

    #[test]
    fn anything_else_is_none() {
        for value in [
            "",
            "</a>",
            "</a>; rel=next",
            "</a; rel=canonical",
            "a; rel=canonical",
            "</a>; rel=\"canonicals\"",
            "<",
            "<>\"",
            ",,",
        ] {
            assert_eq!(canonical(&[value]), None, "{value}");
        }
        assert_eq!(canonical(&[]), None);
    }
}
