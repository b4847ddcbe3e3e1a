//! Emits open enums of texts.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, tokens};
use crate::plan::{EnumVariant, Item, code};

pub fn item(item: &Item, variants: &[EnumVariant]) -> TokenStream {
    let (docs, name) = (docs::item(item), tokens::ident(item.name.as_str()));
    let variants = variants.iter().map(|variant| {
        let name = tokens::ident(variant.name.as_str());
        let docs = format!(" {}", code(&variant.wire));
        quote! { #[doc = #docs] #name, }
    });
    quote! {
        #docs
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that the description does not list.
            Unknown(UnknownValue),
        }
    }
}

/// ```text
/// crate::runtime::string_enum!(ContactRole {
///     User = "user",
/// });
/// ```
pub fn table(item: &Item, variants: &[EnumVariant]) -> String {
    let mut table = format!("crate::runtime::string_enum!({} {{\n", item.name);
    for variant in variants {
        table.push_str(&format!("    {} = {:?},\n", variant.name, variant.wire));
    }
    table.push_str("});\n");
    table
}
