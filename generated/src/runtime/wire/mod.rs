//! JSON in and out of Rust values: tolerant when reading, lossless when writing back.

mod codec;
mod decoder;
mod encoder;
mod extra;
mod file;
#[cfg(test)]
mod hostile;
mod map;
mod model;
mod node;
mod nullable;
mod number;
#[cfg(test)]
pub(crate) mod samples;
mod scalar;
mod serde;
mod slot;
mod string_enum;
mod timestamp;
mod union;

pub use codec::{AsBox, AsModel, AsStringEnum, Codec, Coded};
#[cfg(feature = "dispatch")]
pub(super) use decoder::escape;
pub use decoder::{Decoder, Mismatch, MismatchKind};
pub use encoder::Encoder;
pub use extra::Extra;
pub use file::File;
pub use map::Map;
use model::members;
pub(super) use model::read;
#[cfg(feature = "dispatch")]
pub(super) use model::write;
pub use model::{Fields, Read, Table, Write, clone_model, debug_model, eq_models, flag, table};
pub use node::{JsonKind, Node};
pub use nullable::{Null, Nullable};
pub use number::Number;
pub use serde::{deserialize, serialize};
pub use slot::{Absent, Fit, Slot};
pub use string_enum::{EnumTable, StringEnum, UnknownValue};
pub use timestamp::Timestamp;
pub use union::{Test, Variant, decode_union};

use std::fmt::Debug;

/// A value that has a form in JSON.
pub trait Wire: Debug {
    /// Reads the value; `None` when the JSON does not fit, which is then on record in `cx`.
    fn decode(node: &Node<'_>, cx: &mut Decoder) -> Option<Self>
    where
        Self: Sized;

    /// Whether `null` is one of the values, and not the lack of one.
    fn accepts_null() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// Writes the value as JSON.
    fn encode(&self, out: &mut Encoder);

    /// The file that this value is, which a form sends as such.
    fn file(&self) -> Option<&File> {
        None
    }
}
