//! The places of types that stand nowhere in the description: pointers with tokens that none into a description has.
//!
//! ```text
//! /components/schemas/pet/allOf/*/properties/name   the name, for which all members have a schema
//! /components/schemas/pet/anyOf/*/items             the items, where several alternatives are lists
//! /components/schemas/pet/oneOf/*2                  the third alternative of a member, with all other members
//! /components/schemas/pet/anyOf/string              the alternatives that are strings
//! ```
//!
//! They read like places in the schema for whose sake the type is made, and so `name` calls the type.

use crate::model::JsonKind;
use crate::pointer::Pointer;
use crate::text::PropertyName;

use super::combine::How;

/// The place of a property for which several schemas that are combined have a schema.
pub(super) fn property(schema: &Pointer, how: How, name: &PropertyName) -> Pointer {
    part(schema, how, "properties").child(name.as_str())
}

/// The place of what stands under a keyword in several schemas that are combined.
pub(super) fn part(schema: &Pointer, how: How, keyword: &str) -> Pointer {
    let combination = match how {
        How::All => "allOf",
        How::Any => "anyOf",
    };
    schema.child(combination).child("*").child(keyword)
}

/// The place of an alternative of one member, combined with the other members.
pub(super) fn alternative(schema: &Pointer, index: usize) -> Pointer {
    schema.child("oneOf").child(format!("*{index}"))
}

/// The place of all alternatives of one JSON type.
pub(super) fn group(schema: &Pointer, kind: JsonKind) -> Pointer {
    let name = match kind {
        JsonKind::Boolean => "boolean",
        JsonKind::Integer => "integer",
        JsonKind::Number => "number",
        JsonKind::String => "string",
        JsonKind::Array => "array",
        JsonKind::Object => "object",
    };
    schema.child("anyOf").child(name)
}
