//! The only place that makes Rust names.
//!
//! Every name follows from where its subject stands in the description, never from prose:
//!
//! ```text
//! /components/schemas/contact/properties/tags/items         ContactTagsItem
//! /paths/~1contacts/post/requestBody/.../schema             CreateContactBody
//! oneOf variant told apart by `type: user`                  User
//! ```
//!
//! A name that is taken gets a longer one, and a note shows both pointers: nothing is guessed
//! silently. Components come first, so that an inline schema never takes a component's name.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::{Api, Operation, OperationKey};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::ident::{FeatureName, FunctionName, Identifier, ModuleName, TypeName, VariantName};
use crate::model::{JsonKind, Label, Model, Shape, Variant};
use crate::pointer::Pointer;
use crate::text::TagName;

/// The feature for the models that no operation reaches.
pub const UNREFERENCED: &str = "unreferenced";

/// All names of the crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The item for each component, and for each inline object, enum and union.
    pub types: BTreeMap<Pointer, TypeName>,
    /// The function and the marker type for each operation.
    pub operations: BTreeMap<OperationKey, OperationNames>,
    /// The module and feature for each tag.
    pub tags: BTreeMap<TagName, TagNames>,
}

/// The names of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationNames {
    /// Its id, made up from method and path where the description has none.
    pub id: String,
    /// Its function.
    pub function: FunctionName,
    /// Its marker type.
    pub marker: TypeName,
    /// The enum of what it results in, where that differs by status.
    pub outcome: TypeName,
}

/// The names of a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagNames {
    /// Its module.
    pub module: ModuleName,
    /// Its feature.
    pub feature: FeatureName,
}

/// Names everything that `plan` will make an item of.
pub fn run(api: &Api, model: &Model, diagnostics: &mut Diagnostics) -> Names {
    let mut naming = Naming {
        api,
        model,
        names: Names::default(),
        taken: BTreeMap::new(),
        diagnostics,
    };
    naming.tags();
    naming.operations();
    naming.components();
    naming.inline_types();
    naming.names
}

/// Type names that would hide something every file uses.
const RESERVED_TYPES: &[&str] = &[
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Err",
    "Extra",
    "File",
    "From",
    "Into",
    "IntoIterator",
    "Map",
    "None",
    "Null",
    "Nullable",
    "Number",
    "Ok",
    "Option",
    "PartialEq",
    "PathParam",
    "Request",
    "Result",
    "Self",
    "Some",
    "String",
    "Style",
    "Timestamp",
    "UnknownValue",
    "Vec",
];

/// Marker names that would hide something every file of endpoints uses.
const RESERVED_MARKERS: &[&str] = &[
    "Clone",
    "Copy",
    "Debug",
    "File",
    "Into",
    "IntoIterator",
    "Map",
    "Number",
    "Option",
    "PathParam",
    "Request",
    "Self",
    "String",
    "Style",
    "Timestamp",
    "Vec",
];

/// Modules at the root of the crate, and features of the hand-written part.
const RESERVED_MODULES: &[&str] = &[
    "blocking",
    "dispatch",
    "endpoints",
    "models",
    "operations",
    "runtime",
    "serde_json",
    "webhooks",
];
const RESERVED_FEATURES: &[&str] = &[
    "blocking",
    "default",
    "dispatch",
    "full",
    "native-tls",
    "rustls",
    "tracing",
    UNREFERENCED,
    "webhooks",
];

struct Naming<'a> {
    api: &'a Api,
    model: &'a Model,
    names: Names,
    taken: BTreeMap<TypeName, Pointer>,
    diagnostics: &'a mut Diagnostics,
}

impl Naming<'_> {
    fn tags(&mut self) {
        let homes = self.api.operations.values().map(Operation::home);
        let used: BTreeSet<TagName> = homes.collect();
        let mut modules: BTreeMap<ModuleName, TagName> = BTreeMap::new();
        let tags: Vec<_> = self
            .api
            .tags
            .keys()
            .filter(|tag| used.contains(tag))
            .cloned()
            .collect();
        let untagged = used
            .iter()
            .filter(|tag| !self.api.tags.contains_key(*tag))
            .cloned();
        for tag in tags.into_iter().chain(untagged) {
            let mut module = ModuleName::new(tag.as_str());
            if RESERVED_MODULES.contains(&module.as_str()) {
                module = module.with_suffix("_");
            }
            let mut feature = FeatureName::new(tag.as_str());
            if RESERVED_FEATURES.contains(&feature.as_str()) {
                feature = feature.with_suffix("-tag");
            }
            let feature = free(feature, |feature| {
                self.names
                    .tags
                    .values()
                    .any(|names| names.feature == *feature)
            });
            if let Some(other) = modules.insert(module.clone(), tag.clone()) {
                let message =
                    format!("the tags `{other}` and `{tag}` both become the module `{module}`");
                self.diagnostics.push(
                    Diagnostic::error("same-module", &self.tagged(&tag), message)
                        .related(&self.tagged(&other), format!("`{other}` is used here"))
                        .help("rename one of them in an overlay"),
                );
            }
            self.names.tags.insert(tag, TagNames { module, feature });
        }
    }

    /// Where a tag is used for the first time.
    fn tagged(&self, tag: &TagName) -> Pointer {
        let mut operations = self.api.operations.values();
        let first = operations.find(|operation| operation.home() == *tag);
        first.map_or_else(Pointer::root, |operation| operation.pointer.child("tags"))
    }

    fn operations(&mut self) {
        let mut taken: BTreeMap<TypeName, Pointer> = BTreeMap::new();
        for (key, operation) in &self.api.operations {
            let id = match &operation.id {
                Some(id) => id.as_str().to_owned(),
                None => {
                    let id = operation.label().to_lowercase();
                    let id = TypeName::new(&id).as_str().to_owned();
                    self.diagnostics.push(
                        Diagnostic::note(
                            "no-operation-id",
                            &operation.pointer,
                            format!("`{key}` has no operationId; it is called `{id}`"),
                        )
                        .help("give it one in an overlay"),
                    );
                    id
                }
            };
            let wanted = TypeName::new(&id);
            let is_taken = |name: &TypeName| {
                taken.contains_key(name) || RESERVED_MARKERS.contains(&name.as_str())
            };
            let marker = if is_taken(&wanted) {
                let method = TypeName::new(operation.method.as_str());
                free(wanted.with_suffix(method.as_str()), is_taken)
            } else {
                wanted.clone()
            };
            note_renamed(
                &operation.pointer,
                &wanted,
                &marker,
                taken.get(&wanted),
                self.diagnostics,
            );
            let function = match marker == wanted {
                true => FunctionName::new(&id),
                false => FunctionName::new(marker.as_str()),
            };
            taken.insert(marker.clone(), operation.pointer.clone());
            let outcome = marker.with_suffix("Response");
            let names = OperationNames {
                id,
                function,
                marker,
                outcome,
            };
            self.names.operations.insert(key.clone(), names);
        }
        for names in self.names.operations.values_mut() {
            names.outcome = free(names.outcome.clone(), |name| taken.contains_key(name));
        }
    }

    fn components(&mut self) {
        for (name, pointer) in &self.api.components {
            self.claim(pointer, &TypeName::new(name.as_str()), "Model");
        }
    }

    fn inline_types(&mut self) {
        let named: Vec<_> = self
            .model
            .types
            .iter()
            .filter(|(pointer, found)| {
                needs_item(&found.shape)
                    && self.model.met.contains(*pointer)
                    && !self.names.types.contains_key(*pointer)
            })
            .map(|(pointer, found)| (pointer.clone(), kind_suffix(&found.shape)))
            .collect();
        for (pointer, suffix) in named {
            self.claim(&pointer, &TypeName::new(&self.words(&pointer)), suffix);
        }
    }

    /// Gives `pointer` the name `wanted`, or one with `suffix`, or with a number: what is free.
    fn claim(&mut self, pointer: &Pointer, wanted: &TypeName, suffix: &str) {
        let is_taken = |name: &TypeName| {
            self.taken.contains_key(name) || RESERVED_TYPES.contains(&name.as_str())
        };
        let name = if is_taken(wanted) {
            free(wanted.with_suffix(suffix), is_taken)
        } else {
            wanted.clone()
        };
        note_renamed(
            pointer,
            wanted,
            &name,
            self.taken.get(wanted),
            self.diagnostics,
        );
        self.taken.insert(name.clone(), pointer.clone());
        self.names.types.insert(pointer.clone(), name);
    }

    /// The words of an inline schema's name, from the root of its pointer down.
    fn words(&self, pointer: &Pointer) -> String {
        let tokens: Vec<String> = pointer.tokens().collect();
        let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
        match tokens.as_slice() {
            ["components", "schemas", name, rest @ ..] => {
                let root = Pointer::component("schemas", name);
                let name = match self.names.types.get(&root) {
                    Some(component) => component.to_string(),
                    None => (*name).to_owned(),
                };
                self.inner_words(&name, root, rest)
            }
            ["components", section, name, rest @ ..] => {
                let role = if *section == "responses" {
                    "response"
                } else {
                    ""
                };
                let root = Pointer::component(section, name);
                self.below_media(&format!("{name} {role}"), root, rest)
            }
            ["paths", path, "parameters", index, rest @ ..] => {
                let root = Pointer::root()
                    .child("paths")
                    .child(path)
                    .child("parameters")
                    .child(index);
                let name = self
                    .parameter_words(&root)
                    .unwrap_or_else(|| (*path).to_owned());
                self.below_media(&name, root, rest)
            }
            ["paths", path, method, rest @ ..] => {
                let root = Pointer::root().child("paths").child(path).child(method);
                self.operation_words(root, rest)
            }
            _ => tokens.join(" "),
        }
    }

    fn operation_words(&self, root: Pointer, rest: &[&str]) -> String {
        let key = self
            .api
            .operations
            .iter()
            .find(|(_, operation)| operation.pointer == root);
        let marker = key
            .and_then(|(key, _)| self.names.operations.get(key))
            .map(|names| names.marker.to_string())
            .unwrap_or_default();
        match rest {
            ["requestBody", rest @ ..] => {
                self.below_media(&format!("{marker} body"), root.child("requestBody"), rest)
            }
            ["responses", status, rest @ ..] => {
                let success = status.starts_with('2');
                let several = key.is_some_and(|(_, operation)| {
                    operation
                        .responses
                        .keys()
                        .filter(|key| key.is_success())
                        .count()
                        > 1
                });
                let role = match (success, several) {
                    (true, false) => "response".to_owned(),
                    (true, true) => format!("response {status}"),
                    (false, _) => format!("error {status}"),
                };
                let root = root.child("responses").child(status);
                self.below_media(&format!("{marker} {role}"), root, rest)
            }
            ["parameters", index, rest @ ..] => {
                let root = root.child("parameters").child(index);
                let name = self
                    .parameter_words(&root)
                    .unwrap_or_else(|| format!("{marker} {index}"));
                self.below_media(&name, root, rest)
            }
            _ => format!("{marker} {}", rest.join(" ")),
        }
    }

    /// The marker of the (first) operation that has the parameter, and its name.
    fn parameter_words(&self, pointer: &Pointer) -> Option<String> {
        self.api.operations.iter().find_map(|(key, operation)| {
            let parameter = operation
                .parameters
                .iter()
                .find(|parameter| parameter.pointer == *pointer)?;
            let marker = &self.names.operations.get(key)?.marker;
            Some(format!("{marker} {}", parameter.name))
        })
    }

    /// Skips `content/{media type}/schema`, `headers/{name}/schema` and `schema`.
    fn below_media(&self, name: &str, root: Pointer, rest: &[&str]) -> String {
        match rest {
            ["content", media, "schema", rest @ ..] => self.inner_words(
                name,
                root.child("content").child(media).child("schema"),
                rest,
            ),
            ["headers", header, "schema", rest @ ..] => {
                let root = root.child("headers").child(header).child("schema");
                self.inner_words(&format!("{name} {header}"), root, rest)
            }
            ["schema", rest @ ..] => self.inner_words(name, root.child("schema"), rest),
            _ => format!("{name} {}", rest.join(" ")),
        }
    }

    /// The words for the steps below a schema.
    fn inner_words(&self, name: &str, root: Pointer, rest: &[&str]) -> String {
        match rest {
            [] => name.to_owned(),
            ["properties", property, rest @ ..] => {
                let below = root.child("properties").child(property);
                self.inner_words(&format!("{name} {}", TypeName::new(property)), below, rest)
            }
            ["items", rest @ ..] => {
                self.inner_words(&format!("{name} item"), root.child("items"), rest)
            }
            ["additionalProperties", rest @ ..] => {
                let below = root.child("additionalProperties");
                self.inner_words(&format!("{name} value"), below, rest)
            }
            // Members that were merged, and joined properties, belong to the schema itself.
            [
                combination @ ("allOf" | "anyOf" | "oneOf"),
                member @ "*",
                rest @ ..,
            ]
            | [combination @ "allOf", member, rest @ ..] => {
                self.inner_words(name, root.child(combination).child(member), rest)
            }
            [combination, index, rest @ ..] => {
                let below = root.child(combination).child(index);
                match self.variant_words(&root, &below) {
                    Some(label) => self.inner_words(&format!("{name} {label}"), below, rest),
                    // Choices that were joined belong to the schema itself, too.
                    None => self.inner_words(name, below, rest),
                }
            }
            [other] => format!("{name} {other}"),
        }
    }

    /// What the union at `root` calls the variant at `pointer`.
    fn variant_words(&self, root: &Pointer, pointer: &Pointer) -> Option<String> {
        let Shape::Union(variants) = &self.model.types.get(root)?.shape else {
            return None;
        };
        let variant = variants.iter().find(|variant| variant.schema == *pointer)?;
        Some(variant_name(variant).to_string())
    }
}

/// What a variant of a union is called.
#[must_use]
pub fn variant_name(variant: &Variant) -> VariantName {
    let text = match &variant.label {
        Label::Value(value) => value.clone(),
        Label::Key(key) => key.to_string(),
        Label::Component(name) => name.clone(),
        Label::Place(place) => format!("variant {place}"),
        Label::Kind(kind) => match kind {
            JsonKind::Boolean => "boolean",
            JsonKind::Integer => "integer",
            JsonKind::Number => "number",
            JsonKind::String => "string",
            JsonKind::Array => "list",
            JsonKind::Object => "object",
        }
        .to_owned(),
    };
    VariantName::new(&text)
}

/// The name, escaped where it is reserved.
pub fn unreserved<N: Identifier>(wanted: &N, is_reserved: impl Fn(&str) -> bool) -> N {
    if is_reserved(&wanted.to_string()) {
        wanted.escaped()
    } else {
        wanted.clone()
    }
}

/// Names for `wanted`, in order. One that is reserved or taken gets another, and a note says so.
pub fn distinct<N: Identifier>(
    wanted: impl IntoIterator<Item = (N, Pointer)>,
    is_reserved: impl Fn(&str) -> bool,
    diagnostics: &mut Diagnostics,
) -> Vec<N> {
    let mut taken: BTreeMap<N, Pointer> = BTreeMap::new();
    let mut names = Vec::new();
    for (wanted, pointer) in wanted {
        let name = free(unreserved(&wanted, &is_reserved), |name| {
            taken.contains_key(name)
        });
        note_renamed(&pointer, &wanted, &name, taken.get(&wanted), diagnostics);
        taken.insert(name.clone(), pointer);
        names.push(name);
    }
    names
}

/// `wanted`, or the first of `Wanted2`, `Wanted3`, ... that is not taken.
fn free<N: Identifier>(wanted: N, is_taken: impl Fn(&N) -> bool) -> N {
    let mut name = wanted.clone();
    let mut number = 2;
    while is_taken(&name) {
        name = wanted.numbered(number);
        number += 1;
    }
    name
}

/// Says that something has another name than its place would give it.
fn note_renamed<N: Identifier>(
    pointer: &Pointer,
    wanted: &N,
    name: &N,
    taken_at: Option<&Pointer>,
    diagnostics: &mut Diagnostics,
) {
    if name == wanted {
        return;
    }
    let why = if taken_at.is_some() {
        "taken"
    } else {
        "reserved"
    };
    let mut note = Diagnostic::note(
        "renamed",
        pointer,
        format!("the name `{wanted}` is {why}; this one is called `{name}`"),
    );
    if let Some(other) = taken_at {
        note = note.related(other, "taken here");
    }
    diagnostics.push(note.help("rename it in an overlay if another name suits it better"));
}

/// Whether a shape is an item of its own wherever it stands.
#[must_use]
pub fn needs_item(shape: &Shape) -> bool {
    matches!(shape, Shape::Object(_) | Shape::Enum(_) | Shape::Union(_))
}

fn kind_suffix(shape: &Shape) -> &'static str {
    match shape {
        Shape::Enum(_) => "Enum",
        Shape::Union(_) => "Union",
        _ => "Object",
    }
}

/// Whether every model has a field of that name.
#[must_use]
pub fn is_reserved_field(name: &str) -> bool {
    name == "extra"
}

/// Whether every enum and union has a variant of that name, for what it does not know.
#[must_use]
pub fn is_reserved_variant(name: &str) -> bool {
    name == "Unknown"
}

/// Whether a request has, or may get, a method of that name.
#[must_use]
pub fn is_reserved_argument(name: &str) -> bool {
    matches!(
        name,
        "new" | "parts" | "into_parts" | "body" | "clone" | "eq" | "fmt"
    ) || name.starts_with("set_")
        || name.starts_with("with_")
}
