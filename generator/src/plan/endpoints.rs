//! Plans the files of `endpoints/`: what each operation takes, sends and gives back.

use crate::api::{self, Api, Facts, Operation, OperationKey, Response, Status};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::ident::{FieldName, VariantName};
use crate::model::{Model, Shape};
use crate::name::{self, Names, OperationNames};
use crate::pointer::Pointer;

use super::listing::{self, Structs};
use super::types;
use super::{
    Body, Content, Docs, Encoding, Endpoint, EndpointFile, ModelFile, Outcome, Parameter, Place,
    Planning, RustType, models,
};

pub(super) fn run(
    api: &Api,
    model: &Model,
    names: &Names,
    models: &[ModelFile],
    diagnostics: &mut Diagnostics,
) -> Vec<EndpointFile> {
    let mut planning = Planning {
        api,
        model,
        names,
        diagnostics,
    };
    let structs = Structs::of(models);
    let mut files: Vec<EndpointFile> = names
        .tags
        .iter()
        .map(|(tag, tag_names)| EndpointFile {
            module: tag_names.module.clone(),
            feature: tag_names.feature.clone(),
            tag: tag.to_string(),
            docs: Docs {
                text: api.tags.get(tag).and_then(|tag| tag.description.clone()),
                ..Docs::default()
            },
            operations: api
                .operations
                .iter()
                .filter(|(_, operation)| operation.home() == *tag)
                .filter_map(|(key, operation)| planning.endpoint(key, operation, &structs))
                .collect(),
        })
        .collect();
    files.sort_by(|one, other| one.module.cmp(&other.module));
    files
}

impl Planning<'_> {
    fn endpoint(
        &mut self,
        key: &OperationKey,
        operation: &Operation,
        structs: &Structs<'_>,
    ) -> Option<Endpoint> {
        let names = self.names.operations.get(key)?;
        let text = [&operation.summary, &operation.description]
            .into_iter()
            .flatten()
            .filter(|text| !text.trim().is_empty())
            .cloned()
            .collect::<Vec<_>>()
            .join("\n\n");
        let response = self.outcome(operation, names);
        let listing = self
            .model
            .paging
            .get(key)
            .and_then(|paging| listing::listing(self.model, structs, paging, &response));
        Some(Endpoint {
            pointer: operation.pointer.clone(),
            id: names.id.clone(),
            function: names.function.clone(),
            marker: names.marker.clone(),
            method: operation.method,
            path: operation.path.to_string(),
            docs: Docs {
                text: (!text.is_empty()).then_some(text),
                facts: Vec::new(),
                deprecated: operation.deprecated,
            },
            parameters: self.parameters(operation),
            body: operation.body.as_ref().and_then(|body| self.body(body)),
            errors: self.errors(operation),
            response,
            listing,
        })
    }

    fn parameters(&mut self, operation: &Operation) -> Vec<Parameter> {
        let (mut parameters, optional): (Vec<_>, Vec<_>) = operation
            .parameters
            .iter()
            .partition(|parameter| parameter.required);
        parameters.extend(optional);
        let wanted = parameters.iter().map(|parameter| {
            (
                FieldName::new(parameter.name.as_str()),
                parameter.pointer.clone(),
            )
        });
        let names = name::distinct(wanted, name::is_reserved_argument, self.diagnostics);
        parameters
            .into_iter()
            .zip(names)
            .map(|(parameter, name)| Parameter {
                name,
                wire: parameter.name.to_string(),
                place: match parameter.place {
                    api::Place::Path => Place::Path,
                    api::Place::Query(style) => Place::Query(style),
                    api::Place::Header => Place::Header,
                },
                value: self.parameter_type(parameter),
                required: parameter.required,
                docs: self.parameter_docs(parameter),
            })
            .collect()
    }

    /// A path holds one text, whatever the schema says; only its enums stay enums.
    fn parameter_type(&mut self, parameter: &api::Parameter) -> RustType {
        let value = types::value(self.model, self.names, &parameter.schema);
        let shape = self
            .model
            .canonical(&parameter.schema)
            .1
            .map(|found| &found.shape);
        match (parameter.place, &value, shape) {
            (api::Place::Path, RustType::Integer, _) => value,
            (api::Place::Path, RustType::List(_) | RustType::Map(_), _)
            | (api::Place::Path, _, Some(Shape::Object(_))) => {
                self.diagnostics.push(one_text(parameter));
                RustType::String
            }
            (api::Place::Path, _, shape) if !matches!(shape, Some(Shape::Enum(_))) => {
                RustType::String
            }
            _ => value,
        }
    }

    fn parameter_docs(&self, parameter: &api::Parameter) -> Docs {
        let facts = self.model.types.get(&parameter.schema).map(|found| {
            // Who sets a property says nothing of a parameter.
            models::docs(&Facts {
                read_only: false,
                write_only: false,
                ..found.facts.clone()
            })
        });
        let facts = facts.unwrap_or_default();
        Docs {
            text: parameter.description.clone().or(facts.text),
            facts: facts.facts,
            deprecated: parameter.deprecated || facts.deprecated,
        }
    }

    fn body(&mut self, body: &api::Body) -> Option<Body> {
        let sent = body.sent();
        for media in body.content.keys() {
            if sent.is_none_or(|(sent, _)| sent != media) {
                self.diagnostics.push(
                    Diagnostic::warning(
                        "unsupported-media-type",
                        &body.pointer.child("content").child(media.as_str()),
                        format!("bodies of type `{media}` are not emitted"),
                    )
                    .help("JSON and multipart/form-data are; JSON is preferred"),
                );
            }
        }
        let (media, schema) = sent?;
        let encoding = if media.is_json() {
            Encoding::Json
        } else {
            Encoding::Multipart
        };
        let value = match schema {
            Some(schema) => types::value(self.model, self.names, schema),
            None => RustType::Any,
        };
        if encoding == Encoding::Multipart && !matches!(value, RustType::Model(_)) {
            self.diagnostics.push(
                Diagnostic::warning(
                    "unsupported-media-type",
                    &body.pointer,
                    "a multipart body must be an object with properties; it is not emitted",
                )
                .help("describe each part of the form as a property, in an overlay"),
            );
            return None;
        }
        Some(Body {
            value,
            encoding,
            required: body.required,
        })
    }

    fn outcome(&mut self, operation: &Operation, names: &OperationNames) -> Outcome {
        let successes: Vec<_> = operation
            .responses
            .iter()
            .filter(|(status, _)| status.is_success())
            .collect();
        let mut contents: Vec<(Status, Content)> = Vec::new();
        for (status, response) in successes {
            contents.push((*status, self.content(response)));
        }
        // A whole class, `2XX`, is what the listed statuses leave.
        contents.sort_by_key(|(status, _)| matches!(status, Status::Class(_)));
        match contents.as_slice() {
            [] => Outcome::One(self.no_success(operation)),
            [(_, first), rest @ ..] if rest.iter().all(|(_, other)| other == first) => {
                Outcome::One(first.clone())
            }
            several => {
                let variants = several
                    .iter()
                    .map(|(status, content)| (*status, success_name(*status), content.clone()));
                Outcome::ByStatus(names.outcome.clone(), variants.collect())
            }
        }
    }

    /// The bodies of errors, listed statuses before whole classes, and those before the default.
    fn errors(&self, operation: &Operation) -> Vec<(Status, Content)> {
        let failures = operation.responses.iter();
        let failures = failures.filter(|(status, _)| !status.is_success());
        let mut errors: Vec<_> = failures
            .map(|(status, response)| (*status, self.representation(response)))
            .filter(|(_, content)| *content != Content::Empty)
            .collect();
        errors.sort();
        errors
    }

    /// Where no success is described: a redirect, if that is, else any JSON.
    fn no_success(&mut self, operation: &Operation) -> Content {
        let redirects = operation
            .responses
            .keys()
            .any(|status| matches!(status, Status::Code(300..=399) | Status::Class(3)));
        if redirects {
            return Content::Redirect;
        }
        self.diagnostics.push(
            Diagnostic::note(
                "no-success",
                &operation.pointer.child("responses"),
                "no response for a success is described; the function returns any JSON",
            )
            .help("add the response in an overlay"),
        );
        Content::Json(RustType::Any)
    }

    fn content(&mut self, response: &Response) -> Content {
        if let Some((chosen, _)) = response.asked_for() {
            for media in response.content.keys().filter(|media| *media != chosen) {
                self.diagnostics.push(
                    Diagnostic::note(
                        "unsupported-media-type",
                        &response.pointer.child("content").child(media.as_str()),
                        format!("the SDK asks for `{chosen}`, never for `{media}`"),
                    )
                    .help(format!(
                        "remove `{chosen}` in an overlay if this is the one to ask for"
                    )),
                );
            }
        }
        self.representation(response)
    }

    fn representation(&self, response: &Response) -> Content {
        let Some((chosen, schema)) = response.asked_for() else {
            return Content::Empty;
        };
        if !chosen.is_json() {
            let is_text = chosen.as_str().starts_with("text/");
            return if is_text {
                Content::Text
            } else {
                Content::Binary
            };
        }
        let Some(schema) = schema else {
            return Content::Json(RustType::Any);
        };
        match types::value(self.model, self.names, schema) {
            RustType::Any => Content::Json(RustType::Any),
            value if self.body_is_nullable(schema) => {
                Content::Json(RustType::Option(Box::new(value)))
            }
            value => Content::Json(value),
        }
    }

    /// Whether the body itself may be `null`. A component that is nullable says so for the
    /// properties that hold it: a response is what its own schema says.
    fn body_is_nullable(&self, schema: &Pointer) -> bool {
        self.api
            .schemas
            .get(schema)
            .is_some_and(|schema| schema.facts.nullable)
    }
}

fn one_text(parameter: &api::Parameter) -> Diagnostic {
    let message = format!("`{}` is taken as one text", parameter.name);
    Diagnostic::warning("list-in-path", &parameter.pointer, message)
        .help("callers join the parts with commas")
}

/// A success is called by its reason phrase.
fn success_name(status: Status) -> VariantName {
    let name = match status {
        Status::Code(200) => "ok".to_owned(),
        Status::Code(201) => "created".to_owned(),
        Status::Code(202) => "accepted".to_owned(),
        Status::Code(203) => "non authoritative information".to_owned(),
        Status::Code(204) => "no content".to_owned(),
        Status::Code(205) => "reset content".to_owned(),
        Status::Code(206) => "partial content".to_owned(),
        Status::Code(207) => "multi status".to_owned(),
        Status::Code(208) => "already reported".to_owned(),
        Status::Code(code) => format!("status {code}"),
        Status::Class(_) | Status::Default => "other".to_owned(),
    };
    VariantName::new(&name)
}
