//! Codecs: how the types of one kind are read and written.
//!
//! An emitted type names its codec and has no code of its own for JSON: two function bodies in
//! each of some nine hundred types are a tenth of what compiling them costs.

use super::model::{Fields, fill_model};
use super::string_enum::{StringEnum, make_enum};
use super::{Decoder, Source, View, Wire};

/// A type that a codec reads and writes.
pub trait Coded: Sized {
    /// The codec.
    type Codec: Codec<Self>;
}

/// Reads and writes the values of `T`, as [`Wire`] has it.
pub trait Codec<T> {
    /// Makes a value; `None` when the source does not fit. Of JSON that is on record in `cx` then.
    fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<T>;

    /// The value without its type.
    fn view(value: &T) -> View<'_>;

    /// Whether `null` is one of the values.
    #[inline]
    fn accepts_null() -> bool {
        false
    }
}

impl<T: Coded> Wire for T {
    #[inline]
    fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<Self> {
        T::Codec::make(source, cx)
    }

    #[inline]
    fn accepts_null() -> bool {
        T::Codec::accepts_null()
    }

    #[inline]
    fn view(&self) -> View<'_> {
        T::Codec::view(self)
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
    #[inline]
    fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<M> {
        let mut model = M::default();
        fill_model(&mut model, source, cx).then_some(model)
    }

    #[inline]
    fn view(model: &M) -> View<'_> {
        View::Model(model)
    }
}

impl<E: StringEnum> Codec<E> for AsStringEnum {
    #[inline]
    fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<E> {
        make_enum(source, cx)
    }

    #[inline]
    fn view(value: &E) -> View<'_> {
        View::Enum(value.as_str())
    }
}

/// Not an `impl Wire for Box<T>`: other crates could make a box `Coded`, which would be two.
impl<T: Wire> Coded for Box<T> {
    type Codec = AsBox;
}

impl<T: Wire> Codec<Box<T>> for AsBox {
    #[inline]
    fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<Box<T>> {
        T::make(source, cx).map(Box::new)
    }

    #[inline]
    fn view(value: &Box<T>) -> View<'_> {
        (**value).view()
    }

    #[inline]
    fn accepts_null() -> bool {
        T::accepts_null()
    }
}
