//! Types, identifiers and arguments as tokens.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::plan::{Holder, ItemKind, ModelFile, RustType};

/// Which file a type is written in: models are named there in another way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// In `models/`, where a model is in scope by its name.
    Models,
    /// In `endpoints/`, where it stands behind `models::`.
    Endpoints,
    /// In a table of `endpoints/`, for which nothing is imported.
    Tables,
}

/// The identifier `name`, raw if it says so.
pub fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// A type.
pub fn value(value: &RustType, scope: Scope) -> TokenStream {
    let inner = |of: &RustType| self::value(of, scope);
    let runtime = |name: &str| {
        let name = ident(name);
        match scope {
            Scope::Models | Scope::Endpoints => quote!(#name),
            Scope::Tables => quote!(crate::runtime::wire::#name),
        }
    };
    match value {
        RustType::Bool => quote!(bool),
        RustType::Integer => quote!(i64),
        RustType::Number => runtime("Number"),
        RustType::Timestamp => runtime("Timestamp"),
        RustType::File => runtime("File"),
        RustType::String => quote!(String),
        RustType::Any => quote!(serde_json::Value),
        RustType::List(of) => {
            let of = inner(of);
            quote!(Vec<#of>)
        }
        RustType::Map(of) => {
            let (map, of) = (runtime("Map"), inner(of));
            quote!(#map<#of>)
        }
        RustType::Option(of) => {
            let of = inner(of);
            quote!(Option<#of>)
        }
        RustType::Boxed(of) => {
            let of = inner(of);
            quote!(Box<#of>)
        }
        RustType::Model(name) => {
            let name = ident(name.as_str());
            match scope {
                Scope::Models => quote!(#name),
                Scope::Endpoints | Scope::Tables => quote!(models::#name),
            }
        }
    }
}

/// The type of a field.
pub fn held(of: &RustType, holder: Holder) -> TokenStream {
    let of = value(of, Scope::Models);
    match holder {
        Holder::Option => quote!(Option<#of>),
        Holder::Nullable => quote!(Nullable<#of>),
    }
}

/// What a function takes to make a value of type `of`.
pub fn argument(of: &RustType, scope: Scope) -> TokenStream {
    match of {
        RustType::Bool | RustType::Integer => value(of, scope),
        RustType::List(of) => {
            let of = value(of, scope);
            quote!(impl IntoIterator<Item = impl Into<#of>>)
        }
        RustType::Boxed(of) => argument(of, scope),
        of => {
            let of = value(of, scope);
            quote!(impl Into<#of>)
        }
    }
}

/// How an argument called `name` becomes a value whose type the context knows.
pub fn converted(of: &RustType, name: &Ident) -> TokenStream {
    match of {
        RustType::Bool | RustType::Integer => quote!(#name),
        RustType::List(_) => quote!(#name.into_iter().map(Into::into).collect()),
        RustType::Boxed(of) => {
            let of = converted(of, name);
            quote!(Box::new(#of))
        }
        _ => quote!(#name.into()),
    }
}

/// How an argument becomes a value where no context tells the type.
pub fn converted_to(of: &RustType, name: &Ident, scope: Scope) -> TokenStream {
    match of {
        RustType::Bool | RustType::Integer => quote!(#name),
        RustType::List(item) => {
            let item = value(item, scope);
            quote!(#name.into_iter().map(Into::into).collect::<Vec<#item>>())
        }
        of => {
            let of = value(of, scope);
            quote!(Into::<#of>::into(#name))
        }
    }
}

/// The `use` lines of a model file: what its items mention and do not define.
pub fn uses(file: &ModelFile) -> TokenStream {
    let own: BTreeSet<_> = file.items.iter().map(|item| item.name.clone()).collect();
    let models: BTreeSet<_> = file.items.iter().flat_map(|item| item.mentions()).collect();
    let models: Vec<_> = models
        .difference(&own)
        .map(|name| ident(name.as_str()))
        .collect();
    let mut runtime = BTreeSet::new();
    for item in &file.items {
        match &item.kind {
            ItemKind::Struct(structure) => {
                runtime.insert("Extra");
                for field in &structure.fields {
                    if field.holder == Holder::Nullable {
                        runtime.insert("Nullable");
                    }
                    runtime_types(&field.value, &mut runtime);
                }
            }
            ItemKind::Enum(_) => {
                runtime.insert("UnknownValue");
            }
            ItemKind::Union(variants) => {
                for variant in variants {
                    runtime_types(&variant.payload, &mut runtime);
                    for field in &variant.arguments {
                        if field.holder == Holder::Nullable {
                            runtime.insert("Nullable");
                        }
                        runtime_types(&field.value, &mut runtime);
                    }
                }
            }
            ItemKind::Alias(of) => runtime_types(of, &mut runtime),
        }
    }
    let models = (!models.is_empty()).then(|| quote! { use super::{#(#models),*}; });
    let runtime: Vec<_> = runtime.into_iter().map(ident).collect();
    let runtime =
        (!runtime.is_empty()).then(|| quote! { use crate::runtime::wire::{#(#runtime),*}; });
    quote! { #models #runtime }
}

/// The types of the runtime that a type is made of.
pub fn runtime_types(of: &RustType, found: &mut BTreeSet<&'static str>) {
    match of {
        RustType::Number => {
            found.insert("Number");
        }
        RustType::Timestamp => {
            found.insert("Timestamp");
        }
        RustType::File => {
            found.insert("File");
        }
        RustType::Map(of) => {
            found.insert("Map");
            runtime_types(of, found);
        }
        RustType::List(of) | RustType::Option(of) | RustType::Boxed(of) => {
            runtime_types(of, found);
        }
        _ => {}
    }
}
