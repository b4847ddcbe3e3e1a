//! Changes to a description's tree that people make by mistake, and some that nobody makes.

use std::collections::VecDeque;

use serde_json::{Value, json};

use super::Choices;

/// How often a tree is changed at most.
const CHANGES: usize = 12;

/// What may stand where something else should: words of the standard in the wrong place, and
/// texts that are no names in Rust.
const WORDS: &[&str] = &[
    "object",
    "array",
    "string",
    "integer",
    "number",
    "boolean",
    "null",
    "file",
    "date-time",
    "binary",
    "int64",
    "query",
    "path",
    "header",
    "cookie",
    "$ref",
    "type",
    "properties",
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "enum",
    "required",
    "nullable",
    "default",
    "format",
    "additionalProperties",
    "discriminator",
    "propertyName",
    "mapping",
    "parameters",
    "requestBody",
    "content",
    "schema",
    "responses",
    "operationId",
    "tags",
    "x-pagination",
    "deepObject",
    "200",
    "2XX",
    "default",
    "application/json",
    "multipart/form-data",
    "text/plain",
    "*/*",
    "/pages/{id}",
    "/pages/{}",
    "/a/{b",
    "",
    " ",
    "self",
    "Self",
    "crate",
    "super",
    "r#type",
    "_",
    "__",
    "1",
    "-1",
    "a b",
    "a-b",
    "aB",
    "A_B",
    "ünïcödé",
    "日本",
    "🦀",
    "*/",
    "\"",
    "\\",
    "{",
    "}",
    "{}",
    "#",
    "\u{0}",
    "\n",
    "\r\n",
    "\t",
    "\u{202e}",
    "\u{feff}",
    "extra",
    "body",
    "id",
    "next",
    "data",
    "pages",
    "Option",
    "String",
    "Vec",
    "Box",
    "None",
    "Some",
    "Ok",
    "Err",
    "Result",
    "Default",
    "Clone",
    "models",
    "Request",
    "Client",
    "std",
    "core",
    "new",
    "type_",
    "Type",
    "async",
    "try",
    "gen",
];

/// Changes the tree as the choices say, until none is left.
pub fn mutate(tree: &mut Value, choices: &mut Choices<'_>) {
    for _ in 0..CHANGES {
        if choices.are_made() {
            return;
        }
        change(tree, choices);
    }
}

fn change(tree: &mut Value, choices: &mut Choices<'_>) {
    let places = places(tree);
    let place = &places[choices.below(places.len())];
    let other = &places[choices.below(places.len())];
    match choices.below(8) {
        0 => drop_at(tree, place),
        1 => duplicate(tree, place, choices),
        2 => retype(tree, place, choices),
        3 => rename(tree, place, choices),
        4 => refer(tree, place, other),
        5 => graft(tree, place, other),
        6 => wrap(tree, place, choices),
        _ => set(tree, place, json!(choices.of(WORDS))),
    }
}

/// The pointers to all values, those to containers before those to what they hold.
fn places(tree: &Value) -> Vec<String> {
    let mut places = Vec::new();
    let mut pending = VecDeque::from([(String::new(), tree)]);
    while let Some((place, value)) = pending.pop_front() {
        match value {
            Value::Object(members) => pending.extend(members.iter().map(|(key, value)| {
                let key = key.replace('~', "~0").replace('/', "~1");
                (format!("{place}/{key}"), value)
            })),
            Value::Array(items) => {
                let items = items.iter().enumerate();
                pending.extend(items.map(|(index, item)| (format!("{place}/{index}"), item)));
            }
            _ => {}
        }
        places.push(place);
    }
    places
}

/// A place as the container it is in, and its name there.
fn split<'t>(tree: &'t mut Value, place: &str) -> Option<(&'t mut Value, String)> {
    let (parent, name) = place.rsplit_once('/')?;
    let name = name.replace("~1", "/").replace("~0", "~");
    Some((tree.pointer_mut(parent)?, name))
}

fn set(tree: &mut Value, place: &str, value: Value) {
    if let Some(found) = tree.pointer_mut(place) {
        *found = value;
    }
}

fn drop_at(tree: &mut Value, place: &str) {
    match split(tree, place) {
        Some((Value::Object(members), name)) => drop(members.remove(&name)),
        Some((Value::Array(items), name)) => drop(items.remove(index(&name))),
        _ => {}
    }
}

fn index(name: &str) -> usize {
    name.parse().unwrap_or_default()
}

/// The same again: under another name, or once more in the list.
fn duplicate(tree: &mut Value, place: &str, choices: &mut Choices<'_>) {
    match split(tree, place) {
        Some((Value::Object(members), name)) => {
            let copy = members[&name].clone();
            let copied = match choices.below(3) {
                0 => (*choices.of(WORDS)).to_owned(),
                1 => format!("{name}_"),
                _ => name.to_uppercase(),
            };
            members.insert(copied, copy);
        }
        Some((Value::Array(items), name)) => {
            let copy = items[index(&name)].clone();
            items.push(copy);
        }
        _ => {}
    }
}

/// A value of another type.
fn retype(tree: &mut Value, place: &str, choices: &mut Choices<'_>) {
    let value = match choices.below(10) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(choices.below(300)),
        3 => json!(-1),
        4 => json!(u64::MAX),
        5 => json!(1e300),
        6 => json!([]),
        7 => json!({}),
        8 => json!([choices.of(WORDS)]),
        _ => json!({ *choices.of(WORDS): choices.of(WORDS) }),
    };
    set(tree, place, value);
}

fn rename(tree: &mut Value, place: &str, choices: &mut Choices<'_>) {
    if let Some((Value::Object(members), name)) = split(tree, place)
        && let Some(value) = members.remove(&name)
    {
        members.insert((*choices.of(WORDS)).to_owned(), value);
    }
}

/// A reference to a place that may be around this one, of another kind, or not a component.
fn refer(tree: &mut Value, place: &str, other: &str) {
    set(tree, place, json!({ "$ref": format!("#{other}") }));
}

/// What stands somewhere else.
fn graft(tree: &mut Value, place: &str, other: &str) {
    if let Some(value) = tree.pointer(other).cloned() {
        set(tree, place, value);
    }
}

/// The same one level deeper.
fn wrap(tree: &mut Value, place: &str, choices: &mut Choices<'_>) {
    let Some(value) = tree.pointer(place).cloned() else {
        return;
    };
    let wrapped = match choices.below(6) {
        0 => json!({ "allOf": [value] }),
        1 => json!({ "oneOf": [value, {"type": "string"}] }),
        2 => json!({ "type": "array", "items": value }),
        3 => json!({ "type": "object", "additionalProperties": value }),
        4 => json!({ "allOf": [value.clone(), value] }),
        _ => json!({ "type": "object", "properties": { *choices.of(WORDS): value } }),
    };
    set(tree, place, wrapped);
}
