//! Whether a tree is an OpenAPI 3.0 document, and what of it the generator does not represent.
//!
//! Walks the whole tree by the object model and reports everything at once. Never changes anything.

pub mod model;
mod operations;
mod references;
pub mod rewrite;
mod rules;
mod schema;
mod suggest;
mod version;

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::pointer::Pointer;
use crate::source::Tree;
use model::{Field, Keys, Kind, Model, Shape, is_extension};

/// Checks a whole description.
///
/// Errors are what makes it no OpenAPI 3.0 document. Warnings name what is valid and not represented
/// in the output, or what contradicts itself.
pub fn check(tree: &Tree, diagnostics: &mut Diagnostics) {
    if !version::check(tree, diagnostics) {
        return;
    }
    check_as(tree, Kind::OpenApi, diagnostics);
    operations::check(tree, diagnostics);
}

/// Checks that a tree is an object of this kind, down to the leaves.
pub(crate) fn check_as(tree: &Tree, kind: Kind, diagnostics: &mut Diagnostics) {
    let mut walk = Walk {
        tree,
        diagnostics,
        cycles: HashMap::new(),
    };
    walk.value(tree, Shape::Object(kind), &Pointer::root());
}

/// A walk over a tree; rules look around in the whole of it.
struct Walk<'a> {
    tree: &'a Tree,
    diagnostics: &'a mut Diagnostics,
    /// Whether following a reference never ends, of those that were followed.
    cycles: HashMap<String, bool>,
}

impl Walk<'_> {
    fn value(&mut self, value: &Value, shape: Shape, pointer: &Pointer) {
        match (shape, value) {
            (Shape::OrRef(kind), Value::Object(members)) if members.contains_key("$ref") => {
                references::check(self, kind, members, pointer);
            }
            (Shape::Object(kind) | Shape::OrRef(kind), Value::Object(members)) => {
                self.object(kind, members, pointer);
            }
            (Shape::List(inner), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(item, *inner, &pointer.index(index));
                }
            }
            (Shape::Map(inner), Value::Object(members)) => {
                for (key, value) in members {
                    self.value(value, *inner, &pointer.child(key));
                }
            }
            (Shape::FlagOr(_), Value::Bool(_)) => {}
            (Shape::FlagOr(inner), value) => self.value(value, *inner, pointer),
            (Shape::Word(words), Value::String(word)) => self.word(word, words, pointer),
            (shape, value) if is_scalar_of(shape, value) => {}
            (shape, value) => self.diagnostics.push(wrong_type(value, shape, pointer)),
        }
    }

    fn object(&mut self, kind: Kind, members: &Map<String, Value>, pointer: &Pointer) {
        let model = kind.model();
        for (key, value) in members {
            if !is_extension(key) {
                self.member(kind, &model, key, value, &pointer.child(key));
            }
        }
        for field in model.fields.iter().filter(|field| field.required) {
            if !members.contains_key(field.name) {
                self.missing(kind, &format!("`{}`", field.name), pointer);
            }
        }
        rules::check(self, kind, members, pointer);
    }

    fn member(&mut self, kind: Kind, model: &Model, key: &str, value: &Value, pointer: &Pointer) {
        match (model.field(key), model.members) {
            (Some(field), _) if value.is_null() && is_droppable(field) => {
                let message =
                    format!("`{key}` has no value, which is read as if it were not there");
                self.warn(
                    "null-field",
                    pointer,
                    message,
                    "give it a value, or remove it",
                );
            }
            (Some(field), _) => self.value(value, field.shape, pointer),
            (None, Some((keys, shape))) => {
                if let Some(problem) = bad_key(keys, key) {
                    self.diagnostics.push(problem(key, pointer));
                }
                self.value(value, shape, pointer);
            }
            (None, None) => self
                .diagnostics
                .push(suggest::unknown_field(kind, key, value, pointer)),
        }
    }

    fn word(&mut self, word: &str, words: &[&str], pointer: &Pointer) {
        if !words.contains(&word) {
            let message = format!("`{word}` is nothing that the standard knows here");
            let help = format!("one of: {}", words.join(", "));
            self.error("unknown-value", pointer, message, help);
        }
    }

    fn missing(&mut self, kind: Kind, what: &str, pointer: &Pointer) {
        let message = format!("this {} has no {what}", kind.model().title);
        self.error("missing-field", pointer, message, "the standard demands it");
    }

    fn error(
        &mut self,
        code: &'static str,
        pointer: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.diagnostics
            .push(Diagnostic::error(code, pointer, message).help(help));
    }

    fn warn(
        &mut self,
        code: &'static str,
        pointer: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.diagnostics
            .push(Diagnostic::warning(code, pointer, message).help(help));
    }
}

/// Whether null in this field is as good as nothing.
fn is_droppable(field: &Field) -> bool {
    !field.required && !matches!(field.shape, Shape::Any)
}

fn is_scalar_of(shape: Shape, value: &Value) -> bool {
    match shape {
        Shape::Any => true,
        Shape::Text => value.is_string(),
        Shape::Flag => value.is_boolean(),
        Shape::Count => value.is_u64(),
        Shape::Number => value.is_number(),
        _ => false,
    }
}

/// What is wrong with a free key; `None` when it may stand there.
fn bad_key(keys: Keys, key: &str) -> Option<fn(&str, &Pointer) -> Diagnostic> {
    match keys {
        Keys::Path if !key.starts_with('/') => Some(|key, pointer| {
            Diagnostic::error(
                "bad-path",
                pointer,
                format!("the path `{key}` has no leading slash"),
            )
            .help(format!("write `/{key}`"))
        }),
        Keys::Status if !is_status(key) => Some(|key, pointer| {
            Diagnostic::error("bad-status", pointer, format!("`{key}` is no HTTP status"))
                .help("a key is a status such as 200, a range such as 4XX, or `default`")
        }),
        _ => None,
    }
}

fn is_status(key: &str) -> bool {
    let is_code = || {
        key.parse::<u16>()
            .is_ok_and(|code| (100..600).contains(&code))
    };
    let is_range = || {
        matches!(
            key.as_bytes(),
            [b'1'..=b'5', b'X', b'X'] | [b'1'..=b'5', b'x', b'x']
        )
    };
    key == "default" || (key.len() == 3 && is_code()) || is_range()
}

fn wrong_type(value: &Value, shape: Shape, pointer: &Pointer) -> Diagnostic {
    let name = pointer
        .last()
        .map_or("the document".to_owned(), |name| format!("`{name}`"));
    let expected = expected(shape);
    let message = format!("{name} has to be {expected}, but is {}", found(value));
    let diagnostic = Diagnostic::error("wrong-type", pointer, message);
    match (shape, value, pointer.last().as_deref()) {
        (Shape::List(_), Value::Bool(_), Some("required")) => diagnostic.help(
            "list the required properties in the object that has them: `required: [name]`; \
             a property that is not listed is optional",
        ),
        (Shape::Flag, Value::Number(_), Some("exclusiveMinimum" | "exclusiveMaximum")) => {
            diagnostic
                .help("this is OpenAPI 3.1; 3.0 has `minimum: 1` beside `exclusiveMinimum: true`")
        }
        (Shape::Text, Value::Object(_), Some("type")) => {
            diagnostic.help("a property called `type` belongs in `properties`")
        }
        (Shape::Text, Value::Number(_) | Value::Bool(_), _) => diagnostic.help("put it in quotes"),
        (Shape::Count | Shape::Number, Value::String(text), _) if text.parse::<f64>().is_ok() => {
            diagnostic.help("remove the quotes")
        }
        _ => diagnostic.help(format!("write {expected}, or correct it in an overlay")),
    }
}

/// What a shape is called in a sentence.
fn expected(shape: Shape) -> String {
    match shape {
        Shape::Text | Shape::Word(_) => "a string".to_owned(),
        Shape::Flag => "true or false".to_owned(),
        Shape::Count => "a whole number from zero".to_owned(),
        Shape::Number => "a number".to_owned(),
        Shape::Any => "anything".to_owned(),
        Shape::Object(kind) | Shape::OrRef(kind) => format!("an object ({})", kind.model().title),
        Shape::List(inner) => match inner {
            Shape::Text => "a list of strings".to_owned(),
            _ => "a list".to_owned(),
        },
        Shape::Map(_) => "an object".to_owned(),
        Shape::FlagOr(_) => "true, false or an object".to_owned(),
    }
}

/// What a value is called in a sentence.
fn found(value: &Value) -> String {
    match value {
        Value::String(_) => "a string".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::Number(number) => format!("the number {number}"),
        Value::Null | Value::Bool(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests;
