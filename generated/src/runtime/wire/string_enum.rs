//! Enums of strings that stay open: a text nobody has heard of yet is a value too.

use super::{Decoder, Node, Source, View};
use std::fmt;

/// A text that this version of the SDK does not know as a value of its enum.
///
/// It cannot be made from outside, so that it never holds a known value.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What the description says of an enum.
#[derive(Clone, Copy, Debug)]
pub struct EnumTable<E: 'static> {
    /// The name of the enum.
    pub name: &'static str,
    /// The texts that are known, in the order of `known`.
    pub values: &'static [&'static str],
    /// The variants for them.
    pub known: &'static [E],
    /// Makes the variant for all other texts.
    pub unknown: fn(UnknownValue) -> E,
    /// The text of a value.
    pub text: fn(&E) -> &str,
}

/// An open enum of strings.
pub trait StringEnum: Sized + Clone + fmt::Display + 'static {
    /// What the description says of it.
    #[doc(hidden)]
    fn table() -> EnumTable<Self>;

    /// The text of this value.
    fn as_str(&self) -> &str {
        (Self::table().text)(self)
    }

    /// The texts that are known.
    fn values() -> &'static [&'static str] {
        Self::table().values
    }

    /// The value of a text.
    fn from_text(text: &str) -> Self {
        let table = Self::table();
        match find(table.values, text).and_then(|at| table.known.get(at)) {
            Some(known) => known.clone(),
            None => (table.unknown)(UnknownValue(text.into())),
        }
    }
}

fn find(values: &[&str], text: &str) -> Option<usize> {
    values.iter().position(|value| *value == text)
}

/// Makes a value of an enum; an unknown text in JSON is on record afterwards.
#[inline]
pub fn make_enum<E: StringEnum>(source: Source<'_, '_>, cx: &mut Decoder) -> Option<E> {
    let table = E::table();
    match source {
        Source::Json(node) => decode_text(table.name, table.values, node, cx).map(E::from_text),
        Source::Value(value) => match value.view() {
            View::Enum(text) => Some(E::from_text(text)),
            _ => None,
        },
    }
}

fn decode_text<'a>(
    name: &'static str,
    values: &[&str],
    node: &'a Node<'_>,
    cx: &mut Decoder,
) -> Option<&'a str> {
    let Node::String(text) = node else {
        cx.wrong_type("string", node);
        return None;
    };
    if find(values, text).is_none() {
        cx.unknown_value(name, text);
    }
    Some(text)
}

/// Implements what an open enum of strings needs.
///
/// ```text
/// string_enum!(ContactRole { User = "user", Lead = "lead" });
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __string_enum {
    ($name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $crate::runtime::wire::StringEnum for $name {
            #[inline]
            fn table() -> $crate::runtime::wire::EnumTable<Self> {
                $crate::runtime::wire::EnumTable {
                    name: stringify!($name),
                    values: &[$($text),*],
                    known: &[$(Self::$variant),*],
                    unknown: Self::Unknown,
                    text: Self::as_str,
                }
            }
        }
        impl $name {
            /// The text of this value.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }
        impl $crate::runtime::wire::Coded for $name {
            type Codec = $crate::runtime::wire::AsStringEnum;
        }
        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::runtime::wire::StringEnum::from_text(text)
            }
        }
        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }
        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(self, f)
            }
        }
        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }
        impl Eq for $name {}
        impl ::std::hash::Hash for $name {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }
        $crate::__serde!($name);
    };
}

#[cfg(test)]
mod tests {
    use super::super::samples::Role;
    use super::super::{Encoder, Nullable, Wire};
    use super::*;

    #[test]
    fn a_known_text_is_never_unknown() {
        assert!(matches!(Role::from("user"), Role::User));
        assert!(matches!(Role::from("lead".to_owned()), Role::Lead));
        assert!(matches!(Role::from("boss"), Role::Unknown(text) if text.as_str() == "boss"));
        assert_eq!(Role::values(), ["user", "lead"]);
        for text in Role::values() {
            assert!(!matches!(Role::from(*text), Role::Unknown(_)));
        }
    }

    #[test]
    fn it_looks_like_its_text() {
        for text in ["lead", "boss"] {
            let role = Role::from(text);
            assert_eq!(role.as_str(), text);
            assert_eq!(
                format!("{role} {role:?} [{role:>6}]"),
                format!("{text} {text} [{text:>6}]")
            );
            assert_eq!(Encoder::json(&role), format!("\"{text}\"").as_bytes());
            assert_eq!(serde_json::to_string(&role).unwrap(), format!("\"{text}\""));
            assert_eq!(
                serde_json::from_str::<Role>(&format!("\"{text}\"")).unwrap(),
                role
            );
        }
        assert_eq!(Nullable::from(Role::User), Nullable::<Role>::from("user"));
    }

    #[test]
    fn other_json_is_no_enum() {
        let mut cx = Decoder::default();
        assert_eq!(Role::decode(&Node::Bool(true), &mut cx), None);
        let mismatch = cx.last_mismatch().map(ToString::to_string);
        assert_eq!(
            mismatch.as_deref(),
            Some("expected string, found boolean as the whole body")
        );
    }

    #[test]
    fn a_long_unknown_text_is_cut_in_the_report_only() {
        let text = "é".repeat(500);
        let mut cx = Decoder::default();
        let role = Role::decode(&Node::String(text.as_str().into()), &mut cx);
        assert_eq!(role.as_ref().map(Role::as_str), Some(text.as_str()));
        assert_eq!(
            cx.last_mismatch().map(|it| it.found.chars().count()),
            Some(80)
        );
    }
}
