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
mod source;
mod string_enum;
mod timestamp;
mod union;
mod view;

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
pub use source::Source;
pub use string_enum::{EnumTable, StringEnum, UnknownValue};
pub use timestamp::Timestamp;
pub use union::{Test, Variant, make_union};
pub(super) use view::file;
pub use view::{Entries, List, View};

/// A value that has a form in JSON.
pub trait Wire {
    /// Makes a value; `None` when the source does not fit. Of JSON that is on record in `cx` then.
    fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<Self>
    where
        Self: Sized;

    /// Whether `null` is one of the values, and not the lack of one.
    #[inline]
    fn accepts_null() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// The value without its type.
    fn view(&self) -> View<'_>;

    /// Reads the value; `None` when the JSON does not fit, which is then on record in `cx`.
    #[inline]
    fn decode(node: &Node<'_>, cx: &mut Decoder) -> Option<Self>
    where
        Self: Sized,
    {
        Self::make(Source::Json(node), cx)
    }
}
