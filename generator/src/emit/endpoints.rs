//! Emits the functions of a tag, with a marker type for each operation.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{self, Scope};
use super::{File, docs, listings, structs};
use crate::api::{Method, QueryStyle, Status};
use crate::plan::{
    Body, Content, Encoding, Endpoint, EndpointFile, Outcome, Parameter, Place, RustType, code,
};

pub fn file(file: &EndpointFile) -> File {
    let mut about = vec![format!("The operations of the tag {}.", code(&file.tag))];
    let prose = docs::about(&file.docs);
    if !prose.is_empty() {
        about.push(String::new());
        about.extend(prose);
    }
    let uses = uses(file);
    let functions = file.operations.iter().map(operation);
    File {
        about,
        code: quote! { #uses #(#functions)* },
        tables: file.operations.iter().flat_map(tables).collect(),
    }
}

fn uses(file: &EndpointFile) -> TokenStream {
    let mut runtime = BTreeSet::from(["Request"]);
    let mut wire = BTreeSet::new();
    let mut any_model = false;
    for operation in &file.operations {
        for parameter in &operation.parameters {
            tokens::runtime_types(&parameter.value, &mut wire);
            any_model |= has_model(&parameter.value);
            match parameter.place {
                Place::Path if takes_any_path(&parameter.value) => {
                    runtime.insert("PathParam");
                }
                Place::Query(_) => {
                    runtime.insert("Style");
                }
                _ => {}
            }
        }
        if let Some(body) = &operation.body {
            tokens::runtime_types(&body.value, &mut wire);
            any_model |= has_model(&body.value);
        }
    }
    let contents = file
        .operations
        .iter()
        .flat_map(|operation| contents(&operation.response));
    any_model |= contents.into_iter().any(|content| match content {
        Content::Json(value) => has_model(value),
        _ => false,
    });
    let models = any_model.then(|| quote! { use crate::models; });
    let runtime = runtime.into_iter().map(tokens::ident);
    let wire: Vec<_> = wire.into_iter().map(tokens::ident).collect();
    let wire = (!wire.is_empty()).then(|| quote! { use crate::runtime::wire::{#(#wire),*}; });
    quote! {
        #models
        #wire
        use crate::runtime::{#(#runtime),*};
    }
}

fn contents(outcome: &Outcome) -> Vec<&Content> {
    match outcome {
        Outcome::One(content) => vec![content],
        Outcome::ByStatus(_, variants) => variants.iter().map(|(_, _, content)| content).collect(),
    }
}

pub(super) fn has_model(value: &RustType) -> bool {
    match value {
        RustType::Model(_) => true,
        RustType::List(of) | RustType::Map(of) | RustType::Option(of) | RustType::Boxed(of) => {
            has_model(of)
        }
        _ => false,
    }
}

fn operation(endpoint: &Endpoint) -> TokenStream {
    let (docs, function) = (
        docs::endpoint(endpoint),
        tokens::ident(endpoint.function.as_str()),
    );
    let marker = tokens::ident(endpoint.marker.as_str());
    let (required, optional): (Vec<_>, Vec<_>) = endpoint
        .parameters
        .iter()
        .partition(|parameter| parameter.required);
    let body = endpoint.body.as_ref().filter(|body| body.required);

    let mut arguments: Vec<_> = required
        .iter()
        .map(|parameter| argument(parameter))
        .collect();
    let mut steps: Vec<_> = required.iter().map(|parameter| set(parameter)).collect();
    if let Some(body) = body {
        let of = tokens::argument(&body.value, Scope::Endpoints);
        arguments.push(quote!(body: #of));
        steps.push(set_body(body));
    }
    let many = structs::many_arguments(arguments.len());
    let setters = setters(endpoint, &optional);
    let deprecated = endpoint.docs.deprecated.then(|| quote!(#[deprecated]));
    quote! {
        #docs
        #deprecated
        #many
        #[inline]
        pub fn #function(#(#arguments),*) -> Request<#marker> {
            Request::new() #(#steps)*
        }
        #setters
    }
}

/// The optional parameters, and an optional body, as methods of the request.
fn setters(endpoint: &Endpoint, optional: &[&Parameter]) -> Option<TokenStream> {
    let marker = tokens::ident(endpoint.marker.as_str());
    let mut setters: Vec<_> = optional
        .iter()
        .map(|parameter| {
            let name = tokens::ident(parameter.name.as_str());
            let docs = docs::named(&parameter.wire, &parameter.docs, None);
            let (argument, step) = (argument(parameter), set(parameter));
            quote! {
                #docs
                #[must_use]
                #[inline]
                pub fn #name(self, #argument) -> Self {
                    self #step
                }
            }
        })
        .collect();
    if let Some(body) = endpoint.body.as_ref().filter(|body| !body.required) {
        let (of, step) = (
            tokens::argument(&body.value, Scope::Endpoints),
            set_body(body),
        );
        setters.push(quote! {
            /// Sets the body.
            #[must_use]
            #[inline]
            pub fn with_body(self, body: #of) -> Self {
                self #step
            }
        });
    }
    (!setters.is_empty()).then(|| quote! { impl Request<#marker> { #(#setters)* } })
}

/// Whether a path parameter takes everything that can stand in a path.
fn takes_any_path(value: &RustType) -> bool {
    !matches!(value, RustType::Integer | RustType::Model(_))
}

fn argument(parameter: &Parameter) -> TokenStream {
    let name = tokens::ident(parameter.name.as_str());
    let of = match parameter.place {
        Place::Path if takes_any_path(&parameter.value) => quote!(impl Into<PathParam>),
        Place::Path => tokens::value(&parameter.value, Scope::Endpoints),
        _ => tokens::argument(&parameter.value, Scope::Endpoints),
    };
    quote!(#name: #of)
}

fn set(parameter: &Parameter) -> TokenStream {
    let (name, wire) = (tokens::ident(parameter.name.as_str()), &parameter.wire);
    let value = tokens::converted_to(&parameter.value, &name, Scope::Endpoints);
    match parameter.place {
        Place::Path => quote!(.set_path(#wire, #name)),
        Place::Header => quote!(.set_header(#wire, &#value)),
        Place::Query(style) => {
            let style = match style {
                QueryStyle::Form => quote!(Form),
                QueryStyle::FormJoined => quote!(FormJoined),
                QueryStyle::SpaceDelimited => quote!(SpaceDelimited),
                QueryStyle::PipeDelimited => quote!(PipeDelimited),
                QueryStyle::DeepObject => quote!(DeepObject),
                QueryStyle::Json => quote!(Json),
            };
            quote!(.set_query(#wire, Style::#style, &#value))
        }
    }
}

fn set_body(body: &Body) -> TokenStream {
    let name = tokens::ident("body");
    let value = tokens::converted_to(&body.value, &name, Scope::Endpoints);
    match body.encoding {
        Encoding::Json => quote!(.set_json(&#value)),
        Encoding::Multipart => quote!(.set_multipart(&#value)),
    }
}

/// The operation, and how it gives a list.
fn tables(endpoint: &Endpoint) -> impl Iterator<Item = String> {
    let listing = endpoint.listing.as_ref();
    let listing = listing.map(|listing| listings::table(&endpoint.marker, listing));
    std::iter::once(table(endpoint)).chain(listing)
}

/// ```text
/// crate::runtime::operation!(
///     /// `GET /contacts/{id}`
///     ShowContact: "ShowContact", Get "/contacts/{id}" -> crate::runtime::Json<models::Contact>
/// );
/// ```
fn table(endpoint: &Endpoint) -> String {
    let Endpoint {
        marker, id, path, ..
    } = endpoint;
    let method = match endpoint.method {
        Method::Get => "Get",
        Method::Put => "Put",
        Method::Post => "Post",
        Method::Delete => "Delete",
        Method::Options => "Options",
        Method::Head => "Head",
        Method::Patch => "Patch",
        Method::Trace => "Trace",
    };
    let (response, by_status) = match &endpoint.response {
        Outcome::One(content) => (decoder(content), String::new()),
        Outcome::ByStatus(name, variants) => {
            let mut table = format!(
                "crate::runtime::responses!(\n    /// What [`{}`] results in, by status.\n    {name} {{\n",
                endpoint.function
            );
            for (status, variant, content) in variants {
                let status = pattern(*status);
                table.push_str(&format!(
                    "        {variant}({status} => {}),\n",
                    decoder(content)
                ));
            }
            table.push_str("    }\n);\n");
            (name.to_string(), table)
        }
    };
    format!(
        "crate::runtime::operation!(\n    /// The operation of [`{}`].\n    {marker}: {id:?}, \
         {method} {path:?} -> {response}\n);\n{by_status}",
        endpoint.function
    )
}

/// The statuses that a response is for, as a pattern.
pub(super) fn pattern(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Class(class) => format!("{class}00..={class}99"),
        Status::Default => "_".to_owned(),
    }
}

pub(super) fn decoder(content: &Content) -> String {
    match content {
        Content::Empty => "crate::runtime::Empty".to_owned(),
        Content::Text => "crate::runtime::Text".to_owned(),
        Content::Binary => "crate::runtime::Binary".to_owned(),
        Content::Redirect => "crate::runtime::Redirect".to_owned(),
        Content::Json(value) => {
            let value = tokens::value(value, Scope::Tables)
                .to_string()
                .replace(' ', "");
            format!("crate::runtime::Json<{value}>")
        }
    }
}
