//! `serde` for everything that has a wire form, so that models can be stored and logged.

use super::{Decoder, Encoder, Node, Wire};
use ::serde::de::{Deserialize, Deserializer, Error as _};
use ::serde::ser::{Error as _, Serialize, Serializer};

/// Implements `Serialize` and `Deserialize` for a type that implements `Wire`.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {
        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, sink: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::wire::serialize(self, sink)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
                $crate::runtime::wire::deserialize(source)
            }
        }
    };
}

/// Hands a value to any serde format.
pub fn serialize<S: Serializer>(value: &dyn Wire, sink: S) -> Result<S::Ok, S::Error> {
    let json = Encoder::json(value);
    Node::parse(&json)
        .map_err(S::Error::custom)?
        .serialize(sink)
}

/// Reads a value from any self-describing serde format, as tolerantly as from a response.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(source: D) -> Result<T, D::Error> {
    let node = Node::deserialize(source)?;
    let mut cx = Decoder::default();
    T::decode(&node, &mut cx).ok_or_else(|| match cx.last_mismatch() {
        Some(mismatch) => D::Error::custom(mismatch),
        None => D::Error::custom("the value does not fit"),
    })
}
