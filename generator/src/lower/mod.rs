//! Lowers a document to an [`Api`]: facts only, keyed by method and path and by JSON pointer.
//!
//! Never makes a Rust name, and never judges: what the facts amount to is for the passes.

mod operation;
mod schema;

use indexmap::IndexMap;
use openapiv3::{OpenAPI, ReferenceOr};

use crate::api::{Api, Tag};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::pointer::Pointer;
use crate::text::{SchemaName, TagName};

pub(crate) use schema::mapping_target;

/// Lowers `document`. What cannot be lowered is named in a diagnostic.
pub fn lower(document: &OpenAPI, diagnostics: &mut Diagnostics) -> Api {
    let mut lowering = Lowering {
        document,
        api: Api::default(),
        diagnostics,
    };
    lowering.info();
    lowering.components();
    lowering.paths();
    lowering.api
}

struct Lowering<'a> {
    document: &'a OpenAPI,
    api: Api,
    diagnostics: &'a mut Diagnostics,
}

impl Lowering<'_> {
    fn info(&mut self) {
        let document = self.document;
        self.api.title = document.info.title.clone();
        self.api.version = document.info.version.clone();
        self.api.description = document.info.description.clone();
        self.api.servers = document
            .servers
            .iter()
            .map(|server| server.url.clone())
            .collect();
        self.api.tags = document
            .tags
            .iter()
            .map(|tag| {
                (
                    TagName::new(&tag.name),
                    Tag {
                        description: tag.description.clone(),
                    },
                )
            })
            .collect::<IndexMap<_, _>>();
    }

    fn components(&mut self) {
        let Some(components) = &self.document.components else {
            return;
        };
        let root = Pointer::root().child("components").child("schemas");
        for (name, schema) in &components.schemas {
            let pointer = root.child(name);
            self.schema(&pointer, schema);
            self.api.components.insert(SchemaName::new(name), pointer);
        }
    }

    /// The component that `item` refers to, or `item` itself, with its pointer.
    fn follow<'b, T>(
        &mut self,
        pointer: &Pointer,
        item: &'b ReferenceOr<T>,
        section: &'static str,
        components: impl Fn(&str) -> Option<&'b ReferenceOr<T>>,
    ) -> Option<(Pointer, &'b T)> {
        let mut pointer = pointer.clone();
        let mut item = item;
        // A chain of references is at most as long as there are components; a longer one is a loop.
        for _ in 0..64 {
            match item {
                ReferenceOr::Item(value) => return Some((pointer, value)),
                ReferenceOr::Reference { reference } => {
                    let target = Pointer::from_escaped(reference.trim_start_matches('#'));
                    let expected = Pointer::root().child("components").child(section);
                    let found = (target.parent() == Some(expected))
                        .then(|| target.last())
                        .flatten()
                        .and_then(|name| components(&name));
                    let Some(next) = found else {
                        self.diagnostics.push(
                            Diagnostic::error(
                                "dangling-ref",
                                &pointer,
                                format!("`{reference}` does not lead to a component"),
                            )
                            .help(format!("refer to an entry of `#/components/{section}`")),
                        );
                        return None;
                    };
                    pointer = target;
                    item = next;
                }
            }
        }
        self.diagnostics.push(
            Diagnostic::error("ref-cycle", &pointer, "this reference never ends")
                .help("define the component that it should lead to"),
        );
        None
    }
}
