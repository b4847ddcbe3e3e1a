//! Reads arguments as the types that an endpoint function takes.

use super::arguments::Arguments;
use crate::runtime::wire::{
    Decoder, Fields, File, Fit, Mismatch, MismatchKind, Node, Slot, Source, Wire, escape, table,
    write,
};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::mem::discriminant;

/// The arguments of a call, while its request is built.
#[derive(Debug)]
pub struct Reader<'a> {
    arguments: &'a Arguments,
    mismatches: Vec<Mismatch>,
}

/// The words that the tables have for the places.
impl<'a> Reader<'a> {
    pub(super) fn new(arguments: &'a Arguments) -> Self {
        Reader {
            arguments,
            mismatches: Vec::new(),
        }
    }

    pub(super) fn into_mismatches(self) -> Vec<Mismatch> {
        self.mismatches
    }

    /// A parameter in the path.
    pub fn path<T: Wire>(&mut self, name: &str) -> Option<T> {
        self.parameter("path", &self.arguments.path, name)
    }

    /// A parameter in the query.
    pub fn query<T: Wire>(&mut self, name: &str) -> Option<T> {
        self.parameter("query", &self.arguments.query, name)
    }

    /// A list in the query, joined by commas.
    pub fn query_joined<T: Wire>(&mut self, name: &str) -> Option<T> {
        self.query(name)
    }

    /// A list in the query, joined by spaces.
    pub fn query_spaces<T: Wire>(&mut self, name: &str) -> Option<T> {
        self.query(name)
    }

    /// A list in the query, joined by pipes.
    pub fn query_pipes<T: Wire>(&mut self, name: &str) -> Option<T> {
        self.query(name)
    }

    /// An object in the query, with names in brackets.
    pub fn query_deep<T: Wire>(&mut self, name: &str) -> Option<T> {
        self.query(name)
    }

    /// JSON in the query.
    pub fn query_json<T: Wire>(&mut self, name: &str) -> Option<T> {
        self.query(name)
    }

    /// A parameter in a header.
    pub fn header<T: Wire>(&mut self, name: &str) -> Option<T> {
        self.parameter("header", &self.arguments.header, name)
    }

    /// The body.
    pub fn json<T: Wire>(&mut self, _: &str) -> Option<T> {
        let body = self.arguments.body.as_ref()?;
        let (value, mismatches) = decode(&node(body));
        self.record("/body", mismatches);
        value
    }

    /// The body of a form, whose fields are texts, with its files.
    pub fn form<T: Wire + Fields + Default>(&mut self, _: &str) -> Option<T> {
        let mut model = match &self.arguments.body {
            Some(body) => {
                let (model, mismatches) = decode_text(body);
                self.record("/body", mismatches);
                model?
            }
            None => T::default(),
        };
        for (name, file) in &self.arguments.files {
            if !is_set_in(&mut model, name, file) {
                self.mismatches.push(no_text(name));
                return None;
            }
            // A field that comes as a file is not missing.
            let pointer = format!("/body/{}", escape(name));
            self.mismatches
                .retain(|it| it.kind != MismatchKind::Missing || it.pointer != pointer);
        }
        Some(model)
    }

    fn parameter<T: Wire>(
        &mut self,
        place: &str,
        given: &'a Map<String, Value>,
        name: &str,
    ) -> Option<T> {
        let (decoded, mismatches) = decode_text(given.get(name)?);
        self.record(&format!("/{place}/{name}"), mismatches);
        decoded
    }

    fn record(&mut self, pointer: &str, mismatches: Vec<Mismatch>) {
        self.mismatches
            .extend(mismatches.into_iter().map(|mut mismatch| {
                mismatch.pointer.insert_str(0, pointer);
                mismatch
            }));
    }
}

fn decode<T: Wire>(node: &Node<'_>) -> (Option<T>, Vec<Mismatch>) {
    let mut cx = Decoder::of_request();
    let value = T::decode(node, &mut cx);
    (value, cx.into_mismatches())
}

/// Decodes what is text on the wire, where `5` and `"5"` are the same: what does not fit is tried the
/// other way round.
fn decode_text<T: Wire>(value: &Value) -> (Option<T>, Vec<Mismatch>) {
    let as_given = decode(&node(value));
    if as_given.1.is_empty() {
        return as_given;
    }
    let mut turned = value.clone();
    let mut tried = BTreeSet::new();
    let mut other = (None, as_given.1.clone());
    while turn_untried(&mut turned, &other.1, &mut tried) {
        other = decode(&node(&turned));
    }
    match other.1.len() < as_given.1.len() {
        true => other,
        false => as_given,
    }
}

/// Turns what did not fit and was not turned before; gives whether there was any.
fn turn_untried(value: &mut Value, misfits: &[Mismatch], tried: &mut BTreeSet<String>) -> bool {
    let before = tried.len();
    for misfit in misfits {
        if tried.insert(misfit.pointer.clone()) {
            turn_at(value, &misfit.pointer);
        }
    }
    tried.len() > before
}

/// Turns what is at a pointer. A list tells of one item only, so those like it after it are turned,
/// too.
fn turn_at(value: &mut Value, pointer: &str) {
    let (list, item) = pointer.rsplit_once('/').unwrap_or_default();
    match (value.pointer_mut(list), item.parse::<usize>()) {
        (Some(Value::Array(items)), Ok(from)) => {
            let kind = items.get(from).map(discriminant);
            let rest = items.iter_mut().skip(from);
            rest.filter(|it| Some(discriminant(*it)) == kind)
                .for_each(turn);
        }
        _ => {
            value.pointer_mut(pointer).map(turn);
        }
    }
}

/// Makes `5` of `"5"`, and the other way round.
fn turn(value: &mut Value) {
    *value = match value.take() {
        Value::String(text) => serde_json::from_str(&text).unwrap_or(Value::String(text)),
        other @ (Value::Number(_) | Value::Bool(_)) => Value::String(other.to_string()),
        other => other,
    };
}

fn node(value: &Value) -> Node<'_> {
    match value {
        Value::Null => Node::Null,
        Value::Bool(value) => Node::Bool(*value),
        Value::Number(number) => Node::Number(number.clone()),
        Value::String(text) => Node::String(text.as_str().into()),
        Value::Array(items) => Node::Array(items.iter().map(node).collect()),
        Value::Object(members) => {
            let members = members.iter();
            Node::Object(
                members
                    .map(|(name, value)| (name.as_str().into(), node(value)))
                    .collect(),
            )
        }
    }
}

/// Puts a file into the field of that name; or, if none takes it, its text beside the fields.
/// Content that is not in memory has no text.
fn is_set_in(model: &mut dyn Fields, name: &str, file: &File) -> bool {
    let fields = table(model).fields;
    let at = fields.iter().position(|(field, _)| *field == name);
    let mut done = false;
    write(model, |slots, extra| {
        done = at.is_some_and(|at| is_set(&mut *slots[at], file));
        if let (false, Some(bytes)) = (done, file.bytes()) {
            let text = String::from_utf8_lossy(bytes);
            extra.insert(name.to_owned(), text.into_owned());
            done = true;
        }
    });
    done
}

fn no_text(name: &str) -> Mismatch {
    Mismatch {
        pointer: format!("/files/{name}"),
        kind: MismatchKind::Type,
        expected: "text",
        found: "stream".into(),
    }
}

fn is_set(slot: &mut dyn Slot, file: &File) -> bool {
    slot.set(Source::Value(file), &mut Decoder::default()) == Fit::Taken
}
