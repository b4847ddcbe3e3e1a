//! Models: structs whose fields are reached through one table each.
//!
//! All the work is in functions that know no model, so that a model costs the compiler little.

use super::{Decoder, Encoder, Extra, Fit, Node, Slot};
use std::fmt;

/// What the description says of a field, beside its type.
#[derive(Clone, Copy, Debug)]
pub struct FieldInfo {
    /// The name in JSON.
    pub name: &'static str,
    /// Whether a response always has it.
    pub required: bool,
    /// Whether it can be `null`.
    pub nullable: bool,
}

impl FieldInfo {
    /// A field that is neither required nor nullable, and has no name yet.
    pub const OPTIONAL: FieldInfo = FieldInfo {
        name: "",
        required: false,
        nullable: false,
    };
}

/// What `Fields::read` calls.
pub type Read<'a> = dyn FnMut(&[&dyn Slot], &Extra) + 'a;

/// What `Fields::write` calls.
pub type Write<'a> = dyn FnMut(&mut [&mut dyn Slot], &mut Extra) + 'a;

/// Access to the fields of a model, all in the order of `infos`.
pub trait Fields {
    /// The name of the model.
    fn name(&self) -> &'static str;

    /// One entry for each field.
    fn infos(&self) -> &'static [FieldInfo];

    /// Calls `visit` once with the fields.
    fn read(&self, visit: &mut Read<'_>);

    /// Calls `visit` once with the fields, to change them.
    fn write(&mut self, visit: &mut Write<'_>);
}

/// Implements what a model needs.
///
/// ```text
/// model!(Contact {
///     r#type: "type" required,        // field: name in JSON, then what holds of it
///     created_at: "created_at" nullable,
/// });
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __model {
    ($model:ident { $($field:ident: $name:literal $($flag:ident)*),* $(,)? }) => {
        impl $crate::runtime::wire::Fields for $model {
            fn name(&self) -> &'static str {
                stringify!($model)
            }
            fn infos(&self) -> &'static [$crate::runtime::wire::FieldInfo] {
                &[$($crate::runtime::wire::FieldInfo {
                    name: $name,
                    $($flag: true,)*
                    ..$crate::runtime::wire::FieldInfo::OPTIONAL
                }),*]
            }
            fn read(&self, visit: &mut $crate::runtime::wire::Read<'_>) {
                visit(&[$(&self.$field),*], &self.extra)
            }
            fn write(&mut self, visit: &mut $crate::runtime::wire::Write<'_>) {
                visit(&mut [$(&mut self.$field),*], &mut self.extra)
            }
        }
        impl $crate::runtime::wire::Wire for $model {
            fn decode(
                node: &$crate::runtime::wire::Node<'_>,
                cx: &mut $crate::runtime::wire::Decoder,
            ) -> Option<Self> {
                let mut model = Self::default();
                $crate::runtime::wire::decode_model(&mut model, node, cx).then_some(model)
            }
            fn encode(&self, out: &mut $crate::runtime::wire::Encoder) {
                $crate::runtime::wire::encode_model(self, out);
            }
        }
        impl ::std::fmt::Debug for $model {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::wire::debug_model(self, f)
            }
        }
        $crate::__serde!($model);
    };
}

/// Sets the fields of a model from a JSON object; `false` when the JSON is no object.
pub fn decode_model(model: &mut dyn Fields, node: &Node<'_>, cx: &mut Decoder) -> bool {
    let Node::Object(members) = node else {
        cx.wrong_type("object", node);
        return false;
    };
    let infos = model.infos();
    model.write(&mut |slots, extra| {
        let mut next = 0;
        for (name, value) in members {
            if let Some(at) = find(infos, name, next) {
                decode_field(&infos[at], slots[at], value, extra, cx);
                next = at + 1;
            } else {
                extra.insert(name.clone().into_owned(), value.to_value());
            }
        }
        report_missing(infos, slots, extra, cx);
    });
    true
}

/// The position of the field of that name. The search starts where the last one ended, since most
/// objects have their members in the order of the description.
fn find(infos: &[FieldInfo], name: &str, start: usize) -> Option<usize> {
    let (before, from) = infos.split_at(start);
    let named = |info: &FieldInfo| info.name == name;
    match from.iter().position(named) {
        Some(offset) => Some(start + offset),
        None => before.iter().position(named),
    }
}

fn decode_field(
    info: &FieldInfo,
    slot: &mut dyn Slot,
    value: &Node<'_>,
    extra: &mut Extra,
    cx: &mut Decoder,
) {
    // The member may be there twice; the last one counts.
    extra.remove(info.name);
    cx.enter_field(info.name);
    let fit = slot.decode(value, cx);
    if fit == Fit::Null && !info.nullable {
        cx.unexpected_null();
    }
    cx.leave();
    if fit != Fit::Taken {
        extra.insert(info.name, value.to_value());
    }
}

fn report_missing(infos: &[FieldInfo], slots: &[&mut dyn Slot], extra: &Extra, cx: &mut Decoder) {
    for (info, slot) in infos.iter().zip(slots) {
        if info.required && slot.get().is_none() && extra.get(info.name).is_none() {
            cx.missing(info.name);
        }
    }
}

/// Writes a model as a JSON object: each field that is set, or else what was kept under its name;
/// then everything else that was kept.
pub fn encode_model(model: &dyn Fields, out: &mut Encoder) {
    let infos = model.infos();
    out.begin_object();
    model.read(&mut |slots, extra| {
        for (info, slot) in infos.iter().zip(slots) {
            if let Some(value) = slot.get() {
                out.key(info.name);
                value.encode(out);
            } else if let Some(kept) = extra.get(info.name) {
                out.key(info.name);
                out.value(kept);
            }
        }
        for (name, kept) in extra.iter() {
            if find(infos, name, 0).is_none() {
                out.key(name);
                out.value(kept);
            }
        }
    });
    out.end_object();
}

/// Shows the fields of a model that are set.
pub fn debug_model(model: &dyn Fields, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let infos = model.infos();
    let mut shown = f.debug_struct(model.name());
    model.read(&mut |slots, extra| {
        for (info, slot) in infos.iter().zip(slots) {
            if let Some(value) = slot.get() {
                shown.field(info.name, &value);
            }
        }
        if !extra.is_empty() {
            shown.field("extra", extra);
        }
    });
    shown.finish()
}
