// Written by `cargo xtask regen`. Do not edit.

//! Schema `datetime`.

/// Schema `datetime`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Datetime {
    /// A whole number.
    Integer(i64),
    /// Text.
    String(String),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

crate::runtime::union!(Datetime {
    Integer(i64): [[Kind(Integer)]] from,
    String(String): [[Kind(String)]] from,
});
