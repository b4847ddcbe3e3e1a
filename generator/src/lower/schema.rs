//! Lowers schemas, each with all its inline ones.
//!
//! Never decides what a combination of schemas amounts to.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, IntegerType, ReferenceOr, Schema as Document, SchemaData,
    SchemaKind, Type, VariantOrUnknownOrEmpty,
};
use serde::Serialize;
use serde_json::{Value, json};

use super::Lowering;
use crate::api::{Additional, Composite, Discriminator, Facts, Kind, Object, Schema};
use crate::diagnostics::Diagnostic;
use crate::pointer::Pointer;
use crate::text::PropertyName;

impl Lowering<'_> {
    /// Lowers the schema at `pointer` and all inside it, and returns `pointer`.
    pub(super) fn schema(&mut self, pointer: &Pointer, schema: &ReferenceOr<Document>) -> Pointer {
        match schema {
            ReferenceOr::Reference { reference } => self.reference(pointer, reference),
            ReferenceOr::Item(schema) => self.inline(pointer, schema),
        }
    }

    fn boxed(&mut self, pointer: &Pointer, schema: &ReferenceOr<Box<Document>>) -> Pointer {
        match schema {
            ReferenceOr::Reference { reference } => self.reference(pointer, reference),
            ReferenceOr::Item(schema) => self.inline(pointer, schema),
        }
    }

    fn reference(&mut self, pointer: &Pointer, reference: &str) -> Pointer {
        let target = Pointer::from_escaped(reference.trim_start_matches('#'));
        let schema = Schema {
            facts: Facts::default(),
            kind: Kind::Reference(target),
        };
        self.api.schemas.insert(pointer.clone(), schema);
        pointer.clone()
    }

    fn inline(&mut self, pointer: &Pointer, schema: &Document) -> Pointer {
        let keywords = keywords(&schema.schema_kind);
        // Reserves the place, so that schemas stand in document order: parents first.
        let mut facts = facts(&schema.schema_data, &keywords);
        if let SchemaKind::Type(Type::Integer(integer)) = &schema.schema_kind {
            exact_bounds(integer, &mut facts);
        }
        self.api.schemas.insert(
            pointer.clone(),
            Schema {
                facts,
                kind: Kind::Any,
            },
        );
        let kind = self.kind(pointer, &schema.schema_data, &keywords);
        if let Some(entry) = self.api.schemas.get_mut(pointer) {
            entry.kind = kind;
        }
        pointer.clone()
    }

    fn kind(&mut self, pointer: &Pointer, data: &SchemaData, keywords: &AnySchema) -> Kind {
        let combines = !keywords.all_of.is_empty()
            || !keywords.one_of.is_empty()
            || !keywords.any_of.is_empty();
        if combines {
            return Kind::Composite(self.composite(pointer, data, keywords));
        }
        self.own(pointer, keywords)
    }

    /// What a schema says of its values besides what it combines.
    fn own(&mut self, pointer: &Pointer, keywords: &AnySchema) -> Kind {
        let values = &keywords.enumeration;
        if !values.is_empty() && values.iter().all(Value::is_null) {
            return Kind::Null;
        }
        match keywords.typ.as_deref() {
            Some("string") => self.string(pointer, keywords),
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Number,
            Some("boolean") => Kind::Boolean(
                keywords
                    .enumeration
                    .iter()
                    .filter_map(Value::as_bool)
                    .collect(),
            ),
            Some("array") => self.array(pointer, keywords),
            Some("object") => Kind::Object(self.object(pointer, keywords)),
            _ => self.untyped(pointer, keywords),
        }
    }

    /// A schema without `type` is what its other keywords say.
    fn untyped(&mut self, pointer: &Pointer, keywords: &AnySchema) -> Kind {
        if speaks_of_object(keywords) {
            Kind::Object(self.object(pointer, keywords))
        } else if keywords.items.is_some() {
            self.array(pointer, keywords)
        } else if !keywords.enumeration.is_empty() || keywords.format.is_some() {
            self.string(pointer, keywords)
        } else {
            Kind::Any
        }
    }

    fn string(&mut self, pointer: &Pointer, keywords: &AnySchema) -> Kind {
        if speaks_of_object(keywords) {
            self.diagnostics.push(
                Diagnostic::note(
                    "object-keywords-on-string",
                    pointer,
                    "a string has no properties; the keywords that speak of them are ignored",
                )
                .help("correct `type` in an overlay if an object is meant"),
            );
        }
        let values: Vec<_> = keywords
            .enumeration
            .iter()
            .filter(|value| !value.is_null())
            .collect();
        let texts: Vec<_> = values
            .iter()
            .filter_map(|value| value.as_str().map(str::to_owned))
            .collect();
        if texts.is_empty() && keywords.typ.is_none() {
            Kind::Any
        } else if texts.is_empty() || texts.len() < values.len() {
            if !values.is_empty() {
                self.diagnostics.push(
                    Diagnostic::warning(
                        "mixed-enum",
                        pointer,
                        "the values of this enum are not all strings; it is emitted as its plain type",
                    )
                    .help("correct the values in an overlay; those in quotes are strings"),
                );
            }
            if keywords.typ.is_some() {
                Kind::String
            } else {
                Kind::Any
            }
        } else {
            let mut unique: Vec<String> = Vec::new();
            for text in texts {
                if !unique.contains(&text) {
                    unique.push(text);
                }
            }
            Kind::Enum(unique)
        }
    }

    fn array(&mut self, pointer: &Pointer, keywords: &AnySchema) -> Kind {
        let items = pointer.child("items");
        Kind::Array(
            keywords
                .items
                .as_ref()
                .map(|schema| self.boxed(&items, schema)),
        )
    }

    fn object(&mut self, pointer: &Pointer, keywords: &AnySchema) -> Object {
        let properties = pointer.child("properties");
        Object {
            properties: keywords
                .properties
                .iter()
                .map(|(name, schema)| {
                    (
                        PropertyName::new(name),
                        self.boxed(&properties.child(name), schema),
                    )
                })
                .collect(),
            required: keywords.required.iter().map(PropertyName::new).collect(),
            additional: match &keywords.additional_properties {
                None => Additional::Unstated,
                Some(AdditionalProperties::Any(allowed)) => Additional::Allowed(*allowed),
                Some(AdditionalProperties::Schema(schema)) => {
                    Additional::Schema(self.schema(&pointer.child("additionalProperties"), schema))
                }
            },
        }
    }

    fn composite(
        &mut self,
        pointer: &Pointer,
        data: &SchemaData,
        keywords: &AnySchema,
    ) -> Composite {
        let own = self.own(pointer, keywords);
        let all_of = self.members(&pointer.child("allOf"), &keywords.all_of);
        let one_of = self.members(&pointer.child("oneOf"), &keywords.one_of);
        let any_of = self.members(&pointer.child("anyOf"), &keywords.any_of);
        if !one_of.is_empty() && !any_of.is_empty() {
            self.diagnostics.push(
                Diagnostic::warning(
                    "two-unions",
                    pointer,
                    "`oneOf` beside `anyOf`: the choices of both are taken as one union",
                )
                .help("put both into an `allOf` if a value has to fit one of each"),
            );
        }
        Composite {
            own: (own != Kind::Any).then(|| Box::new(own)),
            all_of,
            choices: one_of.into_iter().chain(any_of).collect(),
            discriminator: data
                .discriminator
                .as_ref()
                .map(|discriminator| Discriminator {
                    property: PropertyName::new(&discriminator.property_name),
                    mapping: discriminator
                        .mapping
                        .iter()
                        .map(|(value, target)| (value.clone(), mapping_target(target)))
                        .collect(),
                }),
        }
    }

    fn members(&mut self, pointer: &Pointer, members: &[ReferenceOr<Document>]) -> Vec<Pointer> {
        members
            .iter()
            .enumerate()
            .map(|(index, member)| self.schema(&pointer.index(index), member))
            .collect()
    }
}

/// `#/components/schemas/cat`, or just `cat`, as the standard allows both.
pub(crate) fn mapping_target(target: &str) -> Pointer {
    match target.strip_prefix('#') {
        Some(pointer) => Pointer::from_escaped(pointer),
        None => Pointer::component("schemas", target),
    }
}

fn speaks_of_object(keywords: &AnySchema) -> bool {
    !keywords.properties.is_empty()
        || !keywords.required.is_empty()
        || keywords.additional_properties.is_some()
}

fn facts(data: &SchemaData, keywords: &AnySchema) -> Facts {
    let mut bounds = IndexMap::new();
    let mut bound = |name, value: Option<Value>| {
        if let Some(value) = value {
            bounds.insert(name, value);
        }
    };
    bound("minimum", keywords.minimum.map(number));
    bound("maximum", keywords.maximum.map(number));
    bound(
        "exclusiveMinimum",
        keywords.exclusive_minimum.filter(|on| *on).map(Value::from),
    );
    bound(
        "exclusiveMaximum",
        keywords.exclusive_maximum.filter(|on| *on).map(Value::from),
    );
    bound("multipleOf", keywords.multiple_of.map(number));
    bound("minLength", keywords.min_length.map(Value::from));
    bound("maxLength", keywords.max_length.map(Value::from));
    bound("pattern", keywords.pattern.clone().map(Value::from));
    bound("minItems", keywords.min_items.map(Value::from));
    bound("maxItems", keywords.max_items.map(Value::from));
    bound(
        "uniqueItems",
        keywords.unique_items.filter(|on| *on).map(Value::from),
    );
    bound("minProperties", keywords.min_properties.map(Value::from));
    bound("maxProperties", keywords.max_properties.map(Value::from));
    Facts {
        nullable: data.nullable || keywords.enumeration.iter().any(Value::is_null),
        read_only: data.read_only,
        write_only: data.write_only,
        deprecated: data.deprecated,
        description: data.description.clone(),
        default: data.default.clone(),
        format: keywords.format.clone(),
        bounds,
    }
}

fn exact_bounds(integer: &IntegerType, facts: &mut Facts) {
    let bounds = [
        ("minimum", integer.minimum),
        ("maximum", integer.maximum),
        ("multipleOf", integer.multiple_of),
    ];
    for (name, value) in bounds {
        facts
            .bounds
            .extend(value.map(|value| (name, Value::from(value))));
    }
}

/// `openapiv3` keeps some whole numbers as floats: 1.0 becomes 1 again.
fn number(value: f64) -> Value {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "exactly representable: just tested"
    )]
    if value.fract() == 0.0 && value.abs() < 9e15 {
        json!(value as i64)
    } else {
        json!(value)
    }
}

/// All kinds of schema in one form. `openapiv3` has a type of its own for each of the usual
/// combinations of keywords, and `AnySchema`, with all keywords, for every other one.
fn keywords(kind: &SchemaKind) -> AnySchema {
    let any = AnySchema::default();
    match kind {
        SchemaKind::Any(any) => any.clone(),
        SchemaKind::OneOf { one_of } => AnySchema {
            one_of: one_of.clone(),
            ..any
        },
        SchemaKind::AllOf { all_of } => AnySchema {
            all_of: all_of.clone(),
            ..any
        },
        SchemaKind::AnyOf { any_of } => AnySchema {
            any_of: any_of.clone(),
            ..any
        },
        SchemaKind::Not { not } => AnySchema {
            not: Some(not.clone()),
            ..any
        },
        SchemaKind::Type(Type::String(string)) => AnySchema {
            typ: Some("string".to_owned()),
            format: format(&string.format),
            pattern: string.pattern.clone(),
            enumeration: values(&string.enumeration),
            min_length: string.min_length,
            max_length: string.max_length,
            ..any
        },
        SchemaKind::Type(Type::Number(number)) => AnySchema {
            typ: Some("number".to_owned()),
            format: format(&number.format),
            multiple_of: number.multiple_of,
            exclusive_minimum: Some(number.exclusive_minimum),
            exclusive_maximum: Some(number.exclusive_maximum),
            minimum: number.minimum,
            maximum: number.maximum,
            enumeration: values(&number.enumeration),
            ..any
        },
        // The bounds are whole numbers that a float may not hold: `exact_bounds` has them.
        SchemaKind::Type(Type::Integer(integer)) => AnySchema {
            typ: Some("integer".to_owned()),
            format: format(&integer.format),
            exclusive_minimum: Some(integer.exclusive_minimum),
            exclusive_maximum: Some(integer.exclusive_maximum),
            enumeration: values(&integer.enumeration),
            ..any
        },
        SchemaKind::Type(Type::Boolean(boolean)) => AnySchema {
            typ: Some("boolean".to_owned()),
            enumeration: values(&boolean.enumeration),
            ..any
        },
        SchemaKind::Type(Type::Object(object)) => AnySchema {
            typ: Some("object".to_owned()),
            properties: object.properties.clone(),
            required: object.required.clone(),
            additional_properties: object.additional_properties.clone(),
            min_properties: object.min_properties,
            max_properties: object.max_properties,
            ..any
        },
        SchemaKind::Type(Type::Array(array)) => AnySchema {
            typ: Some("array".to_owned()),
            items: array.items.clone(),
            min_items: array.min_items,
            max_items: array.max_items,
            unique_items: Some(array.unique_items),
            ..any
        },
    }
}

fn values<T: Clone + Into<Value>>(values: &[Option<T>]) -> Vec<Value> {
    values
        .iter()
        .map(|value| value.clone().map_or(Value::Null, Into::into))
        .collect()
}

/// The text of a format, known to `openapiv3` or not.
fn format<T: Serialize>(format: &VariantOrUnknownOrEmpty<T>) -> Option<String> {
    match format {
        VariantOrUnknownOrEmpty::Empty => None,
        VariantOrUnknownOrEmpty::Unknown(text) => Some(text.clone()),
        VariantOrUnknownOrEmpty::Item(known) => serde_json::to_value(known)
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned)),
    }
}
