//! Whether drift reports what a finding of oasdiff says. Must not judge whether it has to.

use generator::drift::rules::Action::{self, *};
use generator::drift::{Change, Place};
use generator::pointer::Pointer;
use serde_json::Value;

use super::place::{Way, way};
use super::words::{Finding, Said, said};

/// The changes that say everything of what is inside: where a place holds other values, is gone or
/// new, nobody asks how its parts differ.
const WHOLE: &[Action] = &[
    Added,
    AddedRequired,
    AddedConstant,
    Removed,
    RemovedDeprecated,
    AddedError,
    RemovedError,
    MediaTypeChanged,
    TypeChanged,
    TypeGeneralized,
    TypeSpecialized,
    ModelChanged,
    BecameEnum,
    VariantAdded,
    VariantRemoved,
];

/// Whether one of the changes of drift says what a finding says, of two descriptions.
#[must_use]
pub fn is_reported(finding: &Finding, (old, new): (&Value, &Value), changes: &[Change]) -> bool {
    let Some(said) = said(finding) else {
        return false;
    };
    let ways = Ways {
        old: way(old, finding, &said),
        new: way(new, finding, &said),
    };
    changes.iter().any(|change| {
        ways.says(change, &said)
            || ways.renames(change, &said)
            || ways.joins(change, &said)
            || WHOLE.contains(&change.rule.action) && ways.pass(change)
    })
}

/// The ways to a place in both versions.
struct Ways {
    old: Way,
    new: Way,
}

impl Ways {
    /// Whether one of the places of a change is one that `is_in` looks for.
    fn any(&self, change: &Change, is_in: impl Fn(&Way, &Pointer) -> bool) -> bool {
        let places = [(&self.old, &change.old), (&self.new, &change.new)];
        let is_it = |(way, place): (&Way, &Option<Place>)| {
            place
                .as_ref()
                .is_some_and(|place| is_in(way, &plain(&place.pointer)))
        };
        places.into_iter().any(is_it)
    }

    /// Whether a change is of the same kind, in the same place, and of the same value of an enum.
    fn says(&self, change: &Change, said: &Said) -> bool {
        said.row.same.contains(&change.rule.action)
            && said.field("value").is_none_or(|value| names(change, value))
            && self.any(change, |way, at| way.end.contains(at))
    }

    /// Whether a property that is gone has another name: several types that became one are one change,
    /// which stands where the property is now.
    fn renames(&self, change: &Change, said: &Said) -> bool {
        let gone = said.field("path").and_then(|path| path.rsplit('/').next());
        change.rule.action == Renamed
            && said.row.same.contains(&Removed)
            && gone.is_some_and(|name| names(change, name))
            && self.any(change, |way, at| {
                object(at).is_some_and(|at| way.through.contains(&at))
            })
    }

    /// Whether variants came or went in a union that is one type here: what shows are its properties.
    fn joins(&self, change: &Change, said: &Said) -> bool {
        let of_variant = match change.rule.action {
            Added => VariantAdded,
            Removed => VariantRemoved,
            _ => return false,
        };
        said.row.same.contains(&of_variant)
            && self.any(change, |way, at| {
                object(at).is_some_and(|at| way.end.contains(&at))
            })
    }

    fn pass(&self, change: &Change) -> bool {
        self.any(change, |way, at| {
            way.through.contains(at) || way.end.contains(at)
        })
    }
}

fn names(change: &Change, value: &str) -> bool {
    change.message.contains(&format!("`{value}`"))
}

/// The object that a property stands in.
fn object(property: &Pointer) -> Option<Pointer> {
    let properties = property.parent()?;
    (properties.last()? == "properties").then(|| properties.parent())?
}

/// The type in which the variants of a union were joined stands where the union does.
fn plain(pointer: &Pointer) -> Pointer {
    let text = pointer
        .as_str()
        .replace("/anyOf/*", "")
        .replace("/oneOf/*", "");
    Pointer::from_escaped(text)
}

#[cfg(test)]
mod tests {
    use generator::diagnostics::Diagnostics;
    use generator::drift::{Version, drift};
    use generator::source::Source;

    use super::*;

    /// A description whose one operation gives `thing`, and whose components are `schemas`.
    fn description(schemas: &str) -> Source {
        let text = format!(
            "openapi: 3.0.1\ninfo: {{title: t, version: '1'}}\npaths: {{/a: {{get: {{operationId: a, \
             responses: {{'200': {{description: x, content: {{application/json: {{schema: \
             {{$ref: '#/components/schemas/thing'}}}}}}}}}}}}}}}}\n\
             components: {{schemas: {{{schemas}}}}}\n"
        );
        Source::new("api.yaml", text)
    }

    /// Whether drift, between two versions, reports what a finding says.
    fn reports(old: &str, new: &str, (id, text): (&str, &str)) -> bool {
        let (old, new) = (description(old), description(new));
        let mut found = Diagnostics::default();
        let [before, after] = [&old, &new].map(|it| Version::read(it, None, &mut found).unwrap());
        let finding = Finding::of_get("/a", id, text);
        let changes = drift(&before, &after).changes;
        is_reported(&finding, (&before.tree, &after.tree), &changes)
    }

    const ADDED: &str = "response-optional-property-added";

    fn added(path: &str) -> String {
        format!("added the optional property `{path}` to the response with the `200` status")
    }

    #[test]
    fn a_property_is_reported_in_its_place_only() {
        let old = "thing: {type: object, properties: {one: {$ref: '#/components/schemas/one'}}}, \
                   one: {type: object, properties: {x: {type: string}}}";
        let new = &old.replace("x: {type: string}", "x: {type: string}, y: {type: string}");
        assert!(reports(old, new, (ADDED, &added("one/y"))));
        assert!(!reports(old, new, (ADDED, &added("y"))));
        assert!(!reports(old, new, (ADDED, &added("one/x"))));
        assert!(!reports(old, old, (ADDED, &added("one/y"))));
        let nullable = "the response property `one/y` became nullable for the status `200`";
        // A new property says all of what it is.
        assert!(reports(
            old,
            new,
            ("response-property-became-nullable", nullable)
        ));
        let other = nullable.replace("one/y", "one/x");
        assert!(!reports(
            old,
            new,
            ("response-property-became-nullable", &other)
        ));
    }

    #[test]
    fn another_name_is_what_went_and_what_came() {
        let old = "thing: {type: object, properties: {content-type: {type: string}}}";
        let new = "thing: {type: object, properties: {content_type: {type: string}}}";
        let removed =
            "removed the optional property `content-type` from the response with the `200` status";
        assert!(reports(old, new, (ADDED, &added("content_type"))));
        assert!(reports(
            old,
            new,
            ("response-optional-property-removed", removed)
        ));
        let other = removed.replace("content-type", "other");
        assert!(!reports(
            old,
            new,
            ("response-optional-property-removed", &other)
        ));
    }

    #[test]
    fn a_value_of_an_enum_is_named() {
        let old = "thing: {type: object, properties: {kind: {type: string, enum: [a, b]}}}";
        let new = &old.replace("a, b", "a, b, c");
        let text = "added the new `c` enum value to the `kind` response property for the response status `200`";
        let id = "response-property-enum-value-added";
        assert!(reports(old, new, (id, text)));
        assert!(!reports(old, new, (id, &text.replace("`c`", "`d`"))));
    }

    #[test]
    fn another_type_says_all_of_what_is_inside() {
        let old = "thing: {type: object, properties: {x: {type: string}}}";
        let new = "thing: {type: object, properties: {x: {type: object, properties: {y: {type: string}}}}}";
        assert!(reports(old, new, (ADDED, &added("x/y"))));
        assert!(!reports(old, new, (ADDED, &added("z"))));
    }

    #[test]
    fn variants_of_a_union_that_is_one_type_are_its_properties() {
        let of = |count: usize| {
            let all: String = (1..=count)
                .map(|n| {
                    format!("n{n}: {{type: object, properties: {{p{n}: {{type: string}}}}}}, ")
                })
                .collect();
            let list: Vec<_> = (1..=count)
                .map(|n| format!("{{$ref: '#/components/schemas/n{n}'}}"))
                .collect();
            format!("{all} thing: {{anyOf: [{}]}}", list.join(", "))
        };
        let text = "added `#/components/schemas/n3` to the response body `anyOf` list \
                    for the response status `200`";
        let id = "response-body-any-of-added";
        assert!(reports(&of(2), &of(3), (id, text)));
        assert!(!reports(&of(3), &of(3), (id, text)));
    }
}
