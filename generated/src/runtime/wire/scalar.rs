//! The wire forms of the types that come with Rust and `serde_json`.

use super::{Decoder, Encoder, JsonKind, Node, Wire};
use serde_json::Value;

impl Wire for String {
    fn decode(node: &Node<'_>, cx: &mut Decoder) -> Option<Self> {
        if let Node::String(text) = node {
            return Some(text.clone().into_owned());
        }
        cx.wrong_type("string", node);
        None
    }

    fn encode(&self, out: &mut Encoder) {
        out.string(self);
    }
}

impl Wire for bool {
    fn decode(node: &Node<'_>, cx: &mut Decoder) -> Option<Self> {
        if let Node::Bool(value) = node {
            return Some(*value);
        }
        cx.wrong_type("boolean", node);
        None
    }

    fn encode(&self, out: &mut Encoder) {
        out.bool(*self);
    }
}

impl Wire for i64 {
    fn decode(node: &Node<'_>, cx: &mut Decoder) -> Option<Self> {
        if let Node::Number(number) = node
            && let Some(value) = number.as_i64()
        {
            return Some(value);
        }
        let expected = match node.kind() {
            JsonKind::Integer => "integer of 64 bits",
            _ => "integer",
        };
        cx.wrong_type(expected, node);
        None
    }

    fn encode(&self, out: &mut Encoder) {
        out.number(self);
    }
}

impl Wire for Value {
    fn decode(node: &Node<'_>, _: &mut Decoder) -> Option<Self> {
        Some(node.to_value())
    }

    fn accepts_null() -> bool {
        true
    }

    fn encode(&self, out: &mut Encoder) {
        out.value(self);
    }
}

/// An item that can be `null`.
impl<T: Wire> Wire for Option<T> {
    fn decode(node: &Node<'_>, cx: &mut Decoder) -> Option<Self> {
        match node {
            Node::Null => Some(None),
            _ => T::decode(node, cx).map(Some),
        }
    }

    fn accepts_null() -> bool {
        true
    }

    fn encode(&self, out: &mut Encoder) {
        match self {
            Some(value) => value.encode(out),
            None => out.null(),
        }
    }
}

fn array<'n, 'a>(node: &'n Node<'a>, cx: &mut Decoder) -> Option<&'n [Node<'a>]> {
    if let Node::Array(nodes) = node {
        return Some(nodes);
    }
    cx.wrong_type("array", node);
    None
}

/// For how many items room is made before the first is read. An item takes two bytes in JSON, and
/// can take a thousand as a model: what the longest of lists needs has to be earned.
fn at_once<T>() -> usize {
    const ROOM: usize = 1 << 20;
    ROOM / size_of::<T>().max(1)
}

/// One item that does not fit makes the whole list a misfit: a list with gaps would lie.
impl<T: Wire> Wire for Vec<T> {
    fn decode(node: &Node<'_>, cx: &mut Decoder) -> Option<Self> {
        let nodes = array(node, cx)?;
        let mut items = Vec::with_capacity(nodes.len().min(at_once::<T>()));
        for (index, node) in nodes.iter().enumerate() {
            cx.enter_index(index);
            let item = T::decode(node, cx);
            cx.leave();
            items.push(item?);
        }
        Some(items)
    }

    fn encode(&self, out: &mut Encoder) {
        out.begin_array();
        for item in self {
            out.item();
            item.encode(out);
        }
        out.end_array();
    }
}
