//! Unions: one of several types, told apart by what the JSON says, never by trying.

use super::{Decoder, JsonKind, Node, Source, View, Wire};
use serde_json::Value;
use std::fmt;

/// Something that can be asked of a JSON value.
#[derive(Clone, Copy, Debug)]
pub enum Test {
    /// Is it of this kind?
    Kind(JsonKind),
    /// Is it an object in which this property is one of these texts?
    Tag(&'static str, &'static [&'static str]),
    /// Is it an object in which this property is this boolean?
    Flag(&'static str, bool),
    /// Is it an object that has this property?
    Has(&'static str),
    /// Is it an object that does not have this property?
    Lacks(&'static str),
}

/// One variant of the union `U`.
pub struct Variant<U> {
    /// Its name.
    pub name: &'static str,
    /// The variant is meant if all tests of one of these lists pass.
    pub tests: &'static [&'static [Test]],
    /// Makes the value as this variant.
    pub make: fn(Source<'_, '_>, &mut Decoder) -> Option<U>,
}

impl Test {
    fn passes(self, node: &Node<'_>) -> bool {
        let object = matches!(node, Node::Object(_));
        match self {
            Test::Kind(kind) => kind.includes(node.kind()),
            Test::Tag(name, texts) => {
                let text = node.get(name).and_then(Node::as_str);
                text.is_some_and(|text| texts.contains(&text))
            }
            Test::Flag(name, flag) => node.get(name) == Some(&Node::Bool(flag)),
            Test::Has(name) => node.get(name).is_some(),
            Test::Lacks(name) => object && node.get(name).is_none(),
        }
    }
}

impl<U> Variant<U> {
    fn is_meant(&self, node: &Node<'_>) -> bool {
        self.tests
            .iter()
            .any(|all| all.iter().all(|test| test.passes(node)))
    }
}

impl<U> fmt::Debug for Variant<U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Variant").field(&self.tests).finish()
    }
}

/// Makes a union: of JSON the one variant that is meant, or else `unknown`; of a value what it is.
pub fn make_union<U>(
    name: &'static str,
    variants: &[Variant<U>],
    unknown: fn(Value) -> U,
    source: Source<'_, '_>,
    cx: &mut Decoder,
) -> Option<U> {
    match source {
        Source::Json(node) => {
            let known = decode_union(name, variants, node, cx);
            Some(known.unwrap_or_else(|| unknown(node.to_value())))
        }
        Source::Value(value) => {
            let View::Variant(name, payload) = value.view() else {
                return None;
            };
            let source = Source::Value(payload);
            match variants.iter().find(|variant| variant.name == name) {
                Some(variant) => (variant.make)(source, cx),
                None => Value::make(source, cx).map(unknown),
            }
        }
    }
}

/// Reads the value as the one variant that is meant. `None` if none is, or several are, or if the
/// value does not fit the one that is.
fn decode_union<U>(
    name: &'static str,
    variants: &[Variant<U>],
    node: &Node<'_>,
    cx: &mut Decoder,
) -> Option<U> {
    let mut meant = variants.iter().filter(|variant| variant.is_meant(node));
    match (meant.next(), meant.next()) {
        (Some(only), None) => (only.make)(Source::Json(node), cx),
        _ => {
            cx.unknown_variant(name, node);
            None
        }
    }
}

/// Implements what a union needs. A variant marked `from` gets a `From` for its payload.
///
/// ```text
/// union!(Recipient {
///     // variant: it is meant if all tests of one of these lists pass
///     Contact(Box<RecipientContact>): [[Tag("type", &["user", "lead"])], [Has("email")]] from,
///     List(Vec<String>): [[Kind(Array)]],
/// });
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    ($name:ident { $(
        $variant:ident $payload:tt: [$([$($test:ident($($arg:tt)*)),*]),*] $($from:ident)?
    ),* $(,)? }) => {
        impl $crate::runtime::wire::Wire for $name {
            #[inline]
            fn make(
                source: $crate::runtime::wire::Source<'_, '_>,
                cx: &mut $crate::runtime::wire::Decoder,
            ) -> Option<Self> {
                const VARIANTS: &[$crate::runtime::wire::Variant<$name>] = &[$(
                    $crate::runtime::wire::Variant {
                        name: stringify!($variant),
                        tests: &[$(&[$($crate::__test!($test $($arg)*)),*]),*],
                        make: |source, cx| {
                            $crate::runtime::wire::Wire::make(source, cx).map($name::$variant)
                        },
                    }
                ),*];
                $crate::runtime::wire::make_union(
                    stringify!($name), VARIANTS, Self::Unknown, source, cx,
                )
            }
            #[inline]
            fn view(&self) -> $crate::runtime::wire::View<'_> {
                match self {
                    $(Self::$variant(value) => {
                        $crate::runtime::wire::View::Variant(stringify!($variant), value)
                    })*
                    Self::Unknown(value) => {
                        $crate::runtime::wire::View::Variant("Unknown", value)
                    }
                }
            }
        }
        $($($crate::__union_from!($from $name::$variant $payload);)?)*
        $crate::__serde!($name);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __test {
    (Kind $kind:ident) => {
        $crate::runtime::wire::Test::Kind($crate::runtime::wire::JsonKind::$kind)
    };
    ($test:ident $($arg:tt)*) => {
        $crate::runtime::wire::Test::$test($($arg)*)
    };
}

/// The conversions into a union from one of its payloads, and from what is usually written for it:
/// `"a"` for a string, `1` for a number, `["a", "b"]` for a list.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_from {
    (from $name:ident::$variant:ident(Box<$payload:ty>)) => {
        impl From<$payload> for $name {
            #[inline]
            fn from(value: $payload) -> Self {
                Self::$variant(Box::new(value))
            }
        }
    };
    (from $name:ident::$variant:ident(Vec<$item:ty>)) => {
        impl From<Vec<$item>> for $name {
            #[inline]
            fn from(items: Vec<$item>) -> Self {
                Self::$variant(items)
            }
        }
        impl<T: Into<$item>, const N: usize> From<[T; N]> for $name {
            #[inline]
            fn from(items: [T; N]) -> Self {
                Self::$variant(items.into_iter().map(Into::into).collect())
            }
        }
        impl<T: Into<$item>, const N: usize> From<[T; N]>
            for $crate::runtime::wire::Nullable<$name>
        {
            #[inline]
            fn from(items: [T; N]) -> Self {
                Self::Value(items.into())
            }
        }
    };
    (from $name:ident::$variant:ident(String)) => {
        $crate::__union_from!(from $name::$variant: String, &str);
    };
    (from $name:ident::$variant:ident(i64)) => {
        $crate::__union_from!(from $name::$variant: i64, i32);
    };
    (from $name:ident::$variant:ident(bool)) => {
        $crate::__union_from!(from $name::$variant: bool);
    };
    (from $name:ident::$variant:ident(Number)) => {
        $crate::__union_from!(from $name::$variant: Number, f64, i64, i32);
    };
    (from $name:ident::$variant:ident($payload:ty)) => {
        impl From<$payload> for $name {
            #[inline]
            fn from(value: $payload) -> Self {
                Self::$variant(value)
            }
        }
    };
    (from $name:ident::$variant:ident: $($from:ty),*) => {$(
        impl From<$from> for $name {
            #[inline]
            fn from(value: $from) -> Self {
                Self::$variant(value.into())
            }
        }
        impl From<$from> for $crate::runtime::wire::Nullable<$name> {
            #[inline]
            fn from(value: $from) -> Self {
                Self::Value(value.into())
            }
        }
    )*};
}

#[cfg(test)]
mod tests {
    use super::super::samples::{Contact, Recipient};
    use super::super::{Encoder, MismatchKind};
    use super::*;
    use serde_json::{Value, json};

    fn decode(json: Value) -> (Recipient, Vec<(MismatchKind, String)>) {
        let text = json.to_string();
        let node = Node::parse(text.as_bytes()).unwrap();
        let mut cx = Decoder::default();
        let union = Recipient::decode(&node, &mut cx).unwrap();
        let encoded: Value = serde_json::from_slice(&Encoder::json(&union)).unwrap();
        assert_eq!(encoded, json, "nothing may be lost");
        let mismatches = cx.into_mismatches().into_iter();
        (union, mismatches.map(|it| (it.kind, it.pointer)).collect())
    }

    #[test]
    fn the_one_variant_that_is_meant_is_read() {
        assert_eq!(decode(json!(5)), (Recipient::Integer(5), vec![]));
        assert_eq!(decode(json!(5.5)), (Recipient::Decimal(5.5.into()), vec![]));
        assert_eq!(
            decode(json!(["a"])),
            (Recipient::Names(vec!["a".to_owned()]), vec![])
        );
        assert!(matches!(
            decode(json!({"type": "contact"})).0,
            Recipient::Contact(_)
        ));
        assert!(matches!(
            decode(json!({"role": "lead", "open": true})).0,
            Recipient::Contact(_)
        ));
        assert!(matches!(
            decode(json!({"role": "lead", "open": false})).0,
            Recipient::Flagged(_)
        ));
    }

    #[test]
    fn what_no_variant_or_several_mean_stays_json() {
        for json in [
            json!("text"),
            json!(null),
            json!({}),
            json!({"type": "new"}),
            json!({"type": "contact", "closed": 1}),
            json!({"type": "lead", "name": "both"}),
        ] {
            let (union, mismatches) = decode(json.clone());
            assert_eq!(union, Recipient::Unknown(json));
            assert_eq!(mismatches, [(MismatchKind::UnknownVariant, String::new())]);
        }
    }

    #[test]
    fn what_does_not_fit_the_variant_that_is_meant_stays_json() {
        let (union, mismatches) = decode(json!(["a", 1]));
        assert_eq!(union, Recipient::Unknown(json!(["a", 1])));
        assert_eq!(mismatches, [(MismatchKind::Type, "/1".to_owned())]);
    }

    #[test]
    fn payloads_convert() {
        let contact = Contact {
            seats: Some(1),
            ..Contact::default()
        };
        assert_eq!(
            Recipient::from(contact.clone()),
            Recipient::Contact(Box::new(contact))
        );
        assert_eq!(Recipient::from(7), Recipient::Integer(7));
        assert_eq!(Recipient::from(vec![]), Recipient::Names(vec![]));
    }
}
