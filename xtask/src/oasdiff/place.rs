//! Where in a description a finding of oasdiff stands: from an operation and a path of properties to
//! pointers. Must not compare.

use std::collections::BTreeSet;

use generator::pointer::Pointer;
use generator::text::PathTemplate;
use serde_json::Value;

use super::words::{About, Finding, Said};

/// The way from an operation to a place. A step of it is several pointers: a reference and what it
/// refers to, a union and its variants, an object and what it consists of.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// Everything before the end.
    pub through: BTreeSet<Pointer>,
    /// The place itself.
    pub end: BTreeSet<Pointer>,
}

/// The way to what a finding is about; in the version that does not have it, the end is empty.
#[must_use]
pub fn way(tree: &Value, finding: &Finding, said: &Said) -> Way {
    let name = said.field("name").unwrap_or_default();
    let mut walk = Walk {
        tree,
        way: Way::default(),
    };
    match (said.row.about, operation(tree, finding)) {
        (About::Schema, _) => {
            let schema = Pointer::component("schemas", name);
            walk.way.through = users(tree, &schema);
            walk.way.end.insert(schema);
        }
        (_, None) => {}
        (About::Operation, Some(operation)) => walk.go([operation]),
        (About::Tag, Some(operation)) => {
            walk.go([operation]);
            walk.way.end.extend(tags(tree));
        }
        (About::Parameter, Some(operation)) => {
            let place = said.field("in").unwrap_or_default();
            walk.go(parameters(tree, &operation, place, name));
            let schemas = walk.children("schema");
            walk.way.end.extend(schemas);
        }
        (About::RequestBody, Some(operation)) => {
            walk.go([operation.child("requestBody")]);
            walk.body(said.field("path"));
        }
        (About::Response, Some(operation)) => {
            let responses = operation.child("responses");
            match said.field("status") {
                Some(status) => walk.go([responses.child(status)]),
                // Which one it is, not all sentences say.
                None => walk.go(members(tree, &responses)),
            }
            walk.body(said.field("path"));
        }
    }
    walk.way
}

struct Walk<'a> {
    tree: &'a Value,
    way: Way,
}

impl Walk<'_> {
    /// Makes another step: what was the end is on the way.
    fn go(&mut self, to: impl IntoIterator<Item = Pointer>) {
        let end = to
            .into_iter()
            .flat_map(|pointer| closure(self.tree, pointer))
            .collect();
        self.way
            .through
            .append(&mut std::mem::replace(&mut self.way.end, end));
    }

    fn children(&self, name: &str) -> BTreeSet<Pointer> {
        let children = self.way.end.iter().map(|pointer| pointer.child(name));
        children
            .flat_map(|pointer| closure(self.tree, pointer))
            .collect()
    }

    /// From a body to the values in it, and on along the properties that oasdiff names.
    fn body(&mut self, path: Option<&str>) {
        let content = self.children("content").into_iter();
        let media = content.flat_map(|content| members(self.tree, &content));
        let media: Vec<_> = media.map(|media| media.child("schema")).collect();
        let Some(path) = path else {
            let schemas = media
                .into_iter()
                .flat_map(|schema| closure(self.tree, schema));
            return self.way.end.extend(schemas);
        };
        self.go(media);
        for name in steps(path) {
            let mut next = BTreeSet::new();
            for at in &self.way.end {
                next.insert(at.child("properties").child(name));
                if matches!(name, "items" | "additionalProperties") {
                    next.insert(at.child(name));
                }
            }
            self.go(next);
        }
    }
}

/// The names in a path of oasdiff. Which variant of a union it goes through is left out: where variants
/// are one type here, a property that several have is reported in the first.
///
/// `a/oneOf[subschema #1: An A/B]/items/b` is `a`, `items`, `b`.
fn steps(path: &str) -> Vec<&str> {
    let mut depth = 0;
    let split = path.split(move |c| {
        match c {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ => {}
        }
        c == '/' && depth == 0
    });
    let is_union = |step: &str| {
        ["oneOf[", "anyOf[", "allOf["]
            .iter()
            .any(|union| step.starts_with(union))
    };
    split
        .filter(|step| !step.is_empty() && !is_union(step))
        .collect()
}

/// The operation of a finding, whatever the parameters in its path are called.
fn operation(tree: &Value, finding: &Finding) -> Option<Pointer> {
    let paths = tree.get("paths")?.as_object()?;
    let method = finding.operation.to_lowercase();
    let shape = |path: &str| PathTemplate::new(path).shape();
    let wanted = shape(&finding.path);
    let is_it =
        |(path, item): &(&String, &Value)| shape(path) == wanted && item.get(&method).is_some();
    let (path, _) = paths.iter().find(is_it)?;
    Some(Pointer::root().child("paths").child(path).child(method))
}

/// The tags of all operations: one that has another name is reported once, at one of them.
fn tags(tree: &Value) -> Vec<Pointer> {
    let paths = members(tree, &Pointer::root().child("paths"));
    let operations = paths.iter().flat_map(|path| members(tree, path));
    operations
        .map(|operation| operation.child("tags"))
        .collect()
}

/// What an object has.
fn members(tree: &Value, at: &Pointer) -> Vec<Pointer> {
    let all = tree.pointer(at.as_str()).and_then(Value::as_object);
    let names = all.into_iter().flat_map(|all| all.keys());
    names.map(|name| at.child(name)).collect()
}

/// What a list has.
fn items(tree: &Value, list: &Pointer) -> Vec<Pointer> {
    let all = tree.pointer(list.as_str()).and_then(Value::as_array);
    (0..all.map_or(0, Vec::len))
        .map(|index| list.index(index))
        .collect()
}

/// The parameters of an operation, or of its path, that are called `name`; those in the path by it or
/// by where they stand.
fn parameters(tree: &Value, operation: &Pointer, place: &str, name: &str) -> Vec<Pointer> {
    let lists = operation.parent().into_iter().chain([operation.clone()]);
    let all = lists.flat_map(|owner| items(tree, &owner.child("parameters")));
    let is_it = |pointer: &Pointer| {
        closure(tree, pointer.clone()).iter().any(|at| {
            let is = |field: &str, text: &str| {
                tree.pointer(at.child(field).as_str())
                    .and_then(Value::as_str)
                    == Some(text)
            };
            is("name", name) && is("in", place)
        })
    };
    all.filter(is_it).collect()
}

/// A place, and everything that stands there as well: what it refers to, the parts of an `allOf`, the
/// variants of a union. The place itself need not be there: the type in which variants are joined has
/// properties that stand in none of them.
fn closure(tree: &Value, pointer: Pointer) -> BTreeSet<Pointer> {
    let mut found = BTreeSet::new();
    let mut pending = vec![pointer];
    while let Some(pointer) = pending.pop() {
        if !found.insert(pointer.clone()) {
            continue;
        }
        let Some(value) = tree.pointer(pointer.as_str()) else {
            continue;
        };
        pending.extend(target(value));
        for list in ["allOf", "oneOf", "anyOf"] {
            pending.extend(items(tree, &pointer.child(list)));
        }
    }
    found
}

/// What a reference refers to.
fn target(value: &Value) -> Option<Pointer> {
    let reference = value.get("$ref")?.as_str()?;
    reference.strip_prefix('#').map(Pointer::from_escaped)
}

/// Every place that stands above a reference to `schema`, or to one of its users.
fn users(tree: &Value, schema: &Pointer) -> BTreeSet<Pointer> {
    let mut references = Vec::new();
    collect(tree, &Pointer::root(), &mut references);
    let mut found = BTreeSet::from([schema.clone()]);
    loop {
        let count = found.len();
        for (at, to) in &references {
            if found.contains(to) {
                found.extend(std::iter::successors(Some(at.clone()), Pointer::parent));
            }
        }
        if found.len() == count {
            return found;
        }
    }
}

fn collect(value: &Value, at: &Pointer, found: &mut Vec<(Pointer, Pointer)>) {
    found.extend(target(value).map(|to| (at.clone(), to)));
    match value {
        Value::Object(all) => {
            all.iter()
                .for_each(|(name, value)| collect(value, &at.child(name), found));
        }
        Value::Array(all) => {
            let all = all.iter().enumerate();
            all.for_each(|(index, value)| collect(value, &at.index(index), found));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::words::said;
    use super::*;

    fn tree() -> Value {
        let content = |name: &str| json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}});
        json!({
            "paths": {"/a/{id}": {
                "parameters": [{"name": "id", "in": "path", "schema": {"type": "string"}}],
                "get": {"tags": ["One"], "responses": {"200": {"content": content("list")}}},
            }},
            "components": {"schemas": {
                "list": {"properties": {"data": {"items": {"$ref": "#/components/schemas/one"}}}},
                "one": {"allOf": [{"$ref": "#/components/schemas/base"}], "properties": {"x": {}}},
                "base": {"properties": {"y": {"oneOf": [{"type": "string"}, {"type": "integer"}]}}},
            }},
        })
    }

    fn way_of(id: &str, text: &str, path: &str) -> Way {
        let finding = Finding::of_get(path, id, text);
        way(&tree(), &finding, &said(&finding).unwrap())
    }

    fn shown(pointers: &BTreeSet<Pointer>) -> Vec<&str> {
        pointers.iter().map(Pointer::as_str).collect()
    }

    #[test]
    fn a_path_leads_through_references_lists_and_bases_to_a_property() {
        let text = "the response property `data/items/oneOf[subschema #1: A/B]/y` became nullable \
                    for the status `200`";
        let found = way_of("response-property-became-nullable", text, "/a/{a_id}");
        let tree = tree();
        let there = shown(&found.end).into_iter();
        let there: Vec<_> = there.filter(|at| tree.pointer(at).is_some()).collect();
        assert_eq!(
            there,
            [
                "/components/schemas/base/properties/y",
                "/components/schemas/base/properties/y/oneOf/0",
                "/components/schemas/base/properties/y/oneOf/1",
            ]
        );
        let response = Pointer::from_escaped("/paths/~1a~1{id}/get/responses/200");
        let list = Pointer::from_escaped("/components/schemas/list/properties/data");
        assert!(found.through.contains(&response) && found.through.contains(&list));
    }

    #[test]
    fn a_parameter_stands_in_its_list_with_its_schema() {
        let text = "for the `path` request parameter `id`, the type/format was changed";
        let found = way_of("request-parameter-type-changed", text, "/a/{id}");
        assert_eq!(
            shown(&found.end),
            [
                "/paths/~1a~1{id}/parameters/0",
                "/paths/~1a~1{id}/parameters/0/schema"
            ]
        );
        let text = "for the `query` request parameter `id`, the type/format was changed";
        let found = way_of("request-parameter-type-changed", text, "/a/{id}");
        assert_eq!(found, Way::default());
    }

    #[test]
    fn what_is_not_there_has_no_way() {
        let found = way_of("endpoint-added", "endpoint added", "/b");
        assert_eq!(found, Way::default());
    }

    #[test]
    fn a_component_is_reached_from_everything_that_refers_to_it() {
        let found = way_of("api-schema-removed", "removed the schema `base`", "");
        assert_eq!(shown(&found.end), ["/components/schemas/base"]);
        let operation = Pointer::from_escaped("/paths/~1a~1{id}/get");
        let list = Pointer::from_escaped("/components/schemas/list");
        assert!(found.through.contains(&operation) && found.through.contains(&list));
    }
}
