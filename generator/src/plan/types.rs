//! The Rust type for a schema, as a field, an argument or an item of a list has it.

use crate::model::{Model, Shape};
use crate::name::Names;
use crate::pointer::Pointer;

use super::RustType;

/// The type at `pointer`, without regard to whether it may be `null`.
pub(super) fn value(model: &Model, names: &Names, pointer: &Pointer) -> RustType {
    let (at, found) = model.canonical(pointer);
    let Some(found) = found else {
        return RustType::Any;
    };
    match &found.shape {
        Shape::Any | Shape::Alias(_) => RustType::Any,
        Shape::Boolean(_) => RustType::Bool,
        Shape::Integer => RustType::Integer,
        Shape::Timestamp => RustType::Timestamp,
        Shape::Number => RustType::Number,
        Shape::String => RustType::String,
        Shape::Binary => RustType::File,
        Shape::Array(of) => RustType::List(Box::new(item(model, names, of.as_ref()))),
        Shape::Map(of) => RustType::Map(Box::new(item(model, names, of.as_ref()))),
        Shape::Enum(_) | Shape::Object(_) | Shape::Union(_) => match names.types.get(at) {
            Some(name) => RustType::Model(name.clone()),
            None => RustType::Any,
        },
    }
}

/// The type of an item of a list, or a value of a map. A component that is nullable says so for
/// the properties that hold it; whether an item may be `null` is what the items' own schema says.
fn item(model: &Model, names: &Names, pointer: Option<&Pointer>) -> RustType {
    let Some(pointer) = pointer else {
        return RustType::Any;
    };
    match value(model, names, pointer) {
        RustType::Any => RustType::Any,
        value if model.types.get(pointer).is_some_and(|of| of.facts.nullable) => {
            RustType::Option(Box::new(value))
        }
        value => value,
    }
}
