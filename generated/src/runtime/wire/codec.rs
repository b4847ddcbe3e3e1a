//! Codecs: how the types of one kind are read and written.
//!
//! An emitted type names its codec and has no code of its own for JSON: two function bodies in
//! each of some nine hundred types are a tenth of what compiling them costs.

use super::model::{Fields, decode_model, encode_model};
use super::string_enum::{StringEnum, decode_enum};
use super::{Decoder, Encoder, File, Node, Wire};
use std::fmt::Debug;

/// A type that a codec reads and writes.
pub trait Coded: Debug + Sized {
    /// The codec.
    type Codec: Codec<Self>;
}

/// Reads and writes the values of `T`, as [`Wire`] has it.
pub trait Codec<T> {
    /// Reads a value; `None` when the JSON does not fit, which is then on record in `cx`.
    fn decode(node: &Node<'_>, cx: &mut Decoder) -> Option<T>;

    /// Writes a value as JSON.
    fn encode(value: &T, out: &mut Encoder);

    /// Whether `null` is one of the values.
    fn accepts_null() -> bool {
        false
    }

    /// The file that a value is.
    fn file(_: &T) -> Option<&File> {
        None
    }
}

impl<T: Coded> Wire for T {
    fn decode(node: &Node<'_>, cx: &mut Decoder) -> Option<Self> {
        T::Codec::decode(node, cx)
    }

    fn accepts_null() -> bool {
        T::Codec::accepts_null()
    }

    fn encode(&self, out: &mut Encoder) {
        T::Codec::encode(self, out);
    }

    fn file(&self) -> Option<&File> {
        T::Codec::file(self)
    }
}

/// The codec of structs with a table of fields.
#[derive(Debug)]
pub enum AsModel {}

/// The codec of open enums of strings.
#[derive(Debug)]
pub enum AsStringEnum {}

/// The codec of boxes: that of what is inside.
#[derive(Debug)]
pub enum AsBox {}

impl<M: Fields + Default> Codec<M> for AsModel {
    fn decode(node: &Node<'_>, cx: &mut Decoder) -> Option<M> {
        decode_model(node, cx)
    }

    fn encode(model: &M, out: &mut Encoder) {
        encode_model(model, out);
    }
}

impl<E: StringEnum> Codec<E> for AsStringEnum {
    fn decode(node: &Node<'_>, cx: &mut Decoder) -> Option<E> {
        decode_enum(node, cx)
    }

    fn encode(value: &E, out: &mut Encoder) {
        out.string(value.as_str());
    }
}

/// Not an `impl Wire for Box<T>`: other crates could make a box `Coded`, which would be two.
impl<T: Wire> Coded for Box<T> {
    type Codec = AsBox;
}

impl<T: Wire> Codec<Box<T>> for AsBox {
    fn decode(node: &Node<'_>, cx: &mut Decoder) -> Option<Box<T>> {
        T::decode(node, cx).map(Box::new)
    }

    fn encode(value: &Box<T>, out: &mut Encoder) {
        (**value).encode(out);
    }

    fn accepts_null() -> bool {
        T::accepts_null()
    }

    fn file(value: &Box<T>) -> Option<&File> {
        (**value).file()
    }
}
