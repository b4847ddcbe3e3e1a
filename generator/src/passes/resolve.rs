//! Gives every schema a shape: references become aliases, combinations become objects or unions.
//!
//! Works on demand, because a combination needs the shapes of its members first.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::api::{self, Additional, Api, Composite, Facts, Kind, Schema};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Object, Property, Shape, Type};
use crate::pointer::Pointer;

use super::alike::Different;
use super::combine::Combinations;
use super::follow::Referents;
use super::limits::Budget;
use super::loops;

/// How many combinations may be defined by one another, one by the next.
const MOST_OPEN: usize = 256;

/// Resolves all schemas of `api`.
pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) -> BTreeMap<Pointer, Type> {
    let mut resolver = Resolver {
        api,
        types: BTreeMap::new(),
        open: Vec::new(),
        referents: Referents::of(api),
        ends: HashMap::new(),
        combinations: Combinations::default(),
        budget: Budget::new(api),
        different: Different::default(),
        diagnostics,
    };
    for pointer in api.schemas.keys() {
        resolver.resolve(pointer);
    }
    resolver.finish_combinations();
    let mut types = resolver.types;
    loops::cut(&mut types, diagnostics);
    types
}

pub(super) struct Resolver<'a> {
    pub(super) api: &'a Api,
    pub(super) types: BTreeMap<Pointer, Type>,
    /// The schemas being resolved, outermost first.
    open: Vec<Pointer>,
    pub(super) referents: Referents,
    /// Where aliases were found to end.
    ends: HashMap<Pointer, Pointer>,
    pub(super) combinations: Combinations,
    pub(super) budget: Budget,
    pub(super) different: Different,
    pub(super) diagnostics: &'a mut Diagnostics,
}

impl Resolver<'_> {
    /// Finds out what stands at `pointer`, aliases not followed.
    pub(super) fn resolve(&mut self, pointer: &Pointer) {
        if self.types.contains_key(pointer) {
            return;
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
        self.insert(pointer, facts, shape);
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
        (self.open.len() == MOST_OPEN).then(|| {
            let message =
                format!("this schema is the last of {MOST_OPEN} that are defined by one another");
            Diagnostic::error("too-deep", pointer, message)
                .help("write down in an overlay what they come to")
        })
    }

    /// Where aliases lead to from `pointer`.
    pub(super) fn resolved(&mut self, pointer: &Pointer) -> Pointer {
        let mut path = HashSet::new();
        let mut at = pointer.clone();
        loop {
            if let Some(end) = self.ends.get(&at) {
                at = end.clone();
            }
            self.resolve(&at);
            match self.shape_at(&at) {
                Shape::Alias(target) => {
                    let target = target.clone();
                    // A loop, which `loops` reports.
                    if !path.insert(at.clone()) {
                        break;
                    }
                    at = target;
                }
                _ => break,
            }
        }
        for alias in path {
            self.ends.insert(alias, at.clone());
        }
        at
    }

    /// The shape at `pointer`, aliases followed. In a loop of nothing but aliases that is one of them.
    pub(super) fn shape(&mut self, pointer: &Pointer) -> &Shape {
        let end = self.resolved(pointer);
        self.shape_at(&end)
    }

    /// The shape at a place that is resolved.
    pub(super) fn shape_at(&self, resolved: &Pointer) -> &Shape {
        let found = self.types.get(resolved);
        found.map_or(&Shape::Any, |found| &found.shape)
    }

    pub(super) fn insert(&mut self, pointer: &Pointer, facts: Facts, shape: Shape) {
        self.types.insert(pointer.clone(), Type { facts, shape });
    }

    fn composite(&mut self, pointer: &Pointer, composite: &Composite, facts: &mut Facts) -> Shape {
        let (empty, members): (Vec<_>, Vec<_>) = composite
            .all_of
            .iter()
            .partition(|member| self.says_nothing(member));
        for member in empty {
            self.say(member, facts);
        }
        let mut said = Facts::default();
        let choices = self.choices(pointer, composite, &mut said);
        let choices_take_null = choices.is_some().then_some(said.nullable);
        let shape = match (&composite.own, members.as_slice(), choices) {
            (None, [], None) if composite.choices.is_empty() => return Shape::Any,
            (None, [], None) => return Shape::Map(None),
            (None, [single], None) => return self.alias(single, facts),
            (None, [], Some(choices)) => choices,
            (_, members, choices) => {
                let shape = self.merge(pointer, composite, facts, choices);
                // `type: object` beside a reference to an object.
                if let [single] = members
                    && *self.shape(single) == shape
                {
                    return self.alias(single, facts);
                }
                shape
            }
        };
        let fits = [
            choices_take_null,
            composite.own.is_some().then_some(false),
            self.null_fits_all(&composite.all_of),
        ];
        // A schema that is nullable says so itself; what others say counts where it says nothing.
        facts.nullable |= fits.into_iter().flatten().min().unwrap_or_default();
        shape
    }

    fn alias(&self, member: &Pointer, facts: &mut Facts) -> Shape {
        if !matches!(self.kind_of(member), Some(Kind::Reference(_))) {
            self.say(member, facts);
        }
        Shape::Alias(member.clone())
    }

    /// What an inline member says, it says of the whole.
    fn say(&self, member: &Pointer, facts: &mut Facts) {
        if let Some(inline) = self.api.schemas.get(member) {
            *facts = std::mem::take(facts).or(&inline.facts);
        }
    }

    /// An empty schema, as upstream writes it to hang a description beside a `$ref`.
    pub(super) fn says_nothing(&self, pointer: &Pointer) -> bool {
        self.api
            .schemas
            .get(pointer)
            .is_some_and(|schema| schema.kind == Kind::Any)
    }
}

fn dangling(pointer: &Pointer) -> Diagnostic {
    let message = format!("there is no schema `{pointer}`");
    Diagnostic::error("dangling-ref", pointer, message).help("declare it, or correct the `$ref`")
}

/// The shape of a kind that needs no other schema.
pub(super) fn simple_shape(kind: &Kind, facts: &Facts) -> Shape {
    let format = facts.format.as_deref();
    match kind {
        Kind::Reference(target) => Shape::Alias(target.clone()),
        Kind::Any | Kind::Null | Kind::Composite(_) => Shape::Any,
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
