//! Emits what ties the files together: `mod.rs`, the modules of `lib.rs`, the features of
//! `Cargo.toml`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{File, tokens};
use crate::ident::FeatureName;
use crate::plan::{Plan, code};

pub fn models(plan: &Plan) -> File {
    let modules = plan.models.iter().map(|file| {
        let module = tokens::ident(file.module.as_str());
        let names = file
            .items
            .iter()
            .map(|item| tokens::ident(item.name.as_str()));
        let when = file.features.as_ref().map(|features| cfg(features.iter()));
        quote! {
            #when
            mod #module;
            #when
            pub use #module::{#(#names),*};
        }
    });
    File {
        about: vec![format!(
            "The models of {}, a file for each schema.",
            title(plan)
        )],
        code: quote! { #(#modules)* },
        tables: Vec::new(),
    }
}

pub fn endpoints(plan: &Plan) -> File {
    let modules = plan.endpoints.iter().map(|file| {
        let module = tokens::ident(file.module.as_str());
        let when = cfg(std::iter::once(&file.feature));
        quote! { #when pub mod #module; }
    });
    File {
        about: vec![format!(
            "The operations of {}, a module for each tag.",
            title(plan)
        )],
        code: quote! { #(#modules)* },
        tables: Vec::new(),
    }
}

pub(super) fn title(plan: &Plan) -> String {
    format!("{} {}", code(plan.title.trim()), code(plan.version.trim()))
}

pub(super) fn cfg<'a>(features: impl ExactSizeIterator<Item = &'a FeatureName>) -> TokenStream {
    let single = features.len() == 1;
    let features = features.map(|feature| {
        let feature = feature.as_str();
        quote!(feature = #feature)
    });
    if single {
        quote!(#[cfg(#(#features)*)])
    } else {
        quote!(#[cfg(any(#(#features),*))])
    }
}

pub fn features(plan: &Plan) -> String {
    let mut text = String::from("# Everything the description has.\nfull = [\n");
    for feature in &plan.features {
        text.push_str(&format!("    \"{feature}\",\n"));
    }
    text.push_str("]\n");
    for feature in &plan.features {
        text.push_str(&format!("{feature} = []\n"));
    }
    text
}

/// The modules, and each tag's module at the root of the crate.
pub fn modules(plan: &Plan) -> String {
    let mut text = String::from(
        "#[rustfmt::skip]\nmod endpoints;\n#[rustfmt::skip]\npub mod models;\n\
         #[cfg(feature = \"dispatch\")]\n#[rustfmt::skip]\nmod operations;\n\n",
    );
    for file in &plan.endpoints {
        let (feature, module) = (&file.feature, &file.module);
        text.push_str(&format!(
            "#[cfg(feature = \"{feature}\")]\npub use endpoints::{module};\n"
        ));
    }
    text
}
