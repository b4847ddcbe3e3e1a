//! Whether two schemas describe the same values, whatever they say in prose.
//!
//! Looks at what is resolved already, and resolves nothing. As two automata are compared: types that have to be
//! alike are of one class, and each step makes one class of two, so that there are no more steps than types. What
//! was found to differ once is not compared again.

use std::collections::{HashMap, HashSet};

use crate::model::{Label, Property, Shape, Test, Variant};
use crate::pointer::Pointer;

use super::resolve::Resolver;
use super::walk::edges;

/// For each schema, others that it is known to differ from.
#[derive(Debug, Default)]
pub(super) struct Different(HashMap<Pointer, HashSet<Pointer>>);

/// Two schemas that have to be alike.
struct Pair {
    one: Pointer,
    other: Pointer,
    /// Which pair has this one as a part.
    whole: Option<usize>,
}

/// What is found out about two types without looking at their parts.
enum Found {
    Alike,
    /// Alike, if all of these are.
    Parts(Vec<(Pointer, Pointer)>),
    Different,
    /// One of them is not resolved yet.
    Unknown,
}

impl Resolver<'_> {
    /// Whether nothing is found that only one of them takes. Schemas that contain themselves are alike if
    /// they are up to where they do.
    pub(super) fn alike(&mut self, one: &Pointer, other: &Pointer) -> bool {
        let mut classes = Classes::default();
        let mut pairs = vec![Pair::new((one.clone(), other.clone()), None)];
        let mut at = 0;
        while at < pairs.len() {
            let pair = &pairs[at];
            // Of the two that are asked about, who asks knows whether they may be null, and who sends them.
            if pair.whole.is_some() && self.stance(&pair.one) != self.stance(&pair.other) {
                self.different.remember(&pairs, pair.whole);
                return false;
            }
            match self.compared(pair, &mut classes) {
                Found::Alike => {}
                Found::Parts(parts) => {
                    pairs.extend(parts.into_iter().map(|part| Pair::new(part, Some(at))));
                }
                Found::Different => {
                    self.different.remember(&pairs, Some(at));
                    return false;
                }
                Found::Unknown => return false,
            }
            at += 1;
        }
        true
    }

    fn compared(&self, pair: &Pair, classes: &mut Classes) -> Found {
        let (one, other) = (&self.end(&pair.one), &self.end(&pair.other));
        if !classes.unite(one, other) {
            return Found::Alike;
        }
        if self.different.contains(pair) {
            return Found::Different;
        }
        let (Some(one), Some(other)) = (self.types.get(one), self.types.get(other)) else {
            return Found::Unknown;
        };
        let (one, other) = (&one.shape, &other.shape);
        if look_alike(one, other) {
            Found::Parts(edges(one).cloned().zip(edges(other).cloned()).collect())
        } else if one == other {
            Found::Alike
        } else {
            Found::Different
        }
    }
}

impl Pair {
    fn new((one, other): (Pointer, Pointer), whole: Option<usize>) -> Self {
        Self { one, other, whole }
    }
}

impl Different {
    fn contains(&self, pair: &Pair) -> bool {
        let others = self.0.get(&pair.one);
        others.is_some_and(|others| others.contains(&pair.other))
    }

    /// Remembers a pair, and all that it is a part of.
    fn remember(&mut self, pairs: &[Pair], at: Option<usize>) {
        let mut at = at;
        while let Some(Pair { one, other, whole }) = at.and_then(|at| pairs.get(at)) {
            let others = self.0.entry(one.clone()).or_default();
            others.insert(other.clone());
            at = *whole;
        }
    }
}

/// Types in classes.
#[derive(Default)]
struct Classes(HashMap<Pointer, Pointer>);

impl Classes {
    /// Makes one class of those of two types, unless they are of one.
    fn unite(&mut self, one: &Pointer, other: &Pointer) -> bool {
        let (one, other) = (self.class(one), self.class(other));
        if one == other {
            return false;
        }
        self.0.insert(one, other);
        true
    }

    /// The type that stands for the class.
    fn class(&mut self, of: &Pointer) -> Pointer {
        let mut class = of;
        while let Some(next) = self.0.get(class) {
            class = next;
        }
        let class = class.clone();
        if class != *of {
            self.0.insert(of.clone(), class.clone());
        }
        class
    }
}

/// Whether two types are made of as many parts, in the same order, and differ in no more than those.
fn look_alike(one: &Shape, other: &Shape) -> bool {
    match (one, other) {
        (Shape::Array(Some(_)), Shape::Array(Some(_)))
        | (Shape::Map(Some(_)), Shape::Map(Some(_))) => true,
        (Shape::Object(one), Shape::Object(other)) => {
            let said = |(name, property): (_, &Property)| (name, property.required);
            one.properties
                .iter()
                .map(said)
                .eq(other.properties.iter().map(said))
        }
        (Shape::Union(one), Shape::Union(other)) => one.iter().map(told).eq(other.iter().map(told)),
        _ => false,
    }
}

/// What a variant is called, and how it is told from the others.
fn told(variant: &Variant) -> (&Label, &[Vec<Test>]) {
    (&variant.label, &variant.tests)
}
