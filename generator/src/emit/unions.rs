//! Emits unions that keep what they do not know.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{self, Scope};
use super::{docs, structs};
use crate::ident::{FieldName, Identifier};
use crate::model::{JsonKind, Test};
use crate::plan::{Item, RustType, UnionVariant, code};

pub fn item(item: &Item, all: &[UnionVariant]) -> TokenStream {
    let (docs, name) = (docs::item(item), tokens::ident(item.name.as_str()));
    let variants = all.iter().map(|variant| {
        let name = tokens::ident(variant.name.as_str());
        let payload = tokens::value(&variant.payload, Scope::Models);
        let docs = format!(" {}", told_by(&variant.tests));
        quote! { #[doc = #docs] #name(#payload), }
    });
    let constructors = constructors(item, all);
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// JSON that fits none of these, or several.
            Unknown(serde_json::Value),
        }
        #constructors
    }
}

/// A function for each variant whose struct clients build: `Recipient::email("a@b.c")`.
fn constructors(item: &Item, variants: &[UnionVariant]) -> Option<TokenStream> {
    let buildable = variants
        .iter()
        .filter(|variant| !variant.arguments.is_empty());
    let functions: Vec<_> = buildable.filter_map(constructor).collect();
    let name = tokens::ident(item.name.as_str());
    (!functions.is_empty()).then(|| quote! { impl #name { #(#functions)* } })
}

fn constructor(variant: &UnionVariant) -> Option<TokenStream> {
    let RustType::Boxed(payload) = &variant.payload else {
        return None;
    };
    let payload = tokens::value(payload, Scope::Models);
    let name = tokens::ident(variant.name.as_str());
    let function = match FieldName::new(variant.name.as_str()) {
        // A function of that name would hide the trait's.
        name if matches!(name.as_str(), "clone" | "eq" | "fmt" | "from" | "into") => name.escaped(),
        name => name,
    };
    let function = tokens::ident(function.as_str());
    let parameters = variant.arguments.iter().map(|field| {
        let (name, of) = (tokens::ident(field.name.as_str()), structs::argument(field));
        quote!(#name: #of)
    });
    let arguments = variant
        .arguments
        .iter()
        .map(|field| tokens::ident(field.name.as_str()));
    let many = structs::many_arguments(variant.arguments.len());
    let docs = format!(" [`{0}`](Self::{0}) with what is required.", variant.name);
    Some(quote! {
        #[doc = #docs]
        #[must_use]
        #many
        #[inline]
        pub fn #function(#(#parameters),*) -> Self {
            Self::#name(Box::new(#payload::new(#(#arguments),*)))
        }
    })
}

/// What tells a variant from the others, for its documentation.
fn told_by(tests: &[Vec<Test>]) -> String {
    let all = tests
        .iter()
        .map(|tests| tests.iter().map(one_test).collect::<Vec<_>>().join(" and "));
    let text = all.collect::<Vec<_>>().join(", or ");
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => format!("{}{}.", first.to_uppercase(), letters.as_str()),
        None => String::new(),
    }
}

fn one_test(test: &Test) -> String {
    match test {
        Test::Kind(kind) => match kind {
            JsonKind::Boolean => "a boolean".to_owned(),
            JsonKind::Integer => "a whole number".to_owned(),
            JsonKind::Number => "a number".to_owned(),
            JsonKind::String => "text".to_owned(),
            JsonKind::Array => "a list".to_owned(),
            JsonKind::Object => "an object".to_owned(),
        },
        Test::Tag(property, values) => {
            let values = values
                .iter()
                .map(|value| format!("`{value}`"))
                .collect::<Vec<_>>();
            format!("{} is {}", code(property.as_str()), values.join(" or "))
        }
        Test::Flag(property, value) => format!("{} is `{value}`", code(property.as_str())),
        Test::Has(property) => format!("{} is there", code(property.as_str())),
    }
}

/// ```text
/// crate::runtime::union!(RedactConversationRequest {
///     Source(Box<RedactConversationRequestSource>): [[Tag("type", &["source"])]] from,
/// });
/// ```
pub fn table(item: &Item, variants: &[UnionVariant]) -> String {
    let mut table = format!("crate::runtime::union!({} {{\n", item.name);
    for variant in variants {
        let from = if variant.from { " from" } else { "" };
        let tests = variant.tests.iter().map(|tests| {
            let tests = tests.iter().map(test).collect::<Vec<_>>();
            format!("[{}]", tests.join(", "))
        });
        let tests = tests.collect::<Vec<_>>().join(", ");
        let payload = written(&variant.payload);
        table.push_str(&format!(
            "    {}({payload}): [{tests}]{from},\n",
            variant.name
        ));
    }
    table.push_str("});\n");
    table
}

fn test(test: &Test) -> String {
    match test {
        Test::Kind(kind) => format!("Kind({kind:?})"),
        Test::Tag(property, values) => format!("Tag({:?}, &{values:?})", property.as_str()),
        Test::Flag(property, value) => format!("Flag({:?}, {value})", property.as_str()),
        Test::Has(property) => format!("Has({:?})", property.as_str()),
    }
}

/// A type in a table, laid out as rustfmt would.
pub fn written(value: &RustType) -> String {
    tokens::value(value, Scope::Models)
        .to_string()
        .replace(' ', "")
}
