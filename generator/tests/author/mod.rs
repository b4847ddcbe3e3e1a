//! Edits of a description as its authors make them, chosen by a generator with a seed.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// Pseudorandom numbers (xorshift): the same for the same seed.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 >> 16
    }

    fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next()).unwrap_or_default() % count.max(1)
    }

    pub fn of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.below(all.len()))
    }
}

type Edit = fn(&mut Value, &mut Chance) -> Option<()>;

/// All edits by name.
const EDITS: &[(&str, Edit)] = &[
    ("add property", add_property),
    ("remove property", remove_property),
    ("rename property", rename_property),
    ("move property", move_property),
    ("toggle required", toggle_required),
    ("toggle a flag", toggle_flag),
    ("change enum", change_enum),
    ("change type", change_type),
    ("state a limit", state_limit),
    ("inline a reference", inline_reference),
    ("extract a component", extract_component),
    ("wrap in allOf", wrap_in_all_of),
    ("extract a base", extract_base),
    ("rename component", rename_component),
    ("refer elsewhere", refer_elsewhere),
    ("make alternatives", make_alternatives),
    ("change alternatives", change_alternatives),
    ("remove operation", remove_operation),
    ("copy operation", copy_operation),
    ("rename operation", rename_operation),
    ("change tag", change_tag),
    ("change parameter", change_parameter),
    ("add parameter", add_parameter),
    ("remove parameter", remove_parameter),
    ("rename path parameter", rename_path_parameter),
    ("change body", change_body),
    ("change responses", change_responses),
];

/// Makes so many edits at most. Gives their names.
pub fn edit(tree: &mut Value, count: u64, chance: &mut Chance) -> Vec<&'static str> {
    let mut done = Vec::new();
    for _ in 0..count {
        // Not every edit finds something to do.
        let (name, edit) = EDITS[chance.below(EDITS.len())];
        if edit(tree, chance).is_some() {
            done.push(name);
        }
    }
    done
}

/// Two paths of a description, with all components that they refer to; `None` if those are many.
pub fn part(whole: &Value, chance: &mut Chance) -> Option<Value> {
    let paths: Vec<_> = whole["paths"].as_object()?.iter().collect();
    let mut part =
        json!({"openapi": "3.0.1", "info": whole["info"], "paths": {}, "components": {}});
    for _ in 0..2 {
        let (path, item) = chance.of(&paths)?;
        part["paths"][path.as_str()] = (*item).clone();
    }
    let mut wanted = references(&part);
    let mut brought = BTreeSet::new();
    while let Some(reference) = wanted.pop_first() {
        if brought.insert(reference.clone()) {
            let found = whole.pointer(reference.strip_prefix('#')?)?;
            let (section, name) = reference.strip_prefix("#/components/")?.split_once('/')?;
            wanted.extend(references(found));
            part["components"][section][name] = found.clone();
        }
    }
    (brought.len() < 30).then_some(part)
}

fn references(tree: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    visit(tree, &mut |_, value| {
        let reference = value.get("$ref").and_then(Value::as_str);
        found.extend(reference.map(str::to_owned));
    });
    found
}

fn visit(tree: &Value, see: &mut impl FnMut(&str, &Value)) {
    fn go(at: &str, value: &Value, see: &mut impl FnMut(&str, &Value)) {
        see(at, value);
        match value {
            Value::Object(members) => {
                for (key, value) in members {
                    let key = key.replace('~', "~0").replace('/', "~1");
                    go(&format!("{at}/{key}"), value, see);
                }
            }
            Value::Array(items) => {
                for (index, value) in items.iter().enumerate() {
                    go(&format!("{at}/{index}"), value, see);
                }
            }
            _ => {}
        }
    }
    go("", tree, see);
}

/// A place of which that holds.
fn place(
    tree: &Value,
    chance: &mut Chance,
    is_it: impl Fn(&str, &Value) -> bool,
) -> Option<String> {
    let mut found = Vec::new();
    visit(tree, &mut |at, value| {
        if is_it(at, value) {
            found.push(at.to_owned());
        }
    });
    chance.of(&found).cloned()
}

fn is_schema_place(at: &str) -> bool {
    let tokens: Vec<_> = at.split('/').skip(1).collect();
    match tokens.as_slice() {
        ["components", "schemas", _] | [.., "properties", _] => true,
        [.., "schema" | "items" | "additionalProperties"] => true,
        [.., "allOf" | "oneOf" | "anyOf", index] => index.parse::<usize>().is_ok(),
        _ => false,
    }
}

/// A schema of which that holds.
fn schema<'t>(
    tree: &'t mut Value,
    chance: &mut Chance,
    is_it: impl Fn(&Map<String, Value>) -> bool,
) -> Option<&'t mut Map<String, Value>> {
    let at = place(tree, chance, |at, value| {
        is_schema_place(at) && value.as_object().is_some_and(&is_it)
    })?;
    tree.pointer_mut(&at)?.as_object_mut()
}

fn object<'t>(tree: &'t mut Value, chance: &mut Chance) -> Option<&'t mut Map<String, Value>> {
    schema(tree, chance, |schema| {
        let properties = schema.get("properties").and_then(Value::as_object);
        properties.is_some_and(|properties| !properties.is_empty())
    })
}

fn component_names(tree: &Value) -> Vec<String> {
    let schemas = tree
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    schemas.into_iter().flat_map(Map::keys).cloned().collect()
}

fn some_schema(tree: &Value, chance: &mut Chance) -> Value {
    let names = component_names(tree);
    match (chance.below(7), chance.of(&names)) {
        (0, _) => json!({"type": "string"}),
        (1, _) => json!({"type": "integer"}),
        (2, _) => json!({"type": "array", "items": {"type": "string"}}),
        (3, _) => json!({"type": "object", "properties": {"label": {"type": "string"}}}),
        (4, _) => json!({"type": "string", "enum": ["on", "off"]}),
        (5, _) => json!({}),
        (_, Some(name)) => reference(name),
        (_, None) => json!({"type": "boolean"}),
    }
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

const WORDS: [&str; 8] = [
    "label",
    "status",
    "id",
    "created_at",
    "type",
    "owner_id",
    "next",
    "items",
];

fn add_property(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let value = some_schema(tree, chance);
    let name = (*chance.of(&WORDS)?).to_owned();
    let properties = object(tree, chance)?["properties"].as_object_mut()?;
    let at = chance.below(properties.len() + 1);
    if properties.contains_key(&name) {
        return None;
    }
    properties.shift_insert(at, name, value);
    Some(())
}

fn some_property(schema: &Map<String, Value>, chance: &mut Chance) -> Option<String> {
    let names: Vec<_> = schema["properties"].as_object()?.keys().cloned().collect();
    chance.of(&names).cloned()
}

fn remove_property(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let schema = object(tree, chance)?;
    let name = some_property(schema, chance)?;
    schema["properties"].as_object_mut()?.shift_remove(&name);
    set_required(schema, &name, false);
    Some(())
}

fn set_required(schema: &mut Map<String, Value>, name: &str, is: bool) {
    let listed = schema.get("required").and_then(Value::as_array).cloned();
    let mut names = listed.unwrap_or_default();
    names.retain(|other| other != name);
    if is {
        names.push(json!(name));
    }
    if names.is_empty() {
        schema.shift_remove("required");
    } else {
        schema.insert("required".to_owned(), Value::Array(names));
    }
}

fn is_required(schema: &Map<String, Value>, name: &str) -> bool {
    let listed = schema.get("required").and_then(Value::as_array);
    listed.is_some_and(|names| names.iter().any(|other| other == name))
}

fn rename_property(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let schema = object(tree, chance)?;
    let name = some_property(schema, chance)?;
    let renamed = match chance.below(3) {
        0 => name.replace('_', "-"),
        1 => format!("{name}_id"),
        _ => (*chance.of(&WORDS)?).to_owned(),
    };
    let properties = schema["properties"].as_object_mut()?;
    if properties.contains_key(&renamed) {
        return None;
    }
    let at = properties.keys().position(|other| *other == name)?;
    let value = properties.shift_remove(&name)?;
    properties.shift_insert(at, renamed.clone(), value);
    if is_required(schema, &name) {
        set_required(schema, &name, false);
        set_required(schema, &renamed, true);
    }
    Some(())
}

fn move_property(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let properties = object(tree, chance)?["properties"].as_object_mut()?;
    let (name, value) = first(properties)?;
    properties.insert(name, value);
    Some(())
}

fn first(members: &mut Map<String, Value>) -> Option<(String, Value)> {
    let name = members.keys().next()?.clone();
    let value = members.shift_remove(&name)?;
    Some((name, value))
}

fn toggle_required(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let schema = object(tree, chance)?;
    let name = some_property(schema, chance)?;
    let is = is_required(schema, &name);
    set_required(schema, &name, !is);
    Some(())
}

fn toggle_flag(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let flag = *chance.of(&[
        "nullable",
        "nullable",
        "readOnly",
        "writeOnly",
        "deprecated",
    ])?;
    let schema = schema(tree, chance, |schema| !schema.contains_key("$ref"))?;
    if schema.shift_remove(flag).is_none() {
        schema.insert(flag.to_owned(), json!(true));
    }
    Some(())
}

fn change_enum(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let schema = schema(tree, chance, |schema| {
        let values = schema.get("enum").and_then(Value::as_array);
        values.is_some_and(|values| values.iter().all(Value::is_string))
    })?;
    let values = schema["enum"].as_array_mut()?;
    match chance.below(3) {
        0 => values.push(json!("another")),
        1 if values.len() > 1 => drop(values.remove(0)),
        _ => values[0] = json!("renamed"),
    }
    let unique: BTreeSet<_> = values.iter().map(Value::to_string).collect();
    (unique.len() == values.len()).then_some(())
}

fn change_type(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let value = some_schema(tree, chance);
    let at = place(tree, chance, |at, value| {
        is_schema_place(at)
            && (value.get("$ref").is_some() || value.get("type").is_some_and(Value::is_string))
    })?;
    *tree.pointer_mut(&at)? = value;
    Some(())
}

fn state_limit(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let schema = schema(tree, chance, |schema| {
        ["string", "integer"]
            .map(|it| Some(it.into()))
            .contains(&schema.get("type").cloned())
    })?;
    let is_text = schema["type"] == "string";
    let (name, value) = match (chance.below(4), is_text) {
        (0, true) => ("maxLength", json!(chance.below(3))),
        (0, false) => ("maximum", json!(chance.below(3))),
        (1, true) if !schema.contains_key("enum") => ("default", json!("a")),
        (1, false) => ("default", json!(1)),
        (2, true) if !schema.contains_key("enum") => ("format", json!("date-time")),
        (2, false) => ("format", json!("date-time")),
        _ => ("description", json!("What it is.")),
    };
    if schema.shift_remove(name).is_none() {
        schema.insert(name.to_owned(), value);
    }
    Some(())
}

fn inline_reference(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let at = place(tree, chance, |at, value| {
        is_schema_place(at) && value.get("$ref").is_some()
    })?;
    let target = tree.pointer(&at)?["$ref"]
        .as_str()?
        .strip_prefix('#')?
        .to_owned();
    let copy = tree.pointer(&target)?.clone();
    *tree.pointer_mut(&at)? = copy;
    Some(())
}

fn extract_component(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let at = place(tree, chance, |at, value| {
        is_schema_place(at) && value.get("type").is_some() && !at.starts_with("/components/schemas")
            || at.matches('/').count() > 3 && is_schema_place(at) && value.get("type").is_some()
    })?;
    let name = format!("extracted_{}", component_names(tree).len());
    let value = std::mem::replace(tree.pointer_mut(&at)?, reference(&name));
    tree["components"]["schemas"][name] = value;
    Some(())
}

fn wrap_in_all_of(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let at = place(tree, chance, |at, _| is_schema_place(at))?;
    let value = tree.pointer_mut(&at)?;
    *value = match chance.below(2) {
        0 => json!({"allOf": [value]}),
        _ => json!({"type": "object", "allOf": [value], "description": "Wrapped."}),
    };
    Some(())
}

/// Half of the properties go to a component that the schema extends.
fn extract_base(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let name = format!("base_{}", component_names(tree).len());
    let at = place(tree, chance, |at, value| {
        is_schema_place(at) && value.get("properties").is_some() && value.get("allOf").is_none()
    })?;
    let schema = tree.pointer_mut(&at)?.as_object_mut()?;
    let mut base = Map::new();
    for _ in 0..schema["properties"].as_object()?.len() / 2 {
        let properties = schema["properties"].as_object_mut()?;
        let (name, value) = first(properties)?;
        base.insert(name, value);
    }
    let mut base = json!({"type": "object", "properties": base});
    let names: Vec<_> = base["properties"].as_object()?.keys().cloned().collect();
    for name in names.iter().filter(|name| is_required(schema, name)) {
        set_required(base.as_object_mut()?, name, true);
    }
    for name in &names {
        set_required(schema, name, false);
    }
    let own = Value::Object(schema.clone());
    *schema = json!({"allOf": [reference(&name), own]})
        .as_object()?
        .clone();
    tree["components"]["schemas"][name] = base;
    Some(())
}

fn rename_component(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let name = chance.of(&component_names(tree)).cloned()?;
    let renamed = format!("{name}_renamed");
    let schemas = tree.pointer_mut("/components/schemas")?.as_object_mut()?;
    let at = schemas.keys().position(|other| *other == name)?;
    let value = schemas.shift_remove(&name)?;
    schemas.shift_insert(at, renamed.clone(), value);
    let (old, new) = (format!("schemas/{name}\""), format!("schemas/{renamed}\""));
    *tree = serde_json::from_str(&tree.to_string().replace(&old, &new)).ok()?;
    Some(())
}

fn refer_elsewhere(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let name = chance.of(&component_names(tree)).cloned()?;
    let at = place(tree, chance, |at, value| {
        is_schema_place(at) && value.get("$ref").is_some()
    })?;
    *tree.pointer_mut(&at)? = reference(&name);
    Some(())
}

fn make_alternatives(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let other = some_schema(tree, chance);
    let at = place(tree, chance, |at, _| is_schema_place(at))?;
    let value = tree.pointer_mut(&at)?;
    let keyword = *chance.of(&["oneOf", "anyOf"])?;
    *value = json!({keyword: [value, other]});
    Some(())
}

fn change_alternatives(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let other = some_schema(tree, chance);
    let at = place(tree, chance, |at, value| {
        (at.ends_with("/oneOf") || at.ends_with("/anyOf")) && value.is_array()
    })?;
    let all = tree.pointer_mut(&at)?.as_array_mut()?;
    match chance.below(3) {
        0 => all.push(other),
        1 if all.len() > 1 => drop(all.remove(0)),
        _ => all.reverse(),
    }
    Some(())
}

const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

fn operation(tree: &Value, chance: &mut Chance) -> Option<String> {
    place(tree, chance, |at, _| {
        let tokens: Vec<_> = at.split('/').skip(1).collect();
        matches!(tokens.as_slice(), ["paths", _, method] if METHODS.contains(method))
    })
}

fn remove_operation(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let at = operation(tree, chance)?;
    let (item, method) = at.rsplit_once('/')?;
    tree.pointer_mut(item)?
        .as_object_mut()?
        .shift_remove(method);
    Some(())
}

fn copy_operation(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let at = operation(tree, chance)?;
    let mut copy = tree.pointer(&at)?.clone();
    let (item, method) = at.rsplit_once('/')?;
    let path = item
        .strip_prefix("/paths/")?
        .replace("~1", "/")
        .replace("~0", "~");
    copy["operationId"] = json!(format!("copied{}", chance.below(99)));
    let shared = tree.pointer(item)?.get("parameters").cloned();
    let to = &mut tree["paths"][format!("/copied{path}")];
    to[method] = copy;
    if let Some(shared) = shared {
        to["parameters"] = shared;
    }
    Some(())
}

fn rename_operation(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let at = operation(tree, chance)?;
    let operation = tree.pointer_mut(&at)?.as_object_mut()?;
    let id = operation.get("operationId")?.as_str()?.to_owned();
    operation["operationId"] = json!(format!("{id}Renamed"));
    Some(())
}

fn change_tag(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let at = operation(tree, chance)?;
    let tag = *chance.of(&["Contacts", "Companies", "Tags"])?;
    tree.pointer_mut(&at)?["tags"] = json!([tag]);
    Some(())
}

fn parameters<'t>(tree: &'t mut Value, chance: &mut Chance) -> Option<&'t mut Vec<Value>> {
    let at = place(tree, chance, |at, value| {
        at.starts_with("/paths/") && at.ends_with("/parameters") && value.is_array()
    })?;
    tree.pointer_mut(&at)?.as_array_mut()
}

fn change_parameter(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let value = some_schema(tree, chance);
    let parameters = parameters(tree, chance)?;
    let at = chance.below(parameters.len());
    let parameter = parameters.get_mut(at)?.as_object_mut()?;
    let is_in_path = parameter.get("in")? == "path";
    match chance.below(3) {
        0 => drop(parameter.insert("schema".to_owned(), value)),
        1 if !is_in_path && parameter.shift_remove("required").is_none() => {
            parameter.insert("required".to_owned(), json!(true));
        }
        2 if !is_in_path => {
            let name = parameter["name"].as_str()?.to_owned();
            parameter["name"] = json!(format!("{name}s"));
        }
        _ => return None,
    }
    Some(())
}

fn add_parameter(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let value = some_schema(tree, chance);
    let at = operation(tree, chance)?;
    let operation = tree.pointer_mut(&at)?.as_object_mut()?;
    let added =
        json!({"name": "added", "in": "query", "required": chance.below(2) == 0, "schema": value});
    let all = operation.entry("parameters").or_insert_with(|| json!([]));
    all.as_array_mut()?.push(added);
    Some(())
}

fn remove_parameter(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let parameters = parameters(tree, chance)?;
    let at = chance.below(parameters.len());
    if parameters.get(at)?.get("in")? == "path" {
        return None;
    }
    parameters.remove(at);
    Some(())
}

fn rename_path_parameter(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let paths = tree["paths"].as_object_mut()?;
    let names: Vec<_> = paths
        .keys()
        .filter(|path| path.contains("{id}"))
        .cloned()
        .collect();
    let path = chance.of(&names)?;
    let at = paths.keys().position(|other| other == path)?;
    let mut item = paths.shift_remove(path)?;
    visit_mut(&mut item, &mut |value| {
        if value.get("in").is_some_and(|it| it == "path")
            && value.get("name").is_some_and(|it| it == "id")
        {
            value["name"] = json!("renamed_id");
        }
    });
    paths.shift_insert(at, path.replace("{id}", "{renamed_id}"), item);
    Some(())
}

fn visit_mut(tree: &mut Value, see: &mut impl FnMut(&mut Value)) {
    see(tree);
    match tree {
        Value::Object(members) => members.values_mut().for_each(|value| visit_mut(value, see)),
        Value::Array(items) => items.iter_mut().for_each(|value| visit_mut(value, see)),
        _ => {}
    }
}

fn change_body(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let value = some_schema(tree, chance);
    let at = operation(tree, chance)?;
    let operation = tree.pointer_mut(&at)?.as_object_mut()?;
    let Some(body) = operation.get_mut("requestBody") else {
        let media = *chance.of(&["application/json", "multipart/form-data", "text/csv"])?;
        let body = json!({"content": {media: {"schema": value}}});
        operation.insert("requestBody".to_owned(), body);
        return Some(());
    };
    let content = body.get_mut("content")?.as_object_mut()?;
    match chance.below(4) {
        0 => drop(operation.shift_remove("requestBody")),
        1 => content
            .insert("text/csv".to_owned(), json!({"schema": value}))
            .map_or((), drop),
        2 => content.values_mut().next()?["schema"] = value,
        _ => {
            let is = body.get("required") == Some(&json!(true));
            body["required"] = json!(!is);
        }
    }
    Some(())
}

fn change_responses(tree: &mut Value, chance: &mut Chance) -> Option<()> {
    let value = some_schema(tree, chance);
    let at = operation(tree, chance)?;
    let responses = tree
        .pointer_mut(&at)?
        .get_mut("responses")?
        .as_object_mut()?;
    let statuses: Vec<_> = responses.keys().cloned().collect();
    let status = chance.of(&statuses)?.clone();
    let with = |value: Value| json!({"description": "x", "content": {"application/json": {"schema": value}}});
    match chance.below(6) {
        0 => responses
            .insert("409".to_owned(), with(value))
            .map_or((), drop),
        1 => responses
            .insert("202".to_owned(), json!({"description": "x"}))
            .map_or((), drop),
        2 if responses.len() > 1 => drop(responses.shift_remove(&status)),
        3 => {
            let moved = responses.shift_remove(&status)?;
            responses.insert("201".to_owned(), moved);
        }
        4 => responses.insert(status, with(value)).map_or((), drop),
        _ => {
            let content = responses[&status].get_mut("content")?.as_object_mut()?;
            content.insert("text/html".to_owned(), json!({}));
        }
    }
    Some(())
}
