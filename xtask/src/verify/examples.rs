//! What to do with the examples of a description: each becomes a case.

use generator::examples::{
    Direction, Example, OperationExamples, Other, Reason, conforms, examples,
};
use generator::pointer::Pointer;
use generator::source::{Source, Tree};
use generator::text::MediaType;
use serde_json::Value;

use super::verdict::{Case, Kind, Place, Todo};
use crate::driver::protocol::{Content, Given, Outcome, Received, Target, Task};

/// Why the example of a response cannot be sent.
const NO_STATUS: &str = "other responses have all statuses that it could be sent with";

/// A case for each example of a response, of a request body, and of an operation's parameters.
pub fn cases(source: &Source, tree: &Tree) -> Vec<Case> {
    let mut cases = Vec::new();
    for operation in &examples(tree) {
        let at = Operation {
            source,
            tree,
            operation,
        };
        cases.extend(at.responses());
        cases.extend(at.bodies());
        cases.extend(at.parameters());
        cases.extend(at.others());
    }
    cases
}

struct Operation<'a> {
    source: &'a Source,
    tree: &'a Tree,
    operation: &'a OperationExamples,
}

impl Operation<'_> {
    fn responses(&self) -> impl Iterator<Item = Case> {
        self.operation.responses.iter().flat_map(move |response| {
            let kind = format!("response {}", response.status);
            response.examples.iter().map(move |example| {
                let is_json = response.media_type.as_deref().is_some_and(is_json);
                let schema = self.schema(response.schema.as_ref(), Direction::Response);
                let value = schema.meant(&example.value);
                let body = match &value {
                    Value::String(text) if !is_json => Content::Text(text.clone()),
                    value => Content::Json(value.clone()),
                };
                let received = |status| Received {
                    status,
                    location: None,
                    body,
                };
                let todo = match response.code.map(received) {
                    Some(response) => Todo::Ask(Task::Response {
                        operation: Target::of(self.operation),
                        response,
                    }),
                    None => listed("response", NO_STATUS.to_owned()),
                };
                let conforms = schema.describes(&value);
                self.case(Kind::Response, &kind, example, conforms, todo)
            })
        })
    }

    fn bodies(&self) -> impl Iterator<Item = Case> {
        let bodies = self.operation.body.iter();
        bodies.flat_map(move |body| {
            body.examples.iter().map(move |example| {
                let schema = self.schema(body.schema.as_ref(), Direction::Request);
                let value = schema.meant(&example.value);
                let todo = Todo::Ask(Task::Request {
                    operation: Target::of(self.operation),
                    arguments: Given::of(self.operation, Some(&value), |it| it.required),
                });
                let conforms = schema.describes(&value);
                self.case(Kind::Request, "request", example, conforms, todo)
            })
        })
    }

    /// All examples of parameters, in one request; the body is not what it is about.
    fn parameters(&self) -> Option<Case> {
        let given: Vec<_> = self
            .operation
            .parameters
            .iter()
            .filter(|it| it.given)
            .collect();
        let first = given.first()?;
        let conform = given.iter().all(|it| {
            let schema = self.schema(it.schema.as_ref(), Direction::Request);
            schema.describes(&it.value) != Some(false)
        });
        let body = self.operation.body.as_ref();
        let body = body.filter(|body| is_sent(&body.media_type));
        Some(Case {
            kind: Kind::Parameters,
            name: format!("{}: parameters", self.name()),
            place: first.pointer.clone().map(|pointer| self.place(pointer)),
            conforms: Some(conform),
            todo: Todo::Ask(Task::Request {
                operation: Target::of(self.operation),
                arguments: Given::of(self.operation, body.map(|body| &body.made), |it| {
                    it.required || it.given
                }),
            }),
        })
    }

    /// The examples that say nothing of what the SDK sends or asks for.
    fn others(&self) -> impl Iterator<Item = Case> {
        let responses = self.operation.responses.iter().flat_map(move |response| {
            let part = format!("response {}", response.status);
            let others = response.others.iter();
            others.map(move |other| self.other(Kind::Response, &part, other))
        });
        let bodies = self.operation.body.iter().flat_map(|body| &body.others);
        let bodies = bodies.map(|other| self.other(Kind::Request, "request", other));
        let parameters = self.operation.parameters.iter().flat_map(move |parameter| {
            let part = format!("parameter {}", parameter.name);
            let others = parameter.others.iter();
            others.map(move |other| self.other(Kind::Parameters, &part, other))
        });
        responses.chain(bodies).chain(parameters)
    }

    fn other(&self, kind: Kind, part: &str, other: &Other) -> Case {
        let reason = match &other.reason {
            Reason::MediaType(name) => {
                format!("`{name}` is not the media type that the SDK uses here")
            }
            Reason::Elsewhere(address) => format!("its value is elsewhere, at {address}"),
            Reason::NotFirst => "the first example is what the parameter is sent with".to_owned(),
        };
        let side = match kind {
            Kind::Response => "response",
            _ => "request",
        };
        Case {
            kind,
            name: self.title(part, other.name.as_deref()),
            place: Some(self.place(other.pointer.clone())),
            conforms: None,
            todo: listed(side, reason),
        }
    }

    fn case(
        &self,
        kind: Kind,
        part: &str,
        example: &Example,
        conforms: Option<bool>,
        todo: Todo,
    ) -> Case {
        Case {
            kind,
            name: self.title(part, example.name.as_deref()),
            place: Some(self.place(example.pointer.clone())),
            conforms,
            todo,
        }
    }

    fn schema<'a>(&'a self, pointer: Option<&'a Pointer>, direction: Direction) -> Schema<'a> {
        Schema {
            tree: self.tree,
            pointer,
            direction,
        }
    }

    fn title(&self, part: &str, example: Option<&str>) -> String {
        let example = example.map(|name| format!(" {name}"));
        format!("{}: {part}{}", self.name(), example.unwrap_or_default())
    }

    fn name(&self) -> String {
        format!("{} {}", self.operation.method, self.operation.path)
    }

    fn place(&self, pointer: Pointer) -> Place {
        Place {
            line: self.source.locate(&pointer).map(|at| at.line),
            pointer,
        }
    }
}

/// The schema of what goes one way, if there is one.
struct Schema<'a> {
    tree: &'a Tree,
    pointer: Option<&'a Pointer>,
    direction: Direction,
}

impl Schema<'_> {
    /// Whether a value is what it describes.
    fn describes(&self, value: &Value) -> Option<bool> {
        Some(conforms(self.tree, self.pointer?, value, self.direction))
    }

    /// Some write JSON as a text: `'{"id": 1}'` where the schema has an object.
    fn meant(&self, value: &Value) -> Value {
        let fits = |value: &Value| self.describes(value) == Some(true);
        let parsed = || serde_json::from_str(value.as_str()?).ok();
        match parsed() {
            Some(parsed) if fits(&parsed) && !fits(value) => parsed,
            _ => value.clone(),
        }
    }
}

/// What the SDK is not asked about, so that nobody says by what name it has the operation.
fn listed(part: &str, reason: String) -> Todo {
    Todo::List(Outcome {
        part: part.to_owned(),
        skipped: Some(reason),
        ..Outcome::default()
    })
}

/// Whether the SDK sends bodies of this type.
fn is_sent(media_type: &str) -> bool {
    let media_type = MediaType::new(media_type);
    media_type.is_json() || media_type.is_form()
}

fn is_json(media_type: &str) -> bool {
    MediaType::new(media_type).is_json()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_example_of_a_class_without_a_status_is_not_sent() {
        let mut responses: serde_json::Map<_, _> = (400..=499)
            .map(|status| (status.to_string(), json!({})))
            .collect();
        let content = json!({"application/json": {"example": 1}});
        responses.insert("4XX".to_owned(), json!({ "content": content }));
        let tree = json!({"paths": {"/a": {"get": {"responses": responses}}}});
        let source = Source::new("a.json", tree.to_string());
        let [case] = cases(&source, &tree).try_into().unwrap();
        assert_eq!(case.name, "GET /a: response 4XX");
        let Todo::List(outcome) = case.todo else {
            panic!("{:?}", case.todo);
        };
        assert_eq!(outcome.part, "response");
        assert_eq!(outcome.skipped.as_deref(), Some(NO_STATUS));
    }
}
