//! Emits the tables by which operations are called by name: a file for each tag.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{self, Scope};
use super::{File, endpoints, index};
use crate::api::QueryStyle;
use crate::plan::{
    Content, Encoding, Endpoint, EndpointFile, Parameter, Place, Plan, RustType, code,
};

pub fn file(file: &EndpointFile) -> File {
    let mentions_model = file.operations.iter().any(|operation| {
        let parameters = operation
            .parameters
            .iter()
            .map(|parameter| &parameter.value);
        let body = operation.body.iter().map(|body| &body.value);
        let errors = operation
            .errors
            .iter()
            .filter_map(|(_, error)| match error {
                Content::Json(value) => Some(value),
                _ => None,
            });
        parameters
            .chain(body)
            .chain(errors)
            .any(endpoints::has_model)
    });
    File {
        about: vec![format!(
            "How the operations of the tag {} are called by name.",
            code(&file.tag)
        )],
        code: if mentions_model {
            quote! { use crate::{endpoints, models}; }
        } else {
            quote! { use crate::endpoints; }
        },
        tables: vec![table(file)],
    }
}

/// ```text
/// crate::runtime::dispatch::table!("Contacts" contacts:
///     ShowContact = show_contact(path "id": String)
///         .include_merge_history(query "include_merge_history": bool),
///         401 | 404 => crate::runtime::Json<models::Error>;
/// );
/// ```
fn table(file: &EndpointFile) -> String {
    let EndpointFile { tag, module, .. } = file;
    let entries: String = file.operations.iter().map(entry).collect();
    format!("crate::runtime::dispatch::table!({tag:?} {module}:\n{entries});\n")
}

fn entry(endpoint: &Endpoint) -> String {
    let Endpoint {
        marker, function, ..
    } = endpoint;
    let (required, optional): (Vec<_>, Vec<_>) = endpoint
        .parameters
        .iter()
        .partition(|parameter| parameter.required);
    let mut arguments: Vec<_> = required.into_iter().map(source).collect();
    let mut setters: Vec<_> = optional
        .into_iter()
        .map(|parameter| format!("{}({})", parameter.name, source(parameter)))
        .collect();
    if let Some(body) = &endpoint.body {
        let place = match body.encoding {
            Encoding::Json => "json",
            Encoding::Multipart => "form",
        };
        let source = format!("{place} \"body\": {}", written(&body.value));
        if body.required {
            arguments.push(source);
        } else {
            setters.push(format!("with_body({source})"));
        }
    }
    let mut entry = format!("    {marker} = {function}({})", arguments.join(", "));
    for setter in setters {
        entry.push_str(&format!("\n        .{setter}"));
    }
    for (statuses, content) in errors(endpoint) {
        entry.push_str(&format!(",\n        {statuses} => {content}"));
    }
    entry.push_str(";\n");
    entry
}

/// What error bodies are read as, the statuses joined that come with the same: `401 | 404`.
fn errors(endpoint: &Endpoint) -> Vec<(String, String)> {
    let mut errors: Vec<(String, String)> = Vec::new();
    for (status, content) in &endpoint.errors {
        let (status, content) = (endpoints::pattern(*status), endpoints::decoder(content));
        match errors.last_mut() {
            Some((statuses, last)) if *last == content && status != "_" => {
                statuses.push_str(" | ");
                statuses.push_str(&status);
            }
            _ => errors.push((status, content)),
        }
    }
    errors
}

/// Where the value of a parameter comes from: `query "per_page": i64`.
fn source(parameter: &Parameter) -> String {
    let place = match parameter.place {
        Place::Path => "path",
        Place::Header => "header",
        Place::Query(QueryStyle::Form) => "query",
        Place::Query(QueryStyle::FormJoined) => "query_joined",
        Place::Query(QueryStyle::SpaceDelimited) => "query_spaces",
        Place::Query(QueryStyle::PipeDelimited) => "query_pipes",
        Place::Query(QueryStyle::DeepObject) => "query_deep",
        Place::Query(QueryStyle::Json) => "query_json",
    };
    format!(
        "{place} {:?}: {}",
        parameter.wire,
        written(&parameter.value)
    )
}

fn written(value: &RustType) -> String {
    let tokens = tokens::value(value, Scope::Tables).to_string();
    tokens.replace(' ', "")
}

/// The list of all tables.
pub fn index(plan: &Plan) -> File {
    let files = || {
        plan.endpoints.iter().map(|file| {
            let when = index::cfg(std::iter::once(&file.feature));
            (when, tokens::ident(file.module.as_str()))
        })
    };
    let modules = files().map(|(when, module)| quote! { #when mod #module; });
    let tables = files().map(|(when, module)| quote! { #when #module::ENDPOINTS, });
    let tables: TokenStream = quote! {
        #(#modules)*
        /// A table for each tag whose feature is on.
        pub(crate) static TABLES: &[&[crate::runtime::dispatch::Endpoint]] = &[#(#tables)*];
    };
    File {
        about: vec![format!(
            "How the operations of {} are called by name, a table for each tag.",
            index::title(plan)
        )],
        code: tables,
        tables: Vec::new(),
    }
}
