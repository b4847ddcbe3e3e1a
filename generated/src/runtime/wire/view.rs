//! What a value is, seen without its type: all that only looks at values is one walk over views.
//!
//! A type has one function for it, in place of one for JSON, one for equality and one for `Debug`: each of
//! those would be compiled again for each of a thousand types, in every program that uses them.

use super::{Extra, Fields, File, Number, Timestamp, Wire, debug_model, eq_models};
use serde_json::Value;
use std::fmt;

/// A value without its type.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// The `null` of a property that can be absent, too.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// Any number.
    Number(&'a Number),
    /// A point in time.
    Timestamp(Timestamp),
    /// A text.
    Text(&'a str),
    /// The text of an enum's value.
    Enum(&'a str),
    /// A file.
    File(&'a File),
    /// Any JSON.
    Json(&'a Value),
    /// An item that can be `null`.
    Optional(Option<&'a dyn Wire>),
    /// A list.
    List(&'a dyn List),
    /// Values by name.
    Map(&'a dyn Entries),
    /// A struct.
    Model(&'a dyn Fields),
    /// The variant of a union, and its payload.
    Variant(&'static str, &'a dyn Wire),
}

/// A list without the type of its items.
pub trait List {
    /// How many items there are.
    fn count(&self) -> usize;

    /// The item at that position.
    fn item(&self, index: usize) -> Option<&dyn Wire>;
}

/// Values by name, without their type.
pub trait Entries {
    /// Calls the visitor with each name and value, ordered by name.
    fn each(&self, visitor: &mut dyn FnMut(&str, &dyn Wire));

    /// The value of that name.
    fn entry(&self, name: &str) -> Option<&dyn Wire>;

    /// The values that did not fit.
    fn misfits(&self) -> &Extra;
}

impl<'a> dyn List + 'a {
    /// The items, one by one.
    pub(super) fn items(&self) -> impl Iterator<Item = &dyn Wire> {
        (0..).map_while(|index| self.item(index))
    }
}

/// The file that a value is, which a form sends as such.
pub(in crate::runtime) fn file(value: &dyn Wire) -> Option<&File> {
    match value.view() {
        View::File(file) => Some(file),
        _ => None,
    }
}

/// Whether two values of one type are equal.
pub(super) fn equal(one: &dyn Wire, other: &dyn Wire) -> bool {
    match (one.view(), other.view()) {
        (View::Null, View::Null) => true,
        (View::Bool(one), View::Bool(other)) => one == other,
        (View::Integer(one), View::Integer(other)) => one == other,
        (View::Number(one), View::Number(other)) => one == other,
        (View::Timestamp(one), View::Timestamp(other)) => one == other,
        (View::Text(one), View::Text(other)) | (View::Enum(one), View::Enum(other)) => one == other,
        (View::File(one), View::File(other)) => one == other,
        (View::Json(one), View::Json(other)) => one == other,
        (View::Optional(one), View::Optional(other)) => equal_or_absent(one, other),
        (View::List(one), View::List(other)) => {
            one.count() == other.count()
                && one
                    .items()
                    .zip(other.items())
                    .all(|(one, other)| equal(one, other))
        }
        (View::Map(one), View::Map(other)) => equal_maps(one, other),
        (View::Model(one), View::Model(other)) => eq_models(one, other),
        (View::Variant(name, one), View::Variant(other_name, other)) => {
            name == other_name && equal(one, other)
        }
        _ => false,
    }
}

/// Whether both are absent, or both are there and equal.
pub(super) fn equal_or_absent(one: Option<&dyn Wire>, other: Option<&dyn Wire>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => equal(one, other),
        (None, None) => true,
        _ => false,
    }
}

fn equal_maps(one: &dyn Entries, other: &dyn Entries) -> bool {
    let mut entries = 0_usize;
    let mut found = true;
    one.each(&mut |name, value| {
        entries += 1;
        found = found && other.entry(name).is_some_and(|other| equal(value, other));
    });
    let mut others = 0_usize;
    other.each(&mut |_, _| others += 1);
    found && entries == others && one.misfits() == other.misfits()
}

/// A value as `Debug` shows it.
pub(super) struct Shown<'a>(pub(super) &'a dyn Wire);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.view() {
            View::Null => f.write_str("Null"),
            View::Bool(value) => value.fmt(f),
            View::Integer(value) => value.fmt(f),
            View::Number(value) => value.fmt(f),
            View::Timestamp(value) => value.fmt(f),
            View::Text(text) => text.fmt(f),
            View::Enum(text) => f.pad(text),
            View::File(file) => file.fmt(f),
            View::Json(value) => value.fmt(f),
            View::Optional(value) => value.map(Shown).fmt(f),
            View::List(list) => f.debug_list().entries(list.items().map(Shown)).finish(),
            View::Map(map) => {
                let mut shown = f.debug_map();
                map.each(&mut |name, value| {
                    shown.entry(&name, &Shown(value));
                });
                shown.entries(map.misfits().iter()).finish()
            }
            View::Model(model) => debug_model(model, f),
            View::Variant(name, value) => f.debug_tuple(name).field(&Shown(value)).finish(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{Contact, Recipient, Role};
    use super::super::{Decoder, Map, Node, Nullable, Source};
    use super::*;
    use serde_json::json;

    /// A value of every kind, each of them twice where it can be something else.
    fn values() -> Vec<Box<dyn Wire>> {
        vec![
            Box::new(true),
            Box::new(false),
            Box::new(1_i64),
            Box::new(2_i64),
            Box::new(Number::from(1)),
            Box::new(Number::from(1.5)),
            Box::new(Timestamp::from(1)),
            Box::new("1".to_owned()),
            Box::new(String::new()),
            Box::new(Role::User),
            Box::new(Role::from("boss")),
            Box::new(File::new("1")),
            Box::new(File::new("1").with_name("other")),
            Box::new(json!(1)),
            Box::new(json!(null)),
            Box::new(None::<i64>),
            Box::new(Some(1_i64)),
            Box::new(Vec::<i64>::new()),
            Box::new(vec![1_i64, 2]),
            Box::new(vec![1_i64, 3]),
            Box::new(vec![1_i64, 2, 3]),
            Box::new(Map::<i64>::from([("a", 1), ("b", 2)])),
            Box::new(Map::<i64>::from([("a", 1)])),
            Box::new(Map::<i64>::from([("a", 1), ("c", 2)])),
            Box::new(misfit()),
            Box::new(Contact::default()),
            Box::new(contact()),
            Box::new(Recipient::Integer(1)),
            Box::new(Recipient::Contact(Box::new(contact()))),
            Box::new(Recipient::Unknown(json!(1))),
        ]
    }

    fn misfit() -> Map<i64> {
        let node = Node::parse(br#"{"a": 1, "b": "x"}"#).unwrap();
        Map::decode(&node, &mut Decoder::default()).unwrap()
    }

    fn contact() -> Contact {
        let mut contact = Contact {
            name: Nullable::Null,
            recipient: Some(Recipient::Contact(Box::default())),
            tags: Some(vec![Role::User, "boss".into()]),
            anything: Some(json!(null)),
            ..Contact::default()
        };
        contact.extra.insert("new", json!({"a": [1]}));
        contact
    }

    #[test]
    fn a_value_is_equal_to_itself_alone() {
        let (one, other) = (values(), values());
        for (at, value) in one.iter().enumerate() {
            for (other_at, other) in other.iter().enumerate() {
                let same = equal(value.as_ref(), other.as_ref());
                assert_eq!(
                    same,
                    at == other_at,
                    "{:?}",
                    (Shown(&**value), Shown(&**other))
                );
            }
        }
    }

    #[test]
    fn a_value_shows_as_its_type_would() {
        assert_eq!(
            format!("{:?}", Shown(&contact())),
            format!("{:?}", contact())
        );
        let list = vec![Some(Recipient::Names(vec!["a".into()])), None];
        assert_eq!(format!("{:#?}", Shown(&list)), format!("{list:#?}"));
        assert_eq!(
            format!("{:?}", Shown(&misfit())),
            r#"{"a": 1, "b": String("x")}"#
        );
    }

    #[test]
    fn a_value_is_made_from_another_of_its_type_only() {
        fn copy<T: Wire>(value: &dyn Wire) -> Option<T> {
            T::make(Source::Value(value), &mut Decoder::default())
        }
        fn is_copied<T: Wire>(value: &T) -> bool {
            copy::<T>(value).is_some_and(|copy| equal(&copy, value))
        }
        assert!(is_copied(&contact()));
        assert!(is_copied(&misfit()));
        assert!(is_copied(&vec![Some(Number::from(1.5)), None]));
        assert!(is_copied(&Recipient::from(contact())));
        assert!(is_copied(&Recipient::Unknown(json!("text"))));
        assert!(is_copied(&File::new("1").with_name("other")));
        let all = values();
        let made = |is_made: fn(&dyn Wire) -> bool| {
            all.iter().filter(|value| is_made(value.as_ref())).count()
        };
        assert_eq!(made(|value| copy::<bool>(value).is_some()), 2);
        assert_eq!(made(|value| copy::<i64>(value).is_some()), 2);
        assert_eq!(made(|value| copy::<Number>(value).is_some()), 2);
        assert_eq!(made(|value| copy::<Timestamp>(value).is_some()), 1);
        assert_eq!(made(|value| copy::<String>(value).is_some()), 2);
        assert_eq!(made(|value| copy::<Role>(value).is_some()), 2);
        assert_eq!(made(|value| copy::<File>(value).is_some()), 2);
        assert_eq!(made(|value| copy::<Value>(value).is_some()), 2);
        assert_eq!(made(|value| copy::<Vec<i64>>(value).is_some()), 4);
        assert_eq!(made(|value| copy::<Contact>(value).is_some()), 2);
        assert_eq!(made(|value| copy::<Recipient>(value).is_some()), 3);
    }
}
