//! The wire forms of the types that come with Rust and `serde_json`.

use super::{Decoder, JsonKind, List, Node, Source, View, Wire};
use serde_json::Value;

impl Wire for String {
    fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<Self> {
        match source {
            Source::Json(Node::String(text)) => return Some(text.clone().into_owned()),
            Source::Json(node) => cx.wrong_type("string", node),
            Source::Value(value) => {
                if let View::Text(text) = value.view() {
                    return Some(text.to_owned());
                }
            }
        }
        None
    }

    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Wire for bool {
    fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<Self> {
        match source {
            Source::Json(Node::Bool(value)) => return Some(*value),
            Source::Json(node) => cx.wrong_type("boolean", node),
            Source::Value(value) => {
                if let View::Bool(value) = value.view() {
                    return Some(value);
                }
            }
        }
        None
    }

    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

impl Wire for i64 {
    fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<Self> {
        match source {
            Source::Json(node) => integer(node).or_else(|| {
                let expected = match node.kind() {
                    JsonKind::Integer => "integer of 64 bits",
                    _ => "integer",
                };
                cx.wrong_type(expected, node);
                None
            }),
            Source::Value(value) => match value.view() {
                View::Integer(value) => Some(value),
                _ => None,
            },
        }
    }

    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
}

/// The integer that the JSON is, if it fits.
pub(super) fn integer(node: &Node<'_>) -> Option<i64> {
    match node {
        Node::Number(number) => number.as_i64(),
        _ => None,
    }
}

impl Wire for Value {
    fn make(source: Source<'_, '_>, _: &mut Decoder) -> Option<Self> {
        match source {
            Source::Json(node) => Some(node.to_value()),
            Source::Value(value) => match value.view() {
                View::Json(value) => Some(value.clone()),
                _ => None,
            },
        }
    }

    fn accepts_null() -> bool {
        true
    }

    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

/// An item that can be `null`.
impl<T: Wire> Wire for Option<T> {
    #[inline]
    fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<Self> {
        let source = match source {
            Source::Json(Node::Null) => return Some(None),
            Source::Json(_) => source,
            Source::Value(value) => match value.view() {
                View::Optional(None) => return Some(None),
                View::Optional(Some(value)) => Source::Value(value),
                _ => return None,
            },
        };
        T::make(source, cx).map(Some)
    }

    #[inline]
    fn accepts_null() -> bool {
        true
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Optional(self.as_ref().map(|value| value as &dyn Wire))
    }
}

/// The items that a list is made from.
struct Items<'s, 'a>(Of<'s, 'a>);

enum Of<'s, 'a> {
    Nodes(&'s [Node<'a>]),
    Values(&'s dyn List),
}

impl<'s, 'a> Items<'s, 'a> {
    fn of(source: Source<'s, 'a>, cx: &mut Decoder) -> Option<Self> {
        match source {
            Source::Json(Node::Array(nodes)) => return Some(Items(Of::Nodes(nodes))),
            Source::Json(node) => cx.wrong_type("array", node),
            Source::Value(value) => {
                if let View::List(list) = value.view() {
                    return Some(Items(Of::Values(list)));
                }
            }
        }
        None
    }

    fn len(&self) -> usize {
        match self.0 {
            Of::Nodes(nodes) => nodes.len(),
            Of::Values(list) => list.count(),
        }
    }

    fn get(&self, index: usize) -> Option<Source<'s, 'a>> {
        match self.0 {
            Of::Nodes(nodes) => nodes.get(index).map(Source::Json),
            Of::Values(list) => list.item(index).map(Source::Value),
        }
    }
}

/// For how many items room is made before the first is read. An item takes two bytes in JSON, and
/// can take a thousand as a model: what the longest of lists needs has to be earned.
fn at_once<T>() -> usize {
    const ROOM: usize = 1 << 20;
    ROOM / size_of::<T>().max(1)
}

/// One item that does not fit makes the whole list a misfit: a list with gaps would lie.
impl<T: Wire> Wire for Vec<T> {
    #[inline]
    fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<Self> {
        let from = Items::of(source, cx)?;
        let mut items = Vec::with_capacity(from.len().min(at_once::<T>()));
        let mut index = 0;
        while let Some(source) = from.get(index) {
            cx.enter_index(index);
            let item = T::make(source, cx);
            cx.leave();
            items.push(item?);
            index += 1;
        }
        Some(items)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Wire> List for Vec<T> {
    #[inline]
    fn count(&self) -> usize {
        self.len()
    }

    #[inline]
    fn item(&self, index: usize) -> Option<&dyn Wire> {
        self.get(index).map(|item| item as &dyn Wire)
    }
}
