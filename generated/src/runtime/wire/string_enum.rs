//! Enums of strings that stay open: a text nobody has heard of yet is a value too.

use super::{Decoder, Node};
use std::fmt;

/// A text that this version of the SDK does not know as a value of its enum.
///
/// It cannot be made from outside, so that it never holds a known value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

/// An open enum of strings.
pub trait StringEnum: Sized + Clone + fmt::Debug + 'static {
    /// The name of the enum.
    #[doc(hidden)]
    const NAME: &'static str;

    /// The texts that are known, in the order of `KNOWN`.
    const VALUES: &'static [&'static str];

    /// The variants for them.
    #[doc(hidden)]
    const KNOWN: &'static [Self];

    /// The variant for all other texts.
    #[doc(hidden)]
    fn unknown(value: UnknownValue) -> Self;

    /// The text of a value.
    fn as_str(&self) -> &str;

    /// The value of a text.
    fn from_text(text: &str) -> Self {
        let at = Self::VALUES.iter().position(|value| *value == text);
        match at.and_then(|at| Self::KNOWN.get(at)) {
            Some(known) => known.clone(),
            None => Self::unknown(UnknownValue(text.into())),
        }
    }
}

/// Reads an enum; an unknown text is on record afterwards.
pub fn decode_enum<E: StringEnum>(node: &Node<'_>, cx: &mut Decoder) -> Option<E> {
    let Node::String(text) = node else {
        cx.wrong_type("string", node);
        return None;
    };
    if !E::VALUES.contains(&text.as_ref()) {
        cx.unknown_value(E::NAME, text);
    }
    Some(E::from_text(text))
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
            const NAME: &'static str = stringify!($name);
            const VALUES: &'static [&'static str] = $name::VALUES;
            const KNOWN: &'static [Self] = &[$(Self::$variant),*];
            fn unknown(value: $crate::runtime::wire::UnknownValue) -> Self {
                Self::Unknown(value)
            }
            fn as_str(&self) -> &str {
                self.as_str()
            }
        }
        impl $name {
            /// The texts that this version of the SDK knows.
            pub const VALUES: &'static [&'static str] = &[$($text),*];
            /// The text of this value.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }
        impl $crate::runtime::wire::Wire for $name {
            fn decode(
                node: &$crate::runtime::wire::Node<'_>,
                cx: &mut $crate::runtime::wire::Decoder,
            ) -> Option<Self> {
                $crate::runtime::wire::decode_enum(node, cx)
            }
            fn encode(&self, out: &mut $crate::runtime::wire::Encoder) {
                out.string(self.as_str());
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::runtime::wire::StringEnum::from_text(text)
            }
        }
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }
        impl Eq for $name {}
        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }
        impl Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }
        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }
        $crate::__serde!($name);
    };
}
