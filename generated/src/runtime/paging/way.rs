//! What a page says of the next one.

use super::super::request::Parts;
use super::super::wire::Node;
use super::PagingError;
use serde_json::Value;
use url::Url;

/// What leads from one page to the next. Pointers are JSON pointers into the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The page has a cursor, with which the next one is asked for.
    Cursor(&'static str, Until, Target),
    /// The page has a URL, whose query is that of the next one.
    Link(&'static str),
    /// The page has its number, and that of the last page.
    Number(&'static str, &'static str, Target),
}

/// How a list with cursors ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// With a page that has no cursor.
    NoCursor,
    /// With a page whose flag, which is there, says that there is no more.
    Flag(&'static str),
    /// With a page that has no items; the cursor may stay the same.
    EmptyPage,
}

/// What part of a request asks for another page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A parameter of the query.
    Query(&'static str),
    /// A member of the body, which is there.
    Body(&'static str),
}

/// What a page says of the next one, in one way.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Verdict {
    /// Nothing.
    Silent,
    /// That there is one, but not how to get it.
    Unclear(PagingError),
    /// That there is none.
    End,
    /// How to get it.
    Next(Step),
}

/// How to get the next page.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    /// With this value there.
    Set(Target, Value),
    /// With these parameters of the query, each encoded, with its name.
    Query(Vec<(String, String)>),
}

impl Way {
    /// What the page says in this way, if it has items or not, and was asked for with `sent`.
    pub(super) fn verdict(&self, page: &Node<'_>, is_empty: bool, sent: &Parts) -> Verdict {
        match *self {
            Way::Cursor(_, Until::EmptyPage, _) if is_empty => Verdict::End,
            Way::Cursor(from, Until::Flag(flag), to) => match at(page, flag) {
                Some(Node::Bool(false)) => Verdict::End,
                Some(Node::Bool(true)) => match cursor(page, from, to) {
                    Verdict::Next(step) => Verdict::Next(step),
                    _ => Verdict::Unclear(PagingError::Unclear(from)),
                },
                _ => cursor(page, from, to),
            },
            Way::Cursor(from, _, to) => cursor(page, from, to),
            Way::Link(from) => link(page, from),
            Way::Number(from, last, to) => {
                let number = whole(at(page, from)).or_else(|| sent.asked(to)?.parse().ok());
                numbered(number.unwrap_or(1), whole(at(page, last)), to)
            }
        }
    }

    /// What part of a request it is about, if it is always the same.
    pub(super) fn target(&self) -> Option<Target> {
        match *self {
            Way::Cursor(.., to) | Way::Number(.., to) => Some(to),
            Way::Link(_) => None,
        }
    }
}

fn cursor(page: &Node<'_>, from: &str, to: Target) -> Verdict {
    match at(page, from) {
        Some(Node::String(text)) if text.is_empty() => Verdict::End,
        Some(cursor @ (Node::String(_) | Node::Number(_))) => {
            Verdict::Next(Step::Set(to, cursor.to_value()))
        }
        Some(Node::Null) => Verdict::End,
        _ => Verdict::Silent,
    }
}

fn link(page: &Node<'_>, from: &'static str) -> Verdict {
    match at(page, from) {
        Some(Node::String(link)) if !link.is_empty() => match query(link) {
            Some(pairs) => Verdict::Next(Step::Query(pairs)),
            None => Verdict::Unclear(PagingError::Unclear(from)),
        },
        Some(Node::Object(members)) if !members.is_empty() => {
            Verdict::Unclear(PagingError::Unclear(from))
        }
        _ => Verdict::Silent,
    }
}

/// The query of a link. Nothing else of it is used: a request never goes to another place because
/// a response says so, since it has the token.
fn query(link: &str) -> Option<Vec<(String, String)>> {
    // Only makes sense of relative links.
    let base = Url::parse("https://base.invalid/").ok()?;
    let url = base.join(link).ok()?;
    let texts = url.query()?.split('&').filter(|text| !text.is_empty());
    let pairs: Vec<_> = texts
        .map(|text| (super::change::name_of(text), text.to_owned()))
        .collect();
    (!pairs.is_empty()).then_some(pairs)
}

fn numbered(number: u64, last: Option<u64>, to: Target) -> Verdict {
    match last {
        Some(last) if number < last => Verdict::Next(Step::Set(to, (number + 1).into())),
        Some(_) => Verdict::End,
        None => Verdict::Silent,
    }
}

/// A whole number, which may be written as text.
fn whole(node: Option<&Node<'_>>) -> Option<u64> {
    match node? {
        Node::Number(number) => number.as_u64(),
        Node::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// What is at that pointer; `null`, if there is a `null` on the way.
pub(super) fn at<'n, 'a>(node: &'n Node<'a>, pointer: &str) -> Option<&'n Node<'a>> {
    let mut node = node;
    for name in names(pointer) {
        if matches!(node, Node::Null) {
            return Some(node);
        }
        node = node.get(&name)?;
    }
    Some(node)
}

/// The names of which a JSON pointer consists: `/a/b~1c` has `a` and `b/c`.
pub(super) fn names(pointer: &str) -> impl Iterator<Item = String> {
    let names = pointer.split('/').skip(1);
    names.map(|name| name.replace("~1", "/").replace("~0", "~"))
}
