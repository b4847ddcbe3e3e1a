//! Query parameters: a JSON value written in one of the styles of OpenAPI.

use super::path::RESERVED;
use super::wire::{Encoder, Node, Wire};
use percent_encoding::utf8_percent_encode;

/// How lists and objects are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `ids=1&ids=2`; the members of an object as parameters of their own: `a=1&b=2`
    Form,
    /// `ids=1,2`; `filter=a,1,b,2`
    FormJoined,
    /// `ids=1%202`
    SpaceDelimited,
    /// `ids=1%7C2`
    PipeDelimited,
    /// `filter[a]=1&filter[b]=2`, with the brackets encoded
    DeepObject,
    /// `filter={"a":1}`, encoded
    Json,
}

/// The encoded text of a parameter; `None` when there is nothing to say: null, an empty list.
pub(super) fn render(name: &str, style: Style, value: &dyn Wire) -> Option<String> {
    let json = Encoder::json(value);
    let node = Node::parse(&json).ok()?;
    let pairs = pairs(name, style, &node);
    (!pairs.is_empty()).then(|| pairs.join("&"))
}

/// The encoded `name=value` pairs of a parameter.
fn pairs(name: &str, style: Style, node: &Node<'_>) -> Vec<String> {
    match (node, style.delimiter()) {
        (Node::Null, _) => Vec::new(),
        (node, _) if style == Style::Json => {
            vec![format!(
                "{}={}",
                encode(name),
                encode(&node.to_value().to_string())
            )]
        }
        (Node::Array(items), None) => items.iter().filter_map(|item| pair(name, item)).collect(),
        (Node::Array(items), Some(delimiter)) => {
            let texts: Vec<_> = items.iter().filter_map(encoded).collect();
            joined(name, &texts, delimiter)
        }
        (Node::Object(members), None) => members
            .iter()
            .flat_map(|(key, value)| match (style, value) {
                (Style::DeepObject, _) => pairs(&format!("{name}[{key}]"), style, value),
                (_, Node::Object(_)) => pair(key, value).into_iter().collect(),
                _ => pairs(key, style, value),
            })
            .collect(),
        (Node::Object(members), Some(delimiter)) => {
            let texts: Vec<_> = members
                .iter()
                .filter_map(|(key, value)| Some([encode(key), encoded(value)?]))
                .flatten()
                .collect();
            joined(name, &texts, delimiter)
        }
        (scalar, _) => pair(name, scalar).into_iter().collect(),
    }
}

fn pair(name: &str, node: &Node<'_>) -> Option<String> {
    Some(format!("{}={}", encode(name), encoded(node)?))
}

fn joined(name: &str, texts: &[String], delimiter: &str) -> Vec<String> {
    match texts {
        [] => Vec::new(),
        _ => vec![format!("{}={}", encode(name), texts.join(delimiter))],
    }
}

/// A string bare, anything else as its JSON text; nothing for null.
fn encoded(node: &Node<'_>) -> Option<String> {
    match node {
        Node::Null => None,
        Node::String(text) => Some(encode(text)),
        other => Some(encode(&other.to_value().to_string())),
    }
}

pub(super) fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

impl Style {
    /// What stands between the items of a list, if it is one text.
    fn delimiter(self) -> Option<&'static str> {
        match self {
            Style::Form | Style::DeepObject | Style::Json => None,
            Style::FormJoined => Some(","),
            Style::SpaceDelimited => Some("%20"),
            Style::PipeDelimited => Some("%7C"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Style::*;
    use super::*;
    use serde_json::{Value, json};

    fn render(style: Style, value: Value) -> String {
        super::render("q", style, &value).unwrap_or_default()
    }

    #[test]
    fn scalars_are_the_same_in_all_styles() {
        for style in [Form, FormJoined, SpaceDelimited, PipeDelimited, DeepObject] {
            assert_eq!(
                render(style, json!("a b&c=d,é")),
                "q=a%20b%26c%3Dd%2C%C3%A9"
            );
            assert_eq!(render(style, json!(true)), "q=true");
            assert_eq!(render(style, json!(-1.5)), "q=-1.5");
            assert_eq!(render(style, json!("")), "q=");
        }
    }

    #[test]
    fn nothing_to_say_is_left_out() {
        for style in [Form, FormJoined, SpaceDelimited, PipeDelimited, DeepObject] {
            for nothing in [
                json!(null),
                json!([]),
                json!({}),
                json!([null]),
                json!({"a": null}),
            ] {
                assert_eq!(super::super::query::render("q", style, &nothing), None);
            }
        }
    }

    #[test]
    fn json_is_sent_as_it_is() {
        assert_eq!(
            render(Json, json!({"a": [1, "b"]})),
            "q=%7B%22a%22%3A%5B1%2C%22b%22%5D%7D"
        );
        assert_eq!(render(Json, json!("a")), "q=%22a%22");
    }

    #[test]
    fn lists_are_repeated_or_joined() {
        let list = || json!(["a,b", 2, null, "c|d"]);
        assert_eq!(render(Form, list()), "q=a%2Cb&q=2&q=c%7Cd");
        assert_eq!(render(DeepObject, list()), "q=a%2Cb&q=2&q=c%7Cd");
        assert_eq!(render(FormJoined, list()), "q=a%2Cb,2,c%7Cd");
        assert_eq!(render(SpaceDelimited, list()), "q=a%2Cb%202%20c%7Cd");
        assert_eq!(render(PipeDelimited, list()), "q=a%2Cb%7C2%7Cc%7Cd");
    }

    #[test]
    fn objects_are_spread_joined_or_deep() {
        let object = || json!({"a": 1, "b": ["x", "y"], "c": {"d": true}, "e": null});
        assert_eq!(render(Form, object()), "a=1&b=x&b=y&c=%7B%22d%22%3Atrue%7D");
        assert_eq!(
            render(FormJoined, json!({"a": 1, "b": "x,y", "e": null})),
            "q=a,1,b,x%2Cy"
        );
        assert_eq!(
            render(DeepObject, object()),
            "q%5Ba%5D=1&q%5Bb%5D=x&q%5Bb%5D=y&q%5Bc%5D%5Bd%5D=true"
        );
    }
}
