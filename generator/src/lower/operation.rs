//! Lowers paths, operations, parameters, bodies and responses.
//!
//! Never looks into a schema: that is `schema`'s part.

use indexmap::IndexMap;
use openapiv3::{
    Content, Header, MediaType as DocumentMedia, Operation as Document,
    Parameter as DocumentParameter, ParameterData, ParameterSchemaOrContent, PathItem,
    QueryStyle as DocumentStyle, ReferenceOr, RequestBody, Response as DocumentResponse,
    StatusCode,
};

use super::Lowering;
use crate::api::{
    Body, Facts, Kind, Method, Operation, OperationKey, PAGINATION, Parameter, Place, QueryStyle,
    Response, Schema, Status,
};
use crate::diagnostics::Diagnostic;
use crate::pointer::Pointer;
use crate::text::{MediaType, OperationId, ParameterName, PathTemplate, TagName};

impl Lowering<'_> {
    pub(super) fn paths(&mut self) {
        let document = self.document;
        let root = Pointer::root().child("paths");
        for (path, item) in &document.paths.paths {
            let pointer = root.child(path);
            match item {
                ReferenceOr::Item(item) => self.path(&pointer, &PathTemplate::new(path), item),
                ReferenceOr::Reference { reference } => self.diagnostics.push(
                    Diagnostic::error(
                        "unsupported-ref",
                        &pointer,
                        format!("a path that is a reference (`{reference}`) cannot be read"),
                    )
                    .help("write the operations in place"),
                ),
            }
        }
    }

    fn path(&mut self, pointer: &Pointer, path: &PathTemplate, item: &PathItem) {
        let shared = self.parameters(pointer, &item.parameters);
        for (method, operation) in operations(item) {
            let pointer = pointer.child(method.as_str().to_ascii_lowercase());
            let operation = self.operation(&pointer, method, path, &shared, operation);
            let key = OperationKey::new(method, path);
            if let Some(other) = self.api.operations.get(&key) {
                self.diagnostics.push(
                    Diagnostic::error(
                        "same-operation",
                        &pointer,
                        format!("`{key}` is described twice"),
                    )
                    .related(&other.pointer, "first described here")
                    .help("paths that differ only in parameter names are the same path"),
                );
                continue;
            }
            self.api.operations.insert(key, operation);
        }
    }

    fn operation(
        &mut self,
        pointer: &Pointer,
        method: Method,
        path: &PathTemplate,
        shared: &[Parameter],
        operation: &Document,
    ) -> Operation {
        let own = self.parameters(pointer, &operation.parameters);
        let tags: Vec<_> = operation.tags.iter().map(TagName::new).collect();
        for tag in &tags {
            self.api.tags.entry(tag.clone()).or_default();
        }
        Operation {
            pointer: pointer.clone(),
            method,
            path: path.clone(),
            id: operation.operation_id.as_deref().map(OperationId::new),
            tags,
            summary: operation.summary.clone(),
            description: operation.description.clone(),
            deprecated: operation.deprecated,
            parameters: self.effective(pointer, path, shared, own),
            body: operation
                .request_body
                .as_ref()
                .and_then(|body| self.body(&pointer.child("requestBody"), body)),
            responses: self.responses(&pointer.child("responses"), operation),
            pagination: operation.extensions.get(PAGINATION).cloned(),
        }
    }

    fn parameters(
        &mut self,
        pointer: &Pointer,
        parameters: &[ReferenceOr<DocumentParameter>],
    ) -> Vec<Parameter> {
        let pointer = pointer.child("parameters");
        let components = self.document.components.as_ref();
        let mut lowered = Vec::new();
        for (index, parameter) in parameters.iter().enumerate() {
            let found = self.follow(&pointer.index(index), parameter, "parameters", |name| {
                components.and_then(|components| components.parameters.get(name))
            });
            if let Some((pointer, parameter)) = found {
                lowered.extend(self.parameter(&pointer, parameter));
            }
        }
        lowered
    }

    fn parameter(&mut self, pointer: &Pointer, parameter: &DocumentParameter) -> Option<Parameter> {
        let (data, place) = match parameter {
            DocumentParameter::Query {
                parameter_data,
                style,
                ..
            } => (
                parameter_data,
                Place::Query(query_style(style, parameter_data)),
            ),
            DocumentParameter::Path { parameter_data, .. } => (parameter_data, Place::Path),
            DocumentParameter::Header { parameter_data, .. } => (parameter_data, Place::Header),
            // Not emitted; `structure` has said so.
            DocumentParameter::Cookie { .. } => return None,
        };
        // "If `in` is `header` and the name is one of these, the definition SHALL be ignored."
        let ignored = ["accept", "content-type", "authorization"];
        if place == Place::Header && ignored.contains(&data.name.to_ascii_lowercase().as_str()) {
            self.diagnostics.push(
                Diagnostic::note(
                    "ignored-header",
                    pointer,
                    format!(
                        "`{}` follows from the operation; the standard ignores it here",
                        data.name
                    ),
                )
                .help("remove the parameter in an overlay; the client sends the header itself"),
            );
            return None;
        }
        Some(Parameter {
            pointer: pointer.clone(),
            name: ParameterName::new(&data.name),
            place,
            required: data.required || place == Place::Path,
            deprecated: data.deprecated.unwrap_or(false),
            description: data.description.clone(),
            schema: self.parameter_schema(pointer, data),
        })
    }

    fn parameter_schema(&mut self, pointer: &Pointer, data: &ParameterData) -> Pointer {
        match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                self.schema(&pointer.child("schema"), schema)
            }
            ParameterSchemaOrContent::Content(content) => {
                let content = self.content(&pointer.child("content"), content);
                match content.into_values().next().flatten() {
                    Some(schema) => schema,
                    None => self.any(&pointer.child("schema")),
                }
            }
        }
    }

    fn any(&mut self, pointer: &Pointer) -> Pointer {
        let schema = Schema {
            facts: Facts::default(),
            kind: Kind::Any,
        };
        self.api.schemas.insert(pointer.clone(), schema);
        pointer.clone()
    }

    /// The parameters of an operation: its own, those of the path that it does not override, and
    /// a string for each template of the path that nobody declares. Path parameters come first,
    /// in the order of the path.
    fn effective(
        &mut self,
        pointer: &Pointer,
        path: &PathTemplate,
        shared: &[Parameter],
        own: Vec<Parameter>,
    ) -> Vec<Parameter> {
        let overridden = |parameter: &Parameter| {
            own.iter().any(|other| {
                other.name == parameter.name
                    && std::mem::discriminant(&other.place)
                        == std::mem::discriminant(&parameter.place)
            })
        };
        let inherited: Vec<_> = shared
            .iter()
            .filter(|parameter| !overridden(parameter))
            .cloned()
            .collect();
        let (mut in_path, others): (Vec<_>, Vec<_>) = inherited
            .into_iter()
            .chain(own)
            .partition(|parameter| parameter.place == Place::Path);

        let mut parameters = Vec::new();
        for name in templates(path) {
            match in_path
                .iter()
                .position(|parameter| parameter.name.as_str() == name)
            {
                Some(position) => parameters.push(in_path.swap_remove(position)),
                None => parameters.push(self.undeclared(pointer, name)),
            }
        }
        // What is left in `in_path` has no place in the path; `structure` has said so.
        parameters.extend(others);
        parameters
    }

    fn undeclared(&mut self, operation: &Pointer, name: &str) -> Parameter {
        let pointer = operation.child("parameters").child(name);
        let schema = pointer.child("schema");
        let string = Schema {
            facts: Facts::default(),
            kind: Kind::String,
        };
        self.api.schemas.insert(schema.clone(), string);
        Parameter {
            pointer,
            name: ParameterName::new(name),
            place: Place::Path,
            required: true,
            deprecated: false,
            description: None,
            schema,
        }
    }

    fn body(&mut self, pointer: &Pointer, body: &ReferenceOr<RequestBody>) -> Option<Body> {
        let components = self.document.components.as_ref();
        let (pointer, body) = self.follow(pointer, body, "requestBodies", |name| {
            components.and_then(|components| components.request_bodies.get(name))
        })?;
        Some(Body {
            required: body.required,
            description: body.description.clone(),
            content: self.content(&pointer.child("content"), &body.content),
            pointer,
        })
    }

    fn responses(&mut self, pointer: &Pointer, operation: &Document) -> IndexMap<Status, Response> {
        let listed = operation
            .responses
            .responses
            .iter()
            .map(|(status, response)| {
                let key = match status {
                    StatusCode::Code(code) => Status::Code(*code),
                    StatusCode::Range(class) => Status::Class(*class),
                };
                (key, status.to_string(), response)
            });
        let default = operation
            .responses
            .default
            .iter()
            .map(|response| (Status::Default, "default".to_owned(), response));
        let mut responses = IndexMap::new();
        for (status, token, response) in listed.chain(default) {
            if let Some(response) = self.response(&pointer.child(token), response) {
                responses.insert(status, response);
            }
        }
        responses
    }

    fn response(
        &mut self,
        pointer: &Pointer,
        response: &ReferenceOr<DocumentResponse>,
    ) -> Option<Response> {
        let components = self.document.components.as_ref();
        let (pointer, response) = self.follow(pointer, response, "responses", |name| {
            components.and_then(|components| components.responses.get(name))
        })?;
        Some(Response {
            description: response.description.clone(),
            headers: self.headers(&pointer.child("headers"), &response.headers),
            content: self.content(&pointer.child("content"), &response.content),
            pointer,
        })
    }

    /// Header values reach the SDK's users as text; their schemas are facts all the same.
    fn headers(
        &mut self,
        pointer: &Pointer,
        headers: &IndexMap<String, ReferenceOr<Header>>,
    ) -> Vec<String> {
        for (name, header) in headers {
            if let ReferenceOr::Item(Header {
                format: ParameterSchemaOrContent::Schema(schema),
                ..
            }) = header
            {
                self.schema(&pointer.child(name).child("schema"), schema);
            }
        }
        headers.keys().cloned().collect()
    }

    fn content(
        &mut self,
        pointer: &Pointer,
        content: &Content,
    ) -> IndexMap<MediaType, Option<Pointer>> {
        content
            .iter()
            .map(|(name, media)| {
                let schema = self.media(&pointer.child(name), media);
                (MediaType::new(name), schema)
            })
            .collect()
    }

    fn media(&mut self, pointer: &Pointer, media: &DocumentMedia) -> Option<Pointer> {
        media
            .schema
            .as_ref()
            .map(|schema| self.schema(&pointer.child("schema"), schema))
    }
}

fn operations(item: &PathItem) -> impl Iterator<Item = (Method, &Document)> {
    [
        (Method::Get, &item.get),
        (Method::Put, &item.put),
        (Method::Post, &item.post),
        (Method::Delete, &item.delete),
        (Method::Options, &item.options),
        (Method::Head, &item.head),
        (Method::Patch, &item.patch),
        (Method::Trace, &item.trace),
    ]
    .into_iter()
    .filter_map(|(method, operation)| operation.as_ref().map(|operation| (method, operation)))
}

/// `/a/{b}/c/{d}` has the templates `b` and `d`.
fn templates(path: &PathTemplate) -> impl Iterator<Item = &str> {
    path.as_str()
        .split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}').map(|(name, _)| name))
}

fn query_style(style: &DocumentStyle, data: &ParameterData) -> QueryStyle {
    if matches!(data.format, ParameterSchemaOrContent::Content(_)) {
        return QueryStyle::Json;
    }
    match (style, data.explode) {
        (DocumentStyle::DeepObject, _) => QueryStyle::DeepObject,
        (DocumentStyle::Form, None) | (_, Some(true)) => QueryStyle::Form,
        (DocumentStyle::Form, Some(false)) => QueryStyle::FormJoined,
        (DocumentStyle::SpaceDelimited, _) => QueryStyle::SpaceDelimited,
        (DocumentStyle::PipeDelimited, _) => QueryStyle::PipeDelimited,
    }
}
