//! The public surface of the crate as text that a person reads in seconds: one for each
//! component schema and one for each tag. What a change of the description changes for users
//! shows here, a line for each field, parameter or variant.
//!
//! Leaves out what follows from elsewhere (features) or says nothing about use (documentation).

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::api::QueryStyle;
use crate::model::Test;
use crate::plan::{
    Content, Encoding, Endpoint, EndpointFile, Holder, Item, ItemKind, ModelFile, Origin, Outcome,
    Place, Plan, RustType, Struct,
};

/// The text for each component schema (`schema/contact`) and tag (`tag/contacts`).
#[must_use]
pub fn run(plan: &Plan) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for file in &plan.models {
        if let Origin::Schema(_) = &file.origin {
            texts.insert(format!("schema/{}", file.module), model_file(file));
        }
    }
    for file in &plan.endpoints {
        texts.insert(
            format!("tag/{}", file.module),
            endpoint_file(file, &plan.models),
        );
    }
    texts
}

fn model_file(file: &ModelFile) -> String {
    file.items.iter().map(item).collect::<Vec<_>>().join("\n")
}

fn endpoint_file(file: &EndpointFile, models: &[ModelFile]) -> String {
    let mut texts = Vec::new();
    for operation in &file.operations {
        texts.push(endpoint(operation));
        let origin = Origin::Operation(operation.id.clone());
        let inline = models.iter().filter(|models| models.origin == origin);
        texts.extend(inline.flat_map(|models| &models.items).map(item));
    }
    texts.join("\n")
}

fn item(item: &Item) -> String {
    let name = &item.name;
    match &item.kind {
        ItemKind::Struct(structure) => format!("struct {name}\n{}", fields(structure)),
        ItemKind::Enum(variants) => {
            let mut text = format!("enum {name}\n");
            for variant in variants {
                line(
                    &mut text,
                    format_args!("{} = {:?}", variant.name, variant.wire),
                );
            }
            text
        }
        ItemKind::Union(variants) => {
            let mut text = format!("union {name}\n");
            for variant in variants {
                let from = if variant.from { ", from" } else { "" };
                let (payload, tests) = (written(&variant.payload), tests(&variant.tests));
                line(
                    &mut text,
                    format_args!("{}({payload}) if {tests}{from}", variant.name),
                );
            }
            text
        }
        ItemKind::Alias(value) => format!("type {name} = {}\n", written(value)),
    }
}

fn fields(structure: &Struct) -> String {
    let mut text = String::new();
    if structure.built {
        let arguments = structure.arguments().map(|field| field.name.to_string());
        line(
            &mut text,
            format_args!("new({})", arguments.collect::<Vec<_>>().join(", ")),
        );
    }
    for field in &structure.fields {
        let value = written(&field.value);
        let held = match field.holder {
            Holder::Option => value,
            Holder::Nullable => format!("Nullable<{value}>"),
        };
        let mut notes = Vec::new();
        if field.name.as_str().trim_start_matches("r#") != field.wire {
            notes.push(format!("{:?}", field.wire));
        }
        for (note, holds) in [
            ("required", field.required),
            ("nullable", field.nullable),
            ("read-only", field.read_only),
            ("write-only", field.write_only),
            ("deprecated", field.docs.deprecated),
        ] {
            if holds {
                notes.push(note.to_owned());
            }
        }
        let notes = if notes.is_empty() {
            String::new()
        } else {
            format!("  {}", notes.join(", "))
        };
        line(&mut text, format_args!("{}: {held}{notes}", field.name));
    }
    text
}

fn endpoint(endpoint: &Endpoint) -> String {
    let Endpoint {
        function,
        id,
        method,
        path,
        ..
    } = endpoint;
    let deprecated = if endpoint.docs.deprecated {
        "  deprecated"
    } else {
        ""
    };
    let mut text = format!("fn {function}  {id} {method} {path}{deprecated}\n");
    for parameter in &endpoint.parameters {
        let place = match parameter.place {
            Place::Path => "path",
            Place::Header => "header",
            Place::Query(QueryStyle::Form) => "query",
            Place::Query(QueryStyle::FormJoined) => "query, joined by commas",
            Place::Query(QueryStyle::SpaceDelimited) => "query, joined by spaces",
            Place::Query(QueryStyle::PipeDelimited) => "query, joined by pipes",
            Place::Query(QueryStyle::DeepObject) => "query, deep object",
            Place::Query(QueryStyle::Json) => "query, JSON",
        };
        let optional = if parameter.required { "" } else { "?" };
        let wire = if parameter.name.as_str().trim_start_matches("r#") == parameter.wire {
            String::new()
        } else {
            format!(" {:?}", parameter.wire)
        };
        let value = written(&parameter.value);
        line(
            &mut text,
            format_args!("{}{optional}: {value}  {place}{wire}", parameter.name),
        );
    }
    if let Some(body) = &endpoint.body {
        let optional = if body.required { "" } else { "?" };
        let encoding = match body.encoding {
            Encoding::Json => "",
            Encoding::Multipart => "  multipart",
        };
        line(
            &mut text,
            format_args!("body{optional}: {}{encoding}", written(&body.value)),
        );
    }
    match &endpoint.response {
        Outcome::One(content) => line(&mut text, format_args!("-> {}", response(content))),
        Outcome::ByStatus(name, variants) => {
            for (status, variant, content) in variants {
                line(
                    &mut text,
                    format_args!("-> {name}::{variant}({}) if {status}", response(content)),
                );
            }
        }
    }
    if let Some(listing) = &endpoint.listing {
        let at = listing.items.as_str();
        let at = if at.is_empty() { "the whole" } else { at };
        line(
            &mut text,
            format_args!("items: {}  {at}", written(&listing.item)),
        );
        for way in &listing.next {
            line(&mut text, format_args!("next: {way}"));
        }
    }
    text
}

fn response(content: &Content) -> String {
    match content {
        Content::Empty => "()".to_owned(),
        Content::Text => "text".to_owned(),
        Content::Binary => "bytes".to_owned(),
        Content::Redirect => "redirect".to_owned(),
        Content::Json(value) => written(value),
    }
}

fn tests(tests: &[Vec<Test>]) -> String {
    let one = |test: &Test| match test {
        Test::Kind(kind) => format!("{kind:?}").to_lowercase(),
        Test::Tag(property, values) => format!("{property} in {values:?}"),
        Test::Flag(property, value) => format!("{property} is {value}"),
        Test::Has(property) => format!("has {property}"),
    };
    let all = tests
        .iter()
        .map(|all| all.iter().map(one).collect::<Vec<_>>().join(" and "));
    all.collect::<Vec<_>>().join(" or ")
}

fn written(value: &RustType) -> String {
    match value {
        RustType::Bool => "bool".to_owned(),
        RustType::Integer => "i64".to_owned(),
        RustType::Number => "Number".to_owned(),
        RustType::Timestamp => "Timestamp".to_owned(),
        RustType::String => "String".to_owned(),
        RustType::File => "File".to_owned(),
        RustType::Any => "Value".to_owned(),
        RustType::List(of) => format!("Vec<{}>", written(of)),
        RustType::Map(of) => format!("Map<{}>", written(of)),
        RustType::Option(of) => format!("Option<{}>", written(of)),
        RustType::Boxed(of) => format!("Box<{}>", written(of)),
        RustType::Model(name) => name.to_string(),
    }
}

fn line(text: &mut String, content: std::fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = writeln!(text, "    {content}");
}
