//! A field of a model, seen without its type.

use super::{Decoder, Node, Nullable, Wire};
use serde_json::Value;
use std::any::Any;

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
pub trait Slot: Any {
    /// Sets the field from JSON; leaves it absent when the JSON does not fit.
    fn decode(&mut self, node: &Node<'_>, cx: &mut Decoder) -> Fit;

    /// What the field holds, unless it is absent.
    fn get(&self) -> Option<&dyn Wire>;

    /// Whether the other is a field of the same type that holds the same.
    fn equals(&self, other: &dyn Slot) -> bool;

    /// Copies what this holds into another field of the same type.
    fn copy_into(&self, other: &mut dyn Slot);
}

impl<T: Wire + Clone + PartialEq + 'static> Slot for Option<T> {
    fn decode(&mut self, node: &Node<'_>, cx: &mut Decoder) -> Fit {
        if matches!(node, Node::Null) && !T::accepts_null() {
            *self = None;
            return Fit::Null;
        }
        *self = T::decode(node, cx);
        if self.is_some() {
            Fit::Taken
        } else {
            Fit::Misfit
        }
    }

    fn get(&self) -> Option<&dyn Wire> {
        self.as_ref().map(|value| value as &dyn Wire)
    }

    fn equals(&self, other: &dyn Slot) -> bool {
        same(self, other)
    }

    fn copy_into(&self, other: &mut dyn Slot) {
        copy(self, other);
    }
}

impl<T: Wire + Clone + PartialEq + 'static> Slot for Nullable<T> {
    fn decode(&mut self, node: &Node<'_>, cx: &mut Decoder) -> Fit {
        if matches!(node, Node::Null) {
            *self = Nullable::Null;
            return Fit::Taken;
        }
        match T::decode(node, cx) {
            Some(value) => *self = Nullable::Value(value),
            None => *self = Nullable::Absent,
        }
        if self.is_absent() {
            Fit::Misfit
        } else {
            Fit::Taken
        }
    }

    fn get(&self) -> Option<&dyn Wire> {
        match self {
            Nullable::Absent => None,
            Nullable::Null => Some(&Value::Null),
            Nullable::Value(value) => Some(value),
        }
    }

    fn equals(&self, other: &dyn Slot) -> bool {
        same(self, other)
    }

    fn copy_into(&self, other: &mut dyn Slot) {
        copy(self, other);
    }
}

fn same<S: Slot + PartialEq>(one: &S, other: &dyn Slot) -> bool {
    let other: &dyn Any = other;
    other.downcast_ref() == Some(one)
}

fn copy<S: Slot + Clone>(one: &S, other: &mut dyn Slot) {
    let other: &mut dyn Any = other;
    if let Some(other) = other.downcast_mut::<S>() {
        other.clone_from(one);
    }
}
