//! A field of a model, seen without its type.

use super::{Decoder, Node, Nullable, Source, View, Wire};

/// What became of a value that was offered to a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// The field has it.
    Taken,
    /// It was `null`, for which the field's type has no place.
    Null,
    /// It did not fit, which is on record.
    Misfit,
}

/// A type with a value that means absent.
pub trait Absent {
    /// That value.
    const ABSENT: Self;
}

impl<T> Absent for Option<T> {
    const ABSENT: Self = None;
}

impl<T> Absent for Nullable<T> {
    const ABSENT: Self = Nullable::Absent;
}

/// A field that can be absent.
///
/// There is code for each function and each type of field, in every program that has a model with such a
/// field. So there are just two: cloning and comparing are made of them.
pub trait Slot {
    /// Sets the field; leaves it absent when the source does not fit.
    fn set(&mut self, source: Source<'_, '_>, cx: &mut Decoder) -> Fit;

    /// What the field holds, unless it is absent.
    fn get(&self) -> Option<&dyn Wire>;
}

impl<T: Wire> Slot for Option<T> {
    #[inline]
    fn set(&mut self, source: Source<'_, '_>, cx: &mut Decoder) -> Fit {
        if matches!(source, Source::Json(Node::Null)) && !T::accepts_null() {
            *self = None;
            return Fit::Null;
        }
        *self = T::make(source, cx);
        if self.is_some() {
            Fit::Taken
        } else {
            Fit::Misfit
        }
    }

    #[inline]
    fn get(&self) -> Option<&dyn Wire> {
        self.as_ref().map(|value| value as &dyn Wire)
    }
}

impl<T: Wire> Slot for Nullable<T> {
    #[inline]
    fn set(&mut self, source: Source<'_, '_>, cx: &mut Decoder) -> Fit {
        if is_null(source) {
            *self = Nullable::Null;
            return Fit::Taken;
        }
        match T::make(source, cx) {
            Some(value) => *self = Nullable::Value(value),
            None => *self = Nullable::Absent,
        }
        if self.is_absent() {
            Fit::Misfit
        } else {
            Fit::Taken
        }
    }

    #[inline]
    fn get(&self) -> Option<&dyn Wire> {
        match self {
            Nullable::Absent => None,
            Nullable::Null => Some(&NullValue),
            Nullable::Value(value) => Some(value),
        }
    }
}

/// What a field holds that is `null`. Not JSON, for which `null` is a value.
struct NullValue;

impl Wire for NullValue {
    fn make(source: Source<'_, '_>, _: &mut Decoder) -> Option<Self> {
        is_null(source).then_some(NullValue)
    }

    fn view(&self) -> View<'_> {
        View::Null
    }
}

fn is_null(source: Source<'_, '_>) -> bool {
    match source {
        Source::Json(node) => matches!(node, Node::Null),
        Source::Value(value) => matches!(value.view(), View::Null),
    }
}
