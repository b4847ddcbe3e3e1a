//! What the facts amount to: one resolved type for each schema, without `allOf`, with unions
//! that are told apart. What the passes produce and the later stages read.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use indexmap::IndexMap;

use crate::api::{Facts, OperationKey};
use crate::pointer::Pointer;
use crate::text::{ParameterName, PropertyName, TagName};

/// All resolved types by pointer, with what the passes found out about each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// The type at each schema's pointer, and at the pointers that merging made up.
    pub types: BTreeMap<Pointer, Type>,
    /// All types that components and operations are made of. The others were merged into these.
    pub met: BTreeSet<Pointer>,
    /// Where each type is met.
    pub usage: BTreeMap<Pointer, Usage>,
    /// The tags whose operations reach each type.
    pub reach: BTreeMap<Pointer, BTreeSet<TagName>>,
    /// Properties that must be boxed, because their type contains itself.
    pub boxed: BTreeSet<(Pointer, PropertyName)>,
    /// The operations that give a list, and how the list goes on.
    pub paging: BTreeMap<OperationKey, Paging>,
}

impl Model {
    /// The type at `pointer`, aliases followed, with its own pointer.
    #[must_use]
    pub fn canonical<'a>(&'a self, pointer: &'a Pointer) -> (&'a Pointer, Option<&'a Type>) {
        let mut pointer = pointer;
        let mut found = self.types.get(pointer);
        while let Some(Type {
            shape: Shape::Alias(target),
            ..
        }) = found
        {
            pointer = target;
            found = self.types.get(pointer);
        }
        (pointer, found)
    }

    /// Whether `null` is a value at `pointer`, by its own word or that of what it stands for.
    #[must_use]
    pub fn nullable(&self, pointer: &Pointer) -> bool {
        let mut chain = self.chain(pointer);
        chain.any(|(_, found)| found.facts.nullable)
    }

    /// Whether `null` is a value at `pointer` by the word of what stands before `end` on the way there.
    #[must_use]
    pub fn nullable_before(&self, pointer: &Pointer, end: &Pointer) -> bool {
        let mut chain = self.chain(pointer).take_while(|(at, _)| *at != end);
        chain.any(|(_, found)| found.facts.nullable)
    }

    /// The type at `pointer`, what it is an alias of, and so on.
    fn chain<'a>(&'a self, pointer: &'a Pointer) -> impl Iterator<Item = (&'a Pointer, &'a Type)> {
        let at = |pointer: &'a Pointer| self.types.get(pointer).map(|found| (pointer, found));
        std::iter::successors(at(pointer), move |(_, found)| match &found.shape {
            Shape::Alias(target) => at(target),
            _ => None,
        })
    }
}

/// A resolved type.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// What its schema states besides.
    pub facts: Facts,
    /// What values it has.
    pub shape: Shape,
}

/// What values a type has.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Any JSON value.
    Any,
    /// `true` or `false`, or only the listed ones.
    Boolean(Vec<bool>),
    /// A whole number.
    Integer,
    /// Whole seconds since 1970.
    Timestamp,
    /// A number.
    Number,
    /// Text.
    String,
    /// Bytes that are not JSON.
    Binary,
    /// One of these texts.
    Enum(Vec<String>),
    /// A list of a type, or of anything.
    Array(Option<Pointer>),
    /// An object without declared properties, its values of a type or anything.
    Map(Option<Pointer>),
    /// An object with properties.
    Object(Object),
    /// One of several types.
    Union(Vec<Variant>),
    /// The same as another type.
    Alias(Pointer),
}

/// An object with properties.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Object {
    /// Its properties, in document order.
    pub properties: IndexMap<PropertyName, Property>,
}

/// A property of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Property {
    /// Its schema.
    pub schema: Pointer,
    /// Whether it must be there.
    pub required: bool,
}

/// One of the types of a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Its type.
    pub schema: Pointer,
    /// How a value of it is told from the others: any of these, each all of those.
    pub tests: Vec<Vec<Test>>,
    /// What to call it.
    pub label: Label,
}

/// What a variant is best called after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// The value of the property that tells it from the others.
    Value(String),
    /// The property that only it has.
    Key(PropertyName),
    /// Its JSON type.
    Kind(JsonKind),
    /// The component it refers to.
    Component(String),
    /// Its place, from one: nothing else tells it.
    Place(usize),
}

/// Something that holds for the JSON of a variant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Test {
    /// It is of this JSON type.
    Kind(JsonKind),
    /// The property is one of these texts.
    Tag(PropertyName, Vec<String>),
    /// The property is this boolean.
    Flag(PropertyName, bool),
    /// It has the property.
    Has(PropertyName),
}

/// A type of JSON value, as finely as unions need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JsonKind {
    /// `true` or `false`.
    Boolean,
    /// A number without fraction.
    Integer,
    /// Any number.
    Number,
    /// Text.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

/// Where a type is met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// In what a client sends.
    pub request: bool,
    /// In what it receives.
    pub response: bool,
}

/// How an operation gives a list. Its pointers lead into bodies, not into the description, save
/// for that of the response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The schema of the response.
    pub response: Pointer,
    /// Where the items are in the response.
    pub items: Pointer,
    /// What leads to the next page, the most telling first; nothing, if the list comes whole.
    pub next: Vec<Next>,
}

/// What leads from one page to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// The response has a cursor, with which the next page is asked for.
    Cursor {
        /// Where the response has it.
        from: Pointer,
        /// How the list ends.
        until: Until,
        /// Where the request has it.
        to: Target,
    },
    /// The response has a URL, whose query is that of the next page.
    Link {
        /// Where the response has it.
        from: Pointer,
    },
    /// Pages have numbers.
    Number {
        /// Where the response has its own number.
        from: Pointer,
        /// Where it has the number of the last page.
        last: Pointer,
        /// Where the request has the number.
        to: Target,
    },
}

/// How a list with cursors ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Until {
    /// With a page that has no cursor.
    NoCursor,
    /// With a page whose flag, which is here, says that there is no more.
    Flag(Pointer),
    /// With a page that has no items; the cursor stays the same.
    EmptyPage,
}

/// What part of a request asks for another page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A parameter of the query.
    Query(ParameterName),
    /// A property of the body.
    Body(Pointer),
}

/// `/pages/next/starting_after -> query starting_after`
impl fmt::Display for Next {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Next::Cursor { from, until, to } => {
                write!(f, "{from} -> {to}")?;
                match until {
                    Until::NoCursor => Ok(()),
                    Until::Flag(flag) => write!(f, " while {flag}"),
                    Until::EmptyPage => f.write_str(" until the page is empty"),
                }
            }
            Next::Link { from } => write!(f, "{from} -> link"),
            Next::Number { from, last, to } => write!(f, "{from} of {last} -> {to}"),
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Query(name) => write!(f, "query {name}"),
            Target::Body(at) => write!(f, "body {at}"),
        }
    }
}
