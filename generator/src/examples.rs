//! What a raw description gives as examples, operation by operation: the arguments of a call and the
//! responses to it. Facts of the description only; whether they fit their schemas is not asked here.
//!
//! The contract has no examples. They come from the upstream file, before any correction, so an
//! operation is known by its method and path and not by names that an overlay changes.

mod conforms;
mod fit;
mod sample;

use std::collections::BTreeSet;

use crate::api::Method;
use crate::pointer::Pointer;
use crate::source::Tree;
use crate::text::MediaType;

pub use conforms::{Direction, conforms};

/// How deep schemas may lie in one another: those that contain themselves have no end.
const DEPTH: usize = 16;

/// The examples of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct OperationExamples {
    /// Its method.
    pub method: Method,
    /// Its path, as the description writes it.
    pub path: String,
    /// Its id, if it has one.
    pub id: Option<String>,
    /// What it takes besides the body, the parameters of the path in the path's order.
    pub parameters: Vec<ParameterExample>,
    /// What it takes as its body.
    pub body: Option<BodyExamples>,
    /// What it answers, by status in document order.
    pub responses: Vec<ResponseExamples>,
}

/// A parameter with a value for it.
#[derive(Clone, Debug, PartialEq)]
pub struct ParameterExample {
    /// Where the parameter is declared; a parameter of the path may be declared nowhere.
    pub pointer: Option<Pointer>,
    /// Its name.
    pub name: String,
    /// `path`, `query`, `header` or `cookie`.
    pub place: String,
    /// Whether the operation cannot be called without it.
    pub required: bool,
    /// Its schema, if there is one.
    pub schema: Option<Pointer>,
    /// Its example, or else a value made from its schema.
    pub value: Tree,
    /// Whether the value is an example that the description gives.
    pub given: bool,
    /// Its other examples.
    pub others: Vec<Other>,
}

/// The bodies that an operation takes.
#[derive(Clone, Debug, PartialEq)]
pub struct BodyExamples {
    /// Their media type.
    pub media_type: String,
    /// Whether the operation cannot be called without a body.
    pub required: bool,
    /// Their schema, if there is one.
    pub schema: Option<Pointer>,
    /// The examples of bodies.
    pub examples: Vec<Example>,
    /// Those that say nothing of the body that the SDK sends.
    pub others: Vec<Other>,
    /// A body made from the schema, with what that requires.
    pub made: Tree,
}

/// What an operation answers with one status.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseExamples {
    /// The status as the description writes it: `200`, `4XX`, `default`.
    pub status: String,
    /// A status that this response stands for: `400`, if no other response has it. None, if others
    /// have them all.
    pub code: Option<u16>,
    /// The media type, if there is content.
    pub media_type: Option<String>,
    /// The schema, if there is one.
    pub schema: Option<Pointer>,
    /// The examples of bodies.
    pub examples: Vec<Example>,
    /// Those that say nothing of the body that the SDK asks for.
    pub others: Vec<Other>,
}

/// An example that is of no use here.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// Where it is.
    pub pointer: Pointer,
    /// Its name among several; none, if it is the only one.
    pub name: Option<String>,
    /// Why it is of no use.
    pub reason: Reason,
}

/// Why an example is of no use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It has this media type, and the SDK sends or asks for another one.
    MediaType(String),
    /// It is behind this address.
    Elsewhere(String),
    /// A parameter has one value, that of its first example.
    NotFirst,
}

/// An example.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Where its value is.
    pub pointer: Pointer,
    /// Its name among several; none, if it is the only one.
    pub name: Option<String>,
    /// The value.
    pub value: Tree,
}

/// Takes the examples out of a description.
#[must_use]
pub fn examples(tree: &Tree) -> Vec<OperationExamples> {
    let document = Document { tree };
    let root = Pointer::root().child("paths");
    let mut operations = Vec::new();
    for (path, item) in members(tree.get("paths")) {
        let item = document.follow(At {
            pointer: root.child(path),
            value: item,
        });
        for method in Method::ALL {
            let name = method.as_str().to_ascii_lowercase();
            if let Some(operation) = item.get(&name) {
                operations.push(document.operation(path, method, &item, &operation));
            }
        }
    }
    operations
}

/// A value of the description, and where it is.
#[derive(Clone, Debug)]
struct At<'a> {
    pointer: Pointer,
    value: &'a Tree,
}

impl<'a> At<'a> {
    fn get(&self, name: &str) -> Option<At<'a>> {
        Some(At {
            pointer: self.pointer.child(name),
            value: self.value.get(name)?,
        })
    }

    fn text(&self, name: &str) -> Option<&'a str> {
        self.value.get(name)?.as_str()
    }

    fn is(&self, name: &str) -> bool {
        self.value.get(name) == Some(&Tree::Bool(true))
    }

    fn members(&self) -> impl Iterator<Item = (&'a String, At<'a>)> {
        members(Some(self.value)).map(|(name, value)| {
            let pointer = self.pointer.child(name);
            (name, At { pointer, value })
        })
    }

    fn items(&self) -> impl Iterator<Item = At<'a>> {
        let items = self.value.as_array().into_iter().flatten().enumerate();
        items.map(|(index, value)| At {
            pointer: self.pointer.index(index),
            value,
        })
    }
}

fn members(value: Option<&Tree>) -> impl Iterator<Item = (&String, &Tree)> {
    value.and_then(Tree::as_object).into_iter().flatten()
}

struct Document<'a> {
    tree: &'a Tree,
}

impl<'a> Document<'a> {
    /// What stands behind a reference, and behind that one; what leads nowhere stays as it is.
    fn follow(&self, mut at: At<'a>) -> At<'a> {
        let mut seen = BTreeSet::new();
        while let Some(pointer) = at.text("$ref").and_then(|to| to.strip_prefix('#')) {
            match self.tree.pointer(pointer) {
                Some(value) if seen.insert(pointer) => {
                    let pointer = Pointer::from_escaped(pointer);
                    at = At { pointer, value };
                }
                _ => break,
            }
        }
        at
    }

    fn operation(
        &self,
        path: &str,
        method: Method,
        item: &At<'a>,
        operation: &At<'a>,
    ) -> OperationExamples {
        let body = operation.get("requestBody").map(|body| self.follow(body));
        let listed: Vec<_> = operation.get("responses").into_iter().collect();
        let statuses: BTreeSet<_> = listed
            .iter()
            .flat_map(|responses| responses.members())
            .map(|(status, _)| status.as_str())
            .collect();
        let responses = listed.iter().flat_map(At::members);
        let responses = responses.filter(|(status, _)| is_status(status));
        OperationExamples {
            method,
            path: path.to_owned(),
            id: operation.text("operationId").map(str::to_owned),
            parameters: self.parameters(path, item, operation),
            body: body.and_then(|body| self.body(&body)),
            responses: responses
                .map(|(status, response)| {
                    let code = code(status, &statuses);
                    self.response(status, code, &self.follow(response))
                })
                .collect(),
        }
    }

    /// The parameters of the operation, and those of its path that it does not declare itself.
    fn parameters(&self, path: &str, item: &At<'a>, operation: &At<'a>) -> Vec<ParameterExample> {
        let declared = [operation, item].into_iter();
        let declared = declared.filter_map(|at| at.get("parameters"));
        let declared: Vec<_> = declared
            .flat_map(|at| at.items().collect::<Vec<_>>())
            .collect();
        let mut others: Vec<ParameterExample> = Vec::new();
        for at in declared {
            let Some(parameter) = self.parameter(&self.follow(at)) else {
                continue;
            };
            let is_new = |other: &ParameterExample| {
                (&other.name, &other.place) != (&parameter.name, &parameter.place)
            };
            if others.iter().all(is_new) {
                others.push(parameter);
            }
        }
        let mut parameters = Vec::new();
        for name in templates(path) {
            let is_it = |other: &ParameterExample| other.place == "path" && other.name == name;
            parameters.push(match others.iter().position(is_it) {
                Some(index) => others.remove(index),
                None => undeclared(name),
            });
        }
        // What is left of the path's parameters has no place in the path.
        others.retain(|other| other.place != "path");
        parameters.extend(others);
        parameters
    }

    fn parameter(&self, at: &At<'a>) -> Option<ParameterExample> {
        let content = at.get("content");
        let holder = content.and_then(|content| Some(content.members().next()?.1));
        let holder = holder.as_ref().unwrap_or(at);
        // A schema behind a reference is for many parameters; its example says nothing of this one.
        let mut examples = self.own_or(holder, holder.get("schema")).into_iter();
        let example = examples.next();
        let others = examples.map(|it| other(it, Reason::NotFirst));
        Some(ParameterExample {
            name: at.text("name")?.to_owned(),
            place: at.text("in")?.to_owned(),
            required: at.is("required") || at.text("in") == Some("path"),
            schema: holder.get("schema").map(|schema| schema.pointer),
            given: example.is_some(),
            value: match example {
                Some(example) => example.value,
                None => self.made(holder),
            },
            others: others.chain(self.elsewhere(holder)).collect(),
            pointer: Some(at.pointer.clone()),
        })
    }

    fn body(&self, at: &At<'a>) -> Option<BodyExamples> {
        let (media_type, media) = sent(at)?;
        let examples = self.media_examples(&media);
        Some(BodyExamples {
            media_type: media_type.to_owned(),
            required: at.is("required"),
            schema: media.get("schema").map(|schema| schema.pointer),
            others: self.others(at, Some(media_type), &examples),
            examples,
            made: self.made(&media),
        })
    }

    fn response(&self, status: &str, code: Option<u16>, at: &At<'a>) -> ResponseExamples {
        let (media_type, media) = asked_for(at).unzip();
        let examples = media.as_ref().map(|media| self.media_examples(media));
        let examples = examples.unwrap_or_default();
        ResponseExamples {
            status: status.to_owned(),
            code,
            media_type: media_type.map(str::to_owned),
            schema: media.and_then(|media| Some(media.get("schema")?.pointer)),
            others: self.others(at, media_type, &examples),
            examples,
        }
    }

    /// The examples of all content that are not among those given of the content chosen.
    fn others(&self, at: &At<'a>, chosen: Option<&str>, given: &[Example]) -> Vec<Other> {
        let given: BTreeSet<_> = given.iter().map(|it| &it.pointer).collect();
        let content = at.get("content");
        let mut others = Vec::new();
        for (media_type, media) in content.iter().flat_map(At::members) {
            if chosen != Some(media_type) {
                let examples = self.media_examples(&media).into_iter();
                let examples = examples.filter(|it| !given.contains(&it.pointer));
                let reason = Reason::MediaType(media_type.clone());
                others.extend(examples.map(|it| other(it, reason.clone())));
            }
            others.extend(self.elsewhere(&media));
        }
        others
    }

    /// The examples that are only linked to.
    fn elsewhere(&self, media: &At<'a>) -> Vec<Other> {
        let examples = media.get("examples");
        let examples = examples.iter().flat_map(At::members);
        let linked = examples.filter_map(|(name, example)| {
            let example = self.follow(example);
            let address = example.text("externalValue")?.to_owned();
            Some(Other {
                pointer: example.pointer.child("externalValue"),
                name: Some(name.clone()),
                reason: Reason::Elsewhere(address),
            })
        });
        linked.collect()
    }

    /// The examples beside a schema, or else the one of the schema itself.
    fn media_examples(&self, media: &At<'a>) -> Vec<Example> {
        let schema = media.get("schema").map(|schema| self.follow(schema));
        self.own_or(media, schema)
    }

    /// The examples that stand there, or else the one in the schema.
    fn own_or(&self, at: &At<'a>, schema: Option<At<'a>>) -> Vec<Example> {
        let mut examples = self.own_examples(at);
        if examples.is_empty() {
            let example = schema.and_then(|schema| schema.get("example"));
            examples.extend(example.map(unnamed));
        }
        examples
    }

    fn own_examples(&self, at: &At<'a>) -> Vec<Example> {
        if let Some(example) = at.get("example") {
            return vec![unnamed(example)];
        }
        let named = at.get("examples").into_iter();
        let named = named.flat_map(|examples| examples.members().collect::<Vec<_>>());
        let named = named.filter_map(|(name, example)| {
            let value = self.follow(example).get("value")?;
            Some(Example {
                name: Some(name.clone()),
                ..unnamed(value)
            })
        });
        named.collect()
    }

    fn made(&self, holder: &At<'a>) -> Tree {
        holder
            .get("schema")
            .map_or(Tree::Null, |schema| self.sample(schema))
    }
}

/// The content that the SDK asks for: JSON if there is any, else the first.
fn asked_for<'a>(at: &At<'a>) -> Option<(&'a str, At<'a>)> {
    first(at, MediaType::is_json).or_else(|| first(at, |_| true))
}

/// The content that the SDK sends: JSON if there is any, else a form. It sends nothing else, so
/// that the first is as good as any then.
fn sent<'a>(at: &At<'a>) -> Option<(&'a str, At<'a>)> {
    first(at, MediaType::is_json)
        .or_else(|| first(at, MediaType::is_form))
        .or_else(|| first(at, |_| true))
}

/// The first content of such a type.
fn first<'a>(at: &At<'a>, is_such: fn(&MediaType) -> bool) -> Option<(&'a str, At<'a>)> {
    let content = at.get("content")?;
    let mut content = content.members();
    let (name, media) = content.find(|(name, _)| is_such(&MediaType::new(name.as_str())))?;
    Some((name, media))
}

fn unnamed(at: At<'_>) -> Example {
    Example {
        pointer: at.pointer,
        name: None,
        value: at.value.clone(),
    }
}

fn other(example: Example, reason: Reason) -> Other {
    Other {
        pointer: example.pointer,
        name: example.name,
        reason,
    }
}

fn undeclared(name: &str) -> ParameterExample {
    ParameterExample {
        pointer: None,
        name: name.to_owned(),
        place: "path".to_owned(),
        required: true,
        schema: None,
        value: name.into(),
        given: false,
        others: Vec::new(),
    }
}

/// `/a/{b}/c/{d}` has the templates `b` and `d`.
fn templates(path: &str) -> impl Iterator<Item = &str> {
    let parts = path.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}').map(|(name, _)| name))
}

/// Whether it is the key of a response, and not that of an extension.
fn is_status(key: &str) -> bool {
    key == "default" || class(key).is_some() || key.parse::<u16>().is_ok()
}

/// `4XX` is the class of what begins with 4.
fn class(status: &str) -> Option<u16> {
    match status.as_bytes() {
        [class @ b'1'..=b'5', b'X' | b'x', b'X' | b'x'] => Some(u16::from(class - b'0')),
        _ => None,
    }
}

/// A status that a response stands for: the first of its class that is not listed itself; of the
/// default response, one of an error that no other has.
fn code(status: &str, listed: &BTreeSet<&str>) -> Option<u16> {
    let is_free = |code: &u16| !listed.contains(code.to_string().as_str());
    let classes: BTreeSet<_> = listed.iter().filter_map(|status| class(status)).collect();
    let is_of_no_class = |code: &u16| !classes.contains(&(code / 100));
    if status == "default" {
        // What is above 599 has no class.
        return (500..=599)
            .chain(400..=499)
            .chain(600..=999)
            .find(|code| is_free(code) && is_of_no_class(code));
    }
    match class(status) {
        Some(class) => (class * 100..=class * 100 + 99).find(is_free),
        None => status.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn only(tree: &Tree) -> OperationExamples {
        let [operation] = examples(tree).try_into().unwrap();
        operation
    }

    fn values(examples: &[Example]) -> Vec<(&str, Option<&str>, &Tree)> {
        let values = examples.iter();
        values
            .map(|it| (it.pointer.as_str(), it.name.as_deref(), &it.value))
            .collect()
    }

    #[test]
    fn references_are_followed_wherever_examples_are() {
        let tree = json!({
            "paths": {"/a": {"post": {
                "requestBody": {"$ref": "#/components/requestBodies/B"},
                "responses": {"404": {"$ref": "#/components/responses/R"}},
                "parameters": [{"$ref": "#/components/parameters/P"}],
            }}},
            "components": {
                "requestBodies": {"B": {"content": {"application/json": {"examples": {
                    "one": {"$ref": "#/components/examples/E"},
                    "linked": {"externalValue": "elsewhere.json"},
                }}}}},
                "responses": {"R": {"content": {"application/json": {"example": null}}}},
                "parameters": {"P": {"name": "p", "in": "query", "examples": {
                    "far": {"externalValue": "far.json"}, "first": {"value": 1}, "second": {"value": 2},
                }}},
                "examples": {"E": {"value": {"a": 1}}},
            },
        });
        let found = only(&tree);
        let body = found.body.unwrap();
        assert_eq!(
            values(&body.examples),
            [(
                "/components/examples/E/value",
                Some("one"),
                &json!({"a": 1})
            )]
        );
        let at =
            "/components/requestBodies/B/content/application~1json/examples/linked/externalValue";
        assert_eq!(
            body.others,
            [Other {
                pointer: Pointer::from_escaped(at),
                name: Some("linked".to_owned()),
                reason: Reason::Elsewhere("elsewhere.json".to_owned()),
            }]
        );
        assert_eq!(
            values(&found.responses[0].examples),
            [(
                "/components/responses/R/content/application~1json/example",
                None,
                &Tree::Null
            )]
        );
        let [parameter] = found.parameters.try_into().unwrap();
        assert_eq!((parameter.value, parameter.given), (json!(1), true));
        let others: Vec<_> = parameter
            .others
            .iter()
            .map(|it| (it.name.as_deref(), &it.reason))
            .collect();
        let far = Reason::Elsewhere("far.json".to_owned());
        assert_eq!(
            others,
            [(Some("second"), &Reason::NotFirst), (Some("far"), &far)]
        );
    }

    #[test]
    fn parameters_follow_the_path_and_override_those_of_the_path_item() {
        let parameter = |name: &str, place: &str, example: i64| json!({"name": name, "in": place, "example": example});
        let tree = json!({"paths": {"/a/{x}/{y}/{z}": {
            "parameters": [parameter("y", "path", 1), parameter("q", "query", 2)],
            "get": {"parameters": [
                parameter("q", "query", 3), parameter("x", "path", 4), parameter("stray", "path", 5),
            ]},
        }}});
        let found: Vec<_> = only(&tree)
            .parameters
            .into_iter()
            .map(|it| (it.name, it.value, it.required, it.given))
            .collect();
        assert_eq!(
            found,
            [
                ("x".to_owned(), json!(4), true, true),
                ("y".to_owned(), json!(1), true, true),
                ("z".to_owned(), json!("z"), true, false),
                ("q".to_owned(), json!(3), false, true),
            ]
        );
    }

    #[test]
    fn the_own_schema_of_a_parameter_helps_out_with_an_example() {
        let own = json!({"type": "integer", "example": 7});
        let tree = json!({
            "paths": {"/a": {"get": {"parameters": [
                {"name": "a", "in": "query", "schema": own},
                {"name": "b", "in": "query", "schema": own, "example": 8},
                {"name": "c", "in": "query", "content": {"application/json": {"schema": own}}},
                {"name": "d", "in": "query", "schema": {"$ref": "#/s"}},
            ]}}},
            "s": own,
        });
        let found: Vec<_> = only(&tree)
            .parameters
            .into_iter()
            .map(|it| (it.value, it.given))
            .collect();
        assert_eq!(
            found,
            [
                (json!(7), true),
                (json!(8), true),
                (json!(7), true),
                (json!(1), false)
            ]
        );
    }

    #[test]
    fn the_schema_helps_out_where_nothing_stands_beside_it() {
        let content = json!({"text/plain": {}, "application/json": {"schema": {"$ref": "#/s"}}});
        let tree = json!({
            "paths": {"/a": {"put": {
                "requestBody": {"content": content, "required": true},
                "responses": {"200": {"content": content}, "204": {}},
            }}},
            "s": {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}},
                "example": {"n": 7}},
        });
        let found = only(&tree);
        let body = found.body.unwrap();
        assert_eq!(body.media_type, "application/json");
        assert!(body.required);
        assert_eq!(
            values(&body.examples),
            [("/s/example", None, &json!({"n": 7}))]
        );
        assert_eq!(found.responses[0].examples, body.examples);
        assert_eq!(found.responses[1].media_type, None);
    }

    #[test]
    fn a_form_is_sent_in_place_of_what_no_body_is_made_of() {
        let content = json!({
            "text/csv": {"example": "n"}, "Multipart/form-data; boundary=x": {"example": {"n": 1}},
        });
        let tree = json!({"paths": {"/a": {"put": {
            "requestBody": {"content": content},
            "responses": {"200": {"content": content}},
        }}}});
        let found = only(&tree);
        let body = found.body.unwrap();
        let reasons = |others: &[Other]| -> Vec<_> {
            let reasons = others.iter().map(|it| it.reason.clone());
            reasons.collect()
        };
        assert_eq!(body.media_type, "Multipart/form-data; boundary=x");
        assert_eq!(body.examples[0].value, json!({"n": 1}));
        assert_eq!(
            reasons(&body.others),
            [Reason::MediaType("text/csv".to_owned())]
        );
        let response = &found.responses[0];
        assert_eq!(response.media_type.as_deref(), Some("text/csv"));
        assert_eq!(
            reasons(&response.others),
            [Reason::MediaType(body.media_type)]
        );
    }

    #[test]
    fn classes_and_defaults_stand_for_a_status_that_nothing_else_has() {
        let tree = json!({"paths": {"/a": {"get": {"responses": {
            "200": {}, "2XX": {}, "default": {}, "4xx": {}, "x-note": {},
        }}}}});
        let found = only(&tree);
        let codes: Vec<_> = found.responses.iter().map(|it| it.code).collect();
        assert_eq!(codes, [200, 201, 500, 400].map(Some));
        let tree = json!({"paths": {"/a": {"get": {"responses": {
            "5XX": {}, "400": {}, "default": {},
        }}}}});
        let codes: Vec<_> = only(&tree).responses.iter().map(|it| it.code).collect();
        assert_eq!(codes, [500, 400, 401].map(Some));
    }

    #[test]
    fn a_class_has_no_status_left_if_all_are_listed() {
        let mut responses: serde_json::Map<_, _> = (400..=499)
            .map(|status| (status.to_string(), json!({})))
            .collect();
        responses.insert("4XX".to_owned(), json!({}));
        responses.insert("5XX".to_owned(), json!({}));
        responses.insert("default".to_owned(), json!({}));
        let tree = json!({"paths": {"/a": {"get": {"responses": responses}}}});
        let found = only(&tree);
        let code = |status: &str| {
            let mut responses = found.responses.iter();
            responses.find(|it| it.status == status).map(|it| it.code)
        };
        assert_eq!(code("499"), Some(Some(499)));
        assert_eq!(code("4XX"), Some(None));
        assert_eq!(code("default"), Some(Some(600)));
    }

    #[test]
    fn what_is_no_description_has_no_examples() {
        for tree in [
            json!(null),
            json!({"paths": []}),
            json!({"paths": {"/a": null, "/b": {"get": 1}, "/c": {"$ref": "#/paths/~1c"}}}),
        ] {
            assert!(examples(&tree).iter().all(|it| it.responses.is_empty()));
        }
    }
}
