//! Rules that look across operations and parameters: ids are unique, parameters are declared once,
//! and the path template and its parameters agree.

use std::collections::HashMap;

use serde_json::Value;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::pointer::Pointer;
use crate::source::Tree;

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Checks all paths of a description.
pub(super) fn check(tree: &Tree, diagnostics: &mut Diagnostics) {
    let Some(Value::Object(paths)) = tree.get("paths") else {
        return;
    };
    let mut ids = HashMap::new();
    for (path, item) in paths.iter().filter(|(path, _)| path.starts_with('/')) {
        let at = Pointer::root().child("paths").child(path);
        let template = template(path, &at, diagnostics);
        let shared = parameters(tree, item, &at, diagnostics);
        for (method, operation) in operations(item) {
            let at = at.child(method);
            unique_id(operation, &at, &mut ids, diagnostics);
            let own = parameters(tree, operation, &at, diagnostics);
            if let Some(template) = &template {
                agreement(template, &shared, &own, &at, diagnostics);
            }
        }
    }
}

fn operations(item: &Value) -> impl Iterator<Item = (&'static str, &Value)> {
    METHODS
        .into_iter()
        .filter_map(|method| Some((method, item.get(method)?)))
}

fn unique_id<'a>(
    operation: &'a Value,
    at: &Pointer,
    ids: &mut HashMap<&'a str, Pointer>,
    diagnostics: &mut Diagnostics,
) {
    let Some(id) = operation.get("operationId").and_then(Value::as_str) else {
        return;
    };
    let at = at.child("operationId");
    if let Some(first) = ids.get(id) {
        let message = format!("a second operation is called `{id}`");
        diagnostics.push(
            Diagnostic::error("duplicate-operation-id", &at, message)
                .related(first, "the first one")
                .help("operation ids name functions; give one of them another"),
        );
    } else {
        ids.insert(id, at);
    }
}

/// A parameter as far as these rules look at it.
struct Parameter<'a> {
    name: &'a str,
    place: &'a str,
    at: Pointer,
}

/// The parameters of a path item or an operation; reports those that are declared twice.
fn parameters<'a>(
    tree: &'a Tree,
    owner: &'a Value,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<Parameter<'a>> {
    let mut found: Vec<Parameter<'a>> = Vec::new();
    let list = owner.get("parameters").and_then(Value::as_array);
    for (index, parameter) in list.into_iter().flatten().enumerate() {
        let at = at.child("parameters").index(index);
        let Some((name, place)) = name_and_place(tree, parameter) else {
            continue;
        };
        if let Some(first) = found
            .iter()
            .find(|other| (other.name, other.place) == (name, place))
        {
            let message = format!("the {place} parameter `{name}` is declared twice");
            diagnostics.push(
                Diagnostic::error("duplicate-parameter", &at, message)
                    .related(&first.at, "the first declaration")
                    .help("remove one of them"),
            );
        } else {
            found.push(Parameter { name, place, at });
        }
    }
    found
}

fn name_and_place<'a>(tree: &'a Tree, parameter: &'a Value) -> Option<(&'a str, &'a str)> {
    let parameter = match parameter.get("$ref").and_then(Value::as_str) {
        Some(reference) => tree.pointer(reference.strip_prefix('#')?)?,
        None => parameter,
    };
    Some((
        parameter.get("name")?.as_str()?,
        parameter.get("in")?.as_str()?,
    ))
}

/// The names in a path template; `None`, and an error, when it is none.
///
/// `/contacts/{contact_id}/tags/{id}` has `contact_id` and `id`.
fn template<'a>(
    path: &'a str,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<&'a str>> {
    if path.contains(['?', '#']) {
        let message = format!("`{path}` goes on behind its path");
        let help = "describe what is behind `?` as parameters in the query, and leave out `#`";
        diagnostics.push(Diagnostic::error("bad-path", at, message).help(help));
        return None;
    }
    let mut names = Vec::new();
    let mut rest = path;
    while let Some(start) = rest.find(['{', '}']) {
        let name = rest[start..]
            .strip_prefix('{')
            .and_then(|rest| rest.split_once('}'));
        let Some((name, after)) = name.filter(|(name, _)| is_name(name)) else {
            let message = format!("the braces of `{path}` do not enclose names");
            let help = "a parameter is written `{name}`";
            diagnostics.push(Diagnostic::error("bad-path", at, message).help(help));
            return None;
        };
        names.push(name);
        rest = after;
    }
    Some(names)
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(['{', '/'])
}

/// Every name in the template is declared as a path parameter, and the reverse.
fn agreement(
    template: &[&str],
    shared: &[Parameter<'_>],
    own: &[Parameter<'_>],
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) {
    let declared = || shared.iter().chain(own);
    let in_path = |name: &str| declared().any(|other| other.name == name && other.place == "path");
    for name in template.iter().filter(|name| !in_path(name)) {
        let message = format!("`{{{name}}}` is in the path but not declared as a path parameter");
        let elsewhere = declared().find(|parameter| parameter.name == *name);
        let at = elsewhere.map_or(at, |parameter| &parameter.at);
        let help = match elsewhere {
            Some(parameter) => format!("it is declared in `{}`; write `in: path`", parameter.place),
            None => "declare it; until then it is taken to be a string".to_owned(),
        };
        let code = "undeclared-path-parameter";
        diagnostics.push(Diagnostic::warning(code, at, message).help(help));
    }
    for parameter in own.iter().filter(|parameter| parameter.place == "path") {
        if !template.contains(&parameter.name) {
            let message = format!(
                "the path has no `{{{}}}` for this parameter",
                parameter.name
            );
            let help = "add it to the path, or say where else the parameter goes";
            let code = "unused-path-parameter";
            diagnostics.push(Diagnostic::warning(code, &parameter.at, message).help(help));
        }
    }
}
