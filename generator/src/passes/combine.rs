//! Combinations of schemas that contain themselves: such a combination contains itself, too.
//!
//! `a: {x: a, y}` and `b: {x: b, z}`, combined at `c`, become `{x: c, y, z}`. For the property needs the
//! combination of `a` and `b`, and that is being made already, at `c`.

use crate::api::Facts;
use crate::model::Shape;
use crate::pointer::Pointer;

use super::resolve::Resolver;

/// What the values of a combination are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// Those of every schema.
    All,
    /// Those of any schema.
    Any,
}

/// A combination that is being made.
#[derive(PartialEq, Eq)]
pub(super) struct Combination {
    how: How,
    of: Vec<Pointer>,
}

impl Resolver<'_> {
    /// Makes the combination of `schemas` at `pointer`, unless it is being made elsewhere. Gives the
    /// place where it is.
    pub(super) fn combine(
        &mut self,
        pointer: &Pointer,
        how: How,
        schemas: &[Pointer],
        make: impl FnOnce(&mut Self) -> (Facts, Shape),
    ) -> Pointer {
        let of = schemas.iter().map(|schema| self.shape(schema).0).collect();
        let combination = Combination { how, of };
        let open = |(open, _): &&(Combination, Pointer)| *open == combination;
        if let Some((_, at)) = self.combining.iter().find(open) {
            return at.clone();
        }
        if !self.types.contains_key(pointer) {
            // Who asks for it before it is made is told nothing.
            self.insert(pointer, Facts::default(), Shape::Any);
        }
        self.combining.push((combination, pointer.clone()));
        let (facts, shape) = make(self);
        self.combining.pop();
        self.insert(pointer, facts, shape);
        pointer.clone()
    }
}
