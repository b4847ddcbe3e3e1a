//! Every kind of change, and every kind of difference between two descriptions.
//!
//! `drift/` holds a pair of descriptions for each: what is expected of it is the exact set of ids.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};

use generator::api::{
    Additional, Api, Body, Composite, Facts, Kind, Object, Operation, Parameter, Response, Schema,
    Tag,
};
use generator::diagnostics::Diagnostics;
use generator::drift::rules::{self, all};
use generator::drift::{Bump, Change, Drift, Version, drift};
use generator::lower::lower;
use generator::read;
use generator::source::Source;
use serde_json::{Value, json};

/// The pairs of descriptions: what each is about, what is expected, the old one and the new one.
struct Pair {
    about: String,
    /// The ids with their verdicts, as far as they are stated.
    expected: BTreeMap<String, Option<String>>,
    old: Value,
    new: Value,
}

fn fixture(name: &str) -> Value {
    let path = format!("{}/tests/drift/{name}.yaml", env!("CARGO_MANIFEST_DIR"));
    serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn pairs() -> Vec<Pair> {
    let parts = fixture("parts");
    let parts = parts.as_array().unwrap().iter().map(|part| Pair {
        about: part["about"].as_str().unwrap().to_owned(),
        expected: part["expect"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(id, verdicts)| (id.clone(), Some(verdicts.as_str().unwrap().to_owned())))
            .collect(),
        old: part["old"].clone(),
        new: part["new"].clone(),
    });
    parts.chain(values()).collect()
}

/// Each case of values in each of the places where values are met.
fn values() -> Vec<Pair> {
    let cases = fixture("values");
    let mut pairs = Vec::new();
    for (action, case) in cases.as_object().unwrap() {
        for (prefix, place) in PLACES {
            let described = |side: &str| place(case[side].clone(), case["schemas"].clone());
            pairs.push(Pair {
                about: format!("{prefix}-{action}"),
                expected: BTreeMap::from([(format!("{prefix}-{action}"), None)]),
                old: described("old"),
                new: described("new"),
            });
        }
    }
    pairs
}

type Place = fn(Value, Value) -> Value;

const PLACES: [(&str, Place); 5] = [
    ("request-parameter", |schema, schemas| {
        let parameters = json!([{"name": "p", "in": "query", "schema": schema}]);
        let operation =
            json!({"operationId": "a", "parameters": parameters, "responses": nothing()});
        json!({"paths": {"/a": {"get": operation}}, "components": {"schemas": schemas}})
    }),
    ("request-body", |schema, schemas| {
        let body = json!({"required": true, "content": {"application/json": {"schema": schema}}});
        let operation = json!({"operationId": "a", "requestBody": body, "responses": nothing()});
        json!({"paths": {"/a": {"post": operation}}, "components": {"schemas": schemas}})
    }),
    ("request-property", |schema, schemas| {
        let body = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing"}}}});
        let operation = json!({"operationId": "a", "requestBody": body, "responses": nothing()});
        json!({"paths": {"/a": {"post": operation}}, "components": {"schemas": thing(schema, schemas)}})
    }),
    ("response-body", |schema, schemas| {
        let operation = json!({"operationId": "a", "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}});
        json!({"paths": {"/a": {"get": operation}}, "components": {"schemas": schemas}})
    }),
    ("response-property", |schema, schemas| {
        let content =
            json!({"application/json": {"schema": {"$ref": "#/components/schemas/thing"}}});
        let operation = json!({"operationId": "a", "responses": {"200": {"description": "", "content": content}}});
        json!({"paths": {"/a": {"get": operation}}, "components": {"schemas": thing(schema, schemas)}})
    }),
];

fn nothing() -> Value {
    json!({"204": {"description": ""}})
}

fn thing(schema: Value, schemas: Value) -> Value {
    let mut all = schemas.as_object().cloned().unwrap_or_default();
    let thing = json!({"type": "object", "properties": {"p": schema, "other": {"type": "string"}}});
    all.insert("thing".to_owned(), thing);
    Value::Object(all)
}

/// The whole description, as text.
fn text(part: &Value) -> String {
    let mut whole = json!({"openapi": "3.0.1", "info": {"title": "t", "version": "1"}});
    for (key, value) in part.as_object().unwrap() {
        whole[key] = value.clone();
    }
    if whole["components"]["schemas"].is_null() {
        whole["components"]["schemas"] = json!({});
    }
    whole.to_string()
}

/// What a description says of lists stands in an overlay: a contract has no extensions.
fn overlay(part: &Value) -> Option<Source> {
    let pagination = part.pointer("/paths/~1a/get/x-pagination")?;
    let overlay = json!({
        "overlay": "1.0.0",
        "info": {"title": "t", "version": "1"},
        "actions": [{
            "target": "$.paths['/a'].get", "description": "why",
            "update": {"x-pagination": pagination},
        }],
    });
    Some(Source::new("overlay.yaml", overlay.to_string()))
}

fn compare(pair: &Pair) -> Drift {
    let sources = [&pair.old, &pair.new].map(|part| Source::new("api.yaml", text(part)));
    let overlays = [&pair.old, &pair.new].map(overlay);
    let read = |index: usize| {
        let mut found = Diagnostics::default();
        let version = Version::read(&sources[index], overlays[index].as_ref(), &mut found);
        version.unwrap_or_else(|| panic!("{}: {found:?}", pair.about))
    };
    drift(&read(0), &read(1))
}

#[test]
fn every_pair_has_exactly_the_changes_that_are_expected_of_it() {
    let mut wrong = Vec::new();
    for pair in pairs() {
        let found = compare(&pair);
        let verdicts = |change: &Change| format!("{} {}", change.runtime, change.source);
        let mut changes: BTreeMap<String, Option<String>> = BTreeMap::new();
        for change in &found.changes {
            let id = change.id().to_owned();
            let stated = pair.expected.get(&id).is_none_or(Option::is_some);
            let known = changes.insert(id, stated.then(|| verdicts(change)));
            if known.is_some() {
                wrong.push(format!("{}: {} is there twice", pair.about, change.id()));
            }
        }
        if changes != pair.expected {
            wrong.push(format!(
                "{}: expected {:?}, found {changes:?}",
                pair.about, pair.expected
            ));
        }
    }
    assert_eq!(wrong, [""; 0], "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_pair() {
    let expected: BTreeSet<String> = pairs()
        .into_iter()
        .flat_map(|pair| pair.expected.into_keys())
        .collect();
    let ids: BTreeSet<String> = all().map(|rule| rule.id.to_owned()).collect();
    assert_eq!(expected, ids);
}

#[test]
fn the_page_of_rules_is_fresh() {
    let path = format!("{}/../docs/drift-rules.md", env!("CARGO_MANIFEST_DIR"));
    let found = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        found == rules::page(),
        "docs/drift-rules.md is not fresh; run `cargo xtask drift --rules`"
    );
}

#[test]
fn a_description_does_not_differ_from_itself() {
    for mut pair in pairs() {
        pair.new = pair.old.clone();
        assert_eq!(compare(&pair), Drift::default(), "{}", pair.about);
    }
}

/// Which places of the facts differ, by the names of the fields. No field is left out: a new one
/// does not compile here before it has a line.
struct Differences(BTreeSet<&'static str>);

impl Differences {
    fn of(old: &Api, new: &Api) -> BTreeSet<&'static str> {
        let mut differences = Self(BTreeSet::new());
        differences.api(old, new);
        differences.0
    }

    fn note<T: PartialEq>(&mut self, name: &'static str, old: &T, new: &T) {
        if old != new {
            self.0.insert(name);
        }
    }

    fn api(&mut self, old: &Api, new: &Api) {
        let Api {
            title,
            version,
            description,
            servers,
            tags,
            operations,
            schemas,
            components,
        } = old;
        self.note("api.title", title, &new.title);
        self.note("api.version", version, &new.version);
        self.note("api.description", description, &new.description);
        self.note("api.servers", servers, &new.servers);
        for (name, Tag { description }) in tags {
            if let Some(other) = new.tags.get(name) {
                self.note("tag.description", description, &other.description);
            }
        }
        let names = |api: &Api| api.tags.keys().cloned().collect::<Vec<_>>();
        self.note("api.tags", &names(old), &names(new));
        let keys = |api: &Api| api.operations.keys().cloned().collect::<BTreeSet<_>>();
        self.note("api.operations", &keys(old), &keys(new));
        let names = |api: &Api| api.components.keys().cloned().collect::<BTreeSet<_>>();
        self.note("api.components", &names(old), &names(new));
        let _ = components;
        for (key, operation) in operations {
            if let Some(other) = new.operations.get(key) {
                self.operation(operation, other);
            }
        }
        for (pointer, schema) in schemas {
            if let Some(other) = new.schemas.get(pointer) {
                self.schema(schema, other);
            }
        }
    }

    fn operation(&mut self, old: &Operation, new: &Operation) {
        let Operation {
            pointer: _,
            method: _,
            path,
            id,
            tags,
            summary,
            description,
            deprecated,
            parameters,
            body,
            responses,
            pagination,
        } = old;
        self.note("operation.path", path, &new.path);
        self.note("operation.id", id, &new.id);
        self.note("operation.tags", tags, &new.tags);
        self.note("operation.summary", summary, &new.summary);
        self.note("operation.description", description, &new.description);
        self.note("operation.deprecated", deprecated, &new.deprecated);
        self.note("operation.pagination", pagination, &new.pagination);
        let names = |all: &[Parameter]| all.iter().map(|p| p.name.to_string()).collect::<Vec<_>>();
        self.note(
            "operation.parameters",
            &names(parameters),
            &names(&new.parameters),
        );
        for parameter in parameters {
            let mut others = new.parameters.iter();
            if let Some(other) = others.find(|other| other.name == parameter.name) {
                self.parameter(parameter, other);
            }
        }
        self.note("operation.body", &body.is_some(), &new.body.is_some());
        if let (Some(body), Some(other)) = (body, &new.body) {
            self.body(body, other);
        }
        let statuses =
            |operation: &Operation| operation.responses.keys().copied().collect::<Vec<_>>();
        self.note("operation.responses", &statuses(old), &statuses(new));
        for (status, response) in responses {
            if let Some(other) = new.responses.get(status) {
                self.response(response, other);
            }
        }
    }

    fn parameter(&mut self, old: &Parameter, new: &Parameter) {
        let Parameter {
            pointer: _,
            name: _,
            place,
            required,
            deprecated,
            description,
            schema: _,
        } = old;
        self.note("parameter.place", place, &new.place);
        self.note("parameter.required", required, &new.required);
        self.note("parameter.deprecated", deprecated, &new.deprecated);
        self.note("parameter.description", description, &new.description);
    }

    fn body(&mut self, old: &Body, new: &Body) {
        let Body {
            pointer: _,
            required,
            description,
            content,
        } = old;
        self.note("body.required", required, &new.required);
        self.note("body.description", description, &new.description);
        let media = |body: &Body| body.content.keys().cloned().collect::<Vec<_>>();
        self.note("body.content", &media(old), &media(new));
        let _ = content;
    }

    fn response(&mut self, old: &Response, new: &Response) {
        let Response {
            pointer: _,
            description,
            headers,
            content: _,
        } = old;
        self.note("response.description", description, &new.description);
        self.note("response.headers", headers, &new.headers);
        let media = |found: &Response| found.content.keys().cloned().collect::<Vec<_>>();
        self.note("response.content", &media(old), &media(new));
    }

    fn schema(&mut self, old: &Schema, new: &Schema) {
        let Schema { facts, kind } = old;
        let Facts {
            nullable,
            read_only,
            write_only,
            deprecated,
            description,
            default,
            format,
            bounds,
        } = facts;
        self.note("schema.nullable", nullable, &new.facts.nullable);
        self.note("schema.readOnly", read_only, &new.facts.read_only);
        self.note("schema.writeOnly", write_only, &new.facts.write_only);
        self.note("schema.deprecated", deprecated, &new.facts.deprecated);
        self.note("schema.description", description, &new.facts.description);
        self.note("schema.default", default, &new.facts.default);
        self.note("schema.format", format, &new.facts.format);
        self.note("schema.bounds", bounds, &new.facts.bounds);
        self.kind(kind, &new.kind);
    }

    fn kind(&mut self, old: &Kind, new: &Kind) {
        match (old, new) {
            (Kind::Reference(one), Kind::Reference(other)) => {
                self.note("schema.reference", one, other);
            }
            (Kind::Enum(one), Kind::Enum(other)) => self.note("schema.enum", one, other),
            (Kind::Boolean(one), Kind::Boolean(other)) => self.note("schema.flags", one, other),
            (Kind::Array(one), Kind::Array(other)) => {
                self.note("schema.items", &one.is_some(), &other.is_some());
            }
            (Kind::Object(one), Kind::Object(other)) => self.object(one, other),
            (Kind::Composite(one), Kind::Composite(other)) => self.composite(one, other),
            (Kind::Any, Kind::Any)
            | (Kind::Null, Kind::Null)
            | (Kind::Integer, Kind::Integer)
            | (Kind::Number, Kind::Number)
            | (Kind::String, Kind::String) => {}
            _ => {
                self.0.insert("schema.kind");
            }
        }
    }

    fn object(&mut self, old: &Object, new: &Object) {
        let Object {
            properties,
            required,
            additional,
        } = old;
        let names = |object: &Object| object.properties.keys().cloned().collect::<Vec<_>>();
        self.note("object.properties", &names(old), &names(new));
        let _ = properties;
        self.note("object.required", required, &new.required);
        let kind = |additional: &Additional| match additional {
            Additional::Unstated => "unstated",
            Additional::Allowed(true) => "allowed",
            Additional::Allowed(false) => "forbidden",
            Additional::Schema(_) => "schema",
        };
        self.note(
            "object.additional",
            &kind(additional),
            &kind(&new.additional),
        );
    }

    fn composite(&mut self, old: &Composite, new: &Composite) {
        let Composite {
            own,
            all_of,
            choices,
            discriminator,
        } = old;
        if let (Some(one), Some(other)) = (own, &new.own) {
            self.kind(one, other);
        }
        self.note("composite.own", &own.is_some(), &new.own.is_some());
        self.note("composite.allOf", &all_of.len(), &new.all_of.len());
        self.note("composite.choices", &choices.len(), &new.choices.len());
        self.note("composite.discriminator", discriminator, &new.discriminator);
    }
}

/// What users do not meet, whatever it says, and why.
const NOT_MET: [(&str, &str); 12] = [
    ("api.description", "prose"),
    ("tag.description", "prose"),
    ("operation.summary", "prose"),
    ("operation.description", "prose"),
    ("parameter.description", "prose"),
    ("body.description", "prose"),
    ("response.description", "prose"),
    ("schema.description", "prose"),
    (
        "response.headers",
        "headers are read by name, described or not",
    ),
    ("api.tags", "a tag without operations has no module"),
    ("composite.own", "a way to write what the properties say"),
    ("composite.allOf", "a way to write what the properties say"),
];

#[test]
fn every_kind_of_difference_is_a_change_or_one_that_users_do_not_meet() {
    let mut met: BTreeSet<&'static str> = BTreeSet::new();
    let mut seen: BTreeSet<&'static str> = BTreeSet::new();
    for pair in pairs() {
        let api = |part: &Value| {
            let mut found = Diagnostics::default();
            let document = read(&Source::new("api.yaml", text(part)), None, &mut found);
            lower(&document.unwrap(), &mut found)
        };
        let differences = Differences::of(&api(&pair.old), &api(&pair.new));
        seen.extend(&differences);
        if !compare(&pair).changes.is_empty() {
            met.extend(&differences);
        }
    }
    let not_met: BTreeSet<&str> = NOT_MET.iter().map(|(name, _)| *name).collect();
    let all: BTreeSet<&str> = ALL.into_iter().collect();
    let not_seen: Vec<_> = all.difference(&seen).collect();
    assert!(not_seen.is_empty(), "no pair differs in {not_seen:?}");
    let missing: Vec<_> = all
        .iter()
        .filter(|name| !met.contains(*name) && !not_met.contains(*name))
        .collect();
    assert!(missing.is_empty(), "nothing is reported for {missing:?}");
}

/// Every name that `Differences` notes.
const ALL: [&str; 43] = [
    "api.title",
    "api.version",
    "api.description",
    "api.servers",
    "api.tags",
    "api.operations",
    "api.components",
    "tag.description",
    "operation.path",
    "operation.id",
    "operation.tags",
    "operation.summary",
    "operation.description",
    "operation.deprecated",
    "operation.pagination",
    "operation.parameters",
    "operation.body",
    "operation.responses",
    "parameter.place",
    "parameter.required",
    "parameter.deprecated",
    "parameter.description",
    "body.required",
    "body.description",
    "body.content",
    "response.description",
    "response.headers",
    "response.content",
    "schema.nullable",
    "schema.readOnly",
    "schema.writeOnly",
    "schema.deprecated",
    "schema.description",
    "schema.default",
    "schema.format",
    "schema.bounds",
    "schema.reference",
    "schema.enum",
    "schema.kind",
    "object.properties",
    "object.required",
    "object.additional",
    "composite.choices",
];

#[test]
fn what_to_release_follows_from_the_sources() {
    let found = |about: &str| {
        let pair = pairs().into_iter().find(|pair| pair.about == about);
        compare(&pair.unwrap()).bump()
    };
    assert_eq!(found("prose"), Bump::None);
    assert_eq!(found("the version"), Bump::Patch);
    assert_eq!(found("a new operation, with its own types"), Bump::Minor);
    assert_eq!(found("another id"), Bump::Major);
    let after = |version| {
        [Bump::None, Bump::Patch, Bump::Minor, Bump::Major].map(|bump| bump.after(version).unwrap())
    };
    assert_eq!(after("1.2.3"), ["1.2.3", "1.2.4", "1.3.0", "2.0.0"]);
    assert_eq!(after("0.2.3"), ["0.2.3", "0.2.4", "0.2.4", "0.3.0"]);
}
