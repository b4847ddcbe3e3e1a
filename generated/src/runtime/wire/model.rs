//! Models: structs whose fields are reached through one table each.
//!
//! All the work is in functions that know no model, so that a model costs the compiler little.

use super::view::{Shown, equal_or_absent};
use super::{Decoder, Encoder, Extra, Fit, Node, Slot, Source, View};
use std::borrow::Cow;
use std::fmt;

/// What the description says of a model, beside the types of its fields.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The name of the model.
    pub model: &'static str,
    /// The name of each field in JSON, with the flags that hold of it.
    pub fields: &'static [(&'static str, u8)],
}

/// What can hold of a field, named as the tables of the models have it.
#[expect(
    non_upper_case_globals,
    reason = "read in tables, where they are words"
)]
pub mod flag {
    /// A response always has it.
    pub const required_in_responses: u8 = 1;
    /// A request always has it.
    pub const required_in_requests: u8 = 2;
    /// It is always there.
    pub const required: u8 = required_in_responses | required_in_requests;
    /// It can be `null`.
    pub const nullable: u8 = 4;
}

/// Access to the fields of a model, all in the order of its table.
pub trait Fields {
    /// Calls the visitor once with what the description says of the model, and the fields.
    fn read(&self, visitor: &mut dyn Read);

    /// Calls the visitor once with the fields, to change them.
    fn write(&mut self, visitor: &mut dyn Write);
}

/// Who is shown the fields of a model.
///
/// A trait of its own, for calling a `dyn FnMut` took nearly half of the time in which the compiler checks the
/// borrows of a model's two functions. Closures come in by the functions `read` and `write`, which tell their types.
pub trait Read {
    /// Sees what the description says of the model, and the fields.
    fn visit(&mut self, table: Table, slots: &[&dyn Slot], extra: &Extra);
}

/// Who changes the fields of a model.
pub trait Write {
    /// Sees the fields, and changes them.
    fn visit(&mut self, slots: &mut [&mut dyn Slot], extra: &mut Extra);
}

impl<F: FnMut(Table, &[&dyn Slot], &Extra)> Read for F {
    fn visit(&mut self, table: Table, slots: &[&dyn Slot], extra: &Extra) {
        self(table, slots, extra);
    }
}

impl<F: FnMut(&mut [&mut dyn Slot], &mut Extra)> Write for F {
    fn visit(&mut self, slots: &mut [&mut dyn Slot], extra: &mut Extra) {
        self(slots, extra);
    }
}

/// Shows the closure what the description says of the model, and the fields, once.
pub fn read<F: FnMut(Table, &[&dyn Slot], &Extra)>(model: &dyn Fields, mut visit: F) {
    model.read(&mut visit);
}

/// Lets the closure change the fields, once.
pub fn write<F: FnMut(&mut [&mut dyn Slot], &mut Extra)>(model: &mut dyn Fields, mut visit: F) {
    model.write(&mut visit);
}

/// Implements what a model needs.
///
/// ```text
/// model!(Contact {
///     r#type: "type" required,        // field: name in JSON, then what holds of it
///     created_at: "created_at" nullable,
/// });
/// ```
///
/// A model that is not read and written as others are names its codec: `model!(Contact as MyCodec {`.
#[doc(hidden)]
#[macro_export]
macro_rules! __model {
    ($model:ident $(as $codec:ident)? { $($field:ident: $name:literal $($flag:ident)*),* $(,)? }) => {
        impl $crate::runtime::wire::Fields for $model {
            #[inline]
            fn read(&self, visitor: &mut dyn $crate::runtime::wire::Read) {
                let table = $crate::runtime::wire::Table {
                    model: stringify!($model),
                    fields: &[$(($name, 0 $(| $crate::runtime::wire::flag::$flag)*)),*],
                };
                visitor.visit(table, &[$(&self.$field),*], &self.extra);
            }
            #[inline]
            fn write(&mut self, visitor: &mut dyn $crate::runtime::wire::Write) {
                visitor.visit(&mut [$(&mut self.$field),*], &mut self.extra);
            }
        }
        impl $crate::runtime::wire::Coded for $model {
            type Codec = $crate::__codec!($($codec)?);
        }
        impl Default for $model {
            #[inline]
            fn default() -> Self {
                Self {
                    $($field: $crate::runtime::wire::Absent::ABSENT,)*
                    extra: $crate::runtime::wire::Extra::EMPTY,
                }
            }
        }
        impl Clone for $model {
            #[inline]
            fn clone(&self) -> Self {
                $crate::runtime::wire::clone_model(self)
            }
        }
        impl PartialEq for $model {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::wire::eq_models(self, other)
            }
        }
        impl ::std::fmt::Debug for $model {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::wire::debug_model(self, f)
            }
        }
        $crate::__serde!($model);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __codec {
    () => {
        $crate::runtime::wire::AsModel
    };
    ($codec:ident) => {
        $codec
    };
}

/// What the description says of a model.
pub fn table(model: &dyn Fields) -> Table {
    let mut found = Table {
        model: "",
        fields: &[],
    };
    read(model, |table, _, _| found = table);
    found
}

/// Name and value of each member of a JSON object.
pub type Members<'a> = [(Cow<'a, str>, Node<'a>)];

/// The members of an object; `None` when the JSON is no object.
pub fn members<'n, 'a>(node: &'n Node<'a>, cx: &mut Decoder) -> Option<&'n Members<'a>> {
    if let Node::Object(members) = node {
        return Some(members);
    }
    cx.wrong_type("object", node);
    None
}

/// Sets the fields of a new model; whether the source is an object, or a model.
pub fn fill_model(model: &mut dyn Fields, source: Source<'_, '_>, cx: &mut Decoder) -> bool {
    match source {
        Source::Json(node) => match members(node, cx) {
            Some(members) => decode_fields(model, members, cx),
            None => return false,
        },
        Source::Value(value) => match value.view() {
            View::Model(from) => copy_fields(from, model, cx),
            _ => return false,
        },
    }
    true
}

/// Sets the fields of a model.
fn decode_fields(model: &mut dyn Fields, members: &Members<'_>, cx: &mut Decoder) {
    let fields = table(model).fields;
    write(model, |slots, extra| {
        let mut next = 0;
        for (name, value) in members {
            if let Some(at) = find(fields, name, next) {
                decode_field(fields[at], slots[at], value, extra, cx);
                next = at + 1;
            } else {
                extra.insert(name.clone().into_owned(), value.to_value());
            }
        }
        report_missing(fields, slots, extra, cx);
    });
}

/// The position of the field of that name. The search starts where the last one ended, since most
/// objects have their members in the order of the description.
fn find(fields: &[(&str, u8)], name: &str, start: usize) -> Option<usize> {
    let (before, from) = fields.split_at(start);
    let named = |(field, _): &(&str, u8)| *field == name;
    match from.iter().position(named) {
        Some(offset) => Some(start + offset),
        None => before.iter().position(named),
    }
}

fn decode_field(
    (name, flags): (&'static str, u8),
    slot: &mut dyn Slot,
    value: &Node<'_>,
    extra: &mut Extra,
    cx: &mut Decoder,
) {
    // The member may be there twice; the last one counts.
    extra.remove(name);
    cx.enter_field(name);
    let fit = slot.set(Source::Json(value), cx);
    if fit == Fit::Null && flags & flag::nullable == 0 {
        cx.unexpected_null();
    }
    cx.leave();
    if fit != Fit::Taken {
        extra.insert(name, value.to_value());
    }
}

fn report_missing(
    fields: &[(&'static str, u8)],
    slots: &[&mut dyn Slot],
    extra: &Extra,
    cx: &mut Decoder,
) {
    for ((name, flags), slot) in fields.iter().zip(slots) {
        if cx.is_required(*flags) && slot.get().is_none() && extra.get(name).is_none() {
            cx.missing(name);
        }
    }
}

/// Writes a model as a JSON object: each field that is set, or else what was kept under its name;
/// then everything else that was kept.
pub fn encode_model(model: &dyn Fields, out: &mut Encoder) {
    out.begin_object();
    read(model, |table, slots, extra| {
        for ((name, _), slot) in table.fields.iter().zip(slots) {
            if let Some(value) = slot.get() {
                out.key(name);
                out.wire(value);
            } else if let Some(kept) = extra.get(name) {
                out.key(name);
                out.value(kept);
            }
        }
        for (name, kept) in extra.iter() {
            if find(table.fields, name, 0).is_none() {
                out.key(name);
                out.value(kept);
            }
        }
    });
    out.end_object();
}

/// Another value of a model that holds the same.
pub fn clone_model<M: Fields + Default>(model: &M) -> M {
    let mut copy = M::default();
    copy_fields(model, &mut copy, &mut Decoder::default());
    copy
}

/// Copies all that one value of a model holds into another.
fn copy_fields(from: &dyn Fields, into: &mut dyn Fields, cx: &mut Decoder) {
    read(from, |_, slots, extra| {
        write(into, |into_slots, into_extra| {
            for (slot, into) in slots.iter().zip(into_slots) {
                if let Some(value) = slot.get() {
                    into.set(Source::Value(value), cx);
                }
            }
            into_extra.clone_from(extra);
        });
    });
}

/// Whether two values of one model are equal.
pub fn eq_models(one: &dyn Fields, other: &dyn Fields) -> bool {
    let mut equal = false;
    read(one, |_, slots, extra| {
        read(other, |_, other_slots, other_extra| {
            equal = extra == other_extra
                && slots
                    .iter()
                    .zip(other_slots)
                    .all(|(slot, other)| equal_or_absent(slot.get(), other.get()));
        });
    });
    equal
}

/// Shows the fields of a model that are set.
pub fn debug_model(model: &dyn Fields, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut result = Ok(());
    read(model, |table, slots, extra| {
        let mut shown = f.debug_struct(table.model);
        for ((name, _), slot) in table.fields.iter().zip(slots) {
            if let Some(value) = slot.get() {
                shown.field(name, &Shown(value));
            }
        }
        if !extra.is_empty() {
            shown.field("extra", extra);
        }
        result = shown.finish();
    });
    result
}

#[cfg(test)]
mod tests {
    use super::super::samples::{Contact, Recipient, Role};
    use super::super::{Mismatch, MismatchKind, Nullable, Wire};
    use super::*;
    use serde_json::{Value, json};

    fn decode(json: Value) -> (Contact, Vec<Mismatch>) {
        let text = json.to_string();
        let node = Node::parse(text.as_bytes()).unwrap();
        let mut cx = Decoder::default();
        let contact = Contact::decode(&node, &mut cx).unwrap();
        assert_eq!(encode(&contact), json, "nothing may be lost");
        (contact, cx.into_mismatches())
    }

    fn encode(contact: &Contact) -> Value {
        serde_json::from_slice(&Encoder::json(contact)).unwrap()
    }

    fn shown(mismatches: &[Mismatch]) -> Vec<String> {
        mismatches.iter().map(Mismatch::to_string).collect()
    }

    #[test]
    fn fields_that_fit_are_typed() {
        let (contact, mismatches) = decode(json!({
            "type": "contact", "role": "lead", "created_at": 12, "score": 1.5, "tags": ["user"],
            "custom": {"b": 2, "a": 1}, "parent": {"type": "contact", "role": null},
            "recipient": 7, "anything": null,
        }));
        assert_eq!(mismatches, []);
        assert_eq!(contact.role, Some(Role::Lead));
        assert_eq!(contact.created_at, Some(12.into()));
        assert_eq!(contact.score, Some(1.5.into()));
        assert_eq!(contact.tags, Some(vec![Role::User]));
        assert_eq!(contact.custom, Some([("a", 1), ("b", 2)].into()));
        assert_eq!(contact.recipient, Some(Recipient::Integer(7)));
        assert_eq!(contact.anything, Some(Value::Null));
        assert!(contact.extra.is_empty());
    }

    #[test]
    fn a_value_that_does_not_fit_is_kept_and_reported() {
        // In alphabetical order, since that is the order of a `Value` in some builds.
        let (contact, mismatches) = decode(json!({
            "parent": [], "role": "lead", "seats": 1.0, "tags": ["user", 2], "type": 1
        }));
        let empty = Contact {
            role: Some(Role::Lead),
            ..Contact::default()
        };
        assert_eq!(
            Contact {
                extra: Extra::default(),
                ..contact.clone()
            },
            empty
        );
        assert_eq!(contact.extra.get("seats"), Some(&json!(1.0)));
        assert_eq!(contact.extra.len(), 4);
        assert_eq!(
            shown(&mismatches),
            [
                "expected object, found array at /parent",
                "expected integer, found decimal at /seats",
                "expected string, found integer at /tags/1",
                "expected string, found integer at /type",
            ]
        );
    }

    #[test]
    fn null_is_reported_where_it_is_not_described() {
        let (contact, mismatches) =
            decode(json!({"name": null, "role": null, "seats": null, "type": null}));
        assert_eq!(contact.name, Nullable::Null);
        assert_eq!(contact.extra.len(), 3);
        let null = |pointer: &str| Mismatch {
            pointer: pointer.to_owned(),
            kind: MismatchKind::Null,
            expected: "a value",
            found: "null".into(),
        };
        assert_eq!(mismatches, [null("/seats"), null("/type")]);
    }

    #[test]
    fn a_required_field_that_is_missing_is_reported() {
        let (_, mismatches) = decode(json!({"parent": {"type": "contact"}}));
        let missing: Vec<_> = mismatches
            .iter()
            .map(|it| (it.kind, it.pointer.as_str()))
            .collect();
        assert_eq!(
            missing,
            [
                (MismatchKind::Missing, "/parent/role"),
                (MismatchKind::Missing, "/type"),
                (MismatchKind::Missing, "/role"),
            ]
        );
    }

    #[test]
    fn an_unknown_enum_value_is_a_value_and_is_reported() {
        let (contact, mismatches) = decode(json!({"type": "contact", "role": "boss"}));
        assert_eq!(contact.role.as_ref().map(Role::as_str), Some("boss"));
        assert_eq!(shown(&mismatches), ["unknown Role \"boss\" at /role"]);
    }

    #[test]
    fn unknown_fields_are_kept_and_not_reported() {
        let (contact, mismatches) =
            decode(json!({"type": "contact", "new": [1], "role": "user", "newer": null}));
        assert_eq!(mismatches, []);
        let kept: Vec<_> = contact.extra.iter().collect();
        assert_eq!(kept, [("new", &json!([1])), ("newer", &Value::Null)]);
    }

    #[test]
    fn pointers_are_escaped() {
        let (_, mismatches) =
            decode(json!({"type": "", "role": null, "custom": {"a/b~c": "x", "d": 1}}));
        assert_eq!(
            shown(&mismatches),
            ["expected integer, found string at /custom/a~1b~0c"]
        );
    }

    #[test]
    fn anything_but_an_object_is_no_model() {
        let mut cx = Decoder::default();
        assert_eq!(Contact::decode(&Node::Array(vec![]), &mut cx), None);
        let mismatches = cx.into_mismatches();
        assert_eq!(
            shown(&mismatches),
            ["expected object, found array as the whole body"]
        );
    }

    #[test]
    fn the_last_of_two_members_counts() {
        for (text, seats, kept) in [
            (r#"{"seats": 1, "seats": 2}"#, Some(2), None),
            (r#"{"seats": "x", "seats": 2}"#, Some(2), None),
            (r#"{"seats": 1, "seats": "x"}"#, None, Some(json!("x"))),
        ] {
            let node = Node::parse(text.as_bytes()).unwrap();
            let contact = Contact::decode(&node, &mut Decoder::default()).unwrap();
            assert_eq!(
                (contact.seats, contact.extra.get("seats").cloned()),
                (seats, kept)
            );
            assert_eq!(
                encode(&contact),
                serde_json::from_str::<Value>(text).unwrap()
            );
        }
    }

    #[test]
    fn absent_null_and_a_value_are_three_things() {
        let with_name = |name| Contact {
            name,
            ..Contact::default()
        };
        assert_eq!(encode(&with_name(Nullable::Absent)), json!({}));
        assert_eq!(encode(&with_name(Nullable::Null)), json!({"name": null}));
        assert_eq!(encode(&with_name("Ada".into())), json!({"name": "Ada"}));
    }

    #[test]
    fn a_typed_field_wins_over_a_kept_value() {
        let (mut contact, _) = decode(json!({"type": "contact", "role": "user", "seats": "many"}));
        contact.seats = Some(3);
        assert_eq!(
            encode(&contact),
            json!({"type": "contact", "role": "user", "seats": 3})
        );
    }

    #[test]
    fn debug_shows_what_is_set() {
        let (contact, _) = decode(json!({"type": "contact", "role": "user", "name": null, "x": 1}));
        let shown =
            r#"Contact { type: "contact", role: user, name: Null, extra: {"x": Number(1)} }"#;
        assert_eq!(format!("{contact:?}"), shown);
    }

    #[test]
    fn serde_reads_and_writes_the_same_json() {
        let json = json!({"type": 1, "role": "boss", "parent": {"recipient": ["a"]}, "x": null});
        let from_value: Contact = serde_json::from_value(json.clone()).unwrap();
        let from_text: Contact = serde_json::from_str(&json.to_string()).unwrap();
        assert_eq!(from_value, from_text);
        assert_eq!(serde_json::to_value(&from_text).unwrap(), json);
        let error = serde_json::from_str::<Contact>("[]").unwrap_err();
        assert_eq!(
            error.to_string(),
            "expected object, found array as the whole body"
        );
    }

    /// Any object at all, built from names the model knows and values that fit or do not.
    #[test]
    fn decoding_and_encoding_is_the_identity() {
        let mut random = Random(1);
        for _ in 0..2_000 {
            let mut object = random.object(3);
            object["type"] = json!("contact");
            decode(object);
        }
    }

    /// A linear congruential generator: tests need variety, and the same one each time.
    struct Random(u64);

    impl Random {
        fn below(&mut self, limit: u64) -> u64 {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (self.0 >> 33) % limit
        }

        fn object(&mut self, depth: u64) -> Value {
            const NAMES: [&str; 12] = [
                "type",
                "role",
                "name",
                "created_at",
                "score",
                "seats",
                "tags",
                "custom",
                "parent",
                "recipient",
                "open",
                "a/~\"\u{1}é",
            ];
            let members = (0..self.below(8)).map(|_| {
                let name = NAMES[self.below(NAMES.len() as u64) as usize];
                (name.to_owned(), self.value(depth))
            });
            Value::Object(members.collect())
        }

        fn value(&mut self, depth: u64) -> Value {
            match self.below(if depth == 0 { 7 } else { 10 }) {
                0 => Value::Null,
                1 => json!(self.below(2) == 0),
                2 => json!(self.below(u64::MAX) as i64 - 500),
                3 => json!(self.below(1 << 31) as f64 / 1000.0),
                4 => json!(u64::MAX - self.below(9)),
                5 => json!("user"),
                6 => json!("contact\n\\\u{7f}𝄞"),
                7 => (0..self.below(3)).map(|_| self.value(depth - 1)).collect(),
                _ => self.object(depth - 1),
            }
        }
    }
}
