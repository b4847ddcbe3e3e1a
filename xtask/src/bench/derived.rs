//! The baseline of the compile benchmark: the same models, with the impls that most generators
//! emit, serde's derives. No part of any crate that is used.

use std::fmt::Write;

use generator::plan::{Holder, Item, ItemKind, Plan, RustType};

/// The source of a library with all models of `plan`.
pub fn library(plan: &Plan) -> String {
    let mut text = String::from("use serde::{Deserialize, Serialize};\n");
    for item in plan.models.iter().flat_map(|file| &file.items) {
        // Writing to a string does not fail.
        let _ = write_item(&mut text, item);
    }
    text
}

fn write_item(text: &mut String, item: &Item) -> std::fmt::Result {
    let name = &item.name;
    match &item.kind {
        ItemKind::Struct(structure) => {
            writeln!(
                text,
                "#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]"
            )?;
            writeln!(text, "pub struct {name} {{")?;
            for field in &structure.fields {
                let value = written(&field.value);
                let value = match field.holder {
                    Holder::Option => value,
                    Holder::Nullable => format!("Option<{value}>"),
                };
                writeln!(
                    text,
                    "#[serde(rename = {:?}, default, skip_serializing_if = \"Option::is_none\")]",
                    field.wire
                )?;
                writeln!(text, "pub {}: Option<{value}>,", field.name)?;
            }
            writeln!(text, "}}")
        }
        ItemKind::Enum(variants) => {
            writeln!(
                text,
                "#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]"
            )?;
            writeln!(text, "pub enum {name} {{")?;
            for variant in variants {
                writeln!(
                    text,
                    "#[serde(rename = {:?})] {},",
                    variant.wire, variant.name
                )?;
            }
            writeln!(text, "#[serde(untagged)] Unknown(String) }}")
        }
        ItemKind::Union(variants) => {
            writeln!(
                text,
                "#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]"
            )?;
            writeln!(text, "#[serde(untagged)] pub enum {name} {{")?;
            for variant in variants {
                writeln!(text, "{}({}),", variant.name, written(&variant.payload))?;
            }
            writeln!(text, "Unknown(serde_json::Value) }}")
        }
        ItemKind::Alias(value) => writeln!(text, "pub type {name} = {};", written(value)),
    }
}

fn written(value: &RustType) -> String {
    match value {
        RustType::Bool => "bool".to_owned(),
        RustType::Integer | RustType::Timestamp => "i64".to_owned(),
        RustType::Number => "f64".to_owned(),
        RustType::String => "String".to_owned(),
        RustType::File => "Vec<u8>".to_owned(),
        RustType::Any => "serde_json::Value".to_owned(),
        RustType::List(of) => format!("Vec<{}>", written(of)),
        RustType::Map(of) => format!("std::collections::BTreeMap<String, {}>", written(of)),
        RustType::Option(of) => format!("Option<{}>", written(of)),
        RustType::Boxed(of) => format!("Box<{}>", written(of)),
        RustType::Model(name) => name.to_string(),
    }
}
