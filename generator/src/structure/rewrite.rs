//! Rebuilds a tree from the leaves up, calling a rule once for every object whose kind is known.
//!
//! Never decides anything: the rule does.

use serde_json::{Map, Value};

use super::model::{Kind, Shape};

/// Rewrites `value`, which stands where the object model has `shape`.
///
/// `rule` gets each object after its members were rewritten, with its kind. Members whose kind is
/// not known (extensions, examples, defaults) are left alone.
pub fn rewrite(
    value: Value,
    shape: Shape,
    rule: &impl Fn(Kind, Map<String, Value>) -> Value,
) -> Value {
    match (shape, value) {
        (Shape::Object(kind) | Shape::OrRef(kind), Value::Object(members)) => {
            let model = kind.model();
            let members = each_member(members, rule, |key| model.shape_of(key));
            rule(kind, members)
        }
        (Shape::List(inner), Value::Array(items)) => items
            .into_iter()
            .map(|item| rewrite(item, *inner, rule))
            .collect(),
        (Shape::Map(inner), Value::Object(members)) => {
            Value::Object(each_member(members, rule, |_| Some(*inner)))
        }
        (Shape::FlagOr(inner), value) => rewrite(value, *inner, rule),
        (_, value) => value,
    }
}

fn each_member(
    members: Map<String, Value>,
    rule: &impl Fn(Kind, Map<String, Value>) -> Value,
    shape_of: impl Fn(&str) -> Option<Shape>,
) -> Map<String, Value> {
    members
        .into_iter()
        .map(|(key, value)| match shape_of(&key) {
            Some(shape) => {
                let value = rewrite(value, shape, rule);
                (key, value)
            }
            None => (key, value),
        })
        .collect()
}
