//! What the crate will hold: items, files and features. Everything is decided here, so that
//! `emit` only writes it down.

mod endpoints;
mod features;
mod listing;
mod models;
mod types;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::api::{Api, Method, QueryStyle, Status};
use crate::diagnostics::Diagnostics;
use crate::ident::{FeatureName, FieldName, FunctionName, ModuleName, TypeName, VariantName};
use crate::model::{Model, Next, Test};
use crate::name::Names;
use crate::pointer::Pointer;

/// What there is to plan from.
struct Planning<'a> {
    api: &'a Api,
    model: &'a Model,
    names: &'a Names,
    diagnostics: &'a mut Diagnostics,
}

/// The whole crate.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// The files of `models/`, by module name.
    pub models: Vec<ModelFile>,
    /// The files of `endpoints/`, by module name.
    pub endpoints: Vec<EndpointFile>,
    /// All features of the emitted part, sorted.
    pub features: Vec<FeatureName>,
}

/// A file of `models/`: one component, or the inline types of one operation.
#[derive(Clone, Debug, PartialEq)]
pub struct ModelFile {
    /// Its module.
    pub module: ModuleName,
    /// What it is made from: a component's name or an operationId.
    pub origin: Origin,
    /// The features that need it; `None` if it is always there.
    pub features: Option<BTreeSet<FeatureName>>,
    /// Its items: the component first, then its inline types.
    pub items: Vec<Item>,
}

/// What a model file is made from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// A component schema.
    Schema(String),
    /// The inline schemas of an operation.
    Operation(String),
    /// The inline schemas of a component response, parameter or body.
    Component(String),
}

/// A type that is emitted.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Where its schema is.
    pub pointer: Pointer,
    /// Its name.
    pub name: TypeName,
    /// What is said about it.
    pub docs: Docs,
    /// What it is.
    pub kind: ItemKind,
}

/// What is said about an item, a field or an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// The description's own words, if it has any.
    pub text: Option<String>,
    /// Facts that the Rust type does not show, a sentence each.
    pub facts: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

/// The kinds of items.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemKind {
    /// An object with properties.
    Struct(Struct),
    /// An open enum of texts.
    Enum(Vec<EnumVariant>),
    /// A union that keeps what it does not know.
    Union(Vec<UnionVariant>),
    /// Another name for a type.
    Alias(RustType),
}

/// An object with properties.
#[derive(Clone, Debug, PartialEq)]
pub struct Struct {
    /// Its fields, in document order.
    pub fields: Vec<Field>,
    /// Whether clients build it, so that it has a constructor and setters.
    pub built: bool,
}

impl Struct {
    /// The fields whose values a constructor takes.
    pub fn arguments(&self) -> impl Iterator<Item = &Field> {
        self.fields
            .iter()
            .filter(|field| field.required && field.constant.is_none() && !field.read_only)
    }

    /// The fields that a constructor fills by itself, with their only value.
    pub fn constants(&self) -> impl Iterator<Item = (&Field, &Constant)> {
        self.fields
            .iter()
            .filter(|field| field.required)
            .filter_map(|field| field.constant.as_ref().map(|constant| (field, constant)))
    }
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: FieldName,
    /// Its name in JSON.
    pub wire: String,
    /// The type of its value.
    pub value: RustType,
    /// How absence and `null` are held.
    pub holder: Holder,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it may be `null`.
    pub nullable: bool,
    /// Whether only the server sets it: a request need not have it.
    pub read_only: bool,
    /// Whether only clients set it: a response need not have it.
    pub write_only: bool,
    /// Its only value, if it has just one.
    pub constant: Option<Constant>,
    /// What is said about it.
    pub docs: Docs,
}

/// How a field holds absence and `null`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// `Option`: absent, or a value.
    Option,
    /// `Nullable`: absent, null, or a value.
    Nullable,
}

/// The only value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Constant {
    /// A variant of the field's enum.
    Variant(TypeName, VariantName),
    /// A boolean.
    Flag(bool),
}

/// A value of an open enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumVariant {
    /// Its name.
    pub name: VariantName,
    /// Its text in JSON.
    pub wire: String,
}

/// A variant of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct UnionVariant {
    /// Its name.
    pub name: VariantName,
    /// The type of its payload.
    pub payload: RustType,
    /// What tells it from the others: any of these, each all of those.
    pub tests: Vec<Vec<Test>>,
    /// Whether the payload turns into the union by `From`: no other variant has its type.
    pub from: bool,
    /// What the payload's constructor takes, if clients build it: the union has a function then
    /// that takes the same.
    pub arguments: Vec<Field>,
}

/// A type, as fields and arguments have it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RustType {
    /// `bool`
    Bool,
    /// `i64`
    Integer,
    /// A number that keeps its digits.
    Number,
    /// Seconds since 1970.
    Timestamp,
    /// `String`
    String,
    /// Bytes to upload.
    File,
    /// Any JSON value.
    Any,
    /// A list.
    List(Box<RustType>),
    /// An object whose names are data.
    Map(Box<RustType>),
    /// A value or `null`.
    Option(Box<RustType>),
    /// On the heap.
    Boxed(Box<RustType>),
    /// An emitted type.
    Model(TypeName),
}

/// A file of `endpoints/`: the operations of one tag.
#[derive(Clone, Debug, PartialEq)]
pub struct EndpointFile {
    /// Its module.
    pub module: ModuleName,
    /// The feature that compiles it.
    pub feature: FeatureName,
    /// The tag.
    pub tag: String,
    /// What is said about the tag.
    pub docs: Docs,
    /// Its operations, in document order.
    pub operations: Vec<Endpoint>,
}

/// An operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Endpoint {
    /// Where it is.
    pub pointer: Pointer,
    /// Its id.
    pub id: String,
    /// Its function.
    pub function: FunctionName,
    /// Its marker type.
    pub marker: TypeName,
    /// Its method.
    pub method: Method,
    /// Its path.
    pub path: String,
    /// Its summary and description.
    pub docs: Docs,
    /// Everything that is sent besides the body: what is required comes first.
    pub parameters: Vec<Parameter>,
    /// The body.
    pub body: Option<Body>,
    /// What comes back.
    pub response: Outcome,
    /// What comes back with a status of an error, where that is described.
    pub errors: Vec<(Status, Content)>,
    /// How the response is read as a page of a list, if it is one.
    pub listing: Option<Listing>,
}

/// How a response is read as a page of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing {
    /// The type of an item.
    pub item: RustType,
    /// Where the items are in the body.
    pub items: Pointer,
    /// Whether the body may be `null`.
    pub optional: bool,
    /// The fields that lead to the items; none, if the response is the list.
    pub fields: Vec<(FieldName, Holder)>,
    /// What leads to the next page, in the order of trying.
    pub next: Vec<Next>,
}

/// A parameter of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// The argument or setter.
    pub name: FieldName,
    /// Its name on the wire.
    pub wire: String,
    /// Where it goes.
    pub place: Place,
    /// The type of its value.
    pub value: RustType,
    /// Whether it is an argument.
    pub required: bool,
    /// What is said about it.
    pub docs: Docs,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Into the path.
    Path,
    /// Into the query.
    Query(QueryStyle),
    /// Into a header.
    Header,
}

/// The body of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Its type.
    pub value: RustType,
    /// How it is written.
    pub encoding: Encoding,
    /// Whether it is an argument.
    pub required: bool,
}

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// As JSON.
    Json,
    /// As a multipart form, a part for each field.
    Multipart,
}

/// What a call results in.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The same for every success.
    One(Content),
    /// Another for each status: an enum of its own.
    ByStatus(TypeName, Vec<(Status, VariantName, Content)>),
}

/// What a response holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Content {
    /// Nothing.
    Empty,
    /// JSON.
    Json(RustType),
    /// Text.
    Text,
    /// Bytes.
    Binary,
    /// The address of something elsewhere.
    Redirect,
}

/// Decides what the crate holds.
pub fn run(api: &Api, model: &Model, names: &Names, diagnostics: &mut Diagnostics) -> Plan {
    let mut models = models::run(api, model, names, diagnostics);
    let endpoints = endpoints::run(api, model, names, &models, diagnostics);
    features::assign(api, model, names, &mut models);
    let mut features: Vec<_> = endpoints.iter().map(|file| file.feature.clone()).collect();
    features.push(FeatureName::new(crate::name::UNREFERENCED));
    features.sort();
    Plan {
        title: api.title.clone(),
        version: api.version.clone(),
        models,
        endpoints,
        features,
    }
}

/// A value as prose shows it: `20`, `["a"]`.
fn literal(value: &Value) -> String {
    value.to_string()
}

/// A text as code in Markdown, whatever it holds: `` a`b `` needs longer fences.
#[must_use]
pub fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    if !text.contains('`') {
        return if text.trim().is_empty() {
            format!("`{text:?}`")
        } else {
            format!("`{text}`")
        };
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    format!("{fence} {text} {fence}")
}
