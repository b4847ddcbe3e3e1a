//! The properties of a JSON body, by where they stand in it.

use std::collections::VecDeque;

use crate::api::{self, Operation};
use crate::model::{Model, Shape, Target};
use crate::pointer::Pointer;
use crate::text::ParameterName;

/// How deep paging data is looked for: `pages`, `next`, `starting_after`.
const DEPTH: usize = 3;

/// A property of a body.
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    /// Where it stands in the body.
    pub(super) at: Pointer,
    /// Its name.
    pub(super) name: &'a str,
    /// What values it has.
    pub(super) shape: &'a Shape,
}

impl Place<'_> {
    /// The name of the property that holds it, if it is not the body itself.
    pub(super) fn holder(&self) -> Option<String> {
        self.at.parent()?.last()
    }

    /// Whether it can be sent back as it is.
    pub(super) fn is_text(&self) -> bool {
        matches!(self.shape, Shape::String | Shape::Integer | Shape::Any)
    }
}

/// The properties of the body, the outermost first. Never enters lists, maps and unions.
pub(super) fn places<'a>(model: &'a Model, body: &'a Pointer) -> Vec<Place<'a>> {
    let mut found = Vec::new();
    let mut pending = VecDeque::from([(Pointer::root(), body, DEPTH)]);
    while let Some((at, schema, depth)) = pending.pop_front() {
        let Some(Shape::Object(object)) = shape(model, schema) else {
            continue;
        };
        for (name, property) in &object.properties {
            let at = at.child(name.as_str());
            let shape = shape(model, &property.schema).unwrap_or(&Shape::Any);
            if depth > 1 {
                pending.push_back((at.clone(), &property.schema, depth - 1));
            }
            found.push(Place {
                at,
                name: name.as_str(),
                shape,
            });
        }
    }
    found
}

/// What values there are at `pointer`, aliases followed.
pub(super) fn shape<'a>(model: &'a Model, pointer: &'a Pointer) -> Option<&'a Shape> {
    model.canonical(pointer).1.map(|found| &found.shape)
}

/// The schema of the JSON that successes of the operation have, if they all have the same.
pub(super) fn response<'a>(model: &'a Model, operation: &'a Operation) -> Option<&'a Pointer> {
    let mut same = None;
    let successes = operation
        .responses
        .iter()
        .filter(|(status, _)| status.is_success());
    for (_, response) in successes {
        let schema = response.json()?;
        let nullable = model.types.get(schema).map(|found| found.facts.nullable);
        let found = (model.canonical(schema).0, nullable);
        if same.is_some_and(|(other, _)| other != found) {
            return None;
        }
        same = Some((found, schema));
    }
    same.map(|(_, schema)| schema)
}

/// What part of the operation's request has that name: a parameter, or else a property of its body.
pub(super) fn target(model: &Model, operation: &Operation, name: &str) -> Option<Target> {
    query(operation, name).or_else(|| {
        let places = places(model, body(operation)?);
        let named = places.into_iter().find(|place| place.name == name)?;
        named.is_text().then_some(Target::Body(named.at))
    })
}

/// The query parameter of that name, if its value is written there as it is.
pub(super) fn query(operation: &Operation, name: &str) -> Option<Target> {
    let named = operation.parameters.iter().any(|parameter| {
        parameter.name.as_str() == name
            && matches!(parameter.place, api::Place::Query(style) if style != api::QueryStyle::Json)
    });
    named.then(|| Target::Query(ParameterName::new(name)))
}

/// The schema of the JSON that the operation is sent.
pub(super) fn body(operation: &Operation) -> Option<&Pointer> {
    let (media, schema) = operation.body.as_ref()?.sent()?;
    schema.filter(|_| media.is_json())
}
