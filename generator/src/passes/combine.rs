//! Combinations of schemas, each made once: so they end, and do not double from level to level.
//!
//! `a: {x: a, y}` and `b: {x: b, z}`, combined at `c`, become `{x: c, y, z}`. For the property needs the
//! combination of `a` and `b`, and that is being made already, at `c`.

use crate::api::Facts;
use crate::model::Shape;
use crate::pointer::Pointer;

use super::resolve::Resolver;

/// What the values of a combination are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum How {
    /// Those of every schema.
    All,
    /// Those of any schema.
    Any,
}

/// Schemas, and how they are combined.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Combination {
    how: How,
    of: Vec<Pointer>,
}

impl Resolver<'_> {
    /// Makes the combination of `schemas` at `pointer`, unless there is one elsewhere. Gives the place
    /// where it is.
    pub(super) fn combine(
        &mut self,
        pointer: &Pointer,
        how: How,
        schemas: &[Pointer],
        make: impl FnOnce(&mut Self) -> (Facts, Shape),
    ) -> Pointer {
        let of = schemas.iter().map(|schema| self.shape(schema).0).collect();
        let combination = Combination { how, of };
        if let Some(at) = self.combined.get(&combination) {
            return at.clone();
        }
        if self.types.contains_key(pointer) {
            // One more schema is combined with what stands here, which is something else then.
            self.combined.retain(|_, at| at != pointer);
        } else {
            // Who asks for it before it is made is told nothing.
            self.insert(pointer, Facts::default(), Shape::Any);
        }
        self.combined.insert(combination, pointer.clone());
        let (facts, shape) = make(self);
        self.insert(pointer, facts, shape);
        pointer.clone()
    }
}
