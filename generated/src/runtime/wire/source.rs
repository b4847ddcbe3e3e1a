//! What values are made from.

use super::{Node, Wire};

/// What a value is made from: JSON, or another value of the same type.
///
/// So that reading and cloning is one function for each type.
#[derive(Clone, Copy)]
pub enum Source<'s, 'a> {
    /// JSON, which may not fit.
    Json(&'s Node<'a>),
    /// A value of the same type.
    Value(&'s dyn Wire),
}
