//! Combinations of schemas, each made once and no deeper than a limit: so they end.
//!
//! `a: {x: a, y}` and `b: {x: b, z}`, combined at `c`, become `{x: c, y, z}`. For the property needs the
//! combination of `a` and `b`, and that is being made already, at `c`.

use crate::api::Facts;
use crate::diagnostics::Diagnostic;
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

/// How many combinations may need each other, one for the next.
const DEEPEST: usize = 64;

fn too_deep(pointer: &Pointer) -> Diagnostic {
    let message = format!(
        "to combine these schemas takes {DEEPEST} combinations one inside the other; it is emitted as any JSON"
    );
    Diagnostic::warning("too-many-combinations", pointer, message)
        .help("write down in an overlay what is meant")
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
            // Until it is made, its shape is any JSON.
            self.insert(pointer, Facts::default(), Shape::Any);
        }
        self.combined.insert(combination, pointer.clone());
        if self.depth == DEEPEST {
            self.diagnostics.push(too_deep(pointer));
            return pointer.clone();
        }
        self.depth += 1;
        let (facts, shape) = make(self);
        self.depth -= 1;
        self.insert(pointer, facts, shape);
        pointer.clone()
    }
}
