//! From the path of a request to the operation that it is for.

use super::arguments::Arguments;
use super::endpoint::Endpoint;
use http::Method;
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// An operation that was found by a path.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Route {
    /// The operation.
    pub endpoint: &'static Endpoint,
    /// Name and decoded value of each parameter in the path.
    pub path: Vec<(&'static str, String)>,
}

impl Route {
    /// The arguments that the path holds.
    pub fn arguments(&self) -> Arguments {
        let path = self.path.iter();
        let path = path.map(|(name, value)| ((*name).to_owned(), Value::String(value.clone())));
        Arguments {
            path: path.collect(),
            ..Arguments::new()
        }
    }
}

/// Of all paths that match, the one whose first difference from another is a literal wins.
pub(super) fn find(
    endpoints: impl Iterator<Item = &'static Endpoint>,
    method: &Method,
    path: &str,
) -> Option<Route> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let matching = endpoints
        .filter(|endpoint| endpoint.method() == method)
        .filter_map(|endpoint| {
            let found = match_path(endpoint.path(), path)?;
            Some((
                rank(endpoint.path()),
                Route {
                    endpoint,
                    path: found,
                },
            ))
        });
    let best = matching.min_by(|(one, _), (other, _)| one.cmp(other));
    best.map(|(_, route)| route)
}

/// `[0, 2]` for `/contacts/{id}`: how much of each segment is a parameter.
fn rank(template: &str) -> Vec<u8> {
    let rank = |segment: &str| match (segment.contains('{'), segment.starts_with('{')) {
        (false, _) => 0,
        (true, true) if segment.find('}') == Some(segment.len() - 1) => 2,
        (true, _) => 1,
    };
    template.split('/').map(rank).collect()
}

/// `/a/{id}` and `/a/x%2Fy` give `id` = `x/y`.
fn match_path(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
    let mut found = Vec::new();
    let (mut templates, mut segments) = (template.split('/'), path.split('/'));
    loop {
        match (templates.next(), segments.next()) {
            (None, None) => return Some(found),
            (Some(template), Some(segment)) => match_segment(template, segment, &mut found)?,
            _ => return None,
        }
    }
}

/// `{id}.json` and `x.json` give `id` = `x`. A parameter takes at least one character, and as few
/// as it can unless it ends the segment.
fn match_segment(
    template: &'static str,
    segment: &str,
    found: &mut Vec<(&'static str, String)>,
) -> Option<()> {
    let Some((literal, rest)) = template.split_once('{') else {
        return (decoded(segment)? == template).then_some(());
    };
    let segment = segment.strip_prefix(literal)?;
    let (name, rest) = rest.split_once('}')?;
    let next = rest.split('{').next().unwrap_or_default();
    let end = match (next, rest.is_empty()) {
        (_, true) => segment.len(),
        ("", false) => segment.chars().next()?.len_utf8(),
        (next, false) if next.len() == rest.len() => segment.len().checked_sub(next.len())?,
        (next, false) => segment.get(1..)?.find(next)? + 1,
    };
    let value = segment.get(..end).filter(|value| !value.is_empty())?;
    found.push((name, decoded(value)?));
    match_segment(rest, segment.get(end..)?, found)
}

fn decoded(text: &str) -> Option<String> {
    let text = percent_decode_str(text).decode_utf8().ok()?;
    Some(text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matched(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
        match_path(template, path)
    }

    #[test]
    fn parameters_are_decoded() {
        for (template, path, expected) in [
            ("/a/{id}", "/a/x%2Fy%20%C3%A9", Some(vec![("id", "x/y é")])),
            (
                "/a/{id}/b/{c}",
                "/a/1/b/2",
                Some(vec![("id", "1"), ("c", "2")]),
            ),
            ("/a/{id}.json", "/a/x.json", Some(vec![("id", "x")])),
            (
                "/a/{id}.json",
                "/a/x.json.json",
                Some(vec![("id", "x.json")]),
            ),
            ("/a/{b}-{c}", "/a/1-2", Some(vec![("b", "1"), ("c", "2")])),
            ("/a/v{b}", "/a/v3", Some(vec![("b", "3")])),
            ("/a%20b", "/a%20b", None),
            ("/a b", "/a%20b", Some(vec![])),
            ("/a/{id}", "/a/", None),
            ("/a/{id}", "/a/1/", None),
            ("/a/{id}", "/a/1/b", None),
            ("/a/{id}", "/a/%ff", None),
            ("/a/{id}.json", "/a/.json", None),
            ("/a/{id}.json", "/a/é", None),
            ("/a/{b}-{c}", "/a/é-", None),
        ] {
            let found = matched(template, path);
            let expected = expected.map(|expected| {
                let owned = expected.into_iter();
                owned
                    .map(|(name, value)| (name, value.to_owned()))
                    .collect::<Vec<_>>()
            });
            assert_eq!(found, expected, "{template} {path}");
        }
    }

    #[test]
    fn literals_rank_before_parameters() {
        let mut templates = ["/{a}/b", "/a/{b}", "/a/b", "/a/v{b}", "/{a}/{b}"];
        templates.sort_by_key(|template| rank(template));
        assert_eq!(
            templates,
            ["/a/b", "/a/v{b}", "/a/{b}", "/{a}/b", "/{a}/{b}"]
        );
    }
}
