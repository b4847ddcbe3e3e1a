//! Emits structs: the definition, a constructor and setters where clients build them, and the
//! table that the runtime reads fields by.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs;
use super::tokens::{self, Scope};
use crate::plan::{Constant, Field, Holder, Item, Struct};

pub fn item(item: &Item, structure: &Struct) -> TokenStream {
    let (docs, name) = (docs::item(item), tokens::ident(item.name.as_str()));
    let fields = structure.fields.iter().map(|field| {
        let (docs, name) = (docs::field(field), tokens::ident(field.name.as_str()));
        let held = tokens::held(&field.value, field.holder);
        quote! { #docs pub #name: #held, }
    });
    let building = structure.built.then(|| {
        let constructor = constructor(structure);
        // What is required, `new` takes.
        let settable = |field: &&Field| !field.read_only && !field.required;
        let setters = structure.fields.iter().filter(settable).map(setter);
        quote! {
            impl #name {
                #constructor
                #(#setters)*
            }
        }
    });
    quote! {
        #docs
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// What JSON has beside these fields, or in their place.
            pub extra: Extra,
        }
        #building
    }
}

fn constructor(structure: &Struct) -> TokenStream {
    let arguments: Vec<_> = structure.arguments().collect();
    let parameters = arguments.iter().map(|field| {
        let (name, of) = (tokens::ident(field.name.as_str()), argument(field));
        quote!(#name: #of)
    });
    let values = arguments.iter().map(|field| {
        let name = tokens::ident(field.name.as_str());
        let value = assigned(field);
        // `name` rather than `name: name`.
        if name == value.to_string() {
            quote!(#name)
        } else {
            quote!(#name: #value)
        }
    });
    let constants = structure.constants().map(|(field, constant)| {
        let name = tokens::ident(field.name.as_str());
        let value = match constant {
            Constant::Variant(of, variant) => {
                let (of, variant) = (tokens::ident(of.as_str()), tokens::ident(variant.as_str()));
                quote!(#of::#variant)
            }
            Constant::Flag(flag) => quote!(#flag),
        };
        let value = match field.holder {
            Holder::Option => quote!(Some(#value)),
            Holder::Nullable => quote!(Nullable::Value(#value)),
        };
        quote!(#name: #value)
    });
    let values: Vec<_> = constants.chain(values).collect();
    let body = if values.is_empty() {
        quote!(Self::default())
    } else {
        quote!(Self { #(#values,)* ..Self::default() })
    };
    let many = many_arguments(arguments.len());
    let docs = if arguments.is_empty() {
        " With nothing set."
    } else {
        " With what is required."
    };
    quote! {
        #[doc = #docs]
        #[must_use]
        #many
        #[inline]
        pub fn new(#(#parameters),*) -> Self {
            #body
        }
    }
}

/// Clippy asks for at most seven arguments; the API asks for more.
pub fn many_arguments(count: usize) -> Option<TokenStream> {
    (count > 7).then(|| {
        quote!(#[expect(clippy::too_many_arguments, reason = "the description requires all of these")])
    })
}

fn setter(field: &Field) -> TokenStream {
    let name = tokens::ident(field.name.as_str());
    let plain = field
        .name
        .as_str()
        .trim_start_matches("r#")
        .trim_end_matches('_');
    let setter = format_ident!("with_{plain}");
    let (of, value) = (argument(field), assigned(field));
    let docs = format!(" Sets `{}`.", field.wire);
    quote! {
        #[doc = #docs]
        #[must_use]
        #[inline]
        pub fn #setter(mut self, #name: #of) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// What a function takes to fill `field`.
pub fn argument(field: &Field) -> TokenStream {
    match field.holder {
        Holder::Option => tokens::argument(&field.value, Scope::Models),
        Holder::Nullable => {
            let held = tokens::held(&field.value, field.holder);
            quote!(impl Into<#held>)
        }
    }
}

fn assigned(field: &Field) -> TokenStream {
    let name = tokens::ident(field.name.as_str());
    match field.holder {
        Holder::Option => {
            let value = tokens::converted(&field.value, &name);
            quote!(Some(#value))
        }
        Holder::Nullable => quote!(#name.into()),
    }
}

/// ```text
/// crate::runtime::model!(Contact {
///     r#type: "type" required,
/// });
/// ```
pub fn table(item: &Item, structure: &Struct) -> String {
    let mut table = format!("crate::runtime::model!({} {{\n", item.name);
    for field in &structure.fields {
        let required = match (field.required, field.read_only, field.write_only) {
            (false, ..) => "",
            (true, true, false) => " required_in_responses",
            (true, false, true) => " required_in_requests",
            (true, ..) => " required",
        };
        let nullable = if field.nullable { " nullable" } else { "" };
        table.push_str(&format!(
            "    {}: {:?}{required}{nullable},\n",
            field.name, field.wire
        ));
    }
    table.push_str("});\n");
    table
}
