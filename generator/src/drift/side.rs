//! One of the two versions, with what is looked up in it: items, owners, operations that reach a
//! place, and what a place is called.

use std::collections::{BTreeMap, BTreeSet};
use std::mem::{Discriminant, discriminant};

use crate::api::{Api, Body, Operation, OperationKey, Parameter, Place, Response};
use crate::generate::Planned;
use crate::ident::{FeatureName, TypeName};
use crate::model::{Model, Shape, Type, Usage};
use crate::passes::edges;
use crate::plan::{
    Endpoint, EndpointFile, Field, Item, ItemKind, ModelFile, Parameter as Argument,
    Place as ArgumentPlace, Struct,
};
use crate::pointer::Pointer;

use super::rules::Subject;

pub(super) struct Side<'a> {
    pub(super) api: &'a Api,
    pub(super) model: &'a Model,
    pub(super) files: &'a [ModelFile],
    pub(super) tags: &'a [EndpointFile],
    pub(super) features: &'a [FeatureName],
    pub(super) items: BTreeMap<&'a Pointer, &'a Item>,
    pub(super) endpoints: BTreeMap<&'a Pointer, (&'a EndpointFile, &'a Endpoint)>,
    names: &'a BTreeMap<Pointer, TypeName>,
    components: BTreeSet<&'a Pointer>,
    /// What operations take or give as a whole: parameters, and bodies.
    wholes: (BTreeSet<&'a Pointer>, BTreeSet<&'a Pointer>),
    /// What the properties of structs that clients build stand for.
    pub(super) built: BTreeSet<&'a Pointer>,
    /// Whether each item is a struct, an enum or what else, by its name.
    pub(super) kinds: BTreeMap<&'a TypeName, Discriminant<ItemKind>>,
    /// The operations that reach each owner, by their place in the document.
    reached_by: BTreeMap<Pointer, BTreeSet<usize>>,
}

impl<'a> Side<'a> {
    pub(super) fn new(planned: &'a Planned) -> Self {
        let items = planned.plan.models.iter().flat_map(|file| &file.items);
        let items: BTreeMap<_, _> = items.map(|item| (&item.pointer, item)).collect();
        let files = planned.plan.endpoints.iter();
        Self {
            files: &planned.plan.models,
            tags: &planned.plan.endpoints,
            features: &planned.plan.features,
            api: &planned.api,
            model: &planned.model,
            endpoints: files
                .flat_map(|file| {
                    file.operations
                        .iter()
                        .map(move |found| (&found.pointer, (file, found)))
                })
                .collect(),
            names: &planned.names.types,
            components: planned.api.components.values().collect(),
            built: built(planned, &items),
            kinds: items
                .values()
                .map(|item| (&item.name, discriminant(&item.kind)))
                .collect(),
            items,
            wholes: wholes(&planned.api, &planned.model),
            reached_by: reached_by(&planned.api, &planned.model),
        }
    }

    /// The shape at `pointer`, aliases followed, with its own pointer.
    pub(super) fn canonical<'b>(&'b self, pointer: &'b Pointer) -> (&'b Pointer, &'b Shape) {
        let (at, found) = self.model.canonical(pointer);
        (at, found.map_or(&Shape::Any, |found| &found.shape))
    }

    /// The pointers from `pointer` to the type it stands for, both included.
    pub(super) fn chain<'b>(&'b self, pointer: &'b Pointer) -> Vec<&'b Pointer> {
        let mut chain = vec![pointer];
        let mut found = self.model.types.get(pointer);
        while let Some(Type {
            shape: Shape::Alias(target),
            ..
        }) = found
        {
            chain.push(target);
            found = self.model.types.get(target);
        }
        chain
    }

    pub(super) fn name(&self, pointer: &Pointer) -> Option<&'a TypeName> {
        self.names.get(pointer)
    }

    pub(super) fn is_component(&self, pointer: &Pointer) -> bool {
        self.components.contains(pointer)
    }

    /// What a component is mostly met as: it may be a parameter, or a body, only.
    pub(super) fn role(&self, component: &Pointer) -> Subject {
        if self.wholes.0.contains(component) {
            Subject::Parameter
        } else if self.wholes.1.contains(component) {
            Subject::Body
        } else {
            Subject::Property
        }
    }

    pub(super) fn usage(&self, pointer: &Pointer) -> Usage {
        self.model.usage.get(pointer).copied().unwrap_or_default()
    }

    pub(super) fn structure(&self, pointer: &Pointer) -> Option<&'a Struct> {
        match &self.items.get(pointer)?.kind {
            ItemKind::Struct(structure) => Some(structure),
            _ => None,
        }
    }

    /// A parameter as the function, or its setter, takes it.
    pub(super) fn argument(
        &self,
        operation: &Pointer,
        parameter: &Parameter,
    ) -> Option<&'a Argument> {
        let (_, endpoint) = self.endpoints.get(operation)?;
        let is_it = |found: &&Argument| {
            found.wire == parameter.name.as_str() && is_same_place(found.place, parameter.place)
        };
        endpoint.parameters.iter().find(is_it)
    }

    /// The tag whose feature this is.
    pub(super) fn tag_of(&self, feature: &FeatureName) -> Option<&'a str> {
        let mut files = self.endpoints.values();
        let (file, _) = files.find(|(file, _)| file.feature == *feature)?;
        Some(file.tag.as_str())
    }

    /// Whether a response has inline schemas that types are emitted for.
    pub(super) fn has_own_types(&self, response: &Response) -> bool {
        // Those of a component stay with it.
        if !response.pointer.as_str().starts_with("/paths/") {
            return false;
        }
        let own = format!("{}/", response.pointer);
        let mut below = self.names.range(response.pointer.clone()..);
        below.any(|(pointer, _)| pointer.as_str().starts_with(&own))
    }

    /// The field for a property of the object at `pointer`.
    pub(super) fn field(&self, pointer: &Pointer, wire: &str) -> Option<&'a Field> {
        let fields = &self.structure(pointer)?.fields;
        fields.iter().find(|field| field.wire == wire)
    }

    /// Adds everything that can be met from `pointer`.
    pub(super) fn collect(&self, pointer: &Pointer, seen: &mut BTreeSet<Pointer>) {
        let mut pending = vec![pointer.clone()];
        while let Some(pointer) = pending.pop() {
            if seen.insert(pointer.clone())
                && let Some(found) = self.model.types.get(&pointer)
            {
                pending.extend(edges(&found.shape).cloned());
            }
        }
    }

    /// The names of the inline types at `pointer` and inside it.
    pub(super) fn own_names(&self, pointer: &Pointer) -> BTreeSet<&'a TypeName> {
        let mut inside = BTreeSet::new();
        self.collect(pointer, &mut inside);
        let inline = inside.iter().filter(|pointer| !self.is_component(pointer));
        inline
            .filter_map(|pointer| Some(&self.items.get(pointer)?.name))
            .collect()
    }

    /// The operations that reach a place, each with its tag.
    pub(super) fn reached_by(&self, pointer: &Pointer) -> Vec<(String, String)> {
        let found = self.reached_by.get(&owner(pointer)).into_iter().flatten();
        let shown = |index: &usize| {
            let (_, operation) = self.api.operations.get_index(*index)?;
            Some((operation.home().to_string(), operation.label()))
        };
        found.filter_map(shown).collect()
    }

    /// What a place is called: `GET /contacts/{id}`, `contact.tags[]`.
    pub(super) fn describe(&self, pointer: &Pointer) -> String {
        let tokens: Vec<String> = pointer.tokens().collect();
        let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
        match tokens.as_slice() {
            ["components", _, name, rest @ ..] => path(name, rest),
            ["paths", at, "parameters", rest @ ..] => {
                format!("{at} {}", self.parameter(pointer, rest))
                    .trim()
                    .to_owned()
            }
            ["paths", at, method, rest @ ..] => {
                let operation = format!("{} {at}", method.to_uppercase());
                let inner = match rest {
                    ["parameters", rest @ ..] => self.parameter(pointer, rest),
                    ["requestBody", rest @ ..] => path("body", rest),
                    ["responses", status, rest @ ..] => path(&format!("response {status}"), rest),
                    _ => String::new(),
                };
                format!("{operation} {inner}").trim().to_owned()
            }
            [] => "the description".to_owned(),
            [section, rest @ ..] => path(section, rest),
        }
    }

    fn parameter(&self, pointer: &Pointer, rest: &[&str]) -> String {
        let mut all = self
            .api
            .operations
            .values()
            .flat_map(|operation| &operation.parameters);
        let is_inside = |at: &Pointer| {
            let rest = pointer.as_str().strip_prefix(at.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let found = all.find(|parameter| is_inside(&parameter.pointer));
        match (found, rest) {
            (Some(found), [_, rest @ ..]) => path(&format!("parameter {}", found.name), rest),
            _ => String::new(),
        }
    }

    /// The operation's own name: `GET /contacts/{id}`.
    pub(super) fn operation(&self, key: &OperationKey) -> String {
        let operation = self.api.operations.get(key);
        operation.map_or_else(|| key.to_string(), Operation::label)
    }

    /// Whether any JSON is a value at `pointer`.
    pub(super) fn is_anything(&self, pointer: &Pointer) -> bool {
        matches!(self.canonical(pointer).1, Shape::Any)
    }

    /// What kind of values stand at `pointer`, in a few words.
    pub(super) fn values(&self, pointer: &Pointer) -> String {
        let (at, shape) = self.canonical(pointer);
        let of = |of: &Option<Pointer>| {
            of.as_ref()
                .map_or("anything".to_owned(), |of| self.values(of))
        };
        match shape {
            _ if self.is_component(at) => format!("`{}`", at.last().unwrap_or_default()),
            Shape::Any | Shape::Alias(_) => "anything".to_owned(),
            Shape::Boolean(_) => "boolean".to_owned(),
            Shape::Integer => "integer".to_owned(),
            Shape::Timestamp => "time".to_owned(),
            Shape::Number => "number".to_owned(),
            Shape::String => "string".to_owned(),
            Shape::Binary => "bytes".to_owned(),
            Shape::Enum(values) => match values.as_slice() {
                [single] => format!("the text `{single}`"),
                _ => format!("enum of {}", values.len()),
            },
            Shape::Array(items) => format!("list of {}", of(items)),
            Shape::Map(values) => format!("map of {}", of(values)),
            Shape::Object(_) => "object".to_owned(),
            Shape::Union(variants) => format!("one of {} types", variants.len()),
        }
    }
}

/// `contact` and `properties/tags/items/oneOf/1` are `contact.tags[]#2`.
fn path(root: &str, tokens: &[&str]) -> String {
    let mut path = root.to_owned();
    let mut rest = tokens;
    loop {
        rest = match rest {
            ["properties", name, rest @ ..] => {
                path.push('.');
                path.push_str(name);
                rest
            }
            ["items", rest @ ..] => {
                path.push_str("[]");
                rest
            }
            ["additionalProperties", rest @ ..] => {
                path.push_str("{}");
                rest
            }
            ["content", _, "schema", rest @ ..] | ["schema", rest @ ..] => rest,
            // Which of several is told by its number, from one.
            ["oneOf" | "anyOf", index, rest @ ..] => {
                // Which one it is, from one; the type in which several were joined is none of them.
                if let Ok(index) = index.parse::<usize>() {
                    path.push_str(&format!("#{}", index + 1));
                }
                rest
            }
            ["allOf", _, rest @ ..] => rest,
            [other, rest @ ..] => {
                path.push(' ');
                path.push_str(other);
                rest
            }
            [] => return path,
        };
    }
}

/// The part of the description that a place belongs to: a component, an operation, the parameters
/// of a path.
pub(super) fn owner(pointer: &Pointer) -> Pointer {
    let end = pointer.as_str().match_indices('/').nth(3);
    let end = end.map_or(pointer.as_str().len(), |(at, _)| at);
    Pointer::from_escaped(&pointer.as_str()[..end])
}

fn is_same_place(planned: ArgumentPlace, place: Place) -> bool {
    matches!(
        (planned, place),
        (ArgumentPlace::Path, Place::Path)
            | (ArgumentPlace::Header, Place::Header)
            | (ArgumentPlace::Query(_), Place::Query(_))
    )
}

/// What the properties of structs that clients build stand for, and by its own word alone may be null or not.
fn built<'a>(planned: &'a Planned, items: &BTreeMap<&Pointer, &Item>) -> BTreeSet<&'a Pointer> {
    let is_built = |pointer: &Pointer| match items.get(pointer).map(|item| &item.kind) {
        Some(ItemKind::Struct(structure)) => structure.built,
        _ => false,
    };
    let types = planned.model.types.iter();
    let objects = types.filter_map(|(pointer, found)| match &found.shape {
        Shape::Object(object) if is_built(pointer) => Some(object),
        _ => None,
    });
    let model = &planned.model;
    let properties = objects.flat_map(|object| object.properties.values());
    let schemas =
        properties.map(|property| (&property.schema, model.canonical(&property.schema).0));
    schemas
        .filter(|(schema, target)| !model.nullable_before(schema, target))
        .map(|(_, target)| target)
        .collect()
}

/// The types of whole parameters, and of whole bodies.
fn wholes<'a>(api: &'a Api, model: &'a Model) -> (BTreeSet<&'a Pointer>, BTreeSet<&'a Pointer>) {
    let (mut parameters, mut bodies) = (BTreeSet::new(), BTreeSet::new());
    for operation in api.operations.values() {
        let taken = operation
            .parameters
            .iter()
            .map(|parameter| &parameter.schema);
        parameters.extend(taken.map(|schema| model.canonical(schema).0));
        let sent = operation.body.iter().filter_map(Body::sent);
        let schemas = sent.filter_map(|(_, schema)| schema);
        let schemas = schemas.chain(operation.received());
        bodies.extend(schemas.map(|schema| model.canonical(schema).0));
    }
    (parameters, bodies)
}

/// For each owner, the operations that reach it, by their place in the document.
fn reached_by(api: &Api, model: &Model) -> BTreeMap<Pointer, BTreeSet<usize>> {
    let mut links: BTreeMap<Pointer, BTreeSet<Pointer>> = BTreeMap::new();
    for (pointer, found) in &model.types {
        let from = owner(pointer);
        for target in edges(&found.shape).map(owner) {
            if target != from {
                links.entry(from.clone()).or_default().insert(target);
            }
        }
    }
    let mut reached: BTreeMap<Pointer, BTreeSet<usize>> = BTreeMap::new();
    for (index, operation) in api.operations.values().enumerate() {
        let mut pending: Vec<Pointer> = parts(operation).map(owner).collect();
        while let Some(at) = pending.pop() {
            let is_new = match reached.get_mut(&at) {
                Some(known) => known.insert(index),
                None => reached
                    .insert(at.clone(), BTreeSet::from([index]))
                    .is_none(),
            };
            if is_new {
                pending.extend(links.get(&at).into_iter().flatten().cloned());
            }
        }
    }
    reached
}

/// Everything that an operation is made of, down to its schemas.
fn parts(operation: &Operation) -> impl Iterator<Item = &Pointer> {
    let parameters = operation.parameters.iter();
    let responses = operation.responses.values();
    std::iter::once(&operation.pointer)
        .chain(parameters.map(|parameter| &parameter.pointer))
        .chain(operation.body.iter().map(|body| &body.pointer))
        .chain(responses.map(|response| &response.pointer))
        .chain(operation.sent())
        .chain(operation.received())
}
