//! Plans the items and files of `models/`.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::Value;

use crate::api::{Api, Facts};
use crate::diagnostics::Diagnostics;
use crate::ident::{FieldName, ModuleName, VariantName};
use crate::model::{Model, Object, Shape, Type, Variant};
use crate::name::{self, Names};
use crate::pointer::Pointer;

use super::types;
use super::{
    Constant, Docs, EnumVariant, Field, Holder, Item, ItemKind, ModelFile, Origin, Planning,
    RustType, Struct, UnionVariant, code, literal,
};

pub(super) fn run(
    api: &Api,
    model: &Model,
    names: &Names,
    diagnostics: &mut Diagnostics,
) -> Vec<ModelFile> {
    let mut planning = Planning {
        api,
        model,
        names,
        diagnostics,
    };
    let mut files: BTreeMap<Origin, Vec<Item>> = BTreeMap::new();
    for pointer in names.types.keys() {
        if let Some(item) = planning.item(pointer) {
            files
                .entry(planning.origin(pointer))
                .or_default()
                .push(item);
        }
    }
    planning.files(files)
}

impl Planning<'_> {
    /// The file a type belongs to: that of its component, or of its operation.
    fn origin(&self, pointer: &Pointer) -> Origin {
        let tokens: Vec<String> = pointer.tokens().take(3).collect();
        match tokens.as_slice() {
            [first, second, name] if first == "components" && second == "schemas" => {
                Origin::Schema(name.clone())
            }
            [first, _, name] if first == "components" => Origin::Component(name.clone()),
            [first, path, method] if first == "paths" => {
                let operation = Pointer::root().child("paths").child(path).child(method);
                let found = self.api.operations.iter().find(|(_, found)| {
                    found.pointer == operation
                        || method == "parameters" && found.path.as_str() == path
                });
                match found.and_then(|(key, _)| self.names.operations.get(key)) {
                    Some(names) => Origin::Operation(names.id.clone()),
                    None => Origin::Component(pointer.to_string()),
                }
            }
            _ => Origin::Component(pointer.to_string()),
        }
    }

    fn files(&mut self, files: BTreeMap<Origin, Vec<Item>>) -> Vec<ModelFile> {
        let wanted = files.iter().map(|(origin, items)| {
            let module = match origin {
                Origin::Schema(name) => ModuleName::new(name),
                Origin::Operation(id) => ModuleName::new(&format!("{id} operation")),
                Origin::Component(name) => ModuleName::new(&format!("{name} component")),
            };
            let pointer = items
                .first()
                .map(|item| item.pointer.clone())
                .unwrap_or_default();
            (module, pointer)
        });
        let modules = name::distinct(wanted, |_| false, self.diagnostics);
        let mut planned: Vec<_> = files
            .into_iter()
            .zip(modules)
            .map(|((origin, items), module)| ModelFile {
                module,
                origin,
                features: None,
                items,
            })
            .collect();
        planned.sort_by(|one, other| one.module.cmp(&other.module));
        planned
    }

    fn item(&mut self, pointer: &Pointer) -> Option<Item> {
        let found = self.model.types.get(pointer)?;
        let name = self.names.types.get(pointer)?.clone();
        let kind = match &found.shape {
            Shape::Object(object) => ItemKind::Struct(self.structure(pointer, object)),
            Shape::Enum(values) => ItemKind::Enum(self.enumeration(pointer, values)),
            Shape::Union(variants) => ItemKind::Union(self.union(variants)),
            _ => ItemKind::Alias(types::value(self.model, self.names, pointer)),
        };
        let mut docs = docs(&found.facts);
        docs.facts = vec![self.about(pointer)];
        Some(Item {
            pointer: pointer.clone(),
            name,
            docs,
            kind,
        })
    }

    /// What an item without a description is.
    fn about(&self, pointer: &Pointer) -> String {
        let is_component = self
            .api
            .components
            .values()
            .any(|component| component == pointer);
        match self.origin(pointer) {
            Origin::Schema(name) if is_component => format!("Schema {}.", code(&name)),
            Origin::Schema(name) => format!("Part of the schema {}.", code(&name)),
            Origin::Operation(id) => format!("Part of the operation {}.", code(&id)),
            Origin::Component(name) => format!("Part of the component {}.", code(&name)),
        }
    }

    fn structure(&mut self, pointer: &Pointer, object: &Object) -> Struct {
        let usage = self.model.usage.get(pointer).copied().unwrap_or_default();
        // What no operation reaches may be sent somewhere all the same.
        let built = usage.request || !usage.response;
        let wanted = object
            .properties
            .iter()
            .map(|(name, property)| (FieldName::new(name.as_str()), property.schema.clone()));
        let names = name::distinct(wanted, name::is_reserved_field, self.diagnostics);
        let fields = object
            .properties
            .iter()
            .zip(names)
            .map(|((wire, property), name)| {
                let mut value = types::value(self.model, self.names, &property.schema);
                if self.model.boxed.contains(&(pointer.clone(), wire.clone())) {
                    value = RustType::Boxed(Box::new(value));
                }
                let nullable = self.model.nullable(&property.schema);
                let facts = self.facts(&property.schema);
                Field {
                    constant: self.constant(&property.schema, &value),
                    name,
                    wire: wire.to_string(),
                    holder: if built && nullable {
                        Holder::Nullable
                    } else {
                        Holder::Option
                    },
                    required: property.required,
                    nullable,
                    read_only: facts.read_only,
                    write_only: facts.write_only,
                    docs: docs(&facts),
                    value,
                }
            })
            .collect();
        Struct { fields, built }
    }

    /// The facts at `pointer`, and those of what it stands for where it says nothing itself.
    fn facts(&self, pointer: &Pointer) -> Facts {
        let own = self.model.types.get(pointer);
        let target = self.model.canonical(pointer).1;
        match (own, target) {
            (Some(own), Some(target)) if matches!(target.shape, Shape::Object(_)) => {
                own.facts.clone()
            }
            (Some(own), _) if own.facts != Facts::default() => own.facts.clone(),
            (_, Some(target)) => target.facts.clone(),
            _ => Facts::default(),
        }
    }

    fn constant(&self, pointer: &Pointer, value: &RustType) -> Option<Constant> {
        let shape = self
            .model
            .canonical(pointer)
            .1
            .map(|found: &Type| &found.shape)?;
        match (shape, value) {
            (Shape::Enum(values), RustType::Model(name)) => match values.as_slice() {
                [single] => Some(Constant::Variant(name.clone(), enum_variant(single))),
                _ => None,
            },
            (Shape::Boolean(values), _) => match values.as_slice() {
                [single] => Some(Constant::Flag(*single)),
                _ => None,
            },
            _ => None,
        }
    }

    fn enumeration(&mut self, pointer: &Pointer, values: &[String]) -> Vec<EnumVariant> {
        let wanted = values
            .iter()
            .map(|value| (VariantName::new(value), pointer.clone()));
        let names = name::distinct(wanted, name::is_reserved_variant, self.diagnostics);
        values
            .iter()
            .zip(names)
            .map(|(wire, name)| EnumVariant {
                name,
                wire: wire.clone(),
            })
            .collect()
    }

    fn union(&mut self, variants: &[Variant]) -> Vec<UnionVariant> {
        let wanted = variants
            .iter()
            .map(|variant| (name::variant_name(variant), variant.schema.clone()));
        let names = name::distinct(wanted, name::is_reserved_variant, self.diagnostics);
        let payloads: Vec<RustType> = variants
            .iter()
            .map(|variant| self.payload(variant))
            .collect();
        variants
            .iter()
            .zip(names)
            .zip(&payloads)
            .map(|((variant, name), payload)| UnionVariant {
                name,
                payload: payload.clone(),
                tests: variant.tests.clone(),
                from: payloads.iter().filter(|other| *other == payload).count() == 1,
                arguments: self.arguments(variant),
            })
            .collect()
    }

    fn arguments(&mut self, variant: &Variant) -> Vec<Field> {
        let (pointer, found) = self.model.canonical(&variant.schema);
        match found.map(|found| &found.shape) {
            Some(Shape::Object(object)) => {
                let structure = self.structure(&pointer.clone(), object);
                if structure.built {
                    structure.arguments().cloned().collect()
                } else {
                    Vec::new()
                }
            }
            _ => Vec::new(),
        }
    }

    /// Structs are boxed, so that a union is as small as its smallest payload; a union that
    /// contains itself is finite by that too.
    fn payload(&self, variant: &Variant) -> RustType {
        let value = types::value(self.model, self.names, &variant.schema);
        let shape = self
            .model
            .canonical(&variant.schema)
            .1
            .map(|found| &found.shape);
        match shape {
            Some(Shape::Object(_) | Shape::Union(_)) => RustType::Boxed(Box::new(value)),
            _ => value,
        }
    }
}

/// The variant for the only value of an enum.
fn enum_variant(value: &str) -> VariantName {
    name::unreserved(&VariantName::new(value), name::is_reserved_variant)
}

/// What a schema's facts say in prose.
pub(super) fn docs(facts: &Facts) -> Docs {
    let mut said = Vec::new();
    if let Some(format) = facts.format.as_deref()
        && !matches!(
            format,
            "binary" | "float" | "int64" | "int32" | "double" | "timestamp"
        )
    {
        said.push(format!("Format {}.", code(format)));
    }
    said.extend(bounds(&facts.bounds));
    if let Some(default) = &facts.default {
        let default = default
            .as_str()
            .map_or_else(|| literal(default), str::to_owned);
        said.push(format!("Default: {}.", code(&default)));
    }
    if facts.read_only {
        said.push("Set by the server.".to_owned());
    }
    if facts.write_only {
        said.push("Never in a response.".to_owned());
    }
    Docs {
        text: facts.description.clone(),
        facts: said,
        deprecated: facts.deprecated,
    }
}

/// What bounds say in prose, a sentence each.
fn bounds(bounds: &IndexMap<&'static str, Value>) -> Vec<String> {
    let is_set = |name: &str| bounds.get(name) == Some(&Value::Bool(true));
    let sentence = |(name, value): (&&'static str, &Value)| {
        let literal = literal(value);
        let count = |what: &str| match value.as_u64() {
            Some(1) => format!("1 {what}"),
            _ => format!("{literal} {what}s"),
        };
        Some(match *name {
            "minimum" if is_set("exclusiveMinimum") => format!("More than {literal}."),
            "maximum" if is_set("exclusiveMaximum") => format!("Less than {literal}."),
            "minimum" => format!("At least {literal}."),
            "maximum" => format!("At most {literal}."),
            "multipleOf" => format!("A multiple of {literal}."),
            "minLength" => format!("At least {}.", count("character")),
            "maxLength" => format!("At most {}.", count("character")),
            "minItems" => format!("At least {}.", count("item")),
            "maxItems" => format!("At most {}.", count("item")),
            "uniqueItems" => "No item twice.".to_owned(),
            "minProperties" => format!("At least {}.", count("member")),
            "maxProperties" => format!("At most {}.", count("member")),
            "pattern" => format!("Matches {}.", code(value.as_str()?)),
            _ => return None,
        })
    };
    bounds.iter().filter_map(sentence).collect()
}

/// The emitted types that a type is made of.
pub(super) fn mentions(value: &RustType, found: &mut BTreeSet<crate::ident::TypeName>) {
    match value {
        RustType::Model(name) => {
            found.insert(name.clone());
        }
        RustType::List(of) | RustType::Map(of) | RustType::Option(of) | RustType::Boxed(of) => {
            mentions(of, found);
        }
        _ => {}
    }
}

impl Item {
    /// The emitted types that this one is made of.
    #[must_use]
    pub fn mentions(&self) -> BTreeSet<crate::ident::TypeName> {
        let mut found = BTreeSet::new();
        match &self.kind {
            ItemKind::Struct(structure) => {
                structure
                    .fields
                    .iter()
                    .for_each(|field| mentions(&field.value, &mut found));
            }
            ItemKind::Union(variants) => {
                for variant in variants {
                    mentions(&variant.payload, &mut found);
                    variant
                        .arguments
                        .iter()
                        .for_each(|field| mentions(&field.value, &mut found));
                }
            }
            ItemKind::Alias(value) => mentions(value, &mut found),
            ItemKind::Enum(_) => {}
        }
        found
    }
}
