//! Gives every schema a shape: references become aliases, combinations become objects or unions.
//!
//! Works on demand, because a combination needs the shapes of its members first.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::{self, Additional, Api, Composite, Facts, Kind, Schema};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Object, Property, Shape, Type};
use crate::pointer::Pointer;

use super::combine::Combinations;

/// How many combinations may be defined by one another, one by the next.
const DEEPEST: usize = 256;

/// Resolves all schemas of `api`.
pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) -> BTreeMap<Pointer, Type> {
    let mut resolver = Resolver {
        api,
        types: BTreeMap::new(),
        open: Vec::new(),
        combinations: Combinations::default(),
        diagnostics,
    };
    for pointer in api.schemas.keys() {
        resolver.resolve(pointer);
    }
    resolver.finish_combinations();
    resolver.break_loops();
    resolver.types
}

pub(super) struct Resolver<'a> {
    pub(super) api: &'a Api,
    pub(super) types: BTreeMap<Pointer, Type>,
    /// The schemas being resolved, outermost first.
    open: Vec<Pointer>,
    pub(super) combinations: Combinations,
    pub(super) diagnostics: &'a mut Diagnostics,
}

impl Resolver<'_> {
    /// The shape at `pointer`, aliases not followed.
    pub(super) fn resolve(&mut self, pointer: &Pointer) -> Shape {
        if let Some(found) = self.types.get(pointer) {
            return found.shape.clone();
        }
        let api = self.api;
        let (facts, shape) = match api.schemas.get(pointer) {
            Some(Schema {
                facts,
                kind: Kind::Composite(composite),
            }) => self.guarded(pointer, |this| {
                let mut facts = facts.clone();
                let shape = this.composite(pointer, composite, &mut facts);
                (facts, shape)
            }),
            Some(Schema { facts, kind }) => (facts.clone(), simple_shape(kind, facts)),
            None => match self.combinations.get(pointer) {
                Some(combination) => {
                    self.guarded(pointer, |this| this.combined(pointer, &combination))
                }
                None => {
                    self.diagnostics.push(dangling(pointer));
                    (Facts::default(), Shape::Any)
                }
            },
        };
        self.insert(pointer, facts, shape.clone());
        shape
    }

    /// What `resolve` makes of a schema that needs others, unless it needs itself, or too many.
    fn guarded(
        &mut self,
        pointer: &Pointer,
        resolve: impl FnOnce(&mut Self) -> (Facts, Shape),
    ) -> (Facts, Shape) {
        if let Some(refusal) = self.refusal(pointer) {
            self.diagnostics.push(refusal);
            return (Facts::default(), Shape::Any);
        }
        self.open.push(pointer.clone());
        let resolved = resolve(self);
        self.open.pop();
        resolved
    }

    /// Why a schema cannot be resolved inside of those that are.
    fn refusal(&self, pointer: &Pointer) -> Option<Diagnostic> {
        if self.open.contains(pointer) {
            let help =
                "a schema may contain itself in a property or in items, not in allOf or oneOf";
            let loops =
                Diagnostic::error("schema-loop", pointer, "this schema is defined by itself");
            return Some(loops.help(help));
        }
        (self.open.len() == DEEPEST).then(|| {
            let message =
                format!("this schema is the last of {DEEPEST} that are defined by one another");
            Diagnostic::error("too-deep", pointer, message)
                .help("write down in an overlay what they come to")
        })
    }

    /// The shape at `pointer`, aliases followed, with the pointer where it was found.
    pub(super) fn shape(&mut self, pointer: &Pointer) -> (Pointer, Shape) {
        let mut pointer = pointer.clone();
        // An alias chain is never longer than the description is deep; a longer one is a loop,
        // which `break_loops` reports.
        for _ in 0..64 {
            match self.resolve(&pointer) {
                Shape::Alias(target) => pointer = target,
                shape => return (pointer, shape),
            }
        }
        (pointer, Shape::Any)
    }

    pub(super) fn insert(&mut self, pointer: &Pointer, facts: Facts, shape: Shape) {
        self.types.insert(pointer.clone(), Type { facts, shape });
    }

    fn composite(&mut self, pointer: &Pointer, composite: &Composite, facts: &mut Facts) -> Shape {
        let own = composite.own.as_ref().map(object);
        let choices = self.choices(pointer, composite, facts);
        let members: Vec<_> = composite
            .all_of
            .iter()
            .filter(|member| !self.says_nothing(member))
            .cloned()
            .collect();
        match (&own, members.as_slice(), choices) {
            (None, [], None) => Shape::Map(None),
            (None, [], Some(choices)) => choices,
            (None, [single], None) => {
                // What stands nowhere else, and is no reference, says it of the whole.
                if let Some(inline) = self.api.schemas.get(single)
                    && !matches!(inline.kind, Kind::Reference(_))
                {
                    *facts = std::mem::take(facts).or(&inline.facts);
                }
                Shape::Alias(single.clone())
            }
            (_, _, choices) => self.merge(pointer, composite, &members, choices),
        }
    }

    /// An empty schema, as upstream writes it to hang a description beside a `$ref`.
    pub(super) fn says_nothing(&self, pointer: &Pointer) -> bool {
        self.api
            .schemas
            .get(pointer)
            .is_some_and(|schema| schema.kind == Kind::Any)
    }

    /// An alias that leads back to itself stands for nothing; a list of itself, or a map, has no
    /// Rust type. Objects and unions have names, and may contain themselves.
    fn break_loops(&mut self) {
        let unnamed: Vec<_> = self
            .types
            .iter()
            .filter(|(_, found)| next_unnamed(&found.shape).is_some())
            .map(|(pointer, _)| pointer.clone())
            .collect();
        for start in unnamed {
            if self.leads_back(&start) {
                self.cut(&start);
            }
        }
    }

    fn leads_back(&self, start: &Pointer) -> bool {
        let mut seen = BTreeSet::from([start]);
        let mut at = start;
        while let Some(next) = self
            .types
            .get(at)
            .and_then(|found| next_unnamed(&found.shape))
        {
            if next == start {
                return true;
            }
            if !seen.insert(next) {
                return false;
            }
            at = next;
        }
        false
    }

    fn cut(&mut self, pointer: &Pointer) {
        let Some(found) = self.types.get_mut(pointer) else {
            return;
        };
        found.shape = match found.shape {
            Shape::Array(_) => Shape::Array(None),
            Shape::Map(_) => Shape::Map(None),
            _ => Shape::Any,
        };
        self.diagnostics.push(
            Diagnostic::warning(
                "schema-loop",
                pointer,
                "this schema consists of nothing but itself; it is emitted as any JSON",
            )
            .help("give it a property, or a variant, in which it contains itself"),
        );
    }
}

fn dangling(pointer: &Pointer) -> Diagnostic {
    let message = format!("there is no schema `{pointer}`");
    Diagnostic::error("dangling-ref", pointer, message).help("declare it, or correct the `$ref`")
}

/// The one type that a shape without a name of its own is made of.
fn next_unnamed(shape: &Shape) -> Option<&Pointer> {
    match shape {
        Shape::Alias(target) => Some(target),
        Shape::Array(of) | Shape::Map(of) => of.as_ref(),
        _ => None,
    }
}

/// The shape of a kind that needs no other schema.
fn simple_shape(kind: &Kind, facts: &Facts) -> Shape {
    let format = facts.format.as_deref();
    match kind {
        Kind::Reference(target) => Shape::Alias(target.clone()),
        Kind::Any | Kind::Composite(_) => Shape::Any,
        Kind::Boolean(values) => Shape::Boolean(values.clone()),
        Kind::Integer if matches!(format, Some("date-time" | "timestamp")) => Shape::Timestamp,
        Kind::Integer => Shape::Integer,
        Kind::Number => Shape::Number,
        Kind::String if format == Some("binary") => Shape::Binary,
        Kind::String => Shape::String,
        Kind::Enum(values) => Shape::Enum(values.clone()),
        Kind::Array(items) => Shape::Array(items.clone()),
        Kind::Object(facts) if facts.properties.is_empty() => match &facts.additional {
            Additional::Schema(schema) => Shape::Map(Some(schema.clone())),
            _ => Shape::Map(None),
        },
        Kind::Object(facts) => Shape::Object(object(facts)),
    }
}

fn object(facts: &api::Object) -> Object {
    Object {
        properties: facts
            .properties
            .iter()
            .map(|(name, schema)| {
                let required = facts.required.contains(name);
                (
                    name.clone(),
                    Property {
                        schema: schema.clone(),
                        required,
                    },
                )
            })
            .collect(),
    }
}
