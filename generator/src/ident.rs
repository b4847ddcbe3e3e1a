//! Rust identifiers, a newtype for each kind, and how text becomes one.
//!
//! Only `name` makes them; where two texts give the same identifier is its business.

use std::fmt;

use deunicode::deunicode;
use heck::{ToKebabCase, ToSnakeCase, ToUpperCamelCase};

/// What all kinds of identifiers have in common.
pub trait Identifier: Clone + Ord + fmt::Display {
    /// This identifier with a number behind it, for one that is taken: `DarkRed2`, `pt_br_2`.
    #[must_use]
    fn numbered(&self, number: usize) -> Self;

    /// This identifier with an underscore behind it, for one that is reserved.
    #[must_use]
    fn escaped(&self) -> Self;
}

macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident = $case:ident, $separator:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The identifier for `text`.
            #[must_use]
            pub fn new(text: &str) -> Self {
                Self($case(text))
            }

            /// This identifier with `suffix` behind it.
            #[must_use]
            pub fn with_suffix(&self, suffix: &str) -> Self {
                Self(format!("{}{suffix}", self.0.trim_start_matches("r#")))
            }

            /// The identifier as written in Rust.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Identifier for $name {
            fn numbered(&self, number: usize) -> Self {
                let plain = self.0.trim_start_matches("r#").trim_end_matches('_');
                Self(format!("{plain}{}{number}", $separator))
            }

            fn escaped(&self) -> Self {
                self.with_suffix("_")
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

identifiers! {
    /// A struct, an enum or a type alias: `CreateContactRequest`.
    TypeName = type_name, "";
    /// A field, an argument or a setter: `created_at`, `r#type`.
    FieldName = field_name, "_";
    /// A variant of an enum: `ConversationPart`.
    VariantName = variant_name, "";
    /// A function: `show_contact`.
    FunctionName = function_name, "_";
    /// A module, which is also the name of its file: `contact`, `macro_`.
    ModuleName = module_name, "_";
    /// A Cargo feature: `ai-content`.
    FeatureName = feature_name, "-";
}

/// `create_contact_request` gives `CreateContactRequest`.
fn type_name(text: &str) -> String {
    let name = words(&deunicode(text)).to_upper_camel_case();
    if !name.starts_with(unicode_ident::is_xid_start) {
        format!("N{name}")
    } else {
        name
    }
}

/// `in_app` gives `InApp`, `2.14` gives `V2_14`, `3rd_party` gives `Value3rdParty`, `!=` gives
/// `NotEqual`, `self` gives `Self_`.
fn variant_name(text: &str) -> String {
    if is_version(text) {
        return format!("V{}", text.replace('.', "_"));
    }
    let mut name = words(text).to_upper_camel_case();
    if !name.starts_with(unicode_ident::is_xid_start) {
        name.insert_str(0, "Value");
    }
    if name == "Self" {
        "Self_".to_owned()
    } else {
        name
    }
}

/// `createdAt` gives `created_at`, `type` gives `r#type`, `pt-BR` gives `pt_br`.
fn field_name(text: &str) -> String {
    let name = snake(text);
    match name.as_str() {
        // These cannot be raw identifiers.
        "self" | "super" | "crate" | "_" => format!("{name}_"),
        keyword if is_keyword(keyword) => format!("r#{keyword}"),
        _ => name,
    }
}

/// `showContact` gives `show_contact`, `取得` gives `qu_de`: in letters that have no capitals it would be
/// the name of a type, too.
fn function_name(text: &str) -> String {
    field_name(&deunicode(text))
}

/// `macro` gives `macro_`: the file should not need an escape. Its name has to be ASCII.
fn module_name(text: &str) -> String {
    let name = snake(&deunicode(text));
    if is_keyword(&name) {
        format!("{name}_")
    } else {
        name
    }
}

/// `Données` gives `donnees`: Cargo wants ASCII.
fn feature_name(text: &str) -> String {
    words(&deunicode(text)).to_kebab_case()
}

fn snake(text: &str) -> String {
    let name = words(text).to_snake_case();
    if !name.starts_with(unicode_ident::is_xid_start) {
        format!("n{name}")
    } else {
        name
    }
}

/// The words of `text`: itself, or the names of its symbols if it has nothing else.
fn words(text: &str) -> String {
    let usable: String = text
        .chars()
        .map(|c| {
            if unicode_ident::is_xid_continue(c) {
                c
            } else {
                '_'
            }
        })
        .collect();
    if usable.chars().any(|c| c != '_') {
        return match text.strip_prefix(['+', '-']) {
            Some(number) if number.starts_with(|first: char| first.is_ascii_digit()) => {
                format!(
                    "{}_{usable}",
                    if text.starts_with('+') {
                        "plus"
                    } else {
                        "minus"
                    }
                )
            }
            _ => usable,
        };
    }
    match text {
        "" => "empty".to_owned(),
        "=" | "==" => "equal".to_owned(),
        "!=" | "<>" => "not_equal".to_owned(),
        "<" => "less_than".to_owned(),
        "<=" => "less_than_or_equal".to_owned(),
        ">" => "greater_than".to_owned(),
        ">=" => "greater_than_or_equal".to_owned(),
        "!~" => "not_tilde".to_owned(),
        _ => text.chars().map(symbol).collect::<Vec<_>>().join("_"),
    }
}

fn symbol(c: char) -> String {
    let name = match c {
        '!' => "exclamation",
        '"' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "ampersand",
        '\'' => "apostrophe",
        '(' => "open_paren",
        ')' => "close_paren",
        '*' => "asterisk",
        '+' => "plus",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "less",
        '=' => "equal",
        '>' => "greater",
        '?' => "question",
        '@' => "at",
        '[' => "open_bracket",
        '\\' => "backslash",
        ']' => "close_bracket",
        '^' => "caret",
        '_' => "underscore",
        '`' => "backtick",
        '{' => "open_brace",
        '|' => "pipe",
        '}' => "close_brace",
        '~' => "tilde",
        ' ' => "space",
        other => return format!("u{:x}", u32::from(other)),
    };
    name.to_owned()
}

/// `2`, `2.14`: digits with single dots between them.
fn is_version(text: &str) -> bool {
    !text.is_empty()
        && text
            .split('.')
            .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()))
}

fn is_keyword(text: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
        "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
        "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
        "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type",
        "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    KEYWORDS.contains(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_in_upper_camel_case() {
        assert_eq!(
            TypeName::new("create_contact_request").as_str(),
            "CreateContactRequest"
        );
        assert_eq!(TypeName::new("2fa").as_str(), "N2fa");
    }

    #[test]
    fn what_names_files_and_items_is_ascii() {
        let text = "Données & événements";
        assert_eq!(TypeName::new(text).as_str(), "DonneesEvenements");
        assert_eq!(FunctionName::new(text).as_str(), "donnees_evenements");
        assert_eq!(ModuleName::new(text).as_str(), "donnees_evenements");
        assert_eq!(FeatureName::new(text).as_str(), "donnees-evenements");
        assert_eq!(FieldName::new("größe").as_str(), "größe");
        assert_eq!(TypeName::new("取得").as_str(), "QuDe");
        assert_eq!(FunctionName::new("取得").as_str(), "qu_de");
    }

    #[test]
    fn variants_name_symbols_versions_and_digits() {
        let name = |text| VariantName::new(text).as_str().to_owned();
        assert_eq!(name("in_app"), "InApp");
        assert_eq!(name("tag.list"), "TagList");
        assert_eq!(name("2.14"), "V2_14");
        assert_eq!(name("3rd_party_error"), "Value3rdPartyError");
        assert_eq!(name("self"), "Self_");
        assert_eq!(name("-1"), "Minus1");
        assert_eq!(name("größe"), "Größe");
        let symbols = ["=", "!=", "<", "<=", ">", ">=", "~", "!~", "^", "$"].map(name);
        assert_eq!(
            symbols,
            [
                "Equal",
                "NotEqual",
                "LessThan",
                "LessThanOrEqual",
                "GreaterThan",
                "GreaterThanOrEqual",
                "Tilde",
                "NotTilde",
                "Caret",
                "Dollar"
            ]
        );
    }

    #[test]
    fn keywords_are_escaped() {
        assert_eq!(FieldName::new("type").as_str(), "r#type");
        assert_eq!(FieldName::new("self").as_str(), "self_");
        assert_eq!(FieldName::new("pt-BR").as_str(), "pt_br");
        assert_eq!(FieldName::new("type").with_suffix("_2").as_str(), "type_2");
        assert_eq!(ModuleName::new("macro").as_str(), "macro_");
        assert_eq!(FeatureName::new("AI Content").as_str(), "ai-content");
    }
}
