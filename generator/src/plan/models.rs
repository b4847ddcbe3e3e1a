//! Plans the items and files of `models/`.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::{Api, Facts};
use crate::diagnostics::Diagnostics;
use crate::ident::{FieldName, ModuleName, VariantName};
use crate::model::{Model, Object, Shape, Type, Variant};
use crate::name::{self, Names};
use crate::pointer::Pointer;

use super::types;
use super::{
    Constant, Docs, EnumVariant, Field, Holder, Item, ItemKind, ModelFile, Origin, RustType,
    Struct, UnionVariant, literal,
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

struct Planning<'a> {
    api: &'a Api,
    model: &'a Model,
    names: &'a Names,
    diagnostics: &'a mut Diagnostics,
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
                Origin::Operation(id) => ModuleName::new(id).with_suffix("_operation"),
                Origin::Component(name) => ModuleName::new(name).with_suffix("_component"),
            };
            let pointer = items
                .first()
                .map(|item| item.pointer.clone())
                .unwrap_or_default();
            (module, pointer)
        });
        let modules = name::distinct(wanted, &[], ModuleName::with_suffix, self.diagnostics);
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
        docs.facts.clear();
        Some(Item {
            pointer: pointer.clone(),
            name,
            docs,
            kind,
        })
    }

    fn structure(&mut self, pointer: &Pointer, object: &Object) -> Struct {
        let usage = self.model.usage.get(pointer).copied().unwrap_or_default();
        // What no operation reaches may be sent somewhere all the same.
        let built = usage.request || !usage.response;
        let wanted = object
            .properties
            .iter()
            .map(|(name, property)| (FieldName::new(name.as_str()), property.schema.clone()));
        let names = name::distinct(
            wanted,
            name::RESERVED_FIELDS,
            FieldName::with_suffix,
            self.diagnostics,
        );
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
        let names = name::distinct(
            wanted,
            RESERVED_VARIANTS,
            VariantName::with_suffix,
            self.diagnostics,
        );
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
        let names = name::distinct(
            wanted,
            RESERVED_VARIANTS,
            VariantName::with_suffix,
            self.diagnostics,
        );
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

/// The variant that holds what an enum or union does not know.
const RESERVED_VARIANTS: &[&str] = &["Unknown"];

/// The variant for the only value of an enum.
fn enum_variant(value: &str) -> VariantName {
    let name = VariantName::new(value);
    if RESERVED_VARIANTS.contains(&name.as_str()) {
        name.with_suffix("_")
    } else {
        name
    }
}

/// What a schema's facts say in prose.
pub(super) fn docs(facts: &Facts) -> Docs {
    let mut said = Vec::new();
    let mut bounds = facts.bounds.iter().filter_map(|(name, value)| {
        let value = literal(value);
        Some(match *name {
            "minimum" => format!("At least {value}."),
            "maximum" => format!("At most {value}."),
            "multipleOf" => format!("A multiple of {value}."),
            "minLength" => format!("At least {value} characters."),
            "maxLength" => format!("At most {value} characters."),
            "minItems" => format!("At least {value} items."),
            "maxItems" => format!("At most {value} items."),
            "pattern" => format!("Matches `{}`.", value.trim_matches('"')),
            _ => return None,
        })
    });
    if let Some(format) = facts.format.as_deref()
        && !matches!(
            format,
            "binary" | "float" | "int64" | "int32" | "double" | "timestamp"
        )
    {
        said.push(format!("Format `{format}`."));
    }
    said.extend(&mut bounds);
    if let Some(default) = &facts.default {
        said.push(format!("Default: `{}`.", literal(default)));
    }
    if facts.read_only {
        said.push("Set by the server.".to_owned());
    }
    Docs {
        text: facts.description.clone(),
        facts: said,
        deprecated: facts.deprecated,
    }
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
